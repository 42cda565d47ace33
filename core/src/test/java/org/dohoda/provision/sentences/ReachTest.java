package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;

import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.participation.Holder;
import org.dohoda.participation.Rights;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Liability;
import org.dohoda.provision.LiabilityExtent;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Review;
import org.dohoda.provision.Scope;
import org.dohoda.provision.Territory;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Identifier;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.Recurrence.CommonYears;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Sentences on areas, places and days. */
class ReachTest {
  @Test
  void sentence175_sixDirections() {
    PolicyFocus focus = part(175, 0, PolicyFocus.class);
    assertThat(focus.foci().items())
        .extracting(each -> each.direction().orElseThrow())
        .containsExactlyInAnyOrder(Direction.values());
    assertThat(focus.foci().items())
        .extracting(each -> each.targetGroup().orElseThrow())
        .containsOnly(cs("rodiny s dětmi"));
    assertThat(focus.phases()).containsExactly(PolicyPhase.IMPLEMENTATION);
    described(
        175,
        "Oblasti spolupráce: „dluhová problematika“ (snižovat, pro: „rodiny s dětmi“, "
            + "kde: „ohrožené lokality“), „ztráta bydlení“ (předcházet, pro: „rodiny s "
            + "dětmi“, kde: „ohrožené lokality“), „zaměstnanost“ (podporovat, pro: „rodiny s "
            + "dětmi“, kde: „ohrožené lokality“), „vzdělávání“ (zvyšovat, pro: „rodiny s "
            + "dětmi“, kde: „ohrožené lokality“), „zdraví“ (zlepšovat, pro: „rodiny s "
            + "dětmi“, kde: „ohrožené lokality“), „sociální služby“ (zajistit, pro: „rodiny "
            + "s dětmi“, kde: „ohrožené lokality“) (úplnost výčtu neuvedena); fáze: "
            + "realizace.",
        "Areas of cooperation: “debt” (reduce, for: “rodiny s dětmi”, where: “ohrožené "
            + "lokality”), “ztráta bydlení” (prevent, for: “rodiny s dětmi”, where: "
            + "“ohrožené lokality”), “employment” (support, for: “rodiny s dětmi”, where: "
            + "“ohrožené lokality”), “education” (raise, for: “rodiny s dětmi”, where: "
            + "“ohrožené lokality”), “health” (improve, for: “rodiny s dětmi”, where: "
            + "“ohrožené lokality”), “social services” (ensure, for: “rodiny s dětmi”, "
            + "where: “ohrožené lokality”) (completeness not stated); phases: implementation.");
  }

  @Test
  void sentence176_areasByTheWordsOfThePaper() {
    Purpose purpose = part(176, 0, Purpose.class);
    Focus work = purpose.foci().orElseThrow().items().asList().get(1);
    assertThat(work.label()).contains(en("families in work"));
    assertThat(work.direction()).contains(Direction.SUPPORT);
    assertThat(purpose.foci().orElseThrow().items().asList().get(3).place())
        .contains(en("rural areas"));
    described(
        176,
        "Účel: oblasti: „dluhová problematika“ (snižovat), „families in work“ "
            + "(podporovat, pro: „working families“), „bydlení“ (zajistit), „zdravotní péče“ "
            + "(zlepšovat, kde: „rural areas“) (úplnost výčtu neuvedena).",
        "Purpose: areas: “debt” (reduce), “families in work” (support, for: “working "
            + "families”), “housing” (ensure), “health care” (improve, where: “rural areas”) "
            + "(completeness not stated).");
  }

