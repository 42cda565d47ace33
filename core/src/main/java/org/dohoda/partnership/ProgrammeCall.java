package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.source.Source;
import org.dohoda.text.Codes;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A call of a programme, which invites applications (výzva). Its id is unique in its programme.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ProgrammeCall permits ImmutableProgrammeCall {
  ProgrammeCall() {}

  /** {@return the identifier in the programme: words of a-z and 0-9 joined by hyphens} */
  public abstract String id();

  /** {@return the name, if it has one} */
  public abstract Optional<LocalizedText> name();

  /**
   * {@return when applications may be made} If nothing is stated, this is {@link Period#unknown()}.
   */
  @Value.Default
  public Period open() {
    return Period.unknown();
  }

  /** {@return the documents that show it} */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    Codes.check("id", id());
  }

  /**
   * {@return the call of this id, of which nothing more is stated}
   *
   * @param id the identifier
   */
  public static ProgrammeCall of(String id) {
    return builder().id(id).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this call} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds calls. */
  public static final class Builder extends ImmutableProgrammeCall.Builder {
    Builder() {}
  }
}
