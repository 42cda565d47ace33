package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.wording.TextHistory.Wording;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;

/**
 * What the repeal of an article takes along: all that is part of it when the repeal comes.
 *
 * <p>Where it is not certain which of two amendments came first, one that puts a part into an
 * article or elsewhere may have come before the repeal or after it. So a part goes as far as the
 * repeal comes after what put it into the article, and before what puts it elsewhere.
 *
 * <p>Not thread-safe: it is used by one thread.
 */
final class Repeals {
  /** Of more ways in which a repeal may take a part it is not asked which of them it is. */
  private static final int MOST_WAYS = 4;

  private final Map<ClauseId, Slot<Optional<Wording>>> text;
  private final Touches touches;
  private final ImmutableMap<InstrumentId, Applied> amendments;
  private final SetMultimap<ClauseId, Applied> made = LinkedHashMultimap.create();

  /**
   * What is made of a text as the amendments apply one after another.
   *
   * @param text the wordings of each clause so far
   */
  Repeals(
      Map<ClauseId, Slot<Optional<Wording>>> text, Touches touches, Iterable<Applied> amendments) {
    this.text = text;
    this.touches = touches;
    this.amendments = Maps.uniqueIndex(amendments, each -> each.amendment().id());
  }

  /**
   * A clause that goes, in one of the ways in which it may.
   *
   * @param clause the clause
   * @param by the repeal, as far as it takes the clause or finds it gone already
   * @param withParts the repeal, as far as it takes the clause with its parts: one that is gone
   *     already is no longer there to take them along
   * @param standing whether it takes the wording that stands after the amendments before it
   */
  record Gone(ClauseId clause, Applied by, Applied withParts, boolean standing) {}

  /** What goes with a clause that an amendment repeals, and that clause itself. */
  ImmutableList<Gone> of(Applied amendment, ClauseId clause) {
    return with(new Gone(clause, amendment, amendment, true));
  }

  /**
   * What goes with a clause that an amendment brings into an article, if a repeal of the article
   * that applies before it really comes after it.
   */
  ImmutableList<Gone> perhapsOf(Applied bringing, Clause brought) {
    ImmutableList.Builder<Gone> gone = ImmutableList.builder();
    for (ClauseId article : brought.parent().stream().toList()) {
      for (Applied repeal : ImmutableList.copyOf(made.get(article))) {
        boolean another = !repeal.amendment().equals(bringing.amendment());
        if (another && !(repeal.after(bringing) instanceof Holding.Constant)) {
          Applied along = along(repeal, Optional.of(bringing));
          bounded(brought.id(), List.of(new Gone(brought.id(), along, along, false)), repeal)
              .forEach(each -> gone.addAll(with(each)));
        }
      }
    }
    return gone.build();
  }

  private ImmutableList<Gone> with(Gone whole) {
    Applied repeal = itself(whole.by());
    SetMultimap<ClauseId, ClauseId> parts = LinkedHashMultimap.create();
    text.forEach(
        (part, slot) ->
            slot.perhapsBefore(repeal).stream()
                .flatMap(each -> each.value().stream())
                .flatMap(each -> each.clause().parent().stream())
                .forEach(article -> parts.put(article, part)));
    ImmutableSet<ClauseId> within = Nested.within(whole.clause(), parts);
    SetMultimap<ClauseId, Gone> all = LinkedHashMultimap.create();
    all.put(whole.clause(), whole);
    ImmutableSet<ClauseId> inOrder = Nested.inOrder(within, parts);
    for (ClauseId part : inOrder) {
      List<Slot.Made<Optional<Wording>>> wordings =
          Objects.requireNonNull(text.get(part)).perhapsBefore(repeal);
      all.putAll(
          part,
          wordings.size() > MOST_WAYS
              ? List.of(beyond(part, repeal))
              : bounded(part, ways(wordings, repeal, within, all), repeal));
    }
    within.stream()
        .filter(part -> !inOrder.contains(part) && !part.equals(whole.clause()))
        .forEach(part -> all.put(part, beyond(part, repeal)));
    all.values().forEach(each -> made.put(each.clause(), each.withParts()));
    return ImmutableList.copyOf(all.values());
  }

  /** Some ways in which a part goes; what is too many together is not known. */
  private List<Gone> bounded(ClauseId part, List<Gone> ways, Applied repeal) {
    long known =
        made.get(part).stream()
            .filter(each -> each.amendment().equals(repeal.amendment()))
            .limit(MOST_WAYS)
            .count();
    return known + ways.size() > MOST_WAYS ? List.of(beyond(part, itself(repeal))) : ways;
  }

  private static Gone beyond(ClauseId part, Applied repeal) {
    Holding unknown =
        Beyond.holding(Paths.clause(repeal.amendment().amends(), part).member("parent"));
    Applied perhaps = repeal.onlyIf(unknown);
    return new Gone(part, perhaps, perhaps, false);
  }

