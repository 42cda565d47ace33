package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;

/** What amendments amend in the end, through amendments of amendments; found in linear time. */
public final class Originals {
  private final ImmutableMap<InstrumentId, Original> byAmendment;

  /** How a chain of amendments ends. */
  public enum End {
    /** With an instrument that is no amendment. */
    ORIGINAL,
    /** With an amendment of something that is not recorded. */
    NOT_RECORDED,
    /** Not at all: it leads back to where it was. */
    CIRCLE
  }

  /**
   * The end of a chain.
   *
   * @param instrument what is amended in the end; the last amendment if what that amends is not
   *     recorded, or the first that the chain comes to twice
   * @param steps how many amendments lead to it
   * @param end how the chain ends
   */
  public record Original(Instrument instrument, int steps, End end) {
    /** What the last amendment amends, if that is not recorded. */
    public Optional<InstrumentId> notRecorded() {
      return end == End.NOT_RECORDED && instrument instanceof Amendment last
          ? Optional.of(last.amends())
          : Optional.empty();
    }

    /** What is not recorded, if it cannot be told what is amended in the end. */
    public Optional<ModelPath> unknown() {
      return end == End.CIRCLE
          ? Optional.of(Paths.instrument(instrument.id()).member("amends"))
          : notRecorded().map(Paths::instrument);
    }

    private Original after(Amendment amendment, boolean ofCircle) {
      return new Original(ofCircle ? amendment : instrument, steps + 1, end);
    }
  }

  private Originals(ImmutableMap<InstrumentId, Original> byAmendment) {
    this.byAmendment = byAmendment;
  }

  /** Follows the chains of a register. */
  public static Originals of(CooperationRegister register) {
    Map<InstrumentId, Original> found = new HashMap<>();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Amendment amendment && !found.containsKey(amendment.id())) {
        follow(amendment, register, found);
      }
    }
    return new Originals(ImmutableMap.copyOf(found));
  }

  /** What an instrument amends in the end; itself if it is no amendment. */
  public Original of(Instrument instrument) {
    return byAmendment.getOrDefault(instrument.id(), new Original(instrument, 0, End.ORIGINAL));
  }

  private static void follow(
      Amendment first, CooperationRegister register, Map<InstrumentId, Original> found) {
    List<Amendment> chain = new ArrayList<>();
    Set<InstrumentId> seen = new HashSet<>();
    Instrument next = first;
    Original end = null;
    while (end == null) {
      if (!(next instanceof Amendment amendment)) {
        end = new Original(next, 0, End.ORIGINAL);
      } else if (found.containsKey(next.id())) {
        end = found.get(next.id());
      } else if (!seen.add(next.id())) {
        end = new Original(next, 0, End.CIRCLE);
      } else {
        chain.add(amendment);
        Optional<Instrument> amended = register.instrument(amendment.amends());
        end = amended.isEmpty() ? new Original(next, -1, End.NOT_RECORDED) : null;
        next = amended.orElse(next);
      }
    }
    boolean ofCircle = end.end() == End.CIRCLE && seen.contains(end.instrument().id());
    InstrumentId again = end.instrument().id();
    for (int i = chain.size() - 1; i >= 0; i--) {
      end = end.after(chain.get(i), ofCircle);
      found.put(chain.get(i).id(), end);
      ofCircle = ofCircle && !chain.get(i).id().equals(again);
    }
  }
}
