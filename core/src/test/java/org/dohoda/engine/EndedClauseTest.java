package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.decide;
import static org.dohoda.engine.Region.ground;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.Participation;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What the links say of a rule whose clause has ended while its instrument is in effect. */
class EndedClauseTest {
  private static final Memorandum MEMORANDUM = memorandum(permit("r", ATTEND).build());

  @Test
  void wording_thatIsReplaced_failsByItsClauseAlone() {
    Ground ground =
        ground(
            decide(
                register(
                    MEMORANDUM,
                    Amendment.builder()
                        .id(InstrumentId.of("am"))
                        .amends(MEMORANDUM.id())
                        .state(InstrumentState.CONCLUDED)
                        .effective(PartialDate.of(2021, 1, 1))
                        .addChanges(
                            Change.replace(
                                clause("guests", Participation.of(permit("q", ATTEND).build()))))
                        .build())),
            "r");

    assertThat(ground.failing()).extracting(Link::kind).containsExactly(LinkKind.CLAUSE);
    assertThat(ground.failing().get(0).ruledOutBy())
        .extracting(DayFact::kind, DayFact::instrument)
        .containsExactly(tuple(DayKind.AMENDMENT_START, Optional.of(InstrumentId.of("am"))));
    assertThat(ground.links().values())
        .filteredOn(each -> each.kind() != LinkKind.CLAUSE)
        .allMatch(each -> each.truth() == Truth.YES);
  }

  @Test
  void clause_whosePeriodIsOver_failsByItselfAloneAndIsNotSaidToBeOutOfTheText() {
    Clause over =
        MEMORANDUM.clauses().get(1).toBuilder()
            .period(Period.parse("2020-01-01/2021-12-31"))
            .build();
    Decision decision =
        decide(
            register(
                MEMORANDUM.toBuilder()
                    .clauses(List.of(MEMORANDUM.clauses().get(0), over))
                    .build()));

    assertThat(ground(decision, "r").failing())
        .extracting(Link::kind)
        .containsExactly(LinkKind.CLAUSE);
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(
            each ->
                each.endsWith(
                    "; not fulfilled: the validity of the clause"
                        + " (the end of the clause: already 31 December 2021)."));
  }
}
