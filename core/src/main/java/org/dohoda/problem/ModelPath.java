package org.dohoda.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A path from the root of a document or register to the value that is meant.
 *
 * <p>A step is a <em>member</em> (a field by name), an <em>index</em> into a list, or an
 * <em>element</em>: a thing that its collection knows by its id. The text is a JSON Pointer (RFC
 * 6901): {@code /instruments/lk-asz-2023/clauses/guests/provisions/0}; the root is the empty text;
 * in a step {@code ~} is written {@code ~0} and {@code /} is written {@code ~1}.
 *
 * <p>Paths are equal when their texts are. What kind a step is shows in {@link #pattern()} alone,
 * and is not in the text: {@link #parse} takes whole numbers for indices and everything else for
 * members. Paths are ordered step by step, indices by number and before names, and a path comes
 * before those that it leads to.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelPath implements Comparable<ModelPath> {
  /** The path of no steps: the document or register itself. */
  public static final ModelPath ROOT = new ModelPath(null, "", false);

  private static final int SHOWN = 480;

  private final @Nullable ModelPath parent;
  private final String step;
  private final boolean many;
  private final int depth;
  private final int hash;

  private ModelPath(@Nullable ModelPath parent, String step, boolean many) {
    this.parent = parent;
    this.step = step;
    this.many = many;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hash = parent == null ? 1 : 31 * parent.hash + step.hashCode();
  }

  /**
   * {@return the path that a JSON Pointer writes}
   *
   * @param pointer empty, or steps that each begin with {@code /}
   * @throws IllegalArgumentException if the text is not a JSON Pointer
   */
  public static ModelPath parse(String pointer) {
    Arguments.check(
        pointer.isEmpty() || pointer.startsWith("/"), "pointer", "must begin with '/'", pointer);
    Arguments.check(
        !pointer.replace("~0", "").replace("~1", "").contains("~"),
        "pointer",
        "must write '~' as '~0' and '/' within a step as '~1'",
        pointer);
    ModelPath path = ROOT;
    int begin = 1;
    while (begin <= pointer.length()) {
      int next = pointer.indexOf('/', begin);
      int end = next < 0 ? pointer.length() : next;
      String step = pointer.substring(begin, end).replace("~1", "/").replace("~0", "~");
      path = new ModelPath(path, step, isIndex(step));
      begin = end + 1;
    }
    return path;
  }

  /**
   * {@return the path to a field of the value at this path}
   *
   * @param name the field's name; any text
   */
  public ModelPath member(String name) {
    return new ModelPath(this, Arguments.notNull("name", name), false);
  }

  /**
   * {@return the path to an item of the list at this path}
   *
   * @param index the item's index, from 0
   * @throws IllegalArgumentException if the index is negative
   */
  public ModelPath index(int index) {
    Arguments.check(index >= 0, "index", "must not be negative", index);
    return new ModelPath(this, Integer.toString(index), true);
  }

  /**
   * {@return the path to an element of the collection at this path}
   *
   * @param id the element's id; any text
   */
  public ModelPath element(String id) {
    return new ModelPath(this, Arguments.notNull("id", id), true);
  }

  /**
   * {@return this path continued by all steps of another}
   *
   * @param rest the path to walk from here
   */
  public ModelPath append(ModelPath rest) {
    ModelPath path = this;
    for (ModelPath node : rest.nodes()) {
      path = new ModelPath(path, node.step, node.many);
    }
    return path;
  }

  /** {@return this path without its last step; empty if it has none} */
  public Optional<ModelPath> parent() {
    return Optional.ofNullable(parent);
  }

  /** {@return the steps as texts, from the root, without escapes} */
  public ImmutableList<String> steps() {
    return nodes().stream().map(node -> node.step).collect(ImmutableList.toImmutableList());
  }

  /** {@return the path as a JSON Pointer with {@code *} for every index and element id} */
  public String pattern() {
    StringBuilder text = new StringBuilder();
    for (ModelPath node : nodes()) {
      text.append('/').append(node.many ? "*" : escaped(node.step));
    }
    return text.toString();
  }

  /** The path for a message: on one line, bounded, the root as a slash. */
  String shown() {
    return depth == 0 ? "/" : Texts.shown(toString(), SHOWN);
  }

  private List<ModelPath> nodes() {
    List<ModelPath> nodes = new ArrayList<>(depth);
    for (ModelPath node = this; node.parent != null; node = node.parent) {
      nodes.add(node);
    }
    return Lists.reverse(nodes);
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  private static boolean isIndex(String step) {
    if (step.isEmpty() || step.length() > 18 || (step.length() > 1 && step.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < step.length(); i++) {
      if (step.charAt(i) < '0' || step.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(ModelPath other) {
    ModelPath one = ancestor(Math.min(depth, other.depth));
    ModelPath two = other.ancestor(one.depth);
    int result = 0;
    while (one != two && one.parent != null && two.parent != null) {
      int compared = compareSteps(one.step, two.step);
      result = compared == 0 ? result : compared;
      one = one.parent;
      two = two.parent;
    }
    return result == 0 ? Integer.compare(depth, other.depth) : result;
  }

  private ModelPath ancestor(int wanted) {
    ModelPath node = this;
    while (node.depth > wanted && node.parent != null) {
      node = node.parent;
    }
    return node;
  }

  private static int compareSteps(String one, String two) {
    boolean oneIndex = isIndex(one);
    boolean twoIndex = isIndex(two);
    if (oneIndex && twoIndex) {
      return Long.compare(Long.parseLong(one), Long.parseLong(two));
    }
    return oneIndex == twoIndex ? one.compareTo(two) : oneIndex ? -1 : 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelPath that
        && hash == that.hash
        && depth == that.depth
        && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** {@return the path as a JSON Pointer; the root is the empty text} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (ModelPath node : nodes()) {
      text.append('/').append(escaped(node.step));
    }
    return text.toString();
  }
}
