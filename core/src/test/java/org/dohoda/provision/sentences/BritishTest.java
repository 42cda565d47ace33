package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.gb;
import static org.dohoda.provision.sentences.SentenceParts.part;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.Approved;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Binding;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Review;
import org.dohoda.provision.Scope;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Termination;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** British sentences. */
class BritishTest {
  @Test
  void sentence46_notBindingExceptTwoClauses() {
    assertThat(part(46, 0, LegalEffect.class).binding()).isEqualTo(Binding.NOT_BINDING);
    assertThat(part(46, 0, LegalEffect.class).exceptClauses())
        .containsExactly(ClauseId.of("7"), ClauseId.of("8"));
    assertThat(part(46, 0, LegalEffect.class).enforceable()).isEqualTo(Truth.UNKNOWN);
    described(
        46,
        "Dokument není právně závazný; opak platí pro ustanovení: „7“, „8“.",
        "The instrument is not legally binding; the contrary holds of clauses: “7”, “8”.");
  }

  @Test
  void sentence47_jointPlanThatIsIntended() {
    Undertaking plan = part(47, 0, Undertaking.class);
    assertThat(plan.modality()).isEqualTo(Modality.INTENDS);
    assertThat(plan.bearers()).hasSize(2);
    assertThat(plan.due()).contains(DateRule.on(Anchor.event("end of the financial year")));
    described(
        47,
        "„council“, „health-board“ mají v úmyslu zpracovat „a joint annual plan for the "
            + "prevention of homelessness“; jak často: jednou za rok; nejpozději v den "
            + "události „end of the financial year“; oblasti: „own/homelessness“.",
        "“council”, “health-board” will prepare “a joint annual plan for the prevention of "
            + "homelessness”; how often: once per year; no later than on the day of “end of "
            + "the financial year”; areas: “own/homelessness”.");
  }

  @Test
  void sentence48_ownCosts() {
    assertThat(part(48, 0, Finance.class).finance()).isEqualTo(FinanceKind.OWN_COSTS);
    assertThat(part(48, 0, Finance.class).bearers()).containsExactly(Bearer.eachParty());
    assertThat(part(48, 0, Finance.class).wording()).isPresent();
    described(
        48,
        "Každý nese vlastní náklady; „costs incurred in complying with its obligations“; "
            + "kdo: každá strana.",
        "Each bears its own costs; “costs incurred in complying with its obligations”; "
            + "who: each party.");
  }

  @Test
  void sentence49_quorumOfAThirdWithOneOfEachParty() {
    assertThat(part(49, 0, DecisionMaking.class).quorum())
        .containsExactly(
            Quantity.atLeast(Fraction.of(1, 3), Bases.ALL_MEMBERS),
            Quantity.atLeast(1, Bases.MEMBERS_OF_EACH_PARTY));
    assertThat(part(49, 0, DecisionMaking.class).steps()).isEmpty();
    described(
        49,
        "Rozhodování: rozhoduje: „partnership-board“; kvorum: nejméně 1/3 (všichni "
            + "členové), nejméně 1 (členové za každou stranu).",
        "Decision-making: decided by: “partnership-board”; quorum: at least 1/3 (all "
            + "members), at least 1 (members of each party).");
  }

  @Test
  void sentence50_publicMayBeExcluded() {
    ImmutableList<ParticipationRule> rules = part(50, 0, Participation.class).rules();
    assertThat(rules).allSatisfy(rule -> assertThat(rule.capacity()).contains(Capacities.PUBLIC));
    assertThat(rules.get(1).condition().orElseThrow().facts()).hasSize(2);
    assertThat(rules.get(1).exceptionTo()).containsExactly(rules.get(0).id());
    described(
        50,
        "Je dovoleno účastnit se; kdo: kdokoli; jako: veřejnost; kde: jmenovitě "
            + "„partnership-board“ (úplný výčet). Je zakázáno účastnit se; kdo: kdokoli; jako: "
            + "veřejnost; kde: jmenovitě „partnership-board“ (úplný výčet); podmínka: „a "
            + "confidential item is considered“ a zároveň „the Board excludes the public“; "
            + "výjimka z: „s50-1“.",
        "It is permitted to attend; who: anyone; as: public; where: by name "
            + "“partnership-board” (complete list). It is prohibited to attend; who: anyone; "
            + "as: public; where: by name “partnership-board” (complete list); condition: “a "
            + "confidential item is considered” and “the Board excludes the public”; exception "
            + "to: “s50-1”.");
  }

