package org.dohoda.json.codec;

import java.util.Arrays;

/** The known word that a mistaken one most likely stands for. */
final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /** The known word with the fewest changed characters; the first of several; "" if none. */
  static String to(String mistaken, Iterable<String> known) {
    String word = mistaken.length() <= LONGEST ? mistaken : mistaken.substring(0, LONGEST);
    String nearest = "";
    int best = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(word, candidate);
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String two) {
    int[] above = new int[two.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[two.length()];
  }
}
