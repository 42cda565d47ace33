package org.dohoda.effect.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.wording.TextHistory.Wording;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;

/**
 * The changes that do not fit the text as recorded.
 *
 * <p>Either the change is not recorded as it was made, or the record of the text is not complete;
 * which of the two is not known. So it is not known either whether the wording stands that such a
 * change brings.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
final class LooseChanges {
  private final Map<ClauseId, Slot<Loose>> slots = new HashMap<>();

  /** What such a change makes of a clause: nothing, another wording with a doubt, or its end. */
  private record Loose(Optional<Wording> wording, Holding doubt) {
    static final Loose NOTHING = new Loose(Optional.empty(), Holding.ALWAYS);
    static final Loose REPEALED = new Loose(Optional.empty(), Holding.NEVER);
  }

  /** A wording is brought in the place of nothing, or where there is another one. */
  void bring(Applied amendment, Wording wording, Holding doubt) {
    slots
        .computeIfAbsent(wording.clause().id(), key -> new Slot<>(Loose.NOTHING))
        .change(amendment, new Loose(Optional.of(wording), doubt));
  }

  /** A clause is repealed that is not recorded. */
  void repeal(Applied amendment, ClauseId clause) {
    slots
        .computeIfAbsent(clause, key -> new Slot<>(Loose.NOTHING))
        .change(amendment, Loose.REPEALED);
  }

  /** A change that fits decides about a clause from then on. */
  void settle(Applied amendment, ClauseId clause) {
    Slot<Loose> slot = slots.get(clause);
    if (slot != null) {
      slot.change(amendment, Loose.NOTHING);
    }
  }

  /** The wordings that such changes bring, and when they may stand. */
  ImmutableList<Slot.Version<Wording>> versions() {
    return slots.values().stream()
        .flatMap(slot -> slot.versions().stream())
        .flatMap(
            version ->
                version.value().wording().stream()
                    .map(
                        wording ->
                            new Slot.Version<>(
                                wording, Holding.all(version.holding(), version.value().doubt()))))
        .collect(toImmutableList());
  }

  /** What is said of a clause that is not recorded: never if it is repealed. */
  Holding on(ClauseId clause, Function<Wording, Holding> says) {
    Slot<Loose> slot = slots.get(clause);
    return slot == null
        ? Holding.ALWAYS
        : Slot.on(
            slot.versions(), loose -> loose.wording().map(says).orElseGet(() -> loose.doubt()));
  }
}
