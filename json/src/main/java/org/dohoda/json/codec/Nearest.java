package org.dohoda.json.codec;

import java.util.Arrays;

/** How much a word looks like another one. */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** Whether a word is most likely a mistake for another: at most a third of it differs. */
  public static boolean isNear(String mistaken, String word) {
    return distance(mistaken, word) * 3 <= Math.max(3, word.length());
  }

  /** How many characters of the beginnings are changed, missing, too many or in wrong order. */
  public static int distance(String one, String two) {
    return distanceOf(beginning(one), beginning(two));
  }

  private static String beginning(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }

  private static int distanceOf(String one, String two) {
    int[] higher = new int[two.length() + 1];
    int[] above = new int[two.length() + 1];
    int[] row = new int[two.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + changed, 1 + Math.min(above[j], row[j - 1]));
        boolean pair = i > 1 && j > 1;
        if (pair
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1)) {
          row[j] = Math.min(row[j], higher[j - 2] + 1);
        }
      }
      int[] free = higher;
      higher = above;
      above = row;
      row = free;
    }
    return above[two.length()];
  }
}
