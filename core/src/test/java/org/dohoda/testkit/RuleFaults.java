package org.dohoda.testkit;

import static org.dohoda.testkit.Plot.clause;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.Condition;
import org.dohoda.instrument.Authority;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.time.Period;

/** Faults of participation rules. */
final class RuleFaults {
  private static final String RULE = "/instruments/~-m/clauses/c/provisions/0/rules/~-guests";
  private static final String EXCEPTION = "/instruments/~-m/clauses/c/provisions/0/rules/~-closed";

  private RuleFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "rule.guest-may-vote",
            RULE,
            plot -> asGuest(plot, Rights.VOTE),
            plot -> asGuest(plot, Rights.SPEAK)),
        new Fault(
            "rule.code-misspelt",
            RULE,
            plot -> asGuest(plot, Right.of("atend")),
            plot -> asGuest(plot, Right.of("advisory-vote"))),
        new Fault(
            "condition.impossible",
            RULE + "/condition",
            plot -> when(plot, Condition.all(Condition.open(), Condition.closed())),
            plot -> when(plot, Condition.any(Condition.open(), Condition.closed()))),
        new Fault(
            "rule.never-applies",
            RULE,
            plot -> during(plot, "2025-01-01/2025-12-31"),
            plot -> during(plot, "2024-12-31/2025-12-31")),
        new Fault(
            "rule.other-parties-where-none",
            "/instruments/~-procedure/clauses/c/provisions/0/rules/~-guests",
            plot -> governed(plot, "body", r -> r.holder(Holder.otherParties())),
            plot -> governed(plot, "body", r -> r.holder(Holder.anyone()))),
        new Fault(
            "rule.body-of-no-party",
            RULE + "/bodies/examples/0",
            plot -> owned(plot, "c"),
            plot -> owned(plot, "unit")),
        new Fault(
            "rule.body-not-governed",
            "/instruments/~-procedure/clauses/c/provisions/0/rules/~-guests/bodies/examples/0",
            plot -> governed(plot, "other", r -> r),
            plot -> governed(plot, "body", r -> r)),
        new Fault(
            "rule.owner-not-governed",
            "/instruments/~-procedure/clauses/c/provisions/0/rules/~-guests/bodies/in/0/owner",
            plot -> governed(plot, "body", r -> bodiesOf(plot, "a", r)),
            plot -> governed(plot, "body", r -> bodiesOf(plot, "b", r))),
        new Fault(
            "rule.matches-no-body",
            RULE + "/bodies",
            plot -> described(plot, BodyKinds.COMMISSION),
            plot -> described(plot, BodyKinds.COMMITTEE)),
        new Fault(
            "rule.body-dissolved",
            RULE + "/bodies/examples/0",
            plot -> dissolved(plot, "2023-07-02"),
            plot -> dissolved(plot, "2023-07-03")),
        new Fault(
            "rule.parent-body-not-recorded",
            "/instruments/~-procedure/clauses/c/provisions/0/rules/~-guests/bodies/examples/0",
            plot -> governed(plot, "body", r -> r.holder(Holder.membersOfParent())),
            plot -> governed(plot, "child", r -> r.holder(Holder.membersOfParent()))),
        new Fault(
            "procedure-rules.authority-not-recorded",
            "/instruments/~-procedure",
            plot -> authority(plot, Optional.empty()),
            plot -> authority(plot, Optional.of(Authority.RESOLUTION))),
        new Fault(
            "procedure-rules.body-of-another-owner",
            "/instruments/~-procedure/governs",
            plot -> adopted(plot, "c"),
            plot -> adopted(plot, "b")),
        new Fault(
            "rule.exception-of-same-effect",
            EXCEPTION + "/exceptionTo",
            plot -> excepted(plot, plot.permission("closed", "body", r -> except(plot, r))),
            plot -> excepted(plot, plot.prohibition("closed", "body", r -> except(plot, r)))),
        new Fault(
            "rule.exception-without-force",
            RULE + "/exceptionTo",
            plot -> against(plot, false),
            plot -> against(plot, true)),
        new Fault(
            "rule.exception-without-common-right",
            EXCEPTION + "/exceptionTo",
            plot -> excepted(plot, prohibiting(plot, Rights.SPEAK)),
            plot -> excepted(plot, prohibiting(plot, Rights.SPEAK, Rights.ATTEND))),
        new Fault(
            "rule.exception-cycle",
            EXCEPTION,
            plot -> circle(plot, "closed"),
            plot -> circle(plot, "other")),
        new Fault(
            "rule.id-not-unique",
            "/instruments/~-m/clauses/second/provisions/0/rules/~-guests",
            plot -> twice(plot, "guests"),
            plot -> twice(plot, "guests-2")),
        new Fault(
            "rule.contradicts",
            EXCEPTION,
            plot -> plot.granting(guests(plot), plain(plot, Rights.ATTEND)),
            plot -> plot.granting(guests(plot), plain(plot, Rights.SPEAK))));
  }

  private static ParticipationRule guests(Plot plot) {
    return plot.permission("guests", "body", rule -> rule);
  }

  private static void granting(Plot plot, UnaryOperator<ParticipationRule.Builder> more) {
    plot.granting(plot.permission("guests", "body", more));
  }

  private static void asGuest(Plot plot, Right right) {
    granting(plot, rule -> rule.as(Capacities.GUEST).addRight(right));
  }

  private static void when(Plot plot, Condition condition) {
    granting(plot, rule -> rule.when(condition));
  }

  private static void during(Plot plot, String period) {
    Participation rules =
        Participation.of(
            plot.permission("guests", "body", rule -> rule.period(Period.parse(period))));
    plot.organizations("a", "b")
        .body("body", "b")
        .memorandum(
            "m",
            m ->
                m.addClause(
                    clause("c", rules).toBuilder().period(Period.parse("2024/2024")).build()));
  }

  private static void governed(
      Plot plot, String named, UnaryOperator<ParticipationRule.Builder> more) {
    Participation rules = Participation.of(plot.permission("guests", named, more));
    plot.organizations("a", "b")
        .body("other", "b")
        .body("body", "b")
        .body("child", "b", body -> body.parent(plot.body("body")))
        .procedure(
            "procedure",
            "body",
            p -> p.addGoverns(plot.body("child")).addClause(clause("c", rules)));
  }

  private static ParticipationRule.Builder bodiesOf(
      Plot plot, String owner, ParticipationRule.Builder rule) {
    plot.body("own", owner);
    return rule.bodies(BodySelector.of(BodyDescription.bodiesOf(plot.organization(owner))));
  }

  private static void owned(Plot plot, String owner) {
    plot.organizations("a", "b", "c", "unit")
        .within("unit", "b", "2020/")
        .body("body", owner)
        .memorandum("m", m -> m.addClause(clause("c", Participation.of(guests(plot)))));
  }

  private static void described(Plot plot, BodyKind kind) {
    granting(
        plot,
        rule ->
            rule.bodies(
                BodySelector.of(BodyDescription.bodiesOf(plot.organization("b")).ofKind(kind))));
  }

  private static void dissolved(Plot plot, String lastDay) {
    plot.body("body", "b", body -> body.existence(Period.parse("2010/" + lastDay)))
        .saying(Participation.of(guests(plot)));
  }

  private static void authority(Plot plot, Optional<Authority> authority) {
    Participation rules = Participation.of(guests(plot));
    plot.organizations("a", "b")
        .body("body", "b")
        .procedure("procedure", "body", p -> p.authority(authority).addClause(clause("c", rules)));
  }

  private static void adopted(Plot plot, String owner) {
    plot.organizations("b", "c")
        .body("body", "b")
        .body("council", owner)
        .procedure("procedure", "body", p -> p.adoptedBy(Actor.body(plot.body("council"))));
  }

  private static ParticipationRule.Builder except(Plot plot, ParticipationRule.Builder rule) {
    return rule.addExceptionTo(plot.rule("guests")).when(Condition.closed());
  }

  private static void excepted(Plot plot, ParticipationRule exception) {
    plot.granting(guests(plot), exception);
  }

  private static ParticipationRule prohibiting(Plot plot, Right... rights) {
    return plot.prohibition(
        "closed", "body", rule -> except(plot, rule).rights(ImmutableList.copyOf(rights)));
  }

  private static ParticipationRule plain(Plot plot, Right right) {
    return plot.prohibition("closed", "body", rule -> rule.rights(ImmutableList.of(right)));
  }

  private static void against(Plot plot, boolean yielding) {
    Participation statute =
        Participation.of(plot.prohibition("closed", "body", rule -> rule.yielding(yielding)));
    granting(plot, rule -> rule.addExceptionTo(plot.rule("closed")));
    plot.procedure("procedure", "body", p -> p.addClause(clause("c", statute)));
  }

  private static void circle(Plot plot, String back) {
    plot.granting(
        plot.permission("guests", "body", rule -> rule.addExceptionTo(plot.rule(back))),
        plot.prohibition("closed", "body", rule -> except(plot, rule)),
        plot.prohibition("other", "body", rule -> rule.when(Condition.open())));
  }

  private static void twice(Plot plot, String name) {
    ParticipationRule second = plot.permission(name, "body", rule -> rule.as(Capacities.OBSERVER));
    plot.organizations("a", "b")
        .body("body", "b")
        .memorandum(
            "m",
            m ->
                m.addClauses(
                    clause("c", Participation.of(guests(plot))),
                    clause("second", Participation.of(second))));
  }
}
