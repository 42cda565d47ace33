package org.dohoda.engine.links;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.LinkFormula;
import org.dohoda.engine.inquiry.Refutation;
import org.dohoda.engine.inquiry.Trace;
import org.dohoda.logic.Asked;
import org.dohoda.logic.Formula;
import org.dohoda.logic.Unknown;
import org.dohoda.time.Presumption;

/**
 * What the links of a question would be under other presumptions, and so which ones matter.
 *
 * <p>That something which is read for a link is another under a presumption does not mean that the
 * link is: it may stand on a branch that decides nothing. So the link as a whole is read again. A
 * presumption matters if it is one of a smallest set that makes a difference together: mostly it is
 * alone in it; where one of several would be enough, or where all of several are needed, none does
 * alone. A link for which nothing presumable is read is read once. Used by one thread.
 */
final class Alternatives {
  private final Inquiry inquiry;
  private final Function<Inquiry, Readers> readers;
  private final Map<Set<Presumption>, Readers> byPresumptions = new HashMap<>();

  /** What a link is under some presumptions, and what it rests on then. */
  private record Reading(Formula formula, Trace trace) {}

  Alternatives(Inquiry inquiry, Function<Inquiry, Readers> readers) {
    this.inquiry = inquiry;
    this.readers = readers;
  }

  /** Reads one link, together with the presumptions that matter to it. */
  LinkFormula link(Readers asAsked, Function<Readers, Formula> reading) {
    Reading read = read(asAsked, reading);
    Formula formula = read.formula();
    Refutation refutation = inquiry.refutation(read.trace());
    if (read.trace().presumptions().isEmpty()) {
      return LinkFormula.of(formula, refutation);
    }
    Set<Presumption> presumed = inquiry.presumptions();
    ImmutableSet<Presumption> used =
        smallest(
            read,
            presumed,
            without -> under(Sets.difference(presumed, without), reading),
            other -> isAnother(other, formula));
    ImmutableSet<Presumption> useful =
        formula.kleene().isUnknown()
            ? smallest(
                read,
                Sets.difference(EnumSet.allOf(Presumption.class), presumed),
                with -> under(Sets.union(presumed, with), reading),
                other -> !other.kleene().isUnknown())
            : ImmutableSet.of();
    return LinkFormula.of(formula, used, useful, refutation);
  }

  /** All presumptions of the smallest sets of some by which a link becomes another. */
  private static ImmutableSet<Presumption> smallest(
      Reading first,
      Set<Presumption> some,
      Function<Set<Presumption>, Reading> given,
      Predicate<Formula> isAnother) {
    List<Set<Presumption>> found = new ArrayList<>();
    Map<Set<Presumption>, Reading> tried = new LinkedHashMap<>();
    Deque<Set<Presumption>> open = new ArrayDeque<>(List.of(ImmutableSet.of()));
    while (!open.isEmpty()) {
      Set<Presumption> set = open.remove();
      Trace trace = tried.getOrDefault(set, first).trace();
      for (Presumption each : Sets.difference(Sets.intersection(some, trace.presumptions()), set)) {
        Set<Presumption> larger = Sets.immutableEnumSet(Sets.union(set, ImmutableSet.of(each)));
        if (!tried.containsKey(larger) && found.stream().noneMatch(larger::containsAll)) {
          Reading read = given.apply(larger);
          tried.put(larger, read);
          (isAnother.test(read.formula()) ? found : open).add(larger);
        }
      }
    }
    return found.stream().flatMap(Set::stream).collect(Sets.toImmutableEnumSet());
  }

  /** Whether a link has another truth or, where that is unknown, rests on other unknowns. */
  private static boolean isAnother(Formula one, Formula other) {
    return one.kleene() != other.kleene() || !unknowns(one).equals(unknowns(other));
  }

  private static ImmutableSet<Object> unknowns(Formula formula) {
    return formula.kleene().isUnknown()
        ? Asked.by(formula).unknowns().stream()
            .map(Unknown::subject)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  /** What the link is under other presumptions; it is another from other days on. */
  private Reading under(Set<Presumption> other, Function<Readers, Formula> reading) {
    ImmutableSet<Presumption> presumptions = Sets.immutableEnumSet(other);
    Readers alternative =
        byPresumptions.computeIfAbsent(
            presumptions, each -> readers.apply(inquiry.presuming(presumptions)));
    Reading read = read(alternative, reading);
    inquiry.trace().addTurns(read.trace());
    return read;
  }

  private static Reading read(Readers readers, Function<Readers, Formula> reading) {
    Trace outer = readers.inquiry().begin();
    Formula formula = reading.apply(readers);
    return new Reading(formula, readers.inquiry().end(outer));
  }
}
