package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.holding.DayFact;
import org.dohoda.logic.Asked;
import org.dohoda.logic.Formula;
import org.dohoda.logic.Unknown;
import org.dohoda.time.Presumption;

/**
 * A link as a formula, with the presumptions that it rests on.
 *
 * @param formula the formula
 * @param used the presumptions without which its truth, or what leaves it unknown, would be another
 * @param useful the presumptions that would settle it
 * @param ruledOutBy the days that rule it out, if it certainly does not hold
 */
public record LinkFormula(
    Formula formula,
    ImmutableSet<Presumption> used,
    ImmutableSet<Presumption> useful,
    ImmutableSet<DayFact> ruledOutBy) {

  public static final LinkFormula HOLDS =
      new LinkFormula(Formula.of(true), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

  public Link describe(LinkKind kind) {
    Link.Builder link =
        Link.builder()
            .kind(kind)
            .truth(formula.kleene())
            .ruledOutBy(ruledOutBy)
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
