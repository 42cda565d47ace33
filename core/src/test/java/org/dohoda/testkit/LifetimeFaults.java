package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.partnership.Beginning;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Started;
import org.dohoda.time.Period;

/** Faults of those who act, and of their bodies, on days on which they do not exist. */
final class LifetimeFaults {
  private LifetimeFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "party.does-not-exist",
            "/instruments/~-m/parties/~-b/signed",
            plot -> signed(plot, "2020-01-01"),
            plot -> signed(plot, "2019-12-31")),
        new Fault(
            "body.outlives-owner",
            "/bodies/~-body/existence",
            plot -> owned(plot, "2015-01-01/2020-01-01"),
            plot -> owned(plot, "2015-01-01/2019-12-31")),
        new Fault(
            "partnership.partner-does-not-exist",
            "/partnerships/~-p/episodes/0/events/0/date",
            plot -> started(plot, "2014-12-14"),
            plot -> started(plot, "2014-12")),
        new Fault(
            "agenda.author-does-not-exist",
            "/meetings/*/agenda/0/author",
            plot -> putForward(plot, "2020-01-01"),
            plot -> putForward(plot, "2019-12-31")));
  }

  /** One that exists until the end of 2019 puts an item forward. */
  private static void putForward(Plot plot, String day) {
    plot.organizations("a")
        .organization("b", b -> b.existence(Period.parse("2010/2019")))
        .body("body", "a");
    plot.register()
        .addMeeting(
            Meeting.builder()
                .body(plot.body("body"))
                .date(LocalDate.parse(day))
                .addAgenda(
                    AgendaItem.builder()
                        .label(Plot.text("bod"))
                        .author(plot.organization("b"))
                        .build())
                .build());
  }

  /** One that exists until the end of 2019 signs. */
  private static void signed(Plot plot, String day) {
    plot.organizations("a")
        .organization("b", b -> b.existence(Period.parse("2010/2019")))
        .unsigned(
            "m",
            m ->
                m.addParties(
                    plot.party("a", p -> p.signed(Plot.date(day))),
                    plot.party("b", p -> p.signed(Plot.date(day)))));
  }

  private static void owned(Plot plot, String existence) {
    plot.organization("a", a -> a.existence(Period.parse("2010/2019")))
        .body("body", "a", body -> body.existence(Period.parse(existence)));
  }

  /** The partnership begins when one partner exists since the middle of December 2014. */
  private static void started(Plot plot, String day) {
    plot.organizations("a")
        .organization("b", b -> b.existence(Period.parse("2014-12-15/..")))
        .unsigned("m", m -> m.addParties(plot.signed("a"), plot.signed("b")))
        .partnership(
            "p",
            p ->
                p.addEpisode(
                    Episode.of(Started.on(Plot.date(day))).toBuilder()
                        .beginning(Beginning.STEPS_MISSING)
                        .build()));
  }
}
