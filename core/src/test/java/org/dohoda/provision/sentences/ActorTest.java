package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.de;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.gb;
import static org.dohoda.provision.sentences.SentenceParts.part;

import org.dohoda.body.Capacities;
import org.dohoda.body.MemberClass;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Comparison;
import org.dohoda.provision.Contact;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Liability;
import org.dohoda.provision.LiabilityExtent;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Sentences on those who act. */
class ActorTest {
  @Test
  void sentence111_eachThroughItsUnit() {
    InformationSharing data = part(111, 0, InformationSharing.class);
    assertThat(data.bearers())
        .contains(
            Bearer.through(
                OrganizationId.of("agentura"), OrganizationId.of("regionalni-pracoviste")));
    assertThat(data.direction()).contains(SharingDirection.MUTUAL);
    assertThat(data.recurrence()).contains(Recurrence.kthDayOf(CalendarUnit.QUARTER, -1));
    assertThat(data.channels()).containsExactly(Channels.EMAIL);
    described(
        111,
        "„kraj“ (prostřednictvím: „odbor-socialnich-veci“), „agentura“ (prostřednictvím: "
            + "„regionalni-pracoviste“) mají povinnost předávat informace; informace: "
            + "anonymizované; komu: ostatní strany; směr: vzájemně; jak často: poslední den "
            + "každého čtvrtletí; kanály: e-mail.",
        "“kraj” (through: “odbor-socialnich-veci”), “agentura” (through: "
            + "“regionalni-pracoviste”) shall pass on information; information: anonymised; to: "
            + "the other parties; direction: mutual; how often: the last day of each quarter; "
            + "channels: email.");
  }

  @Test
  void sentence112_whomToWriteToOnWhat() {
    Contact contact = part(112, 0, Contact.class);
    assertThat(contact.person()).contains("Marie Vzorová");
    assertThat(contact.areas()).containsExactly(SocialInclusion.HOUSING);
    assertThat(contact.purpose()).contains(cs("podávání zpráv"));
    assertThat(contact.since()).contains(DateRule.fixed(PartialDate.of(2026, 1, 1)));
    assertThat(contact.channels().get(0).address()).contains("bydleni@obec.example");
    assertThat(contact.channels().get(1).purpose()).contains(cs("smluvní záležitosti"));
    described(
        112,
        "Kontakt: za: „obec“; osoba: „Marie Vzorová“; úřad: „vedoucí sociálního "
            + "odboru“; spojení: e-mail „bydleni@obec.example“, datová schránka („smluvní "
            + "záležitosti“); účel: „podávání zpráv“; oblasti: „bydlení“; od: 1. 1. 2026.",
        "Contact: for: “obec”; person: “Marie Vzorová”; office: “vedoucí sociálního "
            + "odboru”; channels: email “bydleni@obec.example”, data box (“smluvní "
            + "záležitosti”); purpose: “podávání zpráv”; areas: “housing”; from: 1 January "
            + "2026.");
  }

  @Test
  void sentence113_twoContactsForTwoPurposes() {
    assertThat(part(113, 0, Contact.class).channels().get(0).channel()).isEqualTo(Channels.PHONE);
    assertThat(part(113, 0, Contact.class).person()).isEmpty();
    assertThat(part(113, 1, Contact.class).purpose()).contains(gb("invoices"));
    assertThat(part(113, 1, Contact.class).since()).contains(DateRule.on(Anchor.LAST_SIGNATURE));
    described(
        113,
        "Kontakt: za: „council“; spojení: telefon „0100 000 000“; účel: „urgent operational "
            + "matters“. Kontakt: za: „council“; osoba: „Alex Sample“; úřad: „finance "
            + "officer“; účel: „invoices“; od: den posledního podpisu.",
        "Contact: for: “council”; channels: phone “0100 000 000”; purpose: “urgent operational "
            + "matters”. Contact: for: “council”; person: “Alex Sample”; office: “finance "
            + "officer”; purpose: “invoices”; from: the day of the last signature.");
  }

  @Test
  void sentence114_anAssociationForItsMembers() {
    Undertaking access = part(114, 0, Undertaking.class);
    Bearer.OnBehalfOf association = (Bearer.OnBehalfOf) access.bearers().asList().get(0);
    Bearer.Group members = (Bearer.Group) association.principal();
    assertThat(members.members().orElseThrow().openness()).isEqualTo(Openness.OPEN);
    assertThat(access.addressees()).containsExactly(Bearer.group(cs("členové")));
    assertThat(access.due())
        .contains(
            DateRule.orNextWorkingDay(
                DateRule.after(TimeSpan.days(15), Anchor.signatureOf(OrganizationId.of("kraj")))));
    described(
        114,
        "„association“ (zastupuje: „členové“: „obec“, „mesto“ (mimo jiné)) má povinnost "
            + "poskytnout „metodika“; komu: „členové“; nejpozději 15 dnů po podpisu strany "
            + "„kraj“, není-li to pracovní den, nejbližší následující pracovní den.",
        "“association” (acting for: “členové”: “obec”, “mesto” (among others)) shall provide "
            + "“metodika”; to: “členové”; no later than 15 days after the signature of “kraj” "
            + "or, if it is not a working day, the next working day.");
  }

