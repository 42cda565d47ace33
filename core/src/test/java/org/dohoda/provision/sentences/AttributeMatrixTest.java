package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Collectors;
import org.dohoda.provision.sentences.AttributeMatrix.Use;
import org.junit.jupiter.api.Test;

/**
 * That every attribute is used by at least two provisions of different kinds.
 *
 * <p>What one kind alone can have, such as the seats of a body, cannot be used by two kinds: there
 * the provisions of two sentences are asked for.
 */
class AttributeMatrixTest {
  private static final ImmutableSetMultimap<String, Class<?>> POSSIBLE = AttributeMatrix.possible();
  private static final ImmutableSetMultimap<String, Use> USED = AttributeMatrix.used();

  @Test
  void attributes_all_areUsedByTwo() {
    ImmutableList<String> gaps =
        AttributeMatrix.attributes().stream()
            .filter(attribute -> !isUsedByTwo(attribute))
            .map(
                attribute -> attribute + " of " + names(attribute) + " used " + USED.get(attribute))
            .collect(ImmutableList.toImmutableList());
    gaps.forEach(System.out::println);
    assertThat(gaps).isEmpty();
  }

  private static boolean isUsedByTwo(String attribute) {
    long kinds = USED.get(attribute).stream().map(Use::kind).distinct().count();
    long sentences = USED.get(attribute).stream().map(Use::sentence).distinct().count();
    return POSSIBLE.get(attribute).size() > 1 ? kinds > 1 : sentences > 1;
  }

  private static String names(String attribute) {
    return POSSIBLE.get(attribute).stream()
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", "));
  }

  @Test
  void attributes_used_areAllPossible() {
    assertThat(POSSIBLE.keySet()).containsAll(USED.keySet());
  }
}
