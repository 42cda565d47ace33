package org.dohoda.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;

/**
 * A scheme of identifiers whose form is known, and its check digit if it has one.
 *
 * <p>The schemes are the constants of {@link IdentifierSchemes}; there is one object per scheme.
 * Immutable and thread-safe.
 */
public final class IdentifierScheme {
  private final String code;
  private final LocalizedText name;
  private final String rule;
  private final Pattern form;
  private final Predicate<String> fits;
  private final boolean hasCheckDigit;

  private IdentifierScheme(
      String code,
      LocalizedText name,
      String rule,
      String form,
      Predicate<String> fits,
      boolean hasCheckDigit) {
    this.code = code;
    this.name = name;
    this.rule = rule;
    this.form = Pattern.compile(form);
    this.fits = fits;
    this.hasCheckDigit = hasCheckDigit;
  }

  static IdentifierScheme of(String code, LocalizedText name, String rule, String form) {
    return new IdentifierScheme(code, name, rule, form, value -> true, false);
  }

  IdentifierScheme withCheckDigit(Predicate<String> check) {
    return new IdentifierScheme(code, name, rule, form.pattern(), check, true);
  }

  /** {@return the code that stands before the value, such as {@code CZ-ICO}} */
  public String code() {
    return code;
  }

  /** {@return what the scheme is called, in Czech and English} */
  public LocalizedText name() {
    return name;
  }

  /** {@return the form as a regular expression that the whole value matches} */
  public String form() {
    return form.pattern();
  }

  /** {@return whether values have a check digit that can be computed} */
  public boolean hasCheckDigit() {
    return hasCheckDigit;
  }

  /**
   * {@return whether a value has the form of the scheme}
   *
   * @param value the value without the code of the scheme
   */
  public boolean hasForm(String value) {
    return form.matcher(value).matches();
  }

  /**
   * {@return whether the check digit fits; unknown if the scheme has none}
   *
   * <p>A wrong check digit is a warning, not a malformed value: real registers hold some.
   *
   * @param value a value that has the form of the scheme
   * @throws IllegalArgumentException if the value is malformed
   */
  public Truth checkDigit(String value) {
    return hasCheckDigit ? Truth.of(fits.test(checkForm(value))) : Truth.UNKNOWN;
  }

  String checkForm(String value) {
    Arguments.check(hasForm(value), "value of " + code, rule, value);
    return value;
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