  @Test
  void sentence51_questionOnNotice() {
    ParticipationRule rule = part(51, 0, Participation.class).rules().get(0);
    DateRule threeDays = DateRule.before(TimeSpan.workingDays(3), Anchor.MEETING);
    assertThat(rule.rights()).containsExactly(Rights.QUESTION);
    assertThat(rule.condition()).contains(new NoticeGiven(Optional.of(threeDays)));
    assertThat(part(51, 1, Undertaking.class).addressees())
        .containsExactly(Bearer.office(gb("Clerk")));
    assertThat(part(51, 1, Undertaking.class).due()).contains(threeDays);
    assertThat(part(51, 2, Undertaking.class).quantities())
        .containsExactly(Quantity.atMost(1, gb("question")));
    described(
        51,
        "Je dovoleno klást dotazy; kdo: kdokoli; kde: jmenovitě „partnership-board“ (úplný "
            + "výčet); podmínka: je podáno oznámení nejpozději 3 pracovní dny před jednáním. "
            + "„a person wishing to ask a question“ má povinnost oznámit; komu: „Clerk“; "
            + "nejpozději 3 pracovní dny před jednáním; forma: „in writing“. „a person wishing "
            + "to ask a question“ může „ask-question“; kolik: nejvýše 1 „question“.",
        "It is permitted to question; who: anyone; where: by name “partnership-board” "
            + "(complete list); condition: notice is given no later than 3 working days before "
            + "the meeting. “a person wishing to ask a question” shall notify; to: “Clerk”; no "
            + "later than 3 working days before the meeting; form: “in writing”. “a person "
            + "wishing to ask a question” may “ask-question”; how much: at most 1 “question”.");
  }

  @Test
  void sentence52_threeMonthsNotice() {
    Termination termination = part(52, 0, Termination.class);
    assertThat(termination.lastDay())
        .contains(DateRule.after(TimeSpan.months(3), Termination.NOTICE));
    assertThat(termination.addressees()).containsExactly(Bearer.otherParties());
    assertThat(termination.ground()).isEmpty();
    described(
        52,
        "Ukončení: může ukončit: kterákoli strana; výpověď komu: ostatní strany; „at any "
            + "time“; forma: „written notice“; poslední den: 3 měsíce po doručení výpovědi.",
        "Termination: may be ended by: any party; notice to: the other parties; “at any time”; "
            + "form: “written notice”; last day: 3 months after receipt of notice.");
  }

  @Test
  void sentence53_escalationThenMediation() {
    ImmutableList<DisputeStep> steps = part(53, 0, Dispute.class).steps();
    assertThat(steps)
        .extracting(DisputeStep::method)
        .containsExactly(
            SettlementMethods.NEGOTIATION,
            SettlementMethods.ESCALATION,
            SettlementMethods.MEDIATION);
    assertThat(steps.get(1).due())
        .contains(DateRule.after(TimeSpan.days(28), Anchor.event("referral")));
    assertThat(steps.get(2).bearers()).isEmpty();
    described(
        53,
        "Spory se řeší: 1. jednání, kdo: „lead officers“, nejpozději 14 dnů po události "
            + "„dispute“; 2. postoupení nadřízeným, kdo: „chief executives“, nejpozději 28 dnů "
            + "po události „referral“; 3. mediace.",
        "Disputes are settled: 1. negotiation, who: “lead officers”, no later than 14 days "
            + "after “dispute”; 2. escalation, who: “chief executives”, no later than 28 days "
            + "after “referral”; 3. mediation.");
  }

  @Test
  void sentence54_consultationSixWeeksBefore() {
    Undertaking consult = part(54, 0, Undertaking.class);
    assertThat(consult.act()).isEqualTo(Acts.CONSULT);
    assertThat(consult.modality()).isEqualTo(Modality.INTENDS);
    assertThat(consult.due())
        .contains(DateRule.before(TimeSpan.weeks(6), Anchor.event("publication of the guidance")));
    described(
        54,
        "„department“ má v úmyslu projednat „guidance that affects local welfare assistance“; "
            + "komu: „authority“; nejpozději 6 týdnů před událostí „publication of the "
            + "guidance“; oblasti: „own/welfare-assistance“.",
        "“department” will consult “guidance that affects local welfare assistance”; to: "
            + "“authority”; no later than 6 weeks before “publication of the guidance”; areas: "
            + "“own/welfare-assistance”.");
  }

