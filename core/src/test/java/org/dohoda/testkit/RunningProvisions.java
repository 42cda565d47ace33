package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Channel;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Contact;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.EndDuty;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.InformationLevel;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Review;
import org.dohoda.provision.SettlementMethod;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGround;
import org.dohoda.provision.TerminationReach;

/** Generators of the provisions that say how an instrument runs and ends. */
final class RunningProvisions {
  private RunningProvisions() {}

  static Arbitrary<Confidentiality> confidentiality() {
    return Builders.withBuilder(Confidentiality::builder)
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.wording(value))
        .use(Codes.codes().map(InformationLevel::of).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllLevels(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.since(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.until(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.exceptions(value))
        .use(ProvisionParts.onwardUses())
        .withProbability(0.3)
        .in((builder, value) -> builder.onwardUse(value))
        .use(Codes.codes().map(EndDuty::of).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllEndDuties(value))
        .build(Confidentiality.Builder::build);
  }

  static Arbitrary<InformationSharing> informationSharing() {
    return Builders.withBuilder(InformationSharing::builder)
        .use(Arbitraries.of(Modality.class))
        .in((builder, value) -> builder.modality(value))
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.wording(value))
        .use(Codes.codes().map(InformationLevel::of).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllLevels(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
        .use(Bearers.bearers().set().ofMaxSize(1))
        .in((builder, value) -> builder.addAllControllers(value))
        .use(Bearers.bearers().set().ofMaxSize(1))
        .in((builder, value) -> builder.addAllProcessors(value))
        .use(Arbitraries.of(SharingDirection.class))
        .withProbability(0.3)
        .in((builder, value) -> builder.direction(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(Arbitraries.of(PolicyPhase.class).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPhases(value))
        .use(ProvisionParts.territories())
        .withProbability(0.3)
        .in((builder, value) -> builder.territory(value))
        .use(Recurrences.recurrences())
        .withProbability(0.3)
        .in((builder, value) -> builder.recurrence(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.due(value))
        .use(Codes.codes().map(Channel::of).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllChannels(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.since(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.until(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.exceptions(value))
        .use(ProvisionParts.onwardUses())
        .withProbability(0.3)
        .in((builder, value) -> builder.onwardUse(value))
        .use(Codes.codes().map(EndDuty::of).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllEndDuties(value))
        .build(InformationSharing.Builder::build);
  }

  static Arbitrary<Publicity> publicity() {
    return Builders.withBuilder(Publicity::builder)
        .use(Arbitraries.of(Modality.class))
        .in((builder, value) -> builder.modality(value))
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.wording(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Listeds.listeds(Codes.codes().map(Channel::of)))
        .withProbability(0.3)
        .in((builder, value) -> builder.channels(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.due(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.since(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.until(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.exceptions(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .build(Publicity.Builder::build);
  }

  static Arbitrary<Term> term() {
    return Builders.withBuilder(Term::builder)
        .use(ProvisionParts.lastings())
        .in((builder, value) -> builder.lasting(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.minimum(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.maximum(value))
        .use(ProvisionParts.renewals())
        .withProbability(0.3)
        .in((builder, value) -> builder.renewal(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Term.Builder::build);
  }

  static Arbitrary<EntryIntoForce> entryIntoForce() {
    return Builders.withBuilder(EntryIntoForce::builder)
        .use(DateRules.dateRules())
        .in((builder, value) -> builder.firstDay(value))
        .use(Conditions.approvalSteps().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllApprovals(value))
        .use(ProvisionParts.quantities())
        .withProbability(0.3)
        .in((builder, value) -> builder.needed(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.firstDayOfLater(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.provisional(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(EntryIntoForce.Builder::build);
  }

  static Arbitrary<Termination> termination() {
    return Builders.withBuilder(Termination::builder)
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
        .use(Codes.codes().map(TerminationGround::of))
        .in((builder, value) -> builder.ground(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.lastDay(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.cure(value))
        .use(DateRules.timeSpans())
        .withProbability(0.3)
        .in((builder, value) -> builder.persisting(value))
        .use(Arbitraries.of(TerminationReach.class))
        .in((builder, value) -> builder.reach(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.form(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Termination.Builder::build);
  }

  static Arbitrary<AmendmentProcedure> amendmentProcedure() {
    return Builders.withBuilder(AmendmentProcedure::builder)
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.form(value))
        .use(Conditions.approvalSteps().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllSteps(value))
        .use(ProvisionParts.quantities().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllQuantities(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.firstDay(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(AmendmentProcedure.Builder::build);
  }

  static Arbitrary<Review> review() {
    return Builders.withBuilder(Review::builder)
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
        .use(Recurrences.recurrences())
        .withProbability(0.3)
        .in((builder, value) -> builder.recurrence(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.due(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllConvenedBy(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(Arbitraries.of(PolicyPhase.class).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPhases(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Review.Builder::build);
  }

  static Arbitrary<Survival> survival() {
    return Builders.withBuilder(Survival::builder)
        .use(Ids.clauseIds().set().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllClauses(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.matters(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.lasting(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Survival.Builder::build);
  }

  static Arbitrary<LegalEffect> legalEffect() {
    return Builders.withBuilder(LegalEffect::builder)
        .use(Arbitraries.of(Binding.class))
        .in((builder, value) -> builder.binding(value))
        .use(Ids.clauseIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllExceptClauses(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.enforceable(value))
        .use(Ids.instrumentIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllPrevailing(value))
        .use(Ids.instrumentIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllUnaffected(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.law(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(LegalEffect.Builder::build);
  }

  static Arbitrary<Dispute> dispute() {
    return Builders.withBuilder(Dispute::builder)
        .use(ProvisionParts.disputeSteps().list().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllSteps(value))
        .use(Codes.codes().map(SettlementMethod::of).set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllExcluded(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Dispute.Builder::build);
  }

  static Arbitrary<Contact> contact() {
    return Builders.withBuilder(Contact::builder)
        .use(Bearers.bearers())
        .withProbability(0.3)
        .in((builder, value) -> builder.forWhom(value))
        .use(LocalizedTexts.texts())
        .withProbability(0.3)
        .in((builder, value) -> builder.person(value))
        .use(LocalizedTexts.localizedTexts())
        .in((builder, value) -> builder.office(value))
        .use(ProvisionParts.contactChannels().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllChannels(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.purpose(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.since(value))
        .build(Contact.Builder::build);
  }
}
