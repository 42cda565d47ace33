package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import java.util.function.BiPredicate;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.decision.Proposition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.logic.Consequences;
import org.dohoda.time.Truth;

/**
 * What follows from one fact of an occasion for another one: what was done in time by an earlier
 * deadline was so by a later one, what concerns an area concerns those around it, and who has an
 * office has no other one.
 *
 * @param within whether an area is certainly the same as another or within it
 */
public record Following(BiPredicate<PolicyAreaId, PolicyAreaId> within) implements Consequences {
  @Override
  public Truth of(Object one, Object other) {
    if (one instanceof Proposition.HoldsOffice has
        && other instanceof Proposition.HoldsOffice asked) {
      return Offices.same(has.office(), asked.office());
    } else if (one instanceof Fact fact && other instanceof Fact asked) {
      return follows(fact, asked) ? Truth.YES : Truth.UNKNOWN;
    } else if (one instanceof InstrumentFact fact) {
      return follows(fact, other) ? Truth.YES : Truth.UNKNOWN;
    }
    return Truth.UNKNOWN;
  }

  private static boolean follows(InstrumentFact fact, Object asked) {
    return asked instanceof InstrumentFact other
        ? fact.implies(other)
        : asked instanceof Fact shared && fact.implies(shared);
  }

  private boolean follows(Fact fact, Fact asked) {
    if (fact instanceof AgendaConcerns one && asked instanceof AgendaConcerns other) {
      return follows(one.areas(), other.areas());
    }
    return fact.implies(asked);
  }

  /** Whether what concerns one of some areas certainly concerns one of others. */
  public boolean follows(ImmutableSet<PolicyAreaId> one, ImmutableSet<PolicyAreaId> other) {
    return one.stream().allMatch(area -> other.stream().anyMatch(each -> within.test(area, each)));
  }
}
