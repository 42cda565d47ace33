package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import java.util.List;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** An amendment that supersedes a memorandum does so only if what it amends is in force. */
class SupersededByAmendmentTest {
  private static final Memorandum SUPERSEDED = memorandum(permit("r", ATTEND).build());
  private static final Memorandum OTHER =
      memorandum("other", List.of(REGION, AGENCY), permit("s", SPEAK).build());
  private static final Amendment AMENDMENT =
      Amendment.builder()
          .id(InstrumentId.of("amendment"))
          .amends(OTHER.id())
          .state(InstrumentState.CONCLUDED)
          .effective(PartialDate.parse("2022-01-01"))
          .addRelation(Relation.of(RelationType.SUPERSEDES, SUPERSEDED.id()))
          .addChange(Change.repeal(ClauseId.of("term")))
          .build();

  private static Ruling attending(Instrument... instruments) {
    return ParticipationEngine.of(register(instruments)).decide(question().build()).ruling(ATTEND);
  }

  @Test
  void ofAMemorandumInForce_ends() {
    assertThat(attending(SUPERSEDED, OTHER, AMENDMENT).outcome()).isEqualTo(Outcome.UNMET);
  }

  @Test
  void ofADraft_endsNothing() {
    Memorandum draft = Memorandum.builder().from(OTHER).state(InstrumentState.DRAFT).build();
    assertThat(attending(SUPERSEDED, draft, AMENDMENT).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void ofSomethingThatIsNotRecorded_isNotDeterminedAndItIsNamed() {
    Ruling ruling = attending(SUPERSEDED, AMENDMENT);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .containsExactly(
            new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("instruments").element("other")));
  }
}
