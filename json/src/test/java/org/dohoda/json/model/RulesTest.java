package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.MemberClass;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.ConfidentialityUndertaken;
import org.dohoda.condition.HolderConcerned;
import org.dohoda.condition.InMode;
import org.dohoda.condition.MeetingMode;
import org.dohoda.condition.NoConflictOfInterest;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.RequestMade;
import org.dohoda.condition.StatusRecognised;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.RuleId;
import org.dohoda.json.model.provision.Rules;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  private static final BodyId COMMITTEE = BodyId.of("vybor-socialni");
  private static final PolicyAreaId HOUSING = PolicyAreaId.of("social-inclusion/housing");
  private static final LocalizedText WORDS = LocalizedText.of("cs", "slova");

  @Test
  void rule() {
    Spelling.check(
        Rules.RULE,
        ParticipationRule.prohibit(Rights.VOTE, Rights.SPEAK)
            .id(RuleId.of("r"))
            .as(Capacities.OBSERVER)
            .to(Holder.anyone())
            .in(BodySelector.only(COMMITTEE))
            .reach(Reach.itemsBy(REGION))
            .when(Condition.closed())
            .period(Period.parse("2023/.."))
            .addExceptionTo(RuleId.of("s"))
            .yielding(true)
            .build(),
        """
        {
          "id": "r",
          "prohibits": ["vote", "speak"],
          "capacity": "observer",
          "holder": "anyone",
          "bodies": { "examples": { "closed": ["vybor-socialni"] } },
          "reach": { "itemsBy": "liberecky-kraj" },
          "condition": "closed-session",
          "period": "2023/..",
          "exceptionTo": ["s"],
          "yielding": true
        }
        """);
  }

  @Test
  void rule_permitsOrProhibits() {
    String rest = "\"holder\": \"anyone\", \"bodies\": { \"in\": [{ \"owner\": \"a\" }] }";
    String neither = "{ \"id\": \"r\", " + rest + "}";
    String both =
        "{ \"id\": \"r\", \"permits\": [\"vote\"], \"prohibits\": [\"speak\"], " + rest + "}";
    for (String json : new String[] {neither, both}) {
      assertThat(Spelling.problems(Rules.RULE, json)).isEqualTo("json.object.refused");
      assertThat(Spelling.told(Rules.RULE, json))
          .endsWith("rights: must stand in exactly one of permits and prohibits");
    }
    assertThat(
            Spelling.problems(
                Rules.RULE,
                "{ \"id\": \"r\", \"permits\": [\"Vote\", \"attend\", \"attend\"], \"yielding\":"
                    + " false, "
                    + rest
                    + "}"))
        .isEqualTo(
            """
            json.value /permits/0
            json.element.duplicate /permits/2
            json.value.default /yielding\
            """);
  }

  @Test
  void holders() {
    check(Holder.representativeOf(REGION), "{ \"representativeOf\": \"liberecky-kraj\" }");
    check(Holder.otherParties(), "\"other-parties\"");
    check(Holder.ofKind(OrganizationKinds.MUNICIPALITY), "{ \"kind\": \"municipality\" }");
    check(Holder.office(WORDS), "{ \"office\": { \"title\": { \"cs\": \"slova\" } } }");
    check(
        new Holder.OfficeHolder(WORDS, Optional.of(REGION)),
        "{ \"office\": { \"title\": { \"cs\": \"slova\" }, \"organization\": \"liberecky-kraj\" }"
            + " }");
    check(Holder.membersOf(COMMITTEE), "{ \"membersOf\": \"vybor-socialni\" }");
    check(
        new Holder.MembersOf(COMMITTEE, Optional.of(MemberClass.of("experts"))),
        "{ \"membersOf\": { \"body\": \"vybor-socialni\", \"memberClass\": \"experts\" } }");
    check(Holder.membersOfParent(), "\"members-of-parent\"");
    check(Holder.authorOfItem(), "\"author-of-item\"");
    check(Holder.anyone(), "\"anyone\"");
    assertThat(Spelling.problems(Rules.HOLDER, "\"nobody\"")).isEqualTo("json.value.choice");
    assertThat(Spelling.problems(Rules.HOLDER, "{ \"membersOf\": { \"body\": \"b\" } }"))
        .isEqualTo("json.value.short-form /membersOf");
    assertThat(Spelling.problems(Rules.HOLDER, "{}")).isEqualTo("json.choice");
  }

  private static void check(Holder holder, String json) {
    Spelling.check(Rules.HOLDER, holder, json);
  }

  @Test
  void bodiesAndReaches() {
    Spelling.check(
        Rules.BODIES,
        BodySelector.of(
            BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMISSION),
            BodyDescription.bodiesOfStakesOf(REGION),
            BodyDescription.builder().addRemit(HOUSING).build()),
        """
        {
          "in": [
            { "owner": "liberecky-kraj", "kind": "commission" },
            { "stakeOf": "liberecky-kraj" },
            { "remit": ["social-inclusion/housing"] }
          ]
        }
        """);
    Spelling.check(
        Rules.REACH,
        Reach.itemsConcerning(HOUSING),
        "{ \"itemsConcerning\": [\"social-inclusion/housing\"] }");
    Spelling.check(Rules.REACH, Reach.itemsOfHolder(), "\"items-of-holder\"");
  }

  @Test
  void conditions() {
    DateRule rule = DateRule.nextMeeting();
    check(new NoticeGiven(Optional.empty()), "\"notice-given\"");
    check(new NoticeGiven(Optional.of(rule)), "{ \"noticeGiven\": \"next-meeting\" }");
    check(new HolderConcerned(), "\"holder-concerned\"");
    check(new ConfidentialityUndertaken(), "\"confidentiality-undertaken\"");
    check(new NoConflictOfInterest(), "\"no-conflict-of-interest\"");
    check(new RequestMade(), "\"request-made\"");
    check(Condition.fundsAvailable(), "\"funds-available\"");
    check(Condition.overdue(WORDS), "{ \"overdue\": { \"wording\": { \"cs\": \"slova\" } } }");
    check(
        Condition.overdue(ClauseId.of("reports")), "{ \"overdue\": { \"clause\": \"reports\" } }");
    check(Condition.open(), "\"open-session\"");
    check(Condition.closed(), "\"closed-session\"");
    check(
        Condition.agendaConcerns(HOUSING),
        "{ \"agendaConcerns\": [\"social-inclusion/housing\"] }");
    check(Condition.atMostPersons(2), "{ \"atMostPersons\": 2 }");
    check(new InMode(MeetingMode.REMOTE), "{ \"mode\": \"remote\" }");
    check(new StatusRecognised(WORDS), "{ \"statusRecognised\": { \"cs\": \"slova\" } }");
    check(Condition.inWords(WORDS), "{ \"inWords\": { \"cs\": \"slova\" } }");
    check(
        Condition.all(
            Condition.any(Condition.open(), new RequestMade()), Condition.not(Condition.open())),
        "{ \"all\": [{ \"any\": [\"open-session\", \"request-made\"] }, { \"not\": \"open-session\""
            + " }] }");
    check(
        Condition.approved(
            ApprovalStep.builder()
                .actor(Actor.body(COMMITTEE))
                .act(ApprovalAct.CONSENT)
                .form(WORDS)
                .due(rule)
                .silenceCounts(Truth.NO)
                .reasonToWithhold(Truth.YES)
                .build()),
        """
        {
          "approved": {
            "actor": { "body": "vybor-socialni" },
            "act": "consent",
            "form": { "cs": "slova" },
            "due": "next-meeting",
            "silenceCounts": "no",
            "reasonToWithhold": "yes"
          }
        }
        """);
  }

  private static void check(Condition condition, String json) {
    Spelling.check(Conditions.CONDITION, condition, json);
  }

  @Test
  void actors() {
    Spelling.check(
        Conditions.ACTOR, Actor.organization(REGION), "{ \"organization\": \"liberecky-kraj\" }");
    Spelling.check(
        Conditions.ACTOR,
        new Actor.Office(WORDS, Optional.empty(), Optional.of(COMMITTEE)),
        "{ \"office\": { \"title\": { \"cs\": \"slova\" }, \"body\": \"vybor-socialni\" } }");
    Spelling.check(Conditions.ACTOR, Actor.inRole(WORDS), "{ \"role\": { \"cs\": \"slova\" } }");
  }

  @Test
  void rights_areAnOpenList() {
    Spelling.check(Rules.RIGHT, Rights.ATTEND, "\"attend\"");
    Spelling.check(Rules.RIGHT, Right.of("sing"), "\"sing\"");
  }
}
