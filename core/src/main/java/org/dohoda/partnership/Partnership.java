package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.Problems;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;
import org.immutables.value.Value;

/**
 * The cooperation of two or more organisations over time (partnerství), optionally under a {@link
 * Programme}. It is not a memorandum: it may start years before one.
 *
 * <p>What happened is recorded as {@link Episode}s of {@link PartnershipEvent}s; there may be none.
 * What held on a day is computed, never recorded: a day has the set of all statuses that it may
 * have had. A record that contradicts itself is accepted; {@link #problems()} says what is wrong
 * with it, and the days it leaves in doubt are in doubt.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Partnership permits ImmutablePartnership {
  Partnership() {}

  /** {@return the identifier} */
  public abstract PartnershipId id();

  /** {@return the organisations that it joins; at least two} */
  public abstract ImmutableSet<OrganizationId> parties();

  /** {@return the programme that it belongs to, if one is stated} */
  public abstract Optional<ProgrammeId> programme();

  /** {@return the episodes in the order in which they happened; possibly none} */
  public abstract ImmutableList<Episode> episodes();

  /** {@return the papers that it rests on, as far as they are recorded} */
  public abstract ImmutableSet<InstrumentId> basis();

  /** {@return the documents that show the partnership} */
  public abstract ImmutableList<Source> sources();

  /** {@return the user's own named values} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.EMPTY;
  }

  @Value.Check
  void check() {
    Arguments.check(parties().size() >= 2, "parties", "must be at least two", parties());
  }

  /**
   * {@return the statuses that are possible, day by day} No set is empty; a set of one is what is
   * certain. A partnership of which nothing is recorded may have any status on any day.
   */
  public Timeline<ImmutableSet<PartnershipStatus>> timeline() {
    return course().timeline();
  }

  /**
   * {@return the statuses that are possible on a day; never empty}
   *
   * @param day the day
   */
  public ImmutableSet<PartnershipStatus> possibleOn(LocalDate day) {
    return timeline().on(day);
  }

  /**
   * {@return when the status is one of these: certain where all possible statuses are among them,
   * possible where one is} The validity of several statuses is more than the {@linkplain
   * Validity#or or} of the validities of each: on a day on which active and suspended are possible
   * and nothing else is, "active or suspended" is certain though neither is.
   *
   * @param statuses the statuses; none of them never holds, all of them always hold
   */
  public Validity validity(Set<PartnershipStatus> statuses) {
    ImmutableSet<PartnershipStatus> wanted = Sets.immutableEnumSet(statuses);
    return Validity.of(timeline().map(possible -> holds(possible, wanted)));
  }

  private static Truth holds(Set<PartnershipStatus> possible, Set<PartnershipStatus> wanted) {
    if (wanted.containsAll(possible)) {
      return Truth.YES;
    }
    return Collections.disjoint(possible, wanted) ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * {@return what the possible statuses of a day rest on, in recorded order; never empty} The
   * statuses of all grounds together are those of {@link #possibleOn}.
   *
   * @param day the day
   */
  public ImmutableList<StatusGround> grounds(LocalDate day) {
    return course().grounds(day);
  }

  /** {@return what is wrong with the record, with paths from this partnership} */
  public Problems problems() {
    return course().problems();
  }

  @Value.Lazy
  Course course() {
    return Course.of(episodes());
  }

  /**
   * {@return the partnership with one more event at the end of its last episode} If nothing is
   * recorded yet, the event begins the first episode.
   *
   * @param event what happened next
   */
  public Partnership with(PartnershipEvent event) {
    if (episodes().isEmpty()) {
      return toBuilder().addEpisode(Episode.of(event)).build();
    }
    int last = episodes().size() - 1;
    return toBuilder()
        .episodes(episodes().subList(0, last))
        .addEpisode(episodes().get(last).with(event))
        .build();
  }

  /**
   * {@return the partnership ended}
   *
   * @param lastDay the last day of the status before, as far as it is known
   */
  public Partnership endedOn(PartialDate lastDay) {
    return with(Ended.on(lastDay));
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this partnership} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds partnerships. */
  public static final class Builder extends ImmutablePartnership.Builder {
    Builder() {}
  }
}
