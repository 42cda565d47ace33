package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.CHAIR;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Session;
import org.dohoda.condition.Actor;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.MeetingMode;
import org.dohoda.condition.RequestMade;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.Reach;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Decisions of the engine in sentences: what was asked, and what each ground asks for. */
class ExplainedTest {
  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final ApprovalStep CONSENT =
      ApprovalStep.of(Actor.office(CHAIR), ApprovalAct.CONSENT);

  private static List<String> explain(
      CooperationRegister register, ParticipationQuestion.Builder question, Locale locale) {
    return ParticipationEngine.of(register)
        .decide(question.addRights(ATTEND).build())
        .explain(locale);
  }

  private static Circumstances.Builder known() {
    return Circumstances.builder();
  }

  private static CooperationRegister permitting(Condition condition) {
    return register(memorandum(permit("r", ATTEND).when(condition).build()));
  }

  @Test
  void condition_thatIsNotMet_isNamed() {
    CooperationRegister register = permitting(Condition.requested());
    Circumstances stated = known().notMet(new RequestMade()).build();

    assertThat(explain(register, question().circumstances(stated), Locale.ENGLISH))
        .contains("Attend: not met.")
        .anyMatch(
            each ->
                each.endsWith("; not fulfilled: the condition of the rule (a request is made)."));
    assertThat(explain(register, question().circumstances(stated), CZECH))
        .contains("Účastnit se: nesplněno.")
        .anyMatch(each -> each.endsWith("; nesplněno: podmínka pravidla (je podána žádost)."));
  }

  @Test
  void condition_thatAStatedConsentFulfils_isNamedWithTheConsent() {
    CooperationRegister register = permitting(Condition.approved(CONSENT));
    Circumstances stated = known().met(new Approved(CONSENT)).build();

    assertThat(explain(register, question().circumstances(stated), Locale.ENGLISH))
        .anyMatch(each -> each.contains("; stated circumstances: “chair” consents; presumptions"))
        .contains("Attend: granted.")
        .anyMatch(
            each -> each.endsWith("; fulfilled: the condition of the rule (“chair” consents)."));
  }

  @Test
  void condition_besideAMissingDay_isNamedAsWhatTheQuestionDoesNotState() {
    CooperationRegister register =
        register(
            memorandum(
                permit("r", ATTEND)
                    .when(Condition.all(Condition.approved(CONSENT), Condition.requested()))
                    .period(Period.parse("2021-03-01/"))
                    .build()));

    assertThat(explain(register, question(), Locale.ENGLISH))
        .contains(
            "Attend: not determined (possible: granted, not met).",
            "The question does not state whether: “chair” consents; a request is made.");
    assertThat(explain(register, question(), CZECH))
        .contains("V otázce není uvedeno, zda: „chair“ udělí souhlas; je podána žádost.");
  }

  @Test
  void unknownsAboveTheLimit_areNamedAllTheSame() {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1; i <= 13; i++) {
      conditions.add(Condition.inWords(LocalizedText.of("en", "condition " + i)));
    }
    CooperationRegister register =
        register(
            memorandum(
                permit("r", ATTEND)
                    .when(new AllOf(ImmutableList.copyOf(conditions)))
                    .period(Period.parse("2021-03-01/"))
                    .build()));
    List<String> explained = explain(register, question(), Locale.ENGLISH);

