package org.dohoda.effect;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Set;
import org.dohoda.effect.entry.Applied;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Change;
import org.dohoda.internal.Arguments;
import org.dohoda.time.PartialDate;

/**
 * That another organization follows a party, by an amendment that says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param successor who follows
 * @param since since when
 * @param amendment the amendment
 * @param on the first day of the amendment, as far as it is recorded
 */
public record Handover(
    OrganizationId successor, Holding since, InstrumentId amendment, PartialDate on) {
  /**
   * Refuses null.
   *
   * @param successor who follows
   * @param since since when
   * @param amendment the amendment
   * @param on the first day of the amendment, as far as it is recorded
   */
  public Handover {
    Arguments.notNull("successor", successor);
    Arguments.notNull("since", since);
    Arguments.notNull("amendment", amendment);
    Arguments.notNull("on", on);
  }

  /** Those of some amendments, by the one that is followed, if it ever is a party. */
  static ImmutableListMultimap<OrganizationId, Handover> in(
      Iterable<Applied> amendments, Set<OrganizationId> parties) {
    ImmutableListMultimap.Builder<OrganizationId, Handover> handovers =
        ImmutableListMultimap.builder();
    for (Applied applied : amendments) {
      for (Change change : applied.amendment().changes()) {
        if (change instanceof Change.PartySucceeded succeeded
            && parties.contains(succeeded.predecessor())) {
          handovers.put(
              succeeded.predecessor(),
              new Handover(
                  succeeded.successor(),
                  applied.brought(),
                  applied.amendment().id(),
                  applied.start().recorded()));
        }
      }
    }
    return handovers.build();
  }
}
