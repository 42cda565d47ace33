package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.facts.InstrumentFacts;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Term;

/**
 * The text of an instrument through all its amendments, applied one after another.
 *
 * <p>Not thread-safe: it is built and read by one thread.
 */
public final class TextHistory {
  private final Instrument instrument;
  private final List<Wording> wordings = new ArrayList<>();
  private final Map<ClauseId, Slot<Optional<Wording>>> text = new HashMap<>();
  private final TermHistory terms;
  private final Touches touches;
  private final Repeals repeals;
  private final LooseChanges loose = new LooseChanges();
  private final ImmutableListMultimap.Builder<Applied, Problem> problems =
      ImmutableListMultimap.builder();

  /** A wording of a clause with its origin. */
  public record Wording(Clause clause, InstrumentId origin, ModelPath path) {
    ImmutableList<Found<Term>> terms() {
      return Found.in(clause, path, Term.class);
    }
  }

  public TextHistory(Instrument instrument, Iterable<Applied> amendments) {
    this.instrument = instrument;
    this.terms =
        new TermHistory(!InstrumentFacts.of(instrument).end().isUnknown(), amendments, loose);
    for (Clause clause : instrument.clauses()) {
      Wording wording =
          new Wording(clause, instrument.id(), Paths.clause(instrument.id(), clause.id()));
      wordings.add(wording);
      text.put(clause.id(), new Slot<>(Optional.of(wording)));
      terms.original(wording);
    }
    touches = new Touches(instrument, amendments);
    repeals = new Repeals(text, touches, amendments);
    amendments.forEach(this::apply);
  }

  /** Every wording that ever is in the text, in the order of the text. */
  public ImmutableList<Wording> wordings() {
    return ImmutableList.copyOf(wordings);
  }

  /** The wordings of a clause over time; none if the clause never is in the text. */
  ImmutableList<Slot.Version<Optional<Wording>>> wordings(ClauseId clause) {
    Slot<Optional<Wording>> slot = text.get(clause);
    return slot == null ? ImmutableList.of() : slot.versions();
  }

  /** The changes that do not fit the text. */
  LooseChanges loose() {
    return loose;
  }

  /** Every wording, and when it stands in its place of the text or may stand there. */
  ImmutableList<Slot.Version<Wording>> allVersions() {
    ImmutableList.Builder<Slot.Version<Wording>> all = ImmutableList.builder();
    for (Slot<Optional<Wording>> slot : text.values()) {
      for (Slot.Version<Optional<Wording>> version : slot.versions()) {
        version
            .value()
            .ifPresent(wording -> all.add(new Slot.Version<>(wording, version.holding())));
      }
    }
    return all.addAll(loose.versions()).build();
  }

  /** What states the term over time. */
  public TermHistory terms() {
    return terms;
  }

  /** The changes that do not apply, by amendment. */
  public ImmutableListMultimap<Applied, Problem> problems() {
    return problems.build();
  }

