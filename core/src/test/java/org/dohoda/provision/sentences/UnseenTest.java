package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.de;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.gb;
import static org.dohoda.provision.sentences.SentenceParts.part;

import java.time.DayOfWeek;
import org.dohoda.condition.Approved;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Not;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Sentences on which a reader of the documentation alone tried the model once more. */
class UnseenTest {
  @Test
  void sentence186_everyFirstTuesday() {
    assertThat(part(186, 0, BodyConstitution.class).recurrence())
        .contains(Recurrence.kthWeekdayOf(CalendarUnit.MONTH, 1, DayOfWeek.TUESDAY));
    described(
        186,
        "Orgán: v rejstříku: „vybor-socialni“; jak často: 1. úterý každého měsíce; "
            + "svolává: „předseda“.",
        "Body: in the register: “vybor-socialni”; how often: the 1st Tuesday of each "
            + "month; convened by: “předseda”.");
  }

  @Test
  void sentence187_sharesAndGoodsInPlaceOfMoney() {
    assertThat(part(187, 0, Finance.class).bearers())
        .containsExactly(Bearer.severally(Bearer.allParties()));
    assertThat(part(187, 1, Finance.class).quantities())
        .containsExactly(Quantity.atMost(Fraction.of(1, 3), de("Eigenanteil")));
    described(
        187,
        "Platí se: „Kosten der Evaluation zu gleichen Teilen“; kdo: všechny strany "
            + "(každý za sebe). Platí se: „Sachleistungen“; kolik: nejvýše 1/3 „Eigenanteil“.",
        "Money is paid: “Kosten der Evaluation zu gleichen Teilen”; who: all parties "
            + "(severally). Money is paid: “Sachleistungen”; how much: at most 1/3 "
            + "“Eigenanteil”.");
  }

  @Test
  void sentence188_withinOneHour() {
    Undertaking notice = part(188, 0, Undertaking.class);
    assertThat(notice.due())
        .contains(
            DateRule.earlierOf(
                DateRule.after(TimeSpan.hours(1), Anchor.event("risk")),
                DateRule.on(Anchor.event("risk"))));
    assertThat(notice.condition()).isPresent();
    described(
        188,
        "„council“ má povinnost oznámit; komu: „police“; nejpozději: co nastane dříve: 1 "
            + "hodina po události „risk“ nebo den události „risk“; podmínka: „a child is at "
            + "immediate risk“.",
        "“council” shall notify; to: “police”; no later than: whichever comes first: 1 hour "
            + "after “risk” or the day of “risk”; condition: “a child is at immediate risk”.");
  }

  @Test
  void sentence189_consentAtDiscretion() {
    Undertaking assign = part(189, 0, Undertaking.class);
    assertThat(assign.modality()).isEqualTo(Modality.SHALL_NOT);
    Approved consent = (Approved) ((Not) assign.condition().orElseThrow()).condition();
    assertThat(consent.step().reasonToWithhold()).isEqualTo(Truth.NO);
    described(
        189,
        "Žádná strana nesmí postoupit „this agreement“; podmínka: „the other party“ neudělí "
            + "souhlas, forma: „prior, in writing“, podle vlastního uvážení.",
        "No party shall assign “this agreement”; condition: “the other party” does not "
            + "consent, form: “prior, in writing”, at its own discretion.");
  }

  @Test
  void sentence190_aSecretariatThatPassesRound() {
    Seat secretariat = part(190, 0, BodyConstitution.class).seats().get(0);
    assertThat(secretariat.appointment()).contains(Appointments.ROTATING);
    assertThat(secretariat.term()).contains(TimeSpan.months(18));
    described(
        190,
        "Orgán: „secretariat“; místa: střídání, za: „members, in alphabetical order“, "
            + "na dobu: 18 měsíců.",
        "Body: “secretariat”; seats: rotating, for: “members, in alphabetical order”, "
            + "term: 18 months.");
  }

  @Test
  void sentence191_anEndUnlessAmended() {
    Term term = part(191, 0, Term.class);
    assertThat(term.lasting())
        .isEqualTo(Lasting.until(DateRule.fixed(PartialDate.of(2027, 6, 30))));
    assertThat(term.condition()).isPresent();
    assertThat(part(191, 1, Survival.class).matters().orElseThrow().items()).hasSize(1);
    described(
        191,
        "Doba trvání: trvá do: 30. 6. 2027; podmínka: neplatí, že „dodatek je "
            + "uzavřen“. I po skončení platí: věci: „práva nabytá do té doby“ (úplnost výčtu "
            + "neuvedena).",
        "Term: until: 30 June 2027; condition: it is not the case that “dodatek je "
            + "uzavřen”. Goes on after the end: matters: “práva nabytá do té doby” "
            + "(completeness not stated).");
  }

