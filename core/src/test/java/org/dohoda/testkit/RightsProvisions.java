package org.dohoda.testkit;

import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.provision.Accession;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.LanguageVersion;
import org.dohoda.provision.Languages;
import org.dohoda.provision.Liability;
import org.dohoda.provision.LiabilityExtent;
import org.dohoda.provision.Relief;

/** Generators of provisions on rights, liability, relief, languages and accession. */
final class RightsProvisions {
  private RightsProvisions() {}

  static Arbitrary<Locale> languages() {
    return Arbitraries.of("cs", "en", "de-AT", "fr", "zh-Hant", "en-GB")
        .map(Locale::forLanguageTag);
  }

  /** Versions in a language, with a number of copies or without. */
  static Arbitrary<LanguageVersion> versions() {
    return Combinators.combine(languages(), Arbitraries.integers().between(0, 4))
        .as(
            (language, copies) ->
                new LanguageVersion(
                    language, copies == 0 ? OptionalInt.empty() : OptionalInt.of(copies)));
  }

  static Arbitrary<Languages> languagesOfPapers() {
    return versions()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .uniqueElements(LanguageVersion::language)
        .flatMap(
            all ->
                Made.by(() -> Languages.builder().addAllVersions(all))
                    .maybe(Arbitraries.integers().between(1, 3), Languages.Builder::copiesEach)
                    .maybe(
                        Arbitraries.of(all).map(LanguageVersion::language),
                        Languages.Builder::prevailing)
                    .maybe(Truths.truths(), Languages.Builder::equallyAuthentic)
                    .few(languages(), Languages.Builder::addAllWorking)
                    .maybe(LocalizedTexts.localizedTexts(), Languages.Builder::form)
                    .maybe(LocalizedTexts.localizedTexts(), Languages.Builder::wording)
                    .as(Languages.Builder::build));
  }

  static Arbitrary<Accession> accession() {
    return Made.by(Accession::builder)
        .with(Arbitraries.of(true, false), Accession.Builder::excluded)
        .few(Bearers.bearers(), Accession.Builder::addAllBearers)
        .several(Conditions.approvalSteps(), Accession.Builder::addAllSteps)
        .few(Bearers.bearers(), Accession.Builder::addAllAddressees)
        .maybe(DateRules.dateRules(), Accession.Builder::firstDay)
        .maybe(LocalizedTexts.localizedTexts(), Accession.Builder::form)
        .maybe(Conditions.conditions(), Accession.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Accession.Builder::wording)
        .as(Accession.Builder::build);
  }

  static Arbitrary<IntellectualProperty> intellectualProperty() {
    return Made.by(IntellectualProperty::builder)
        .with(
            CodeLists.propertyKinds().set().ofMinSize(1).ofMaxSize(2),
            IntellectualProperty.Builder::addAllSubjects)
        .few(Bearers.bearers(), IntellectualProperty.Builder::addAllOwners)
        .few(Bearers.bearers(), IntellectualProperty.Builder::addAllUsers)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), IntellectualProperty.Builder::uses)
        .with(Truths.truths(), IntellectualProperty.Builder::freeOfCharge)
        .with(Truths.truths(), IntellectualProperty.Builder::exclusive)
        .with(Truths.truths(), IntellectualProperty.Builder::transferable)
        .maybe(ProvisionParts.territories(), IntellectualProperty.Builder::territory)
        .maybe(ProvisionParts.lastings(), IntellectualProperty.Builder::until)
        .maybe(Conditions.conditions(), IntellectualProperty.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), IntellectualProperty.Builder::wording)
        .as(IntellectualProperty.Builder::build);
  }

  static Arbitrary<Liability> liability() {
    return Arbitraries.of(LiabilityExtent.class)
        .flatMap(extent -> liability(extent, extent == LiabilityExtent.LIMITED ? 1 : 0));
  }

  private static Arbitrary<Liability> liability(LiabilityExtent extent, int limits) {
    return Made.by(() -> Liability.builder().extent(extent))
        .with(
            ProvisionParts.quantities().list().ofMinSize(limits).ofMaxSize(2 * limits),
            Liability.Builder::addAllQuantities)
        .few(Bearers.bearers(), Liability.Builder::addAllBearers)
        .few(Bearers.bearers(), Liability.Builder::addAllAddressees)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), Liability.Builder::matters)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), Liability.Builder::exceptions)
        .maybe(Conditions.conditions(), Liability.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), Liability.Builder::wording)
        .as(Liability.Builder::build);
  }

  static Arbitrary<ForceMajeure> forceMajeure() {
    return Made.by(ForceMajeure::builder)
        .with(Arbitraries.of(Relief.class), ForceMajeure.Builder::relief)
        .few(Bearers.bearers(), ForceMajeure.Builder::addAllBearers)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), ForceMajeure.Builder::events)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), ForceMajeure.Builder::duties)
        .few(Bearers.bearers(), ForceMajeure.Builder::addAllAddressees)
        .maybe(DateRules.dateRules(), ForceMajeure.Builder::notice)
        .maybe(ProvisionParts.lastings(), ForceMajeure.Builder::until)
        .maybe(Conditions.conditions(), ForceMajeure.Builder::condition)
        .maybe(LocalizedTexts.localizedTexts(), ForceMajeure.Builder::wording)
        .as(ForceMajeure.Builder::build);
  }
}
