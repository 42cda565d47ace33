package org.dohoda.instrument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.provision.Provision;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A place in a paper, with what it provides.
 *
 * <p>A clause (ustanovení) without provisions is wording only. Without a period of its own it has
 * that of its instrument. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Clause permits ImmutableClause {
  Clause() {}

  /** {@return the recorder's id, unique within the instrument} */
  public abstract ClauseId id();

  /** {@return the reference as printed, such as "Art. 4(2)"} */
  public abstract Optional<String> reference();

  /** {@return the part, annex or article that the clause belongs to} */
  public abstract Optional<ClauseId> parent();

  /** {@return the heading} */
  public abstract Optional<LocalizedText> heading();

  /** {@return the wording} */
  public abstract Optional<LocalizedText> wording();

  /** {@return the period of the clause itself; empty for that of its instrument} */
  public abstract Optional<Period> period();

  /** {@return what the clause provides, in the order of the paper} */
  public abstract ImmutableList<Provision> provisions();

  /** {@return where the clause is found, with the place in each source} */
  public abstract ImmutableList<Source> sources();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Clauses.checkPrinted("reference", reference());
  }

  /** {@return a builder that holds the values of this clause} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of clauses; not thread-safe. */
  public static final class Builder extends ImmutableClause.Builder {
    Builder() {}
  }
}
