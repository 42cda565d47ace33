package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.effect.Effects;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Provisions;
import org.dohoda.testkit.Taxonomies;
import org.dohoda.text.Openness;

class CoverageProperties {
  @Provide
  Arbitrary<List<Provision>> provisions() {
    return Provisions.provisions().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<PolicyAreaId> areas() {
    return Taxonomies.knownAreaIds();
  }

  private static Memorandum memo(List<Provision> provisions) {
    return Papers.memo(provisions.toArray(Provision[]::new));
  }

  private static Coverage coverage(List<Provision> provisions) {
    return Coverage.of(memo(provisions));
  }

  @Property(tries = 50)
  void contains_excludesOnlyByAClosedList(
      @ForAll("provisions") List<Provision> provisions, @ForAll("areas") PolicyAreaId area) {
    Aspect<PolicyAreaId> areas = coverage(provisions).areas();
    assertThat(areas.contains(area).isYes()).isEqualTo(areas.items().contains(area));
    assertThat(areas.contains(area).isNo())
        .isEqualTo(areas.openness() == Openness.CLOSED && !areas.items().contains(area));
  }

  @Property(tries = 50)
  void addingAClause_takesNoMentionAway(
      @ForAll("provisions") List<Provision> provisions,
      @ForAll("provisions") List<Provision> others) {
    List<Provision> all = new ArrayList<>(provisions);
    all.addAll(others);
    assertThat(coverage(all).areas().mentions())
        .containsAll(coverage(provisions).areas().mentions());
    assertThat(coverage(all).forms().mentions())
        .containsAll(coverage(provisions).forms().mentions());
  }

  @Property(tries = 50)
  void consolidated_neverAmended_isTheInstrumentItself(
      @ForAll("provisions") List<Provision> provisions) {
    Memorandum memo = memo(provisions);
    Effects effects = Effects.of(CooperationRegister.builder().addInstruments(memo).build());
    LocalDate day = LocalDate.of(2023, 9, 12);
    assertThat(Coverage.of(effects.consolidated(memo.id(), day, Set.of())))
        .isEqualTo(Coverage.of(memo));
  }

  @Property(tries = 50)
  void difference_partsTheUnionAndMirrors(
      @ForAll("provisions") List<Provision> one, @ForAll("provisions") List<Provision> other) {
    AspectDifference<PolicyAreaId> there = coverage(one).differenceFrom(coverage(other)).areas();
    AspectDifference<PolicyAreaId> back = coverage(other).differenceFrom(coverage(one)).areas();
    assertThat(there.onlyHere()).isEqualTo(back.onlyThere());
    assertThat(there.inBoth()).isEqualTo(back.inBoth());
    assertThat(
            ImmutableSet.<PolicyAreaId>builder()
                .addAll(there.inBoth())
                .addAll(there.onlyHere())
                .addAll(there.onlyThere())
                .build())
        .isEqualTo(Sets.union(there.here().items(), there.there().items()))
        .hasSize(there.inBoth().size() + there.onlyHere().size() + there.onlyThere().size());
  }

  @Property(tries = 50)
  void differenceFromItself_isNone(@ForAll("provisions") List<Provision> provisions) {
    CoverageDifference difference = coverage(provisions).differenceFrom(coverage(provisions));
    assertThat(difference.areas().onlyHere()).isEmpty();
    assertThat(difference.forms().onlyThere()).isEmpty();
    assertThat(difference.phases().onlyHere()).isEmpty();
  }
}
