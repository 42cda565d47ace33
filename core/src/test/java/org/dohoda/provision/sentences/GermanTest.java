package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.de;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.part;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Consequences;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** German sentences. */
class GermanTest {
  @Test
  void sentence31_purposeForChildren() {
    Focus focus = part(31, 0, Purpose.class).foci().orElseThrow().items().asList().get(0);
    assertThat(focus.area()).isEqualTo(PolicyAreaId.of("own/early-support"));
    assertThat(focus.direction()).contains(Direction.IMPROVE);
    assertThat(focus.targetGroup()).contains(de("Kinder aus benachteiligten Familien"));
    described(
        31,
        "Účel: „Zusammenarbeit des Landkreises mit den Gemeinden verbessern“; oblasti: "
            + "„own/early-support“ (zlepšovat, pro: „Kinder aus benachteiligten Familien“) "
            + "(úplnost výčtu neuvedena).",
        "Purpose: “Zusammenarbeit des Landkreises mit den Gemeinden verbessern”; areas: "
            + "“own/early-support” (improve, for: “Kinder aus benachteiligten Familien”) "
            + "(completeness not stated).");
  }

  @Test
  void sentence32_informWithoutDelay() {
    Undertaking inform = part(32, 0, Undertaking.class);
    assertThat(inform.bearers()).containsExactly(Bearer.eachParty());
    assertThat(inform.addressees()).containsExactly(Bearer.otherParties());
    assertThat(inform.due()).contains(DateRule.withoutDelay());
    described(
        32,
        "Každá strana má povinnost informovat „alle für die Durchführung bedeutsamen "
            + "Umstände“; komu: ostatní strany; kdy: bez zbytečného odkladu.",
        "Each party shall inform “alle für die Durchführung bedeutsamen Umstände”; to: the "
            + "other parties; when: without delay.");
  }

  @Test
  void sentence33_steeringGroupWithAdvisersAndRotatingChair() {
    ImmutableList<Seat> seats = part(33, 0, BodyConstitution.class).seats();
    assertThat(seats.get(0).representing()).containsExactly(Bearer.eachParty());
    assertThat(seats.get(1).capacity()).contains(Capacities.ADVISER);
    assertThat(seats.get(1).votes()).isEqualTo(Truth.NO);
    assertThat(seats.get(2).rotation()).contains(Recurrence.exactly(1, TimeSpan.years(1)));
    described(
        33,
        "Orgán: „Lenkungskreis“; v rejstříku: „lenkungskreis“; úkol: „Steuerung“; místa: 2 "
            + "„Vertreterinnen oder Vertreter“, za: každá strana; místa: 1 „Vertretung“, za: "
            + "„Freie Wohlfahrtspflege“, jako: poradce, bez hlasu; místa: „Vorsitz“, střídání, "
            + "jak často: jednou za rok.",
        "Body: “Lenkungskreis”; in the register: “lenkungskreis”; function: “Steuerung”; "
            + "seats: 2 “Vertreterinnen oder Vertreter”, for: each party; seats: 1 “Vertretung”, "
            + "for: “Freie Wohlfahrtspflege”, as: adviser, without a vote; seats: “Vorsitz”, "
            + "rotating, how often: once per year.");
  }

  @Test
  void sentence34_meetsTwiceAYearAndAgrees() {
    assertThat(part(34, 0, BodyConstitution.class).recurrence())
        .contains(Recurrence.atLeast(2, TimeSpan.years(1)));
    assertThat(part(34, 1, DecisionMaking.class).steps())
        .containsExactly(DecisionStep.by(DecisionMethods.CONSENSUS));
    described(
        34,
        "Orgán: v rejstříku: „lenkungskreis“; jak často: nejméně 2× za rok. Rozhodování: "
            + "rozhoduje: „lenkungskreis“; způsob: konsenzus.",
        "Body: in the register: “lenkungskreis”; how often: at least 2 times per year. "
            + "Decision-making: decided by: “lenkungskreis”; method: consensus.");
  }

  @Test
  void sentence35_firstOfFollowingMonthButNotBefore2025() {
    DateRule first = part(35, 0, EntryIntoForce.class).firstDay().orElseThrow();
    KnownEvents early =
        KnownEvents.none().with(Anchor.LAST_SIGNATURE, PartialDate.of(2024, 10, 15));
    KnownEvents late = KnownEvents.none().with(Anchor.LAST_SIGNATURE, PartialDate.of(2025, 2, 15));
    assertThat(first.resolve(early, Optional.empty()).day()).contains(PartialDate.of(2025, 1, 1));
    assertThat(first.resolve(late, Optional.empty()).day()).contains(PartialDate.of(2025, 3, 1));
    described(
        35,
        "Nabytí účinnosti: první den: co nastane později: první den měsíce následujícího po: "
            + "den posledního podpisu nebo 1. 1. 2025.",
        "Entry into force: first day: whichever comes last: the first day of the month "
            + "following: the day of the last signature or 1 January 2025.");
  }

