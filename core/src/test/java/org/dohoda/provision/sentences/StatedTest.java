package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.de;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;

import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.BasisEffect;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Definition;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Money;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Review;
import org.dohoda.provision.Undertaking;
import org.dohoda.source.Source;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Sentences on payments, duties, facts, norms and words. */
class StatedTest {
  @Test
  void sentence150_governedElsewhereMonthlyAndPerHead() {
    assertThat(part(150, 0, Finance.class).governedBy())
        .containsExactly(InstrumentId.of("smlouva-2025"));
    assertThat(part(150, 1, Finance.class).recurrence())
        .contains(Recurrence.kthDayOf(CalendarUnit.MONTH, 15));
    Finance each = part(150, 2, Finance.class);
    assertThat(each.bearers()).containsExactly(Bearer.severally(Bearer.group(cs("obce"))));
    assertThat(each.quantities())
        .containsExactly(Quantity.exactly(Money.of(2, "CZK"), cs("na obyvatele")));
    described(
        150,
        "Peníze upravuje jiný dokument: „veřejnoprávní smlouva z roku 2025“; upravuje: "
            + "„smlouva-2025“. Platí se: kdo: „kraj“; kolik: 15\u00a0000 CZK za měsíc; jak často: 15. "
            + "den každého měsíce. Platí se: kdo: „obce“ (každý za sebe); kolik: 2 CZK „na "
            + "obyvatele“; jak často: poslední den každého roku.",
        "Money is governed elsewhere: “veřejnoprávní smlouva z roku 2025”; governed by: "
            + "“smlouva-2025”. Money is paid: who: “kraj”; how much: 15,000 CZK per month; how "
            + "often: the 15th day of each month. Money is paid: who: “obce” (severally); how "
            + "much: 2 CZK “na obyvatele”; how often: the last day of each year.");
  }

  @Test
  void sentence151_aFeePerHour() {
    assertThat(part(151, 0, Finance.class).finance()).isEqualTo(FinanceKind.ELSEWHERE);
    Finance fee = part(151, 1, Finance.class);
    assertThat(fee.quantities())
        .containsExactly(Quantity.exactly(Money.of(75, "USD"), TimeSpan.hours(1)));
    assertThat(((Bearer.Together) fee.bearers().asList().get(0)).bond())
        .isEqualTo(Bearer.Bond.JOINTLY);
    described(
        151,
        "Peníze upravuje jiný dokument: „grant agreement“; upravuje: "
            + "„grant-agreement“. Platí se: „service“; kdo: „county“, „state“ (společně); "
            + "kolik: 75 USD za hodinu.",
        "Money is governed elsewhere: “grant agreement”; governed by: "
            + "“grant-agreement”. Money is paid: “service”; who: “county”, “state” "
            + "(jointly); how much: 75 USD per hour.");
  }

  @Test
  void sentence152_severallyAndNotJointly() {
    Undertaking insure = part(152, 0, Undertaking.class);
    Bearer.Together councils = (Bearer.Together) insure.bearers().asList().get(0);
    assertThat(councils.bond()).isEqualTo(Bearer.Bond.SEVERALLY);
    Bearer.Group members = (Bearer.Group) councils.bearers().asList().get(0);
    assertThat(members.members().orElseThrow().openness()).isEqualTo(Openness.CLOSED);
    assertThat(part(152, 1, Undertaking.class).recurrence()).contains(Recurrence.regularly());
    described(
        152,
        "„member councils“: „council“, „health-board“ (úplný výčet) (každý za sebe) "
            + "mají povinnost pojistit „their own vehicles“. „member councils“: „council“, "
            + "„health-board“ (úplný výčet) (každý za sebe) mají povinnost sledovat „the "
            + "cover“; jak často: pravidelně.",
        "“member councils”: “council”, “health-board” (complete list) (severally) "
            + "shall insure “their own vehicles”. “member councils”: “council”, "
            + "“health-board” (complete list) (severally) shall monitor “the cover”; how "
            + "often: regularly.");
  }

  @Test
  void sentence153_reviewedAtEachMeeting() {
    Review review = part(153, 0, Review.class);
    assertThat(review.recurrence()).contains(Recurrence.atEach(Anchor.MEETING));
    assertThat(review.bearers())
        .contains(Bearer.through(OrganizationId.of("ministry"), OrganizationId.of("agentura")));
    described(
        153,
        "Vyhodnocení: „progress“; kdo: „ministry“ (prostřednictvím: „agentura“), "
            + "„kraj“; jak často: při každé události: jednání.",
        "Review: “progress”; who: “ministry” (through: “agentura”), “kraj”; how often: "
            + "each time: meeting.");
  }

