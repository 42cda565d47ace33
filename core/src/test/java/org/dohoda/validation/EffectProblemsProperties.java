package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.effect.Effects;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DatedRegisters;
import org.dohoda.time.PartialDate;

/**
 * Validation asks for the effect of those instruments alone that may have a problem: it misses none
 * of what the effect of all would find.
 */
class EffectProblemsProperties {
  private static final RuleBook RULES = RuleBook.standard();

  @Provide
  Arbitrary<CooperationRegister> registers() {
    return DatedRegisters.ofInstruments();
  }

  @Property(tries = 2000)
  void problems_ofTheEffect_areFoundByValidation(
      @ForAll("registers") CooperationRegister register) {
    Set<String> found =
        RULES.check(register).stream()
            .map(EffectProblemsProperties::shown)
            .collect(Collectors.toSet());
    Effects effects = Effects.of(register);
    for (Instrument instrument : register.instruments()) {
      assertThat(effects.problems(instrument.id()).stream().map(EffectProblemsProperties::shown))
          .isSubsetOf(found);
    }
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + problem.path();
  }

  /** That one who followed a party is a party already was not seen where it joins. */
  @Example
  void successor_thatJoins_isAPartyAlready() {
    OrganizationId follower = OrganizationId.of("agentura");
    OrganizationId party = OrganizationId.of("kraj");
    CooperationRegister register =
        CooperationRegister.builder()
            .addInstruments(
                Memorandum.builder()
                    .id(DatedRegisters.MEMORANDUM)
                    .addParties(party(party), party(OrganizationId.of("svazek")))
                    .build(),
                Amendment.builder()
                    .id(InstrumentId.of("amendment"))
                    .amends(DatedRegisters.MEMORANDUM)
                    .effective(PartialDate.of(2020, 1, 1))
                    .addChange(Change.joins(party(follower)))
                    .build())
            .addSuccession(
                Succession.builder()
                    .predecessor(party)
                    .successor(follower)
                    .on(PartialDate.of(2020, 1, 1))
                    .passing(Passing.ALL)
                    .build())
            .build();
    assertThat(RULES.check(register).stream().map(EffectProblemsProperties::shown))
        .contains("amendment.party-exists /instruments/amendment/changes/0");
  }

  private static Party party(OrganizationId organization) {
    return Party.builder().organization(organization).build();
  }
}