  @Test
  void sentence36_automaticRenewal() {
    Term term = part(36, 0, Term.class);
    assertThat(term.lasting())
        .isEqualTo(Lasting.until(DateRule.after(TimeSpan.years(2), Anchor.EFFECT)));
    Renewal renewal = term.renewal().orElseThrow();
    assertThat(renewal.mode()).isEqualTo(RenewalMode.AUTOMATIC);
    assertThat(renewal.span()).contains(TimeSpan.years(1));
    assertThat(renewal.withoutLimit()).isTrue();
    assertThat(renewal.times()).isEmpty();
    assertThat(renewal.lastDayToStop())
        .contains(DateRule.before(TimeSpan.months(6), Anchor.event("Jahresende")));
    described(
        36,
        "Doba trvání: trvá do: 2 roky po nabytí účinnosti; prodloužení: automaticky, o: 1 rok, "
            + "opakovaně, lze zastavit do: 6 měsíců před událostí „Jahresende“, zastavit může: "
            + "kterákoli strana, forma: „schriftlich“.",
        "Term: until: 2 years after taking effect; renewal: automatic, by: 1 year, again and "
            + "again, may be stopped by: 6 months before “Jahresende”, may be stopped by whom: "
            + "any party, form: “schriftlich”.");
  }

  @Test
  void sentence37_leavingEndsForTheLeaverAlone() {
    assertThat(part(37, 0, Termination.class).reach()).isEqualTo(TerminationReach.LEAVER_ALONE);
    assertThat(part(37, 0, Termination.class).bearers())
        .containsExactly(Bearer.group(de("Gemeinden")));
    described(
        37,
        "Ukončení: může ukončit: „Gemeinden“; končí: jen pro vystupující stranu.",
        "Termination: may be ended by: “Gemeinden”; it ends: for the party that leaves "
            + "alone.");
  }

  @Test
  void sentence38_shareOfStaffCosts() {
    Finance share = part(38, 0, Finance.class);
    assertThat(share.quantities())
        .containsExactly(
            Quantity.exactly(Fraction.of(3, 5), de("Personalkosten der Koordinierungsstelle")),
            Quantity.atMost(Money.of(45_000, "EUR"), TimeSpan.years(1)));
    assertThat(share.condition()).contains(Condition.fundsAvailable());
    described(
        38,
        "Platí se: kdo: „land“; kolik: 60 % „Personalkosten der Koordinierungsstelle“, "
            + "nejvýše 45\u00a0000 EUR za rok; podmínka: jsou na to peníze.",
        "Money is paid: who: “land”; how much: 60 % “Personalkosten der Koordinierungsstelle”, at"
            + " most 45,000 EUR per year; condition: there are funds for it.");
  }

  @Test
  void sentence39_approvalBySilence() {
    ApprovalRequired approval = part(39, 0, ApprovalRequired.class);
    ApprovalStep step = approval.steps().get(0);
    assertThat(step.silenceCounts()).isEqualTo(Truth.YES);
    assertThat(step.due()).contains(DateRule.after(TimeSpan.months(3), Anchor.event("Antrag")));
    assertThat(approval.consequence()).contains(Consequences.NOT_EFFECTIVE);
    described(
        39,
        "Schválení vyžaduje: uzavřít dohodu; kroky: „aufsichtsbehoerde“ věc schválí, "
            + "nejpozději 3 měsíce po události „Antrag“, mlčení znamená souhlas; bez toho: "
            + "neúčinnost.",
        "Approval is needed for: conclude agreement; steps: “aufsichtsbehoerde” approves, no "
            + "later than 3 months after “Antrag”, silence counts as approval; without it: not "
            + "effective.");
  }

  @Test
  void sentence40_personalDataWithConsent() {
    Undertaking process = part(40, 0, Undertaking.class);
    assertThat(process.modality()).isEqualTo(Modality.MAY);
    assertThat(process.links()).containsExactly(Link.inOrderThat(de("Hilfeplanung")));
    OnwardUse use = part(40, 1, Confidentiality.class).onwardUse().orElseThrow();
    assertThat(use.disclosure()).isEqualTo(Truth.NO);
    assertThat(use.uses().orElseThrow().openness()).isEqualTo(Openness.CLOSED);
    described(
        40,
        "Někdo (neuvedeno kdo) může zpracovávat osobní údaje „personenbezogene Daten“; "
            + "podmínka: „Betroffene“ udělí souhlas; za účelem: „Hilfeplanung“. Někdo (neuvedeno "
            + "kdo) má povinnost zachovávat mlčenlivost; informace: osobní údaje; další užití: "
            + "„Hilfeplanung“ (úplný výčet), předání dalším vyloučeno.",
        "Somebody (not stated who) may process data “personenbezogene Daten”; condition: "
            + "“Betroffene” consents; in order that: “Hilfeplanung”. Somebody (not stated who) "
            + "shall keep confidential; information: personal; further use: “Hilfeplanung” "
            + "(complete list), passing on excluded.");
  }