  @Test
  void sentence154_theOneInTheChair() {
    assertThat(part(154, 0, Undertaking.class).recurrence())
        .contains(Recurrence.atEach(Anchor.MEETING));
    Undertaking meeting = part(154, 1, Undertaking.class);
    assertThat(meeting.quantities()).containsExactly(Quantity.lessThan(100, cs("účastníci")));
    assertThat(meeting.recurrence()).contains(Recurrence.about(1, TimeSpan.years(1)));
    assertThat(part(154, 2, Undertaking.class).quantities())
        .containsExactly(Quantity.atMost(Money.of(5_000, "CZK"), cs("občerstvení")));
    described(
        154,
        "„předsedající“ má povinnost informovat „plnění“; komu: „členové“; jak často: "
            + "při každé události: jednání. „předsedající“ má povinnost uspořádat „setkání“; "
            + "kolik: méně než 100 „účastníci“; jak často: přibližně jednou za rok. "
            + "„předsedající“ může vynaložit prostředky; kolik: nejvýše 5\u00a0000 CZK "
            + "„občerstvení“.",
        "“předsedající” shall inform “plnění”; to: “členové”; how often: each time: "
            + "meeting. “předsedající” shall organise “setkání”; how much: less than 100 "
            + "“účastníci”; how often: about once per year. “předsedající” may spend funds; "
            + "how much: at most 5,000 CZK “občerstvení”.");
  }

  @Test
  void sentence155_regularTrainingIfThereIsMoney() {
    FormsOfCooperation forms = part(155, 0, FormsOfCooperation.class);
    assertThat(forms.phases()).containsExactly(PolicyPhase.IMPLEMENTATION);
    assertThat(forms.recurrence()).contains(Recurrence.regularly());
    assertThat(forms.condition()).contains(Condition.fundsAvailable());
    assertThat(forms.forms().openness()).isEqualTo(Openness.UNSTATED);
    described(
        155,
        "Formy spolupráce: vzdělávání pracovníků, společná akce (úplnost výčtu "
            + "neuvedena); fáze: realizace; jak často: pravidelně; podmínka: jsou na to "
            + "peníze.",
        "Forms of cooperation: training, joint event (completeness not stated); "
            + "phases: implementation; how often: regularly; condition: there are funds for "
            + "it.");
  }

  @Test
  void sentence156_whatAnAssociationDid() {
    Recital help = part(156, 0, Recital.class);
    assertThat(help.concerning()).containsExactly(OrganizationId.of("association"));
    assertThat(help.quantities()).containsExactly(Quantity.about(1200, cs("rodiny")));
    assertThat(help.period()).contains(Period.parse("2019/2024"));
    assertThat(part(156, 1, Recital.class).instruments())
        .containsExactly(InstrumentId.of("usneseni-2020"));
    described(
        156,
        "Uvádí se: „sdružení pomohlo rodinám“; období: od: 2019 do: 2024; uvádí: "
            + "všechny strany společně; o: „association“; kolik: přibližně 1200 „rodiny“. "
            + "Uvádí se: „ocenění pomoci“; uvádí: všechny strany společně; dokumenty: "
            + "„usneseni-2020“.",
        "It is stated: “sdružení pomohlo rodinám”; period: from: 2019 until: 2024; "
            + "stated by: all parties jointly; about: “association”; how much: about 1200 "
            + "“rodiny”. It is stated: “ocenění pomoci”; stated by: all parties jointly; "
            + "instruments: “usneseni-2020”.");
  }

  @Test
  void sentence157_adviceSinceAYear() {
    Recital advice = part(157, 0, Recital.class);
    assertThat(advice.period()).contains(Period.parse("2015/"));
    assertThat(advice.concerning())
        .containsExactly(OrganizationId.of("university"), OrganizationId.of("ministry"));
    assertThat(advice.instruments()).containsExactly(InstrumentId.of("framework-2015"));
    described(
        157,
        "Uvádí se: „has advised the Ministry“; období: od: 2015 do: neuvedeno; o: "
            + "„university“, „ministry“; dokumenty: „framework-2015“.",
        "It is stated: “has advised the Ministry”; period: from: 2015 until: not "
            + "stated; about: “university”, “ministry”; instruments: “framework-2015”.");
  }

