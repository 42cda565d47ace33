package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;

import org.dohoda.condition.Approved;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Not;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.RuleEffect;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Principle;
import org.dohoda.provision.PrincipleNames;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** The second half of the sentences of the trial. */
class TrialContinuedTest {
  @Test
  void sentence96_standingInvitationOfAnOffice() {
    ParticipationRule rule = part(96, 0, Participation.class).rules().get(0);
    assertThat(rule.holder())
        .isEqualTo(Holder.office(en("director"), OrganizationId.of("agentura")));
    assertThat(rule.condition()).isEmpty();
    described(
        96,
        "Je dovoleno účastnit se; kdo: „director“ organizace „agentura“; jako: host; kde: "
            + "jmenovitě „vybor-socialni“ (úplný výčet).",
        "It is permitted to attend; who: “director” of “agentura”; as: guest; where: by name "
            + "“vybor-socialni” (complete list).");
  }

  @Test
  void sentence97_closedItemsLeftOut() {
    Participation participation = part(97, 0, Participation.class);
    ParticipationRule exception = participation.rules().get(1);
    assertThat(exception.effect()).isEqualTo(RuleEffect.PROHIBITS);
    assertThat(exception.condition()).contains(Condition.closed());
    assertThat(exception.exceptionTo()).containsExactly(participation.rules().get(0).id());
    described(
        97,
        "Je dovoleno účastnit se, vystoupit; kdo: zástupce organizace „agentura“; jako: host; "
            + "kde: jmenovitě „vybor-socialni“ (úplný výčet). Je zakázáno účastnit se, "
            + "vystoupit; kdo: zástupce organizace „agentura“; jako: host; kde: jmenovitě "
            + "„vybor-socialni“ (úplný výčet); podmínka: jednání je neveřejné; výjimka z: "
            + "„s97-1“.",
        "It is permitted to attend, speak; who: a representative of “agentura”; as: guest; "
            + "where: by name “vybor-socialni” (complete list). It is prohibited to attend, "
            + "speak; who: a representative of “agentura”; as: guest; where: by name "
            + "“vybor-socialni” (complete list); condition: the meeting is closed; exception "
            + "to: “s97-1”.");
  }

  @Test
  void sentence98_minutesWithinTenWorkingDays() {
    Undertaking sending = part(98, 1, Undertaking.class);
    assertThat(sending.bearers())
        .containsExactly(Bearer.office(en("secretary"), BodyId.of("committee")));
    assertThat(sending.due()).contains(DateRule.after(TimeSpan.workingDays(10), Anchor.MEETING));
    described(
        98,
        "„secretary“ orgánu „committee“ má povinnost zpracovat „the minutes of each meeting“. "
            + "„secretary“ orgánu „committee“ má povinnost rozeslat „the minutes of each "
            + "meeting“; komu: „all members“; nejpozději 10 pracovních dnů po jednání.",
        "“secretary” of “committee” shall prepare “the minutes of each meeting”. “secretary” "
            + "of “committee” shall circulate “the minutes of each meeting”; to: “all "
            + "members”; no later than 10 working days after the meeting.");
  }

  @Test
  void sentence99_delegatedSignature() {
    Undertaking delegation = part(99, 0, Undertaking.class);
    assertThat(delegation.act()).isEqualTo(Acts.DELEGATE);
    assertThat(delegation.exceptions().orElseThrow().openness()).isEqualTo(Openness.CLOSED);
    assertThat(delegation.quantities()).containsExactly(Quantity.atMost(Money.of(50_000, "USD")));
    described(
        99,
        "„Director“ organizace „organization“ může pověřit „the signing of implementing "
            + "arrangements“; komu: „deputy director“ organizace „organization“; kolik: "
            + "nejvýše 50 000 USD; kromě: „arrangements over USD 50,000“ (úplný výčet).",
        "“Director” of “organization” may delegate “the signing of implementing arrangements”; "
            + "to: “deputy director” of “organization”; how much: at most 50,000 USD; except: "
            + "“arrangements over USD 50,000” (complete list).");
  }

  @Test
  void sentence100_publishedThenInEffect() {
    Publicity publicity = part(100, 0, Publicity.class);
    assertThat(publicity.channels().orElseThrow().items())
        .containsExactly(Channels.CONTRACTS_REGISTER);
    assertThat(publicity.due()).contains(DateRule.after(TimeSpan.days(30), Anchor.LAST_SIGNATURE));
    assertThat(part(100, 1, EntryIntoForce.class).firstDay()).contains(DateRule.on(Anchor.DEPOSIT));
    described(
        100,
        "„kraj“ má povinnost zveřejnit „this memorandum“; kanály: registr smluv (úplný výčet); "
            + "nejpozději 30 dnů po posledním podpisu. Nabytí účinnosti: první den: den "
            + "uložení.",
        "“kraj” shall publish “this memorandum”; channels: contracts register (complete list); "
            + "no later than 30 days after the last signature. Entry into force: first day: "
            + "the day of the deposit.");
  }

