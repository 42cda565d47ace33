package org.dohoda.validation.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Problems;

/** What a pass has found so far. Not thread-safe. */
final class Findings {
  private record Missing(ProblemKind kind, String id) {}

  private final List<Problem> found = new ArrayList<>();
  private final Map<Missing, List<ModelPath>> missing = new LinkedHashMap<>();

  void add(Problem problem) {
    found.add(problem);
  }

  /** Adds a place that names what is not there: one problem, however often it is named. */
  void missing(ProblemKind kind, String id, ModelPath place) {
    missing.computeIfAbsent(new Missing(kind, id), key -> new ArrayList<>()).add(place);
  }

  Problems problems() {
    missing.forEach((what, places) -> found.add(problem(what, places)));
    return found.isEmpty() ? Problems.none() : Problems.copyOf(found);
  }

  private static Problem problem(Missing what, List<ModelPath> places) {
    Collections.sort(places);
    Problem.Builder problem =
        what.kind().at(places.get(0)).with("id", what.id()).with("count", places.size());
    places.subList(1, places.size()).forEach(problem::related);
    return problem.build();
  }
}
