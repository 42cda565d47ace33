package org.dohoda.logic;

import java.util.Collection;
import java.util.List;

/** All that any formula asks of some unknowns. */
final class Questions {
  private Questions() {}

  static Asked about(Collection<? extends Unknown> unknowns) {
    Asked asked = new Asked();
    unknowns.forEach(each -> each.tests().forEach(test -> asked.add(each, test)));
    return asked;
  }

  static Asked about(Unknown... unknowns) {
    return about(List.of(unknowns));
  }
}
