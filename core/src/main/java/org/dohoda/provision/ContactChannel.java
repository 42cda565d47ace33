package org.dohoda.provision;

import java.util.Optional;
import org.dohoda.internal.Texts;
import org.dohoda.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A channel by which somebody is reached, with its address and what it is for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ContactChannel permits ImmutableContactChannel {
  ContactChannel() {}

  /** {@return which channel} */
  public abstract Channel channel();

  /** {@return the address or number on it, as printed} */
  public abstract Optional<String> address();

  /** {@return what it is for, if the paper tells channels apart} */
  public abstract Optional<LocalizedText> purpose();

  /**
   * {@return a channel without an address}
   *
   * @param channel which channel
   */
  public static ContactChannel of(Channel channel) {
    return builder().channel(channel).build();
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
    address().ifPresent(address -> Texts.check("address", address));
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableContactChannel.Builder {
    Builder() {}
  }
}
