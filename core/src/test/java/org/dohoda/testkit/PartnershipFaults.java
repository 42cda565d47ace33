package org.dohoda.testkit;

import static org.dohoda.testkit.Plot.date;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Beginning;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.ProgrammeWave;
import org.dohoda.partnership.Resumed;
import org.dohoda.partnership.Started;
import org.dohoda.partnership.Suspended;

/** Faults of partnerships and of attested counts. */
final class PartnershipFaults {
  private static final PartnershipEvent STARTED = Started.on(date("2015-01-01"));
  private static final PartnershipEvent ENDED = Ended.on(date("2016-12-31"));

  private PartnershipFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "partnership.dates-contradict",
            "/partnerships/~-p/episodes/0/events/1",
            plot -> plot.partners(complete(STARTED, Ended.on(date("2014-12-31")))),
            plot -> plot.partners(complete(STARTED, Ended.on(date("2015-01-01"))))),
        new Fault(
            "partnership.continuing-contradicted",
            "/partnerships/~-p/episodes/0/continuingUntil",
            plot -> plot.partners(until("2014-12-31")),
            plot -> plot.partners(until("2015-01-01"))),
        new Fault(
            "partnership.transition-does-not-fit",
            "/partnerships/~-p/episodes/0/events/1",
            plot -> plot.partners(complete(STARTED, Resumed.undated())),
            plot -> plot.partners(complete(STARTED, Suspended.undated()))),
        new Fault(
            "partnership.episode-goes-on-after-its-end",
            "/partnerships/~-p/episodes/0/events/2",
            plot -> plot.partners(complete(STARTED, ENDED, Applied.undated())),
            plot -> plot.partners(complete(STARTED, ENDED), complete(Applied.undated()))),
        new Fault(
            "partnership.without-instrument",
            "/partnerships/~-p",
            plot -> unfounded(plot, STARTED),
            plot -> unfounded(plot, Applied.undated())),
        new Fault(
            "partnership.basis-of-others",
            "/partnerships/~-p/basis",
            plot -> between(plot, "c", "d"),
            plot -> between(plot, "a", "d")),
        new Fault(
            "partnership.recorded-twice",
            "/partnerships/~-q",
            plot -> twice(plot, Optional.empty()),
            plot -> twice(plot, Optional.of(ProgrammeId.of(plot.id("programme"))))),
        new Fault(
            "partnership.wave-or-call-unknown",
            "/partnerships/~-p/episodes/0/events/0",
            plot -> wave(plot, "second"),
            plot -> wave(plot, "first")),
        new Fault(
            "count.unreachable",
            "/attestedCounts/*",
            plot -> counted(plot, 2),
            plot -> counted(plot, 1)),
        new Fault(
            "count.exceeded",
            "/attestedCounts/*",
            plot -> counted(plot, 0),
            plot -> counted(plot, 1)));
  }

  private static Episode complete(PartnershipEvent... events) {
    return Episode.of(events).toBuilder().beginning(Beginning.STEPS_MISSING).build();
  }

  private static Episode until(String day) {
    return complete(STARTED).toBuilder().continuingUntil(LocalDate.parse(day)).build();
  }

  private static void unfounded(Plot plot, PartnershipEvent event) {
    plot.partners(p -> p.basis(ImmutableSet.of()).addEpisode(complete(event)));
  }

  private static void between(Plot plot, String one, String other) {
    plot.organizations(one, other)
        .organizations(one.equals("a") ? "c" : "a", "b")
        .unsigned("m", m -> m.addParties(plot.signed(one), plot.signed(other)));
    plot.partnership("p", p -> p);
  }

  private static void twice(Plot plot, Optional<ProgrammeId> programme) {
    plot.partners().programme("programme", p -> p);
    plot.partnership("q", p -> p.programme(programme));
  }

  private static void wave(Plot plot, String wave) {
    Partnership partnership =
        Partnership.builder()
            .id(PartnershipId.of(plot.id("p")))
            .addParties(plot.organization("a"), plot.organization("b"))
            .addBasis(plot.instrument("m"))
            .programme(ProgrammeId.of(plot.id("programme")))
            .addEpisode(complete(Started.builder().wave(wave).build()))
            .build();
    plot.saying()
        .programme("programme", p -> p.addWave(ProgrammeWave.of("first")))
        .register()
        .addPartnership(partnership);
  }

  private static void counted(Plot plot, int count) {
    plot.partners(until("2015-12-31"))
        .register()
        .addAttestedCount(
            AttestedCount.builder()
                .count(count)
                .addStatus(PartnershipStatus.ACTIVE)
                .on(date("2015-06-30"))
                .partner(plot.organization("a"))
                .source(Plot.source())
                .build());
  }
}
