package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.participation.Right;
import org.dohoda.provision.Participation;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several amendments of which nobody recorded the order: no world in which each follows another.
 */
class OrderOfThreeTest {
  private static Amendment amendment(int number, String day, Right right) {
    return Amendment.builder()
        .id(InstrumentId.of("amendment-" + number))
        .amends(InstrumentId.of("memorandum"))
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(
            Change.replace(clause("guests", Participation.of(permit("q" + number, right).build()))))
        .build();
  }

  private static Ruling ruling(Instrument... amendments) {
    List<Instrument> all = new ArrayList<>(List.of(amendments));
    all.add(0, memorandum(permit("r", ATTEND).build()));
    return ParticipationEngine.of(register(all.toArray(Instrument[]::new)))
        .decide(question().addRights(ATTEND).build())
        .ruling(ATTEND);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void wordingsThatAllPermit_permitWhicheverCameLast(int count) {
    Instrument[] amendments = new Instrument[count];
    for (int i = 0; i < count; i++) {
      amendments[i] = amendment(i, "2021", ATTEND);
    }
    assertThat(ruling(amendments).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void oneWordingOfThreeThatDoesNotPermit_leavesBothPossible() {
    Ruling ruling =
        ruling(
            amendment(1, "2021", ATTEND),
            amendment(2, "2021", SPEAK),
            amendment(3, "2021", ATTEND));
    assertThat(ruling.possible()).isEqualTo(ImmutableSet.of(Outcome.GRANTED, Outcome.UNMET));
  }

  @Test
  void theLastOneOnACertainDay_decidesWhateverTheOrderOfTheOthers() {
    Ruling ruling =
        ruling(
            amendment(1, "2021", ATTEND),
            amendment(2, "2021", ATTEND),
            amendment(3, "2021", ATTEND),
            amendment(4, "2022-05-01", SPEAK));
    assertThat(ruling.outcome()).isEqualTo(Outcome.UNMET);
  }
}
