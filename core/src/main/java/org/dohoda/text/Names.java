package org.dohoda.text;

import java.util.Optional;
import org.dohoda.id.Id;

/**
 * The names by which people know what an identifier stands for: "Committee for Social Affairs" for
 * {@code vybor-socialni}.
 *
 * <p>A register gives the names of its elements on a day; a reader who has none uses {@link #none}.
 * Implementations answer for any identifier, and are immutable and thread-safe.
 */
@FunctionalInterface
public interface Names {
  /**
   * {@return the name of what an identifier stands for; empty if it is not known}
   *
   * @param id any identifier
   */
  Optional<LocalizedText> name(Id id);

  /** {@return names that know nothing, so that identifiers stand for themselves} */
  static Names none() {
    return id -> Optional.empty();
  }

  /**
   * {@return these names, and those of others for what these do not know}
   *
   * @param others asked second
   */
  default Names or(Names others) {
    return id -> name(id).or(() -> others.name(id));
  }
}
