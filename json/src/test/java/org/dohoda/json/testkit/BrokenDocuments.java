package org.dohoda.json.testkit;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.json.JsonFormat;
import org.dohoda.testkit.Broken;

/**
 * Generators of documents that are broken in one place, each with the problem to expect.
 *
 * <p>The base is the document of a valid value, pretty or compact. It has the code, path, line and
 * column of the only problem that reading it reports.
 */
public final class BrokenDocuments {
  private BrokenDocuments() {}

  /**
   * {@return documents of a format, broken in every way}
   *
   * @param format the format
   * @param values the values whose documents are broken
   * @param <T> the type of the values
   */
  public static <T> Arbitrary<Broken<Document>> of(JsonFormat<T> format, Arbitrary<T> values) {
    return Arbitraries.of(TextFault.class).flatMap(fault -> of(format, values, fault));
  }

  /**
   * {@return documents of one value, broken in one way}
   *
   * @param format the format
   * @param value the value whose document is broken
   * @param fault the way
   * @param <T> the type of the value
   */
  public static <T> Arbitrary<Broken<Document>> of(JsonFormat<T> format, T value, TextFault fault) {
    return of(format, Arbitraries.just(value), fault);
  }

  /**
   * {@return documents of a format, broken in one way}
   *
   * @param format the format
   * @param values the values whose documents are broken
   * @param fault the way
   * @param <T> the type of the values
   */
  public static <T> Arbitrary<Broken<Document>> of(
      JsonFormat<T> format, Arbitrary<T> values, TextFault fault) {
    return Combinators.combine(
            values, Arbitraries.of(format, format.compact()), Arbitraries.longs())
        .as((value, written, seed) -> fault.in(written.write(value), new Random(seed)))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }
}
