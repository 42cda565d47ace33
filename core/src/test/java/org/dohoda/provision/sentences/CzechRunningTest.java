package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.part;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Not;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Acts;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Consequences;
import org.dohoda.provision.Contact;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.EndDuties;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Money;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Review;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
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

/** Czech sentences on how a memorandum runs and ends. */
class CzechRunningTest {
  @Test
  void sentence16_amendmentNeedsConsent() {
    ApprovalRequired approval = part(16, 0, ApprovalRequired.class);
    assertThat(approval.act()).contains(Acts.AMEND_AGREEMENT);
    assertThat(approval.steps())
        .containsExactly(
            ApprovalStep.of(Actor.body(BodyId.of("zastupitelstvo")), ApprovalAct.CONSENT));
    assertThat(approval.consequence()).contains(Consequences.VOID);
    described(
        16,
        "Schválení vyžaduje: změnit dohodu „uzavření dodatku“; kroky: „zastupitelstvo“ "
            + "udělí souhlas; bez toho: neplatnost.",
        "Approval is needed for: amend agreement “uzavření dodatku”; steps: "
            + "“zastupitelstvo” consents; without it: void.");
  }

  @Test
  void sentence17_noMoneyAndOwnCosts() {
    assertThat(part(17, 0, Finance.class).finance()).isEqualTo(FinanceKind.NONE);
    assertThat(part(17, 1, Finance.class).finance()).isEqualTo(FinanceKind.OWN_COSTS);
    assertThat(part(17, 1, Finance.class).bearers()).containsExactly(Bearer.eachParty());
    described(
        17,
        "Žádné peníze se nepřevádějí ani nedluží. Každý nese vlastní náklady; kdo: každá "
            + "strana.",
        "No money passes and none is owed. Each bears its own costs; who: each party.");
  }

  @Test
  void sentence18_shareOfCostsWithCap() {
    Finance grant = part(18, 0, Finance.class);
    assertThat(grant.quantities())
        .containsExactly(
            Quantity.exactly(Fraction.of(4, 5), Bases.ELIGIBLE_COSTS),
            Quantity.atMost(Money.of("500000.00", "CZK")));
    assertThat(grant.beneficiaries()).containsExactly(Bearer.party(OrganizationId.of("obec")));
    assertThat(part(18, 1, Finance.class).finance()).isEqualTo(FinanceKind.ELSEWHERE);
    described(
        18,
        "Platí se: „neinvestiční dotace“; kdo: „kraj“; ve prospěch: „obec“; kolik: 80 % "
            + "(uznatelné náklady), nejvýše 500\u00a0000 CZK. Peníze upravuje jiný dokument: "
            + "„podmínky stanoví samostatná veřejnoprávní smlouva“.",
        "Money is paid: “neinvestiční dotace”; who: “kraj”; for: “obec”; how much: 80 % "
            + "(eligible costs), at most 500,000 CZK. Money is governed elsewhere: “podmínky "
            + "stanoví samostatná veřejnoprávní smlouva”.");
  }

  @Test
  void sentence19_secrecyBeyondTheEnd() {
    Confidentiality secret = part(19, 0, Confidentiality.class);
    assertThat(secret.levels()).containsExactly(InformationLevels.MARKED_CONFIDENTIAL);
    assertThat(secret.since()).contains(DateRule.on(Anchor.EFFECT));
    assertThat(secret.until())
        .contains(Lasting.until(DateRule.after(TimeSpan.years(5), Anchor.END_OF_INSTRUMENT)));
    assertThat(secret.exceptions().orElseThrow().items()).hasSize(1);
    described(
        19,
        "Každá strana má povinnost zachovávat mlčenlivost; informace: označené jako důvěrné; "
            + "od: den nabytí účinnosti; trvá do: 5 let po zániku listiny; výjimky: "
            + "„poskytnutí uložené zákonem“ (úplnost výčtu neuvedena).",
        "Each party shall keep confidential; information: marked confidential; from: the day "
            + "of taking effect; until: 5 years after the end of the instrument; exceptions: "
            + "“poskytnutí uložené zákonem” (completeness not stated).");
  }

