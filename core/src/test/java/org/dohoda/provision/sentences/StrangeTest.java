package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.gb;
import static org.dohoda.provision.sentences.SentenceParts.part;
import static org.dohoda.provision.sentences.SentenceParts.us;

import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.provision.TermLimit;
import org.dohoda.provision.Termination;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Sentences on which the model was tried as by a stranger. */
class StrangeTest {
  @Test
  void sentence217_meetingsAndADeadlineBeforeEachEvent() {
    Anchor event = Anchor.event("konání hromadné akce");
    Undertaking before = part(217, 2, Undertaking.class);
    assertThat(before.recurrence()).contains(Recurrence.atEach(event));
    assertThat(before.due()).contains(DateRule.before(TimeSpan.days(14), event));
    described(
        217,
        "„obec“, „police“ mají povinnost určit „kontaktní osoby“. „kontaktní osoby“ – uvádí se "
            + "jako skutečnost: setkávat se; jak často: přibližně jednou za 3 měsíce. "
            + "„kontaktní osoby“ – uvádí se jako skutečnost: setkávat se; jak často: při každé "
            + "události: „konání hromadné akce“; nejpozději 14 dnů před událostí „konání "
            + "hromadné akce“.",
        "“obec”, “police” shall appoint “kontaktní osoby”. “kontaktní osoby” – stated as a "
            + "fact: meet; how often: about once per 3 months. “kontaktní osoby” – stated as a "
            + "fact: meet; how often: each time: “konání hromadné akce”; no later than 14 days "
            + "before “konání hromadné akce”.");
  }

  @Test
  void sentence218_noAssignmentAndAnEndAtOnce() {
    assertThat(part(218, 0, Undertaking.class).modality()).isEqualTo(Modality.SHALL_NOT);
    assertThat(part(218, 1, Termination.class).lastDay()).contains(DateRule.on(Termination.NOTICE));
    described(
        218,
        "Žádná strana nesmí postoupit „práva z této smlouvy“; podmínka: „druhá strana“ neudělí "
            + "souhlas. Ukončení: může ukončit: ostatní strany; „odstoupení pro porušení této "
            + "povinnosti“; důvod: porušení; poslední den: den doručení výpovědi.",
        "No party shall assign “práva z této smlouvy”; condition: “druhá strana” does not "
            + "consent. Termination: may be ended by: the other parties; “odstoupení pro "
            + "porušení této povinnosti”; ground: breach; last day: the day of receipt of "
            + "notice.");
  }

  @Test
  void sentence219_membersNotSubstitutedAndWhoRecallsThem() {
    Seat seat = part(219, 1, BodyConstitution.class).seats().get(0);
    assertThat(seat.recalledBy()).containsExactly(Bearer.body(BodyId.of("rada")));
    assertThat(part(219, 2, Undertaking.class).act()).isEqualTo(Acts.RECALL);
    described(
        219,
        "Je zakázáno být zastoupen; kdo: členové orgánu „vybor-socialni“; kde: jmenovitě "
            + "„vybor-socialni“ (úplný výčet). Orgán: v rejstříku: „vybor-socialni“; místa: "
            + "odvolává: „rada“, zaniká: odvolání (úplnost výčtu neuvedena). „rada“ může "
            + "odvolat „člen, který se bez omluvy nezúčastní tří po sobě jdoucích jednání“; "
            + "podmínka: „předseda“ podá návrh.",
        "It is prohibited to be substituted; who: members of “vybor-socialni”; where: by name "
            + "“vybor-socialni” (complete list). Body: in the register: “vybor-socialni”; "
            + "seats: recalled by: “rada”, falls vacant by: recall (completeness not stated). "
            + "“rada” may recall “člen, který se bez omluvy nezúčastní tří po sobě jdoucích "
            + "jednání”; condition: “předseda” proposes.");
  }

  @Test
  void sentence220_withoutDelayButInThreeDaysAtTheLatest() {
    assertThat(part(220, 0, InformationSharing.class).due())
        .contains(
            DateRule.earlierOf(
                DateRule.withoutDelay(),
                DateRule.after(TimeSpan.workingDays(3), Anchor.event("Vorfall"))));
    described(
        220,
        "Každá strana má povinnost předávat informace „Vorfälle, die das Ansehen der "
            + "Partnerschaft berühren können“; směr: vzájemně; nejpozději: co nastane dříve: "
            + "bez zbytečného odkladu nebo 3 pracovní dny po události „Vorfall“.",
        "Each party shall pass on information “Vorfälle, die das Ansehen der Partnerschaft "
            + "berühren können”; direction: mutual; no later than: whichever comes first: "
            + "without delay or 3 working days after “Vorfall”.");
  }

  @Test
  void sentence221_noticeToTheEndOfAYearAndWhenFirst() {
    assertThat(part(221, 0, Termination.class).lastDay())
        .contains(
            DateRule.laterOf(
                DateRule.endOf(
                    DateRule.after(TimeSpan.months(6), Termination.NOTICE), 0, CalendarUnit.YEAR),
                DateRule.fixed(PartialDate.of(2026, 12, 31))));
    described(
        221,
        "Ukončení: může ukončit: kterákoli strana; forma: „Schriftform“; poslední den: co "
            + "nastane později: poslední den roku dne: 6 měsíců po doručení výpovědi nebo 31. "
            + "12. 2026.",
        "Termination: may be ended by: any party; form: “Schriftform”; last day: whichever "
            + "comes last: the last day of the year of: 6 months after receipt of notice or 31 "
            + "December 2026.");
  }

