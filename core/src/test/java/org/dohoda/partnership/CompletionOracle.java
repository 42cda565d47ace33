package org.dohoda.partnership;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dohoda.testkit.Partnerships;
import org.dohoda.time.PartialDate;

/**
 * What is possible on each day of a small window, by trying every completion of the dates. Written
 * from the package comment with its own copy of the transition table; it shares nothing with the
 * code that it judges.
 */
final class CompletionOracle {
  /** Days of the window before and after those that are judged: room for undated events. */
  static final int MARGIN = 5;

  static final int DAYS = Partnerships.HORIZON + 4 + 2 * MARGIN;

  private static final String[] TABLE = {
    "applied none applied", "applied ended applied", "applied rejected applied",
    "applied withdrawn applied", "assessed applied applied", "approved applied approved",
    "approved approved approved", "rejected applied rejected", "concluded none approved",
    "concluded applied approved", "concluded approved approved", "concluded ended approved",
    "concluded rejected approved", "concluded withdrawn approved", "started none active",
    "started approved active", "started ended active", "started rejected active",
    "started withdrawn active", "support-changed active active", "suspended active suspended",
    "resumed suspended active", "ended approved ended", "ended active ended",
    "ended suspended ended", "withdrawn applied withdrawn", "withdrawn approved withdrawn",
    "withdrawn active withdrawn", "withdrawn suspended withdrawn",
  };
  private static final String[] STATUSES = {
    "none", "applied", "approved", "active", "suspended", "ended", "rejected", "withdrawn"
  };
  private static final Set<String> FINAL = Set.of("ended", "rejected", "withdrawn");
  private static final ImmutableSet<String> WAYS = ImmutableSet.copyOf(ways());

  private final List<PartnershipEvent> events = new ArrayList<>();
  private final List<Episode> homes = new ArrayList<>();
  private final List<Boolean> firsts = new ArrayList<>();
  private final List<Boolean> lasts = new ArrayList<>();
  private final List<int[]> bounds = new ArrayList<>();
  private final List<Integer> holds = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();
  private final int[] possible = new int[DAYS];
  private final int[] statusBits;

  private CompletionOracle(Partnership partnership) {
    for (Episode episode : partnership.episodes()) {
      for (int i = 0; i < episode.events().size(); i++) {
        events.add(episode.events().get(i));
        homes.add(episode);
        firsts.add(i == 0);
        lasts.add(i == episode.events().size() - 1);
      }
    }
    statusBits = new int[events.size()];
    for (int i = 0; i < events.size(); i++) {
      int shift = strict(i) ? 1 : 0;
      PartialDate date = events.get(i).date().orElse(PartialDate.unknown());
      bounds.add(
          new int[] {
            date.earliest().equals(PartialDate.MIN_DAY) ? 0 : day(date.earliest()) + shift,
            date.latest().equals(PartialDate.MAX_DAY) ? DAYS - 1 : day(date.latest()) + shift
          });
      holds.add(
          lasts.get(i) ? homes.get(i).continuingUntil().map(CompletionOracle::day).orElse(-1) : -1);
    }
    dropContradictions();
    for (int i = 0; i <= events.size(); i++) {
      gaps.add(bits(gap(i)));
    }
    for (int i = 0; i < events.size(); i++) {
      statusBits[i] = bits(Set.of(status(i)));
    }
    complete(new int[events.size()], 0);
  }

  /** The codes of the statuses possible on each day of the window. */
  static List<Set<String>> possible(Partnership partnership) {
    List<Set<String>> possible = new ArrayList<>();
    for (int bits : new CompletionOracle(partnership).possible) {
      Set<String> codes = new TreeSet<>();
      for (int i = 0; i < STATUSES.length; i++) {
        if ((bits >> i & 1) == 1) {
          codes.add(STATUSES[i]);
        }
      }
      possible.add(codes);
    }
    return possible;
  }

  static int day(LocalDate day) {
    return (int) (day.toEpochDay() - Partnerships.FIRST_DAY.toEpochDay()) + MARGIN + 3;
  }

  static LocalDate date(int day) {
    return Partnerships.FIRST_DAY.plusDays(day - MARGIN - 3);
  }

  private boolean strict(int event) {
    return events.get(event) instanceof Ended || events.get(event) instanceof Withdrawn;
  }

  /** All pairs, of events and of days until which something continues. */
  private void dropContradictions() {
    boolean[] eventDoubt = new boolean[events.size()];
    boolean[] holdDoubt = new boolean[events.size()];
    for (int i = 0; i < events.size(); i++) {
      for (int j = i; j < events.size(); j++) {
        int room = 0;
        for (int k = i + 1; k <= j; k++) {
          room += strict(k) || holds.get(k - 1) >= 0 ? 1 : 0;
        }
        boolean dated = stated(i, true) && stated(j, false);
        if (j > i && dated && bounds.get(i)[0] + room > bounds.get(j)[1]) {
          eventDoubt[i] = true;
          eventDoubt[j] = true;
        }
        if (holds.get(j) >= 0 && stated(i, true) && bounds.get(i)[0] + room > holds.get(j)) {
          eventDoubt[i] = true;
          holdDoubt[j] = true;
        }
        if (j > i && holds.get(i) >= 0) {
          if (stated(j, false) && holds.get(i) + room > bounds.get(j)[1]) {
            holdDoubt[i] = true;
            eventDoubt[j] = true;
          }
          if (holds.get(j) >= 0 && holds.get(i) + room > holds.get(j)) {
            holdDoubt[i] = true;
            holdDoubt[j] = true;
          }
        }
      }
    }
    for (int i = 0; i < events.size(); i++) {
      if (eventDoubt[i]) {
        bounds.set(i, new int[] {0, DAYS - 1});
      }
      if (holdDoubt[i]) {
        holds.set(i, -2);
      }
    }
  }

