package org.dohoda.problem;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A kind of problem: its stable code, how much it usually weighs, and the words for it.
 *
 * <p>The words are templates with named placeholders such as {@code {count}}; a literal brace is
 * doubled. The message says what is wrong, the help says which wrong answer or dispute it would
 * cause and how to mend it. Czech and English are obligatory, more languages are welcome. In every
 * language the message has the same placeholders, and so has the help, or the kind is refused; so a
 * problem can never say in one language what it leaves out in another.
 *
 * <p>A code is at least two parts joined by dots, from the general to the particular, each of words
 * of {@code a-z} and digits joined by hyphens ({@code memorandum.parties.too-few}). It names one
 * kind for ever: kinds are equal when their codes are, and ordered by them. Kinds are constants
 * that stand where they are used. Immutable and thread-safe.
 */
public final class ProblemKind implements Comparable<ProblemKind> {
  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+";
  private static final int MAX_CODE_LENGTH = 128;

  private final String code;
  private final Severity severity;
  private final Templates message;
  private final Templates help;
  private final ImmutableSortedSet<String> placeholders;

  private ProblemKind(String code, Severity severity, Templates message, Templates help) {
    this.code = code;
    this.severity = severity;
    this.message = message;
    this.help = help;
    this.placeholders =
        ImmutableSortedSet.copyOf(
            Comparator.naturalOrder(), Sets.union(message.names(), help.names()));
  }

  /**
   * {@return a builder of a kind that is usually an error}
   *
   * @param code the kind's dotted code
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Builder error(String code) {
    return new Builder(code, Severity.ERROR);
  }

  /**
   * {@return a builder of a kind that is usually a warning}
   *
   * @param code the kind's dotted code
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Builder warning(String code) {
    return new Builder(code, Severity.WARNING);
  }

  /**
   * {@return a builder of a kind that usually only informs}
   *
   * @param code the kind's dotted code
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Builder information(String code) {
    return new Builder(code, Severity.INFORMATION);
  }

  /** {@return the stable dotted code} */
  public String code() {
    return code;
  }

  /** {@return how much a problem of this kind weighs unless a profile says otherwise} */
  public Severity severity() {
    return severity;
  }

  /** {@return the templates of the message by language} */
  public LocalizedText message() {
    return message.source();
  }

  /** {@return the templates of the help by language} */
  public LocalizedText help() {
    return help.source();
  }

  /** {@return the names of the arguments that a problem of this kind has} */
  public ImmutableSortedSet<String> placeholders() {
    return placeholders;
  }

  /**
   * {@return a builder of a problem of this kind}
   *
   * @param path where the problem is
   */
  public Problem.Builder at(ModelPath path) {
    return new Problem.Builder(this, path);
  }

  String message(Locale locale, Map<String, String> arguments) {
    return message.fill(locale, arguments);
  }

  String help(Locale locale, Map<String, String> arguments) {
    return help.fill(locale, arguments);
  }

  @Override
  public int compareTo(ProblemKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProblemKind that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }

  /** Gathers the words of a kind. Not thread-safe. */
  public static final class Builder {
    private final String code;
    private final Severity severity;
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, String> helps = new LinkedHashMap<>();

    private Builder(String code, Severity severity) {
      Arguments.check(
          code.length() <= MAX_CODE_LENGTH && code.matches(CODE),
          "code",
          "must be parts of a-z, 0-9 and '-' joined by '.', at most " + MAX_CODE_LENGTH,
          code);
      this.code = code;
      this.severity = severity;
    }

    /**
     * Adds the Czech words.
     *
     * @param message the template of the message
     * @param help the template of the help
     * @return this builder
     */
    public Builder czech(String message, String help) {
      return in("cs", message, help);
    }

    /**
     * Adds the English words.
     *
     * @param message the template of the message
     * @param help the template of the help
     * @return this builder
     */
    public Builder english(String message, String help) {
      return in("en", message, help);
    }

    /**
     * Adds the words of one language.
     *
     * @param tag the BCP 47 tag of the language
     * @param message the template of the message
     * @param help the template of the help
     * @return this builder
     */
    public Builder in(String tag, String message, String help) {
      messages.put(Arguments.notNull("tag", tag), Arguments.notNull("message", message));
      helps.put(tag, Arguments.notNull("help", help));
      return this;
    }

    /**
     * {@return the kind}
     *
     * @throws IllegalArgumentException if Czech or English is missing, a template is malformed, or
     *     the placeholders of two languages differ
     */
    public ProblemKind build() {
      Arguments.check(
          messages.containsKey("cs") && messages.containsKey("en"),
          code,
          "must be in Czech and in English",
          messages.keySet());
      return new ProblemKind(
          code,
          severity,
          Templates.of(code + " message", LocalizedText.copyOf(messages)),
          Templates.of(code + " help", LocalizedText.copyOf(helps)));
    }
  }
}
