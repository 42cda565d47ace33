package org.dohoda.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Organizations;
import org.dohoda.testkit.Presumptions;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;

class NamedProperties {
  @Provide
  Arbitrary<List<TimedName>> names() {
    return Organizations.timedNames().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.organizations();
  }

  @Provide
  Arbitrary<Set<Presumption>> presumptions() {
    return Presumptions.presumptions();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates();
  }

  @Property(tries = 2000)
  void timeline_onAnyDay_isTheAnswerOfThatDay(
      @ForAll("names") List<TimedName> names,
      @ForAll("presumptions") Set<Presumption> presumptions,
      @ForAll("days") LocalDate day) {
    assertThat(NamesOnDay.timeline(names, presumptions).on(day))
        .isEqualTo(NamesOnDay.of(names, day, presumptions));
  }

  @Property(tries = 2000)
  void namesOn_orderOfNames_doesNotMatter(
      @ForAll("names") List<TimedName> names, @ForAll("days") LocalDate day) {
    assertThat(NamesOnDay.of(Lists.reverse(names), day, ImmutableSet.of()))
        .isEqualTo(NamesOnDay.of(names, day, ImmutableSet.of()));
  }

  @Property(tries = 2000)
  void namesOn_agreesWithEachPeriod(
      @ForAll("names") List<TimedName> names, @ForAll("days") LocalDate day) {
    NamesOnDay known = NamesOnDay.of(names, day, ImmutableSet.of());

    for (TimedName name : names) {
      assertThat(known.certain().contains(name.name()))
          .isEqualTo(
              names.stream()
                  .anyMatch(n -> n.name().equals(name.name()) && n.period().on(day).isYes()));
      assertThat(known.possible().contains(name.name()))
          .isEqualTo(
              names.stream()
                  .anyMatch(n -> n.name().equals(name.name()) && !n.period().on(day).isNo()));
    }
  }

  @Property(tries = 2000)
  void name_present_thenCertainWhateverIsPresumed(
      @ForAll("organizations") Organization organization,
      @ForAll("presumptions") Set<Presumption> presumptions,
      @ForAll("days") LocalDate day) {
    for (LocalizedText name : organization.namesOn(day).certain()) {
      assertThat(organization.namesOn(day, presumptions).certain()).contains(name);
    }
  }

  @Property(tries = 2000)
  void name_unknownEndRecorded_certainOnlyGrowsPossibleOnlyShrinks(
      @ForAll("names") List<TimedName> names, @ForAll("days") LocalDate day) {
    List<TimedName> recorded = names.stream().map(NamedProperties::ended).toList();
    NamesOnDay before = NamesOnDay.of(names, day, ImmutableSet.of());
    NamesOnDay after = NamesOnDay.of(recorded, day, ImmutableSet.of());

    assertThat(after.certain()).containsAll(before.certain());
    assertThat(before.possible()).containsAll(after.possible());
  }

  @Property(tries = 2000)
  void validity_presumptions_onlySettleWhatWasUnknown(
      @ForAll("organizations") Organization organization,
      @ForAll("presumptions") Set<Presumption> presumptions,
      @ForAll("days") LocalDate day) {
    var alone = organization.validity(ImmutableSet.of()).on(day);

    if (!alone.isUnknown()) {
      assertThat(organization.validity(presumptions).on(day)).isEqualTo(alone);
    }
  }

  /** The name with the last day of all in place of an end that is not recorded. */
  private static TimedName ended(TimedName name) {
    Period period = name.period();
    return period.end().isUnknown()
        ? TimedName.of(name.name(), period.withEnd(Bound.of(PartialDate.of(PartialDate.MAX_DAY))))
        : name;
  }
}