  @Test
  void sentence177_whenWhereAndOnWhat() {
    Scope scope = part(177, 0, Scope.class);
    assertThat(scope.period()).contains(Period.parse("2026/2028"));
    assertThat(scope.territory().orElseThrow().except())
        .containsExactly(Identifier.of("CZ-LAU", "CZ0512"));
    assertThat(scope.foci().orElseThrow().items())
        .containsExactly(Focus.on(SocialInclusion.EMPLOYMENT));
    assertThat(scope.leftOut())
        .containsExactly(Bearer.group(en("organisations founded by the Region")));
    described(
        177,
        "Působnost: území: CZ-NUTS-CZ051, kromě: CZ-LAU-CZ0512, „remote valleys "
            + "included“; neváže: „organisations founded by the Region“; oblasti: "
            + "„zaměstnanost“ (úplnost výčtu neuvedena); období: od: 2026 do: 2028.",
        "Scope: territory: CZ-NUTS-CZ051, except: CZ-LAU-CZ0512, “remote valleys "
            + "included”; does not bind: “organisations founded by the Region”; areas: "
            + "“employment” (completeness not stated); period: from: 2026 until: 2028.");
  }

  @Test
  void sentence178_theLastDayOfFebruary() {
    Recurrence february = Recurrence.yearlyOnLeapDay(CommonYears.FEBRUARY_28);
    assertThat(part(178, 0, Finance.class).recurrence()).contains(february);
    assertThat(part(178, 1, Undertaking.class).recurrence()).contains(february);
    described(
        178,
        "Platí se: „příspěvek“; kdo: „kraj“; ve prospěch: „obec“; jak často: dne 29. 2. "
            + "každého roku (v nepřestupném 28. 2.). „obec“ má povinnost předložit zprávu "
            + "„vyúčtování“; jak často: dne 29. 2. každého roku (v nepřestupném 28. 2.).",
        "Money is paid: “příspěvek”; who: “kraj”; for: “obec”; how often: on 29 February "
            + "of each year (28 February if it is not a leap year). “obec” shall report "
            + "“vyúčtování”; how often: on 29 February of each year (28 February if it is not a "
            + "leap year).");
  }

  @Test
  void sentence179_aLeapDayThatMovesToMarch() {
    Recurrence march = Recurrence.yearlyOnLeapDay(CommonYears.MARCH_1);
    assertThat(part(179, 0, BodyConstitution.class).recurrence()).contains(march);
    Review review = part(179, 1, Review.class);
    assertThat(review.recurrence()).contains(march);
    assertThat(review.due().orElseThrow()).isInstanceOf(DerivedRule.Window.class);
    described(
        179,
        "Orgán: v rejstříku: „treaty-council“; jak často: dne 29. 2. každého roku (v "
            + "nepřestupném 1. 3.). Vyhodnocení: „the programme“; kdo: všechny strany společně; "
            + "jak často: dne 29. 2. každého roku (v nepřestupném 1. 3.); poprvé do: mezi: 1. 3. "
            + "2026 a: 31. 3. 2026.",
        "Body: in the register: “treaty-council”; how often: on 29 February of each year "
            + "(1 March if it is not a leap year). Review: “the programme”; who: all parties "
            + "jointly; how often: on 29 February of each year (1 March if it is not a leap "
            + "year); first by: between: 1 March 2026 and: 31 March 2026.");
  }

  @Test
  void sentence180_aFullYearAndAnAnniversary() {
    assertThat(part(180, 0, Undertaking.class).until())
        .contains(
            Lasting.until(
                DateRule.after(
                    TimeSpan.years(1), Anchor.event("start"), DateRule.SpanEnd.DAY_BEFORE)));
    assertThat(part(180, 1, Review.class).due())
        .contains(DateRule.after(TimeSpan.years(1), Anchor.EFFECT, DateRule.SpanEnd.ANNIVERSARY));
    assertThat(part(180, 2, Undertaking.class).due())
        .contains(DateRule.orPreviousWorkingDay(DateRule.fixed(PartialDate.of(2026, 4, 30))));
    described(
        180,
        "„officer“ – uvádí se jako skutečnost: vyslat; trvá do: 1 rok po události „start“ (den "
            + "předem). Vyhodnocení: „the secondment“; kdo: všechny strany společně; poprvé "
            + "do: 1 rok po nabytí účinnosti. Někdo (neuvedeno kdo) má povinnost určit; kolik: "
            + "1 „substitute“; nejpozději 30. 4. 2026, není-li to pracovní den, nejbližší "
            + "předcházející pracovní den.",
        "“officer” – stated as a fact: second; until: 1 year after “start” (the day before). "
            + "Review: “the secondment”; who: all parties jointly; first by: 1 year after "
            + "taking effect. Somebody (not stated who) shall appoint; how much: 1 "
            + "“substitute”; no later than 30 April 2026 or, if it is not a working day, the "
            + "last working day before.");
  }

