package org.dohoda.validation.walk;

import java.util.Arrays;
import org.dohoda.problem.ModelPath;

/**
 * Where a walk is: the steps from the root. A path is made of them only when it is asked for.
 *
 * <p>Not thread-safe.
 */
final class Trail {
  private static final int MEMBER = -1;
  private static final int ELEMENT = -2;

  private String[] names = new String[32];
  private int[] numbers = new int[32];
  private int depth;

  /** Steps into a field. */
  void member(String name) {
    index(MEMBER);
    names[depth - 1] = name;
  }

  /** Steps into an element of a collection that knows it by its id. */
  void element(String id) {
    index(ELEMENT);
    names[depth - 1] = id;
  }

  /** Steps into an item of a list. */
  void index(int index) {
    if (depth == numbers.length) {
      names = Arrays.copyOf(names, 2 * depth);
      numbers = Arrays.copyOf(numbers, 2 * depth);
    }
    numbers[depth++] = index;
  }

  /** Steps back once. */
  void back() {
    depth--;
  }

  /** The path from the root. */
  ModelPath path() {
    ModelPath path = ModelPath.ROOT;
    for (int i = 0; i < depth; i++) {
      path =
          switch (numbers[i]) {
            case MEMBER -> path.member(names[i]);
            case ELEMENT -> path.element(names[i]);
            default -> path.index(numbers[i]);
          };
    }
    return path;
  }
}
