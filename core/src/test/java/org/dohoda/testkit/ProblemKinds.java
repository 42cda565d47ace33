package org.dohoda.testkit;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Problems;
import org.dohoda.problem.Severity;
import org.dohoda.problem.TextPlace;

/** Generators of kinds of problems, of problems, and of many of them. */
public final class ProblemKinds {
  private ProblemKinds() {}

  /** Kinds with up to three placeholders; the code names severity and placeholders. */
  public static Arbitrary<ProblemKind> problemKinds() {
    return Combinators.combine(
            Arbitraries.of("test.one", "test.two-words", "other.a.b"),
            Arbitraries.of(Severity.class),
            Arbitraries.of("value", "count", "other").set().ofMaxSize(3))
        .as((code, severity, names) -> kind(code, severity, new TreeSet<>(names)));
  }

  private static ProblemKind kind(String code, Severity severity, SortedSet<String> names) {
    String suffix = names.isEmpty() ? "" : "." + String.join("-", names);
    String places = names.stream().map(name -> " {" + name + "}").collect(Collectors.joining());
    ProblemKind.Builder builder =
        switch (severity) {
          case ERROR -> ProblemKind.error(code + ".error" + suffix);
          case WARNING -> ProblemKind.warning(code + ".warning" + suffix);
          case INFORMATION -> ProblemKind.information(code + ".information" + suffix);
        };
    return builder
        .czech("Zpráva" + places + ".", "Rada" + places + ".")
        .english("Message" + places + ".", "Help" + places + ".")
        .build();
  }

  /** Problems of {@link #problemKinds} with hostile values among the arguments. */
  public static Arbitrary<Problem> problems() {
    return Combinators.combine(
            problemKinds(),
            ModelPaths.modelPaths(),
            values(),
            Arbitraries.of(Severity.class).optional(),
            places().optional(),
            ModelPaths.modelPaths().list().ofMaxSize(2))
        .as(
            (kind, path, value, severity, place, related) -> {
              Problem.Builder builder = kind.at(path);
              kind.placeholders().forEach(name -> builder.with(name, value + name));
              severity.ifPresent(builder::severity);
              place.ifPresent(builder::place);
              related.forEach(builder::related);
              return builder.build();
            });
  }

  /** Up to twelve problems together. */
  public static Arbitrary<Problems> manyProblems() {
    return problems().list().ofMaxSize(12).map(Problems::copyOf);
  }

  /** Any text at all: long, with controls, half surrogates and placeholders of its own. */
  public static Arbitrary<String> values() {
    return Arbitraries.oneOf(
        LocalizedTexts.texts(),
        Arbitraries.strings().all().ofMaxLength(300),
        Arbitraries.of("{value}", "{{", "\n\n", "\u202egnp", "🤝".repeat(200), "\ud83e", ""));
  }

  /** {@return places near the beginning of a document} */
  public static Arbitrary<TextPlace> places() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99),
            Arbitraries.integers().between(1, 99),
            Arbitraries.longs().between(0, 9999))
        .as(TextPlace::new);
  }
}
