package org.dohoda.testkit;

import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.dohoda.provision.Accession;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.LanguageVersion;
import org.dohoda.provision.Languages;
import org.dohoda.provision.Liability;
import org.dohoda.provision.LiabilityExtent;
import org.dohoda.provision.PropertyKind;
import org.dohoda.provision.Relief;

/** Generators of provisions on rights, liability, relief, languages and accession. */
final class RightsProvisions {
  private RightsProvisions() {}

  static Arbitrary<Locale> languages() {
    return Arbitraries.of("cs", "en", "de-AT", "fr", "zh-Hant", "en-GB")
        .map(Locale::forLanguageTag);
  }

  static Arbitrary<Languages> languagesOfPapers() {
    Arbitrary<LanguageVersion> versions =
        Combinators.combine(languages(), Arbitraries.integers().between(0, 4))
            .as(
                (language, copies) ->
                    new LanguageVersion(
                        language, copies == 0 ? OptionalInt.empty() : OptionalInt.of(copies)));
    return versions
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .uniqueElements(LanguageVersion::language)
        .flatMap(
            all ->
                Builders.withBuilder(() -> Languages.builder().addAllVersions(all))
                    .use(Arbitraries.integers().between(1, 3))
                    .withProbability(0.3)
                    .in((builder, value) -> builder.copiesEach(value))
                    .use(Arbitraries.of(all).map(LanguageVersion::language))
                    .withProbability(0.3)
                    .in((builder, value) -> builder.prevailing(value))
                    .use(languages().set().ofMaxSize(2))
                    .in((builder, value) -> builder.addAllWorking(value))
                    .use(LocalizedTexts.localizedTexts())
                    .withProbability(0.3)
                    .in((builder, value) -> builder.form(value))
                    .use(LocalizedTexts.localizedTexts())
                    .withProbability(0.3)
                    .in((builder, value) -> builder.wording(value))
                    .build(Languages.Builder::build));
  }

  static Arbitrary<Accession> accession() {
    return Arbitraries.of(true, false)
        .flatMap(
            excluded ->
                Builders.withBuilder(() -> Accession.builder().excluded(excluded))
                    .use(Bearers.bearers().set().ofMaxSize(2))
                    .in((builder, value) -> builder.addAllBearers(value))
                    .use(Conditions.approvalSteps().list().ofMaxSize(excluded ? 0 : 2))
                    .in((builder, value) -> builder.addAllSteps(value))
                    .use(Bearers.bearers().set().ofMaxSize(2))
                    .in((builder, value) -> builder.addAllAddressees(value))
                    .use(DateRules.dateRules())
                    .withProbability(excluded ? 0 : 0.3)
                    .in((builder, value) -> builder.firstDay(value))
                    .use(LocalizedTexts.localizedTexts())
                    .withProbability(0.3)
                    .in((builder, value) -> builder.form(value))
                    .use(Conditions.conditions())
                    .withProbability(0.3)
                    .in((builder, value) -> builder.condition(value))
                    .use(LocalizedTexts.localizedTexts())
                    .withProbability(0.3)
                    .in((builder, value) -> builder.wording(value))
                    .build(Accession.Builder::build));
  }

  static Arbitrary<IntellectualProperty> intellectualProperty() {
    return Builders.withBuilder(IntellectualProperty::builder)
        .use(Codes.codes().map(PropertyKind::of).set().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllSubjects(value))
        .use(Bearers.bearers().set().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllOwners(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllUsers(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.uses(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.freeOfCharge(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.exclusive(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.transferable(value))
        .use(ProvisionParts.territories())
        .withProbability(0.3)
        .in((builder, value) -> builder.territory(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.until(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(IntellectualProperty.Builder::build);
  }

  static Arbitrary<Liability> liability() {
    return Arbitraries.of(LiabilityExtent.class)
        .flatMap(extent -> liability(extent, extent == LiabilityExtent.LIMITED ? 1 : 0));
  }

  private static Arbitrary<Liability> liability(LiabilityExtent extent, int limits) {
    return Builders.withBuilder(() -> Liability.builder().extent(extent))
        .use(ProvisionParts.quantities().list().ofMinSize(limits).ofMaxSize(2 * limits))
        .in((builder, value) -> builder.addAllQuantities(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.matters(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.exceptions(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Liability.Builder::build);
  }

  static Arbitrary<ForceMajeure> forceMajeure() {
    return Builders.withBuilder(ForceMajeure::builder)
        .use(Arbitraries.of(Relief.class))
        .in((builder, value) -> builder.relief(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.events(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.duties(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.notice(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.until(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(ForceMajeure.Builder::build);
  }
}
