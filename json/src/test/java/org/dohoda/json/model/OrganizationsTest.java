package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.body.Session;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.json.model.element.Bodies;
import org.dohoda.json.model.element.Organizations;
import org.dohoda.json.model.value.Policies;
import org.dohoda.json.model.value.Sources;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.StakeRoles;
import org.dohoda.organization.Succession;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extensions;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class OrganizationsTest {
  private static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final BodyId COMMITTEE = BodyId.of("vybor-socialni");
  private static final PolicyAreaId HOUSING = PolicyAreaId.of("social-inclusion/housing");

  @Test
  void organization() {
    Spelling.check(
        Organizations.organization(),
        Organization.builder()
            .id(REGION)
            .addName(
                TimedName.of(
                    LocalizedText.of("cs", "Liberecký kraj", "en", "Liberec Region"),
                    Period.parse("2000/")))
            .kind(OrganizationKinds.REGION)
            .addIdentifier(Identifier.parse("CZ-ICO-70891508"))
            .addTerritory(Identifier.parse("CZ-NUTS-CZ051"))
            .legalPersonality(Truth.YES)
            .existence(Period.parse("2000-11-12/"))
            .addSource(Source.of("Zákon č. 129/2000 Sb."))
            .addAttestation(Attestation.of(PartialDate.of(2023, 7, 3)))
            .extensions(Extensions.of("cz.liberec.note", "x"))
            .build(),
        """
        {
          "id": "liberecky-kraj",
          "names": [{ "name": { "cs": "Liberecký kraj", "en": "Liberec Region" }, "period": "2000/" }],
          "kind": "region",
          "identifiers": ["CZ-ICO-70891508"],
          "territory": ["CZ-NUTS-CZ051"],
          "legalPersonality": "yes",
          "existence": "2000-11-12/",
          "sources": [{ "title": "Zákon č. 129/2000 Sb." }],
          "attestations": ["2023-07-03"],
          "extensions": { "cz.liberec.note": "x" }
        }
        """);
  }

  @Test
  void organization_leastStated() {
    Spelling.check(
        Organizations.organization(),
        Organization.builder()
            .id(AGENCY)
            .addName(TimedName.of(LocalizedText.of("cs", "ASZ")))
            .build(),
        "{ \"id\": \"asz\", \"names\": [{ \"name\": { \"cs\": \"ASZ\" } }] }");
    assertThat(Spelling.problems(Organizations.organization(), "{ \"id\": \"asz\" }"))
        .isEqualTo("json.member.missing");
    assertThat(
            Spelling.problems(
                Organizations.organization(),
                "{ \"id\": \"asz\", \"names\": [{ \"name\": { \"cs\": \"A\", \"cs\": \"B\" },"
                    + " \"period\": \"/\" }, { \"name\": { \"CS\": \"A\", \"x y\": \"\", \"en\": \""
                    + " \" } }, { \"name\": {} }] }"))
        .isEqualTo(
            """
            json.member.duplicate /names/0/name/cs
            json.value.default /names/0/period
            json.value.spelling /names/1/name/CS
            json.value /names/1/name/en
            json.value /names/1/name/x y
            json.empty /names/2/name\
            """);
  }

  @Test
  void relationsOfOrganizations() {
    Spelling.check(
        Organizations.affiliation(),
        Affiliation.builder()
            .unit(AGENCY)
            .within(OrganizationId.of("mmr"))
            .period(Period.parse("2020-01-01/"))
            .decided(PartialDate.of(2019, 7, 30))
            .build(),
        "{ \"unit\": \"asz\", \"within\": \"mmr\", \"period\": \"2020-01-01/\", \"decided\":"
            + " \"2019-07-30\" }");
    Spelling.check(
        Organizations.succession(),
        Succession.builder()
            .predecessor(AGENCY)
            .successor(REGION)
            .on(PartialDate.ofYear(2020))
            .passing(Passing.NAMED)
            .addInstrument(InstrumentId.of("m"))
            .build(),
        "{ \"predecessor\": \"asz\", \"successor\": \"liberecky-kraj\", \"on\": \"2020\","
            + " \"passing\": \"named\", \"instruments\": [\"m\"] }");
    Spelling.check(
        Organizations.stake(),
        Stake.builder().holder(REGION).organization(AGENCY).role(StakeRoles.FOUNDER).build(),
        "{ \"holder\": \"liberecky-kraj\", \"organization\": \"asz\", \"role\": \"founder\" }");
    Spelling.check(
        Organizations.representative(),
        Representative.builder()
            .organization(REGION)
            .person("Martin Půta")
            .office(LocalizedText.of("cs", "hejtman"))
            .build(),
        "{ \"organization\": \"liberecky-kraj\", \"person\": \"Martin Půta\", \"office\": { \"cs\":"
            + " \"hejtman\" } }");
  }

  @Test
  void sources() {
    Spelling.check(
        Sources.ATTESTATION,
        Attestation.of(
            PartialDate.of(2023, 7, 3),
            Source.builder()
                .title("Zpráva")
                .uri("https://example.org/z")
                .place("s. 1")
                .kind(SourceKinds.PRESS_RELEASE)
                .date(PartialDate.of(2023, 7, 3))
                .extent(Extent.REPORT)
                .note(LocalizedText.of("cs", "čteme tak"))
                .build()),
        """
        {
          "on": "2023-07-03",
          "source": {
            "title": "Zpráva",
            "uri": "https://example.org/z",
            "place": "s. 1",
            "kind": "press-release",
            "date": "2023-07-03",
            "extent": "report",
            "note": { "cs": "čteme tak" }
          }
        }
        """);
    assertThat(Spelling.problems(Sources.ATTESTATION, "{ \"on\": \"2023\" }"))
        .isEqualTo("json.value.short-form");
  }

  @Test
  void bodies() {
    Spelling.check(
        Bodies.body(),
        Body.builder()
            .id(COMMITTEE)
            .addName(TimedName.of(LocalizedText.of("cs", "výbor")))
            .kind(BodyKinds.COMMITTEE)
            .owner(REGION)
            .parent(BodyId.of("zastupitelstvo"))
            .addSuccessorOf(BodyId.of("stary"))
            .remit(Listed.open(ImmutableList.of(HOUSING)))
            .existence(Period.always())
            .build(),
        """
        {
          "id": "vybor-socialni",
          "names": [{ "name": { "cs": "výbor" } }],
          "kind": "committee",
          "owner": "liberecky-kraj",
          "parent": "zastupitelstvo",
          "successorOf": ["stary"],
          "remit": { "open": ["social-inclusion/housing"] },
          "existence": "../.."
        }
        """);
    Spelling.check(
        Bodies.membership(),
        Membership.builder()
            .body(COMMITTEE)
            .organization(AGENCY)
            .office(LocalizedText.of("cs", "ředitel"))
            .person("Jana Nová")
            .capacity(Capacities.GUEST)
            .memberClass(MemberClass.of("experts"))
            .period(Period.parse("2023/.."))
            .build(),
        """
        {
          "body": "vybor-socialni",
          "organization": "asz",
          "office": { "cs": "ředitel" },
          "person": "Jana Nová",
          "capacity": "guest",
          "memberClass": "experts",
          "period": "2023/.."
        }
        """);
    Spelling.check(
        Bodies.meeting(),
        Meeting.builder()
            .body(COMMITTEE)
            .date(LocalDate.of(2023, 9, 12))
            .session(Session.OPEN)
            .addAgenda(
                AgendaItem.builder()
                    .label(LocalizedText.of("cs", "Bydlení"))
                    .areas(Listed.closedNone())
                    .author(AGENCY)
                    .session(Session.CLOSED)
                    .build())
            .build(),
        """
        {
          "body": "vybor-socialni",
          "date": "2023-09-12",
          "session": "open",
          "agenda": [{ "label": { "cs": "Bydlení" }, "areas": "none", "author": "asz", "session": "closed" }]
        }
        """);
  }

  @Test
  void policies() {
    Spelling.check(Policies.FOCUS, Focus.on(HOUSING), "\"social-inclusion/housing\"");
    Spelling.check(
        Policies.FOCUS,
        Focus.builder()
            .area(HOUSING)
            .label(LocalizedText.of("cs", "bydlení"))
            .direction(Direction.RAISE)
            .targetGroup(LocalizedText.of("cs", "osoby"))
            .place(LocalizedText.of("cs", "kraj"))
            .build(),
        """
        {
          "area": "social-inclusion/housing",
          "label": { "cs": "bydlení" },
          "direction": "raise",
          "targetGroup": { "cs": "osoby" },
          "place": { "cs": "kraj" }
        }
        """);
    Spelling.check(
        Policies.TAXONOMY,
        PolicyTaxonomy.builder()
            .id("t")
            .name(LocalizedText.of("en", "Mine"))
            .addArea(
                PolicyArea.builder()
                    .id(PolicyAreaId.of("t", "a"))
                    .label(LocalizedText.of("en", "A"))
                    .otherLabels(ImmutableSet.of(LocalizedText.of("en", "Alpha")))
                    .broader(ImmutableSet.of(PolicyAreaId.of("t", "b")))
                    .exactMatches(ImmutableSet.of("COFOG 10.6"))
                    .period(Period.unknown())
                    .build())
            .build(),
        """
        {
          "id": "t",
          "name": { "en": "Mine" },
          "areas": [
            {
              "id": "t/a",
              "label": { "en": "A" },
              "otherLabels": [{ "en": "Alpha" }],
              "broader": ["t/b"],
              "exactMatches": ["COFOG 10.6"],
              "period": "/"
            }
          ]
        }
        """);
  }
}
