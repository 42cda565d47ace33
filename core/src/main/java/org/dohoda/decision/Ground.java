package org.dohoda.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.RuleEffect;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Source;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * A rule that speaks of a right, the holder and the body, with the truth of each link of its chain.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Ground permits ImmutableGround {
  Ground() {}

  /** {@return the instrument whose text holds the rule} */
  public abstract InstrumentId instrument();

  /** {@return the paper that brought the wording: the instrument, or an amendment to it} */
  public abstract InstrumentId origin();

  /** {@return the clause that holds the rule} */
  public abstract ClauseId clause();

  /** {@return the reference of the clause as printed} */
  public abstract Optional<String> reference();

  /** {@return the rule} */
  public abstract ParticipationRule rule();

  /** {@return where in the register the rule stands} */
  public abstract ModelPath path();

  /** {@return the rank of the rule; empty if it is not recorded} */
  public abstract Optional<Authority> authority();

  /** {@return by what the rule speaks of the body} */
  public abstract BodyMatch bodyMatch();

  /** {@return the links of the chain by which the rule applies, in their order} */
  public abstract ImmutableMap<LinkKind, Link> links();

  /** {@return whether the rule applies: whether every link holds} */
  public abstract Truth applies();

  /** {@return whether the rule applies and no exception with force defeats it for the right} */
  public abstract Truth live();

  /** {@return the exceptions that certainly or possibly defeat the rule for the right} */
  public abstract ImmutableSet<RuleId> defeatedBy();

  /** {@return the sources of the rule, its clause and its instrument, nearest first} */
  public abstract ImmutableList<Source> sources();

  /** {@return whether the rule permits; otherwise it prohibits} */
  public boolean permits() {
    return rule().effect() == RuleEffect.PERMITS;
  }

  /** {@return the links that certainly fail} */
  public ImmutableList<Link> failing() {
    return links().values().stream()
        .filter(link -> link.truth().isNo())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this ground} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of grounds; not thread-safe. */
  public static final class Builder extends ImmutableGround.Builder {
    Builder() {}
  }
}