  @Test
  void sentence101_indicators() {
    Undertaking target = part(101, 0, Undertaking.class);
    assertThat(target.act()).isEqualTo(Acts.ACHIEVE);
    assertThat(target.quantities())
        .containsExactly(
            Quantity.atLeast(Fraction.percent(80), en("municipalities in the region")));
    assertThat(target.due()).contains(DateRule.fixed(PartialDate.of(2026, 12, 31)));
    assertThat(part(101, 1, Undertaking.class).recurrence())
        .contains(Recurrence.atLeast(12, TimeSpan.years(1)));
    described(
        101,
        "Všechny strany společně mají v úmyslu dosáhnout „a contact person in the "
            + "municipalities of the region“; kolik: nejméně 80 % „municipalities in the "
            + "region“; nejpozději 31. 12. 2026. Všechny strany společně mají v úmyslu "
            + "uspořádat „joint events“; jak často: nejméně 12× za rok.",
        "All parties jointly will achieve “a contact person in the municipalities of the "
            + "region”; how much: at least 80 % “municipalities in the region”; no later than "
            + "31 December 2026. All parties jointly will organise “joint events”; how often: "
            + "at least 12 times per year.");
  }

  @Test
  void sentence102_stateAid() {
    assertThat(part(102, 0, Undertaking.class).act()).isEqualTo(Acts.COMPLY);
    assertThat(part(102, 1, Undertaking.class).act()).isEqualTo(Acts.SUSPEND);
    assertThat(part(102, 2, Undertaking.class).act()).isEqualTo(Acts.RECLAIM);
    assertThat(part(102, 2, Undertaking.class).condition()).isPresent();
    described(
        102,
        "Někdo (neuvedeno kdo) má povinnost být v souladu „support granted under this "
            + "agreement: the rules on state aid“. Každá strana má povinnost pozastavit "
            + "„payment“; podmínka: „the aid is found unlawful“. Každá strana má povinnost žádat "
            + "zpět „the aid“; podmínka: „the aid is found unlawful“.",
        "Somebody (not stated who) shall comply “support granted under this agreement: the "
            + "rules on state aid”. Each party shall suspend “payment”; condition: “the aid is "
            + "found unlawful”. Each party shall reclaim “the aid”; condition: “the aid is found "
            + "unlawful”.");
  }

  @Test
  void sentence103_publicRecords() {
    InformationSharing sharing = part(103, 0, InformationSharing.class);
    assertThat(sharing.levels()).containsExactly(InformationLevels.PUBLIC);
    assertThat(sharing.exceptions().orElseThrow().items())
        .containsExactly(en("what is marked as confidential"));
    described(
        103,
        "Každá strana má povinnost předávat informace „this agreement and all reports "
            + "under it“; informace: veřejné; komu: „whoever asks“; podmínka: „on request“; "
            + "výjimky: „what is marked as confidential“ (úplný výčet).",
        "Each party shall pass on information “this agreement and all reports under it”; "
            + "information: public; to: “whoever asks”; condition: “on request”; exceptions: "
            + "“what is marked as confidential” (complete list).");
  }

  @Test
  void sentence104_pressStatementsWithConsent() {
    Publicity press = part(104, 0, Publicity.class);
    assertThat(press.modality()).isEqualTo(Modality.SHALL_NOT);
    Approved consent = (Approved) ((Not) press.condition().orElseThrow()).condition();
    assertThat(consent.step().silenceCounts()).isEqualTo(Truth.YES);
    assertThat(consent.step().due()).isPresent();
    assertThat(consent.step().reasonToWithhold()).isEqualTo(Truth.YES);
    described(
        104,
        "Žádná strana nesmí zveřejnit „a press statement on the cooperation“; kanály: tisk "
            + "(úplný výčet); podmínka: neplatí, že „the other party“ udělí souhlas, forma: "
            + "„prior, in writing“, nejpozději 5 pracovních dnů po události „request for consent“, mlčení "
            + "znamená souhlas, nelze bezdůvodně odepřít.",
        "No party shall publish “a press statement on the cooperation”; channels: press "
            + "(complete list); condition: it is not the case that “the other party” consents, form: “prior, "
            + "in writing”, no later than 5 working days after “request for consent”, silence "
            + "counts as approval, not unreasonably withheld.");
  }

