package org.dohoda.validation.compare;

import java.util.Optional;
import java.util.Set;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Provision;
import org.dohoda.time.Period;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.walk.Scene;

/** What can hold on one day: instruments that are not apart in time, and what they say. */
public final class Together {
  /**
   * Where something is said.
   *
   * @param instrument by which instrument
   * @param path the path of the provision
   */
  public record Place(InstrumentId instrument, ModelPath path) {}

  private Together() {}

  /** Whether one of two rules is declared an exception to the other. */
  public static boolean isExcepted(StatedRule one, StatedRule other) {
    return one.rule().exceptionTo().contains(other.id())
        || other.rule().exceptionTo().contains(one.id());
  }

  /** Whether two rules of different effect can hold on one day. */
  public static boolean areOpen(StatedRule one, StatedRule other, Index index) {
    boolean amended =
        one.host().equals(other.host()) && !one.origin().id().equals(other.origin().id());
    return !amended
        && !areApart(one.rule().period(), other.rule().period())
        && !areApart(one.clause().period(), other.clause().period())
        && !supersedes(one.origin(), other.host())
        && !supersedes(other.origin(), one.host())
        && !areApart(one.host(), other.host(), index);
  }

  /**
   * Where a provision is said by the instrument that the scene is in, or by one of the same
   * parties, so that both hold on one day.
   */
  public static Optional<Place> find(Provision provision, Scene scene) {
    if (!(scene.place().origin() instanceof Memorandum memorandum)) {
      return Optional.empty();
    }
    Optional<Period> period = scene.clause().flatMap(Clause::period);
    Optional<Place> own = find(provision, memorandum, period);
    if (own.isPresent()) {
      return own;
    }
    for (Memorandum other : scene.index().ofSameParties(memorandum)) {
      Optional<Place> found = find(provision, other, period);
      if (found.isPresent()
          && !supersedes(memorandum, other.id())
          && !supersedes(other, memorandum.id())
          && !areApart(memorandum.id(), other.id(), scene.index())) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> find(
      Provision provision, Memorandum memorandum, Optional<Period> period) {
    for (Clause clause : memorandum.clauses()) {
      int number = clause.provisions().indexOf(provision);
      if (number >= 0 && !areApart(clause.period(), period)) {
        ModelPath path = Paths.of(memorandum.id()).member("clauses").element(clause.id().value());
        return Optional.of(new Place(memorandum.id(), path.member("provisions").index(number)));
      }
    }
    return Optional.empty();
  }

  private static boolean areApart(Optional<Period> one, Optional<Period> other) {
    return one.isPresent() && other.isPresent() && one.get().isApartFrom(other.get());
  }

  /** Whether two instruments are never in effect on one day. */
  private static boolean areApart(InstrumentId one, InstrumentId other, Index index) {
    return !one.equals(other)
        && index
            .effects()
            .inEffect(one)
            .validity(Set.of())
            .and(index.effects().inEffect(other).validity(Set.of()))
            .possible()
            .isEmpty();
  }

  private static boolean supersedes(Instrument instrument, InstrumentId target) {
    return instrument.relations().stream()
        .anyMatch(
            relation ->
                relation.type() == RelationType.SUPERSEDES && relation.target().equals(target));
  }
}
