package org.dohoda.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.body.Capacity;
import org.dohoda.condition.Condition;
import org.dohoda.id.RuleId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A rule that permits or prohibits rights in meetings of bodies.
 *
 * <p>A rule without a period of its own has its clause's, one without a condition has none, one
 * without a capacity applies in whatever capacity the holder comes. An <em>exception</em> has the
 * opposite effect of the rules it names and defeats them for the rights that both speak of, if it
 * has at least their rank or they yield. A <em>yielding</em> rule ("unless otherwise resolved")
 * gives way to declared exceptions of any rank. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ParticipationRule permits ImmutableParticipationRule {
  ParticipationRule() {}

  /** {@return the id, unique in a register} */
  public abstract RuleId id();

  /** {@return whether the rule permits or prohibits} */
  public abstract RuleEffect effect();

  /** {@return the rights that the rule speaks of, at least one} */
  public abstract ImmutableSet<Right> rights();

  /** {@return the capacity in which the holder must come; empty for any} */
  public abstract Optional<Capacity> capacity();

  /** {@return whom the rule speaks of} */
  public abstract Holder holder();

  /** {@return the bodies that the rule speaks of} */
  public abstract BodySelector bodies();

  /** {@return the part of a meeting that the rule speaks of; the whole meeting if not set} */
  @Value.Default
  public Reach reach() {
    return Reach.wholeMeeting();
  }

  /** {@return the condition of the rule; empty for none} */
  public abstract Optional<Condition> condition();

  /** {@return the period of the rule itself; empty for that of its clause} */
  public abstract Optional<Period> period();

  /** {@return the rules to which this one is an exception} */
  public abstract ImmutableSet<RuleId> exceptionTo();

  /** {@return whether the rule gives way to declared exceptions of any rank} */
  @Value.Default
  public boolean yielding() {
    return false;
  }

  /** {@return where the rule is found} */
  public abstract ImmutableList<Source> sources();

  /** {@return the days on which a source shows the rule to hold} */
  public abstract ImmutableList<Attestation> attestations();

  @Value.Check
  void check() {
    Arguments.check(!rights().isEmpty(), "rights", "must not be empty", rights());
    Arguments.check(
        !exceptionTo().contains(id()), "exceptionTo", "must not name the rule itself", id());
  }

  /**
   * {@return a builder of a rule that permits rights}
   *
   * @param rights the rights
   */
  public static Builder permit(Right... rights) {
    return of(RuleEffect.PERMITS, rights);
  }

  /**
   * {@return a builder of a rule that prohibits rights}
   *
   * @param rights the rights
   */
  public static Builder prohibit(Right... rights) {
    return of(RuleEffect.PROHIBITS, rights);
  }

  private static Builder of(RuleEffect effect, Right... rights) {
    Builder builder = builder().effect(effect);
    for (Right right : Arguments.notNull("rights", rights)) {
      builder.addRight(Arguments.notNull("right", right));
    }
    return builder;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this rule} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of rules that reads as a sentence; not thread-safe. */
  public static final class Builder extends ImmutableParticipationRule.Builder {
    Builder() {}

    /**
     * Sets or replaces the capacity in which the holder must come.
     *
     * @param capacity the capacity
     * @return this builder
     */
    public Builder as(Capacity capacity) {
      return capacity(capacity);
    }

    /**
     * Sets or replaces whom the rule speaks of: one rule, one kind of holder.
     *
     * @param holder the holder
     * @return this builder
     */
    public Builder to(Holder holder) {
      return holder(holder);
    }

    /**
     * Sets or replaces the bodies that the rule speaks of.
     *
     * @param bodies the selector
     * @return this builder
     */
    public Builder in(BodySelector bodies) {
      return bodies(bodies);
    }

    /**
     * Sets or replaces the bodies that the rule speaks of by general descriptions.
     *
     * @param descriptions at least one
     * @return this builder
     */
    public Builder in(BodyDescription... descriptions) {
      return bodies(BodySelector.of(descriptions));
    }

    /**
     * Sets the condition of the rule.
     *
     * @param condition the condition
     * @return this builder
     */
    public Builder when(Condition condition) {
      return condition(condition);
    }
  }
}
