package org.dohoda.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * All problems of one document or register, in their natural order whatever the order in which they
 * were found.
 *
 * <p>The same problem found twice is there once. There may be none. Immutable and thread-safe.
 */
public final class Problems implements Iterable<Problem> {
  private static final int LISTED = 20;
  private static final Problems NONE = new Problems(ImmutableList.of());

  private final ImmutableList<Problem> all;

  private Problems(ImmutableList<Problem> all) {
    this.all = all;
  }

  /** {@return no problems} */
  public static Problems none() {
    return NONE;
  }

  /**
   * {@return these problems}
   *
   * @param problems the problems, in any order
   */
  public static Problems of(Problem... problems) {
    return copyOf(Arrays.asList(problems));
  }

  /**
   * {@return these problems}
   *
   * @param problems the problems, in any order
   */
  public static Problems copyOf(Iterable<Problem> problems) {
    return problems instanceof Problems same
        ? same
        : new Problems(ImmutableSortedSet.copyOf(problems).asList());
  }

  /** {@return a collector of problems in any order} */
  public static Collector<Problem, ?, Problems> collector() {
    return Collectors.collectingAndThen(Collectors.toList(), Problems::copyOf);
  }

  /** {@return all problems in their order} */
  public ImmutableList<Problem> all() {
    return all;
  }

  /** {@return how many there are} */
  public int size() {
    return all.size();
  }

  /** {@return whether there is none} */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** {@return whether one of them is an error} */
  public boolean hasErrors() {
    for (Problem problem : all) {
      if (problem.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** {@return the errors among them} */
  public Problems errors() {
    return of(Severity.ERROR);
  }

  /** {@return the warnings among them} */
  public Problems warnings() {
    return of(Severity.WARNING);
  }

  /**
   * {@return those of one severity}
   *
   * @param severity the severity
   */
  public Problems of(Severity severity) {
    Arguments.notNull("severity", severity);
    return new Problems(
        all.stream()
            .filter(problem -> problem.severity() == severity)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the problems of both}
   *
   * @param others more problems
   */
  public Problems concat(Problems others) {
    return copyOf(Iterables.concat(all, others.all));
  }

  /**
   * {@return these problems seen from a whole that holds the document}
   *
   * @param whole the path of the document in the whole
   */
  public Problems within(ModelPath whole) {
    return all.stream().map(problem -> problem.within(whole)).collect(collector());
  }

  /**
   * {@return the problems with those of one kind, severity and path pattern together}
   *
   * <p>The groups stand in the order of their first problems: the same fault of a thousand elements
   * is one line with a count.
   */
  public ImmutableList<ProblemGroup> grouped() {
    record Key(ProblemKind kind, Severity severity, String pattern) {}

    Multimap<Key, Problem> groups = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Problem problem : all) {
      groups.put(new Key(problem.kind(), problem.severity(), problem.path().pattern()), problem);
    }
    return groups.asMap().entrySet().stream()
        .map(entry -> group(entry.getKey().pattern(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ProblemGroup group(String pattern, Collection<Problem> problems) {
    return new ProblemGroup(pattern, ImmutableList.copyOf(problems));
  }

  /** {@return a stream of the problems in their order} */
  public Stream<Problem> stream() {
    return all.stream();
  }

  @Override
  public Iterator<Problem> iterator() {
    return all.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Problems that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /**
   * {@return every problem on a line of its own}
   *
   * @param locale the reader's language
   */
  public String toString(Locale locale) {
    return all.stream().map(problem -> problem.toString(locale)).collect(Collectors.joining("\n"));
  }

  /** {@return how many there are, and the first twenty on lines of their own, in English} */
  @Override
  public String toString() {
    String count = all.size() == 1 ? "1 problem" : all.size() + " problems";
    String first =
        all.stream().limit(LISTED).map(problem -> "\n" + problem).collect(Collectors.joining());
    int more = all.size() - LISTED;
    return count + first + (more > 0 ? "\nand " + more + " more" : "");
  }
}
