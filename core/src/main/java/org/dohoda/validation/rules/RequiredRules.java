package org.dohoda.validation.rules;

import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentKind;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.source.Source;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules that a profile makes: what an instrument of a kind must say, and who requires it. */
public final class RequiredRules {
  /** An instrument lacks what a profile requires. */
  public static final ProblemKind MISSING =
      ProblemKind.error("instrument.provision-required")
          .czech(
              "Listina {instrument} druhu {kind} nemá ustanovení druhu {provision}.",
              "Vyžaduje je {citation}; bez něj může být listina neplatná, nebo nezveřejnitelná."
                  + " Doplňte je, nebo zvolte jiný profil.")
          .english(
              "The instrument {instrument} of the kind {kind} has no provision {provision}.",
              "It is required by {citation}; without it the instrument may be void, or not fit for"
                  + " publication. Add it, or choose another profile.")
          .build();

  private RequiredRules() {}

  /** {@return the rule that stands in the rule book: without a profile nothing is required} */
  public static Rule<Instrument> none() {
    return On.INSTRUMENT.rule(MISSING, (instrument, scene) -> {});
  }

  /**
   * {@return a rule that requires a provision}
   *
   * @param kind the kind of the instruments
   * @param provision what they must say
   * @param citation what requires it
   */
  public static Rule<Instrument> of(InstrumentKind kind, ProvisionKind provision, Source citation) {
    return On.INSTRUMENT.rule(
        MISSING,
        (instrument, scene) -> {
          boolean asked = instrument.kind().map(kind::equals).orElse(false);
          if (asked && !says(instrument, provision, scene.index())) {
            scene.report(
                p ->
                    p.with("instrument", instrument.id())
                        .with("kind", kind)
                        .with("provision", provision.token())
                        .with("citation", cited(citation)));
          }
        });
  }

  private static boolean says(Instrument instrument, ProvisionKind provision, Index index) {
    return instrument.clauses().stream().anyMatch(clause -> says(clause, provision))
        || index.amendments(instrument.id()).stream()
            .flatMap(amendment -> amendment.changes().stream())
            .flatMap(change -> change.brought().stream())
            .anyMatch(clause -> says(clause, provision));
  }

  private static boolean says(Clause clause, ProvisionKind provision) {
    return clause.provisions().stream().anyMatch(each -> each.kind() == provision);
  }

  private static String cited(Source citation) {
    return citation.place().map(place -> citation.title() + ", " + place).orElse(citation.title());
  }
}
