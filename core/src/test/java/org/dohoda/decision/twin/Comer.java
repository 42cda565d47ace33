package org.dohoda.decision.twin;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;

/**
 * For whom the one who asks comes. The public comes for nobody; whoever says his office or his name
 * alone comes for somebody whom he does not name.
 */
record Comer(Matter matter, World world) {
  /** What is missing of an organization that nothing speaks of. */
  static final Datum UNHEARD_OF =
      new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("organizations"));

  /** {@return what holds for an organization that he comes for; it does not for any other one} */
  Truth of(Function<OrganizationId, Truth> holds) {
    return of(holds, () -> Truth.NO, () -> Truth.NO);
  }

  /**
   * {@return what holds for him}
   *
   * @param holds if he comes for this one
   * @param unheardOf if he comes for one that nothing speaks of
   * @param publicly if he is of the public
   */
  Truth of(
      Function<OrganizationId, Truth> holds, Supplier<Truth> unheardOf, Supplier<Truth> publicly) {
    Optional<OrganizationId> stated = matter.question().organization();
    if (stated.isPresent()) {
      return holds.apply(stated.get());
    }
    if (isOfPublic()) {
      return publicly.get();
    }
    return world.cases(
        new Unknown.OfOccasion("organization", matter.mentioned().comers()),
        value ->
            ((Optional<?>) value).map(OrganizationId.class::cast).map(holds).orElseGet(unheardOf));
  }

  /** {@return whether the question says nothing of who asks} */
  boolean isOfPublic() {
    ParticipationQuestion asked = matter.question();
    return asked.organization().isEmpty() && asked.office().isEmpty() && asked.person().isEmpty();
  }

  /** {@return whether he comes for this very organization} */
  Truth is(OrganizationId organization) {
    return of(each -> Truth.of(each.equals(organization)));
  }
}
