package org.dohoda.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.MeetingMode;
import org.dohoda.id.BodyId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class DeniedWordsTest {
  private static final LocalizedText WORDS = LocalizedText.of("cs", "slova", "en", "words");

  private final Tongue czech = new Tongue(Tongue.CZECH);
  private final Tongue english = new Tongue(Locale.ENGLISH);

  @Test
  void notice_withItsDeadline() {
    check(
        Condition.noticeGiven(DateRule.before(TimeSpan.days(10), Anchor.MEETING)),
        "je podáno oznámení nejpozději 10 dnů před jednáním",
        "notice is given no later than 10 days before the meeting");
    check(
        Condition.noticeGiven(DateRule.nextMeeting()),
        "je podáno oznámení nejpozději na příštím jednání",
        "notice is given no later than at the next meeting");
    check(
        Condition.noticeGiven(DateRule.on(Anchor.APPROVAL)),
        "je podáno oznámení nejpozději v den schválení",
        "notice is given no later than on the day of the approval");
  }

  @Test
  void not_ofAFact_negatesItsVerb() {
    denied(Condition.open(), "jednání není veřejné", "the meeting is not open");
    denied(Condition.closed(), "jednání není neveřejné", "the meeting is not closed");
    denied(Condition.noticeGiven(), "není podáno oznámení", "notice is not given");
    denied(Condition.requested(), "není podána žádost", "no request is made");
    denied(Condition.fundsAvailable(), "nejsou na to peníze", "there are no funds for it");
    denied(
        Condition.holderConcerned(),
        "program se netýká účastníka",
        "the agenda does not concern the holder");
    denied(Condition.noConflictOfInterest(), "je střet zájmů", "there is a conflict of interest");
    denied(
        Condition.confidentialityUndertaken(),
        "není převzat závazek mlčenlivosti",
        "confidentiality is not undertaken");
    denied(
        Condition.atMostPersons(3), "přijdou více než 3 osoby", "there come more than 3 persons");
    denied(
        Condition.held(MeetingMode.REMOTE),
        "jednání se nekoná distančně",
        "the meeting is held otherwise than: remote");
    denied(
        Condition.agendaConcerns(SocialInclusion.HOUSING),
        "program se netýká oblasti: „bydlení“",
        "the agenda does not concern: “housing”");
    denied(
        Condition.statusRecognised(WORDS),
        "není uznáno postavení „slova“",
        "the status is not recognised: “words”");
    denied(Condition.overdue(WORDS), "po termínu není: „slova“", "this is not overdue: “words”");
  }

  @Test
  void not_ofAnApproval_negatesTheStep() {
    step(ApprovalAct.PROPOSE, "nepodá návrh", "does not propose");
    step(ApprovalAct.CONSULT, "věc neprojedná", "is not consulted");
    step(ApprovalAct.CONSENT, "neudělí souhlas", "does not consent");
    step(ApprovalAct.APPROVE, "věc neschválí", "does not approve");
    step(ApprovalAct.INVITE, "nevysloví pozvání", "does not invite");
    step(ApprovalAct.RATIFY, "neprovede ratifikaci", "does not ratify");
    step(ApprovalAct.DEPOSIT, "neuloží listinu", "does not deposit an instrument");
    step(ApprovalAct.NOTIFY, "nepodá oznámení", "does not give notice");
  }

  @Test
  void not_ofWhatIsDoneInTime_isSaidBeforeIt() {
    denied(
        Condition.noticeGiven(DateRule.before(TimeSpan.days(10), Anchor.MEETING)),
        "neplatí, že je podáno oznámení nejpozději 10 dnů před jednáním",
        "it is not the case that notice is given no later than 10 days before the meeting");
    denied(
        Condition.approved(
            ApprovalStep.builder()
                .actor(Actor.body(BodyId.of("rada")))
                .act(ApprovalAct.CONSENT)
                .silenceCounts(Truth.YES)
                .build()),
        "neplatí, že „rada“ udělí souhlas, mlčení znamená souhlas",
        "it is not the case that “rada” consents, silence counts as approval");
  }

  @Test
  void not_ofWordsOrOfSeveral_isSaidBeforeThem() {
    denied(Condition.inWords(WORDS), "neplatí, že „slova“", "it is not the case that “words”");
    denied(
        Condition.all(Condition.open(), Condition.requested()),
        "neplatí, že (jednání je veřejné a zároveň je podána žádost)",
        "it is not the case that (the meeting is open and a request is made)");
  }

  @Test
  void bodiesOfAKind_standInThePlural() {
    assertThat(czech.bodies(BodyKinds.COMMITTEE)).isEqualTo("výbory");
    assertThat(english.bodies(BodyKinds.ASSEMBLY)).isEqualTo("assemblies");
    assertThat(english.bodies(BodyKinds.ADVISORY_BODY)).isEqualTo("advisory bodies");
    assertThat(english.bodies(BodyKinds.OTHER)).isEqualTo("other bodies");
    assertThat(czech.bodies(BodyKind.of("panel"))).isEqualTo("orgány druhu „panel“");
    assertThat(english.bodies(BodyKind.of("panel"))).isEqualTo("bodies of the kind “panel”");
  }

  private void step(ApprovalAct act, String cs, String en) {
    ApprovalStep step =
        ApprovalStep.builder().actor(Actor.body(BodyId.of("rada"))).act(act).build();
    denied(Condition.approved(step), "„rada“ " + cs, "“rada” " + en);
  }

  private void denied(Condition condition, String cs, String en) {
    check(Condition.not(condition), cs, en);
  }

  private void check(Condition condition, String cs, String en) {
    assertThat(words(czech).condition(condition)).isEqualTo(cs);
    assertThat(words(english).condition(condition)).isEqualTo(en);
  }

  private static ConditionWords words(Tongue in) {
    TimeWords time = new TimeWords(in);
    return new ConditionWords(in, time, new PeopleWords(in, time));
  }
}
