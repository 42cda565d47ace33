package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantTableTest {
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final BodyId COMMITTEE = BodyId.of("committee");
  private static final Right RIGHT = Right.of("right-0");
  private static final LocalDate DAY = LocalDate.of(2023, 6, 15);

  /** More rights than one word holds, so that the last ones stand in another word. */
  private final ImmutableSet<Right> rights =
      IntStream.range(0, 37)
          .mapToObj(number -> Right.of("right-" + number))
          .collect(ImmutableSet.toImmutableSet());

  private final GrantTable table = new GrantTable(rights, ImmutableSet.of(Capacities.GUEST));

  private record Question(OrganizationId organization, BodyId body, Capacity capacity) {}

  /** What is put in comes out, however large the table has grown since. */
  @Test
  void find_manyRows_eachAsItWasAdded() {
    Random random = new Random(11);
    Map<Question, Map<Right, Timeline<Truth>>> added = new LinkedHashMap<>();
    for (int i = 0; i < 800; i++) {
      Question question =
          new Question(
              OrganizationId.of("agency-" + random.nextInt(60)),
              BodyId.of("committee-" + random.nextInt(60)),
              random.nextBoolean() ? Capacities.GUEST : Capacities.OBSERVER);
      Map<Right, Timeline<Truth>> drawn = draw(random);
      ImmutableIntArray row = row(drawn);
      drawn.forEach((right, granted) -> assertThat(table.timeline(row, right)).isEqualTo(granted));
      if (added.putIfAbsent(question, drawn) == null) {
        assertThat(find(question, RIGHT)).isNull();
      }
      table.add(question.organization(), question.body(), question.capacity(), row);
    }
    added.forEach(
        (question, all) ->
            all.forEach(
                (right, granted) -> {
                  assertThat(find(question, right)).isEqualTo(granted);
                  LocalDate day = LocalDate.of(1990 + random.nextInt(50), 1, 1);
                  assertThat(find(question, right, day)).isEqualTo(granted.on(day));
                }));
  }

  @Test
  void find_rightThatNoRuleSpeaksOf_neverGranted() {
    table.add(AGENCY, COMMITTEE, Capacities.GUEST, row(draw(new Random(1))));
    Question asked = new Question(AGENCY, COMMITTEE, Capacities.GUEST);
    assertThat(find(asked, Right.of("other"))).isEqualTo(Timeline.constant(Truth.NO));
    assertThat(find(asked, Right.of("other"), DAY)).isEqualTo(Truth.NO);
  }

  @Test
  void find_capacityThatNoRuleIsFor_asForAnyOtherSuch() {
    table.add(AGENCY, COMMITTEE, Capacities.OBSERVER, row(draw(new Random(1))));
    assertThat(find(new Question(AGENCY, COMMITTEE, Capacities.EXPERT), RIGHT)).isNotNull();
    assertThat(find(new Question(AGENCY, COMMITTEE, Capacities.GUEST), RIGHT)).isNull();
  }

  @Test
  void find_otherHolderOrBody_null() {
    table.add(AGENCY, COMMITTEE, Capacities.GUEST, row(draw(new Random(1))));
    OrganizationId other = OrganizationId.of("other");
    assertThat(find(new Question(other, COMMITTEE, Capacities.GUEST), RIGHT, DAY)).isNull();
    BodyId council = BodyId.of("council");
    assertThat(find(new Question(AGENCY, council, Capacities.GUEST), RIGHT, DAY)).isNull();
  }

  @Test
  void find_dayThatCannotBeAsked_null() {
    table.add(AGENCY, COMMITTEE, Capacities.GUEST, row(draw(new Random(1))));
    Question asked = new Question(AGENCY, COMMITTEE, Capacities.GUEST);
    assertThat(find(asked, RIGHT, PartialDate.MIN_DAY)).isNotNull();
    assertThat(find(asked, RIGHT, PartialDate.MIN_DAY.minusDays(1))).isNull();
    assertThat(find(asked, RIGHT, PartialDate.MAX_DAY)).isNotNull();
    assertThat(find(asked, RIGHT, PartialDate.MAX_DAY.plusDays(1))).isNull();
  }

  private @Nullable Object find(Question question, Right right) {
    return table.find(question.organization(), question.body(), right, question.capacity());
  }

  private @Nullable Object find(Question question, Right right, LocalDate day) {
    return table.find(question.organization(), question.body(), right, question.capacity(), day);
  }

  /** Up to thirty stretches, most of them the same as the one before for most rights. */
  private Map<Right, Timeline<Truth>> draw(Random random) {
    Map<Right, Timeline<Truth>> drawn = new LinkedHashMap<>();
    int years = random.nextInt(30);
    for (Right right : rights) {
      Truth truth = one(random);
      Timeline.Builder<Truth> timeline = Timeline.builder(truth);
      for (int year = 0; year < years; year++) {
        truth = random.nextInt(12) == 0 ? one(random) : truth;
        timeline.change(LocalDate.of(2000 + year, 1 + random.nextInt(12), 1), truth);
      }
      drawn.put(right, timeline.build());
    }
    return drawn;
  }

  private static Truth one(Random random) {
    return ImmutableList.copyOf(Truth.values()).get(random.nextInt(3));
  }

  /** The row of what was drawn, with stretches that begin whenever anything may change. */
  private ImmutableIntArray row(Map<Right, Timeline<Truth>> drawn) {
    GrantFormat.Builder row = table.row();
    drawn.values().stream()
        .flatMap(timeline -> timeline.segments().stream())
        .map(segment -> segment.first())
        .distinct()
        .sorted()
        .forEach(
            day -> {
              row.begin(day);
              drawn.forEach((right, granted) -> row.set(table.numberOf(right), granted.on(day)));
              row.end();
            });
    return row.build();
  }
}
