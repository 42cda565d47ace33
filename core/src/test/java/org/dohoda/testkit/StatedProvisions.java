package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.BasisEffect;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Definition;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Scope;

/** Generators of the provisions that say what an instrument is about. */
final class StatedProvisions {
  private StatedProvisions() {}

  static Arbitrary<Purpose> purpose() {
    return Made.by(Purpose::builder)
        .usually(LocalizedTexts.localizedTexts(), Purpose.Builder::wording)
        .maybe(Listeds.listeds(ProvisionParts.foci()), Purpose.Builder::foci)
        .few(Bearers.bearers(), Purpose.Builder::addAllBeneficiaries)
        .few(Arbitraries.of(PolicyPhase.class), Purpose.Builder::addAllPhases)
        .maybe(ProvisionParts.territories(), Purpose.Builder::territory)
        .as(Purpose.Builder::build);
  }

  static Arbitrary<Recital> recital() {
    return Made.by(Recital::builder)
        .with(LocalizedTexts.localizedTexts(), Recital.Builder::fact)
        .maybe(Periods.periods(), Recital.Builder::period)
        .few(Bearers.bearers(), Recital.Builder::addAllBearers)
        .few(Ids.organizationIds(), Recital.Builder::addAllConcerning)
        .few(Ids.instrumentIds(), Recital.Builder::addAllInstruments)
        .few(Taxonomies.knownAreaIds(), Recital.Builder::addAllAreas)
        .maybe(ProvisionParts.territories(), Recital.Builder::territory)
        .several(ProvisionParts.quantities(), Recital.Builder::addAllQuantities)
        .as(Recital.Builder::build);
  }

  static Arbitrary<Principle> principle() {
    return Made.by(Principle::builder)
        .usually(Listeds.listeds(CodeLists.principleNames()), Principle.Builder::principles)
        .few(Bearers.bearers(), Principle.Builder::addAllBearers)
        .few(Taxonomies.knownAreaIds(), Principle.Builder::addAllAreas)
        .few(Arbitraries.of(PolicyPhase.class), Principle.Builder::addAllPhases)
        .maybe(LocalizedTexts.localizedTexts(), Principle.Builder::wording)
        .as(Principle.Builder::build);
  }

