package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Of memoranda that supersede one another in a circle it cannot be told which one holds. */
class SupersededInCircleTest {
  private static final Memorandum ONE =
      memorandum("one", List.of(REGION, AGENCY), permit("r", ATTEND).build());
  private static final Memorandum TWO =
      memorandum("two", List.of(REGION, AGENCY), permit("s", ATTEND).build());
  private static final Memorandum THREE =
      memorandum("three", List.of(REGION, AGENCY), permit("t", ATTEND).build());

  private static Memorandum superseding(Memorandum paper, Memorandum other, String since) {
    return paper.toBuilder()
        .addRelation(
            Relation.of(RelationType.SUPERSEDES, other.id()).toBuilder()
                .since(Optional.of(since).filter(s -> !s.isEmpty()).map(PartialDate::parse))
                .build())
        .build();
  }

  private static Ruling attending(LocalDate day, Memorandum... papers) {
    return ParticipationEngine.of(register(papers))
        .decide(question().day(day).build())
        .ruling(ATTEND);
  }

  @Test
  void eachOther_isNotDeterminedAndTheRelationsAreNamed() {
    for (String since : List.of("", "2021-01-01")) {
      Ruling ruling =
          attending(Region.DAY, superseding(ONE, TWO, since), superseding(TWO, ONE, since));
      assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
      assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.UNMET);
      assertThat(ruling.missing())
          .extracting(each -> ((Datum) each).path().toString())
          .containsExactlyInAnyOrder(
              "/instruments/one/relations/supersedes/two",
              "/instruments/two/relations/supersedes/one");
    }
  }

  @Test
  void eachOther_beforeTheDayOfEither_bothHold() {
    assertThat(
            attending(
                    LocalDate.of(2020, 6, 1),
                    superseding(ONE, TWO, "2021-01-01"),
                    superseding(TWO, ONE, "2021-01-01"))
                .outcome())
        .isEqualTo(Outcome.GRANTED);
  }

  /** What a paper outside the circle ends is ended. */
  @Test
  void byOneOutsideTheCircle_ends() {
    Memorandum last =
        superseding(superseding(THREE, ONE, "2022-01-01"), TWO, "2022-01-01").toBuilder()
            .clauses(List.of(Region.clause("term", org.dohoda.provision.Term.indefinite())))
            .build();
    assertThat(
            attending(
                    Region.DAY,
                    superseding(ONE, TWO, "2021-01-01"),
                    superseding(TWO, ONE, "2021-01-01"),
                    last)
                .outcome())
        .isEqualTo(Outcome.UNMET);
  }
}