  /** The ways in which a part goes, by the wordings that it may have when the repeal comes. */
  private List<Gone> ways(
      List<Slot.Made<Optional<Wording>>> wordings,
      Applied repeal,
      ImmutableSet<ClauseId> within,
      SetMultimap<ClauseId, Gone> gone) {
    List<Gone> ways = new ArrayList<>();
    boolean standing = true;
    for (Slot.Made<Optional<Wording>> each : wordings) {
      for (Clause clause : each.value().map(Wording::clause).stream().toList()) {
        Left left = new Left(repeal, each, wordings, within, this::done);
        for (Gone whole : clause.parent().map(gone::get).orElse(ImmutableSet.of())) {
          Applied along = along(whole.withParts(), each.by());
          Applied by = left.unlessElsewhere(along, puttingElsewhere(repeal, clause.id()));
          ways.add(new Gone(clause.id(), by, left.unlessGone(by), whole.standing() && standing));
        }
        standing = false;
      }
    }
    return ways;
  }

  private List<Applied> puttingElsewhere(Applied repeal, ClauseId part) {
    return touches.puttingElsewhere(repeal, part).stream().map(amendments::get).toList();
  }

  /** The repeal of an article, as far as it takes along what something put there. */
  private Applied along(Applied repeal, Optional<Applied> putting) {
    Applied itself = itself(repeal);
    List<Holding> parts = new ArrayList<>();
    for (InstrumentId elsewhere : repeal.before()) {
      Applied other = Objects.requireNonNull(amendments.get(elsewhere));
      parts.add(Holding.not(Holding.all(other.brought(), itself.after(other))));
    }
    putting
        .filter(other -> !other.amendment().equals(repeal.amendment()))
        .ifPresent(other -> parts.add(itself.after(other)));
    return repeal.onlyIf(Holding.all(parts)).countedBefore(ImmutableSet.of());
  }

  /**
   * That a change was made; of one that takes a part along, the conditions of that are left out and
   * unknown, for conditions within conditions grow without end.
   */
  private Holding done(Applied change) {
    Applied itself = itself(change);
    Holding whole = itself.brought();
    return change.concluded().equals(itself.concluded())
        ? whole
        : Holding.all(whole, Beyond.holding(Paths.instrument(change.amendment().id())));
  }

  private Applied itself(Applied repeal) {
    return Objects.requireNonNull(amendments.get(repeal.amendment().id()));
  }

  /**
   * What may have become of a wording when a repeal comes.
   *
   * @param repeal the repeal
   * @param wording the wording
   * @param all what else there may be in its place
   * @param within what may be part of the article that is repealed
   * @param done that a change was made
   */
  private record Left(
      Applied repeal,
      Slot.Made<Optional<Wording>> wording,
      List<Slot.Made<Optional<Wording>>> all,
      ImmutableSet<ClauseId> within,
      Function<Applied, Holding> done) {

    /** A repeal, as far as the wording has not gone before it. */
    Applied unlessGone(Applied taking) {
      List<Holding> parts = new ArrayList<>();
      for (Slot.Made<Optional<Wording>> other : all) {
        if (other.value().isEmpty()) {
          other.by().ifPresent(change -> parts.add(notBetween(change)));
        }
      }
      return taking.onlyIf(Holding.all(parts));
    }

    /** A repeal, as far as nothing has put elsewhere what has the wording. */
    Applied unlessElsewhere(Applied taking, List<Applied> others) {
      List<Applied> elsewhere = new ArrayList<>(others);
      for (Slot.Made<Optional<Wording>> other : all) {
        boolean outside =
            other
                .value()
                .filter(each -> each.clause().parent().filter(within::contains).isEmpty())
                .isPresent();
        if (outside) {
          other.by().ifPresent(elsewhere::add);
        }
      }
      List<Holding> parts = new ArrayList<>();
      ImmutableSet.Builder<InstrumentId> before = ImmutableSet.builder();
      for (Applied change : elsewhere) {
        if (after(change).equals(Holding.ALWAYS) && !change.isCertainlyPlaced(repeal)) {
          before.add(change.amendment().id());
        } else {
          parts.add(notBetween(change));
        }
      }
      return taking.onlyIf(Holding.all(parts)).countedBefore(before.build());
    }

    /** That a change has not come after the wording and before the repeal. */
    private Holding notBetween(Applied change) {
      boolean own = change.amendment().equals(repeal.amendment());
      Holding before = own ? Holding.ALWAYS : repeal.after(change);
      return Holding.not(Holding.all(done.apply(change), after(change), before));
    }

    /** That a change comes after the wording. */
    private Holding after(Applied change) {
      return wording.by().map(other -> comes(change, other)).orElse(Holding.ALWAYS);
    }

    private Holding comes(Applied change, Applied other) {
      if (!change.amendment().equals(other.amendment())) {
        return change.after(other);
      }
      return position(change) < position(other) ? Holding.ALWAYS : Holding.NEVER;
    }

    private int position(Applied change) {
      return all.indexOf(
          all.stream()
              .filter(each -> each.by().filter(change::equals).isPresent())
              .findFirst()
              .orElse(wording));
    }
  }
}
