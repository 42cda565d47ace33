package org.dohoda.json.shape;

import java.util.Arrays;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dohoda.text.IdentifierScheme;
import org.dohoda.text.IdentifierSchemes;
import org.dohoda.time.Anchor;

/**
 * Regular expressions of texts, for the schemas: none refuses a valid text, and each refuses as
 * many others as an expression can tell.
 *
 * <p>They use what ECMA 262 and Java read alike, and leave a matcher no choice that would cost it
 * more than the length of the text. What they cannot tell: whether a year has a 29 February,
 * whether a range is spelled as shortly as it can be and ends behind its beginning, whether a
 * fraction is in lowest terms, whether a text is in normalization form C.
 */
public final class Patterns {
  /** An identifier: groups of letters and digits with single joints. */
  public static final String TOKEN = "[a-z0-9]+([-._][a-z0-9]+)*";

  /** A code: words of letters and digits with single hyphens. */
  public static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  private static final String YEAR = "(?!0000)[0-9]{4}";
  private static final String MONTH_DAY =
      "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|[12][0-9]))";
  private static final String UNIT = YEAR + "(-((0[1-9]|1[0-2])(?![0-9-])|" + MONTH_DAY + "))?";

  /** A day, such as 2023-07-03. */
  public static final String DAY = YEAR + "-" + MONTH_DAY;

  /** A day of each year, such as --03-31. */
  public static final String YEARLY = "--" + MONTH_DAY;

  /** A day that need not be known, in EDTF, such as [2013..2023-07-03]. */
  public static final String DATE =
      "XXXX|" + UNIT + "|\\[(?!\\.\\.\\])(" + UNIT + ")?\\.\\.(" + UNIT + ")?\\]";

  private static final String BOUND = "(\\.\\.|" + DATE + ")?";

  /** Two bounds in EDTF, such as 2013/.. */
  public static final String PERIOD = BOUND + "/" + BOUND;

  /** A span, such as P10WD or PT2H. */
  public static final String SPAN = "P([1-9][0-9]{0,3}(D|WD|W|M|Y)|T[1-9][0-9]{0,3}H)";

  /** Two integers, the second one not zero. */
  public static final String FRACTION = "(0|[1-9][0-9]{0,9})/[1-9][0-9]{0,9}";

  /** A decimal without a zero at the end of its fraction. */
  public static final String DECIMAL = "(0|[1-9][0-9]{0,29})(\\.[0-9]{0,28}[1-9])?";

  private static final String CONTROL = "\\u0000-\\u001F\\u007F-\\u009F";
  private static final String UNFIT =
      "\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F" + "\\u2028-\\u202E\\u2066-\\u2069";

  private static final String SPACES =
      "\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

  private static final String UNSEEN =
      " \\t\\n\\u00A0\\u00AD\\u061C\\u1680\\u180E\\u2000-\\u200F\\u202F\\u205F-\\u2064\\u206A-\\u206F"
          + "\\u3000\\uFEFF";

  /** A text for people: a visible character, no control character but line feed and tab. */
  public static final String TEXT = "[" + UNSEEN + "]*[^" + UNSEEN + UNFIT + "][^" + UNFIT + "]*";

  private static final String LINE = "[^ " + CONTROL + "]([^" + CONTROL + "]*[^ " + CONTROL + "])?";

  private static final String PRIVATE_USE = "x(-[0-9A-Za-z]{1,8})+";

  /** A language tag of BCP 47 in its canonical spelling. */
  public static final String LANGUAGE =
      "[a-z]{2,8}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
          + "(-([0-9][0-9A-Za-z]{3}|[0-9A-Za-z]{5,8}))*"
          + "(-[0-9a-wyz](-[0-9a-z]{2,8})+)*"
          + "(-"
          + PRIVATE_USE
          + ")?|"
          + PRIVATE_USE;

  /** An absolute address. */
  public static final String URI = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s" + SPACES + "\"<>\\\\^`{|}]+";

  /** A name of an extension: words joined by full stops. */
  public static final String EXTENSION = CODE + "(\\." + CODE + ")+";

  private static final Collector<CharSequence, ?, String> OR = Collectors.joining("|");

  private Patterns() {}

  /** {@return what a date rule counts from} */
  public static String anchor() {
    return Arrays.stream(Anchor.Milestone.values()).map(Object::toString).collect(OR)
        + "|signature-of:"
        + TOKEN
        + "|event:[^"
        + CONTROL
        + "]{1,128}";
  }

  /** {@return an identifier of a scheme outside, such as CZ-ICO-70891508} */
  public static String identifier() {
    return IdentifierSchemes.all().stream()
            .map(scheme -> scheme.code() + "-(" + scheme.form() + ")")
            .collect(OR)
        + "|(?!("
        + IdentifierSchemes.all().stream().map(IdentifierScheme::code).collect(OR)
        + ")-)[A-Z][A-Z0-9_]{1,15}-[A-Z0-9_]{1,31}-"
        + LINE;
  }
}
