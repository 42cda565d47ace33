package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.part;
import static org.dohoda.provision.sentences.SentenceParts.us;

import com.google.common.collect.ImmutableList;
import org.dohoda.condition.Condition;
import org.dohoda.id.BodyId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.LinkKind;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** American sentences. */
class AmericanTest {
  @Test
  void sentence60_officeSpaceInReturnForPriority() {
    Undertaking space = part(60, 0, Undertaking.class);
    assertThat(space.quantities()).containsExactly(Quantity.atMost(4, us("Agency case managers")));
    assertThat(space.links()).extracting(Link::kind).containsExactly(LinkKind.IN_RETURN_FOR);
    Undertaking priority = part(60, 1, Undertaking.class);
    assertThat(priority.beneficiaries())
        .containsExactly(Bearer.group(us("residents referred by the County")));
    described(
        60,
        "„county“ má povinnost poskytnout „office space at no cost“; komu: „agentura“; "
            + "kolik: nejvýše 4 „Agency case managers“; výměnou za: „priority to residents "
            + "referred by the County“. „agentura“ má povinnost upřednostnit; ve prospěch: "
            + "„residents referred by the County“; výměnou za: „office space“.",
        "“county” shall provide “office space at no cost”; to: “agentura”; how much: at "
            + "most 4 “Agency case managers”; in return for: “priority to residents referred by "
            + "the County”. “agentura” shall prioritise; for: “residents referred by the "
            + "County”; in return for: “office space”.");
  }

  @Test
  void sentence61_fiveYearsButNotBeyondADay() {
    assertThat(part(61, 0, EntryIntoForce.class).firstDay())
        .contains(DateRule.on(Anchor.LAST_SIGNATURE));
    Term term = part(61, 1, Term.class);
    assertThat(term.lasting())
        .isEqualTo(Lasting.until(DateRule.after(TimeSpan.years(5), Anchor.EFFECT)));
    assertThat(term.maximum()).contains(DateRule.fixed(PartialDate.of(2030, 6, 30)));
    described(
        61,
        "Nabytí účinnosti: první den: den posledního podpisu. Doba trvání: trvá do: 5 let po "
            + "nabytí účinnosti; nejdéle do: 30. 6. 2030.",
        "Entry into force: first day: the day of the last signature. Term: until: 5 years "
            + "after taking effect; at most until: 30 June 2030.");
  }

  @Test
  void sentence62_noDutyToSpend() {
    assertThat(part(62, 0, Undertaking.class).modality()).isEqualTo(Modality.NEED_NOT);
    assertThat(part(62, 0, Undertaking.class).act()).isEqualTo(Acts.SPEND_FUNDS);
    assertThat(part(62, 1, Undertaking.class).act()).isEqualTo(Acts.CONCLUDE_AGREEMENT);
    assertThat(part(62, 2, Finance.class).links())
        .containsExactly(Link.onlyAfter(us("a separate agreement")));
    described(
        62,
        "Žádná strana nemá povinnost vynaložit prostředky. Žádná strana nemá povinnost "
            + "uzavřít dohodu. Peníze upravuje jiný dokument: „a separate agreement“; teprve "
            + "poté, co: „a separate agreement“.",
        "No party need spend funds. No party need conclude agreement. Money is governed "
            + "elsewhere: “a separate agreement”; only after: “a separate agreement”.");
  }

  @Test
  void sentence63_managerAndAlternate() {
    assertThat(part(63, 0, Undertaking.class).quantities())
        .containsExactly(
            Quantity.exactly(1, us("program manager")), Quantity.exactly(1, us("alternate")));
    assertThat(part(63, 1, Undertaking.class).due())
        .contains(DateRule.after(TimeSpan.workingDays(10), Anchor.event("change")));
    described(
        63,
        "Každá strana má povinnost určit; kolik: 1 „program manager“, 1 „alternate“. Každá "
            + "strana má povinnost oznámit „any change of program manager or alternate“; komu: "
            + "ostatní strany; nejpozději 10 pracovních dnů po události „change“.",
        "Each party shall appoint; how much: 1 “program manager”, 1 “alternate”. Each party "
            + "shall notify “any change of program manager or alternate”; to: the other "
            + "parties; no later than 10 working days after “change”.");
  }

  @Test
  void sentence64_maySuspendAtOnce() {
    Undertaking suspend = part(64, 0, Undertaking.class);
    assertThat(suspend.modality()).isEqualTo(Modality.MAY);
    assertThat(suspend.act()).isEqualTo(Acts.SUSPEND);
    assertThat(suspend.due()).contains(DateRule.withoutDelay());
    described(
        64,
        "„department“ může pozastavit „its assistance“; kdy: bez zbytečného odkladu; "
            + "podmínka: „the City fails to submit two consecutive quarterly reports“.",
        "“department” may suspend “its assistance”; when: without delay; condition: “the "
            + "City fails to submit two consecutive quarterly reports”.");
  }

