package org.dohoda.text;

import java.util.Comparator;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.time.Truth;

/**
 * An identifier that others gave: the code of a scheme and a value in it, written as org-id codes
 * are ({@code CZ-ICO-70891508}).
 *
 * <p>The value of a {@linkplain IdentifierSchemes known scheme} has its form; whether its check
 * digit fits is a question, not a condition, since real registers hold wrong ones. Schemes that are
 * not known are allowed: their codes are two parts of {@code A-Z}, digits and {@code _} joined by a
 * hyphen, their values one line of text without white space at its ends, at most {@value
 * #MAX_LENGTH} characters, digits in ASCII. Ordered by scheme and value. Immutable and thread-safe.
 *
 * @param scheme the code of the scheme, such as {@code CZ-ICO}
 * @param value the value in it
 */
public record Identifier(String scheme, String value) implements Comparable<Identifier> {
  /** The most characters that a value may have. */
  public static final int MAX_LENGTH = 256;

  private static final String UNKNOWN_SCHEME = "[A-Z][A-Z0-9_]{1,15}-[A-Z0-9_]{1,31}";
  private static final Comparator<Identifier> ORDER =
      Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

  /**
   * Checks scheme and form.
   *
   * @param scheme the code of the scheme, such as {@code CZ-ICO}
   * @param value the value in it
   * @throws IllegalArgumentException if the scheme or the value is malformed
   */
  public Identifier {
    Arguments.notNull("scheme", scheme);
    Arguments.notNull("value", value);
    Optional<IdentifierScheme> known = IdentifierSchemes.find(scheme);
    Arguments.check(
        known.isPresent() || scheme.matches(UNKNOWN_SCHEME),
        "scheme",
        "must be a known scheme or two parts of A-Z, 0-9 and '_' joined by '-'",
        scheme);
    known.ifPresent(form -> form.checkForm(value));
    checkPlain(value);
    Arguments.check(
        known.isPresent() || schemeOf(scheme + "-" + value).equals(scheme),
        "scheme",
        "must not begin like the known scheme " + schemeOf(scheme + "-" + value),
        scheme);
  }

  private static void checkPlain(String value) {
    Texts.check("value", value);
    Arguments.check(
        value.length() <= MAX_LENGTH && value.strip().equals(value) && isPlain(value),
        "value",
        "must be one line without white space at its ends, digits in ASCII, at most "
            + MAX_LENGTH
            + " characters",
        value);
  }

  private static boolean isPlain(String value) {
    return value.codePoints().noneMatch(c -> c == '\n' || c == '\t' || isForeignDigit(c));
  }

  private static boolean isForeignDigit(int c) {
    return c > '9' && Character.isDigit(c);
  }

  /**
   * {@return an identifier}
   *
   * @param scheme the scheme
   * @param value the value in it
   * @throws IllegalArgumentException if the value is malformed
   */
  public static Identifier of(IdentifierScheme scheme, String value) {
    return new Identifier(scheme.code(), value);
  }

  /**
   * {@return an identifier}
   *
   * @param scheme the code of the scheme, such as {@code CZ-ICO}
   * @param value the value in it
   * @throws IllegalArgumentException if the scheme or the value is malformed
   */
  public static Identifier of(String scheme, String value) {
    return new Identifier(scheme, value);
  }

  /**
   * {@return the identifier that a text such as {@code CZ-ICO-70891508} writes}
   *
   * @param text the code of a known scheme, or two parts joined by a hyphen; then a hyphen and the
   *     value
   * @throws IllegalArgumentException if the text is not such, or the value is malformed
   */
  public static Identifier parse(String text) {
    String scheme = schemeOf(text);
    Arguments.check(
        !scheme.isEmpty(), "identifier", "must be scheme, '-' and value as CZ-ICO-70891508", text);
    return new Identifier(scheme, text.substring(scheme.length() + 1));
  }

  /** The longest known scheme that the text begins with, else its first two parts, else nothing. */
  private static String schemeOf(String text) {
    Optional<String> known =
        IdentifierSchemes.all().stream()
            .map(IdentifierScheme::code)
            .filter(code -> text.startsWith(code + "-"))
            .max(Comparator.comparingInt(String::length));
    int second = text.indexOf('-', text.indexOf('-') + 1);
    return known.orElse(second < 0 ? "" : text.substring(0, second));
  }

  /** {@return the scheme if its form is known} */
  public Optional<IdentifierScheme> knownScheme() {
    return IdentifierSchemes.find(scheme);
  }

  /** {@return whether the check digit fits; unknown if the scheme is not known or has none} */
  public Truth checkDigit() {
    return knownScheme().map(known -> known.checkDigit(value)).orElse(Truth.UNKNOWN);
  }

  @Override
  public int compareTo(Identifier other) {
    return ORDER.compare(this, other);
  }

  /** {@return scheme, hyphen and value} */
  @Override
  public String toString() {
    return scheme + "-" + value;
  }
}
