package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.provision.Act;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.BasisEffect;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Consequence;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Definition;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.PrincipleName;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Scope;

/** Generators of the provisions that say what an instrument is about. */
final class StatedProvisions {
  private StatedProvisions() {}

  static Arbitrary<Purpose> purpose() {
    return Builders.withBuilder(Purpose::builder)
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.wording(value))
        .use(Listeds.listeds(ProvisionParts.foci()))
        .withProbability(0.3)
        .in((builder, value) -> builder.foci(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBeneficiaries(value))
        .use(Arbitraries.of(PolicyPhase.class).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPhases(value))
        .use(ProvisionParts.territories())
        .withProbability(0.3)
        .in((builder, value) -> builder.territory(value))
        .build(Purpose.Builder::build);
  }

  static Arbitrary<Recital> recital() {
    return Builders.withBuilder(Recital::builder)
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.fact(value))
        .use(Periods.periods())
        .withProbability(0.3)
        .in((builder, value) -> builder.period(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Ids.organizationIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllConcerning(value))
        .use(Ids.instrumentIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllInstruments(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(ProvisionParts.territories())
        .withProbability(0.3)
        .in((builder, value) -> builder.territory(value))
        .use(ProvisionParts.quantities().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllQuantities(value))
        .build(Recital.Builder::build);
  }

  static Arbitrary<Principle> principle() {
    return Builders.withBuilder(Principle::builder)
        .use(Listeds.listeds(Codes.codes().map(PrincipleName::of)))
        .in((builder, value) -> builder.principles(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(Arbitraries.of(PolicyPhase.class).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPhases(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Principle.Builder::build);
  }

  static Arbitrary<Definition> definition() {
    return Builders.withBuilder(Definition::builder)
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.term(value))
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.meaning(value))
        .use(Bearers.bearers())
        .withProbability(0.3)
        .in((builder, value) -> builder.refersTo(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.includes(value))
        .use(Taxonomies.knownAreaIds())
        .withProbability(0.3)
        .in((builder, value) -> builder.concept(value))
        .use(Sources.sources())
        .withProbability(0.3)
        .in((builder, value) -> builder.definedIn(value))
        .build(Definition.Builder::build);
  }

  static Arbitrary<LegalBasis> legalBasis() {
    return Builders.withBuilder(LegalBasis::builder)
        .use(Sources.sources().list().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllNorms(value))
        .use(Arbitraries.of(BasisEffect.class))
        .in((builder, value) -> builder.effect(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(LegalBasis.Builder::build);
  }

  static Arbitrary<Scope> scope() {
    return Builders.withBuilder(Scope::builder)
        .use(ProvisionParts.territories())
        .in((builder, value) -> builder.territory(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBound(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllLeftOut(value))
        .use(Listeds.listeds(ProvisionParts.foci()))
        .withProbability(0.3)
        .in((builder, value) -> builder.foci(value))
        .use(Periods.periods())
        .withProbability(0.3)
        .in((builder, value) -> builder.period(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Scope.Builder::build);
  }

  static Arbitrary<PolicyFocus> policyFocus() {
    return Builders.withBuilder(PolicyFocus::builder)
        .use(Listeds.listeds(ProvisionParts.foci()))
        .in((builder, value) -> builder.foci(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Arbitraries.of(PolicyPhase.class).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPhases(value))
        .use(ProvisionParts.territories())
        .withProbability(0.3)
        .in((builder, value) -> builder.territory(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(PolicyFocus.Builder::build);
  }

  static Arbitrary<FormsOfCooperation> formsOfCooperation() {
    return Builders.withBuilder(FormsOfCooperation::builder)
        .use(Listeds.listeds(Codes.codes().map(CooperationForm::of)))
        .in((builder, value) -> builder.forms(value))
        .use(Arbitraries.of(PolicyPhase.class).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPhases(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Recurrences.recurrences())
        .withProbability(0.3)
        .in((builder, value) -> builder.recurrence(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(FormsOfCooperation.Builder::build);
  }

  static Arbitrary<Participation> participation() {
    return Builders.withBuilder(Participation::builder)
        .use(ParticipationRules.participationRules().list().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllRules(value))
        .build(Participation.Builder::build);
  }

  static Arbitrary<BodyConstitution> bodyConstitution() {
    return Builders.withBuilder(BodyConstitution::builder)
        .use(Ids.bodyIds())
        .in((builder, value) -> builder.body(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.name(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllFounders(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAnswersTo(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.function(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(Arbitraries.of(PolicyPhase.class).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPhases(value))
        .use(ProvisionParts.seats().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllSeats(value))
        .use(Recurrences.recurrences())
        .withProbability(0.3)
        .in((builder, value) -> builder.recurrence(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllConvenedBy(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.since(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.until(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .build(BodyConstitution.Builder::build);
  }

  static Arbitrary<DecisionMaking> decisionMaking() {
    return Builders.withBuilder(DecisionMaking::builder)
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.matters(value))
        .use(ProvisionParts.quantities().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllQuorum(value))
        .use(ProvisionParts.decisionSteps().list().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllSteps(value))
        .use(Bearers.bearers())
        .withProbability(0.3)
        .in((builder, value) -> builder.castingVote(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllVetoes(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(DecisionMaking.Builder::build);
  }

  static Arbitrary<ApprovalRequired> approvalRequired() {
    return Builders.withBuilder(ApprovalRequired::builder)
        .use(Codes.codes().map(Act::of))
        .in((builder, value) -> builder.act(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Conditions.approvalSteps().list().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllSteps(value))
        .use(Codes.codes().map(Consequence::of))
        .withProbability(0.3)
        .in((builder, value) -> builder.consequence(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(ProvisionParts.quantities().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllQuantities(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .build(ApprovalRequired.Builder::build);
  }
}
