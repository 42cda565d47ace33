package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.effect.facts.Concluded;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.internal.Rings;
import org.dohoda.problem.ModelPath;

/**
 * Which instruments end which others, as far as a relation states it.
 *
 * <p>Of instruments that supersede one another in a circle it cannot be told which ends which: from
 * the day on that a relation states, it is unknown whether it has ended the other.
 */
public final class Supersessions {
  private final ImmutableListMultimap<InstrumentId, Superseding> byTarget;
  private final Function<Instrument, Holding> begun;
  private final ImmutableSet<InstrumentId> inCircle;

  private record Superseding(Instrument instrument, Relation relation) {}

  /**
   * Collects the relations of all instruments.
   *
   * @param begun that an instrument is no draft and has taken effect
   */
  public Supersessions(Iterable<Instrument> instruments, Function<Instrument, Holding> begun) {
    ImmutableListMultimap.Builder<InstrumentId, Superseding> found =
        ImmutableListMultimap.builder();
    for (Instrument instrument : instruments) {
      for (Relation relation : instrument.relations()) {
        if (relation.type() == RelationType.SUPERSEDES) {
          found.put(relation.target(), new Superseding(instrument, relation));
        }
      }
    }
    this.byTarget = found.build();
    this.begun = begun;
    ImmutableSetMultimap.Builder<InstrumentId, InstrumentId> links = ImmutableSetMultimap.builder();
    byTarget.forEach(
        (target, each) -> {
          if (each.relation().clauses().isEmpty()) {
            links.put(each.instrument().id(), target);
          }
        });
    this.inCircle = Rings.of(links.build());
  }

  /** That no instrument supersedes the whole of another one yet. */
  public Holding notYet(InstrumentId target) {
    return none(target, relation -> relation.clauses().isEmpty());
  }

  /** That no instrument supersedes a clause of another one yet. */
  public Holding notYet(InstrumentId target, ClauseId clause) {
    return none(target, relation -> relation.clauses().contains(clause));
  }

  private Holding none(InstrumentId target, Predicate<Relation> reaches) {
    List<Holding> parts = new ArrayList<>();
    for (Superseding superseding : byTarget.get(target)) {
      if (reaches.test(superseding.relation())) {
        parts.add(Holding.not(Holding.all(since(superseding), certain(superseding))));
      }
    }
    return Holding.all(parts);
  }

  private Holding certain(Superseding superseding) {
    Relation relation = superseding.relation();
    InstrumentId by = superseding.instrument().id();
    return relation.clauses().isEmpty()
            && inCircle.contains(by)
            && inCircle.contains(relation.target())
        ? new Holding.NotRecorded(new Datum(DatumKind.PROVISION, path(superseding)))
        : Holding.ALWAYS;
  }

  private static ModelPath path(Superseding superseding) {
    return Paths.instrument(superseding.instrument().id())
        .member("relations")
        .member("supersedes")
        .element(superseding.relation().target().value());
  }

  private Holding since(Superseding superseding) {
    Relation relation = superseding.relation();
    Instrument instrument = superseding.instrument();
    ModelPath path = path(superseding).member("since");
    return relation
        .since()
        .map(
            day ->
                Holding.all(
                    Concluded.of(instrument),
                    new Holding.Since(new DayFact(DayKind.SUPERSESSION, path, day))))
        .orElseGet(() -> begun.apply(instrument));
  }
}