    assertThat(explained)
        .contains(
            "Attend: not determined (possible: granted, not met).",
            "There are too many unknowns, not every possibility was tried.")
        .anyMatch(each -> each.startsWith("Not recorded: the end of the rule (/instruments/"))
        .anyMatch(
            each ->
                each.startsWith("The question does not state whether: “condition 1”; “condition 2”")
                    && each.endsWith("“condition 13”."));
  }

  @Test
  void question_ofAnOfficeAndAPersonWithoutOrganization_isNotThatOfThePublic() {
    ParticipationQuestion.Builder asked =
        ParticipationQuestion.builder()
            .office(LocalizedText.of("cs", "ředitel"))
            .person("A. Nováková")
            .body(COMMITTEE)
            .day(DAY);

    assertThat(explain(register(), asked, CZECH))
        .first()
        .asString()
        .contains("kdo: funkce: „ředitel“, osoba: „A. Nováková“, organizace neuvedena,")
        .doesNotContain("veřejnost");
    assertThat(explain(register(), asked.organization(AGENCY), Locale.ENGLISH))
        .first()
        .asString()
        .contains("who: a representative of “agency”, office: “ředitel”, person: “A. Nováková”,");
  }

  @Test
  void question_aboutAMeetingOrItsItem_saysWhichWithWhatIsStated() {
    Meeting meeting =
        Meeting.builder()
            .body(COMMITTEE)
            .date(DAY)
            .session(Session.CLOSED)
            .addAgenda(
                AgendaItem.builder().label(LocalizedText.of("cs", "Rozpočet")).build(),
                AgendaItem.builder()
                    .label(LocalizedText.of("cs", "Byty"))
                    .session(Session.OPEN)
                    .build())
            .build();
    Circumstances stated =
        known()
            .persons(2)
            .mode(MeetingMode.REMOTE)
            .notMet(new Approved(CONSENT))
            .met(new RequestMade())
            .build();

    assertThat(explain(register(), question().at(meeting), CZECH).get(0))
        .contains("den: 12. 9. 2023; zaznamenané jednání jako celek, jednání je neveřejné;");
    assertThat(explain(register(), question().at(meeting).item(1), CZECH).get(0))
        .contains("; bod programu: „Byty“ (2/2), jednání je veřejné;");
    assertThat(explain(register(), question().circumstances(stated), CZECH).get(0))
        .contains(
            "; uvedené okolnosti: přijdou 2 osoby a zároveň jednání se koná distančně a "
                + "zároveň je podána žádost a zároveň „chair“ neudělí souhlas;");
    assertThat(explain(register(), question().circumstances(stated), Locale.ENGLISH).get(0))
        .contains(
            "; stated circumstances: there come 2 persons and the meeting is held: remote and "
                + "a request is made and “chair” does not consent;");
  }

  @Test
  void rule_thatGivesWayToOneOfAHigherRank_saysSo() {
    CooperationRegister register =
        register(
            rules("statute", Authority.STATUTE, prohibit("x", ATTEND).to(Holder.anyone()).build()),
            memorandum(permit("r", ATTEND).build()));

    assertThat(explain(register, question(), Locale.ENGLISH))
        .contains("Attend: refused.")
        .anyMatch(each -> each.endsWith("; it gives way, of higher rank is: rule “x”."));
    assertThat(explain(register, question(), CZECH))
        .anyMatch(each -> each.endsWith("; ustupuje, protože vyšší sílu má: pravidlo „x“."));
  }

  @Test
  void rule_thatGivesWayToAProhibitionOfItsRank_saysSo() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).build(), prohibit("x", ATTEND).build()));

    assertThat(explain(register, question(), Locale.ENGLISH))
        .anyMatch(
            each -> each.endsWith("; it gives way to a prohibition of the same rank: rule “x”."));
  }

  @Test
  void rule_thatMayGiveWay_saysWhyAsFarAsItIsKnown() {
    CooperationRegister conditional =
        register(
            rules(
                "statute",
                Authority.STATUTE,
                prohibit("x", ATTEND).when(Condition.requested()).build()),
            memorandum(
                permit("r", ATTEND).build(),
                prohibit("y", ATTEND).when(Condition.requested()).build()));
    CooperationRegister unranked =
        register(
            rules("paper", Authority.STATUTE, prohibit("x", ATTEND).build()).toBuilder()
                .authority(Optional.empty())
                .build(),
            memorandum(permit("r", ATTEND).build()));

    assertThat(explain(conditional, question(), Locale.ENGLISH))
        .anyMatch(
            each ->
                each.endsWith(
                    "; it may give way, of higher rank is: rule “x”; it may give way to a"
                        + " prohibition of the same rank: rule “y”."));
    assertThat(explain(unranked, question(), Locale.ENGLISH))
        .anyMatch(
            each -> each.endsWith("; it may give way by a rank that is not recorded: rule “x”."));
  }

  @Test
  void body_ofWhichItIsNotKnownWhetherItFits_isNotSaidToFit() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).build())).toBuilder()
            .bodies(
                List.of(Body.builder().id(COMMITTEE).addNames(Region.name("committee")).build()))
            .build();

    assertThat(explain(register, question(), Locale.ENGLISH))
        .anyMatch(
            each ->
                each.contains(
                    " permits it; it is not known whether the body fits the general description;"
                        + " not known: the existence of the body"))
        .noneMatch(each -> each.contains("; the body fits"));
    assertThat(explain(register, question(), CZECH))
        .anyMatch(each -> each.contains("; není známo, zda orgán odpovídá obecnému popisu;"))
        .filteredOn(each -> each.startsWith("Není zaznamenáno: "))
        .singleElement()
        .asString()
        .containsOnlyOnce("čí je to orgán")
        .doesNotContain("consent");
  }

  @Test
  void reach_thatDoesNotCoverTheMeeting_isNamed() {
    CooperationRegister register =
        register(
            memorandum(
                permit("r", ATTEND).reach(Reach.itemsConcerning(SocialInclusion.HOUSING)).build(),
                permit("s", ATTEND).reach(Reach.itemsBy(TOWN)).build(),
                permit("t", ATTEND).reach(Reach.itemsOfHolder()).build()));

    assertThat(explain(register, question(), Locale.ENGLISH))
        .anyMatch(each -> each.endsWith("the reach of the rule (items that concern: “housing”)."))
        .anyMatch(each -> each.endsWith("the reach of the rule (items put forward by: “town”)."))
        .anyMatch(
            each -> each.endsWith("the reach of the rule (items put forward by the holder)."));
  }

  @Test
  void ownerWhoseConsentIsNotStated_isNamedBesideTheLink() {
    CooperationRegister register =
        register(
            memorandum(
                "memorandum",
                List.of(TOWN, AGENCY),
                permit("r", ATTEND).period(Period.parse("2021-03-01/")).build()));

    assertThat(explain(register, question(), Locale.ENGLISH))
        .anyMatch(each -> each.endsWith("the consent of the body's owner."))
        .contains("The question does not state whether: “" + REGION + "” consents.");
  }

  @Test
  void listOfExamples_thatMayBeIncomplete_doesNotHideThatTheBodyFits() {
    CooperationRegister register =
        register(
            memorandum(
                permit("r", ATTEND)
                    .in(
                        BodySelector.of(BodyDescription.bodiesOf(REGION))
                            .naming(Listed.unstated(List.of(BodyId.of("other")))))
                    .build()));

    assertThat(explain(register, question(), Locale.ENGLISH))
        .anyMatch(
            each ->
                each.contains(
                    "; the body fits the general description, it is not among the named examples;"
                        + " not known: whether the rule covers this body"));
  }

  /** Where it applies, the prohibition does not: it has nothing to give way to. */
  @Test
  void exception_isNotSaidToGiveWayToWhatItIsAnExceptionTo() {
    CooperationRegister register =
        register(
            rules(
                "order",
                Authority.RULES_OF_PROCEDURE,
                prohibit("closed", ATTEND).to(Holder.anyone()).build(),
                permit("open", ATTEND)
                    .when(Condition.requested())
                    .addExceptionTo(RuleId.of("closed"))
                    .build()));
    assertThat(explain(register, question(), Locale.ENGLISH))
        .anyMatch(each -> each.contains("rule “open”"))
        .noneMatch(each -> each.contains("may give way to a prohibition"))
        .anyMatch(each -> each.contains("may give way to the exception"));
  }

  @Test
  void body_ofWhichItIsNotKnownWhomItSucceeds_isNotSaidToSucceed() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).in(BodySelector.only(COMMITTEE)).build()));
    ParticipationQuestion.Builder ofAnother =
        ParticipationQuestion.of(AGENCY, BodyId.of("nobody-recorded"), DAY);
    assertThat(explain(register, ofAnother, CZECH))
        .anyMatch(each -> each.contains("není známo, zda je orgán nástupcem jmenovaného"))
        .noneMatch(each -> each.contains("; orgán je nástupcem jmenovaného"));
  }
}
