package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.Reach;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Survival;
import org.dohoda.text.Identifier;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Faults of the elements of a register against one another. */
final class RegisterFaults {
  private RegisterFaults() {}

  static ImmutableList<Fault> all() {
    return ImmutableList.of(
        new Fault(
            "reference.organization-missing",
            "/bodies/~-body/owner",
            plot -> plot.organizations("a").body("body", "b").body("other", "b"),
            plot -> plot.organizations("a").body("body", "a").body("other", "a")),
        new Fault(
            "reference.body-missing",
            "/instruments/~-m/clauses/c/provisions/0/rules/~-guests/bodies/examples/0",
            plot -> plot.granting(plot.permission("guests", "x", rule -> rule)),
            plot -> plot.granting(plot.permission("guests", "body", rule -> rule))),
        new Fault(
            "reference.instrument-missing",
            "/instruments/~-m/relations/0/target",
            plot -> following(plot, "x"),
            plot -> following(plot, "older")),
        new Fault(
            "reference.programme-missing",
            "/partnerships/~-p/programme",
            plot -> plot.partners(p -> p.programme(ProgrammeId.of(plot.id("x")))),
            plot ->
                plot.programme("x", p -> p)
                    .partners(p -> p.programme(ProgrammeId.of(plot.id("x"))))),
        new Fault(
            "reference.area-missing",
            "/instruments/~-m/clauses/c/provisions/0/rules/~-guests/reach/0",
            plot -> concerning(plot, PolicyAreaId.of("social-inclusion", "hosing")),
            plot -> concerning(plot, SocialInclusion.HOUSING)),
        new Fault(
            "reference.clause-missing",
            "/instruments/~-m/clauses/c/provisions/0/clauses/0",
            plot -> surviving(plot, "x"),
            plot -> surviving(plot, "c")),
        new Fault(
            "reference.rule-missing",
            "/instruments/~-m/clauses/c/provisions/0/rules/~-closed/exceptionTo/0",
            plot -> exception(plot, "x"),
            plot -> exception(plot, "guests")),
        new Fault(
            "identifier.shared",
            "/organizations/~-b/identifiers",
            plot -> identified(plot, plot.id("1")),
            plot -> identified(plot, plot.id("2"))),
        new Fault(
            "existence.outlasted",
            "/stakes/*",
            plot -> stake(plot, "2015-01-01/2020-12-31"),
            plot -> stake(plot, "2015-01-01/2019-12-31")),
        new Fault(
            "meeting.body-does-not-exist",
            "/meetings/*",
            plot -> meeting(plot, "2020-01-01"),
            plot -> meeting(plot, "2019-12-31")),
        new Fault(
            "succession.successor-does-not-exist",
            "/successions/*",
            plot -> succession(plot, "2009-12-31"),
            plot -> succession(plot, "2010-01-01")),
        new Fault(
            "succession.cycle",
            "/organizations/~-a",
            plot -> successions(plot, "a"),
            plot -> successions(plot, "c")),
        new Fault(
            "succession.all-to-several",
            "/organizations/~-a",
            plot -> split(plot, Passing.ALL),
            plot -> split(plot, Passing.NOT_STATED)),
        new Fault(
            "body.parent-cycle",
            "/bodies/~-body",
            plot -> bodies(plot, body -> body.parent(plot.body("child"))),
            plot -> bodies(plot, body -> body)),
        new Fault(
            "body.succession-cycle",
            "/bodies/~-body",
            plot -> bodies(plot, body -> body.addSuccessorOf(plot.body("child"))),
            plot -> bodies(plot, body -> body)),
        new Fault(
            "programme.predecessor-cycle",
            "/programmes/~-one",
            plot -> programmes(plot, p -> p.predecessor(ProgrammeId.of(plot.id("two")))),
            plot -> programmes(plot, p -> p)),
        new Fault(
            "affiliation.cycle",
            "/organizations/~-a",
            plot -> affiliated(plot, "2015-12-31/"),
            plot -> affiliated(plot, "2016-01-01/")),
        new Fault(
            "affiliation.two-legal-persons",
            "/organizations/~-unit",
            plot -> legalPersons(plot, "2019-12-31/.."),
            plot -> legalPersons(plot, "2020-01-01/..")),
        new Fault(
            "affiliation.within-predecessor",
            "/affiliations/*",
            plot -> withinPredecessor(plot, "2020-01-01/2023-07-01"),
            plot -> withinPredecessor(plot, "2020-01-01/2023-06-30")),
        new Fault(
            "memoranda.of-same-parties-unrelated",
            "/instruments/~-older",
            plot -> following(plot, "elsewhere"),
            plot -> following(plot, "older")));
  }