  static Arbitrary<Definition> definition() {
    return Made.by(Definition::builder)
        .with(LocalizedTexts.localizedTexts(), Definition.Builder::term)
        .usually(LocalizedTexts.localizedTexts(), Definition.Builder::meaning)
        .maybe(Bearers.bearers(), Definition.Builder::refersTo)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), Definition.Builder::includes)
        .maybe(Taxonomies.knownAreaIds(), Definition.Builder::concept)
        .maybe(Sources.sources(), Definition.Builder::definedIn)
        .as(Definition.Builder::build);
  }

  static Arbitrary<LegalBasis> legalBasis() {
    return Made.by(LegalBasis::builder)
        .with(Sources.sources().list().ofMinSize(1).ofMaxSize(2), LegalBasis.Builder::addAllNorms)
        .with(Arbitraries.of(BasisEffect.class), LegalBasis.Builder::effect)
        .few(Bearers.bearers(), LegalBasis.Builder::addAllBearers)
        .few(Taxonomies.knownAreaIds(), LegalBasis.Builder::addAllAreas)
        .maybe(LocalizedTexts.localizedTexts(), LegalBasis.Builder::wording)
        .as(LegalBasis.Builder::build);
  }

  static Arbitrary<Scope> scope() {
    return Made.by(Scope::builder)
        .usually(ProvisionParts.territories(), Scope.Builder::territory)
        .few(Bearers.bearers(), Scope.Builder::addAllBound)
        .few(Bearers.bearers(), Scope.Builder::addAllLeftOut)
        .maybe(Listeds.listeds(ProvisionParts.foci()), Scope.Builder::foci)
        .maybe(Periods.periods(), Scope.Builder::period)
        .maybe(Conditions.conditions(), Scope.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Scope.Builder::wording)
        .as(Scope.Builder::build);
  }

  static Arbitrary<PolicyFocus> policyFocus() {
    return Made.by(PolicyFocus::builder)
        .with(Listeds.listeds(ProvisionParts.foci()), PolicyFocus.Builder::foci)
        .few(Bearers.bearers(), PolicyFocus.Builder::addAllBearers)
        .few(Arbitraries.of(PolicyPhase.class), PolicyFocus.Builder::addAllPhases)
        .maybe(ProvisionParts.territories(), PolicyFocus.Builder::territory)
        .maybe(LocalizedTexts.localizedTexts(), PolicyFocus.Builder::wording)
        .as(PolicyFocus.Builder::build);
  }

  static Arbitrary<FormsOfCooperation> formsOfCooperation() {
    return Made.by(FormsOfCooperation::builder)
        .with(Listeds.listeds(CodeLists.cooperationForms()), FormsOfCooperation.Builder::forms)
        .few(Arbitraries.of(PolicyPhase.class), FormsOfCooperation.Builder::addAllPhases)
        .few(Taxonomies.knownAreaIds(), FormsOfCooperation.Builder::addAllAreas)
        .few(Bearers.bearers(), FormsOfCooperation.Builder::addAllBearers)
        .maybe(Recurrences.recurrences(), FormsOfCooperation.Builder::recurrence)
        .maybe(Conditions.conditions(), FormsOfCooperation.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), FormsOfCooperation.Builder::wording)
        .as(FormsOfCooperation.Builder::build);
  }

  static Arbitrary<Participation> participation() {
    return Made.by(Participation::builder)
        .with(
            ParticipationRules.participationRules().list().ofMinSize(1).ofMaxSize(2),
            Participation.Builder::addAllRules)
        .as(Participation.Builder::build);
  }

  static Arbitrary<BodyConstitution> bodyConstitution() {
    return Made.by(BodyConstitution::builder)
        .usually(Ids.bodyIds(), BodyConstitution.Builder::body)
        .maybe(LocalizedTexts.localizedTexts(), BodyConstitution.Builder::name)
        .few(Bearers.bearers(), BodyConstitution.Builder::addAllFounders)
        .few(Bearers.bearers(), BodyConstitution.Builder::addAllAnswersTo)
        .maybe(LocalizedTexts.localizedTexts(), BodyConstitution.Builder::function)
        .few(Taxonomies.knownAreaIds(), BodyConstitution.Builder::addAllAreas)
        .few(Arbitraries.of(PolicyPhase.class), BodyConstitution.Builder::addAllPhases)
        .several(ProvisionParts.quantities(), BodyConstitution.Builder::addAllSize)
        .several(ProvisionParts.seats(), BodyConstitution.Builder::addAllSeats)
        .maybe(Recurrences.recurrences(), BodyConstitution.Builder::recurrence)
        .few(Bearers.bearers(), BodyConstitution.Builder::addAllConvenedBy)
        .maybe(DateRules.dateRules(), BodyConstitution.Builder::since)
        .maybe(ProvisionParts.lastings(), BodyConstitution.Builder::until)
        .maybe(Conditions.conditions(), BodyConstitution.Builder::condition)
        .as(BodyConstitution.Builder::build);
  }

  static Arbitrary<DecisionMaking> decisionMaking() {
    return Made.by(DecisionMaking::builder)
        .few(Bearers.bearers(), DecisionMaking.Builder::addAllBearers)
        .maybe(LocalizedTexts.localizedTexts(), DecisionMaking.Builder::matters)
        .several(ProvisionParts.quantities(), DecisionMaking.Builder::addAllQuorum)
        .with(
            ProvisionParts.decisionSteps().list().ofMaxSize(2), DecisionMaking.Builder::addAllSteps)
        .maybe(Bearers.bearers(), DecisionMaking.Builder::castingVote)
        .few(Bearers.bearers(), DecisionMaking.Builder::addAllVetoes)
        .maybe(Conditions.conditions(), DecisionMaking.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), DecisionMaking.Builder::wording)
        .as(DecisionMaking.Builder::build);
  }

  static Arbitrary<ApprovalRequired> approvalRequired() {
    return Made.by(ApprovalRequired::builder)
        .usually(CodeLists.acts(), ApprovalRequired.Builder::act)
        .maybe(LocalizedTexts.localizedTexts(), ApprovalRequired.Builder::wording)
        .few(Bearers.bearers(), ApprovalRequired.Builder::addAllBearers)
        .with(
            Conditions.approvalSteps().list().ofMinSize(1).ofMaxSize(2),
            ApprovalRequired.Builder::addAllSteps)
        .maybe(CodeLists.consequences(), ApprovalRequired.Builder::consequence)
        .few(Taxonomies.knownAreaIds(), ApprovalRequired.Builder::addAllAreas)
        .several(ProvisionParts.quantities(), ApprovalRequired.Builder::addAllQuantities)
        .maybe(Conditions.conditions(), ApprovalRequired.Builder::condition)
        .as(ApprovalRequired.Builder::build);
  }
}
