package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Contact;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Review;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;

/** Generators of the provisions that say how an instrument runs and ends. */
final class RunningProvisions {
  private RunningProvisions() {}

  static Arbitrary<Confidentiality> confidentiality() {
    return Made.by(Confidentiality::builder)
        .usually(LocalizedTexts.localizedTexts(), Confidentiality.Builder::wording)
        .few(CodeLists.informationLevels(), Confidentiality.Builder::addAllLevels)
        .few(Bearers.bearers(), Confidentiality.Builder::addAllBearers)
        .few(Bearers.bearers(), Confidentiality.Builder::addAllAddressees)
        .maybe(DateRules.dateRules(), Confidentiality.Builder::since)
        .maybe(ProvisionParts.lastings(), Confidentiality.Builder::until)
        .maybe(Conditions.conditions(), Confidentiality.Builder::condition)
        .maybe(
            Listeds.listeds(LocalizedTexts.localizedTexts()), Confidentiality.Builder::exceptions)
        .maybe(ProvisionParts.onwardUses(), Confidentiality.Builder::onwardUse)
        .few(CodeLists.endDuties(), Confidentiality.Builder::addAllEndDuties)
        .several(ProvisionParts.links(), Confidentiality.Builder::addAllLinks)
        .as(Confidentiality.Builder::build);
  }

  static Arbitrary<InformationSharing> informationSharing() {
    return Made.by(InformationSharing::builder)
        .with(Arbitraries.of(Modality.class), InformationSharing.Builder::modality)
        .usually(LocalizedTexts.localizedTexts(), InformationSharing.Builder::wording)
        .few(CodeLists.informationLevels(), InformationSharing.Builder::addAllLevels)
        .few(Bearers.bearers(), InformationSharing.Builder::addAllBearers)
        .few(Bearers.bearers(), InformationSharing.Builder::addAllAddressees)
        .few(Bearers.bearers(), InformationSharing.Builder::addAllControllers)
        .few(Bearers.bearers(), InformationSharing.Builder::addAllProcessors)
        .maybe(Arbitraries.of(SharingDirection.class), InformationSharing.Builder::direction)
        .few(Taxonomies.knownAreaIds(), InformationSharing.Builder::addAllAreas)
        .few(Arbitraries.of(PolicyPhase.class), InformationSharing.Builder::addAllPhases)
        .maybe(ProvisionParts.territories(), InformationSharing.Builder::territory)
        .maybe(Recurrences.recurrences(), InformationSharing.Builder::recurrence)
        .maybe(DateRules.dateRules(), InformationSharing.Builder::due)
        .few(CodeLists.channels(), InformationSharing.Builder::addAllChannels)
        .maybe(DateRules.dateRules(), InformationSharing.Builder::since)
        .maybe(ProvisionParts.lastings(), InformationSharing.Builder::until)
        .maybe(Conditions.conditions(), InformationSharing.Builder::condition)
        .maybe(
            Listeds.listeds(LocalizedTexts.localizedTexts()),
            InformationSharing.Builder::exceptions)
        .maybe(ProvisionParts.onwardUses(), InformationSharing.Builder::onwardUse)
        .few(CodeLists.endDuties(), InformationSharing.Builder::addAllEndDuties)
        .several(ProvisionParts.links(), InformationSharing.Builder::addAllLinks)
        .as(InformationSharing.Builder::build);
  }

