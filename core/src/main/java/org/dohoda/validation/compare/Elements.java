package org.dohoda.validation.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dohoda.problem.ModelPath;
import org.dohoda.validation.walk.Scene;

/** How problems that concern several elements are reported. */
public final class Elements {
  private Elements() {}

  /** Reports a cycle once, at its first element, with the others related. */
  public static <N> void cycle(
      Scene scene, String placeholder, List<N> cycle, Function<N, ModelPath> path) {
    scene.report(
        path.apply(cycle.get(0)),
        p -> {
          p.with(
              placeholder, cycle.stream().map(Object::toString).collect(Collectors.joining(", ")));
          cycle.stream().skip(1).map(path).forEach(p::related);
          return p;
        });
  }
}
