package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.de;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.part;
import static org.dohoda.provision.sentences.SentenceParts.us;

import java.util.Locale;
import org.dohoda.condition.Condition;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.EndDuties;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.LanguageVersion;
import org.dohoda.provision.Languages;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.PropertyKinds;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Term;
import org.dohoda.text.Identifier;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Sentences on how long, in which languages, and on what belongs to whom. */
class LastingTest {
  @Test
  void sentence139_threeFullYearsAndTwoMore() {
    Term term = part(139, 0, Term.class);
    assertThat(term.lasting())
        .isEqualTo(
            Lasting.until(
                DateRule.after(TimeSpan.years(3), Anchor.EFFECT, DateRule.SpanEnd.DAY_BEFORE)));
    assertThat(term.minimum()).contains(DateRule.after(TimeSpan.years(1), Anchor.EFFECT));
    Renewal renewal = term.renewal().orElseThrow();
    assertThat(renewal.mode()).isEqualTo(RenewalMode.BY_AGREEMENT);
    assertThat(renewal.times()).hasValue(2);
    assertThat(renewal.condition()).contains(Condition.fundsAvailable());
    described(
        139,
        "Doba trvání: trvá do: 3 roky po nabytí účinnosti (den předem); nejdříve do: 1 rok po "
            + "nabytí účinnosti; prodloužení: dohodou, prodlužuje: všechny strany společně, o: "
            + "1 rok, nejvýše 2×, pokud: jsou na to peníze.",
        "Term: until: 3 years after taking effect (the day before); at least until: 1 year "
            + "after taking effect; renewal: by agreement, renewed by: all parties jointly, "
            + "by: 1 year, at most 2×, if: there are funds for it.");
  }

  @Test
  void sentence140_renewedByTheNoticeOfOne() {
    Term term = part(140, 0, Term.class);
    assertThat(term.maximum())
        .contains(DateRule.after(TimeSpan.years(3), Anchor.EFFECT, DateRule.SpanEnd.ANNIVERSARY));
    Renewal renewal = term.renewal().orElseThrow();
    assertThat(renewal.mode()).isEqualTo(RenewalMode.BY_NOTICE);
    assertThat(renewal.renewedBy()).containsExactly(Bearer.party(OrganizationId.of("kraj")));
    assertThat(renewal.stoppedBy()).isEmpty();
    assertThat(renewal.times()).hasValue(3);
    assertThat(renewal.condition())
        .contains(Condition.not(Condition.overdue(cs("některá ze zpráv"))));
    described(
        140,
        "Doba trvání: trvá do: 2 roky po nabytí účinnosti; nejdříve do: 31. 12. 2026; nejdéle "
            + "do: 3 roky po nabytí účinnosti; prodloužení: oznámením, prodlužuje: „kraj“, o: "
            + "1 rok, nejvýše 3×, forma: „písemné oznámení“, pokud: po termínu není: „některá "
            + "ze zpráv“.",
        "Term: until: 2 years after taking effect; at least until: 31 December 2026; at most "
            + "until: 3 years after taking effect; renewal: by notice, renewed by: “kraj”, by: "
            + "1 year, at most 3×, form: “písemné oznámení”, if: this is not overdue: “některá "
            + "ze zpráv”.");
  }

  @Test
  void sentence141_withoutEnd() {
    assertThat(part(141, 0, Term.class)).isEqualTo(Term.indefinite());
    Confidentiality former = part(141, 1, Confidentiality.class);
    assertThat(former.until()).contains(Lasting.indefinitely());
    assertThat(former.bearers()).containsExactly(Bearer.group(de("ausgeschiedene Mitglieder")));
    described(
        141,
        "Doba trvání: bez časového omezení. „ausgeschiedene Mitglieder“ mají povinnost "
            + "zachovávat mlčenlivost; informace: interní; bez časového omezení.",
        "Term: without end. “ausgeschiedene Mitglieder” shall keep confidential; "
            + "information: internal; without end.");
  }