  private static void following(Plot plot, String target) {
    boolean unrelated = target.equals("elsewhere");
    Relation follows = Relation.of(RelationType.FOLLOWS, plot.instrument(target));
    plot.organizations("a", "b", "c")
        .memorandum("m", m -> unrelated ? m : m.addRelation(follows))
        .unsigned(
            "older",
            m ->
                m.state(InstrumentState.AGREED)
                    .addParties(
                        plot.party("a", a -> a),
                        plot.party(target.equals("x") ? "c" : "b", b -> b)));
  }

  private static void concerning(Plot plot, PolicyAreaId area) {
    plot.granting(
        plot.permission("guests", "body", rule -> rule.reach(Reach.itemsConcerning(area))));
  }

  private static void surviving(Plot plot, String clause) {
    plot.saying(Survival.builder().addClause(ClauseId.of(clause)).build());
  }

  private static void exception(Plot plot, String rule) {
    plot.granting(
        plot.permission("guests", "body", guests -> guests),
        plot.prohibition(
            "closed",
            "body",
            closed -> closed.addExceptionTo(plot.rule(rule)).when(Condition.closed())));
  }

  private static void identified(Plot plot, String value) {
    plot.organization("a", a -> a.addIdentifier(Identifier.of("XX-TEST", plot.id("1"))))
        .organization("b", b -> b.addIdentifier(Identifier.of("XX-TEST", value)));
  }

  private static void stake(Plot plot, String period) {
    plot.organizations("a").organization("b", b -> b.existence(Period.parse("2010/2019")));
    plot.register()
        .addStake(
            Stake.builder()
                .holder(plot.organization("a"))
                .organization(plot.organization("b"))
                .period(Period.parse(period))
                .build());
  }

  private static void meeting(Plot plot, String day) {
    plot.organizations("a").body("body", "a", body -> body.existence(Period.parse("2010/2019")));
    plot.register()
        .addMeeting(Meeting.builder().body(plot.body("body")).date(LocalDate.parse(day)).build());
  }

  private static void succession(Plot plot, String day) {
    plot.organizations("a").organization("b", b -> b.existence(Period.parse("2010/..")));
    plot.register()
        .addSuccession(
            Succession.builder()
                .predecessor(plot.organization("a"))
                .successor(plot.organization("b"))
                .on(Plot.date(day))
                .build());
  }

  private static void successions(Plot plot, String last) {
    plot.organizations("a", "b", "c");
    plot.register()
        .addSuccessions(
            Succession.builder()
                .predecessor(plot.organization("a"))
                .successor(plot.organization("b"))
                .build(),
            Succession.builder()
                .predecessor(plot.organization("b"))
                .successor(plot.organization(last))
                .build());
  }

  private static void split(Plot plot, Passing second) {
    plot.organizations("a", "b", "c");
    Succession.Builder succession =
        Succession.builder().predecessor(plot.organization("a")).passing(Passing.ALL);
    plot.register()
        .addSuccessions(
            succession.successor(plot.organization("b")).build(),
            succession.successor(plot.organization("c")).passing(second).build());
  }

  private static void withinPredecessor(Plot plot, String period) {
    plot.organizations("unit", "old", "new").within("unit", "old", period);
    plot.register()
        .addSuccession(
            Succession.builder()
                .predecessor(plot.organization("old"))
                .successor(plot.organization("new"))
                .on(Plot.date("2023-07-01"))
                .passing(Passing.ALL)
                .build());
  }

  private static void bodies(Plot plot, UnaryOperator<Body.Builder> more) {
    plot.organizations("a")
        .body("body", "a", more)
        .body(
            "child",
            "a",
            child -> child.parent(plot.body("body")).addSuccessorOf(plot.body("body")));
  }

  private static void programmes(Plot plot, UnaryOperator<Programme.Builder> more) {
    plot.organizations("a")
        .programme("one", more)
        .programme("two", p -> p.predecessor(ProgrammeId.of(plot.id("one"))));
  }

  private static void affiliated(Plot plot, String back) {
    plot.organizations("a", "b").within("a", "b", "2010-01-01/2015-12-31").within("b", "a", back);
  }

  private static void legalPersons(Plot plot, String second) {
    plot.organizations("unit")
        .organization("a", a -> a.legalPersonality(Truth.YES))
        .organization("b", b -> b.legalPersonality(Truth.YES))
        .within("unit", "a", "2010-01-01/2019-12-31")
        .within("unit", "b", second);
  }
}
