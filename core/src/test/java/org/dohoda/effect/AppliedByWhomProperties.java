package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * Who applies a paper for the time being equals what a reader finds for every way in which it may
 * have been signed: whoever signs after another is bound from then on, the first from the day that
 * the paper says, and nobody alone.
 */
class AppliedByWhomProperties {
  private static final LocalDate START = LocalDate.of(2024, 3, 1);
  private static final List<OrganizationId> PARTIES = List.of(REGION, AGENCY, TOWN);

  /** The number that stands for a signature of which no day is recorded. */
  private static final int NOT_RECORDED = 6;

  private static final int LAST = 7;

  /** The days on which somebody may have signed. */
  private record Signed(int first, int span) {
    boolean isRecorded() {
      return first != NOT_RECORDED;
    }

    IntStream days() {
      return isRecorded() ? IntStream.rangeClosed(first, first + span) : IntStream.range(0, 9);
    }

    PartialDate date() {
      return PartialDate.between(START.plusDays(first), START.plusDays(first + span));
    }
  }

  @Property(tries = 2000)
  void region_isBoundAsByEveryWayOfSigning(
      @ForAll @Size(3) List<@IntRange(max = NOT_RECORDED) Integer> firsts,
      @ForAll @Size(3) List<@IntRange(max = 2) Integer> spans,
      @ForAll @IntRange(max = 5) int applied,
      @ForAll @IntRange(max = LAST) int day) {
    List<Signed> signed =
        IntStream.range(0, 3).mapToObj(i -> new Signed(firsts.get(i), spans.get(i))).toList();
    Set<Truth> found = EnumSet.noneOf(Truth.class);
    signed
        .get(0)
        .days()
        .forEach(
            one ->
                signed
                    .get(1)
                    .days()
                    .forEach(
                        other ->
                            signed
                                .get(2)
                                .days()
                                .forEach(
                                    third ->
                                        found.add(
                                            bound(List.of(one, other, third), applied, day)))));

    assertThat(
            Cases.on(
                Cases.effects(memorandum(signed, applied)).inEffectFor(MEMORANDUM, REGION),
                START.plusDays(day).toString()))
        .isIn(found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN, Truth.UNKNOWN);
  }

  @Property(tries = 2000)
  void region_ifAllDaysAreKnown_isBoundOrNot(
      @ForAll @Size(3) List<@IntRange(max = NOT_RECORDED - 1) Integer> days,
      @ForAll @IntRange(max = 5) int applied,
      @ForAll @IntRange(max = LAST) int day) {
    List<Signed> signed = days.stream().map(each -> new Signed(each, 0)).toList();
    assertThat(
            Cases.on(
                Cases.effects(memorandum(signed, applied)).inEffectFor(MEMORANDUM, REGION),
                START.plusDays(day).toString()))
        .isEqualTo(bound(days, applied, day));
  }

  /** The reader. */
  private static Truth bound(List<Integer> signed, int applied, int day) {
    List<Integer> bound = new ArrayList<>();
    for (int i = 0; i < signed.size(); i++) {
      int own = signed.get(i);
      boolean later = signed.stream().anyMatch(other -> other < own);
      if (day >= applied && (!later || day >= own)) {
        bound.add(i);
      }
    }
    return Truth.of(bound.contains(0) && bound.size() > 1);
  }

  private static Memorandum memorandum(List<Signed> signed, int applied) {
    Memorandum.Builder memorandum =
        Memorandum.builder()
            .id(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .addClause(
                Clause.builder()
                    .id(ClauseId.of("final"))
                    .addProvisions(
                        EntryIntoForce.on(DateRule.fixed(PartialDate.of(2025, 1, 1))).toBuilder()
                            .provisional(DateRule.fixed(PartialDate.of(START.plusDays(applied))))
                            .build(),
                        Term.indefinite())
                    .build());
    for (int i = 0; i < PARTIES.size(); i++) {
      Party.Builder party = Party.builder().organization(PARTIES.get(i));
      memorandum.addParty(
          signed.get(i).isRecorded() ? party.signed(signed.get(i).date()).build() : party.build());
    }
    return memorandum.build();
  }
}
