package org.dohoda.validation.index;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds elements that may be alike by a cheap hash, so that only these few are compared. */
public final class Alike {
  private Alike() {}

  /**
   * Those elements, in their order, of whose hash there are two or more.
   *
   * @param hash equal for elements that are alike
   */
  public static <T> List<T> mayBe(List<T> elements, ToIntFunction<T> hash) {
    Hashes seen = new Hashes();
    Hashes again = new Hashes();
    for (T element : elements) {
      int each = hash.applyAsInt(element);
      if (!seen.add(each)) {
        again.add(each);
      }
    }
    return again.isEmpty()
        ? List.of()
        : elements.stream().filter(e -> again.contains(hash.applyAsInt(e))).toList();
  }
}