  @Test
  void sentence20_dataForOnePurposeAlone() {
    InformationSharing data = part(20, 0, InformationSharing.class);
    assertThat(data.direction()).contains(SharingDirection.ONE_WAY);
    assertThat(data.levels()).containsExactly(InformationLevels.ANONYMISED);
    OnwardUse use = data.onwardUse().orElseThrow();
    assertThat(use.uses().orElseThrow().openness()).isEqualTo(Openness.CLOSED);
    assertThat(use.disclosure()).isEqualTo(Truth.UNKNOWN);
    assertThat(data.endDuties()).containsExactly(EndDuties.ERASE);
    described(
        20,
        "„obec“ má povinnost předávat informace „data o příjemcích příspěvku na bydlení“; "
            + "informace: anonymizované; komu: „agentura“; směr: jednostranně; oblasti: "
            + "„sociální dávkové systémy“; trvá do: den události „dokončení analýzy“; další "
            + "užití: „zpracování analýzy“ (úplný výčet); po skončení: vymazat.",
        "“obec” shall pass on information “data o příjemcích příspěvku na bydlení”; "
            + "information: anonymised; to: “agentura”; direction: one way; areas: “social "
            + "benefit systems”; until: the day of “dokončení analýzy”; further use: "
            + "“zpracování analýzy” (complete list); at the end: erase.");
  }

  @Test
  void sentence21_publishedByNobodyNamed() {
    Publicity publicity = part(21, 0, Publicity.class);
    assertThat(publicity.bearers()).isEmpty();
    assertThat(publicity.channels().orElseThrow().items())
        .containsExactly(Channels.WEBSITE, Channels.CONTRACTS_REGISTER);
    assertThat(publicity.due())
        .contains(DateRule.after(TimeSpan.workingDays(15), Anchor.LAST_SIGNATURE));
    described(
        21,
        "Někdo (neuvedeno kdo) má povinnost zveřejnit „memorandum“; kanály: internetové "
            + "stránky, registr smluv (úplnost výčtu neuvedena); nejpozději 15 pracovních dnů "
            + "po posledním podpisu.",
        "Somebody (not stated who) shall publish “memorandum”; channels: website, contracts "
            + "register (completeness not stated); no later than 15 working days after the "
            + "last signature.");
  }

  @Test
  void sentence22_fixedTerm() {
    assertThat(part(22, 0, Term.class).lasting())
        .isEqualTo(Lasting.until(DateRule.fixed(PartialDate.of(2027, 12, 31))));
    assertThat(part(22, 0, Term.class).renewal()).isEmpty();
    described(22, "Doba trvání: trvá do: 31. 12. 2027.", "Term: until: 31 December 2027.");
  }

  @Test
  void sentence23_effectOnLastSignature() {
    assertThat(part(23, 0, EntryIntoForce.class).firstDay())
        .contains(DateRule.on(Anchor.LAST_SIGNATURE));
    assertThat(part(23, 0, EntryIntoForce.class).approvals()).isEmpty();
    described(
        23,
        "Nabytí účinnosti: první den: den posledního podpisu.",
        "Entry into force: first day: the day of the last signature.");
  }

  @Test
  void sentence24_noticeThatRunsFromTheNextMonth() {
    Termination termination = part(24, 0, Termination.class);
    assertThat(termination.bearers()).containsExactly(Bearer.eachParty());
    assertThat(termination.ground()).contains(TerminationGrounds.NO_GROUND_NEEDED);
    assertThat(termination.reach()).isEqualTo(TerminationReach.NOT_STATED);
    KnownEvents events = KnownEvents.none().with(Termination.NOTICE, PartialDate.of(2024, 5, 10));
    assertThat(termination.lastDay().orElseThrow().resolve(events, Optional.empty()).day())
        .contains(PartialDate.of(2024, 8, 31));
    described(
        24,
        "Ukončení: může ukončit: kterákoli strana; výpověď komu: ostatní strany; důvod: bez "
            + "udání důvodu; forma: „písemně“; poslední den: poslední den 3. měsíce "
            + "následujícího po: den doručení výpovědi.",
        "Termination: may be ended by: any party; notice to: the other parties; ground: no "
            + "ground needed; form: “písemně”; last day: the last day of the 3rd month "
            + "following: the day of receipt of notice.");
  }

  @Test
  void sentence25_amendmentsInWriting() {
    AmendmentProcedure amendment = part(25, 0, AmendmentProcedure.class);
    assertThat(amendment.bearers()).containsExactly(Bearer.allParties());
    assertThat(amendment.form()).isPresent();
    described(
        25,
        "Změna vyžaduje: souhlas: všechny strany společně; forma: „písemné, vzestupně "
            + "číslované dodatky podepsané oběma stranami“.",
        "A change needs: agreement of: all parties jointly; form: “písemné, vzestupně "
            + "číslované dodatky podepsané oběma stranami”.");
  }

