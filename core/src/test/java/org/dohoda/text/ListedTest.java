package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListedTest {
  @ParameterizedTest
  @CsvSource({
    "OPEN, housing, YES", "OPEN, health, UNKNOWN",
    "UNSTATED, housing, YES", "UNSTATED, health, UNKNOWN",
    "CLOSED, housing, YES", "CLOSED, health, NO"
  })
  void contains_knowsOnlyWhatTheListSays(Openness openness, String item, Truth expected) {
    Listed<String> areas = Listed.of(openness, ImmutableList.of("debt", "housing"));
    assertThat(areas.contains(item)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "UNSTATED"})
  void of_refusesNoItemsUnlessClosed(Openness openness) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Listed.of(openness, ImmutableList.of()))
        .withMessage("items: must not be empty unless the list is closed, was '[]'");
  }

  @Test
  void closedNone_containsNothing() {
    assertThat(Listed.closedNone().isNone()).isTrue();
    assertThat(Listed.<String>closedNone().contains("housing")).isEqualTo(Truth.NO);
  }

  @Test
  void items_keepTheirOrder() {
    assertThat(Listed.open(ImmutableList.of("b", "a", "b")).items()).containsExactly("b", "a");
    assertThat(Listed.unstated(ImmutableList.of("b", "a"))).hasToString("unstated [b, a]");
  }

  @Test
  void equality_isOfOpennessAndItems() {
    new EqualsTester()
        .addEqualityGroup(
            Listed.open(ImmutableList.of("a", "b")), Listed.open(ImmutableList.of("b", "a")))
        .addEqualityGroup(Listed.closed(ImmutableList.of("a", "b")))
        .addEqualityGroup(Listed.unstated(ImmutableList.of("a", "b")))
        .addEqualityGroup(Listed.closed(ImmutableList.of()), Listed.closedNone())
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester = new NullPointerTester();
    tester.testAllPublicStaticMethods(Listed.class);
    tester.testAllPublicInstanceMethods(Listed.open(ImmutableList.of("a")));
  }
}
