package org.dohoda.effect;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Set;
import org.dohoda.effect.entry.Applied;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Change;
import org.dohoda.internal.Arguments;

/**
 * That another organization follows a party, by an amendment that says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param successor who follows
 * @param since since when
 */
public record Handover(OrganizationId successor, Holding since) {
  /**
   * Refuses null.
   *
   * @param successor who follows
   * @param since since when
   */
  public Handover {
    Arguments.notNull("successor", successor);
    Arguments.notNull("since", since);
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
              succeeded.predecessor(), new Handover(succeeded.successor(), applied.brought()));
        }
      }
    }
    return handovers.build();
  }
}
