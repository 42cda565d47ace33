package org.dohoda.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dohoda.id.RuleId;
import org.dohoda.words.Tongue;

/** Before which other rules one gives way, and why: a higher rank, or a prohibition of the same. */
final class Precedence {
  private final Tongue in;

  Precedence(Tongue in) {
    this.in = in;
  }

  /**
   * What is said of a ground among all that speak of the right; nothing if it need not give way.
   */
  String words(Ground ground, Collection<Ground> all) {
    List<RuleId> higher = new ArrayList<>();
    List<RuleId> perhapsHigher = new ArrayList<>();
    List<RuleId> equal = new ArrayList<>();
    List<RuleId> perhapsEqual = new ArrayList<>();
    List<RuleId> unknown = new ArrayList<>();
    for (Ground other : all) {
      if (other.permits() == ground.permits() || ground.live().isNo() || other.live().isNo()) {
        continue;
      }
      boolean ranked = ground.authority().isPresent() && other.authority().isPresent();
      if (ranked && other.defeatedBy().contains(ground.rule().id())) {
        continue; // where this exception applies, what it is an exception to does not
      }
      RuleId id = other.rule().id();
      if (sameRank(ground, other)) {
        if (ground.permits()) {
          (other.live().isYes() ? equal : perhapsEqual).add(id);
        }
      } else if (ground.authority().isEmpty() || other.authority().isEmpty()) {
        unknown.add(id);
      } else if (other.authority().get().rank() > ground.authority().get().rank()) {
        (other.live().isYes() ? higher : perhapsHigher).add(id);
      }
    }
    return part(
            in.pick("; ustupuje, protože vyšší sílu má: ", "; it gives way, of higher rank is: "),
            higher)
        + part(
            in.pick(
                "; může ustoupit, protože vyšší sílu má: ",
                "; it may give way, of higher rank is: "),
            perhapsHigher)
        + part(
            in.pick(
                "; ustupuje zákazu stejné síly: ",
                "; it gives way to a prohibition of the same rank: "),
            equal)
        + part(
            in.pick(
                "; může ustoupit zákazu stejné síly: ",
                "; it may give way to a prohibition of the same rank: "),
            perhapsEqual)
        + part(
            in.pick(
                "; může ustoupit podle síly, která není zaznamenána: ",
                "; it may give way by a rank that is not recorded: "),
            unknown);
  }

  /** Rules of one instrument have one rank even where it is not recorded. */
  private static boolean sameRank(Ground one, Ground other) {
    return one.authority().isPresent()
        ? one.authority().equals(other.authority())
        : other.authority().isEmpty() && one.instrument().equals(other.instrument());
  }

  private String part(String lead, List<RuleId> rules) {
    return rules.isEmpty() ? "" : lead + in.pick("pravidlo ", "rule ") + in.all(rules, in::quote);
  }
}
