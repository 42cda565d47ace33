package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collections;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.problem.ProblemKind;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;
import org.dohoda.validation.walk.Index;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on attested counts against the recorded partnerships. */
final class CountRules {
  static final Rule<AttestedCount> UNREACHABLE =
      Rule.on(
          On.COUNT,
          ProblemKind.warning("count.unreachable")
              .czech(
                  "Pramen uvádí {count}, ze zapsaných partnerství však může vyhovovat jen"
                      + " {possible}.",
                  "Některá partnerství v evidenci chybí, nebo jsou chybně ukončena. Doplňte je.")
              .english(
                  "The source says {count}, but of the recorded partnerships only {possible} can"
                      + " fit.",
                  "Some partnerships are missing from the register, or ended by mistake. Add"
                      + " them."),
          (count, scene) -> {
            long possible = 0;
            for (Partnership partnership : scene.index().partnerships(count.partner())) {
              if (!matches(count, partnership, scene.index()).isNo()
                  && isPossible(count, partnership)) {
                possible++;
              }
            }
            if (possible < count.count()) {
              long found = possible;
              scene.report(p -> p.with("count", count.count()).with("possible", found));
            }
          });

  static final Rule<AttestedCount> EXCEEDED =
      Rule.on(
          On.COUNT,
          ProblemKind.error("count.exceeded")
              .czech(
                  "Pramen uvádí {count}, podle zapsaných partnerství jich však je jistě {certain}.",
                  "Pramen a evidence si odporují. Ověřte, zda některé partnerství neskončilo dříve,"
                      + " nebo zda pramen nepočítal jinak.")
              .english(
                  "The source says {count}, but by the recorded partnerships there certainly are"
                      + " {certain}.",
                  "Source and register contradict each other. Check whether a partnership ended"
                      + " earlier, or whether the source counts otherwise."),
          (count, scene) -> {
            long certain = 0;
            for (Partnership partnership : scene.index().partnerships(count.partner())) {
              if (count.on().isExact()
                  && matches(count, partnership, scene.index()).isYes()
                  && validity(count, partnership).on(count.on().earliest()).isYes()) {
                certain++;
              }
            }
            if (certain > count.count()) {
              long found = certain;
              scene.report(p -> p.with("count", count.count()).with("certain", found));
            }
          });

  private CountRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(UNREACHABLE, EXCEEDED);
  }

  private static Validity validity(AttestedCount count, Partnership partnership) {
    return partnership.validity(count.statuses());
  }

  private static boolean isPossible(AttestedCount count, Partnership partnership) {
    LocalDate first = count.on().earliest();
    LocalDate last = count.on().latest();
    return validity(count, partnership)
        .possible()
        .intersects(Range.closedOpen(first, last.plusDays(1)));
  }

  private static Truth matches(AttestedCount count, Partnership partnership, Index index) {
    Truth programme = Truth.YES;
    if (count.programme().isPresent()) {
      programme =
          partnership.programme().isEmpty()
              ? Truth.UNKNOWN
              : Truth.of(partnership.programme().equals(count.programme()));
    }
    return programme.and(inTerritory(count, partnership, index));
  }

  /** Whether a partner is of the territory; only the same codes are known to be the same place. */
  private static Truth inTerritory(AttestedCount count, Partnership partnership, Index index) {
    if (count.territory().isEmpty()) {
      return Truth.YES;
    }
    boolean same =
        partnership.parties().stream()
            .filter(party -> !count.partner().map(party::equals).orElse(false))
            .anyMatch(party -> isOf(party, count, index));
    return same ? Truth.YES : Truth.UNKNOWN;
  }

  private static boolean isOf(OrganizationId party, AttestedCount count, Index index) {
    return index
        .register()
        .organization(party)
        .map(Organization::territory)
        .map(places -> !Collections.disjoint(places, count.territory()))
        .orElse(false);
  }
}
