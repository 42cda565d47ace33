package org.dohoda.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.MeetingMode;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.junit.jupiter.api.Test;

/** Every kind of condition in Czech and English words. */
class ConditionWordsTest {
  private final ConditionWords czech = words(Tongue.CZECH);
  private final ConditionWords english = words(Locale.ENGLISH);

  private static ConditionWords words(Locale locale) {
    Tongue in = new Tongue(locale);
    TimeWords time = new TimeWords(in);
    return new ConditionWords(in, time, new PeopleWords(in, time));
  }

  private void check(Condition condition, String cs, String en) {
    assertThat(czech.condition(condition)).isEqualTo(cs);
    assertThat(english.condition(condition)).isEqualTo(en);
  }

  @Test
  void facts() {
    check(Condition.requested(), "je podána žádost", "a request is made");
    check(Condition.open(), "jednání je veřejné", "the meeting is open");
    check(Condition.closed(), "jednání je neveřejné", "the meeting is closed");
    check(Condition.noticeGiven(), "je podáno oznámení", "notice is given");
    check(Condition.fundsAvailable(), "jsou na to peníze", "there are funds for it");
    check(Condition.noConflictOfInterest(), "není střet zájmů", "there is no conflict of interest");
    check(
        Condition.confidentialityUndertaken(),
        "je převzat závazek mlčenlivosti",
        "confidentiality is undertaken");
    check(
        Condition.holderConcerned(), "program se týká účastníka", "the agenda concerns the holder");
    check(
        Condition.held(MeetingMode.REMOTE),
        "jednání se koná distančně",
        "the meeting is held: remote");
  }

  @Test
  void facts_withWhatTheyName() {
    LocalizedText words = LocalizedText.of("cs", "souhlasí starosta", "en", "the mayor agrees");
    check(Condition.inWords(words), "„souhlasí starosta“", "“the mayor agrees”");
    check(
        Condition.noticeGiven(DateRule.on(Anchor.MEETING)),
        "je podáno oznámení nejpozději v den jednání",
        "notice is given no later than on the day of the meeting");
    check(
        Condition.agendaConcerns(PolicyAreaId.of("own/a"), PolicyAreaId.of("own/b")),
        "program se týká oblasti: „own/a“, „own/b“",
        "the agenda concerns: “own/a”, “own/b”");
    check(
        Condition.statusRecognised(words),
        "je uznáno postavení „souhlasí starosta“",
        "the status is recognised: “the mayor agrees”");
    check(
        Condition.overdue(ClauseId.of("report")),
        "po termínu je: „report“",
        "this is overdue: “report”");
    check(
        Condition.overdue(words),
        "po termínu je: „souhlasí starosta“",
        "this is overdue: “the mayor agrees”");
    check(
        Condition.approved(ApprovalStep.of(Actor.body(BodyId.of("rada")), ApprovalAct.CONSENT)),
        "„rada“ udělí souhlas",
        "“rada” consents");
  }

  @Test
  void persons_comeInTheNumberThatTheyAre() {
    check(Condition.atMostPersons(1), "přijde nejvýše 1 osoba", "there comes at most 1 person");
    check(Condition.atMostPersons(2), "přijdou nejvýše 2 osoby", "there come at most 2 persons");
    check(Condition.atMostPersons(4), "přijdou nejvýše 4 osoby", "there come at most 4 persons");
    check(Condition.atMostPersons(5), "přijde nejvýše 5 osob", "there come at most 5 persons");
  }

  @Test
  void conditions_ofConditions_standInBrackets() {
    Condition both = Condition.all(Condition.open(), Condition.requested());
    check(
        both,
        "jednání je veřejné a zároveň je podána žádost",
        "the meeting is open and a request is made");
    check(
        Condition.any(both, Condition.not(Condition.closed())),
        "(jednání je veřejné a zároveň je podána žádost) nebo jednání není neveřejné",
        "(the meeting is open and a request is made) or the meeting is not closed");
  }
}
