package org.dohoda.analysis;

import org.dohoda.effect.ConsolidatedText;
import org.dohoda.effect.ConsolidatedText.ConsolidatedClause;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.internal.Arguments;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;

/**
 * Which policy areas, forms of cooperation and phases an instrument covers, and where it says so.
 *
 * <p>They are read from purposes, policy foci, forms of cooperation and undertakings. Areas count
 * as concepts: two papers that name one concept by different words cover the same area. Phases that
 * a paper names are not stated to be all.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument
 * @param areas the policy areas
 * @param forms the forms of cooperation
 * @param phases the phases of policy
 */
public record Coverage(
    InstrumentId instrument,
    Aspect<PolicyAreaId> areas,
    Aspect<CooperationForm> forms,
    Aspect<PolicyPhase> phases) {
  /**
   * Refuses null.
   *
   * @param instrument the instrument
   * @param areas the policy areas
   * @param forms the forms of cooperation
   * @param phases the phases of policy
   */
  public Coverage {
    Arguments.notNull("instrument", instrument);
    Arguments.notNull("areas", areas);
    Arguments.notNull("forms", forms);
    Arguments.notNull("phases", phases);
  }

  /**
   * {@return what an instrument covers by its own text, without amendments to it}
   *
   * @param instrument the instrument
   */
  public static Coverage of(Instrument instrument) {
    CoverageReader reader = new CoverageReader(instrument.id());
    ModelPath clauses =
        ModelPath.ROOT.member("instruments").element(instrument.id().value()).member("clauses");
    for (Clause clause : instrument.clauses()) {
      reader.read(clause, instrument.id(), Truth.YES, clauses.element(clause.id().value()));
    }
    return reader.coverage();
  }

  /**
   * {@return what an instrument covers by its text with all amendments up to a day; where it is not
   * known whether a wording stands in the text, what it mentions is unknown}
   *
   * @param text the text
   */
  public static Coverage of(ConsolidatedText text) {
    CoverageReader reader = new CoverageReader(text.instrument());
    for (ConsolidatedClause each : text.clauses()) {
      if (!each.inText().isNo()) {
        reader.read(
            each.version().clause(), each.version().origin(), each.inText(), each.version().path());
      }
    }
    return reader.coverage();
  }

  /**
   * {@return what this coverage and another have in common, and what only one of them has}
   *
   * @param other the coverage to compare with
   */
  public CoverageDifference differenceFrom(Coverage other) {
    return CoverageDifference.of(this, other);
  }
}