  @Test
  void sentence115_liabilityTogetherAloneAndNotAtAll() {
    Liability joint = part(115, 0, Liability.class);
    assertThat(joint.extent()).isEqualTo(LiabilityExtent.FULL);
    assertThat(joint.bearers()).containsExactly(Bearer.jointlyAndSeverally(Bearer.allParties()));
    assertThat(part(115, 1, Liability.class).bearers()).containsExactly(Bearer.eachParty());
    assertThat(part(115, 2, Liability.class).extent()).isEqualTo(LiabilityExtent.NONE);
    assertThat(part(115, 2, Liability.class).matters().orElseThrow().items())
        .containsExactly(cs("ušlý zisk"));
    described(
        115,
        "Odpovědnost za škodu: rozsah: plně; kdo: všechny strany (společně a "
            + "nerozdílně); za co: „škoda způsobená při společné akci“ (úplnost výčtu "
            + "neuvedena). Odpovědnost za škodu: rozsah: plně; kdo: každá strana; za co: "
            + "„škoda na vlastním majetku“ (úplnost výčtu neuvedena). Odpovědnost za škodu: "
            + "rozsah: vyloučena; kdo: každá strana; za co: „ušlý zisk“ (úplnost výčtu "
            + "neuvedena).",
        "Liability: extent: full; who: all parties (jointly and severally); for what: "
            + "“škoda způsobená při společné akci” (completeness not stated). Liability: "
            + "extent: full; who: each party; for what: “škoda na vlastním majetku” "
            + "(completeness not stated). Liability: extent: none; who: each party; for "
            + "what: “ušlý zisk” (completeness not stated).");
  }

  @Test
  void sentence116_liabilityUpToWhatWasReceived() {
    assertThat(part(116, 0, Liability.class).extent()).isEqualTo(LiabilityExtent.NONE);
    Liability limited = part(116, 1, Liability.class);
    assertThat(limited.extent()).isEqualTo(LiabilityExtent.LIMITED);
    assertThat(limited.quantities())
        .extracting(Quantity::comparison)
        .containsExactly(Comparison.AT_MOST);
    assertThat(limited.exceptions().orElseThrow().items()).containsExactly(en("indirect loss"));
    described(
        116,
        "Odpovědnost za škodu: rozsah: vyloučena; kdo: každá strana; za co: „indirect "
            + "loss“ (úplnost výčtu neuvedena). Odpovědnost za škodu: rozsah: omezeně; kdo: "
            + "každá strana; omezení: nejvýše 100 % „sums that it received in the year "
            + "before the claim“; kromě: „indirect loss“ (úplný výčet).",
        "Liability: extent: none; who: each party; for what: “indirect loss” "
            + "(completeness not stated). Liability: extent: limited; who: each party; "
            + "limit: at most 100 % “sums that it received in the year before the claim”; "
            + "except: “indirect loss” (complete list).");
  }

  @Test
  void sentence117_aGroupSetUpTogether() {
    BodyConstitution group = part(117, 0, BodyConstitution.class);
    Bearer.Together founders = (Bearer.Together) group.founders().asList().get(0);
    assertThat(founders.bond()).isEqualTo(Bearer.Bond.JOINTLY);
    assertThat(founders.bearers()).hasSize(2);
    assertThat(group.recurrence()).contains(Recurrence.about(1, TimeSpan.months(2)));
    assertThat(group.convenedBy())
        .containsExactly(Bearer.office(cs("předseda"), BodyId.of("vybor-socialni")));
    assertThat(group.phases()).containsExactly(PolicyPhase.PLANNING, PolicyPhase.IMPLEMENTATION);
    assertThat(group.seats().get(0).capacity()).contains(Capacities.ADVISER);
    assertThat(group.seats().get(0).memberClass()).contains(MemberClass.of("non-profit"));
    described(
        117,
        "Orgán: „pracovní skupina“; zřizuje: „kraj“, „města“: „mesto“, „obec“ (úplný výčet) "
            + "(společně); odpovídá: „zastupitelstvo“; úkol: „posuzovat záměry“; fáze: "
            + "plánování, realizace; místa: „zpravidla za místní sítě“, za: „neziskové "
            + "organizace“, jako: poradce, třída: „non-profit“; jak často: přibližně jednou za "
            + "2 měsíce; svolává: „předseda“ orgánu „vybor-socialni“.",
        "Body: “pracovní skupina”; set up by: “kraj”, “města”: “mesto”, “obec” (complete list) "
            + "(jointly); answers to: “zastupitelstvo”; function: “posuzovat záměry”; phases: "
            + "planning, implementation; seats: “zpravidla za místní sítě”, for: “neziskové "
            + "organizace”, as: adviser, class: “non-profit”; how often: about once per 2 "
            + "months; convened by: “předseda” of “vybor-socialni”.");
  }

  @Test
  void sentence118_aboutTwentyMembersAndGuests() {
    BodyConstitution council = part(118, 0, BodyConstitution.class);
    assertThat(council.seats().get(0).quantity()).contains(Quantity.about(20, de("Mitglieder")));
    assertThat(council.seats().get(0).appointment()).contains(Appointments.DELEGATED);
    assertThat(council.seats()).extracting(Seat::votes).containsExactly(Truth.YES, Truth.NO);
    assertThat(council.seats().get(1).capacity()).contains(Capacities.GUEST);
    assertThat(council.seats().get(1).wording()).isPresent();
    described(
        118,
        "Orgán: „Beirat“; místa: přibližně 20 „Mitglieder“, vyslání, určuje: „Träger“, "
            + "s hlasem; místa: „darunter eine Person mit eigener Erfahrung von "
            + "Wohnungslosigkeit“, jako: host, třída: „permanent-guests“, bez hlasu.",
        "Body: “Beirat”; seats: about 20 “Mitglieder”, delegated, by: “Träger”, with a "
            + "vote; seats: “darunter eine Person mit eigener Erfahrung von "
            + "Wohnungslosigkeit”, as: guest, class: “permanent-guests”, without a vote.");
  }
}
