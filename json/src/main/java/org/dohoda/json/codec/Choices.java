package org.dohoda.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dohoda.problem.Problem;

/**
 * Words that are possible somewhere, as a message names them: all of them, or if they are too many
 * those most like what stands there and how many others there are. No word is ever cut.
 */
public final class Choices {
  private static final String JOINT = ", ";

  /** Room for the number of the others. */
  private static final int MOST_LENGTH = Problem.MAX_VALUE_LENGTH - 12;

  private Choices() {}

  /** The words in their own order, and only if they are too many by their likeness. */
  public static String listed(String found, Collection<String> words) {
    String all = String.join(JOINT, words);
    return all.length() <= MOST_LENGTH ? all : cut(byLikeness(found, words), words.size());
  }

  /** Those for which a mistaken word most likely stands, or all if there are none. */
  public static String shown(String found, Collection<String> words) {
    List<String> near = words.stream().filter(word -> Nearest.isNear(found, word)).toList();
    return near.isEmpty() ? listed(found, words) : cut(byLikeness(found, near), words.size());
  }

  private static List<String> byLikeness(String found, Collection<String> words) {
    Map<String, Integer> distances =
        words.stream()
            .collect(Collectors.toMap(Function.identity(), word -> Nearest.distance(found, word)));
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(distances::get));
    return sorted;
  }

  /** As many words as there is room for, and the number of the others: {@code a, b (+7)}. */
  private static String cut(List<String> words, int all) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    while (count < words.size()
        && shown.length() + JOINT.length() + words.get(count).length() <= MOST_LENGTH) {
      shown.append(count == 0 ? "" : JOINT).append(words.get(count));
      count++;
    }
    int others = all - count;
    return others == 0 ? shown.toString() : shown + " (+" + others + ")";
  }
}
