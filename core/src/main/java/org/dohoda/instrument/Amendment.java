package org.dohoda.instrument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A change to the text, the term or the parties of another instrument (dodatek).
 *
 * <p>Its changes apply in the order in which they stand. Amendments apply in the order of their
 * first days, those of one day in the order in which they stand in the register; where it is not
 * recorded which of two came first, both orders stay possible. A term in its own clauses is not
 * that of its changes: they go on until another amendment takes them back, or the paper is over.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Amendment implements Instrument permits ImmutableAmendment {
  Amendment() {}

  /** {@return the instrument that is changed} */
  public abstract InstrumentId amends();

  /** {@return the day of its last signature or of its adoption; empty if not recorded} */
  public abstract Optional<PartialDate> signed();

  /** {@return the first day of the new text; empty if not recorded} */
  public abstract Optional<PartialDate> effective();

  /** {@return why the change is made} */
  public abstract Optional<LocalizedText> rationale();

  /** {@return the changes, at least one, in order} */
  public abstract ImmutableList<Change> changes();

  @Override
  public final Optional<Authority> authority() {
    return Optional.empty();
  }

  @Value.Check
  void check() {
    Arguments.check(!amends().equals(id()), "amends", "must be another instrument", amends());
    Arguments.check(!changes().isEmpty(), "changes", "must not be empty", changes());
    Clauses.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this amendment} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of amendments; not thread-safe. */
  public static final class Builder extends ImmutableAmendment.Builder {
    Builder() {}
  }
}