  private boolean stated(int event, boolean earliest) {
    return events
        .get(event)
        .date()
        .filter(
            date ->
                earliest
                    ? !date.earliest().equals(PartialDate.MIN_DAY)
                    : !date.latest().equals(PartialDate.MAX_DAY))
        .isPresent();
  }

  /** Whether one event follows the other with a break of at least a day. */
  private boolean breakBefore(int event) {
    return strict(event) || (event > 0 && holds.get(event - 1) != -1);
  }

  private void complete(int[] days, int event) {
    if (event == days.length) {
      record(days);
      return;
    }
    for (int day = bounds.get(event)[0]; day <= bounds.get(event)[1]; day++) {
      boolean afterLast = event == 0 || days[event - 1] + (breakBefore(event) ? 1 : 0) <= day;
      boolean afterHold = event == 0 || holds.get(event - 1) < day;
      boolean beforeHold = holds.get(event) < 0 || day <= holds.get(event);
      if (afterLast && afterHold && beforeHold) {
        days[event] = day;
        complete(days, event + 1);
      }
    }
  }

  /** Adds what is possible on each day if the statuses begin on these days. */
  private void record(int[] days) {
    for (int event = -1; event < days.length; event++) {
      int gap = gaps.get(event + 1);
      int end = event + 1 < days.length ? days[event + 1] : DAYS;
      for (int day = event < 0 ? 0 : days[event]; day < end; day++) {
        boolean known = event >= 0 && (day == days[event] || day <= holds.get(event) || gap == 0);
        possible[day] |= known ? statusBits[event] : gap;
      }
    }
  }

  private String status(int event) {
    return event < 0 ? "none" : events.get(event).status().code();
  }

  /** What is possible before an event and after the one before; empty if that just lasts. */
  private Set<String> gap(int event) {
    if (event == events.size()) {
      Set<String> reached = new TreeSet<>();
      for (String status : STATUSES) {
        if (event == 0 || way(status(event - 1), status, -1)) {
          reached.add(status);
        }
      }
      return reached;
    }
    if (lasts(event)) {
      return event == 0 ? Set.of("none") : Set.of();
    }
    boolean steps = firsts.get(event) && homes.get(event).beginning() == Beginning.STEPS_MISSING;
    Set<String> between =
        steps ? between(event, event > 0 && !status(event - 1).equals("none") ? 1 : 0) : Set.of();
    between = between.isEmpty() ? between(event, -1) : between;
    return between.isEmpty() ? Set.of(STATUSES) : between;
  }

  private boolean lasts(int event) {
    if (firsts.get(event) && homes.get(event).beginning() != Beginning.COMPLETE) {
      return false;
    }
    String before = status(event - 1);
    if (!(events.get(event) instanceof Attested)) {
      return List.of(TABLE).contains(row(event, before));
    }
    boolean held = holds.get(event) >= 0;
    return before.equals(status(event))
        && (held || (event + 1 < events.size() && lasts(event + 1)));
  }

  private String row(int event, String before) {
    return events.get(event).kind().code() + " " + before + " " + status(event);
  }

  private Set<String> between(int event, int again) {
    Set<String> between = new TreeSet<>();
    for (String status : STATUSES) {
      for (String last : STATUSES) {
        boolean observed = events.get(event) instanceof Attested;
        boolean arrives =
            observed ? last.equals(status(event)) : List.of(TABLE).contains(row(event, last));
        int crossing = !observed && FINAL.contains(last) ? 1 : 0;
        for (int first = again < 0 ? -1 : 0; arrives && first <= Math.max(again, -1); first++) {
          int second = again < 0 ? -1 : again - first - crossing;
          if ((again < 0 || second >= 0)
              && way(status(event - 1), status, first)
              && way(status, last, second)) {
            between.add(status);
          }
        }
      }
    }
    return between;
  }

  private static int bits(Set<String> statuses) {
    int bits = 0;
    for (int i = 0; i < STATUSES.length; i++) {
      bits |= statuses.contains(STATUSES[i]) ? 1 << i : 0;
    }
    return bits;
  }

  /** Whether a way leads there that begins again exactly so often, or any number of times if -1. */
  private static boolean way(String source, String target, int again) {
    return WAYS.contains(source + " " + target + " " + again);
  }

  private static Set<String> ways() {
    Set<String> ways = new TreeSet<>();
    for (String source : STATUSES) {
      for (String target : STATUSES) {
        for (int again = -1; again <= 1; again++) {
          if (walk(source, target, again, STATUSES.length)) {
            ways.add(source + " " + target + " " + again);
          }
        }
      }
    }
    return ways;
  }

  private static boolean walk(String source, String target, int again, int steps) {
    if (source.equals(target) && again <= 0) {
      return true;
    }
    if (steps == 0) {
      return false;
    }
    for (String row : TABLE) {
      List<String> words = Splitter.on(' ').splitToList(row);
      int left = again > 0 && FINAL.contains(words.get(1)) ? again - 1 : again;
      boolean allowed = again != 0 || !FINAL.contains(words.get(1));
      if (words.get(1).equals(source)
          && !words.get(1).equals(words.get(2))
          && allowed
          && walk(words.get(2), target, left, steps - 1)) {
        return true;
      }
    }
    return false;
  }

  static Set<String> codes(Set<PartnershipStatus> statuses) {
    Set<String> codes = new TreeSet<>();
    for (PartnershipStatus status : EnumSet.copyOf(statuses)) {
      codes.add(status.code());
    }
    return codes;
  }
}