  @Test
  void sentence142_withTheReportOrOnADay() {
    Term pilot = part(142, 0, Term.class);
    assertThat(pilot.lasting())
        .isEqualTo(
            Lasting.until(
                DateRule.earlierOf(
                    DateRule.on(Anchor.event("Abschlussbericht")),
                    DateRule.fixed(PartialDate.of(2026, 9, 30)))));
    assertThat(pilot.renewal().orElseThrow().renewedBy()).containsExactly(Bearer.allParties());
    assertThat(pilot.renewal().orElseThrow().span()).isEmpty();
    described(
        142,
        "Doba trvání: trvá do: co nastane dříve: den události „Abschlussbericht“ nebo 30. 9. "
            + "2026; prodloužení: dohodou, prodlužuje: všechny strany společně.",
        "Term: until: whichever comes first: the day of “Abschlussbericht” or 30 September "
            + "2026; renewal: by agreement, renewed by: all parties jointly.");
  }

  @Test
  void sentence143_noTermButAnExtension() {
    Term term = part(143, 0, Term.class);
    assertThat(term.lasting()).isEqualTo(Lasting.notStated());
    assertThat(term.renewal().orElseThrow().times()).hasValue(1);
    assertThat(term.renewal().orElseThrow().form()).contains(us("written notice"));
    described(
        143,
        "Doba trvání: konec neuveden; prodloužení: oznámením, prodlužuje: "
            + "„department“, o: 1 rok, nejvýše 1×, forma: „written notice“.",
        "Term: end not stated; renewal: by notice, renewed by: “department”, by: 1 year, at "
            + "most 1×, form: “written notice”.");
  }

  @Test
  void sentence144_equallyAuthenticAndOnePrevails() {
    Languages languages = part(144, 0, Languages.class);
    assertThat(languages.equallyAuthentic()).isEqualTo(Truth.YES);
    assertThat(languages.prevailing()).contains(Locale.ENGLISH);
    assertThat(languages.working()).containsExactly(Locale.forLanguageTag("cs"), Locale.GERMAN);
    assertThat(languages.versions()).hasSize(3);
    described(
        144,
        "Jazyková znění: znění: čeština (2×), němčina (2×), angličtina (2×); stejná "
            + "platnost znění: ano; rozhoduje znění: angličtina; jednací jazyk: čeština, "
            + "němčina.",
        "Languages: texts: Czech (2×), German (2×), English (2×); equally authentic: "
            + "yes; prevailing text: English; working language: Czech, German.");
  }

  @Test
  void sentence145_oneCopyOfEachForEachParty() {
    Languages languages = part(145, 0, Languages.class);
    assertThat(languages.copiesEach()).hasValue(1);
    assertThat(languages.versions())
        .containsExactly(LanguageVersion.of("de", 3), LanguageVersion.of("pl", 3));
    assertThat(languages.prevailing()).isEmpty();
    described(
        145,
        "Jazyková znění: znění: němčina (3×), polština (3×); každá strana obdrží: 1; "
            + "stejná platnost znění: ano; jednací jazyk: němčina.",
        "Languages: texts: German (3×), Polish (3×); copies for each party: 1; equally "
            + "authentic: yes; working language: German.");
  }

  @Test
  void sentence146_dataOwnedTogetherAndUsedForStatistics() {
    IntellectualProperty data = part(146, 0, IntellectualProperty.class);
    assertThat(data.subjects()).containsExactly(PropertyKinds.DATA);
    assertThat(data.owners())
        .containsExactly(
            Bearer.jointly(
                Bearer.party(OrganizationId.of("university")),
                Bearer.party(OrganizationId.of("agentura"))));
    assertThat(data.exclusive()).isEqualTo(Truth.NO);
    assertThat(data.transferable()).isEqualTo(Truth.NO);
    assertThat(data.freeOfCharge()).isEqualTo(Truth.YES);
    described(
        146,
        "Duševní vlastnictví: data; náleží: „university“, „agentura“ (společně); "
            + "užívat může: „ministry“; účel užití: „statistics“ (úplný výčet); bezplatně: "
            + "ano; výhradně: ne; převoditelné: ne.",
        "Intellectual property: data; belongs to: “university”, “agentura” (jointly); "
            + "may be used by: “ministry”; for: “statistics” (complete list); free of "
            + "charge: yes; exclusively: no; may be passed on: no.");
  }

