package org.dohoda.analysis;

import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.PolicyPhase;

/**
 * How the coverage of two instruments differs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param areas the difference of the policy areas, as concepts
 * @param forms the difference of the forms of cooperation
 * @param phases the difference of the phases of policy
 */
public record CoverageDifference(
    AspectDifference<PolicyAreaId> areas,
    AspectDifference<CooperationForm> forms,
    AspectDifference<PolicyPhase> phases) {
  /**
   * Refuses null.
   *
   * @param areas the difference of the policy areas, as concepts
   * @param forms the difference of the forms of cooperation
   * @param phases the difference of the phases of policy
   */
  public CoverageDifference {
    Arguments.notNull("areas", areas);
    Arguments.notNull("forms", forms);
    Arguments.notNull("phases", phases);
  }

  /**
   * {@return the difference of two coverages}
   *
   * @param here the one
   * @param there the other
   */
  public static CoverageDifference of(Coverage here, Coverage there) {
    return new CoverageDifference(
        new AspectDifference<>(here.areas(), there.areas()),
        new AspectDifference<>(here.forms(), there.forms()),
        new AspectDifference<>(here.phases(), there.phases()));
  }
}
