package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of numbers tell what was put into them, wherever they stand in an array. */
class GrantFormatTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  /** Most are no. */
  private static final ImmutableList<Truth> TRUTHS =
      ImmutableList.of(Truth.NO, Truth.NO, Truth.NO, Truth.YES, Truth.UNKNOWN);

  /** What is granted from a day on, by right. */
  private record Stretch(LocalDate first, ImmutableList<Truth> granted) {}

  private static List<Stretch> stretches(Random random, int rights) {
    List<Stretch> stretches = new ArrayList<>();
    LocalDate day = START;
    for (int i = random.nextInt(20); i >= 0; i--) {
      ImmutableList.Builder<Truth> granted = ImmutableList.builder();
      for (int right = 0; right < rights; right++) {
        granted.add(TRUTHS.get(random.nextInt(TRUTHS.size())));
      }
      boolean again = random.nextInt(4) == 0 && !stretches.isEmpty();
      stretches.add(
          new Stretch(
              day, again ? stretches.get(stretches.size() - 1).granted() : granted.build()));
      day = day.plusDays(1 + random.nextInt(5));
    }
    return stretches;
  }

  private static ImmutableIntArray row(GrantFormat format, List<Stretch> stretches) {
    GrantFormat.Builder row = format.new Builder();
    for (Stretch stretch : stretches) {
      row.begin(stretch.first());
      for (int right = 0; right < stretch.granted().size(); right++) {
        row.set(right, stretch.granted().get(right));
      }
      row.end();
    }
    return row.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 15, 16, 17, 32, 33, 50})
  void rows_tellWhatIsGranted(int rights) {
    GrantFormat format = new GrantFormat(rights);
    Random random = new Random(rights);
    for (int round = 0; round < 100; round++) {
      List<Stretch> stretches = stretches(random, rights);
      ImmutableIntArray row = row(format, stretches);
      int before = random.nextInt(3);
      int[] rows = new int[before + row.length() + 2];
      Arrays.fill(rows, 0x2aaaaaaa);
      System.arraycopy(row.toArray(), 0, rows, before, row.length());
      for (int right = 0; right < rights; right++) {
        Timeline<Truth> timeline = format.timeline(rows, before, right);
        for (int offset = -1; offset < 110; offset++) {
          LocalDate day = START.plusDays(offset);
          Truth expected = on(stretches, day, right);
          assertThat(format.on(rows, before, right, (int) day.toEpochDay())).isEqualTo(expected);
          assertThat(timeline.on(day)).isEqualTo(expected);
        }
      }
    }
  }

  private static Truth on(List<Stretch> stretches, LocalDate day, int right) {
    Truth found = stretches.get(0).granted().get(right);
    for (Stretch stretch : stretches) {
      found = stretch.first().isAfter(day) ? found : stretch.granted().get(right);
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 40})
  void rows_ofStretchesThatAreTheSame_areShort(int rights) {
    GrantFormat format = new GrantFormat(rights);
    ImmutableList<Truth> before =
        ImmutableList.copyOf(Collections.nCopies(rights - 1, Truth.UNKNOWN));
    ImmutableList<Truth> granted =
        ImmutableList.<Truth>builder().addAll(before).add(Truth.UNKNOWN).build();
    ImmutableList<Truth> other =
        ImmutableList.<Truth>builder().addAll(before).add(Truth.YES).build();
    List<Stretch> same =
        List.of(new Stretch(START, granted), new Stretch(START.plusDays(1), granted));
    ImmutableIntArray one = row(format, same.subList(0, 1));
    assertThat(row(format, same)).isEqualTo(one);
    assertThat(row(format, List.of(same.get(0), new Stretch(START.plusDays(1), other))).length())
        .isGreaterThan(one.length());
  }
}