  @Test
  void sentence26_yearlyReview() {
    Review review = part(26, 0, Review.class);
    assertThat(review.recurrence()).contains(Recurrence.atLeast(1, TimeSpan.years(1)));
    assertThat(review.convenedBy()).containsExactly(Bearer.party(OrganizationId.of("agentura")));
    described(
        26,
        "Vyhodnocení: „plnění memoranda, na společném jednání“; kdo: všechny strany "
            + "společně; jak často: nejméně jednou za rok; svolává: „agentura“.",
        "Review: “plnění memoranda, na společném jednání”; who: all parties jointly; how "
            + "often: at least once per year; convened by: “agentura”.");
  }

  @Test
  void sentence27_notBindingAndNotEnforceable() {
    assertThat(part(27, 0, LegalEffect.class).binding()).isEqualTo(Binding.NOT_BINDING);
    assertThat(part(27, 0, LegalEffect.class).enforceable()).isEqualTo(Truth.NO);
    described(
        27,
        "Dokument není právně závazný; vymahatelné u soudu: ne.",
        "The instrument is not legally binding; enforceable in court: no.");
  }

  @Test
  void sentence28_disputeInTwoSteps() {
    ImmutableList<DisputeStep> steps = part(28, 0, Dispute.class).steps();
    assertThat(steps)
        .extracting(DisputeStep::method)
        .containsExactly(SettlementMethods.NEGOTIATION, SettlementMethods.ESCALATION);
    assertThat(steps.get(0).due())
        .contains(DateRule.after(TimeSpan.days(30), Anchor.event("vznik sporu")));
    assertThat(steps.get(1).bearers())
        .containsExactly(
            Bearer.office(cs("hejtman"), OrganizationId.of("kraj")),
            Bearer.office(cs("ředitel"), OrganizationId.of("agentura")));
    described(
        28,
        "Spory se řeší: 1. jednání, kdo: „kontaktní osoby“, nejpozději 30 dnů po události "
            + "„vznik sporu“; 2. postoupení nadřízeným, kdo: „hejtman“ organizace „kraj“, "
            + "„ředitel“ organizace „agentura“.",
        "Disputes are settled: 1. negotiation, who: “kontaktní osoby”, no later than 30 days "
            + "after “vznik sporu”; 2. escalation, who: “hejtman” of “kraj”, “ředitel” of "
            + "“agentura”.");
  }

  @Test
  void sentence29_contactByOfficeAndChannel() {
    Contact contact = part(29, 0, Contact.class);
    assertThat(contact.person()).isEmpty();
    assertThat(contact.office()).contains(cs("vedoucí odboru sociálních věcí"));
    assertThat(contact.channels())
        .extracting(ContactChannel::channel)
        .containsExactly(Channels.EMAIL, Channels.DATA_BOX);
    described(
        29,
        "Kontakt: za: „kraj“; úřad: „vedoucí odboru sociálních věcí“; spojení: e-mail "
            + "(„běžná komunikace“), datová schránka („doručování písemností“).",
        "Contact: for: “kraj”; office: “vedoucí odboru sociálních věcí”; channels: email "
            + "(“běžná komunikace”), data box (“doručování písemností”).");
  }

  @Test
  void sentence30_placesKeptUnlessConsented() {
    Undertaking keep = part(30, 0, Undertaking.class);
    assertThat(keep.act()).isEqualTo(Acts.MAINTAIN);
    assertThat(keep.quantities())
        .containsExactly(Quantity.atLeast(12, cs("místa v azylovém domě")));
    assertThat(keep.until()).isPresent();
    assertThat(keep.condition().orElseThrow()).isInstanceOf(Not.class);
    described(
        30,
        "„příspěvková organizace“ má povinnost zachovat; kolik: nejméně 12 „místa v azylovém "
            + "domě“; trvá do: den události „konec doby udržitelnosti projektu“; podmínka: "
            + "„poskytovatel dotace“ neudělí souhlas, forma: „předem písemně“.",
        "“příspěvková organizace” shall maintain; how much: at least 12 “místa v azylovém "
            + "domě”; until: the day of “konec doby udržitelnosti projektu”; condition: "
            + "“poskytovatel dotace” does not consent, form: “předem písemně”.");
  }
}
