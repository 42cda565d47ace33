package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.de;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;
import static org.dohoda.provision.sentences.SentenceParts.us;

import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Sentences on what depends on something else, and on beginnings. */
class DependingTest {
  @Test
  void sentence130_anInvitationIfItIsConcerned() {
    Condition concerned =
        Condition.any(
            Condition.agendaConcerns(SocialInclusion.HOUSING), Condition.holderConcerned());
    assertThat(part(130, 0, Undertaking.class).condition()).contains(concerned);
    Undertaking papers = part(130, 1, Undertaking.class);
    assertThat(papers.due()).contains(DateRule.before(TimeSpan.hours(72), Anchor.MEETING));
    assertThat(papers.condition()).contains(concerned);
    described(
        130,
        "„tajemník“ orgánu „vybor-socialni“ má povinnost pozvat; komu: „agentura“; podmínka: "
            + "program se týká oblasti: „bydlení“ nebo program se týká účastníka. „tajemník“ "
            + "orgánu „vybor-socialni“ má povinnost rozeslat „podklady“; komu: „agentura“; "
            + "nejpozději 72 hodin před jednáním; podmínka: program se týká oblasti: „bydlení“ "
            + "nebo program se týká účastníka.",
        "“tajemník” of “vybor-socialni” shall invite; to: “agentura”; condition: the agenda "
            + "concerns: “housing” or the agenda concerns the holder. “tajemník” of "
            + "“vybor-socialni” shall circulate “podklady”; to: “agentura”; no later than 72 "
            + "hours before the meeting; condition: the agenda concerns: “housing” or the "
            + "agenda concerns the holder.");
  }

  @Test
  void sentence131_minutesOfOpenAndClosedMeetings() {
    Publicity open = part(131, 0, Publicity.class);
    assertThat(open.modality()).isEqualTo(Modality.SHOULD);
    assertThat(open.condition()).contains(Condition.open());
    assertThat(open.due())
        .contains(DateRule.orNextWorkingDay(DateRule.after(TimeSpan.weeks(2), Anchor.MEETING)));
    Publicity closed = part(131, 1, Publicity.class);
    assertThat(closed.modality()).isEqualTo(Modality.NEED_NOT);
    assertThat(closed.condition())
        .contains(Condition.all(Condition.closed(), Condition.not(Condition.requested())));
    described(
        131,
        "Někdo (neuvedeno kdo) má doporučeno zveřejnit „the minutes“; kanály: internetové "
            + "stránky (úplnost výčtu neuvedena); nejpozději 2 týdny po jednání, není-li to "
            + "pracovní den, nejbližší následující pracovní den; podmínka: jednání je veřejné. "
            + "Někdo (neuvedeno kdo) nemá povinnost zveřejnit „the minutes“; podmínka: jednání "
            + "je neveřejné a zároveň není podána žádost.",
        "Somebody (not stated who) should publish “the minutes”; channels: website "
            + "(completeness not stated); no later than 2 weeks after the meeting or, if it is "
            + "not a working day, the next working day; condition: the meeting is open. "
            + "Somebody (not stated who) need not publish “the minutes”; condition: the "
            + "meeting is closed and no request is made.");
  }

  @Test
  void sentence132_whatMayPassAndWhatIsMeantTo() {
    assertThat(part(132, 0, InformationSharing.class).modality()).isEqualTo(Modality.MAY);
    assertThat(part(132, 1, Publicity.class).condition())
        .contains(
            Condition.noticeGiven(DateRule.before(TimeSpan.days(5), Anchor.event("publication"))));
    InformationSharing raw = part(132, 2, InformationSharing.class);
    assertThat(raw.modality()).isEqualTo(Modality.INTENDS);
    assertThat(raw.condition()).contains(Condition.confidentialityUndertaken());
    described(
        132,
        "Kterákoli strana může předávat informace; informace: agregované; komu: „its "
            + "auditors“. Kterákoli strana může zveřejnit „aggregated results“; podmínka: je "
            + "podáno oznámení nejpozději 5 dnů před událostí „publication“. Každá strana má v "
            + "úmyslu předávat informace „raw data“; komu: „university“; podmínka: je převzat "
            + "závazek mlčenlivosti.",
        "Any party may pass on information; information: aggregated; to: “its auditors”. Any "
            + "party may publish “aggregated results”; condition: notice is given no later "
            + "than 5 days before “publication”. Each party will pass on information “raw "
            + "data”; to: “university”; condition: confidentiality is undertaken.");
  }

