package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.gb;
import static org.dohoda.provision.sentences.SentenceParts.part;

import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Sentences on efforts, on what lasts at least or at most, and on money for a while. */
class LimitTest {
  @Test
  void sentence198_anEffortToGiveNotice() {
    Undertaking notice = part(198, 0, Undertaking.class);
    assertThat(notice.modality()).isEqualTo(Modality.ENDEAVOURS);
    assertThat(notice.due())
        .contains(DateRule.before(TimeSpan.months(6), Anchor.event("change in funding")));
    described(
        198,
        "„council“ se vynasnaží oznámit „any change in funding“; komu: „trust“; nejpozději 6 "
            + "měsíců před událostí „change in funding“.",
        "“council” will endeavour to notify “any change in funding”; to: “trust”; no later "
            + "than 6 months before “change in funding”.");
  }

  @Test
  void sentence199_anEffortToPublish() {
    assertThat(part(199, 0, Publicity.class).modality()).isEqualTo(Modality.ENDEAVOURS);
    described(
        199,
        "Všechny strany společně se vynasnaží zveřejnit „výsledky společných projektů“; "
            + "kanály: internetové stránky (úplnost výčtu neuvedena); nejpozději 30 dnů po "
            + "události „schválení výsledků“.",
        "All parties jointly will endeavour to publish “výsledky společných projektů”; "
            + "channels: website (completeness not stated); no later than 30 days after "
            + "“schválení výsledků”.");
  }

  @Test
  void sentence200_atLeastTwelveMonths() {
    assertThat(part(200, 0, Term.class).lasting())
        .isEqualTo(Lasting.atLeast(DateRule.after(TimeSpan.months(12), Anchor.LAST_SIGNATURE)));
    assertThat(part(200, 1, Termination.class).links()).hasSize(1);
    described(
        200,
        "Doba trvání: trvá nejméně do: 12 měsíců po posledním podpisu. Ukončení: může ukončit: "
            + "kterákoli strana; poslední den: 1 měsíc po doručení výpovědi; teprve poté, co: "
            + "„twelve months from the last signature“.",
        "Term: at least until: 12 months after the last signature. Termination: may be ended "
            + "by: any party; last day: 1 month after receipt of notice; only after: “twelve "
            + "months from the last signature”.");
  }

  @Test
  void sentence201_recordsKeptForTenYearsAtLeast() {
    assertThat(part(201, 0, Undertaking.class).until())
        .contains(Lasting.atLeast(DateRule.after(TimeSpan.years(10), Anchor.END_OF_INSTRUMENT)));
    described(
        201,
        "„příjemce“ má povinnost uchovávat dokumentaci „dokumentace projektu“; trvá nejméně "
            + "do: 10 let po zániku listiny.",
        "“příjemce” shall keep records “dokumentace projektu”; at least until: 10 years after "
            + "the end of the instrument.");
  }

  @Test
  void sentence202_atMostThreeYears() {
    assertThat(part(202, 0, Term.class).lasting())
        .isEqualTo(Lasting.atMost(DateRule.after(TimeSpan.years(3), Anchor.EFFECT)));
    described(
        202,
        "Doba trvání: trvá nejdéle do: 3 roky po nabytí účinnosti; „Erprobung“.",
        "Term: at most until: 3 years after taking effect; “Erprobung”.");
  }

  @Test
  void sentence203_aGroupForTwoYearsThatMeetsFourTimesAtMost() {
    BodyConstitution group = part(203, 0, BodyConstitution.class);
    assertThat(group.until())
        .contains(Lasting.atMost(DateRule.after(TimeSpan.years(2), Anchor.EFFECT)));
    assertThat(group.recurrence()).contains(Recurrence.atMost(4, TimeSpan.years(1)));
    described(
        203,
        "Orgán: „pracovní skupina“; jak často: nejvýše 4× za rok; trvá nejdéle do: 2 roky po "
            + "nabytí účinnosti.",
        "Body: “pracovní skupina”; how often: at most 4 times per year; at most until: 2 years "
            + "after taking effect.");
  }

  @Test
  void sentence204_inspectionsTwiceAYearAtMost() {
    assertThat(part(204, 0, Undertaking.class).recurrence())
        .contains(Recurrence.atMost(2, TimeSpan.years(1)));
    described(
        204,
        "„agentura“ může sledovat „the records of the Recipient“; jak často: nejvýše 2× za "
            + "rok.",
        "“agentura” may monitor “the records of the Recipient”; how often: at most 2 times "
            + "per year.");
  }

  @Test
  void sentence205_aContributionThatMayBePaidForAWhile() {
    Finance contribution = part(205, 0, Finance.class);
    assertThat(contribution.modality()).contains(Modality.MAY);
    assertThat(contribution.since()).contains(DateRule.fixed(PartialDate.of(2024, 4, 1)));
    assertThat(contribution.until())
        .contains(Lasting.until(DateRule.fixed(PartialDate.of(2027, 3, 31))));
    assertThat(contribution.exceptions().orElseThrow().items()).containsExactly(gb("salaries"));
    described(
        205,
        "„department“ může platit „running costs“; kolik: nejvýše 25\u00a0000 GBP za rok; od: "
            + "1. 4. 2024; trvá do: 31. 3. 2027; kromě: „salaries“ (úplnost výčtu neuvedena).",
        "“department” may pay “running costs”; how much: at most 25,000 GBP per year; "
            + "from: 1 April 2024; until: 31 March 2027; except: “salaries” (completeness not "
            + "stated).");
  }

  @Test
  void sentence206_costsThatNeedNotBeBorne() {
    assertThat(part(206, 0, Finance.class).modality()).contains(Modality.NEED_NOT);
    assertThat(part(206, 1, Finance.class).since())
        .contains(DateRule.fixed(PartialDate.of(2025, 1, 1)));
    described(
        206,
        "„kraj“ nemá povinnost platit; kolik: 100 % „náklady vzniklé před 1. lednem 2025“. "
            + "Platí se: kdo: „kraj“; kolik: 1/2 „náklady“; od: 1. 1. 2025; kromě: „daň z "
            + "přidané hodnoty“ (úplnost výčtu neuvedena).",
        "“kraj” need not pay; how much: 100 % “náklady vzniklé před 1. lednem 2025”. Money "
            + "is paid: who: “kraj”; how much: 1/2 “náklady”; from: 1 January 2025; except: “daň "
            + "z přidané hodnoty” (completeness not stated).");
  }
}
