package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.source.Source;
import org.dohoda.text.Codes;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A wave of a programme: partners that begin together (vlna). Its id is unique in its programme.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ProgrammeWave permits ImmutableProgrammeWave {
  ProgrammeWave() {}

  /** {@return the identifier in the programme: words of a-z and 0-9 joined by hyphens} */
  public abstract String id();

  /** {@return the name, if it has one} */
  public abstract Optional<LocalizedText> name();

  /** {@return the day on which the partners of the wave begin, as far as it is known} */
  public abstract Optional<PartialDate> date();

  /** {@return the documents that show it} */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    Codes.check("id", id());
  }

  /**
   * {@return the wave of this id, of which nothing more is stated}
   *
   * @param id the identifier
   */
  public static ProgrammeWave of(String id) {
    return builder().id(id).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this wave} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds waves. */
  public static final class Builder extends ImmutableProgrammeWave.Builder {
    Builder() {}
  }
}
