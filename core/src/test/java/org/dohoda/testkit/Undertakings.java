package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Undertaking;

/** Generators of undertakings. */
public final class Undertakings {
  private Undertakings() {}

  /** {@return undertakings with any of the attributes} */
  public static Arbitrary<Undertaking> undertakings() {
    return Made.by(Undertaking::builder)
        .few(Bearers.bearers(), Undertaking.Builder::addAllBearers)
        .with(Arbitraries.of(Modality.class), Undertaking.Builder::modality)
        .with(CodeLists.acts(), Undertaking.Builder::act)
        .maybe(LocalizedTexts.localizedTexts(), Undertaking.Builder::wording)
        .few(Bearers.bearers(), Undertaking.Builder::addAllBeneficiaries)
        .few(Bearers.bearers(), Undertaking.Builder::addAllAddressees)
        .few(Taxonomies.knownAreaIds(), Undertaking.Builder::addAllAreas)
        .few(Arbitraries.of(PolicyPhase.class), Undertaking.Builder::addAllPhases)
        .maybe(ProvisionParts.territories(), Undertaking.Builder::territory)
        .maybe(Recurrences.recurrences(), Undertaking.Builder::recurrence)
        .maybe(DateRules.dateRules(), Undertaking.Builder::due)
        .maybe(DateRules.dateRules(), Undertaking.Builder::since)
        .maybe(ProvisionParts.lastings(), Undertaking.Builder::until)
        .maybe(Conditions.conditions(), Undertaking.Builder::condition)
        .several(ProvisionParts.quantities(), Undertaking.Builder::addAllQuantities)
        .several(ProvisionParts.links(), Undertaking.Builder::addAllLinks)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), Undertaking.Builder::exceptions)
        .maybe(LocalizedTexts.localizedTexts(), Undertaking.Builder::form)
        .as(Undertaking.Builder::build);
  }
}
