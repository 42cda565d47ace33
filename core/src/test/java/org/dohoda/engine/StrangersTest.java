package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.body;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.organization;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.List;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Stake;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** A memorandum binds its parties alone: what strangers agree prohibits nothing to others. */
class StrangersTest {
  private static final OrganizationId THIRD = OrganizationId.of("third");
  private static final Memorandum PERMITS =
      memorandum(
          "own",
          List.of(REGION, THIRD),
          permit("q", ATTEND).to(Holder.representativeOf(THIRD)).build());

  private static Ruling ruling(CooperationRegister register, BodyId body) {
    return ParticipationEngine.of(register)
        .decide(ParticipationQuestion.of(THIRD, body, DAY).addRights(ATTEND).build())
        .ruling(ATTEND);
  }

  private static CooperationRegister with(Memorandum other) {
    return register(PERMITS, other).with(organization(THIRD));
  }

  private static Memorandum prohibiting(OrganizationId one, OrganizationId other, Holder holder) {
    return memorandum("other", List.of(one, other), prohibit("x", ATTEND).to(holder).build());
  }

  @Test
  void prohibition_ofStrangers_overABodyOfAnother_doesNotApply() {
    for (Holder holder : List.of(Holder.representativeOf(THIRD), Holder.anyone())) {
      Ruling ruling = ruling(with(prohibiting(TOWN, AGENCY, holder)), COMMITTEE);
      assertThat(ruling.outcome()).isEqualTo(Outcome.GRANTED);
      assertThat(ruling.grounds().get(1).failing())
          .extracting(link -> link.kind())
          .containsExactly(LinkKind.HOLDER_SIDE);
    }
  }

  @Test
  void prohibition_byTheOwnerOfTheBody_applies() {
    Ruling ruling =
        ruling(with(prohibiting(REGION, AGENCY, Holder.representativeOf(THIRD))), COMMITTEE);
    assertThat(ruling.outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void prohibition_byTheHolderItself_applies() {
    Ruling ruling =
        ruling(with(prohibiting(TOWN, THIRD, Holder.representativeOf(THIRD))), COMMITTEE);
    assertThat(ruling.outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void prohibition_byOneWithTheStakeThatTheRuleNames_applies() {
    OrganizationId company = OrganizationId.of("company");
    BodyId board = BodyId.of("board");
    BodySelector boards = BodySelector.of(BodyDescription.bodiesOfStakesOf(TOWN));
    CooperationRegister register =
        with(
                memorandum(
                    "other",
                    List.of(TOWN, AGENCY),
                    prohibit("x", ATTEND).to(Holder.anyone()).in(boards).build()))
            .with(organization(company))
            .with(body(board, company))
            .toBuilder()
            .addStakes(
                Stake.builder().holder(TOWN).organization(company).period(Period.always()).build())
            .build();
    assertThat(ruling(register, board).outcome()).isEqualTo(Outcome.REFUSED);
  }
}