  @Test
  void sentence105_secrecyThatOutlivesTheMemorandum() {
    assertThat(part(105, 0, Confidentiality.class).until())
        .contains(Lasting.until(DateRule.after(TimeSpan.years(3), Anchor.END_OF_INSTRUMENT)));
    described(
        105,
        "Každá strana má povinnost zachovávat mlčenlivost; informace: důvěrné; vůči: „third "
            + "persons“; trvá do: 3 roky po zániku listiny.",
        "Each party shall keep confidential; information: confidential; towards: “third "
            + "persons”; until: 3 years after the end of the instrument.");
  }

  @Test
  void sentence106_timeToCureABreach() {
    Termination termination = part(106, 0, Termination.class);
    assertThat(termination.ground()).contains(TerminationGrounds.MATERIAL_BREACH);
    assertThat(termination.cure()).contains(DateRule.after(TimeSpan.days(30), Termination.NOTICE));
    assertThat(termination.persisting()).isEmpty();
    described(
        106,
        "Ukončení: může ukončit: kterákoli strana; důvod: podstatné porušení; forma: „in "
            + "writing“; náprava do: 30 dnů po doručení výpovědi.",
        "Termination: may be ended by: any party; ground: material breach; form: “in writing”; "
            + "may be cured by: 30 days after receipt of notice.");
  }

  @Test
  void sentence107_paymentsSuspended() {
    Undertaking suspension = part(107, 0, Undertaking.class);
    assertThat(suspension.modality()).isEqualTo(Modality.MAY);
    assertThat(suspension.condition()).contains(Condition.overdue(en("a report")));
    described(
        107,
        "„ministry“ může pozastavit „payments“; podmínka: po termínu je: „a report“.",
        "“ministry” may suspend “payments”; condition: this is overdue: “a report”.");
  }

  @Test
  void sentence108_talksBeforeCourt() {
    Dispute dispute = part(108, 0, Dispute.class);
    assertThat(dispute.steps())
        .extracting(DisputeStep::method)
        .containsExactly(SettlementMethods.NEGOTIATION, SettlementMethods.COURT);
    assertThat(dispute.steps().get(0).due()).isPresent();
    assertThat(part(108, 1, LegalEffect.class).law()).contains(en("Czech law"));
    described(
        108,
        "Spory se řeší: 1. jednání, kdo: všechny strany společně, nejpozději 60 dnů po "
            + "události „start of the dispute“; 2. soud, „the competent court in Prague“. Zda "
            + "je dokument právně závazný, není uvedeno; rozhodné právo: „Czech law“.",
        "Disputes are settled: 1. negotiation, who: all parties jointly, no later than 60 days "
            + "after “start of the dispute”; 2. court, “the competent court in Prague”. "
            + "Whether the instrument is legally binding is not stated; governing law: “Czech "
            + "law”.");
  }

  @Test
  void sentence109_nothingExclusiveNoMoney() {
    assertThat(part(109, 0, Principle.class).principles().orElseThrow().items())
        .containsExactly(PrincipleNames.NON_EXCLUSIVITY);
    assertThat(part(109, 2, Finance.class).finance()).isEqualTo(FinanceKind.OWN_COSTS);
    assertThat(part(109, 3, Finance.class).finance()).isEqualTo(FinanceKind.NONE);
    described(
        109,
        "Zásady: nevýlučnost (úplnost výčtu neuvedena). Kterákoli strana může uzavřít "
            + "dohodu „like arrangements with others“. Každý nese vlastní náklady; kdo: každá "
            + "strana. Žádné peníze se nepřevádějí ani nedluží.",
        "Principles: non exclusivity (completeness not stated). Any party may conclude "
            + "agreement “like arrangements with others”. Each bears its own costs; who: each "
            + "party. No money passes and none is owed.");
  }

  @Test
  void sentence110_aShareWithACapEachYear() {
    Finance finance = part(110, 0, Finance.class);
    assertThat(finance.quantities())
        .containsExactly(
            Quantity.exactly(Fraction.percent(50), en("costs of joint activities")),
            Quantity.atMost(Money.of(400_000, "CZK"), TimeSpan.years(1)));
    assertThat(finance.condition().orElseThrow()).isInstanceOf(Approved.class);
    described(
        110,
        "Platí se: kdo: „kraj“; kolik: 1/2 „costs of joint activities“, nejvýše 400\u00a0000 "
            + "CZK za rok; nejpozději 30 dnů po události „invoice“; podmínka: „zastupitelstvo“ "
            + "věc schválí, forma: „budget“.",
        "Money is paid: who: “kraj”; how much: 1/2 “costs of joint activities”, at most "
            + "400,000 CZK per year; no later than 30 days after “invoice”; condition: "
            + "“zastupitelstvo” approves, form: “budget”.");
  }
}