  @Test
  void sentence158_aDutyByLawAndAReference() {
    LegalBasis duty = part(158, 0, LegalBasis.class);
    assertThat(duty.effect()).isEqualTo(BasisEffect.REQUIRES);
    assertThat(duty.bearers()).containsExactly(Bearer.party(OrganizationId.of("kraj")));
    assertThat(part(158, 1, LegalBasis.class).effect()).isEqualTo(BasisEffect.ASSERTED);
    described(
        158,
        "Právní základ ukládá: předpis: „zákon o sociálních službách“; komu: „kraj“; "
            + "„zpracovat střednědobý plán“. Odkazuje se na právní základ: předpis: "
            + "„usnesení vlády o sociálním začleňování“; komu: všechny strany společně.",
        "The legal basis requires it: norm: “zákon o sociálních službách”; for whom: "
            + "“kraj”; “zpracovat střednědobý plán”. A legal basis is named: norm: “usnesení "
            + "vlády o sociálním začleňování”; for whom: all parties jointly.");
  }

  @Test
  void sentence159_obligedToWorkTogether() {
    assertThat(part(159, 0, LegalBasis.class).effect()).isEqualTo(BasisEffect.REQUIRES);
    assertThat(part(159, 0, LegalBasis.class).wording()).contains(de("Zusammenarbeit"));
    assertThat(part(159, 1, LegalBasis.class).effect()).isEqualTo(BasisEffect.ASSERTED);
    described(
        159,
        "Právní základ ukládá: předpis: „Achtes Buch Sozialgesetzbuch“; komu: všechny "
            + "strany společně; „Zusammenarbeit“. Odkazuje se na právní základ: předpis: "
            + "„Beschluss der Jugendministerkonferenz“; komu: všechny strany společně.",
        "The legal basis requires it: norm: “Achtes Buch Sozialgesetzbuch”; for whom: "
            + "all parties jointly; “Zusammenarbeit”. A legal basis is named: norm: "
            + "“Beschluss der Jugendministerkonferenz”; for whom: all parties jointly.");
  }

  @Test
  void sentence160_aSectionOfAnActEnables() {
    LegalBasis act = part(160, 0, LegalBasis.class);
    assertThat(act.effect()).isEqualTo(BasisEffect.ENABLES);
    assertThat(act.norms()).extracting(Source::place).containsExactly(Optional.of("section 113"));
    described(
        160,
        "Právní základ umožňuje: předpis: „Local Government Act 1972“, section 113; "
            + "komu: „council“; „place its officers at the disposal of the Health Board“.",
        "The legal basis allows it: norm: “Local Government Act 1972”, section 113; "
            + "for whom: “council”; “place its officers at the disposal of the Health Board”.");
  }

  @Test
  void sentence161_threeWords() {
    assertThat(part(161, 0, Definition.class).refersTo())
        .contains(Bearer.role(en("the party on whose premises an event is held")));
    assertThat(part(161, 1, Definition.class).definedIn().orElseThrow().place())
        .contains("section 2");
    Definition services = part(161, 2, Definition.class);
    assertThat(services.meaning()).isEmpty();
    assertThat(services.includes().orElseThrow().openness()).isEqualTo(Openness.CLOSED);
    described(
        161,
        "Vymezení pojmu: „host“; označuje: „the party on whose premises an event is "
            + "held“. Vymezení pojmu: „working day“; vymezeno v: „framework agreement“, "
            + "section 2. Vymezení pojmu: „services“; zahrnuje: „advice“, „training“ (úplný "
            + "výčet).",
        "Definition: “host”; stands for: “the party on whose premises an event is "
            + "held”. Definition: “working day”; defined in: “framework agreement”, section "
            + "2. Definition: “services”; includes: “advice”, “training” (complete list).");
  }

  @Test
  void sentence162_anOrganisationAndAConcept() {
    assertThat(part(162, 0, Definition.class).refersTo())
        .contains(Bearer.party(OrganizationId.of("agentura")));
    Definition debt = part(162, 1, Definition.class);
    assertThat(debt.concept()).contains(SocialInclusion.DEBT);
    assertThat(debt.includes().orElseThrow().openness()).isEqualTo(Openness.OPEN);
    assertThat(debt.definedIn().orElseThrow().title()).isEqualTo("krajská koncepce");
    described(
        162,
        "Vymezení pojmu: „agentura“; znamená: „Agentura pro sociální začleňování“; "
            + "označuje: „agentura“. Vymezení pojmu: „dluhová problematika“; znamená: "
            + "„předlužení domácností“; zahrnuje: „vícečetné exekuce“ (mimo jiné); oblasti: "
            + "„dluhová problematika“; vymezeno v: „krajská koncepce“.",
        "Definition: “agentura”; means: “Agentura pro sociální začleňování”; stands "
            + "for: “agentura”. Definition: “dluhová problematika”; means: “předlužení "
            + "domácností”; includes: “vícečetné exekuce” (among others); areas: “debt”; "
            + "defined in: “krajská koncepce”.");
  }
}
