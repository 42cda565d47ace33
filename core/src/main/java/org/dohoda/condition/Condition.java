package org.dohoda.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.dohoda.body.Session;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/**
 * A condition over facts of an occasion: all of some conditions, any of them, not one, or a fact.
 *
 * <p>Rules, undertakings and terms share this one family. All implementations are immutable and
 * thread-safe.
 */
public sealed interface Condition permits AllOf, AnyOf, Not, Fact {

  /**
   * {@return whether this condition is met under what is known, in strong Kleene logic}
   *
   * @param circumstances what is known of the occasion
   */
  Truth truth(Circumstances circumstances);

  /** {@return the facts that this condition speaks of, in the order in which they stand in it} */
  ImmutableSet<Fact> facts();

  /**
   * {@return the condition that every one of these is met}
   *
   * @param conditions at least one
   * @throws IllegalArgumentException if there is none
   */
  static AllOf all(Condition... conditions) {
    return new AllOf(ImmutableList.copyOf(conditions));
  }

  /**
   * {@return the condition that at least one of these is met}
   *
   * @param conditions at least one
   * @throws IllegalArgumentException if there is none
   */
  static AnyOf any(Condition... conditions) {
    return new AnyOf(ImmutableList.copyOf(conditions));
  }

  /**
   * {@return the condition that another is not met}
   *
   * @param condition the other
   */
  static Not not(Condition condition) {
    return new Not(condition);
  }

  /**
   * {@return the fact that a step of approval is done}
   *
   * @param step the step
   */
  static Approved approved(ApprovalStep step) {
    return new Approved(step);
  }

  /** {@return the fact that the meeting or the item is open to the public} */
  static InSession open() {
    return new InSession(Session.OPEN);
  }

  /** {@return the fact that the meeting or the item is closed to the public} */
  static InSession closed() {
    return new InSession(Session.CLOSED);
  }

  /**
   * {@return the fact that the agenda concerns one of these policy areas}
   *
   * @param areas at least one
   * @throws IllegalArgumentException if there is none
   */
  static AgendaConcerns agendaConcerns(PolicyAreaId... areas) {
    return new AgendaConcerns(ImmutableSet.copyOf(areas));
  }

  /**
   * {@return the fact that at most so many persons come}
   *
   * @param persons at least 1
   * @throws IllegalArgumentException if it is less
   */
  static AtMostPersons atMostPersons(int persons) {
    return new AtMostPersons(persons);
  }

  /**
   * {@return the fact that what these words say is the case}
   *
   * @param words the words of the paper
   */
  static InWords inWords(LocalizedText words) {
    return new InWords(words);
  }

  /**
   * {@return the facts of several conditions, in order}
   *
   * @param conditions the conditions
   */
  static ImmutableSet<Fact> factsOf(List<Condition> conditions) {
    ImmutableSet.Builder<Fact> facts = ImmutableSet.builder();
    conditions.forEach(each -> facts.addAll(each.facts()));
    return facts.build();
  }
}