  @Test
  void sentence181_invitedExperts() {
    assertThat(part(181, 0, Undertaking.class).condition().orElseThrow().facts())
        .containsExactly(
            Condition.approved(ApprovalStep.of(Actor.office(en("chair")), ApprovalAct.INVITE)),
            Condition.noConflictOfInterest(),
            Condition.fundsAvailable());
    described(
        181,
        "„experts“ mohou poskytnout poradenství; komu: „committee“; podmínka: „chair“ "
            + "vysloví pozvání a zároveň není střet zájmů a zároveň jsou na to peníze.",
        "“experts” may advise; to: “committee”; condition: “chair” invites and there "
            + "is no conflict of interest and there are funds for it.");
  }

  @Test
  void sentence182_everyMonday() {
    assertThat(part(182, 0, Undertaking.class).recurrence())
        .contains(Recurrence.kthDayOf(CalendarUnit.WEEK, 1));
    described(
        182,
        "„secretariat“ má povinnost rozeslat „a list of open matters“; jak často: 1. den "
            + "každého týdne.",
        "“secretariat” shall circulate “a list of open matters”; how often: the 1st day of "
            + "each week.");
  }

  @Test
  void sentence183_noRecordings() {
    Undertaking recordings = part(183, 0, Undertaking.class);
    assertThat(recordings.modality()).isEqualTo(Modality.SHALL_NOT);
    assertThat(recordings.territory()).contains(Territory.of(en("the premises of the Region")));
    described(
        183,
        "„guests“ nesmějí „record-meeting“; území: „the premises of the Region“.",
        "“guests” shall not “record-meeting”; territory: “the premises of the Region”.");
  }

  @Test
  void sentence184_expertsOfTheAuthor() {
    Participation experts = part(184, 0, Participation.class);
    assertThat(experts.rules().get(0).holder()).isEqualTo(Holder.authorOfItem());
    assertThat(experts.rules().get(0).rights()).containsExactly(Rights.BRING_EXPERTS);
    assertThat(part(184, 1, Liability.class).extent()).isEqualTo(LiabilityExtent.FULL);
    described(
        184,
        "Je dovoleno přizvat odborníky; kdo: předkladatel bodu; kde: jmenovitě "
            + "„lenkungskreis“ (úplný výčet); při: vlastní body. Odpovědnost za škodu: "
            + "rozsah: plně; kdo: „land“; za co: „Schäden der Sachverständigen“ (úplnost "
            + "výčtu neuvedena).",
        "It is permitted to bring experts; who: the author of the item; where: by name "
            + "“lenkungskreis” (complete list); at: the holder's own items. Liability: "
            + "extent: full; who: “land”; for what: “Schäden der Sachverständigen” "
            + "(completeness not stated).");
  }

  @Test
  void sentence185_noMoneyOnOneArea() {
    Finance none = part(185, 0, Finance.class);
    assertThat(none.finance()).isEqualTo(FinanceKind.NONE);
    assertThat(none.areas()).containsExactly(SocialInclusion.EMPLOYMENT);
    described(
        185,
        "Žádné peníze se nepřevádějí ani nedluží; oblasti: „zaměstnanost“.",
        "No money passes and none is owed; areas: “employment”.");
  }
}
