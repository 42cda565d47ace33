package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * Rules on who may take part in meetings of bodies, with which rights (účast na jednání).
 *
 * <p>"A representative of the Agency may attend meetings of the Region's committees as a guest" is
 * one {@link ParticipationRule}; a clause may hold several, with exceptions among them:
 *
 * <pre>{@code
 * Participation.of(
 *     ParticipationRule.permit(Rights.ATTEND)
 *         .id(RuleId.of("guests-1"))
 *         .as(Capacities.GUEST)
 *         .to(Holder.representativeOf(agency))
 *         .in(BodyDescription.bodiesOf(region).ofKind(BodyKinds.COMMITTEE))
 *         .build());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Participation implements Provision permits ImmutableParticipation {
  Participation() {}

  /** {@return the rules, one or more; their order says nothing} */
  public abstract ImmutableList<ParticipationRule> rules();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.PARTICIPATION;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.participation(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return rules().stream()
        .map(rule -> describe(rule, locale, names))
        .collect(Collectors.joining(" "));
  }

  /**
   * {@return what one rule says, in one sentence; for pages that give each rule a line of its own}
   *
   * @param rule the rule
   * @param locale the language: Czech, or else English
   * @param names the names of what is named by id
   */
  public static String describe(ParticipationRule rule, Locale locale, Names names) {
    return Sentence.rule(locale, names, Arguments.notNull("rule", rule)).end();
  }

  /**
   * {@return these rules}
   *
   * @param rules one or more
   * @throws IllegalArgumentException if there is none
   */
  public static Participation of(ParticipationRule... rules) {
    return builder().addRules(rules).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Arguments.check(!rules().isEmpty(), "rules", "must not be empty", rules());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableParticipation.Builder {
    Builder() {}
  }
}
