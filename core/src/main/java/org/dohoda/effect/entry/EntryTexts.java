package org.dohoda.effect.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.time.PartialDate;

/**
 * What the text of an instrument says on its entry into force, through the amendments of it.
 *
 * @param versions what it says, first as concluded, then after each amendment that changes it
 * @param amendments the amendments that concern it, in their order, changing it or not
 */
public record EntryTexts(ImmutableList<Version> versions, ImmutableList<Applied> amendments) {
  /** What the text says as long as nothing amends it. */
  record Version(ImmutableSet<EntryIntoForce> provisions, Optional<Origin> origin) {}

  /**
   * Where a later text comes from.
   *
   * @param by the amendment that brings it
   * @param path its first change that matters
   */
  public record Origin(Applied by, ModelPath path) {}

  /** The ids of the clauses that say something on entry into force, in one wording or another. */
  static Set<ClauseId> concerned(Instrument amended, Iterable<Amendment> amendments) {
    Set<ClauseId> concerned = new HashSet<>();
    amended.clauses().forEach(clause -> addIfSays(clause, concerned));
    for (Amendment amendment : amendments) {
      for (Change change : amendment.changes()) {
        wording(change).ifPresent(clause -> addIfSays(clause, concerned));
      }
    }
    return concerned;
  }

  /** Whether an amendment touches one of the clauses. */
  static boolean touches(Amendment amendment, Set<ClauseId> clauses) {
    return amendment.changes().stream()
        .anyMatch(change -> touched(change).filter(clauses::contains).isPresent());
  }

  /** The text with the amendments that touch the clauses that are concerned, in their order. */
  static EntryTexts of(
      Instrument instrument, Set<ClauseId> concerned, ImmutableList<Applied> amendments) {
    Map<ClauseId, ImmutableSet<EntryIntoForce>> text = new LinkedHashMap<>();
    for (Clause clause : instrument.clauses()) {
      if (concerned.contains(clause.id())) {
        text.put(clause.id(), provisions(clause));
      }
    }
    List<Version> versions = new ArrayList<>();
    versions.add(new Version(all(text), Optional.empty()));
    for (Applied amendment : amendments) {
      List<Change> changes = amendment.amendment().changes();
      Optional<Origin> origin = Optional.empty();
      for (int i = 0; i < changes.size(); i++) {
        if (touched(changes.get(i)).filter(concerned::contains).isPresent()) {
          apply(changes.get(i), text);
          ModelPath path = Paths.change(amendment.amendment().id(), i);
          origin = origin.or(() -> Optional.of(new Origin(amendment, path)));
        }
      }
      ImmutableSet<EntryIntoForce> now = all(text);
      if (!now.equals(versions.get(versions.size() - 1).provisions())) {
        versions.add(new Version(now, origin));
      }
    }
    return new EntryTexts(ImmutableList.copyOf(versions), amendments);
  }

  /** What the text says as concluded. */
  ImmutableSet<EntryIntoForce> original() {
    return versions.get(0).provisions();
  }

  /** Whether the text can ever say something. */
  boolean isStated() {
    return !ever().isEmpty();
  }

  /** Whether it is certain that the versions follow one another as they stand here. */
  boolean areInOrder(Function<Start, PartialDate> days) {
    for (int i = 0; i < amendments.size(); i++) {
      Applied amendment = amendments.get(i);
      if (!amendment.concluded().equals(Holding.ALWAYS)
          || (i > 0 && !amendment.after(amendments.get(i - 1), days).isYes())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text can ever say nothing, whatever the order of the amendments. */
  boolean maySayNothing() {
    return original().isEmpty()
        || amendments.stream()
            .flatMap(amendment -> amendment.amendment().changes().stream())
            .anyMatch(
                change ->
                    change instanceof Change.RepealClause
                        || (change instanceof Change.ReplaceClause replace
                            && provisions(replace.clause()).isEmpty()));
  }

  /** All that the text can ever say, whatever the order of the amendments. */
  ImmutableSet<EntryIntoForce> ever() {
    ImmutableSet.Builder<EntryIntoForce> ever = ImmutableSet.builder();
    ever.addAll(original());
    for (Applied amendment : amendments) {
      for (Change change : amendment.amendment().changes()) {
        wording(change).ifPresent(clause -> ever.addAll(provisions(clause)));
      }
    }
    return ever.build();
  }

  private static void addIfSays(Clause clause, Set<ClauseId> concerned) {
    if (!provisions(clause).isEmpty()) {
      concerned.add(clause.id());
    }
  }

  private static void apply(Change change, Map<ClauseId, ImmutableSet<EntryIntoForce>> text) {
    if (change instanceof Change.AddClause add) {
      text.putIfAbsent(add.clause().id(), provisions(add.clause()));
    } else if (change instanceof Change.ReplaceClause replace) {
      text.replace(replace.clause().id(), provisions(replace.clause()));
    } else if (change instanceof Change.RepealClause repeal) {
      text.remove(repeal.clause());
    }
  }

  private static Optional<Clause> wording(Change change) {
    if (change instanceof Change.AddClause add) {
      return Optional.of(add.clause());
    }
    return change instanceof Change.ReplaceClause replace
        ? Optional.of(replace.clause())
        : Optional.empty();
  }

  private static Optional<ClauseId> touched(Change change) {
    return change instanceof Change.RepealClause repeal
        ? Optional.of(repeal.clause())
        : wording(change).map(Clause::id);
  }

  private static ImmutableSet<EntryIntoForce> provisions(Clause clause) {
    return clause.provisions().stream()
        .filter(EntryIntoForce.class::isInstance)
        .map(EntryIntoForce.class::cast)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<EntryIntoForce> all(
      Map<ClauseId, ImmutableSet<EntryIntoForce>> text) {
    return text.values().stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
  }
}
