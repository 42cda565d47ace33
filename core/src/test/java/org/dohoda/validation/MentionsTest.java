package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.body.Membership;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.organization.Representative;
import org.dohoda.participation.Reach;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Link;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** That whatever names something is found wherever it stands, and is reported there. */
class MentionsTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b");

  private List<Problem> found(String code) {
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  private List<String> paths(String code) {
    return found(code).stream().map(Problem::path).map(ModelPath::toString).toList();
  }

  private Undertaking.Builder duty() {
    return Undertaking.by(Bearer.party(plot.organization("a"))).shall(Acts.INFORM);
  }

  @Test
  void clause_thatARelationReaches_mustBeThere() {
    plot.memorandum("older", m -> m.addClause(Plot.clause("c")));
    plot.memorandum(
        "m",
        m ->
            m.addRelation(
                Relation.builder()
                    .type(RelationType.FOLLOWS)
                    .target(plot.instrument("older"))
                    .addClauses(ClauseId.of("c"), ClauseId.of("gone"))
                    .build()));

    assertThat(paths("reference.clause-missing"))
        .singleElement()
        .asString()
        .startsWith("/instruments/x-m/relations/0/");
  }

  @Test
  void clause_thatALinkNames_mustBeThere() {
    plot.memorandum(
        "m",
        m ->
            m.addClause(
                Plot.clause(
                    "c",
                    duty()
                        .addLink(Link.onlyAfter(ClauseId.of("c")))
                        .addLink(Link.onlyAfter(ClauseId.of("gone")))
                        .build())));

    assertThat(paths("reference.clause-missing"))
        .containsExactly("/instruments/x-m/clauses/c/provisions/0/links/1/clause");
  }

  @Test
  void clause_thatAnotherBelongsTo_mustBeThere() {
    plot.memorandum(
        "m", m -> m.addClause(Plot.clause("c").toBuilder().parent(ClauseId.of("gone")).build()));

    assertThat(paths("reference.clause-missing"))
        .containsExactly("/instruments/x-m/clauses/c/parent");
  }

  @Test
  void clause_thatAnAmendmentNames_isOneOfWhatItAmends() {
    plot.memorandum("m", m -> m.addClause(Plot.clause("c")));
    plot.amendment(
        "x",
        "m",
        Change.add(Plot.clause("d", Survival.builder().addClause(ClauseId.of("c")).build())));

    assertThat(paths("reference.clause-missing")).isEmpty();
  }

  @Test
  void contents_ofOneInstrument_areNotThoseOfTheNext() {
    for (String name : new String[] {"m", "n"}) {
      plot.memorandum(
          name, m -> m.addClause(Plot.clause("c", Term.until(DateRule.fixed(Plot.date("2030"))))));
    }

    assertThat(paths("instrument.several-terms")).isEmpty();
  }

  @Test
  void tie_ofEveryKind_outlastsNothing() {
    plot.organization("short", o -> o.existence(Period.parse("2010/2019")));
    Period long10 = Period.parse("2015-01-01/2020-12-31");
    plot.body("body", "a").within("short", "a", long10.toString());
    register.addRepresentative(
        Representative.builder()
            .organization(plot.organization("short"))
            .office(Plot.text("starosta"))
            .period(long10)
            .build());
    register.addMembership(
        Membership.builder()
            .body(plot.body("body"))
            .organization(plot.organization("short"))
            .period(long10)
            .build());

    assertThat(paths("existence.outlasted"))
        .containsExactlyInAnyOrder("/affiliations/0", "/representatives/0", "/memberships/0");
  }

  @Test
  void membership_ofAPerson_outlastsNoBodyEither() {
    plot.body("body", "a", body -> body.existence(Period.parse("2010/2019")));
    register.addMembership(
        Membership.builder()
            .body(plot.body("body"))
            .person("Jana Nováková")
            .period(Period.parse("2015-01-01/2020-12-31"))
            .build());

    assertThat(paths("existence.outlasted")).containsExactly("/memberships/0");
  }

  @Test
  void unit_throughWhichAPartyActs_mustBeThere_inAYearThatCanBe() {
    plot.unsigned(
        "m",
        m ->
            m.addParties(
                plot.party(
                    "a",
                    a ->
                        a.addThrough(
                            new ThroughUnit(plot.organization("gone"), Period.parse("2923/..")))),
                plot.signed("b")));

    assertThat(paths("reference.organization-missing"))
        .containsExactly("/instruments/x-m/parties/x-a/through/0/unit");
    assertThat(paths("date.year-implausible"))
        .singleElement()
        .asString()
        .startsWith("/instruments/x-m/parties/x-a/through/0/period");
  }

  @Test
  void rationaleOfAnAmendment_isAText() {
    register.addInstrument(
        Amendment.builder()
            .id(plot.instrument("x"))
            .amends(plot.instrument("m"))
            .rationale(LocalizedText.of("cz", "změna zákona"))
            .addChange(Change.repeal(ClauseId.of("c")))
            .build());

    assertThat(paths("text.language-unknown")).containsExactly("/instruments/x-x/rationale");
  }

  @Test
  void rules_thatComeAfterAnAmendment_standInTheirOwnClauses() {
    plot.body("body", "b").memorandum("m", m -> m.addClause(Plot.clause("c")));
    plot.amendment("x", "m", Change.add(Plot.clause("d")));
    plot.memorandum(
        "z",
        m ->
            m.addClause(
                Plot.clause(
                    "c",
                    Participation.of(
                        plot.permission("yes", "body", rule -> rule),
                        plot.prohibition("no", "body", rule -> rule)))));

    assertThat(paths("rule.contradicts"))
        .containsExactly("/instruments/x-z/clauses/c/provisions/0/rules/x-no");
  }

  @Test
  void areas_thatAreNotThere_areReportedAtTheirPlaceInTheList() {
    PolicyAreaId gone = PolicyAreaId.of("social-inclusion", "gone");
    plot.body("body", "b")
        .memorandum(
            "m",
            m ->
                m.addClause(
                    Plot.clause(
                        "c",
                        Participation.of(
                            plot.permission(
                                "yes",
                                "body",
                                rule ->
                                    rule.reach(
                                        Reach.itemsConcerning(
                                            SocialInclusion.HOUSING,
                                            SocialInclusion.EMPLOYMENT,
                                            gone)))))));

    assertThat(paths("reference.area-missing"))
        .containsExactly("/instruments/x-m/clauses/c/provisions/0/rules/x-yes/reach/2");
  }

  @Test
  void missingElement_isReportedAtTheFirstOfItsPlaces() {
    for (String name : new String[] {"z", "k", "a"}) {
      plot.unsigned(name, m -> m.addParties(plot.signed("a"), plot.signed("gone")));
    }

    assertThat(found("reference.organization-missing"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().toString()).startsWith("/instruments/x-a/");
              assertThat(problem.related()).isSorted().hasSize(2);
            });
  }

  @Test
  void words_inDeeplyNestedConditions_areFoundAtTheirPlace() {
    Condition condition = Condition.inWords(LocalizedText.of("cz", "souhlasí-li rada"));
    for (int i = 0; i < 50; i++) {
      condition = Condition.not(condition);
    }
    Condition nested = condition;
    plot.memorandum("m", m -> m.addClause(Plot.clause("c", duty().condition(nested).build())));

    assertThat(found("text.language-unknown"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.path().steps()).hasSizeGreaterThan(50));
  }

  @Test
  void causes_amongProblemsOfOtherBooks_areNone() {
    plot.memorandum("m", m -> m.addClause(Plot.clause("c")));
    RuleBook book = RuleBook.standard();

    assertThat(book.without("clause.empty").followUps(book.check(register.build())).isEmpty())
        .isTrue();
  }
}
