package org.dohoda.testkit;

import static org.dohoda.testkit.Plot.clause;
import static org.dohoda.testkit.Plot.date;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.source.Attestation;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;

/** Faults of instruments against their parties, their facts and other instruments. */
final class FactFaults {
  private static final String FIRST = "/instruments/~-m/clauses/c/provisions/0";
  private static final String EVENT = "/instruments/~-m/events/0";
  private static final String CHANGE = "/instruments/~-amendment/changes/0";

  private FactFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "instrument.first-day-against-provision",
            "/instruments/~-m/parties/~-a/effective",
            plot -> effective(plot, "2023-07-04"),
            plot -> effective(plot, "2023-07")),
        new Fault(
            "instrument.attested-outside-effect",
            "/instruments/~-m/attestations/0",
            plot -> attested(plot, "2026-01-01"),
            plot -> attested(plot, "2025-12-31")),
        new Fault(
            "instrument.ended-after-its-end",
            "/instruments/~-m/parties/~-a/lastDay",
            plot -> bound(plot, "2026-01-01"),
            plot -> bound(plot, "2025-12-31")),
        new Fault(
            "memorandum.over-before-signed",
            FIRST,
            plot -> plot.saying(Term.until(day("2023-07-02"))),
            plot -> plot.saying(Term.until(day("2023-07-03")))),
        new Fault(
            "memorandum.over-before-effect",
            FIRST,
            plot ->
                plot.saying(Term.until(day("2024-12-31")), EntryIntoForce.on(day("2025-01-01"))),
            plot ->
                plot.saying(Term.until(day("2025-01-01")), EntryIntoForce.on(day("2025-01-01")))),
        new Fault(
            "undertaking.duty-of-outsider",
            FIRST + "/bearers",
            plot -> duty(plot, "c"),
            plot -> duty(plot, "unit")),
        new Fault(
            "date-rule.signature-of-outsider",
            FIRST + "/lasting",
            plot -> signature(plot, "c"),
            plot -> signature(plot, "b")),
        new Fault(
            "event.of-outsider",
            EVENT,
            plot -> event(plot, e -> e.party(plot.organization("c"))),
            plot -> event(plot, e -> e.party(plot.organization("b")))),
        new Fault(
            "event.notice-of-nobody",
            EVENT,
            plot -> event(plot, e -> e.type(InstrumentEvent.Type.NOTICE_GIVEN)),
            plot -> event(plot, e -> e.type(InstrumentEvent.Type.TERMINATED))),
        new Fault(
            "event.before-conclusion",
            EVENT,
            plot -> event(plot, e -> e.on(date("2023-07-02"))),
            plot -> event(plot, e -> e.on(date("2023-07-03")))),
        new Fault(
            "relation.to-itself",
            "/instruments/~-m/relations/0",
            plot -> related(plot, RelationType.CITES, "m"),
            plot -> related(plot, RelationType.CITES, "other")),
        new Fault(
            "relation.supersedes-before-signed",
            "/instruments/~-m/relations/0/since",
            plot -> superseded(plot, "2023-07-02"),
            plot -> superseded(plot, "2023-07-03")),
        new Fault(
            "relation.target-is-later",
            "/instruments/~-m/relations/0",
            plot -> follows(plot, "2023-07-04"),
            plot -> follows(plot, "2023-07-03")),
        new Fault(
            "relation.cycle",
            "/instruments/~-m",
            plot -> framework(plot, RelationType.UNDER_FRAMEWORK_OF),
            plot -> framework(plot, RelationType.CITES)),
        new Fault(
            "amendment.of-amendment",
            "/instruments/~-second/amends",
            plot -> amendments(plot, "amendment"),
            plot -> amendments(plot, "m")),
        new Fault(
            "amendment.before-original",
            "/instruments/~-amendment/signed",
            plot -> plot.saying().amendment("amendment", "m", "2023-07-02", add("d")),
            plot -> plot.saying().amendment("amendment", "m", "2023-07-03", add("d"))),
        new Fault(
            "amendment.own-term",
            "/instruments/~-amendment/clauses/own/provisions/0",
            plot -> ownTerm(plot, Term.until(day("2025-12-31"))),
            plot -> ownTerm(plot, Term.indefinite())),
        new Fault(
            "amendment.after-end",
            "/instruments/~-amendment",
            plot -> amended(plot, "2026-01-01"),
            plot -> amended(plot, "2025-12-31")),
        new Fault(
            "amendment.clause-exists",
            CHANGE,
            plot -> plot.saying().amendment("amendment", "m", add("c")),
            plot -> plot.saying().amendment("amendment", "m", add("d"))),
        new Fault(
            "amendment.clause-missing",
            CHANGE,
            plot -> plot.saying().amendment("amendment", "m", repeal("d")),
            plot -> plot.saying().amendment("amendment", "m", repeal("c"))),
        new Fault(
            "amendment.place-missing",
            CHANGE + "/after",
            plot -> plot.saying().amendment("amendment", "m", addAfter("x")),
            plot -> plot.saying().amendment("amendment", "m", addAfter("c"))),
        new Fault(
            "amendment.party-exists", CHANGE, plot -> joined(plot, "b"), plot -> joined(plot, "c")),
        new Fault(
            "amendment.party-missing", CHANGE, plot -> left(plot, "c"), plot -> left(plot, "b")),
        new Fault(
            "amendment.no-parties",
            CHANGE,
            plot -> joinedOf(plot, "rules"),
            plot -> joinedOf(plot, "m")),
        new Fault(
            "amendment.effect-already",
            CHANGE,
            plot -> postponed(plot, "2023-12-31"),
            plot -> postponed(plot, "2024-01-02")));
  }

  /** An amendment signed on 2024-01-01 postpones the first day of effect. */
  private static void postponed(Plot plot, String from) {
    Clause later = clause("c", EntryIntoForce.on(day("2024-07-01")));
    plot.saying(EntryIntoForce.on(day(from)))
        .amendment("amendment", "m", new Change.ReplaceClause(later));
  }

  private static DateRule day(String day) {
    return DateRule.fixed(date(day));
  }

  private static void effective(Plot plot, String day) {
    Provision entry = EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));
    plot.organizations("a", "b")
        .unsigned(
            "m",
            m ->
                m.addParties(
                        plot.party("a", a -> a.signed(date("2023-07-03")).effective(date(day))),
                        plot.signed("b"))
                    .addClause(clause("c", entry)));
  }

  private static void amended(Plot plot, String day) {
    plot.saying(Term.until(day("2025-12-31"))).amendment("amendment", "m", day, add("d"));
  }

  private static void attested(Plot plot, String day) {
    plot.organizations("a", "b")
        .memorandum(
            "m",
            m ->
                m.addClause(clause("c", Term.until(day("2025-12-31"))))
                    .addAttestation(Attestation.of(date(day), Plot.source())));
  }

  private static void bound(Plot plot, String lastDay) {
    plot.organizations("a", "b")
        .unsigned(
            "m",
            m ->
                m.addParties(
                        plot.party("a", a -> a.signed(date("2023-07-03")).lastDay(date(lastDay))),
                        plot.signed("b"))
                    .addClause(clause("c", Term.until(day("2025-12-31")))));
  }

  private static void duty(Plot plot, String bearer) {
    plot.organizations("c", "unit")
        .within("unit", "a", "2020/")
        .saying(Undertaking.by(Bearer.party(plot.organization(bearer))).shall(Acts.INFORM).build());
  }

  private static void signature(Plot plot, String party) {
    Anchor anchor = Anchor.signatureOf(plot.organization(party));
    plot.organizations("c").saying(Term.until(DateRule.after(TimeSpan.years(1), anchor)));
  }

  private static void event(Plot plot, UnaryOperator<InstrumentEvent.Builder> more) {
    InstrumentEvent.Builder event =
        InstrumentEvent.builder()
            .type(InstrumentEvent.Type.TERMINATED)
            .on(date("2025-01-01"))
            .source(Plot.source());
    plot.organizations("a", "b", "c").memorandum("m", m -> m.addEvent(more.apply(event).build()));
  }

  private static void related(Plot plot, RelationType type, String target) {
    plot.organizations("a", "b", "c")
        .memorandum("m", m -> m.addRelation(Relation.of(type, plot.instrument(target))))
        .unsigned("other", m -> m.addParties(plot.signed("a"), plot.signed("c")));
  }

  private static void superseded(Plot plot, String since) {
    Relation supersedes =
        Relation.of(RelationType.SUPERSEDES, plot.instrument("other")).toBuilder()
            .since(date(since))
            .build();
    plot.organizations("a", "b")
        .memorandum("m", m -> m.addRelation(supersedes))
        .unsigned(
            "other",
            m ->
                m.state(InstrumentState.AGREED)
                    .addParties(plot.party("a", a -> a), plot.party("b", b -> b)));
  }

  private static void follows(Plot plot, String signed) {
    Relation follows = Relation.of(RelationType.FOLLOWS, plot.instrument("other"));
    plot.organizations("a", "b")
        .memorandum("m", m -> m.addRelation(follows))
        .unsigned(
            "other",
            m ->
                m.addParties(
                    plot.party("a", a -> a.signed(date(signed))),
                    plot.party("b", b -> b.signed(date(signed)))));
  }

  private static void framework(Plot plot, RelationType back) {
    plot.organizations("a", "b")
        .memorandum(
            "m",
            m ->
                m.addRelation(
                    Relation.of(RelationType.UNDER_FRAMEWORK_OF, plot.instrument("other"))))
        .memorandum("other", m -> m.addRelation(Relation.of(back, plot.instrument("m"))));
  }

  private static void amendments(Plot plot, String amended) {
    plot.saying().amendment("amendment", "m", add("d")).amendment("second", amended, add("e"));
  }

  private static void ownTerm(Plot plot, Term term) {
    Clause own = Clause.builder().id(ClauseId.of("own")).addProvision(term).build();
    plot.saying()
        .amendment(
            "amendment",
            "m",
            a -> a.signed(date("2024-01-01")).addChanges(add("d")).addClauses(own));
  }

  private static Change add(String name) {
    return new Change.AddClause(clause(name), Optional.empty());
  }

  private static Change addAfter(String place) {
    return new Change.AddClause(clause("d"), Optional.of(ClauseId.of(place)));
  }

  private static Change repeal(String name) {
    return new Change.RepealClause(ClauseId.of(name));
  }

  private static void joined(Plot plot, String party) {
    plot.organizations("c")
        .saying()
        .amendment("amendment", "m", new Change.PartyJoins(plot.signed(party)));
  }

  private static void joinedOf(Plot plot, String amended) {
    plot.organizations("c")
        .saying()
        .body("body", "b")
        .procedure("rules", "body", rules -> rules)
        .amendment("amendment", amended, new Change.PartyJoins(plot.signed("c")));
  }

  private static void left(Plot plot, String party) {
    plot.organizations("c")
        .saying()
        .amendment(
            "amendment",
            "m",
            new Change.PartyLeaves(plot.organization(party), Optional.of(date("2025-01-01"))));
  }
}
