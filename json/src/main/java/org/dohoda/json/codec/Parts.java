package org.dohoda.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A document read in parts: the elements of its lists each with its own problems, and the document
 * around them with the others.
 *
 * @param around the document without the elements
 * @param elements the elements in the order of the document
 * @param problems all problems of both
 * @param <T> the type of the document
 */
public record Parts<T>(
    Checked<T> around, ImmutableList<Checked<Object>> elements, Problems problems) {

  /** The elements that were begun so far; an element that is not finished has no value. */
  public static final class Begun {
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Begins an element and returns its number, counted from 1. */
    public int begin() {
      values.add(null);
      return values.size();
    }

    public void finish(@Nullable Object value) {
      values.set(values.size() - 1, value);
    }

    /** The elements with the problems of each, which are numbered as they are. */
    public ImmutableList<Checked<Object>> checked(List<Problems> problems) {
      ImmutableList.Builder<Checked<Object>> elements = ImmutableList.builder();
      for (int i = 0; i < values.size(); i++) {
        elements.add(Parts.checked(values.get(i), problems.get(i + 1)));
      }
      return elements.build();
    }

    public int count() {
      return values.size();
    }
  }

  public static <T> Checked<T> checked(@Nullable T value, Problems problems) {
    return value != null && !problems.hasErrors()
        ? Checked.of(value, problems)
        : Checked.failed(problems);
  }
}
