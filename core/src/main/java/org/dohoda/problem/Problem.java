package org.dohoda.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth knowing, at one place: data for programs that reads as a
 * sentence for people.
 *
 * <p>The message is the template of the {@linkplain #kind() kind} filled with the arguments, so
 * text and data cannot drift apart: the arguments are exactly the placeholders of the kind, and
 * what {@link #arguments()} holds is what the message shows, or puts into words. A value is kept as
 * it is shown: on one line, control, formatting and bidirectional characters as {@code \}{@code u}
 * escapes, at most {@value #MAX_VALUE_LENGTH} characters and then an ellipsis, and as words at most
 * three times as many; so a hostile value neither floods nor breaks a message. The value itself
 * stands at the {@linkplain #path() path}.
 *
 * <p>Problems are ordered by path, code and arguments, then by severity, place and related paths. A
 * problem is not an exception and holds no stack trace. Immutable and thread-safe.
 */
public final class Problem implements Comparable<Problem> {
  /** The most characters (code points) of a value that a message shows. */
  public static final int MAX_VALUE_LENGTH = Texts.SHOWN;

  private static final int MAX_WORDS_LENGTH = 3 * MAX_VALUE_LENGTH;

  private static final TextPlace NOWHERE = new TextPlace(1, 1, 0);

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparing(Problem::kind)
          .thenComparing(p -> p.arguments.keySet(), Ordering.natural().lexicographical())
          .thenComparing(p -> p.arguments.values(), Ordering.natural().lexicographical())
          .thenComparing(Problem::severity)
          .thenComparing(p -> p.place.isPresent())
          .thenComparing(p -> p.place.orElse(NOWHERE))
          .thenComparing(Problem::related, Ordering.natural().lexicographical());

  private final ProblemKind kind;
  private final Severity severity;
  private final ModelPath path;
  private final Optional<TextPlace> place;
  private final ImmutableSortedMap<String, String> arguments;
  private final ImmutableMap<String, LocalizedText> words;
  private final ImmutableList<ModelPath> related;

  private Problem(Builder from) {
    kind = from.kind;
    severity = from.severity;
    path = from.path;
    place = from.place;
    arguments = ImmutableSortedMap.copyOf(from.arguments);
    words = ImmutableMap.copyOf(from.words);
    related = ImmutableList.copyOf(from.related);
    Arguments.check(
        arguments.keySet().equals(kind.placeholders()),
        "arguments of " + kind.code(),
        "must be exactly " + kind.placeholders(),
        arguments.keySet());
  }

  /** {@return what kind of problem it is} */
  public ProblemKind kind() {
    return kind;
  }

  /** {@return the stable dotted code of the kind} */
  public String code() {
    return kind.code();
  }

  /** {@return how much it weighs here; the kind's severity unless it was overridden} */
  public Severity severity() {
    return severity;
  }

  /** {@return the path to the value that is meant} */
  public ModelPath path() {
    return path;
  }

  /** {@return where it stands in the text that was read; absent if no text was read} */
  public Optional<TextPlace> place() {
    return place;
  }

  /** {@return the values in the message by placeholder, as they are shown} */
  public ImmutableSortedMap<String, String> arguments() {
    return arguments;
  }

  /** {@return the other ends, such as the element that overlaps, in order of importance} */
  public ImmutableList<ModelPath> related() {
    return related;
  }

  /**
   * {@return what is wrong, in the reader's language}
   *
   * @param locale the reader's language; falls back as {@code LocalizedText.in} does
   */
  public String message(Locale locale) {
    return kind.message(locale, shown(locale));
  }

  /**
   * {@return what it would cause and how to mend it, in the reader's language}
   *
   * @param locale the reader's language; falls back as {@code LocalizedText.in} does
   */
  public String help(Locale locale) {
    return kind.help(locale, shown(locale));
  }

  private Map<String, String> shown(Locale locale) {
    if (words.isEmpty()) {
      return arguments;
    }
    Map<String, String> shown = new TreeMap<>(arguments);
    words.forEach(
        (placeholder, text) ->
            shown.put(placeholder, Texts.shown(text.in(locale), MAX_WORDS_LENGTH)));
    return ImmutableMap.copyOf(shown);
  }

  /**
   * {@return this problem with another severity}
   *
   * @param other the severity that holds here, such as a profile's
   */
  public Problem withSeverity(Severity other) {
    return toBuilder().severity(other).build();
  }

  /**
   * {@return this problem seen from a whole that holds the document: path and related paths
   * continue the given path}
   *
   * @param whole the path of the document in the whole
   */
  public Problem within(ModelPath whole) {
    Builder moved = new Builder(kind, whole.append(path)).severity(severity);
    moved.arguments.putAll(arguments);
    moved.words.putAll(words);
    moved.place = place;
    related.forEach(other -> moved.related(whole.append(other)));
    return moved.build();
  }

  /** {@return this problem without its place in a text, for data that were not read from a text} */
  public Problem withoutPlace() {
    Builder moved = toBuilder();
    moved.place = Optional.empty();
    return moved.build();
  }

  /** {@return a builder that holds this problem} */
  public Builder toBuilder() {
    Builder builder = new Builder(kind, path).severity(severity);
    builder.arguments.putAll(arguments);
    builder.words.putAll(words);
    builder.place = place;
    builder.related.addAll(related);
    return builder;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Problem that
        && kind.equals(that.kind)
        && severity == that.severity
        && path.equals(that.path)
        && place.equals(that.place)
        && arguments.equals(that.arguments)
        && related.equals(that.related);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, severity, path, place, arguments, related);
  }

  /** {@return the problem on one line in English} */
  @Override
  public String toString() {
    return toString(Locale.ENGLISH);
  }

  /**
   * {@return the problem on one line: severity, code, path, place and message}
   *
   * @param locale the reader's language
   */
  public String toString(Locale locale) {
    return severity.label(locale)
        + " "
        + code()
        + " "
        + path.shown()
        + place.map(where -> " (" + where.toString(locale) + ")").orElse("")
        + ": "
        + message(locale);
  }

  /** Gathers what a problem says. Not thread-safe. */
  public static final class Builder {
    private final ProblemKind kind;
    private final ModelPath path;
    private final Map<String, String> arguments = new TreeMap<>();
    private final Map<String, LocalizedText> words = new TreeMap<>();
    private final Set<ModelPath> related = new LinkedHashSet<>();
    private Severity severity;
    private Optional<TextPlace> place = Optional.empty();

    Builder(ProblemKind kind, ModelPath path) {
      this.kind = kind;
      this.path = Arguments.notNull("path", path);
      this.severity = kind.severity();
    }

    /**
     * Fills a placeholder; filling it again replaces the value.
     *
     * @param placeholder its name in the templates of the kind
     * @param value the value; its text is bounded and escaped
     * @return this builder
     */
    public Builder with(String placeholder, Object value) {
      arguments.put(
          Arguments.notNull("placeholder", placeholder),
          Texts.shown(Arguments.notNull("value", value).toString()));
      words.remove(placeholder);
      return this;
    }

    /**
     * Fills a placeholder with a value that messages put into words, in each language its own;
     * {@link Problem#arguments()} holds the value.
     *
     * @param placeholder its name in the templates of the kind
     * @param value the value, by which problems are compared
     * @param inWords the value in words, in the languages of the kind
     * @return this builder
     */
    public Builder with(String placeholder, Object value, LocalizedText inWords) {
      with(placeholder, value);
      words.put(placeholder, Arguments.notNull("inWords", inWords));
      return this;
    }

    /**
     * Says where it stands in the text that was read.
     *
     * @param place the place
     * @return this builder
     */
    public Builder place(TextPlace place) {
      this.place = Optional.of(Arguments.notNull("place", place));
      return this;
    }

    /**
     * Adds another end of the problem; a path that is there already is not repeated.
     *
     * @param other a path to it
     * @return this builder
     */
    public Builder related(ModelPath other) {
      related.add(Arguments.notNull("other", other));
      return this;
    }

    /**
     * Overrides the severity of the kind.
     *
     * @param severity how much it weighs here
     * @return this builder
     */
    public Builder severity(Severity severity) {
      this.severity = Arguments.notNull("severity", severity);
      return this;
    }

    /**
     * {@return the problem}
     *
     * @throws IllegalArgumentException if the values are not exactly the placeholders of the kind
     */
    public Problem build() {
      return new Problem(this);
    }
  }
}
