package org.dohoda.partnership;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Sets.toImmutableEnumSet;
import static org.dohoda.partnership.PartnershipStatus.ACTIVE;
import static org.dohoda.partnership.PartnershipStatus.APPLIED;
import static org.dohoda.partnership.PartnershipStatus.APPROVED;
import static org.dohoda.partnership.PartnershipStatus.ENDED;
import static org.dohoda.partnership.PartnershipStatus.NONE;
import static org.dohoda.partnership.PartnershipStatus.REJECTED;
import static org.dohoda.partnership.PartnershipStatus.SUSPENDED;
import static org.dohoda.partnership.PartnershipStatus.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.internal.Arguments;

/**
 * The transition table of partnerships (tabulka přechodů) and what follows from it: which status an
 * event brings, and which statuses can be reached from which.
 *
 * <p>"Reached" means by any number of transitions, none included; so every status is reached from
 * itself. All methods are pure.
 */
public final class Transitions {
  /** Every transition that there is, grouped by kind of event. */
  public static final ImmutableList<Transition> TABLE =
      Stream.of(
              rows(EventKind.APPLIED, APPLIED, NONE, ENDED, REJECTED, WITHDRAWN),
              rows(EventKind.ASSESSED, APPLIED, APPLIED),
              rows(EventKind.APPROVED, APPROVED, APPLIED, APPROVED),
              rows(EventKind.REJECTED, REJECTED, APPLIED),
              rows(
                  EventKind.CONCLUDED,
                  APPROVED,
                  NONE,
                  APPLIED,
                  APPROVED,
                  ENDED,
                  REJECTED,
                  WITHDRAWN),
              rows(EventKind.STARTED, ACTIVE, NONE, APPROVED, ENDED, REJECTED, WITHDRAWN),
              rows(EventKind.SUPPORT_CHANGED, ACTIVE, ACTIVE),
              rows(EventKind.SUSPENDED, SUSPENDED, ACTIVE),
              rows(EventKind.RESUMED, ACTIVE, SUSPENDED),
              rows(EventKind.ENDED, ENDED, APPROVED, ACTIVE, SUSPENDED),
              rows(EventKind.WITHDRAWN, WITHDRAWN, APPLIED, APPROVED, ACTIVE, SUSPENDED))
          .flatMap(rows -> rows)
          .collect(toImmutableList());

  private static final ImmutableSetMultimap<PartnershipStatus, PartnershipStatus> REACHED =
      closure();

  private Transitions() {}

  /**
   * {@return the status after an event; empty if the event does not fit the status}
   *
   * @param event the kind of event; an observation fits nowhere, for it is not a transition
   * @param before the status before the event
   */
  public static Optional<PartnershipStatus> after(EventKind event, PartnershipStatus before) {
    Arguments.notNull("event", event);
    Arguments.notNull("before", before);
    return TABLE.stream()
        .filter(row -> row.event() == event && row.before() == before)
        .map(Transition::after)
        .findFirst();
  }

  /**
   * {@return the statuses that an event fits}
   *
   * @param event the kind of event; none for an observation
   */
  public static ImmutableSet<PartnershipStatus> before(EventKind event) {
    Arguments.notNull("event", event);
    return TABLE.stream()
        .filter(row -> row.event() == event)
        .map(Transition::before)
        .collect(toImmutableEnumSet());
  }

  /**
   * {@return the statuses that can be reached from a status, itself included}
   *
   * @param status where to set out
   */
  public static ImmutableSet<PartnershipStatus> reachableFrom(PartnershipStatus status) {
    return REACHED.get(Arguments.notNull("status", status));
  }

  /**
   * {@return the statuses from which a status can be reached, itself included}
   *
   * @param status where to arrive
   */
  public static ImmutableSet<PartnershipStatus> leadingTo(PartnershipStatus status) {
    return between(EnumSet.allOf(PartnershipStatus.class), EnumSet.of(status));
  }

  /** The statuses on the ways from some statuses to some others, both ends included. */
  static ImmutableSet<PartnershipStatus> between(
      Set<PartnershipStatus> sources, Set<PartnershipStatus> targets) {
    return sources.stream()
        .flatMap(source -> REACHED.get(source).stream())
        .filter(status -> REACHED.get(status).stream().anyMatch(targets::contains))
        .collect(toImmutableEnumSet());
  }

  private static Stream<Transition> rows(
      EventKind event, PartnershipStatus after, PartnershipStatus... before) {
    return Arrays.stream(before).map(status -> new Transition(event, status, after));
  }

  private static ImmutableSetMultimap<PartnershipStatus, PartnershipStatus> closure() {
    ImmutableSetMultimap.Builder<PartnershipStatus, PartnershipStatus> closure =
        ImmutableSetMultimap.builder();
    for (PartnershipStatus source : PartnershipStatus.values()) {
      EnumSet<PartnershipStatus> reached = EnumSet.of(source);
      boolean grown = true;
      while (grown) {
        grown = false;
        for (Transition row : TABLE) {
          grown |= reached.contains(row.before()) && reached.add(row.after());
        }
      }
      closure.putAll(source, reached);
    }
    return closure.build();
  }
}
