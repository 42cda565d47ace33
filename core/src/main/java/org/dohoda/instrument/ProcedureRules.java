package org.dohoda.instrument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.id.BodyId;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * Rules that a body lives by: its statute, its rules of procedure, a resolution.
 *
 * <p>They need nobody's signature; they hold during their term. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ProcedureRules implements Instrument permits ImmutableProcedureRules {
  ProcedureRules() {}

  @Override
  public abstract Optional<Authority> authority();

  /** {@return who adopted the rules} */
  public abstract Optional<Actor> adoptedBy();

  /** {@return the day of their adoption; adoption is not effect} */
  public abstract Optional<PartialDate> adopted();

  /** {@return the bodies that the rules govern} */
  public abstract ImmutableSet<BodyId> governs();

  /** {@return the days on which the rules are in effect; both ends unknown if not set} */
  @Value.Default
  public Period term() {
    return Period.unknown();
  }

  @Value.Check
  void check() {
    Clauses.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of these rules} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of rules; not thread-safe. */
  public static final class Builder extends ImmutableProcedureRules.Builder {
    Builder() {}
  }
}
