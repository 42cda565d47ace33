package org.dohoda.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.Assessed;
import org.dohoda.partnership.Attested;
import org.dohoda.partnership.Beginning;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Resumed;
import org.dohoda.partnership.Started;
import org.dohoda.partnership.SupportChanged;
import org.dohoda.partnership.Suspended;
import org.dohoda.partnership.Transitions;
import org.dohoda.partnership.Withdrawn;
import org.dohoda.time.PartialDate;

/**
 * Partnerships with up to four events whose dates lie within a few days after {@link #FIRST_DAY},
 * so that all completions of the dates can be counted. Most events fit the status before them.
 */
public final class Partnerships {
  private static final int MOST_EVENTS = 4;
  private static final Arbitrary<Episode> EPISODES =
      Drawing.of(
          () ->
              Made.by(Episode::builder)
                  .with(
                      PartnershipEvents.events().list().ofMinSize(1).ofMaxSize(MOST_EVENTS),
                      Episode.Builder::addAllEvents)
                  .maybe(Arbitraries.of(Beginning.class), Episode.Builder::beginning)
                  .maybe(LocalDates.localDates(), Episode.Builder::continuingUntil)
                  .several(Sources.sources(), Episode.Builder::addAllSources)
                  .as(Episode.Builder::build));

  /** About where the dates begin. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 27);

  /** How many days after {@link #FIRST_DAY} no stated date reaches. */
  public static final int HORIZON = 24;

  private Partnerships() {}

  /**
   * One record with dates known more and less closely.
   *
   * @param wide the partnership with the vaguer dates
   * @param narrow the same, with dates that lie within those
   */
  public record Narrowed(Partnership wide, Partnership narrow) {}

  /** {@return partnerships whose dates do not contradict each other} */
  public static Arbitrary<Partnership> partnerships() {
    return narrowed().map(Narrowed::wide);
  }

  /** {@return pairs of partnerships of which the second has the same dates, known more closely} */
  public static Arbitrary<Narrowed> narrowed() {
    return drawn(true);
  }

  /** {@return episodes of one to four events of any kind, whether they fit or not} */
  public static Arbitrary<Episode> episodes() {
    return EPISODES;
  }

  /** {@return partnerships of two or three with any of what may be recorded, fitting or not} */
  public static Arbitrary<Partnership> ofAnyEvents() {
    return Made.by(Partnership::builder)
        .with(Ids.partnershipIds(), Partnership.Builder::id)
        .with(
            Ids.organizationIds().set().ofMinSize(2).ofMaxSize(3),
            Partnership.Builder::addAllParties)
        .maybe(Ids.programmeIds(), Partnership.Builder::programme)
        .several(episodes(), Partnership.Builder::addAllEpisodes)
        .few(Ids.instrumentIds(), Partnership.Builder::addAllBasis)
        .several(Sources.sources(), Partnership.Builder::addAllSources)
        .maybe(Sources.extensions(), Partnership.Builder::extensions)
        .as(Partnership.Builder::build);
  }

  /** {@return partnerships whose dates may contradict each other} */
  public static Arbitrary<Partnership> doubtful() {
    return drawn(false).map(Narrowed::wide);
  }

  private static Arbitrary<Narrowed> drawn(boolean consistent) {
    return Shrunk.arbitrary(
        seed -> new Draft(new Random(seed), consistent).narrowed(), Partnerships::smaller);
  }

  /** The pair without some episodes, and without some events of an episode. */
  private static Stream<Narrowed> smaller(Narrowed pair) {
    List<Integer> episodes = indices(pair.wide().episodes());
    return Stream.concat(
        without(episodes).map(left -> each(pair, all -> picked(all, left))),
        episodes.stream()
            .flatMap(
                i ->
                    without(indices(pair.wide().episodes().get(i).events()))
                        .filter(left -> !left.isEmpty())
                        .map(left -> each(pair, all -> shortened(all, i, left)))));
  }

  private static Narrowed each(Narrowed pair, UnaryOperator<List<Episode>> less) {
    return new Narrowed(with(pair.wide(), less), with(pair.narrow(), less));
  }

  private static Partnership with(Partnership whole, UnaryOperator<List<Episode>> less) {
    return whole.toBuilder().episodes(less.apply(whole.episodes())).build();
  }

  private static List<Episode> shortened(List<Episode> episodes, int index, List<Integer> left) {
    List<Episode> changed = new ArrayList<>(episodes);
    Episode episode = episodes.get(index);
    changed.set(index, episode.toBuilder().events(picked(episode.events(), left)).build());
    return changed;
  }

  private static List<Integer> indices(List<?> items) {
    return IntStream.range(0, items.size()).boxed().toList();
  }

  private static Stream<List<Integer>> without(List<Integer> indices) {
    return Reductions.parts(indices).map(part -> Reductions.difference(indices, part));
  }

