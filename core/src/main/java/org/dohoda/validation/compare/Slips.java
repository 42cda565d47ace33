package org.dohoda.validation.compare;

import com.google.common.base.Strings;
import java.util.Optional;
import java.util.Set;
import org.dohoda.text.Code;

/** Codes that are most likely misspelt: one slip of the hand away from a usual one. */
public final class Slips {
  private Slips() {}

  /** The usual code that is meant by one that is not usual itself, if it is one slip away. */
  public static <C extends Code> Optional<C> meant(C code, Set<C> usual) {
    return usual.contains(code)
        ? Optional.empty()
        : usual.stream().filter(each -> isOneSlip(code.code(), each.code())).findFirst();
  }

  /** Whether one character is missing, too many or another one, or two are in the wrong order. */
  static boolean isOneSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    int before = Strings.commonPrefix(one, other).length();
    String rest = shorter.substring(before);
    String ofLonger = longer.substring(before);
    int different = ofLonger.length() - Strings.commonSuffix(rest, ofLonger).length();
    return different <= 1 || (different == 2 && isSwapped(rest, ofLonger));
  }

  private static boolean isSwapped(String one, String other) {
    return one.length() == other.length()
        && one.charAt(0) == other.charAt(1)
        && one.charAt(1) == other.charAt(0);
  }
}
