package org.dohoda.text;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.dohoda.id.Id;

/**
 * The names by which people know what an identifier stands for: "Committee for Social Affairs" for
 * {@code vybor-socialni}.
 *
 * <p>A register gives the names of its elements on a day; a reader who has none uses {@link #none}.
 * Codes of a user's own and events that a paper names go by the words that {@link #given} takes:
 *
 * <pre>{@code
 * Names words =
 *     Names.given(
 *         Map.of(
 *             Act.of("ask-question"),
 *             LocalizedText.of("en", "ask a question").with("cs", "položit dotaz")),
 *         Map.of("invoice", LocalizedText.of("en", "the invoice").with("cs", "vystavení faktury")));
 * provision.describe(locale, register.names(day).or(words));
 * }</pre>
 *
 * <p>Implementations answer for any identifier, and are immutable and thread-safe.
 */
@FunctionalInterface
public interface Names {
  /**
   * {@return the name of what an identifier stands for; empty if it is not known}
   *
   * @param id any identifier
   */
  Optional<LocalizedText> name(Id id);

  /**
   * {@return what people call a code that has no words of its own here; empty if it is not known}
   *
   * @param code a code of an open list
   */
  default Optional<LocalizedText> label(Code code) {
    return Optional.empty();
  }

  /**
   * {@return what people call an event that a paper names; empty if it is not known}
   *
   * @param name the name of the event, as date rules count from it
   */
  default Optional<LocalizedText> event(String name) {
    return Optional.empty();
  }

  /**
   * {@return names that know these codes and events, and nothing else}
   *
   * @param labels the words for codes; they stand where the code itself would, as a verb does for
   *     an act
   * @param events the words for events, by their names
   */
  static Names given(Map<? extends Code, LocalizedText> labels, Map<String, LocalizedText> events) {
    return new GivenNames(ImmutableMap.copyOf(labels), ImmutableMap.copyOf(events));
  }

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
    return new FirstNames(this, others);
  }
}
