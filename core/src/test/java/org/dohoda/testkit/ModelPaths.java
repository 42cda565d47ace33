package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.problem.ModelPath;

/** Generators of paths in a document or register. */
public final class ModelPaths {
  private ModelPaths() {}

  /** Paths of up to six members, indices and elements; ids may be odd texts. */
  public static Arbitrary<ModelPath> modelPaths() {
    Arbitrary<ModelPath> steps =
        Arbitraries.oneOf(
            Arbitraries.of("clauses", "parties", "a/b", "~", "", "rules", "š")
                .map(ModelPath.ROOT::member),
            Arbitraries.integers().between(0, 120).map(ModelPath.ROOT::index),
            Arbitraries.of("guests", "lk-asz-2023", "~1", "7", "/").map(ModelPath.ROOT::element));
    return steps
        .list()
        .ofMaxSize(6)
        .map(list -> list.stream().reduce(ModelPath.ROOT, ModelPath::append));
  }
}
