package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;

import java.time.MonthDay;
import org.dohoda.id.ClauseId;
import org.dohoda.provision.Bases;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Finance;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Link;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Review;
import org.dohoda.provision.Seat;
import org.dohoda.provision.SeatEndings;
import org.dohoda.provision.TermLimit;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Sentences on which clause goes before which, on seats, and on deadlines that come back. */
class TiesTest {
  @Test
  void sentence207_expensesSubjectToOneClauseAndInSpiteOfARule() {
    assertThat(part(207, 0, Finance.class).links())
        .containsExactly(
            Link.subjectTo(ClauseId.of("9")),
            Link.notwithstanding(en("each member bears its own costs")));
    described(
        207,
        "„organization“ má povinnost platit; kolik: 100 % „travel costs of the chair“; s "
            + "výhradou: „9“, bez ohledu na: „each member bears its own costs“.",
        "“organization” shall pay; how much: 100 % “travel costs of the chair”; subject "
            + "to: “9”, notwithstanding: “each member bears its own costs”.");
  }

  @Test
  void sentence208_aRequestInSpiteOfOneClauseAndSubjectToAnother() {
    assertThat(part(208, 0, Undertaking.class).links())
        .containsExactly(Link.notwithstanding(ClauseId.of("4")), Link.subjectTo(ClauseId.of("7")));
    described(
        208,
        "Kterákoli strana může požádat „svolání řídicího výboru“; bez ohledu na: „4“, s "
            + "výhradou: „7“.",
        "Any party may request “svolání řídicího výboru”; notwithstanding: “4”, subject "
            + "to: “7”.");
  }

  @Test
  void sentence209_aBoardOfSevenToElevenForTwoTermsInARow() {
    BodyConstitution board = part(209, 0, BodyConstitution.class);
    assertThat(board.size())
        .containsExactly(
            Quantity.atLeast(7, Bases.ALL_MEMBERS), Quantity.atMost(11, Bases.ALL_MEMBERS));
    assertThat(board.seats().get(0).termLimit()).contains(TermLimit.consecutive(2));
    assertThat(board.seats().get(0).endings().orElseThrow().openness())
        .isEqualTo(Openness.UNSTATED);
    described(
        209,
        "Orgán: „Board“; počet členů: nejméně 7 (všichni členové), nejvýše 11 (všichni "
            + "členové); místa: volba, odvolává: „Assembly“, na dobu: 3 roky, nejvýše 2 období "
            + "po sobě, zaniká: vzdání se funkce, odvolání, zánik mandátu nebo funkce (úplnost "
            + "výčtu neuvedena).",
        "Body: “Board”; size: at least 7 (all members), at most 11 (all members); seats: "
            + "elected, recalled by: “Assembly”, term: 3 years, at most 2 terms in a row, falls "
            + "vacant by: resignation, recall, end of mandate (completeness not stated).");
  }

  @Test
  void sentence210_aCommissionOfNineAndHowASeatFallsVacant() {
    Seat member = part(210, 0, BodyConstitution.class).seats().get(0);
    assertThat(member.termLimit()).contains(TermLimit.of(3));
    assertThat(member.endings().orElseThrow().items())
        .containsExactly(
            SeatEndings.RESIGNATION,
            SeatEndings.RECALL,
            SeatEndings.END_OF_MANDATE,
            SeatEndings.DEATH);
    described(
        210,
        "Orgán: „komise“; počet členů: 9 (všichni členové); místa: nejvýše 3 období, "
            + "zaniká: vzdání se funkce, odvolání, zánik mandátu nebo funkce, úmrtí (mimo jiné).",
        "Body: “komise”; size: 9 (all members); seats: at most 3 terms, falls vacant by: "
            + "resignation, recall, end of mandate, death (among others).");
  }

  @Test
  void sentence211_onADayAndByADay() {
    Recurrence.Occasion march = Recurrence.yearlyOn(MonthDay.of(3, 31));
    assertThat(part(211, 0, Undertaking.class).recurrence()).contains(march);
    assertThat(part(211, 1, Undertaking.class).recurrence()).contains(Recurrence.by(march));
    described(
        211,
        "Někdo (neuvedeno kdo) – uvádí se jako skutečnost: uspořádat „the annual "
            + "conference“; jak často: dne 31. 3. každého roku. „each member“ mají povinnost "
            + "předložit zprávu; jak často: nejpozději 31. 3. každého roku.",
        "Somebody (not stated who) – stated as a fact: organise “the annual conference”; "
            + "how often: on 31 March of each year. “each member” shall report; how often: by 31 "
            + "March of each year.");
  }

  @Test
  void sentence212_accountsAfterEachQuarter() {
    assertThat(part(212, 0, Undertaking.class).recurrence())
        .contains(
            Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)));
    described(
        212,
        "„obec“ má povinnost předložit zprávu „vyúčtování“; komu: „kraj“; jak často: "
            + "nejpozději 30 dnů po termínu: poslední den každého čtvrtletí.",
        "“obec” shall report “vyúčtování”; to: “kraj”; how often: within 30 days after: "
            + "the last day of each quarter.");
  }

  @Test
  void sentence213_resultsAfterEachMeeting() {
    assertThat(part(213, 0, InformationSharing.class).recurrence())
        .contains(Recurrence.within(TimeSpan.weeks(2), Recurrence.atEach(Anchor.MEETING)));
    described(
        213,
        "„advisory-council“ má povinnost předávat informace „Ergebnisse“; komu: "
            + "„Mitglieder“; jak často: nejpozději 2 týdny po každé události: jednání.",
        "“advisory-council” shall pass on information “Ergebnisse”; to: “Mitglieder”; how "
            + "often: within 2 weeks after each: meeting.");
  }

  @Test
  void sentence214_aReviewEachYearByADay() {
    assertThat(part(214, 0, Review.class).recurrence())
        .contains(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(6, 30))));
    described(
        214,
        "Vyhodnocení: kdo: všechny strany společně; jak často: nejpozději 30. 6. každého "
            + "roku.",
        "Review: who: all parties jointly; how often: by 30 June of each year.");
  }

  @Test
  void sentence215_onADayAndNoOther() {
    DateRule day = DateRule.fixed(PartialDate.of(2025, 4, 1));
    assertThat(part(215, 0, Undertaking.class).due()).contains(DateRule.onlyOn(day));
    described(
        215,
        "„staff of the service“ – uvádí se jako skutečnost: „transfer“ „to the Trust“; "
            + "dne: 1. 4. 2025.",
        "“staff of the service” – stated as a fact: “transfer” “to the Trust”; on: 1 April "
            + "2025.");
  }

  @Test
  void sentence216_nineMembersForThreeTermsInAll() {
    assertThat(part(216, 0, BodyConstitution.class).seats().get(0).termLimit())
        .contains(TermLimit.inAll(3));
    described(
        216,
        "Orgán: „Council“; počet členů: 9 (všichni členové); místa: nejvýše 3 období " + "celkem.",
        "Body: “Council”; size: 9 (all members); seats: at most 3 terms in all.");
  }
}
