package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.id.PartnershipId;
import org.dohoda.internal.Arguments;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.StatusGround;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;

/**
 * What one partnership says of the status of its partners on a day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param partnership the partnership
 * @param truth whether its status is one of those asked for
 * @param possible the statuses that it may have
 * @param statusGrounds what these statuses rest on, in recorded order
 */
public record PartnerGround(
    PartnershipId partnership,
    Truth truth,
    ImmutableSet<PartnershipStatus> possible,
    ImmutableList<StatusGround> statusGrounds) {
  /**
   * Refuses null.
   *
   * @param partnership the partnership
   * @param truth whether its status is one of those asked for
   * @param possible the statuses that it may have
   * @param statusGrounds what these statuses rest on, in recorded order
   */
  public PartnerGround {
    Arguments.notNull("partnership", partnership);
    Arguments.notNull("truth", truth);
    Arguments.notNull("possible", possible);
    Arguments.notNull("statusGrounds", statusGrounds);
  }

  /** {@return where in the register the partnership stands} */
  public ModelPath path() {
    return ModelPath.ROOT.member("partnerships").element(partnership.value());
  }

  /** {@return where in the register the events stand that it rests on, each once} */
  public ImmutableSet<ModelPath> events() {
    return statusGrounds.stream()
        .flatMap(ground -> ground.event().stream())
        .map(path()::append)
        .collect(ImmutableSet.toImmutableSet());
  }
}