  private void apply(Applied amendment) {
    List<Change> changes = amendment.amendment().changes();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      ModelPath path = Paths.change(amendment.amendment().id(), i);
      if (change instanceof Change.AddClause add) {
        add(amendment, add, path);
      } else if (change instanceof Change.ReplaceClause replace) {
        replace(amendment, replace.clause(), path);
      } else if (change instanceof Change.RepealClause repeal) {
        repeal(amendment, repeal.clause(), path);
      } else if (change instanceof Change.ChangeTerm term) {
        terms.change(amendment, new Found<>(term.term(), path.member("term")));
      }
    }
  }

  private void add(Applied amendment, Change.AddClause add, ModelPath path) {
    ClauseId id = add.clause().id();
    if (current(id).isPresent() && !mayBeAway(amendment, id)) {
      report(amendment, ChangeProblems.clauseExists(instrument, id, path));
      bringLoose(amendment, add.clause(), path);
      return;
    }
    Wording added = wording(amendment, add.clause(), path);
    Optional<Wording> before = add.after().flatMap(this::current);
    if (add.after().isPresent() && before.isEmpty()) {
      report(
          amendment,
          ChangeProblems.placeMissing(instrument, add.after().get(), path.member("after")));
    }
    insert(before, added);
    bring(amendment, added);
  }

  private void replace(Applied amendment, Clause clause, ModelPath path) {
    Optional<Wording> old = current(clause.id());
    if (old.isEmpty() && !mayBeThere(amendment, clause.id())) {
      report(amendment, ChangeProblems.clauseMissing(instrument, clause.id(), path));
      bringLoose(amendment, clause, path);
      return;
    }
    Wording replacing = wording(amendment, clause, path);
    insert(old, replacing);
    bring(amendment, replacing);
  }

  private void repeal(Applied amendment, ClauseId clause, ModelPath path) {
    Optional<Wording> old = current(clause);
    if (old.isEmpty() && !mayBeThere(amendment, clause)) {
      report(amendment, ChangeProblems.clauseMissing(instrument, clause, path));
      loose.repeal(amendment, clause);
      return;
    }
    for (Repeals.Gone gone : repeals.of(amendment, clause)) {
      if (gone.standing()) {
        change(gone.by(), gone.clause(), Optional.empty());
      } else {
        perhapsGone(gone);
      }
    }
  }

  /** A wording takes its place in the text. */
  private void bring(Applied amendment, Wording wording) {
    change(amendment, wording.clause().id(), Optional.of(wording));
    repeals.perhapsOf(amendment, wording.clause()).forEach(this::perhapsGone);
  }

  private void perhapsGone(Repeals.Gone gone) {
    Holding unknown = Beyond.holding(Paths.clause(instrument.id(), gone.clause()));
    slot(gone.clause()).perhaps(gone.by(), Optional.empty(), unknown);
    terms.perhapsGone(gone.by(), gone.clause(), unknown);
  }

  private void change(Applied amendment, ClauseId clause, Optional<Wording> wording) {
    slot(clause).change(amendment, wording);
    loose.settle(amendment, clause);
    terms.change(amendment, clause, wording);
  }

  /** A wording of which it cannot be told whether it has a place in the text. */
  private void bringLoose(Applied amendment, Clause clause, ModelPath path) {
    Wording wording = wording(amendment, clause, path);
    insert(current(clause.id()), wording);
    loose.bring(amendment, wording, new Holding.NotRecorded(doubt(clause.id(), wording.path())));
  }

  /** What is missing: the clause or, if the text has had it, a change before this one. */
  private Datum doubt(ClauseId clause, ModelPath wording) {
    return text.containsKey(clause)
        ? new Datum(DatumKind.PROVISION, wording)
        : new Datum(DatumKind.ELEMENT, Paths.clause(instrument.id(), clause));
  }

  private void insert(Optional<Wording> before, Wording added) {
    wordings.add(
        before.map(wording -> wordings.indexOf(wording) + 1).orElse(wordings.size()), added);
  }

  private Optional<Wording> current(ClauseId clause) {
    return text.containsKey(clause) ? slot(clause).latest() : Optional.empty();
  }

  /** Whether a clause that is in the text in this order may be missing in another one. */
  private boolean mayBeAway(Applied amendment, ClauseId clause) {
    return touches.mayBeAway(amendment, clause)
        || slot(clause).perhapsBefore(amendment).stream().anyMatch(each -> each.value().isEmpty());
  }

  /** Whether a clause that is missing in this order may be in the text in another one. */
  private boolean mayBeThere(Applied amendment, ClauseId clause) {
    return touches.mayBeThere(amendment, clause)
        || (text.containsKey(clause)
            && slot(clause).perhapsBefore(amendment).stream()
                .anyMatch(each -> each.value().isPresent()));
  }

  private Slot<Optional<Wording>> slot(ClauseId clause) {
    return text.computeIfAbsent(clause, key -> new Slot<>(Optional.empty()));
  }

  private static Wording wording(Applied amendment, Clause clause, ModelPath path) {
    return new Wording(clause, amendment.amendment().id(), path.member("clause"));
  }

  private void report(Applied amendment, Problem problem) {
    problems.put(amendment, problem);
  }
}
