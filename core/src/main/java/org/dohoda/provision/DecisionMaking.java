package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * How a body or the parties decide (rozhodování): quorum, majority, casting vote. It is data about
 * the rule; no votes are counted.
 *
 * <p>"The committee has a quorum if more than half of its members are present, and more than half
 * of all members carry a decision":
 *
 * <pre>{@code
 * DecisionMaking.builder()
 *     .addBearer(Bearer.body(committee))
 *     .addQuorum(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS))
 *     .addStep(DecisionStep.vote(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS)))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DecisionMaking implements Provision permits ImmutableDecisionMaking {
  DecisionMaking() {}

  /** {@return who decides: a body, the parties, an office; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return the decisions it is about, if not all} */
  public abstract Optional<LocalizedText> matters();

  /** {@return who must be there; all of them hold together; empty if not said} */
  public abstract ImmutableList<Quantity> quorum();

  /** {@return how it is decided, tried one after the other} */
  public abstract ImmutableList<DecisionStep> steps();

  /** {@return whose vote decides when votes are even, if said} */
  public abstract Optional<Bearer> castingVote();

  /** {@return without whom nothing is decided} */
  public abstract ImmutableSet<Bearer> vetoes();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.DECISION_MAKING;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.decisionMaking(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Rozhodování", "Decision-making")
        .words(wording())
        .bearers("rozhoduje", "decided by", bearers())
        .text("o čem", "on", matters())
        .quantities("kvorum", "quorum", quorum())
        .decisions(steps())
        .bearers("rozhodující hlas", "casting vote", castingVote().stream().toList())
        .bearers("nelze bez", "not without", vetoes())
        .condition(condition())
        .end();
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
    Arguments.check(
        !quorum().isEmpty()
            || !steps().isEmpty()
            || castingVote().isPresent()
            || !vetoes().isEmpty()
            || wording().isPresent(),
        "decision making",
        "must have a quorum, a step, a casting vote, a veto or wording");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableDecisionMaking.Builder {
    Builder() {}
  }
}
