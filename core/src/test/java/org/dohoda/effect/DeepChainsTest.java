package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import org.dohoda.DeepRegisters;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class DeepChainsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 2);
  private static final int FOLLOWED = 32;

  private static Truth on(Holding holding) {
    return holding.on(DAY, Presumption.customary());
  }

  private static InstrumentId last(int length) {
    return DeepRegisters.amendment(length + 1);
  }

  @Test
  void amendments_chainOf100000_isUnknownWhereItIsNotFollowed() {
    Effects effects = Effects.of(DeepRegisters.ofAmendments(100_000));
    for (Instrument each : effects.register().instruments()) {
      assertThat(effects.problems(each.id()).isEmpty()).isTrue();
    }
    assertThat(on(effects.inEffect(DeepRegisters.amendment(FOLLOWED)))).isEqualTo(Truth.YES);
    InstrumentId last = last(100_000);
    assertThat(on(effects.inEffect(last))).isEqualTo(Truth.UNKNOWN);
    assertThat(effects.parties(last))
        .containsExactlyInAnyOrder(DeepRegisters.HOST, DeepRegisters.GUEST);
    assertThat(on(effects.inEffectFor(last, DeepRegisters.GUEST))).isEqualTo(Truth.UNKNOWN);
    assertThat(on(effects.inEffectFor(last, OrganizationId.of("other")))).isEqualTo(Truth.NO);
    assertThat(effects.consolidated(last, DAY, Set.of()).certain()).hasSize(1);
  }

  @Test
  void amendments_oneStepTooFar_nameWhatIsNotFollowed() {
    Effects effects = Effects.of(DeepRegisters.ofAmendments(FOLLOWED));
    assertThat(((Holding.All) effects.inEffect(last(FOLLOWED))).parts())
        .contains(
            new Holding.NotRecorded(
                new Datum(
                    DatumKind.BEYOND,
                    ModelPath.parse("/instruments/amendment-" + (FOLLOWED + 1) + "/amends"))));
  }

  @Test
  void amendments_ofWhatIsNotRecorded_mayBindAnybody() {
    InstrumentId id = InstrumentId.of("amendment");
    Amendment amendment =
        Amendment.builder()
            .id(id)
            .amends(InstrumentId.of("missing"))
            .state(InstrumentState.CONCLUDED)
            .effective(DeepRegisters.SIGNED)
            .addChange(Change.repeal(ClauseId.of("old")))
            .build();
    Amendment second = amendment.toBuilder().id(InstrumentId.of("second")).amends(id).build();
    Effects effects =
        Effects.of(CooperationRegister.builder().addInstruments(second, amendment).build());
    for (InstrumentId each : ImmutableList.of(id, second.id())) {
      assertThat(effects.inEffectFor(each, DeepRegisters.GUEST)).isEqualTo(effects.inEffect(each));
      assertThat(on(effects.inEffectFor(each, DeepRegisters.GUEST))).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void affiliations_chainOf100000_leadToTheLegalPerson() {
    Effects effects = Effects.of(DeepRegisters.ofAffiliations(100_000));
    Standing standing = effects.standing(DeepRegisters.unit(100_000), DAY, Set.of());
    assertThat(standing.links()).hasSize(100_000);
    assertThat(standing.legalPerson()).contains(DeepRegisters.GUEST);
    assertThat(standing.possibleLegalPersons()).containsExactly(DeepRegisters.GUEST);
    assertThat(standing.within(DeepRegisters.GUEST)).isEqualTo(Truth.YES);
    assertThat(standing.within(DeepRegisters.HOST)).isEqualTo(Truth.NO);
  }

  @Test
  void successions_chainOf10000_areUnknownWhereTheyAreNotFollowed() {
    Effects effects = Effects.of(DeepRegisters.ofSuccessions(10_000));
    InstrumentId id = DeepRegisters.MEMORANDUM;
    assertThat(effects.parties(id)).hasSize(10_002);
    LocalDate before = LocalDate.of(2020, 6, 1);
    assertThat(effects.inEffectFor(id, DeepRegisters.GUEST).on(before, Presumption.customary()))
        .isEqualTo(Truth.YES);
    assertThat(on(effects.inEffectFor(id, DeepRegisters.unit(FOLLOWED)))).isEqualTo(Truth.NO);
    Effects few = Effects.of(DeepRegisters.ofSuccessions(FOLLOWED));
    assertThat(on(few.inEffectFor(id, DeepRegisters.unit(FOLLOWED)))).isEqualTo(Truth.YES);
    Effects more = Effects.of(DeepRegisters.ofSuccessions(FOLLOWED + 1));
    assertThat(on(more.inEffectFor(id, DeepRegisters.unit(FOLLOWED + 1)))).isEqualTo(Truth.UNKNOWN);
    assertThat(on(effects.inEffectFor(id, DeepRegisters.unit(10_000)))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void clauses_chainOf10000_areUnknownWhereTheyAreNotFollowed() {
    Effects effects = Effects.of(DeepRegisters.ofClauses(10_000));
    ImmutableList<ClauseVersion> versions = effects.versions(DeepRegisters.MEMORANDUM);
    assertThat(versions).hasSize(10_001);
    assertThat(on(versions.get(FOLLOWED).holding())).isEqualTo(Truth.YES);
    assertThat(on(versions.get(FOLLOWED + 1).holding())).isEqualTo(Truth.UNKNOWN);
    assertThat(on(versions.get(10_000).holding())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void supersessions_chainOf10000_endAllButTheLast() {
    Effects effects = Effects.of(DeepRegisters.ofSupersessions(10_000));
    assertThat(on(effects.inEffect(InstrumentId.of("memorandum-9999")))).isEqualTo(Truth.NO);
    assertThat(on(effects.inEffect(InstrumentId.of("memorandum-10000")))).isEqualTo(Truth.YES);
  }

  @Test
  void partyChanges_ofThousandsInUnknownOrder_leaveThePartiesUnknown() {
    Party joining = Party.builder().organization(OrganizationId.of("new")).build();
    CooperationRegister register =
        DeepRegisters.ofAmendments(0).toBuilder()
            .addAllInstruments(
                DeepRegisters.chain(
                    2_000,
                    number ->
                        Amendment.builder()
                            .id(InstrumentId.of("change-" + number))
                            .amends(DeepRegisters.MEMORANDUM)
                            .state(InstrumentState.CONCLUDED)
                            .effective(PartialDate.parse("2021"))
                            .addChange(
                                number % 2 == 0
                                    ? Change.leaves(joining.organization())
                                    : Change.joins(joining))
                            .build()))
            .build();
    Effects effects = Effects.of(register);
    assertThat(on(effects.inEffectFor(DeepRegisters.MEMORANDUM, joining.organization())))
        .isEqualTo(Truth.UNKNOWN);
  }
}
