package org.dohoda.validation.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dohoda.id.RuleId;

/** The participation rules of a register, in its order. Not thread-safe. */
public final class StatedRules {
  private final RuleTable table = new RuleTable();
  private final List<StatedRule> excepting = new ArrayList<>();
  private final Set<RuleId> again = new HashSet<>();

  /** Adds a rule after the others. */
  public void add(StatedRule rule) {
    if (!table.add(rule)) {
      again.add(rule.id());
    }
    if (!rule.rule().exceptionTo().isEmpty()) {
      excepting.add(rule);
    }
  }

  /** {@return all, in the order of the register} */
  public List<StatedRule> all() {
    return table.all();
  }

  /** {@return those that are exceptions to another} */
  public List<StatedRule> excepting() {
    return excepting;
  }

  /**
   * Hands over every exception with what it is an exception to; a rule that is not there, or there
   * twice, is left out.
   *
   * @param action takes each
   */
  public void exceptions(Consumer<ExceptionTo> action) {
    for (int i = 0; i < excepting.size(); i++) {
      StatedRule rule = excepting.get(i);
      for (RuleId id : rule.rule().exceptionTo()) {
        Optional<StatedRule> other = only(id);
        if (other.isPresent()) {
          action.accept(new ExceptionTo(rule, other.get()));
        }
      }
    }
  }

  /** {@return whether a rule of this id is stated} */
  public boolean has(RuleId id) {
    return first(id).isPresent();
  }

  /** {@return the rule of this id, if it is stated; the first of several} */
  public Optional<StatedRule> first(RuleId id) {
    return table.first(id);
  }

  /** {@return the rule of this id, if it is stated once} */
  public Optional<StatedRule> only(RuleId id) {
    return again.contains(id) ? Optional.empty() : first(id);
  }

  /** {@return the ids that are stated more than once} */
  public Set<RuleId> again() {
    return again;
  }
}
