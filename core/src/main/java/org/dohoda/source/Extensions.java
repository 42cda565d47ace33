package org.dohoda.source;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * A user's own named strings, kept beside what Dohoda knows and never interpreted.
 *
 * <p>A name is at least two parts joined by dots, each of words of {@code a-z} and digits joined by
 * hyphens, at most {@value #MAX_NAME_LENGTH} characters: begin it with a name of your own ({@code
 * liberec.file-number}), so that two users never mean different things by one name. A value is any
 * text, even an empty one, without half surrogate pairs; it comes out as it went in. Sorted by
 * name. Immutable and thread-safe.
 */
public final class Extensions {
  /** The most characters that a name may have. */
  public static final int MAX_NAME_LENGTH = 128;

  /** No extensions. */
  public static final Extensions EMPTY = new Extensions(ImmutableMap.of());

  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+";

  /** Sorted by name; that of none is no sorted one, which would load much for nothing. */
  private final ImmutableMap<String, String> values;

  private Extensions(ImmutableMap<String, String> values) {
    this.values = values;
  }

  /**
   * {@return one extension}
   *
   * @param name a dotted name
   * @param value any text
   * @throws IllegalArgumentException if the name is malformed or the text no valid Unicode
   */
  public static Extensions of(String name, String value) {
    return EMPTY.with(name, value);
  }

  /**
   * {@return the extensions of a map}
   *
   * @param values any text by dotted name
   * @throws IllegalArgumentException if a name is malformed or a text no valid Unicode
   */
  public static Extensions copyOf(Map<String, String> values) {
    values.forEach(Extensions::check);
    return values.isEmpty() ? EMPTY : new Extensions(ImmutableSortedMap.copyOf(values));
  }

  private static void check(String name, String value) {
    Arguments.check(
        name.length() <= MAX_NAME_LENGTH && name.matches(NAME),
        "extension name",
        "must be parts of a-z, 0-9 and '-' joined by '.', at most " + MAX_NAME_LENGTH,
        name);
    Arguments.check(
        value.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE),
        "extension " + name,
        "must not hold half of a surrogate pair",
        value);
  }

  /**
   * {@return these extensions with one added or replaced}
   *
   * @param name a dotted name
   * @param value any text
   * @throws IllegalArgumentException if the name is malformed or the text no valid Unicode
   */
  public Extensions with(String name, String value) {
    Arguments.notNull("name", name);
    Arguments.notNull("value", value);
    return copyOf(
        ImmutableMap.<String, String>builder().putAll(values).put(name, value).buildKeepingLast());
  }

  /** {@return the values by name, sorted by name} */
  public ImmutableSortedMap<String, String> values() {
    return ImmutableSortedMap.copyOf(values); // no copy of what is sorted
  }

  /**
   * {@return the value of this name}
   *
   * @param name a dotted name
   */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(Arguments.notNull("name", name)));
  }

  /** {@return whether there is none} */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extensions that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@return the extensions for a log, such as {@code {liberec.file-number=12}}} */
  @Override
  public String toString() {
    return values.toString();
  }
}