  @Test
  void sentence147_logosOutsideOneDistrict() {
    IntellectualProperty logos = part(147, 0, IntellectualProperty.class);
    assertThat(logos.users()).containsExactly(Bearer.otherParties());
    assertThat(logos.uses().orElseThrow().openness()).isEqualTo(Openness.OPEN);
    assertThat(logos.territory().orElseThrow().except())
        .containsExactly(Identifier.of("CZ-LAU", "CZ0512"));
    described(
        147,
        "Duševní vlastnictví: názvy a loga; náleží: každá strana; užívat může: ostatní "
            + "strany; účel užití: „pozvánky“ (mimo jiné); bezplatně: ano; výhradně: ne; "
            + "převoditelné: ne; území: CZ-NUTS-CZ051, kromě: CZ-LAU-CZ0512.",
        "Intellectual property: names and logos; belongs to: each party; may be used "
            + "by: the other parties; for: “pozvánky” (among others); free of charge: yes; "
            + "exclusively: no; may be passed on: no; territory: CZ-NUTS-CZ051, except: "
            + "CZ-LAU-CZ0512.");
  }

  @Test
  void sentence148_whatIsSaidInClosedSession() {
    Confidentiality said = part(148, 0, Confidentiality.class);
    assertThat(said.since()).contains(DateRule.on(Anchor.MEETING));
    assertThat(said.until()).contains(Lasting.notStated());
    assertThat(said.condition()).contains(Condition.closed());
    OnwardUse use = said.onwardUse().orElseThrow();
    assertThat(use.disclosure()).isEqualTo(Truth.YES);
    assertThat(use.condition()).isPresent();
    assertThat(said.endDuties()).containsExactly(EndDuties.RETURN, EndDuties.CERTIFY);
    described(
        148,
        "Někdo (neuvedeno kdo) má povinnost zachovávat mlčenlivost „what is said“; od: den "
            + "jednání; konec neuveden; podmínka: jednání je neveřejné; výjimky: „what has "
            + "become public“ (úplný výčet); další užití: „audits“ (úplný výčet), předání "
            + "dalším dovoleno, pokud: „the one who said it“ udělí souhlas; po skončení: "
            + "vrátit, potvrdit výmaz.",
        "Somebody (not stated who) shall keep confidential “what is said”; from: the day of "
            + "the meeting; end not stated; condition: the meeting is closed; exceptions: "
            + "“what has become public” (complete list); further use: “audits” (complete "
            + "list), passing on allowed, if: “the one who said it” consents; at the end: "
            + "return, certify.");
  }

  @Test
  void sentence149_controllerProcessorAndThirdParties() {
    InformationSharing data = part(149, 0, InformationSharing.class);
    assertThat(data.controllers()).containsExactly(Bearer.party(OrganizationId.of("jugendamt")));
    assertThat(data.processors()).containsExactly(Bearer.party(OrganizationId.of("police")));
    assertThat(data.channels()).containsExactly(Channels.DATA_BOX);
    assertThat(data.onwardUse().orElseThrow().condition())
        .contains(Condition.inWords(de("die Betroffenen ersuchen darum")));
    described(
        149,
        "„police“, „jugendamt“ mají povinnost předávat informace; informace: osobní "
            + "údaje; správce osobních údajů: „jugendamt“; zpracovatel: „police“; směr: "
            + "vzájemně; kanály: datová schránka; další užití: předání dalším dovoleno, "
            + "pokud: „die Betroffenen ersuchen darum“.",
        "“police”, “jugendamt” shall pass on information; information: personal; "
            + "controller of personal data: “jugendamt”; processor: “police”; direction: "
            + "mutual; channels: data box; further use: passing on allowed, if: “die "
            + "Betroffenen ersuchen darum”.");
  }
}