  @Test
  void sentence133_aSumForEachDelegate() {
    Finance travel = part(133, 0, Finance.class);
    assertThat(travel.quantities())
        .containsExactly(Quantity.exactly(Money.of(150, "USD"), us("each delegate")));
    assertThat(travel.condition().orElseThrow().facts())
        .contains(
            Condition.atMostPersons(2),
            Condition.approved(ApprovalStep.of(Actor.office(us("Director")), ApprovalAct.PROPOSE)));
    described(
        133,
        "Platí se: „travel costs“; kdo: „agentura“; kolik: 150 USD „each delegate“; "
            + "podmínka: přijdou nejvýše 2 osoby a zároveň „Director“ podá návrh.",
        "Money is paid: “travel costs”; who: “agentura”; how much: 150 USD “each "
            + "delegate”; condition: there come at most 2 persons and “Director” proposes.");
  }

  @Test
  void sentence134_anInstalmentWithItsTies() {
    Finance instalment = part(134, 0, Finance.class);
    assertThat(instalment.finance()).isEqualTo(FinanceKind.AMOUNT);
    assertThat(instalment.quantities()).isEmpty();
    assertThat(instalment.links())
        .containsExactly(
            Link.inOrderThat(en("the survey may start")),
            Link.inReturnFor(ClauseId.of("clause-5")),
            Link.onlyAfter(ClauseId.of("clause-4")));
    assertThat(instalment.due().orElseThrow()).isInstanceOf(DerivedRule.EarlierOf.class);
    assertThat(instalment.condition())
        .contains(Condition.not(Condition.overdue(ClauseId.of("clause-4"))));
    described(
        134,
        "Platí se: „the second instalment“; kdo: „ministry“; nejpozději: co nastane dříve: 30. "
            + "6. 2026, není-li to pracovní den, nejbližší předcházející pracovní den nebo den "
            + "schválení; podmínka: po termínu není: „clause-4“; za účelem: „the survey may "
            + "start“, výměnou za: „clause-5“, teprve poté, co: „clause-4“.",
        "Money is paid: “the second instalment”; who: “ministry”; no later than: whichever "
            + "comes first: 30 June 2026 or, if it is not a working day, the last working day "
            + "before or the day of the approval; condition: this is not overdue: “clause-4”; "
            + "in order that: “the survey may start”, in return for: “clause-5”, only after: "
            + "“clause-4”.");
  }

