package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A territory in which something holds (území): places by identifier, with exceptions, or in words.
 *
 * <pre>{@code
 * Territory.of(Identifier.of("CZ-NUTS", "CZ051"));      // the Liberec Region
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Territory permits ImmutableTerritory {
  Territory() {}

  /** {@return the places, by identifiers such as NUTS codes; empty if words alone say it} */
  public abstract ImmutableSet<Identifier> places();

  /** {@return the places within them that are left out} */
  public abstract ImmutableSet<Identifier> except();

  /** {@return the territory in words, such as exceptions that have no identifier} */
  public abstract Optional<LocalizedText> wording();

  /**
   * {@return the territory of one place}
   *
   * @param place its identifier
   */
  public static Territory of(Identifier place) {
    return builder().addPlace(place).build();
  }

  /**
   * {@return a territory said in words}
   *
   * @param words what it is called
   */
  public static Territory of(LocalizedText words) {
    return builder().wording(words).build();
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
        !places().isEmpty() || !except().isEmpty() || wording().isPresent(),
        "places",
        "must not be empty without exceptions or wording");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableTerritory.Builder {
    Builder() {}
  }
}
