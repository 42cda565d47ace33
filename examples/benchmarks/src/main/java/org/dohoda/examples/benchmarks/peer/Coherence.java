package org.dohoda.examples.benchmarks.peer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Rules of the rule book that look at one memorandum, over the records of the peers. */
@NullUnmarked
public final class Coherence {
  private Coherence() {}

  /** Something is said in at least one language. */
  public static boolean text(Peer.Text text) {
    return text.cs() != null || text.en() != null;
  }

  /** Effect does not begin before signature. */
  public static boolean party(Peer.Party party) {
    return party.effective() == null
        || party.signed() == null
        || party.signed().startsWith("[")
        || party.effective().compareTo(party.signed()) >= 0;
  }

  /** A clause says something. */
  public static boolean clause(Peer.Clause clause) {
    return clause.wording() != null || clause.heading() != null || clause.provisions() != null;
  }

  /** A rule permits or prohibits; a guest does not vote. */
  public static boolean rule(Peer.Rule rule) {
    return (rule.permits() == null) != (rule.prohibits() == null)
        && !("guest".equals(rule.capacity())
            && rule.permits() != null
            && rule.permits().contains("vote"));
  }

  /** A quantity counts one thing. */
  public static boolean quantity(Peer.Quantity quantity) {
    return (quantity.count() == null) != (quantity.sum() == null);
  }

  /** A duty has somebody who has it. */
  public static boolean undertaking(Peer.Undertaking undertaking) {
    return undertaking.bearers() != null && !undertaking.bearers().isEmpty();
  }

  /** What is concluded is signed, by at least two different parties, and has a source. */
  public static boolean concluded(Peer.Memorandum memorandum) {
    return memorandum.sources() != null
        && distinct(memorandum.parties(), Peer.Party::organization)
        && (!"concluded".equals(memorandum.state())
            || memorandum.parties().stream()
                .allMatch(party -> party.signed() != null || party.effective() != null));
  }

  /** Ids are unique, nothing is stated twice, duties and exceptions refer to what is there. */
  public static boolean whole(Peer.Memorandum memorandum) {
    List<Peer.Provision> provisions =
        memorandum.clauses().stream()
            .flatMap(each -> each.provisions() == null ? Stream.of() : each.provisions().stream())
            .toList();
    return distinct(memorandum.clauses(), Peer.Clause::id)
        && atMostOne(provisions, Peer.Term.class)
        && atMostOne(provisions, Peer.EntryIntoForce.class)
        && atMostOne(provisions, Peer.LegalEffect.class)
        && dutiesOfParties(memorandum, provisions)
        && exceptionsFit(provisions);
  }

  private static boolean atMostOne(List<Peer.Provision> provisions, Class<?> kind) {
    return provisions.stream().filter(kind::isInstance).limit(2).count() < 2;
  }

  private static boolean dutiesOfParties(
      Peer.Memorandum memorandum, List<Peer.Provision> provisions) {
    Set<String> parties = new HashSet<>();
    memorandum.parties().forEach(party -> parties.add(party.organization()));
    return provisions.stream()
        .filter(Peer.Undertaking.class::isInstance)
        .flatMap(each -> ((Peer.Undertaking) each).bearers().stream())
        .map(Peer.Bearer::organization)
        .filter(Objects::nonNull)
        .allMatch(parties::contains);
  }

  /** Rules have ids of their own; an exception is to a rule of the other effect, for a right. */
  private static boolean exceptionsFit(List<Peer.Provision> provisions) {
    Map<String, Peer.Rule> rules = new HashMap<>();
    int count = 0;
    for (Peer.Provision each : provisions) {
      if (each instanceof Peer.Participation participation) {
        for (Peer.Rule rule : participation.rules()) {
          rules.put(rule.id(), rule);
          count++;
        }
      }
    }
    return count == rules.size()
        && rules.values().stream().allMatch(rule -> exceptionsFit(rule, rules));
  }

  private static boolean exceptionsFit(Peer.Rule rule, Map<String, Peer.Rule> rules) {
    if (rule.exceptionTo() == null) {
      return true;
    }
    for (String id : rule.exceptionTo()) {
      Peer.Rule other = rules.get(id);
      if (other == null || (other.permits() == null) == (rule.permits() == null)) {
        return false;
      }
      Set<String> common = new HashSet<>(rights(rule));
      common.retainAll(rights(other));
      if (common.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> rights(Peer.Rule rule) {
    return rule.permits() != null ? rule.permits() : rule.prohibits();
  }

  private static <T> boolean distinct(Collection<T> all, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    return all.stream().allMatch(each -> seen.add(key.apply(each)));
  }
}