  @Test
  void sentence222_disclosureThatNothingPrevents() {
    assertThat(part(222, 0, Undertaking.class).links())
        .containsExactly(Link.notwithstanding(gb("anything in this memorandum")));
    assertThat(part(222, 1, Undertaking.class).modality()).isEqualTo(Modality.ENDEAVOURS);
    described(
        222,
        "Kterákoli strana může být v souladu „its obligations under the Freedom of Information "
            + "Act“; bez ohledu na: „anything in this memorandum“. Každá strana se vynasnaží "
            + "projednat; komu: ostatní strany; nejpozději v den události „disclosure“.",
        "Any party may comply “its obligations under the Freedom of Information Act”; "
            + "notwithstanding: “anything in this memorandum”. Each party will endeavour to "
            + "consult; to: the other parties; no later than on the day of “disclosure”.");
  }

  @Test
  void sentence223_atMostTenPerCentLessEachYear() {
    assertThat(part(223, 2, Undertaking.class).quantities())
        .containsExactly(
            Quantity.moreThan(Fraction.percent(10), gb("contribution"), TimeSpan.years(1)));
    described(
        223,
        "Vyhodnocení: „its contribution“; kdo: každá strana; jak často: jednou za rok. "
            + "Kterákoli strana může zvýšit „its contribution“. Žádná strana nesmí snížit „its "
            + "contribution“; kolik: více než 10 % za rok „contribution“; podmínka: "
            + "„partnership-board“ neudělí souhlas.",
        "Review: “its contribution”; who: each party; how often: once per year. Any party may "
            + "increase “its contribution”. No party shall reduce “its contribution”; how "
            + "much: more than 10 % per year “contribution”; condition: “partnership-board” "
            + "does not consent.");
  }

  @Test
  void sentence224_costsSubjectToFunds() {
    Finance costs = part(224, 0, Finance.class);
    assertThat(costs.modality()).contains(Modality.INTENDS);
    assertThat(costs.links())
        .containsExactly(Link.subjectTo(us("the availability of appropriated funds")));
    described(
        224,
        "„department“ má v úmyslu platit; ve prospěch: „association“; kolik: 100 % „allowable "
            + "costs“, nejvýše 40\u00a0000 USD za rok; nejpozději 30 dnů po události „receipt "
            + "of a proper invoice“; s výhradou: „the availability of appropriated funds“.",
        "“department” will pay; for: “association”; how much: 100 % “allowable costs”, at most "
            + "40,000 USD per year; no later than 30 days after “receipt of a proper invoice”; "
            + "subject to: “the availability of appropriated funds”.");
  }

  @Test
  void sentence225_noticeNotBeforeAYear() {
    assertThat(part(225, 2, Termination.class).lastDay())
        .contains(
            DateRule.laterOf(
                DateRule.after(TimeSpan.days(60), Termination.NOTICE),
                DateRule.after(TimeSpan.years(1), Anchor.EFFECT)));
    described(
        225,
        "Nabytí účinnosti: první den: den posledního podpisu. Doba trvání: trvá do: 5 let po "
            + "nabytí účinnosti. Ukončení: může ukončit: kterákoli strana; forma: „written "
            + "notice“; poslední den: co nastane později: 60 dnů po doručení výpovědi nebo 1 "
            + "rok po nabytí účinnosti.",
        "Entry into force: first day: the day of the last signature. Term: until: 5 years "
            + "after taking effect. Termination: may be ended by: any party; form: “written "
            + "notice”; last day: whichever comes last: 60 days after receipt of notice or 1 "
            + "year after taking effect.");
  }

  @Test
  void sentence226_aChairWhoMayBeElectedOnceMore() {
    assertThat(part(226, 0, BodyConstitution.class).seats())
        .extracting(Seat::termLimit)
        .containsExactly(
            Optional.empty(), Optional.of(TermLimit.of(2)), Optional.of(TermLimit.of(2)));
    described(
        226,
        "Orgán: v rejstříku: „committee“; místa: 1 „representative“, za: „each Contracting "
            + "State“; místa: 1 „Chair“, volba, určuje: „committee“, na dobu: 2 roky, nejvýše 2 "
            + "období; místa: 2 „Vice-Chair“, volba, určuje: „committee“, na dobu: 2 roky, "
            + "nejvýše 2 období. Je dovoleno přizvat odborníky; kdo: členové orgánu „committee“; "
            + "kde: jmenovitě „committee“ (úplný výčet).",
        "Body: in the register: “committee”; seats: 1 “representative”, for: “each "
            + "Contracting State”; seats: 1 “Chair”, elected, by: “committee”, term: 2 years, at "
            + "most 2 terms; seats: 2 “Vice-Chair”, elected, by: “committee”, term: 2 years, at "
            + "most 2 terms. It is permitted to bring experts; who: members of “committee”; "
            + "where: by name “committee” (complete list).");
  }

  @Test
  void sentence227_threePerCentMoreEachYear() {
    assertThat(part(227, 0, Finance.class).quantities())
        .containsExactly(
            Quantity.atMost(
                Fraction.percent(3),
                cs("zvýšení ročního příspěvku proti předchozí výši"),
                TimeSpan.years(1)));
    described(
        227,
        "Platí se: kdo: „kraj“; kolik: nejvýše 3 % za rok „zvýšení ročního příspěvku proti "
            + "předchozí výši“.",
        "Money is paid: who: “kraj”; how much: at most 3 % per year “zvýšení ročního "
            + "příspěvku proti předchozí výši”.");
  }
}
