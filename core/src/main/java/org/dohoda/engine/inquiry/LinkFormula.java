package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.logic.Asked;
import org.dohoda.logic.Formula;
import org.dohoda.logic.Unknown;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Presumption;

/**
 * A link as a formula, with the presumptions that it rests on.
 *
 * @param formula the formula
 * @param used the presumptions without which its truth, or what leaves it unknown, would be another
 * @param useful the presumptions that would settle it
 * @param refutation why it certainly does not hold
 */
public record LinkFormula(
    Formula formula,
    ImmutableSet<Presumption> used,
    ImmutableSet<Presumption> useful,
    Refutation refutation) {

  public static final LinkFormula HOLDS =
      new LinkFormula(Formula.of(true), ImmutableSet.of(), ImmutableSet.of(), Refutation.NONE);

  /** {@return a formula that rests on no presumption} */
  public static LinkFormula of(Formula formula, Refutation refutation) {
    return of(formula, ImmutableSet.of(), ImmutableSet.of(), refutation);
  }

  /** {@return a formula with the presumptions that matter to it} */
  public static LinkFormula of(
      Formula formula,
      ImmutableSet<Presumption> used,
      ImmutableSet<Presumption> useful,
      Refutation refutation) {
    return new LinkFormula(
        formula, used, useful, formula.kleene().isNo() ? refutation : Refutation.NONE);
  }

  public Link describe(LinkKind kind) {
    Link.Builder link =
        Link.builder()
            .kind(kind)
            .truth(formula.kleene())
            .ruledOutBy(refutation.days())
            .restsOn(Iterables.filter(formula.recorded(), ModelPath.class))
            .presumptionsUsed(used)
            .presumptionsUseful(useful);
    if (formula.kleene().isUnknown()) {
      Asked asked = Asked.by(formula);
      for (Unknown unknown : asked.unknowns()) {
        if (unknown.isOfOccasion()) {
          link.addAllUnstated(Propositions.about(unknown, asked.tests(unknown)));
        } else {
          link.addMissing(Propositions.recordable(unknown));
        }
      }
    }
    return link.build();
  }
}