  @Test
  void sentence135_deliveryWithinAWindow() {
    assertThat(part(135, 0, Undertaking.class).due())
        .contains(
            DateRule.window(
                DateRule.fixed(PartialDate.of(2026, 3, 1)),
                DateRule.fixed(PartialDate.of(2026, 3, 31))));
    Undertaking files = part(135, 1, Undertaking.class);
    assertThat(files.links()).containsExactly(Link.inReturnFor(ClauseId.of("clause-6")));
    assertThat(files.until())
        .contains(
            Lasting.until(
                DateRule.endOf(
                    DateRule.laterOf(
                        DateRule.on(Anchor.APPROVAL), DateRule.on(Anchor.FIRST_SIGNATURE)),
                    0,
                    CalendarUnit.YEAR)));
    assertThat(part(135, 2, Undertaking.class).condition())
        .contains(Condition.overdue(ClauseId.of("clause-5")));
    described(
        135,
        "„university“ má povinnost poskytnout „the data“; kdy: mezi: 1. 3. 2026 a: 31. 3. "
            + "2026; výměnou za: „clause-6“. „university“ má povinnost uchovávat dokumentaci; "
            + "trvá do: poslední den roku dne: co nastane později: den schválení nebo den "
            + "prvního podpisu; výměnou za: „clause-6“. „ministry“ může pozastavit „its "
            + "support“; podmínka: po termínu je: „clause-5“.",
        "“university” shall provide “the data”; when: between: 1 March 2026 and: 31 March "
            + "2026; in return for: “clause-6”. “university” shall keep records; until: the "
            + "last day of the year of: whichever comes last: the day of the approval or the "
            + "day of the first signature; in return for: “clause-6”. “ministry” may suspend "
            + "“its support”; condition: this is overdue: “clause-5”.");
  }

  @Test
  void sentence136_provisionallyFromTheFirstSignature() {
    EntryIntoForce entry = part(136, 0, EntryIntoForce.class);
    assertThat(entry.provisional()).contains(DateRule.on(Anchor.FIRST_SIGNATURE));
    assertThat(entry.approvals()).extracting(ApprovalStep::act).containsExactly(ApprovalAct.RATIFY);
    assertThat(entry.needed()).contains(Quantity.atLeast(5, de("Länder")));
    assertThat(entry.firstDayOfLater()).contains(DateRule.on(Anchor.DEPOSIT));
    described(
        136,
        "Nabytí účinnosti: kroky: „die Länder“ provede ratifikaci; kolik stran: nejméně 5 "
            + "„Länder“; první den pro pozdější stranu: den uložení; prozatímně od: den "
            + "prvního podpisu.",
        "Entry into force: steps: “die Länder” ratifies; how many parties: at least 5 "
            + "“Länder”; first day for a later party: the day of the deposit; provisionally "
            + "from: the day of the first signature.");
  }

  @Test
  void sentence137_proposedHeardAndRatified() {
    AmendmentProcedure amendment = part(137, 0, AmendmentProcedure.class);
    assertThat(amendment.steps())
        .extracting(ApprovalStep::act)
        .containsExactly(ApprovalAct.PROPOSE, ApprovalAct.CONSULT, ApprovalAct.RATIFY);
    assertThat(amendment.firstDay())
        .contains(
            DateRule.startOf(DateRule.on(Anchor.event("last ratification")), 1, CalendarUnit.WEEK));
    described(
        137,
        "Změna vyžaduje: kroky: „any party“ podá návrh, „zastupitelstvo“ věc projedná, „all "
            + "the parties“ provede ratifikaci; účinnost od: první den týdne následujícího po: "
            + "den události „last ratification“.",
        "A change needs: steps: “any party” proposes, “zastupitelstvo” is consulted, “all the "
            + "parties” ratifies; effect from: the first day of the week following: the day of "
            + "“last ratification”.");
  }

  @Test
  void sentence138_fromTheQuarterAfterApproval() {
    EntryIntoForce entry = part(138, 0, EntryIntoForce.class);
    assertThat(entry.provisional())
        .contains(DateRule.on(Anchor.signatureOf(OrganizationId.of("kraj"))));
    assertThat(entry.firstDay())
        .contains(DateRule.startOf(DateRule.on(Anchor.APPROVAL), 1, CalendarUnit.QUARTER));
    described(
        138,
        "Nabytí účinnosti: první den: první den čtvrtletí následujícího po: den schválení; "
            + "kroky: „zastupitelstvo“ věc schválí; prozatímně od: den podpisu strany „kraj“.",
        "Entry into force: first day: the first day of the quarter following: the day of the "
            + "approval; steps: “zastupitelstvo” approves; provisionally from: the day of the "
            + "signature of “kraj”.");
  }
}