  @Test
  void sentence192_reimbursedOnRequest() {
    Finance expenses = part(192, 0, Finance.class);
    assertThat(expenses.condition()).contains(Condition.requested());
    assertThat(expenses.recurrence()).contains(Recurrence.exactly(1, TimeSpan.months(3)));
    assertThat(part(192, 1, Undertaking.class).recurrence())
        .contains(
            Recurrence.within(TimeSpan.weeks(6), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)));
    described(
        192,
        "Platí se: „nachgewiesene Aufwendungen“; kdo: „Landkreis“; ve prospěch: "
            + "„Gemeinden“; jak často: jednou za 3 měsíce; podmínka: je podána žádost. "
            + "„Gemeinden“ mají povinnost požádat „Erstattung“; jak často: nejpozději 6 týdnů po "
            + "termínu: poslední den každého čtvrtletí.",
        "Money is paid: “nachgewiesene Aufwendungen”; who: “Landkreis”; for: “Gemeinden”; "
            + "how often: once per 3 months; condition: a request is made. “Gemeinden” shall "
            + "request “Erstattung”; how often: within 6 weeks after: the last day of each "
            + "quarter.");
  }

  @Test
  void sentence193_oneMoreQuestion() {
    Undertaking question = part(193, 0, Undertaking.class);
    assertThat(question.modality()).isEqualTo(Modality.MAY);
    assertThat(question.quantities())
        .containsExactly(Quantity.atMost(1, gb("supplementary question")));
    assertThat(part(193, 1, Undertaking.class).quantities())
        .containsExactly(Quantity.atMost(3, gb("minutes")));
    described(
        193,
        "„councillor“ může „ask-question“; kolik: nejvýše 1 „supplementary question“. "
            + "Někdo (neuvedeno kdo) má povinnost „reply“; kolik: nejvýše 3 „minutes“.",
        "“councillor” may “ask-question”; how much: at most 1 “supplementary "
            + "question”. Somebody (not stated who) shall “reply”; how much: at most 3 "
            + "“minutes”.");
  }

  @Test
  void sentence194_whileThreeAreBound() {
    Term term = part(194, 0, Term.class);
    assertThat(term.lasting()).isEqualTo(Lasting.indefinitely());
    assertThat(term.needed()).contains(Quantity.atLeast(3, Bases.PARTIES));
    described(
        194,
        "Doba trvání: bez časového omezení; trvá, dokud je vázáno: nejméně 3 (smluvní "
            + "strany).",
        "Term: without end; as long as bound: at least 3 (parties).");
  }

  @Test
  void sentence195_atTheCallOfTheChairOrOfSome() {
    BodyConstitution force = part(195, 0, BodyConstitution.class);
    assertThat(force.convenedBy()).hasSize(2);
    assertThat(force.recurrence()).contains(Recurrence.atLeast(1, TimeSpan.months(3)));
    assertThat(part(195, 1, DecisionMaking.class).wording()).isPresent();
    described(
        195,
        "Orgán: „task force“; jak často: nejméně jednou za 3 měsíce; svolává: „chair“, "
            + "„at least one third of its members“. Rozhodování: „vacancies do not impair "
            + "its power to act“.",
        "Body: “task force”; how often: at least once per 3 months; convened by: "
            + "“chair”, “at least one third of its members”. Decision-making: “vacancies do "
            + "not impair its power to act”.");
  }

  @Test
  void sentence196_everyLastFridayOfAQuarter() {
    assertThat(part(196, 0, Undertaking.class).recurrence())
        .contains(Recurrence.kthWeekdayOf(CalendarUnit.QUARTER, -1, DayOfWeek.FRIDAY));
    described(
        196,
        "„coordinator“ má povinnost informovat; komu: „member councils“; jak často: "
            + "poslední pátek každého čtvrtletí.",
        "“coordinator” shall inform; to: “member councils”; how often: the last Friday of "
            + "each quarter.");
  }

  @Test
  void sentence197_whileHalfAreBound() {
    Term term = part(197, 0, Term.class);
    assertThat(term.needed()).contains(Quantity.moreThan(Fraction.of(1, 2), de("Gemeinden")));
    described(
        197,
        "Doba trvání: trvá do: 31. 12. 2030; trvá, dokud je vázáno: více než 1/2 " + "„Gemeinden“.",
        "Term: until: 31 December 2030; as long as bound: more than 1/2 “Gemeinden”.");
  }
}
