package org.dohoda.engine;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/**
 * How a row of numbers tells on which days each of some numbered rights is granted.
 *
 * <p>First comes the number of stretches of days, then the first days of all but the earliest, then
 * for each stretch as many words as the rights take, two bits a right. So an answer takes one or
 * two lines of a processor's cache. Rows of several questions may stand in one array.
 */
final class GrantFormat {
  private static final int RIGHTS_IN_WORD = Integer.SIZE / 2;

  /** By their two bits. */
  private final Truth[] truths = {Truth.NO, Truth.YES, Truth.UNKNOWN};

  private final int words;

  /** The format for so many rights. */
  GrantFormat(int rights) {
    words = Math.max(1, (rights + RIGHTS_IN_WORD - 1) / RIGHTS_IN_WORD);
  }

  /** A row in the making; its stretches come in order. */
  final class Builder {
    private int[] firstDays = new int[8];
    private int[] bits = new int[8 * words];
    private int stretches;

    /** Begins a stretch in which no right is granted, until it is said to be. */
    Builder begin(LocalDate firstDay) {
      if (stretches == firstDays.length) {
        firstDays = Arrays.copyOf(firstDays, stretches * 2);
        bits = Arrays.copyOf(bits, bits.length * 2);
      }
      firstDays[stretches] = (int) firstDay.toEpochDay();
      stretches++;
      Arrays.fill(bits, at(stretches - 1), at(stretches), 0);
      return this;
    }

    /** Sets whether a right is granted in the stretch begun last. */
    void set(int right, Truth granted) {
      int word = at(stretches - 1) + right / RIGHTS_IN_WORD;
      bits[word] |= (granted.isNo() ? 0 : granted.isYes() ? 1 : 2) << shift(right);
    }

    /** Joins the stretch begun last to the one before, if nothing changed. */
    void end() {
      int last = stretches - 1;
      if (last > 0 && Arrays.equals(bits, at(last - 1), at(last), bits, at(last), at(stretches))) {
        stretches--;
      }
    }

    ImmutableIntArray build() {
      ImmutableIntArray.Builder row = ImmutableIntArray.builder(stretches + at(stretches));
      row.add(stretches);
      for (int stretch = 1; stretch < stretches; stretch++) {
        row.add(firstDays[stretch]);
      }
      for (int word = 0; word < at(stretches); word++) {
        row.add(bits[word]);
      }
      return row.build();
    }

    private int at(int stretch) {
      return stretch * words;
    }
  }

  /** Whether a right is granted on a day, by the row that begins at a place. */
  Truth on(int[] rows, int row, int right, int epochDay) {
    int stretch = 0;
    for (int each = 1; each < rows[row]; each++) {
      stretch += epochDay >= rows[row + each] ? 1 : 0; // counted, so that no branch is guessed
    }
    return in(rows, row, right, stretch);
  }

  /** Whether a right is granted on each day, by the row that begins at a place. */
  Timeline<Truth> timeline(int[] rows, int row, int right) {
    Timeline.Builder<Truth> timeline = Timeline.builder(in(rows, row, right, 0));
    for (int stretch = 1; stretch < rows[row]; stretch++) {
      timeline.change(LocalDate.ofEpochDay(rows[row + stretch]), in(rows, row, right, stretch));
    }
    return timeline.build();
  }

  private Truth in(int[] rows, int row, int right, int stretch) {
    int word = rows[row + rows[row] + stretch * words + right / RIGHTS_IN_WORD];
    return truths[word >>> shift(right) & 3];
  }

  private static int shift(int right) {
    return right % RIGHTS_IN_WORD * 2;
  }
}
