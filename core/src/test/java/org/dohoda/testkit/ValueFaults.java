package org.dohoda.testkit;

import static org.dohoda.testkit.Plot.date;
import static org.dohoda.testkit.Plot.text;

import com.google.common.collect.ImmutableList;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Base;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Undertaking;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;

/** Faults of single values. */
final class ValueFaults {
  private static final Base ALL = Bases.ALL_MEMBERS;

  private ValueFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "identifier.check-digit",
            "/organizations/~-a/territory/0",
            plot -> territory(plot, "CZ-ICO-70891509"),
            plot -> territory(plot, "CZ-ICO-70891508")),
        new Fault(
            "text.language-unknown",
            "/instruments/~-m/title",
            plot -> titled(plot, "cz"),
            plot -> titled(plot, "cs")),
        new Fault(
            "date.year-implausible",
            "/instruments/~-m/parties/~-a/signed",
            plot -> signed(plot, "0999-12-31"),
            plot -> signed(plot, "1000-01-01")),
        new Fault(
            "date-rule.window-reversed",
            "/instruments/~-m/clauses/c/provisions/0/due",
            plot -> window(plot, "2024-02-02", "2024-02-01"),
            plot -> window(plot, "2024-02-02", "2024-02-02")),
        new Fault(
            "quantity.majority-unreachable",
            "/instruments/~-m/clauses/c/provisions/0/quorum/0",
            plot -> quorum(plot, Quantity.moreThan(Fraction.of(1, 1), ALL)),
            plot -> quorum(plot, Quantity.atLeast(Fraction.of(1, 1), ALL))),
        new Fault(
            "source.hypothetical",
            "/organizations/~-a/sources/0",
            plot -> sourced(plot, Plot.source().toBuilder().kind(SourceKinds.HYPOTHESIS).build()),
            plot -> sourced(plot, Plot.source().toBuilder().kind(SourceKinds.STATEMENT).build())),
        new Fault(
            "source.cannot-be-found-again",
            "/organizations/~-a/sources/0",
            plot -> sourced(plot, Source.of("Zápis")),
            plot -> sourced(plot, Source.builder().title("Zápis").place("čl. 2").build())),
        new Fault(
            "attestation.without-source",
            "/organizations/~-a/attestations/0",
            plot -> attested(plot, "/", Attestation.of(date("2020"))),
            plot -> attested(plot, "/", Attestation.of(date("2020"), Plot.source()))),
        new Fault(
            "attestation.after-its-source",
            "/organizations/~-a/attestations/0",
            plot -> attested(plot, "/", Attestation.of(date("2020-01-02"), dated("2020-01-01"))),
            plot -> attested(plot, "/", Attestation.of(date("2020-01-01"), dated("2020-01-01")))),
        new Fault(
            "attestation.outside-period",
            "/organizations/~-a/existence",
            plot -> attested(plot, "2010/2012", Attestation.of(date("2013"), Plot.source())),
            plot -> attested(plot, "2010/2013", Attestation.of(date("2013"), Plot.source()))));
  }

  private static void territory(Plot plot, String identifier) {
    plot.organization("a", a -> a.addTerritory(Identifier.parse(identifier)));
  }

  private static void titled(Plot plot, String tag) {
    plot.organizations("a", "b")
        .memorandum("m", m -> m.title(LocalizedText.of(tag, "Dohoda", "en", "Agreement")));
  }

  private static void signed(Plot plot, String day) {
    plot.organizations("a", "b")
        .unsigned(
            "m", m -> m.addParties(plot.party("a", a -> a.signed(date(day))), plot.signed("b")));
  }

  private static void window(Plot plot, String first, String last) {
    plot.saying(
        Undertaking.by(Bearer.party(plot.organization("a")))
            .shall(Acts.INFORM)
            .due(DateRule.window(DateRule.fixed(date(first)), DateRule.fixed(date(last))))
            .build());
  }

  private static void quorum(Plot plot, Quantity quantity) {
    plot.saying(
        DecisionMaking.builder().wording(text("Rada rozhoduje.")).addQuorum(quantity).build());
  }

  private static void sourced(Plot plot, Source source) {
    plot.organization("a", a -> a.addSource(source));
  }

  private static Source dated(String day) {
    return Plot.source().toBuilder().date(date(day)).build();
  }

  private static void attested(Plot plot, String existence, Attestation attestation) {
    plot.organization("a", a -> a.existence(Period.parse(existence)).addAttestation(attestation));
  }
}
