package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;

import java.time.MonthDay;
import java.util.Locale;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Accession;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.LanguageVersion;
import org.dohoda.provision.Languages;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Liability;
import org.dohoda.provision.LiabilityExtent;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.PropertyKinds;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Relief;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Review;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Sentences on which a reader of the documentation alone tried the model. */
class TrialTest {
  @Test
  void sentence81_reportByADayOfTheYear() {
    Undertaking report = part(81, 0, Undertaking.class);
    assertThat(report.act()).isEqualTo(Acts.REPORT);
    assertThat(report.recurrence())
        .contains(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))));
    described(
        81,
        "„agentura“ má povinnost předložit zprávu „on the fulfilment of this memorandum "
            + "for the past calendar year“; komu: „kraj“; jak často: nejpozději 31. 3. každého "
            + "roku.",
        "“agentura” shall report “on the fulfilment of this memorandum for the past "
            + "calendar year”; to: “kraj”; how often: by 31 March of each year.");
  }

  @Test
  void sentence82_counterpartsOfWhichOnePrevails() {
    Languages languages = part(82, 0, Languages.class);
    assertThat(languages.versions())
        .containsExactly(LanguageVersion.of("cs", 2), LanguageVersion.of("en", 2));
    assertThat(languages.copiesEach()).hasValue(1);
    assertThat(languages.prevailing()).contains(Locale.forLanguageTag("cs"));
    assertThat(languages.equallyAuthentic()).isEqualTo(Truth.UNKNOWN);
    described(
        82,
        "Jazyková znění: znění: čeština (2×), angličtina (2×); každá strana obdrží: 1; "
            + "rozhoduje znění: čeština.",
        "Languages: texts: Czech (2×), English (2×); copies for each party: 1; prevailing "
            + "text: Czech.");
  }

  @Test
  void sentence83_liabilityUpToALimit() {
    Liability liability = part(83, 0, Liability.class);
    assertThat(liability.extent()).isEqualTo(LiabilityExtent.LIMITED);
    assertThat(liability.quantities())
        .containsExactly(Quantity.atMost(Money.of(100_000, "GBP"), TimeSpan.years(1)));
    assertThat(liability.exceptions().orElseThrow().items()).containsExactly(en("wilful damage"));
    described(
        83,
        "Odpovědnost za škodu: rozsah: omezeně; kdo: každá strana; komu: ostatní strany; "
            + "omezení: nejvýše 100 000 GBP za rok; kromě: „wilful damage“ (úplnost výčtu "
            + "neuvedena).",
        "Liability: extent: limited; who: each party; to: the other parties; limit: at "
            + "most 100,000 GBP per year; except: “wilful damage” (completeness not stated).");
  }

  @Test
  void sentence84_whatIsMadeTogetherAndWhatWasBrought() {
    IntellectualProperty joint = part(84, 0, IntellectualProperty.class);
    assertThat(joint.owners()).containsExactly(Bearer.allParties());
    assertThat(joint.users()).containsExactly(Bearer.eachParty());
    assertThat(joint.freeOfCharge()).isEqualTo(Truth.YES);
    assertThat(joint.exclusive()).isEqualTo(Truth.UNKNOWN);
    IntellectualProperty brought = part(84, 1, IntellectualProperty.class);
    assertThat(brought.subjects()).containsExactly(PropertyKinds.BACKGROUND);
    assertThat(brought.owners()).containsExactly(Bearer.eachParty());
    described(
        84,
        "Duševní vlastnictví: společné výsledky; náleží: všechny strany společně; užívat "
            + "může: každá strana; účel užití: „non-commercial purposes“ (úplný výčet); "
            + "bezplatně: ano. Duševní vlastnictví: vnesené hodnoty; náleží: každá strana.",
        "Intellectual property: joint results; belongs to: all parties jointly; may be "
            + "used by: each party; for: “non-commercial purposes” (complete list); free of "
            + "charge: yes. Intellectual property: background; belongs to: each party.");
  }

  @Test
  void sentence85_forceMajeureAndTheEndAfterNinetyDays() {
    ForceMajeure forceMajeure = part(85, 0, ForceMajeure.class);
    assertThat(forceMajeure.relief()).isEqualTo(Relief.RELEASED);
    assertThat(forceMajeure.notice()).contains(DateRule.withoutDelay());
    assertThat(forceMajeure.until())
        .contains(Lasting.until(DateRule.on(ForceMajeure.END_OF_HINDRANCE)));
    Termination end = part(85, 1, Termination.class);
    assertThat(end.ground()).contains(TerminationGrounds.FORCE_MAJEURE);
    assertThat(end.persisting()).contains(TimeSpan.days(90));
    described(
        85,
        "Vyšší moc: povinnosti: zanikají; kdo: každá strana; oznámit komu: ostatní strany; "
            + "oznámit do: bez zbytečného odkladu; trvá do: den odpadnutí překážky. Ukončení: "
            + "může ukončit: kterákoli strana; důvod: vyšší moc; trvá-li důvod alespoň: 90 dnů.",
        "Force majeure: duties: released; who: each party; notice to: the other parties; "
            + "notice by: without delay; until: the day of the end of the hindrance. "
            + "Termination: may be ended by: any party; ground: force majeure; once the ground "
            + "has lasted: 90 days.");
  }

  @Test
  void sentence86_eachForTheWhole() {
    Undertaking duty = part(86, 0, Undertaking.class);
    Bearer.Together both = (Bearer.Together) duty.bearers().asList().get(0);
    assertThat(both.bond()).isEqualTo(Bearer.Bond.JOINTLY_AND_SEVERALLY);
    assertThat(both.bearers()).hasSize(2);
    assertThat(duty.act()).isEqualTo(Acts.RETURN);
    described(
        86,
        "„kraj“, „obec“ (společně a nerozdílně) mají povinnost vrátit „the grant“; komu: "
            + "„ministry“.",
        "“kraj”, “obec” (jointly and severally) shall return “the grant”; to: “ministry”.");
  }

  @Test
  void sentence87_aSecondQuorum() {
    assertThat(part(87, 0, DecisionMaking.class).quorum())
        .containsExactly(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS));
    DecisionMaking later = part(87, 1, DecisionMaking.class);
    assertThat(later.quorum())
        .containsExactly(Quantity.atLeast(Fraction.of(1, 3), Bases.ALL_MEMBERS));
    assertThat(later.condition()).isPresent();
    described(
        87,
        "Rozhodování: rozhoduje: „committee“; kvorum: více než 1/2 (všichni členové). "
            + "Rozhodování: rozhoduje: „committee“; kvorum: nejméně 1/3 (všichni členové); "
            + "podmínka: „30 minutes have passed since the announced start“.",
        "Decision-making: decided by: “committee”; quorum: more than 1/2 (all members). "
            + "Decision-making: decided by: “committee”; quorum: at least 1/3 (all members); "
            + "condition: “30 minutes have passed since the announced start”.");
  }

  @Test
  void sentence88_aChairThatPassesRound() {
    Seat chair = part(88, 0, BodyConstitution.class).seats().get(0);
    assertThat(chair.appointment()).contains(Appointments.ROTATING);
    assertThat(chair.representing())
        .containsExactly(
            Bearer.party(OrganizationId.of("ministry")),
            Bearer.party(OrganizationId.of("kraj")),
            Bearer.party(OrganizationId.of("agentura")));
    assertThat(chair.term()).contains(TimeSpan.years(1));
    described(
        88,
        "Orgán: v rejstříku: „lenkungskreis“; místa: „chair“, střídání, za: „ministry“, "
            + "„kraj“, „agentura“, na dobu: 1 rok, jak často: jednou za rok.",
        "Body: in the register: “lenkungskreis”; seats: “chair”, rotating, for: "
            + "“ministry”, “kraj”, “agentura”, term: 1 year, how often: once per year.");
  }

  @Test
  void sentence89_renewalUnlessStopped() {
    Renewal renewal = part(89, 0, Term.class).renewal().orElseThrow();
    assertThat(renewal.mode()).isEqualTo(RenewalMode.AUTOMATIC);
    assertThat(renewal.withoutLimit()).isTrue();
    assertThat(renewal.lastDayToStop())
        .contains(DateRule.before(TimeSpan.months(3), Anchor.END_OF_INSTRUMENT));
    described(
        89,
        "Doba trvání: trvá do: 2 roky po nabytí účinnosti; prodloužení: automaticky, o: 1 rok, "
            + "opakovaně, lze zastavit do: 3 měsíce před zánikem listiny, zastavit může: "
            + "kterákoli strana, forma: „in writing“.",
        "Term: until: 2 years after taking effect; renewal: automatic, by: 1 year, again and "
            + "again, may be stopped by: 3 months before the end of the instrument, may be "
            + "stopped by whom: any party, form: “in writing”.");
  }

  @Test
  void sentence90_accessionByADeposit() {
    Accession accession = part(90, 0, Accession.class);
    assertThat(accession.excluded()).isFalse();
    assertThat(accession.steps())
        .extracting(ApprovalStep::act)
        .containsExactly(ApprovalAct.CONSENT, ApprovalAct.DEPOSIT);
    assertThat(accession.firstDay())
        .contains(DateRule.startOf(DateRule.on(Anchor.DEPOSIT), 1, CalendarUnit.MONTH));
    described(
        90,
        "Přistoupení dalších stran: připouští se; kdo: „other regional organisations“; kroky: "
            + "„all the parties“ udělí souhlas, „the acceding organisation“ uloží listinu, "
            + "forma: „written declaration“; komu: „secretariat“; první den: první den měsíce "
            + "následujícího po: den uložení.",
        "Accession: allowed; who: “other regional organisations”; steps: “all the parties” "
            + "consents, “the acceding organisation” deposits an instrument, form: “written "
            + "declaration”; to: “secretariat”; first day: the first day of the month "
            + "following: the day of the deposit.");
  }

  @Test
  void sentence91_controllerAndProcessor() {
    InformationSharing data = part(91, 0, InformationSharing.class);
    assertThat(data.modality()).isEqualTo(Modality.IS);
    assertThat(data.controllers()).containsExactly(Bearer.party(OrganizationId.of("university")));
    assertThat(data.processors()).containsExactly(Bearer.party(OrganizationId.of("agentura")));
    assertThat(data.onwardUse().orElseThrow().uses().orElseThrow().openness())
        .isEqualTo(Openness.CLOSED);
    described(
        91,
        "„university“ – uvádí se jako skutečnost: předávat informace „the participants' personal "
            + "data“; informace: osobní údaje; komu: „agentura“; správce osobních údajů: "
            + "„university“; zpracovatel: „agentura“; další užití: „the evaluation“ (úplný výčet).",
        "“university” – stated as a fact: pass on information “the participants' personal data”;"
            + " information: personal; to: “agentura”; controller of personal data: “university”;"
            + " processor: “agentura”; further use: “the evaluation” (complete list).");
  }

  @Test
  void sentence92_secondedStaff() {
    Undertaking secondment = part(92, 0, Undertaking.class);
    assertThat(secondment.quantities()).containsExactly(Quantity.atMost(2, en("members of staff")));
    assertThat(secondment.until()).isPresent();
    assertThat(part(92, 1, Finance.class).finance()).isEqualTo(FinanceKind.AMOUNT);
    described(
        92,
        "„department“ může vyslat; komu: „agentura“; kolik: nejvýše 2 „members of staff“; trvá "
            + "nejdéle do: 12 měsíců po události „start of the secondment“. Platí se: kdo: "
            + "„department“; kolik: 100 % „salary of the seconded staff“.",
        "“department” may second; to: “agentura”; how much: at most 2 “members of staff”; at "
            + "most until: 12 months after “start of the secondment”. Money is paid: who: "
            + "“department”; how much: 100 % “salary of the seconded staff”.");
  }

  @Test
  void sentence93_reviewAfterTwoYears() {
    assertThat(part(93, 0, Review.class).due())
        .contains(DateRule.after(TimeSpan.years(2), Anchor.EFFECT));
    assertThat(part(93, 1, Undertaking.class).links())
        .containsExactly(Link.onlyAfter(en("the review")));
    described(
        93,
        "Vyhodnocení: kdo: všechny strany společně; poprvé do: 2 roky po nabytí účinnosti. "
            + "Všechny strany společně mohou změnit dohodu; teprve poté, co: „the review“.",
        "Review: who: all parties jointly; first by: 2 years after taking effect. All parties "
            + "jointly may amend agreement; only after: “the review”.");
  }

  @Test
  void sentence94_abstentionsAndTheCastingVote() {
    DecisionMaking decision = part(94, 0, DecisionMaking.class);
    assertThat(decision.steps().get(0).abstentionsCount()).isEqualTo(Truth.NO);
    assertThat(decision.castingVote()).contains(Bearer.office(en("chair")));
    described(
        94,
        "Rozhodování: způsob: hlasování, zdržení se nepočítá; rozhodující hlas: „chair“.",
        "Decision-making: method: vote, abstentions do not count; casting vote: “chair”.");
  }

  @Test
  void sentence95_silenceInTheWrittenProcedure() {
    DecisionMaking decision = part(95, 0, DecisionMaking.class);
    DecisionStep writing = decision.steps().get(0);
    assertThat(writing.silenceCounts()).isEqualTo(Truth.YES);
    assertThat(writing.due()).isPresent();
    DecisionStep meeting = decision.steps().get(1);
    assertThat(meeting.due()).contains(DateRule.nextMeeting());
    assertThat(meeting.silenceCounts()).isEqualTo(Truth.UNKNOWN);
    described(
        95,
        "Rozhodování: způsob: mlčky, nejpozději 10 pracovních dnů po události „dispatch of the "
            + "proposal“, mlčení znamená souhlas; způsob: hlasování, nejpozději na příštím "
            + "jednání, pokud: „a member objects“.",
        "Decision-making: method: silence procedure, no later than 10 working days after "
            + "“dispatch of the proposal”, silence counts as consent; method: vote, no later "
            + "than at the next meeting, if: “a member objects”.");
  }
}