  @Test
  void sentence65_elevenSeats() {
    ImmutableList<Seat> seats = part(65, 0, BodyConstitution.class).seats();
    assertThat(seats)
        .extracting(seat -> seat.appointment().orElseThrow())
        .containsExactly(Appointments.APPOINTED, Appointments.ELECTED, Appointments.EX_OFFICIO);
    assertThat(seats).extracting(seat -> seat.term().orElseThrow()).containsOnly(TimeSpan.years(3));
    assertThat(seats)
        .extracting(Seat::votes)
        .containsExactly(Truth.UNKNOWN, Truth.UNKNOWN, Truth.NO);
    described(
        65,
        "Orgán: v rejstříku: „advisory-council“; místa: 5 „members“, jmenování, určuje: "
            + "„Mayor“, na dobu: 3 roky; místa: 4 „members“, volba, určuje: „tenant "
            + "associations“, na dobu: 3 roky; místa: 2 „members“, z titulu funkce, bez hlasu, "
            + "na dobu: 3 roky.",
        "Body: in the register: “advisory-council”; seats: 5 “members”, appointed, by: "
            + "“Mayor”, term: 3 years; seats: 4 “members”, elected, by: “tenant associations”, "
            + "term: 3 years; seats: 2 “members”, ex officio, without a vote, term: 3 years.");
  }

  @Test
  void sentence66_amendmentByTwoThirds() {
    AmendmentProcedure amendment = part(66, 0, AmendmentProcedure.class);
    assertThat(amendment.bearers()).containsExactly(Bearer.body(BodyId.of("governing-board")));
    assertThat(amendment.quantities())
        .containsExactly(Quantity.atLeast(Fraction.of(2, 3), Bases.MEMBERS_PRESENT_AND_VOTING));
    described(
        66,
        "Změna vyžaduje: souhlas: „governing-board“; většina: nejméně 2/3 (přítomní a "
            + "hlasující členové).",
        "A change needs: agreement of: “governing-board”; majority: at least 2/3 (members "
            + "present and voting).");
  }

  @Test
  void sentence67_awardPerFiscalYear() {
    Finance award = part(67, 0, Finance.class);
    assertThat(award.quantities())
        .containsExactly(Quantity.atMost(Money.of(250_000, "USD"), TimeSpan.years(1)));
    assertThat(award.areas()).containsExactly(SocialInclusion.HOUSING);
    assertThat(award.condition()).contains(Condition.fundsAvailable());
    described(
        67,
        "Platí se: „supportive housing services, per fiscal year“; kdo: „state“; ve "
            + "prospěch: „county“; kolik: nejvýše 250\u00a0000 USD za rok; podmínka: jsou na to "
            + "peníze; oblasti: „bydlení“.",
        "Money is paid: “supportive housing services, per fiscal year”; who: “state”; for: "
            + "“county”; how much: at most 250,000 USD per year; condition: there are "
            + "funds for it; areas: “housing”.");
  }

  @Test
  void sentence68_statedRise() {
    Recital rise = part(68, 0, Recital.class);
    assertThat(rise.period()).contains(Period.parse("2019/2023"));
    assertThat(rise.quantities())
        .containsExactly(Quantity.exactly(Fraction.of(7, 50), us("rise of homelessness")));
    assertThat(rise.areas()).containsExactly(PolicyAreaId.of("own/homelessness"));
    described(
        68,
        "Uvádí se: „homelessness in the County rose“; období: od: 2019 do: 2023; uvádí: "
            + "všechny strany společně; oblasti: „own/homelessness“; kolik: 14 % „rise of "
            + "homelessness“.",
        "It is stated: “homelessness in the County rose”; period: from: 2019 until: 2023; "
            + "stated by: all parties jointly; areas: “own/homelessness”; how much: 14 % “rise "
            + "of homelessness”.");
  }

  @Test
  void sentence69_breachThatMayBeCured() {
    Termination termination = part(69, 0, Termination.class);
    assertThat(termination.bearers()).isEmpty();
    assertThat(termination.ground()).contains(TerminationGrounds.MATERIAL_BREACH);
    assertThat(termination.cure()).contains(DateRule.after(TimeSpan.days(60), Termination.NOTICE));
    described(
        69,
        "Ukončení: důvod: podstatné porušení; forma: „written notice“; náprava do: 60 dnů po "
            + "doručení výpovědi.",
        "Termination: ground: material breach; form: “written notice”; may be cured by: 60 "
            + "days after receipt of notice.");
  }

  @Test
  void sentence70_halfOfVacantUnits() {
    Undertaking preference = part(70, 0, Undertaking.class);
    assertThat(preference.act()).isEqualTo(Acts.PRIORITISE);
    assertThat(preference.quantities())
        .containsExactly(Quantity.atLeast(Fraction.percent(50), us("newly vacant units")));
    assertThat(preference.beneficiaries())
        .containsExactly(Bearer.group(us("households leaving shelters")));
    described(
        70,
        "„housing-authority“ má v úmyslu upřednostnit; ve prospěch: „households leaving "
            + "shelters“; kolik: nejméně 1/2 „newly vacant units“; oblasti: „bydlení“.",
        "“housing-authority” will prioritise; for: “households leaving shelters”; how "
            + "much: at least 1/2 “newly vacant units”; areas: “housing”.");
  }
}
