package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Undertaking;

/** Generators of undertakings. */
public final class Undertakings {
  private Undertakings() {}

  /** {@return undertakings with any of the attributes} */
  public static Arbitrary<Undertaking> undertakings() {
    return Builders.withBuilder(Undertaking::builder)
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Arbitraries.of(Modality.class))
        .in((builder, value) -> builder.modality(value))
        .use(Arbitraries.oneOf(Arbitraries.of(Acts.all()), Codes.codes().map(Act::of)))
        .in((builder, value) -> builder.act(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBeneficiaries(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAddressees(value))
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
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.since(value))
        .use(ProvisionParts.lastings())
        .withProbability(0.3)
        .in((builder, value) -> builder.until(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(ProvisionParts.quantities().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllQuantities(value))
        .use(ProvisionParts.links().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllLinks(value))
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .withProbability(0.3)
        .in((builder, value) -> builder.exceptions(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.form(value))
        .build(Undertaking.Builder::build);
  }
}
