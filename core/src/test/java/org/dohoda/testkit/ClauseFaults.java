package org.dohoda.testkit;

import static org.dohoda.testkit.Plot.clause;
import static org.dohoda.testkit.Plot.date;
import static org.dohoda.testkit.Plot.text;

import com.google.common.collect.ImmutableList;
import org.dohoda.body.Capacities;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentKind;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.Truth;

/** Faults of clauses and of what they say. */
final class ClauseFaults {
  private static final String SECOND = "/instruments/~-m/clauses/second/provisions/0";
  private static final String FIRST = "/instruments/~-m/clauses/c/provisions/0";
  private static final EntryIntoForce ENTRY = EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));

  private ClauseFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "clause.empty",
            "/instruments/~-m/clauses/second",
            plot -> clauses(plot, Clause.builder().id(ClauseId.of("second")).build()),
            plot -> clauses(plot, clause("second"))),
        new Fault(
            "clause.parent-cycle",
            "/instruments/~-m/clauses/c",
            plot -> clauses(plot, under("c", "second"), under("second", "c")),
            plot -> clauses(plot, under("c", "second"), clause("second"))),
        new Fault(
            "instrument.several-terms",
            SECOND,
            plot -> both(plot, Term.indefinite(), Term.notStated(), "/"),
            plot -> both(plot, Term.indefinite(), Term.notStated(), "2024/2025")),
        new Fault(
            "instrument.terms-contradict",
            SECOND,
            plot -> both(plot, until("2025-12-31").build(), until("2026-01-01").build(), "/"),
            plot ->
                both(plot, until("2025-12-31").build(), until("2026-01-01").build(), "2024/2025")),
        new Fault(
            "undertaking.contradicts",
            SECOND,
            plot -> both(plot, informs(plot, "a").build(), silent(plot, "a"), "/"),
            plot -> both(plot, informs(plot, "a").build(), silent(plot, "b"), "/")),
        new Fault(
            "instrument.several-entries-into-force",
            SECOND,
            plot -> both(plot, ENTRY, ENTRY, "/"),
            plot -> both(plot, ENTRY, ENTRY, "2024/2025")),
        new Fault(
            "instrument.binding-and-not-binding",
            SECOND,
            plot -> both(plot, LegalEffect.binds(), LegalEffect.notBinding(), "/"),
            plot -> both(plot, LegalEffect.binds(), notBindingExcept("c"), "/")),
        new Fault(
            "instrument.money-and-no-money",
            SECOND,
            plot -> both(plot, Finance.none(), amount(), "/"),
            plot -> both(plot, Finance.none(), Finance.ownCosts(), "/")),
        new Fault(
            "term.bounds-contradict",
            FIRST,
            plot -> plot.saying(until("2025-12-31").minimum(day("2026-01-01")).build()),
            plot -> plot.saying(until("2025-12-31").minimum(day("2025-12-31")).build())),
        new Fault(
            "term.renewal-without-end",
            FIRST,
            plot -> plot.saying(renewed(RenewalMode.AUTOMATIC)),
            plot -> plot.saying(renewed(RenewalMode.BY_AGREEMENT))),
        new Fault(
            "undertaking.duty-without-interval",
            FIRST,
            plot -> plot.saying(byA(plot).shall(Acts.INFORM).recurrence(regularly()).build()),
            plot -> plot.saying(byA(plot).should(Acts.INFORM).recurrence(regularly()).build())),
        new Fault(
            "undertaking.duty-of-nobody",
            FIRST,
            plot -> plot.saying(Undertaking.by().shall(Acts.INFORM).build()),
            plot -> plot.saying(Undertaking.by().may(Acts.INFORM).build())),
        new Fault(
            "undertaking.ends-before-start",
            FIRST,
            plot -> plot.saying(between(plot, "2024-02-02", "2024-02-01")),
            plot -> plot.saying(between(plot, "2024-02-02", "2024-02-02"))),
        new Fault(
            "seat.guest-votes",
            FIRST + "/seats/0",
            plot -> plot.saying(seat(Truth.YES)),
            plot -> plot.saying(seat(Truth.UNKNOWN))),
        new Fault(
            "instrument.provision-required",
            "/instruments/~-m",
            plot -> kind(plot, InstrumentKinds.PROTOCOL),
            plot -> kind(plot, InstrumentKinds.COOPERATION_AGREEMENT)));
  }

  private static void clauses(Plot plot, Clause... clauses) {
    plot.organizations("a", "b").memorandum("m", m -> m.addClauses(clauses));
  }

  private static Clause under(String name, String parent) {
    return clause(name).toBuilder().parent(ClauseId.of(parent)).build();
  }

  private static void both(Plot plot, Provision one, Provision other, String period) {
    Clause second = clause("second", other);
    clauses(
        plot,
        clause("c", one),
        period.equals("/") ? second : second.toBuilder().period(Period.parse(period)).build());
  }

  private static LegalEffect notBindingExcept(String clause) {
    return LegalEffect.notBinding().toBuilder().addExceptClause(ClauseId.of(clause)).build();
  }

  private static Finance amount() {
    return Finance.amount(Quantity.atMost(Money.of(1000, "CZK")));
  }

  private static DateRule day(String day) {
    return DateRule.fixed(date(day));
  }

  private static Term.Builder until(String day) {
    return Term.until(day(day)).toBuilder();
  }

  private static Term renewed(RenewalMode mode) {
    return Term.indefinite().toBuilder().renewal(Renewal.builder().mode(mode).build()).build();
  }

  private static Undertaking.Builder byA(Plot plot) {
    return Undertaking.by(Bearer.party(plot.organization("a")));
  }

  private static Undertaking.Builder informs(Plot plot, String bearer) {
    return Undertaking.by(Bearer.party(plot.organization(bearer))).shall(Acts.INFORM);
  }

  private static Undertaking silent(Plot plot, String bearer) {
    return informs(plot, bearer).modality(Modality.SHALL_NOT).build();
  }

  private static Recurrence regularly() {
    return Recurrence.regularly();
  }

  private static Undertaking between(Plot plot, String first, String last) {
    return byA(plot).shall(Acts.INFORM).since(day(first)).until(Lasting.until(day(last))).build();
  }

  private static BodyConstitution seat(Truth votes) {
    return BodyConstitution.builder()
        .name(text("Pracovní skupina"))
        .addSeat(Seat.builder().capacity(Capacities.GUEST).votes(votes).build())
        .build();
  }

  private static void kind(Plot plot, InstrumentKind kind) {
    plot.organizations("a", "b").memorandum("m", m -> m.kind(kind));
  }
}