  private static <T> List<T> picked(List<T> items, List<Integer> indices) {
    return indices.stream().map(items::get).toList();
  }

  /**
   * {@return an event}
   *
   * @param kind its kind
   * @param observed the status, if it is an observation
   * @param date its date, if it has one
   */
  public static PartnershipEvent event(
      EventKind kind, PartnershipStatus observed, Optional<PartialDate> date) {
    return switch (kind) {
      case APPLIED -> Applied.builder().date(date).build();
      case ASSESSED -> Assessed.builder().date(date).build();
      case APPROVED -> Decided.builder().result(Decided.Result.APPROVED).date(date).build();
      case REJECTED -> Decided.builder().result(Decided.Result.REJECTED).date(date).build();
      case CONCLUDED -> Concluded.builder().date(date).build();
      case STARTED -> Started.builder().date(date).build();
      case SUPPORT_CHANGED -> SupportChanged.builder().date(date).build();
      case SUSPENDED -> Suspended.builder().date(date).build();
      case RESUMED -> Resumed.builder().date(date).build();
      case ENDED -> Ended.builder().date(date).build();
      case WITHDRAWN -> Withdrawn.builder().date(date).build();
      case ATTESTED -> Attested.builder().status(observed).date(date).build();
    };
  }

  /** A record in the making, whose true days never decrease. */
  private static final class Draft {
    private final Random random;
    private final boolean consistent;
    private final List<Episode> wide = new ArrayList<>();
    private final List<Episode> narrow = new ArrayList<>();
    private PartnershipStatus status = PartnershipStatus.NONE;
    private int day = 3;

    Draft(Random random, boolean consistent) {
      this.random = random;
      this.consistent = consistent;
    }

    Narrowed narrowed() {
      int events = random.nextInt(MOST_EVENTS + 1);
      while (events > 0) {
        int length = 1 + random.nextInt(events);
        addEpisode(length);
        events -= length;
      }
      return new Narrowed(partnership(wide), partnership(narrow));
    }

    private static Partnership partnership(List<Episode> episodes) {
      return Partnership.builder()
          .id(PartnershipId.of("partnership"))
          .addParties(OrganizationId.of("agency"), OrganizationId.of("town"))
          .episodes(episodes)
          .build();
    }

    private void addEpisode(int length) {
      Beginning beginning = any(Beginning.values());
      Episode.Builder vague = Episode.builder().beginning(beginning);
      Episode.Builder close = Episode.builder().beginning(beginning);
      for (int i = 0; i < length; i++) {
        addEvent(vague, close);
      }
      if (random.nextInt(4) == 0) {
        day = consistent ? day + random.nextInt(2) : random.nextInt(HORIZON / 2);
        LocalDate until = FIRST_DAY.plusDays(day);
        vague.continuingUntil(until);
        close.continuingUntil(until);
        day++;
      }
      wide.add(vague.build());
      narrow.add(close.build());
    }

    private void addEvent(Episode.Builder vague, Episode.Builder close) {
      EventKind kind = kind();
      PartnershipStatus observed = random.nextBoolean() ? status : any(PartnershipStatus.values());
      day = consistent ? day + random.nextInt(2) : random.nextInt(HORIZON / 2);
      int recorded = day;
      day += kind.recordsLastDay() ? 1 : 0;
      int before = random.nextInt(4);
      int after = random.nextInt(4);
      int nearer = random.nextInt(before + 1);
      int sooner = random.nextInt(after + 1);
      int stated = random.nextInt(8);
      boolean dated = stated != 0 || random.nextBoolean();
      vague.addEvent(event(kind, observed, date(recorded - before, recorded + after, stated)));
      close.addEvent(
          event(kind, observed, date(recorded - nearer, recorded + sooner, dated ? 8 : stated)));
      status = event(kind, observed, Optional.empty()).status();
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private static Optional<PartialDate> date(int earliest, int latest, int stated) {
      LocalDate first = FIRST_DAY.plusDays(earliest);
      LocalDate last = FIRST_DAY.plusDays(latest);
      return switch (stated) {
        case 0 -> Optional.empty();
        case 1 -> Optional.of(PartialDate.notAfter(last));
        case 2 -> Optional.of(PartialDate.notBefore(first));
        case 3 -> Optional.of(PartialDate.unknown());
        default -> Optional.of(PartialDate.between(first, last));
      };
    }

    private EventKind kind() {
      List<EventKind> kinds = new ArrayList<>();
      for (EventKind kind : EventKind.values()) {
        if (random.nextInt(5) == 0 || Transitions.after(kind, status).isPresent()) {
          kinds.add(kind);
        }
      }
      return kinds.isEmpty() ? EventKind.ATTESTED : kinds.get(random.nextInt(kinds.size()));
    }
  }
}
