package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.effect.Effects;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DatedMemoranda;
import org.dohoda.testkit.DatedRegisters;
import org.dohoda.testkit.LocalDates;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class AgreementsTest {
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final OrganizationId TOWN = OrganizationId.of("town");
  private static final InstrumentId MEMORANDUM = InstrumentId.of("memorandum");

  private static Party party(OrganizationId organization, String effective) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse(effective))
        .build();
  }

  /** A memorandum of three, of which the town leaves at the end of 2023. */
  private static CooperationRegister register() {
    return CooperationRegister.builder()
        .addInstrument(
            Memorandum.builder()
                .id(MEMORANDUM)
                .addParties(
                    party(REGION, "2023-01-01"),
                    party(AGENCY, "2023-01-01"),
                    party(TOWN, "2023-01-01").toBuilder()
                        .lastDay(PartialDate.parse("2023-12-31"))
                        .build())
                .build())
        .build();
  }

  private static ImmutableList<Agreement> of(OrganizationId organization, String day) {
    return Agreements.of(register(), organization)
        .presuming(Presumption.customary())
        .on(LocalDate.parse(day));
  }

  @Test
  void memorandum_bindsItsPartiesOfTheDay() {
    assertThat(of(REGION, "2022-12-31")).isEmpty();
    assertThat(of(REGION, "2023-12-31").get(0).others())
        .isEqualTo(ImmutableMap.of(AGENCY, Truth.YES, TOWN, Truth.YES));
    assertThat(of(REGION, "2024-01-01").get(0).certainOthers()).containsExactly(AGENCY);
    assertThat(of(TOWN, "2024-01-01")).isEmpty();
    assertThat(of(OrganizationId.of("nobody"), "2023-06-01")).isEmpty();
  }

  @Test
  void end_thatIsNotRecorded_isUnknownUnlessItIsPresumedToContinue() {
    Agreement agreement = Agreements.of(register(), REGION).on(LocalDate.of(2024, 6, 1)).get(0);
    assertThat(agreement.memorandum()).isEqualTo(MEMORANDUM);
    assertThat(agreement.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(agreement.others()).containsExactly(Map.entry(AGENCY, Truth.UNKNOWN));
    assertThat(agreement.certainOthers()).isEmpty();
    assertThat(agreement.ground().days()).isNotEmpty();
    assertThat(of(REGION, "2024-06-01").get(0).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void agreement_thatIsNone_isRefused() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThatThrownBy(
            () -> new Agreement(MEMORANDUM, day, Truth.NO, ImmutableMap.of(), Holding.NEVER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("truth: must be yes or unknown, was 'NO'");
    assertThatThrownBy(
            () ->
                new Agreement(
                    MEMORANDUM, day, Truth.YES, ImmutableMap.of(TOWN, Truth.NO), Holding.ALWAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("others: must be yes or unknown");
  }

  @Test
  void arguments_null_areRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(OrganizationId.class, REGION)
            .setDefault(CooperationRegister.class, register())
            .setDefault(Effects.class, Effects.of(register()));
    tester.testAllPublicStaticMethods(Agreements.class);
    tester.testAllPublicInstanceMethods(Agreements.of(register(), REGION));
  }

  @Provide
  Arbitrary<CooperationRegister> registers() {
    return DatedRegisters.ofInstruments();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.between(DatedMemoranda.FIRST.minusYears(1), DatedMemoranda.LAST.plusYears(4));
  }

  /** What one party is told of another one, that one is told of it. */
  @Property(tries = 1000)
  void others_areToldTheSameOfEachOther(
      @ForAll("registers") CooperationRegister register, @ForAll("days") LocalDate day) {
    Effects effects = Effects.of(register);
    for (OrganizationId one : effects.parties(DatedRegisters.MEMORANDUM)) {
      for (OrganizationId other : effects.parties(DatedRegisters.MEMORANDUM)) {
        if (!one.equals(other)) {
          assertThat(with(effects, one, other, day)).isEqualTo(with(effects, other, one, day));
        }
      }
    }
  }

  /** Whom it binds at all, it binds with another one. */
  @Property(tries = 1000)
  void certain_isNobodyAlone(
      @ForAll("registers") CooperationRegister register, @ForAll("days") LocalDate day) {
    Effects effects = Effects.of(register);
    for (OrganizationId one : effects.parties(DatedRegisters.MEMORANDUM)) {
      assertThat(Agreements.of(effects, one).on(day))
          .allMatch(each -> each.truth().isUnknown() || !each.others().isEmpty());
    }
  }

  private static ImmutableMap<InstrumentId, Truth> with(
      Effects effects, OrganizationId one, OrganizationId other, LocalDate day) {
    return Agreements.of(effects, one).on(day).stream()
        .filter(each -> each.others().containsKey(other))
        .collect(
            ImmutableMap.toImmutableMap(Agreement::memorandum, each -> each.others().get(other)));
  }
}
