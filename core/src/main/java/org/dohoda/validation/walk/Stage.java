package org.dohoda.validation.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The scene of a pass: shows one subject after another to one rule after another. */
final class Stage implements Scene {
  private record Missing(ProblemKind kind, String id) {}

  private final Index index;
  private final List<Problem> found = new ArrayList<>();
  private final Map<Missing, List<ModelPath>> missing = new LinkedHashMap<>();
  private ModelPath path = ModelPath.ROOT;
  private @Nullable ProblemKind kind;

  Stage(Index index) {
    this.index = index;
  }

  void show(ProblemKind newKind, ModelPath newPath) {
    kind = newKind;
    path = newPath;
  }

  @Override
  public Index index() {
    return index;
  }

  @Override
  public ModelPath path() {
    return path;
  }

  @Override
  public void report(ModelPath place, Function<Problem.Builder, Problem.Builder> words) {
    found.add(words.apply(kind().at(place)).build());
  }

  @Override
  public void relay(Problem problem, ModelPath whole) {
    if (problem.kind().equals(kind())) {
      found.add(problem.within(whole));
    }
  }

  @Override
  public void missing(Object id) {
    missing.computeIfAbsent(new Missing(kind(), id.toString()), key -> new ArrayList<>()).add(path);
  }

  private ProblemKind kind() {
    if (kind == null) {
      throw new IllegalStateException("no rule is at work");
    }
    return kind;
  }

  Problems problems() {
    missing.forEach(
        (what, places) -> {
          Collections.sort(places);
          Problem.Builder problem =
              what.kind().at(places.get(0)).with("id", what.id()).with("count", places.size());
          places.subList(1, places.size()).forEach(problem::related);
          found.add(problem.build());
        });
    missing.clear();
    return Problems.copyOf(found);
  }
}