  @Test
  void sentence55_reviewAfterAYearThenEveryTwo() {
    Review review = part(55, 0, Review.class);
    assertThat(review.due()).contains(DateRule.after(TimeSpan.months(12), Anchor.EFFECT));
    assertThat(review.recurrence()).contains(Recurrence.exactly(1, TimeSpan.years(2)));
    described(
        55,
        "Vyhodnocení: kdo: všechny strany společně; jak často: jednou za 2 roky; poprvé do: 12 "
            + "měsíců po nabytí účinnosti.",
        "Review: who: all parties jointly; how often: once per 2 years; first by: 12 months "
            + "after taking effect.");
  }

  @Test
  void sentence56_associationForItsMembers() {
    Bearer bound = part(56, 0, Scope.class).bound().asList().get(0);
    assertThat(bound)
        .isEqualTo(
            Bearer.onBehalfOf(
                OrganizationId.of("association"),
                Bearer.group(gb("member councils listed in Annex A"))));
    assertThat(part(56, 0, Scope.class).condition().orElseThrow()).isInstanceOf(Approved.class);
    described(
        56,
        "Působnost: váže: „association“ (zastupuje: „member councils listed in Annex A“); "
            + "podmínka: „the member council“ podá oznámení, forma: „acceptance“.",
        "Scope: binds: “association” (acting for: “member councils listed in Annex A”); "
            + "condition: “the member council” gives notice, form: “acceptance”.");
  }

  @Test
  void sentence57_figuresOneWay() {
    InformationSharing figures = part(57, 0, InformationSharing.class);
    assertThat(figures.direction()).contains(SharingDirection.ONE_WAY);
    assertThat(figures.levels()).containsExactly(InformationLevels.AGGREGATED);
    assertThat(figures.bearers()).containsExactly(Bearer.party(OrganizationId.of("police")));
    assertThat(figures.addressees()).containsExactly(Bearer.party(OrganizationId.of("council")));
    described(
        57,
        "„police“ má povinnost předávat informace „figures by ward“; informace: "
            + "agregované; komu: „council“; směr: jednostranně.",
        "“police” shall pass on information “figures by ward”; information: aggregated; "
            + "to: “council”; direction: one way.");
  }

  @Test
  void sentence58_secondmentReimbursedUpToACap() {
    assertThat(part(58, 0, Undertaking.class).modality()).isEqualTo(Modality.IS);
    Finance pay = part(58, 1, Finance.class);
    assertThat(pay.quantities())
        .contains(Quantity.atMost(Money.of(62_500, "GBP"), TimeSpan.years(1)));
    assertThat(pay.recurrence()).contains(Recurrence.exactly(1, TimeSpan.months(3)));
    described(
        58,
        "„the seconded officer“ – uvádí se jako skutečnost: zůstat „an employee of the "
            + "Council“. Platí se: „reimbursement in arrears“; kdo: „agentura“; ve prospěch: "
            + "„council“; kolik: 100 % „salary costs“, nejvýše 62\u00a0500 GBP za rok; jak často: "
            + "jednou za 3 měsíce.",
        "“the seconded officer” – stated as a fact: remain “an employee of the Council”. "
            + "Money is paid: “reimbursement in arrears”; who: “agentura”; for: “council”; how "
            + "much: 100 % “salary costs”, at most 62,500 GBP per year; how often: once per 3 "
            + "months.");
  }

  @Test
  void sentence59_noStatementWithoutConsent() {
    Publicity statement = part(59, 0, Publicity.class);
    assertThat(statement.modality()).isEqualTo(Modality.SHALL_NOT);
    Approved consent = (Approved) statement.condition().orElseThrow().facts().asList().get(0);
    assertThat(consent.step().act()).isEqualTo(ApprovalAct.CONSENT);
    assertThat(consent.step().form()).contains(gb("prior, in writing"));
    described(
        59,
        "Žádná strana nesmí zveřejnit „any public statement about the programme“; podmínka: "
            + "„the other party“ neudělí souhlas, forma: „prior, in writing“.",
        "No party shall publish “any public statement about the programme”; condition: “the "
            + "other party” does not consent, form: “prior, in writing”.");
  }
}
