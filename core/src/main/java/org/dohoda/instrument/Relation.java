package org.dohoda.instrument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A relation of an instrument to another one.
 *
 * <p>Only {@link RelationType#SUPERSEDES} ends anything, and only what it reaches, from the day it
 * states or, if it states none, from the day on which the superseding instrument takes effect.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Relation permits ImmutableRelation {
  Relation() {}

  /** {@return how the instrument stands to the other} */
  public abstract RelationType type();

  /** {@return the other instrument} */
  public abstract InstrumentId target();

  /**
   * {@return the clauses of the other instrument that the relation reaches; empty for all of it}
   */
  public abstract ImmutableSet<ClauseId> clauses();

  /** {@return the first day of the relation; empty if not stated} */
  public abstract Optional<PartialDate> since();

  /** {@return the day as of which the text of the other is meant; empty if not stated} */
  public abstract Optional<PartialDate> versionOf();

  /**
   * {@return the relation to the whole of another instrument, of which no more is stated}
   *
   * @param type how the instrument stands to the other
   * @param target the other
   */
  public static Relation of(RelationType type, InstrumentId target) {
    return builder().type(type).target(target).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this relation} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of relations; not thread-safe. */
  public static final class Builder extends ImmutableRelation.Builder {
    Builder() {}
  }
}
