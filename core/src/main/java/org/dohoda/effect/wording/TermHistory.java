package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.wording.TextHistory.Wording;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.provision.Term;

/**
 * What states the term of an instrument through all its amendments: the clauses with a term, each
 * by itself, or a change of the term as such, which takes the place of all that stood before it and
 * lasts until a later amendment brings a clause with a term.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
public final class TermHistory {
  private final Map<ClauseId, Slot<Optional<Wording>>> clauses = new LinkedHashMap<>();
  private final Slot<Direct> direct = new Slot<>(Direct.AS_RECORDED);
  private final List<Applied> changes = new ArrayList<>();
  private final List<Found<Term>> all = new ArrayList<>();
  private final LooseChanges loose;
  private final boolean recorded;
  private final ImmutableSet<ClauseId> mayState;

  /** What says how long the instrument lasts, apart from its clauses. */
  private record Direct(Optional<Stated> stated, boolean asRecorded) {
    static final Direct AS_RECORDED = new Direct(Optional.empty(), true);
    static final Direct NOTHING = new Direct(Optional.empty(), false);
  }

  /**
   * A term with its origin.
   *
   * @param term the term
   * @param origin the instrument, or the amendment that brought it
   * @param clause the clause that states it; none if an amendment changes the term as such
   */
  public record Stated(Found<Term> term, InstrumentId origin, Optional<ClauseId> clause) {}

  /** Begins with what is recorded as the end; the first text counts if nothing is. */
  TermHistory(boolean recorded, Iterable<Applied> amendments, LooseChanges loose) {
    this.recorded = recorded;
    this.mayState = stating(amendments);
    this.loose = loose;
  }

  /** The clauses to which amendments give a term: what else happens to them counts, too. */
  private static ImmutableSet<ClauseId> stating(Iterable<Applied> amendments) {
    ImmutableSet.Builder<ClauseId> stating = ImmutableSet.builder();
    for (Applied amendment : amendments) {
      amendment.amendment().changes().stream()
          .flatMap(change -> change.brought().stream())
          .filter(clause -> clause.provisions().stream().anyMatch(Term.class::isInstance))
          .forEach(clause -> stating.add(clause.id()));
    }
    return stating.build();
  }

  /** A clause of the first text. */
  void original(Wording wording) {
    all.addAll(wording.terms());
    if (!recorded && !wording.terms().isEmpty()) {
      clauses.put(wording.clause().id(), new Slot<>(Optional.of(wording)));
    }
  }

  /** A clause has another wording, or none any more. */
  void change(Applied amendment, ClauseId clause, Optional<Wording> wording) {
    Optional<Wording> stating = wording.filter(each -> !each.terms().isEmpty());
    if (stating.isEmpty() && !clauses.containsKey(clause) && !mayState.contains(clause)) {
      return;
    }
    clauses.computeIfAbsent(clause, key -> unstated()).change(amendment, stating);
    if (stating.isPresent()) {
      all.addAll(stating.get().terms());
      direct.change(amendment, Direct.NOTHING);
    }
  }

  /** A clause goes last if the days say so. */
  void perhapsGone(Applied repeal, ClauseId clause, Holding unknown) {
    if (clauses.containsKey(clause) || mayState.contains(clause)) {
      clauses.computeIfAbsent(clause, key -> unstated()).perhaps(repeal, Optional.empty(), unknown);
    }
  }

  /** The term is changed as such. */
  void change(Applied amendment, Found<Term> term) {
    all.add(term);
    changes.add(amendment);
    clauses.values().forEach(slot -> slot.change(amendment, Optional.empty()));
    Stated stated = new Stated(term, amendment.amendment().id(), Optional.empty());
    direct.change(amendment, new Direct(Optional.of(stated), false));
  }

  private Slot<Optional<Wording>> unstated() {
    Slot<Optional<Wording>> slot = new Slot<>(Optional.empty());
    changes.forEach(amendment -> slot.change(amendment, Optional.empty()));
    return slot;
  }

  /** Every term that is ever stated. */
  public ImmutableList<Found<Term>> all() {
    return ImmutableList.copyOf(all);
  }

  /**
   * Every term and when it counts, if an amendment ever changes the term as such; none else, for
   * then each counts wherever its clause does.
   */
  public ImmutableList<Slot.Version<Stated>> counting() {
    ImmutableList.Builder<Slot.Version<Stated>> counting = ImmutableList.builder();
    if (changes.isEmpty()) {
      return counting.build();
    }
    for (Slot<Optional<Wording>> slot : clauses.values()) {
      for (Slot.Version<Optional<Wording>> version : slot.versions()) {
        version.value().ifPresent(wording -> count(wording, version.holding(), counting));
      }
    }
    loose.versions().forEach(each -> count(each.value(), each.holding(), counting));
    for (Slot.Version<Direct> version : direct.versions()) {
      version
          .value()
          .stated()
          .ifPresent(each -> counting.add(new Slot.Version<>(each, version.holding())));
    }
    return counting.build();
  }

  private static void count(
      Wording wording, Holding holding, ImmutableList.Builder<Slot.Version<Stated>> counting) {
    for (Found<Term> term : wording.terms()) {
      Stated stated = new Stated(term, wording.origin(), Optional.of(wording.clause().id()));
      counting.add(new Slot.Version<>(stated, holding));
    }
  }

  /**
   * Until when the instrument lasts, as its terms say.
   *
   * @param ends until when by one term, which stands in its place while something holds
   * @param asRecorded until when by the end that is recorded as such, if one is, while that counts
   * @param unstated until when if nothing says it
   * @param holds when a wording holds apart from standing in its place
   */
  public Holding until(
      BiFunction<Found<Term>, Holding, Holding> ends,
      Function<Holding, Optional<Holding>> asRecorded,
      Holding unstated,
      Function<Wording, Holding> holds) {
    List<Holding> until = new ArrayList<>();
    List<Holding> stated = new ArrayList<>();
    BiFunction<Wording, Holding, Holding> says =
        (wording, stands) ->
            Holding.any(Holding.not(holds.apply(wording)), all(wording, stands, ends));
    for (Slot<Optional<Wording>> slot : clauses.values()) {
      until.add(
          on(slot, (each, at) -> each.map(term -> says.apply(term, at)).orElse(Holding.ALWAYS)));
      stated.add(Slot.on(slot.versions(), each -> each.map(holds).orElse(Holding.NEVER)));
    }
    for (Slot.Version<Wording> version : loose.versions()) {
      if (!version.value().terms().isEmpty()) {
        until.add(
            Holding.any(
                Holding.not(version.holding()), says.apply(version.value(), version.holding())));
        stated.add(Holding.all(version.holding(), holds.apply(version.value())));
      }
    }
    BiFunction<Direct, Holding, Optional<Holding>> directly =
        (each, at) ->
            each.asRecorded()
                ? asRecorded.apply(at)
                : each.stated().map(Stated::term).map(term -> ends.apply(term, at));
    until.add(on(direct, (each, at) -> directly.apply(each, at).orElse(Holding.ALWAYS)));
    stated.add(
        on(
            direct,
            (each, at) ->
                directly.apply(each, at).map(end -> Holding.ALWAYS).orElse(Holding.NEVER)));
    until.add(Holding.any(Holding.any(stated), unstated));
    return Holding.all(until);
  }

  /** What the value of the day says, given when it is the value of the day. */
  private static <T> Holding on(Slot<T> slot, BiFunction<T, Holding, Holding> says) {
    return Slot.on(
        slot.versions().stream()
            .map(
                each ->
                    new Slot.Version<>(says.apply(each.value(), each.holding()), each.holding()))
            .toList(),
        said -> said);
  }

  private static Holding all(
      Wording wording, Holding stands, BiFunction<Found<Term>, Holding, Holding> ends) {
    return Holding.all(
        wording.terms().stream()
            .map(term -> ends.apply(term, stands))
            .collect(ImmutableList.toImmutableList()));
  }
}
