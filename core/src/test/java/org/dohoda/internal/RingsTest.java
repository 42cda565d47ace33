package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lies in a circle or between two is what a walk from each thing finds. */
class RingsTest {
  private static SetMultimap<String, String> links(String... pairs) {
    SetMultimap<String, String> links = LinkedHashMultimap.create();
    for (String pair : pairs) {
      links.put(pair.substring(0, 1), pair.substring(1));
    }
    return links;
  }

  @Test
  void of_aChain_isEmpty() {
    assertThat(Rings.of(links("ab", "bc", "cd", "bd"))).isEmpty();
    assertThat(Rings.of(links())).isEmpty();
  }

  @Test
  void of_aCircle_isWithoutWhatLeadsToItAndFromIt() {
    assertThat(Rings.of(links("xa", "ab", "bc", "ca", "cy", "yz")))
        .containsExactlyInAnyOrder("a", "b", "c");
    assertThat(Rings.of(links("xa", "aa"))).containsExactly("a");
  }

  @Test
  void of_twoCircles_holdsWhatLiesBetween() {
    assertThat(Rings.of(links("aa", "ab", "bc", "cc", "bd", "eb")))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void of_manyLinks_agreesWithAWalk() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      SetMultimap<Integer, Integer> links = LinkedHashMultimap.create();
      int things = 2 + random.nextInt(8);
      for (int i = random.nextInt(2 * things); i >= 0; i--) {
        links.put(random.nextInt(things), random.nextInt(things));
      }
      Set<Integer> expected = new HashSet<>();
      for (int thing = 0; thing < things; thing++) {
        if (leadsToACircle(links, thing) && comesFromACircle(links, thing, things)) {
          expected.add(thing);
        }
      }
      assertThat(Rings.of(links))
          .as("seed %s: %s", seed, links)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static Set<Integer> reached(SetMultimap<Integer, Integer> links, int from) {
    Set<Integer> reached = new HashSet<>();
    for (int size = -1; size < reached.size(); ) {
      size = reached.size();
      for (int each : Set.copyOf(reached)) {
        reached.addAll(links.get(each));
      }
      reached.addAll(links.get(from));
    }
    return reached;
  }

  private static boolean inACircle(SetMultimap<Integer, Integer> links, int thing) {
    return reached(links, thing).contains(thing);
  }

  private static boolean leadsToACircle(SetMultimap<Integer, Integer> links, int thing) {
    return reached(links, thing).stream().anyMatch(each -> inACircle(links, each));
  }

  private static boolean comesFromACircle(
      SetMultimap<Integer, Integer> links, int thing, int things) {
    for (int each = 0; each < things; each++) {
      if (inACircle(links, each) && reached(links, each).contains(thing)) {
        return true;
      }
    }
    return false;
  }
}