  static Arbitrary<Publicity> publicity() {
    return Made.by(Publicity::builder)
        .with(Arbitraries.of(Modality.class), Publicity.Builder::modality)
        .usually(LocalizedTexts.localizedTexts(), Publicity.Builder::wording)
        .few(Bearers.bearers(), Publicity.Builder::addAllBearers)
        .maybe(Listeds.listeds(CodeLists.channels()), Publicity.Builder::channels)
        .few(Bearers.bearers(), Publicity.Builder::addAllAddressees)
        .maybe(DateRules.dateRules(), Publicity.Builder::due)
        .maybe(DateRules.dateRules(), Publicity.Builder::since)
        .maybe(ProvisionParts.lastings(), Publicity.Builder::until)
        .maybe(Conditions.conditions(), Publicity.Builder::condition)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), Publicity.Builder::exceptions)
        .few(Taxonomies.knownAreaIds(), Publicity.Builder::addAllAreas)
        .several(ProvisionParts.links(), Publicity.Builder::addAllLinks)
        .as(Publicity.Builder::build);
  }

  static Arbitrary<Term> term() {
    return Made.by(Term::builder)
        .with(ProvisionParts.lastings(), Term.Builder::lasting)
        .maybe(DateRules.dateRules(), Term.Builder::minimum)
        .maybe(DateRules.dateRules(), Term.Builder::maximum)
        .maybe(ProvisionParts.renewals(), Term.Builder::renewal)
        .maybe(ProvisionParts.quantities(), Term.Builder::needed)
        .maybe(Conditions.conditions(), Term.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Term.Builder::wording)
        .as(Term.Builder::build);
  }

  static Arbitrary<EntryIntoForce> entryIntoForce() {
    return Made.by(EntryIntoForce::builder)
        .usually(DateRules.dateRules(), EntryIntoForce.Builder::firstDay)
        .several(Conditions.approvalSteps(), EntryIntoForce.Builder::addAllApprovals)
        .maybe(ProvisionParts.quantities(), EntryIntoForce.Builder::needed)
        .maybe(DateRules.dateRules(), EntryIntoForce.Builder::firstDayOfLater)
        .maybe(DateRules.dateRules(), EntryIntoForce.Builder::provisional)
        .maybe(Conditions.conditions(), EntryIntoForce.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), EntryIntoForce.Builder::wording)
        .as(EntryIntoForce.Builder::build);
  }

  static Arbitrary<Termination> termination() {
    return Made.by(Termination::builder)
        .few(Bearers.bearers(), Termination.Builder::addAllBearers)
        .few(Bearers.bearers(), Termination.Builder::addAllAddressees)
        .usually(CodeLists.terminationGrounds(), Termination.Builder::ground)
        .maybe(DateRules.dateRules(), Termination.Builder::lastDay)
        .maybe(DateRules.dateRules(), Termination.Builder::cure)
        .maybe(DateRules.timeSpans(), Termination.Builder::persisting)
        .with(Arbitraries.of(TerminationReach.class), Termination.Builder::reach)
        .maybe(LocalizedTexts.localizedTexts(), Termination.Builder::form)
        .maybe(Conditions.conditions(), Termination.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Termination.Builder::wording)
        .several(ProvisionParts.links(), Termination.Builder::addAllLinks)
        .as(Termination.Builder::build);
  }

  static Arbitrary<AmendmentProcedure> amendmentProcedure() {
    return Made.by(AmendmentProcedure::builder)
        .few(Bearers.bearers(), AmendmentProcedure.Builder::addAllBearers)
        .usually(LocalizedTexts.localizedTexts(), AmendmentProcedure.Builder::form)
        .several(Conditions.approvalSteps(), AmendmentProcedure.Builder::addAllSteps)
        .several(ProvisionParts.quantities(), AmendmentProcedure.Builder::addAllQuantities)
        .maybe(DateRules.dateRules(), AmendmentProcedure.Builder::firstDay)
        .maybe(Conditions.conditions(), AmendmentProcedure.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), AmendmentProcedure.Builder::wording)
        .as(AmendmentProcedure.Builder::build);
  }

  static Arbitrary<Review> review() {
    return Made.by(Review::builder)
        .few(Bearers.bearers(), Review.Builder::addAllBearers)
        .few(Bearers.bearers(), Review.Builder::addAllAddressees)
        .maybe(Recurrences.recurrences(), Review.Builder::recurrence)
        .maybe(DateRules.dateRules(), Review.Builder::due)
        .few(Bearers.bearers(), Review.Builder::addAllConvenedBy)
        .few(Taxonomies.knownAreaIds(), Review.Builder::addAllAreas)
        .few(Arbitraries.of(PolicyPhase.class), Review.Builder::addAllPhases)
        .maybe(Conditions.conditions(), Review.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Review.Builder::wording)
        .as(Review.Builder::build);
  }

  static Arbitrary<Survival> survival() {
    return Made.by(Survival::builder)
        .usually(Ids.clauseIds().set().ofMinSize(1).ofMaxSize(2), Survival.Builder::addAllClauses)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), Survival.Builder::matters)
        .maybe(ProvisionParts.lastings(), Survival.Builder::lasting)
        .few(Bearers.bearers(), Survival.Builder::addAllBearers)
        .maybe(Conditions.conditions(), Survival.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Survival.Builder::wording)
        .as(Survival.Builder::build);
  }

  static Arbitrary<LegalEffect> legalEffect() {
    return Made.by(LegalEffect::builder)
        .with(Arbitraries.of(Binding.class), LegalEffect.Builder::binding)
        .few(Ids.clauseIds(), LegalEffect.Builder::addAllExceptClauses)
        .with(Truths.truths(), LegalEffect.Builder::enforceable)
        .few(Ids.instrumentIds(), LegalEffect.Builder::addAllPrevailing)
        .few(Ids.instrumentIds(), LegalEffect.Builder::addAllUnaffected)
        .maybe(LocalizedTexts.localizedTexts(), LegalEffect.Builder::law)
        .maybe(Conditions.conditions(), LegalEffect.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), LegalEffect.Builder::wording)
        .as(LegalEffect.Builder::build);
  }

  static Arbitrary<Dispute> dispute() {
    return Made.by(Dispute::builder)
        .with(ProvisionParts.disputeSteps().list().ofMaxSize(2), Dispute.Builder::addAllSteps)
        .few(CodeLists.settlementMethods(), Dispute.Builder::addAllExcluded)
        .maybe(Conditions.conditions(), Dispute.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Dispute.Builder::wording)
        .as(Dispute.Builder::build);
  }

  static Arbitrary<Contact> contact() {
    return Made.by(Contact::builder)
        .maybe(Bearers.bearers(), Contact.Builder::forWhom)
        .maybe(LocalizedTexts.texts(), Contact.Builder::person)
        .usually(LocalizedTexts.localizedTexts(), Contact.Builder::office)
        .several(ProvisionParts.contactChannels(), Contact.Builder::addAllChannels)
        .maybe(LocalizedTexts.localizedTexts(), Contact.Builder::purpose)
        .few(Taxonomies.knownAreaIds(), Contact.Builder::addAllAreas)
        .maybe(DateRules.dateRules(), Contact.Builder::since)
        .as(Contact.Builder::build);
  }
}
