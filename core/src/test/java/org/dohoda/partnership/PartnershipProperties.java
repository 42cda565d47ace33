package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Partnerships.Narrowed;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Segment;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;

/** What holds of the statuses of every partnership. */
class PartnershipProperties {
  private static final int TRIES = 10_000;

  @Property(tries = TRIES)
  void possible_areThoseOfAllCompletions(@ForAll("consistent") Partnership partnership) {
    assertAsCounted(partnership);
    assertThat(partnership.problems())
        .noneMatch(problem -> problem.kind().equals(PartnershipProblems.DATES_CONTRADICT))
        .noneMatch(problem -> problem.kind().equals(PartnershipProblems.CONTINUING_CONTRADICTED));
  }

  @Property(tries = TRIES)
  void possible_contradiction_areThoseWithoutTheDatesInDoubt(
      @ForAll("doubtful") Partnership partnership) {
    assertAsCounted(partnership);
  }

  private static void assertAsCounted(Partnership partnership) {
    int end = CompletionOracle.DAYS - CompletionOracle.MARGIN;
    Timeline<ImmutableSet<PartnershipStatus>> timeline = partnership.timeline();
    List<Set<String>> computed = new ArrayList<>();
    for (int i = CompletionOracle.MARGIN; i < end; i++) {
      computed.add(CompletionOracle.codes(timeline.on(CompletionOracle.date(i))));
    }
    assertThat(computed)
        .isEqualTo(CompletionOracle.possible(partnership).subList(CompletionOracle.MARGIN, end));
  }

  @Property(tries = TRIES)
  void narrowing_onlyShrinks(@ForAll("narrowed") Narrowed narrowed) {
    assertWithin(narrowed.narrow(), narrowed.wide());
  }

  @Property(tries = TRIES)
  void observation_ofWhatWasRecorded_onlyShrinks(
      @ForAll("consistent") Partnership partnership, @ForAll @IntRange(min = 0, max = 30) int day) {
    List<Episode> episodes = partnership.episodes();
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      boolean stepsMissing =
          i + 1 < episodes.size() && episodes.get(i + 1).beginning() == Beginning.STEPS_MISSING;
      if (episode.continuingUntil().isEmpty() && !stepsMissing) {
        Episode longer =
            episode.with(
                Attested.on(
                    episode.lastEvent().status(), PartialDate.of(CompletionOracle.date(day))));
        List<Episode> observed = new ArrayList<>(episodes);
        observed.set(i, longer);
        Partnership more = partnership.toBuilder().episodes(observed).build();
        if (!more.problems().hasErrors()) {
          assertWithin(more, partnership);
        }
      }
    }
  }

  @Property(tries = TRIES)
  void continuing_onlyShrinks(
      @ForAll("consistent") Partnership partnership, @ForAll @IntRange(min = 0, max = 30) int day) {
    List<Episode> episodes = partnership.episodes();
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      if (episode.continuingUntil().isEmpty()) {
        List<Episode> continuing = new ArrayList<>(episodes);
        continuing.set(i, episode.toBuilder().continuingUntil(CompletionOracle.date(day)).build());
        Partnership more = partnership.toBuilder().episodes(continuing).build();
        if (!more.problems().hasErrors()) {
          assertWithin(more, partnership);
        }
      }
    }
  }

  private static void assertWithin(Partnership more, Partnership less) {
    more.timeline()
        .combine(less.timeline(), (narrow, wide) -> Sets.difference(narrow, wide).immutableCopy())
        .segments()
        .forEach(segment -> assertThat(segment.value()).as("%s", segment).isEmpty());
  }

  @Property(tries = TRIES)
  void possible_isNeverEmpty(@ForAll("doubtful") Partnership partnership) {
    for (Segment<ImmutableSet<PartnershipStatus>> segment : partnership.timeline().segments()) {
      assertThat(segment.value()).isNotEmpty();
    }
  }

  @Property(tries = TRIES)
  void validity_ofAllAndOfNoStatuses(@ForAll("doubtful") Partnership partnership) {
    assertThat(partnership.validity(EnumSet.allOf(PartnershipStatus.class)))
        .isEqualTo(Validity.ALWAYS);
    assertThat(partnership.validity(Set.of())).isEqualTo(Validity.NEVER);
  }

  @Property(tries = TRIES)
  void validity_certainIsPossible_andComplementIsNot(
      @ForAll("doubtful") Partnership partnership, @ForAll Set<PartnershipStatus> statuses) {
    Validity validity = partnership.validity(statuses);
    assertThat(validity.possible().enclosesAll(validity.certain())).isTrue();
    assertThat(
            partnership.validity(Sets.difference(EnumSet.allOf(PartnershipStatus.class), statuses)))
        .isEqualTo(validity.not());
    Validity single = Validity.NEVER;
    for (PartnershipStatus status : statuses) {
      single = single.or(partnership.validity(Set.of(status)));
    }
    assertThat(validity.possible()).isEqualTo(single.possible());
    assertThat(validity.certain().enclosesAll(single.certain())).isTrue();
  }

  @Property(tries = TRIES)
  void grounds_togetherAreThePossibleStatuses(
      @ForAll("doubtful") Partnership partnership, @ForAll @IntRange(min = 0, max = 30) int day) {
    LocalDate date = CompletionOracle.date(day);
    Set<PartnershipStatus> grounded = EnumSet.noneOf(PartnershipStatus.class);
    partnership.grounds(date).forEach(ground -> grounded.addAll(ground.statuses()));
    assertThat(grounded).isEqualTo(partnership.possibleOn(date));
  }

  @Property(tries = TRIES)
  void startAndEnd_areAPeriod(
      @ForAll @IntRange(min = 0, max = 20) int start,
      @ForAll @IntRange(min = 0, max = 8) int vague,
      @ForAll @IntRange(min = 0, max = 20) int end,
      @ForAll @IntRange(min = 0, max = 8) int vagueEnd) {
    PartialDate first = date(start, vague);
    PartialDate last = date(start + end - Math.min(vagueEnd, end), vague + vagueEnd);
    Episode started =
        Episode.of(Started.on(first)).toBuilder().beginning(Beginning.COMPLETE).build();
    assertThat(active(started)).isEqualTo(Period.startingOn(first).validity());
    assertThat(active(started.with(Ended.on(last)))).isEqualTo(orLater(first, last));
  }

  /** After an end everything may happen, so the days after may be active again. */
  private static Validity orLater(PartialDate first, PartialDate last) {
    Validity period = Period.of(first, last).validity();
    Timeline<Truth> later =
        Timeline.<Truth>builder(Truth.NO)
            .change(Period.of(first, last).earliestEnd().plusDays(2), Truth.UNKNOWN)
            .build();
    return period.or(Validity.of(later));
  }

  private static PartialDate date(int day, int vague) {
    LocalDate earliest = Partnerships.FIRST_DAY.plusDays(day);
    return PartialDate.between(earliest, earliest.plusDays(vague));
  }

  private static Validity active(Episode episode) {
    return PartnershipTest.partnership(episode).validity(Set.of(PartnershipStatus.ACTIVE));
  }

  @Provide
  Arbitrary<Partnership> consistent() {
    return Partnerships.partnerships();
  }

  @Provide
  Arbitrary<Partnership> doubtful() {
    return Partnerships.doubtful();
  }

  @Provide
  Arbitrary<Narrowed> narrowed() {
    return Partnerships.narrowed();
  }
}