  @Test
  void sentence41_policeAdvisesUnlessExcluded() {
    ImmutableList<ParticipationRule> rules = part(41, 0, Participation.class).rules();
    assertThat(rules.get(0).rights()).containsExactly(Rights.ATTEND, Rights.BE_HEARD);
    assertThat(rules.get(0).capacity()).contains(Capacities.ADVISER);
    assertThat(rules.get(1).effect()).isEqualTo(RuleEffect.PROHIBITS);
    assertThat(rules.get(1).exceptionTo()).containsExactly(rules.get(0).id());
    described(
        41,
        "Je dovoleno účastnit se, být slyšen; kdo: zástupce organizace „police“; jako: "
            + "poradce; kde: jmenovitě „jugendhilfeausschuss“ (úplný výčet). Je zakázáno "
            + "účastnit se; kdo: zástupce organizace „police“; kde: jmenovitě "
            + "„jugendhilfeausschuss“ (úplný výčet); podmínka: „der Ausschuss schließt sie für "
            + "den Tagesordnungspunkt aus“; výjimka z: „s41-1“.",
        "It is permitted to attend, be heard; who: a representative of “police”; as: adviser; "
            + "where: by name “jugendhilfeausschuss” (complete list). It is prohibited to "
            + "attend; who: a representative of “police”; where: by name "
            + "“jugendhilfeausschuss” (complete list); condition: “der Ausschuss schließt sie "
            + "für den Tagesordnungspunkt aus”; exception to: “s41-1”.");
  }

  @Test
  void sentence42_shouldAsFarAsPossible() {
    Undertaking name = part(42, 0, Undertaking.class);
    assertThat(name.modality()).isEqualTo(Modality.SHOULD);
    assertThat(name.areas()).containsExactly(PolicyAreaId.of("own/integration"));
    assertThat(name.condition())
        .contains(Condition.inWords(de("soweit dies personell möglich ist")));
    described(
        42,
        "„Gemeinden“ mají doporučeno určit; kolik: 1 „Ansprechperson je Gemeinde“; "
            + "podmínka: „soweit dies personell möglich ist“; oblasti: „own/integration“.",
        "“Gemeinden” should appoint; how much: 1 “Ansprechperson je Gemeinde”; condition: "
            + "“soweit dies personell möglich ist”; areas: “own/integration”.");
  }

  @Test
  void sentence43_pressOnlyAfterConsultation() {
    Publicity press = part(43, 0, Publicity.class);
    assertThat(press.modality()).isEqualTo(Modality.SHALL_NOT);
    assertThat(press.channels().orElseThrow().openness()).isEqualTo(Openness.CLOSED);
    ApprovalStep step =
        ApprovalStep.of(Actor.inRole(de("die anderen Partner")), ApprovalAct.CONSULT);
    assertThat(press.condition()).contains(Condition.not(Condition.approved(step)));
    described(
        43,
        "Žádná strana nesmí zveřejnit „Pressemitteilungen über gemeinsame Vorhaben“; kanály: "
            + "tisk (úplný výčet); podmínka: „die anderen Partner“ věc neprojedná.",
        "No party shall publish “Pressemitteilungen über gemeinsame Vorhaben”; channels: press "
            + "(complete list); condition: “die anderen Partner” is not consulted.");
  }

  @Test
  void sentence44_dutiesSurviveTenYears() {
    Survival survival = part(44, 0, Survival.class);
    assertThat(survival.clauses()).containsExactly(ClauseId.of("vertraulichkeit"));
    assertThat(survival.matters().orElseThrow().items()).hasSize(1);
    assertThat(survival.lasting())
        .contains(Lasting.until(DateRule.after(TimeSpan.years(10), Anchor.END_OF_INSTRUMENT)));
    described(
        44,
        "I po skončení platí: ustanovení: „vertraulichkeit“; věci: „Pflicht zur Aufbewahrung "
            + "der Unterlagen“ (úplný výčet); trvá do: 10 let po zániku listiny.",
        "Goes on after the end: clauses: “vertraulichkeit”; matters: “Pflicht zur Aufbewahrung "
            + "der Unterlagen” (complete list); until: 10 years after the end of the "
            + "instrument.");
  }

  @Test
  void sentence45_writtenFormEvenForItsWaiver() {
    assertThat(part(45, 0, AmendmentProcedure.class).form()).contains(de("Schriftform"));
    assertThat(part(45, 0, AmendmentProcedure.class).bearers()).isEmpty();
    described(
        45,
        "Změna vyžaduje: „auch für die Aufhebung des Schriftformerfordernisses“; forma: "
            + "„Schriftform“.",
        "A change needs: “auch für die Aufhebung des Schriftformerfordernisses”; form: "
            + "“Schriftform”.");
  }
}
