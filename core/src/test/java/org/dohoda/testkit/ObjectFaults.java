package org.dohoda.testkit;

import static org.dohoda.testkit.Plot.date;
import static org.dohoda.testkit.Plot.text;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.dohoda.body.BodyKind;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.partnership.ProgrammeWave;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;

/** Faults of organizations, parties, programmes and taxonomies by themselves. */
final class ObjectFaults {
  private static final String PARTY = "/instruments/~-m/parties/~-a";

  private ObjectFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "names.overlap",
            "/organizations/~-a/names/1",
            plot -> named(plot, "2015-06-30"),
            plot -> named(plot, "2015-07-01")),
        new Fault(
            "body.kind-misspelt",
            "/bodies/~-body",
            plot -> ofKind(plot, "comittee"),
            plot -> ofKind(plot, "crisis-staff")),
        new Fault(
            "organization.kind-misspelt",
            "/organizations/~-a",
            plot -> plot.organization("a", a -> a.kind(OrganizationKind.of("regoin"))),
            plot -> plot.organization("a", a -> a.kind(OrganizationKind.of("euroregion")))),
        new Fault(
            "affiliation.decided-after-effect",
            "/affiliations/*",
            plot -> decided(plot, "2020-01-02"),
            plot -> decided(plot, "2020-01-01")),
        new Fault(
            "programme.wave-outside-programme",
            "/programmes/~-programme/waves/first",
            plot -> wave(plot, "2012-12"),
            plot -> wave(plot, "2013-01")),
        new Fault(
            "taxonomy.cycle",
            "/taxonomies/~-areas/areas/housing",
            plot -> taxonomy(plot, "housing"),
            plot -> taxonomy(plot, "living")),
        new Fault(
            "taxonomy.hides-built-in",
            "/taxonomies/social-inclusion",
            plot -> builtIn(plot, true),
            plot -> builtIn(plot, false)),
        new Fault(
            "party.deposited-before-signed",
            PARTY + "/deposited",
            plot -> party(plot, a -> a.deposited(date("2023-07-02"))),
            plot -> party(plot, a -> a.deposited(date("2023-07-03")))),
        new Fault(
            "party.effective-before-signed",
            PARTY + "/effective",
            plot -> party(plot, a -> a.effective(date("2023-06"))),
            plot -> party(plot, a -> a.effective(date("2023-07")))),
        new Fault(
            "party.left-before-bound",
            PARTY + "/lastDay",
            plot -> party(plot, a -> a.effective(date("2023-08-01")).lastDay(date("2023-07-31"))),
            plot -> party(plot, a -> a.effective(date("2023-08-01")).lastDay(date("2023-08-01")))),
        new Fault(
            "party.acts-through-itself",
            PARTY + "/through/0",
            plot -> through(plot, "a"),
            plot -> through(plot, "unit")),
        new Fault(
            "instrument.draft-with-facts",
            "/instruments/~-m/state",
            plot -> memorandum(plot, m -> m.state(InstrumentState.DRAFT)),
            plot -> memorandum(plot, m -> m.state(InstrumentState.AGREED))),
        new Fault(
            "memorandum.concluded-without-signature",
            PARTY,
            plot -> unsigned(plot, InstrumentState.CONCLUDED),
            plot -> unsigned(plot, InstrumentState.AGREED)),
        new Fault(
            "instrument.conclusion-not-recorded",
            "/instruments/~-m",
            plot -> memorandum(plot, m -> m.parties(parties(plot))),
            plot -> memorandum(plot, m -> m.parties(parties(plot)).state(InstrumentState.AGREED))),
        new Fault(
            "instrument.without-source",
            "/instruments/~-m",
            plot -> memorandum(plot, m -> m.sources(ImmutableList.of())),
            plot -> memorandum(plot, m -> m)),
        new Fault(
            "instrument.known-from-report-only",
            "/instruments/~-m",
            plot -> memorandum(plot, m -> m.sources(ImmutableList.of(report()))),
            plot -> memorandum(plot, m -> m.addSource(report()))));
  }

  private static void named(Plot plot, String second) {
    Period later = Period.parse(second + "/..");
    plot.organization(
        "a",
        a ->
            a.names(
                ImmutableList.of(
                    TimedName.of(text("Starý"), Period.parse("2010-01-01/2015-06-30")),
                    TimedName.of(text("Nový"), later))));
  }

  private static void decided(Plot plot, String day) {
    plot.organizations("a", "b")
        .within("a", "b", "2020-01-01/", affiliation -> affiliation.decided(date(day)));
  }

  private static void wave(Plot plot, String day) {
    ProgrammeWave wave = ProgrammeWave.builder().id("first").date(date(day)).build();
    plot.organizations("a")
        .programme("programme", p -> p.period(Period.parse("2013/2020")).addWave(wave));
  }

  private static void taxonomy(Plot plot, String broader) {
    String id = plot.id("areas");
    PolicyAreaId housing = PolicyAreaId.of(id, "housing");
    PolicyAreaId shelter = PolicyAreaId.of(id, "shelter");
    PolicyAreaId living = PolicyAreaId.of(id, "living");
    plot.register()
        .addTaxonomy(
            PolicyTaxonomy.builder()
                .id(id)
                .name(text("Oblasti"))
                .addAreas(
                    PolicyArea.builder()
                        .id(housing)
                        .label(text("bydlení"))
                        .addBroader(broader.equals("housing") ? shelter : living)
                        .build(),
                    PolicyArea.builder()
                        .id(shelter)
                        .label(text("azyl"))
                        .addBroader(housing)
                        .build(),
                    PolicyArea.builder().id(living).label(text("život")).build())
                .build());
  }

  private static void builtIn(Plot plot, boolean changed) {
    PolicyTaxonomy.Builder own = SocialInclusion.taxonomy().toBuilder();
    if (changed) {
      own.addArea(
          PolicyArea.builder()
              .id(PolicyAreaId.of(SocialInclusion.ID, "own-area"))
              .label(text("vlastní"))
              .build());
    }
    plot.register().addTaxonomy(own.build());
  }

  private static void party(Plot plot, UnaryOperator<Party.Builder> more) {
    memorandum(
        plot,
        m ->
            m.parties(
                ImmutableList.of(
                    plot.party("a", a -> more.apply(a.signed(date("2023-07-03")))),
                    plot.signed("b"))));
  }

  private static void through(Plot plot, String unit) {
    plot.organizations("unit");
    party(plot, a -> a.addThrough(new ThroughUnit(plot.organization(unit), Period.unknown())));
  }

  private static void memorandum(Plot plot, UnaryOperator<Memorandum.Builder> more) {
    plot.organizations("a", "b").memorandum("m", more);
  }

  private static void unsigned(Plot plot, InstrumentState state) {
    memorandum(
        plot,
        m -> m.state(state).parties(ImmutableList.of(plot.party("a", a -> a), plot.signed("b"))));
  }

  private static ImmutableList<Party> parties(Plot plot) {
    return ImmutableList.of(plot.party("a", a -> a), plot.party("b", b -> b));
  }

  private static Source report() {
    return Plot.source().toBuilder().extent(Extent.REPORT).build();
  }

  private static void ofKind(Plot plot, String kind) {
    plot.organizations("a").body("body", "a", body -> body.kind(BodyKind.of(kind)));
  }
}
