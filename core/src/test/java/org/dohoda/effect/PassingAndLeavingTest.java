package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Succession;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/**
 * Amendments of parties whose places also pass by succession, all within a few days: whatever is
 * certain while it is not known on which of the days each came is so on every one of them.
 */
class PassingAndLeavingTest {
  private static final OrganizationId NEXT = OrganizationId.of("next");
  private static final OrganizationId LAST = OrganizationId.of("last");
  private static final int DAYS = 4;

  private static final List<List<Succession>> SUCCESSIONS =
      List.of(
          List.of(passes(TOWN, NEXT, on(2))),
          List.of(passes(TOWN, NEXT, on(3))),
          List.of(passes(TOWN, NEXT, between(2, 3))),
          List.of(passes(TOWN, NEXT, on(2)), passes(NEXT, LAST, on(3))),
          List.of(passes(TOWN, NEXT, on(3)), passes(NEXT, LAST, on(2))),
          List.of(passes(TOWN, NEXT, on(2)), passes(TOWN, LAST, on(3))),
          List.of(passes(TOWN, NEXT, on(2)), passes(NEXT, TOWN, on(3))),
          List.of(passes(NEXT, LAST, on(2))));

  private static final List<Change> CHANGES =
      List.of(
          Change.leaves(TOWN),
          Change.leaves(NEXT),
          Change.leaves(TOWN, on(3)),
          Change.joins(Party.of(NEXT)),
          Change.joins(Party.of(TOWN)),
          Change.succeeded(TOWN, NEXT),
          Change.succeeded(NEXT, LAST),
          Change.succeeded(TOWN, LAST));

  private static LocalDate day(int number) {
    return LocalDate.of(2021, 6, number);
  }

  private static PartialDate on(int day) {
    return PartialDate.of(day(day));
  }

  private static PartialDate between(int first, int last) {
    return PartialDate.between(day(first), day(last));
  }

  private static Succession passes(OrganizationId from, OrganizationId to, PartialDate on) {
    return Papers.succession(from, to, "2021").toBuilder().on(on).build();
  }

  private static Amendment amendment(String id, PartialDate on, Change change) {
    return Papers.amendment(id, "2021", change).toBuilder().effective(on).build();
  }

  private static Effects effects(List<Succession> successions, Amendment... amendments) {
    List<Instrument> all = new ArrayList<>(List.of(amendments));
    all.add(Papers.agreement(REGION, AGENCY, TOWN));
    return Papers.effects(successions, all.toArray(Instrument[]::new));
  }

  /** Whatever is certain of the parties and of the changes is as certain if more is known. */
  private static void assertKnownToo(Effects wide, Effects narrow, String described) {
    for (OrganizationId party : List.of(TOWN, NEXT, LAST, AGENCY)) {
      assertKnownToo(
          wide.inEffectFor(MEMORANDUM, party),
          narrow.inEffectFor(MEMORANDUM, party),
          party + " bound: " + described);
      assertKnownToo(
          wide.isParty(MEMORANDUM, party),
          narrow.isParty(MEMORANDUM, party),
          party + " a party: " + described);
      assertKnownToo(
          wide.hasBeenParty(MEMORANDUM, party),
          narrow.hasBeenParty(MEMORANDUM, party),
          party + " ever a party: " + described);
    }
    assertThat(Papers.problems(narrow)).as(described).containsAll(Papers.problems(wide));
  }

  private static void assertKnownToo(Holding wide, Holding narrow, String described) {
    for (int day = 1; day <= DAYS + 1; day++) {
      Truth known = wide.on(day(day), Set.of());
      if (!known.isUnknown()) {
        assertThat(narrow.on(day(day), Set.of()))
            .as("%s on day %s", described, day)
            .isEqualTo(known);
      }
    }
  }

  @Test
  void amendmentOfSomeDay_isCertainOnlyWhereItIsSoOnEach() {
    for (List<Succession> successions : SUCCESSIONS) {
      for (Change change : CHANGES) {
        Effects wide = effects(successions, amendment("one", between(1, DAYS), change));
        for (int day = 1; day <= DAYS; day++) {
          assertKnownToo(
              wide,
              effects(successions, amendment("one", on(day), change)),
              change + " on " + day + ", " + successions);
        }
      }
    }
  }

  @Test
  void twoAmendmentsOfSomeDay_areCertainOnlyWhereItIsSoOnEach() {
    for (List<Succession> successions : SUCCESSIONS) {
      for (Change change : CHANGES) {
        for (Change other : CHANGES) {
          assertKnownToo(successions, change, other);
        }
      }
    }
  }

  private static void assertKnownToo(List<Succession> successions, Change change, Change other) {
    Effects wide =
        effects(
            successions,
            amendment("one", between(1, DAYS), change),
            amendment("two", between(1, DAYS), other));
    for (int second = 1; second <= DAYS; second++) {
      Amendment two = amendment("two", on(second), other);
      Effects half = effects(successions, amendment("one", between(1, DAYS), change), two);
      String described = change + ", then " + other + " on " + second + ", " + successions;
      assertKnownToo(wide, half, described);
      for (int first = 1; first <= DAYS; first++) {
        assertKnownToo(
            half,
            effects(successions, amendment("one", on(first), change), two),
            "on " + first + " " + described);
      }
    }
  }
}
