package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.json.model.element.PartnershipEvents;
import org.dohoda.json.model.element.Partnerships;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.Assessed;
import org.dohoda.partnership.Attested;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Beginning;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.ProgrammeCall;
import org.dohoda.partnership.ProgrammeWave;
import org.dohoda.partnership.Resumed;
import org.dohoda.partnership.Started;
import org.dohoda.partnership.SupportChanged;
import org.dohoda.partnership.SupportKinds;
import org.dohoda.partnership.Suspended;
import org.dohoda.partnership.Withdrawn;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

class PartnershipsTest {
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final PartialDate YEAR = PartialDate.ofYear(2013);

  @Test
  void partnership() {
    Spelling.check(
        Partnerships.partnership(),
        Partnership.builder()
            .id(PartnershipId.of("asz-ralsko"))
            .addParties(AGENCY, OrganizationId.of("ralsko"))
            .programme(ProgrammeId.of("p"))
            .addEpisode(
                Episode.builder()
                    .addEvents(Started.on(YEAR), Ended.undated())
                    .beginning(Beginning.STEPS_MISSING)
                    .continuingUntil(LocalDate.of(2014, 1, 31))
                    .build())
            .addBasis(InstrumentId.of("lk-asz-2014"))
            .build(),
        """
        {
          "id": "asz-ralsko",
          "parties": ["asz", "ralsko"],
          "programme": "p",
          "episodes": [
            {
              "events": [{ "type": "started", "date": "2013" }, { "type": "ended" }],
              "beginning": "steps-missing",
              "continuingUntil": "2014-01-31"
            }
          ],
          "basis": ["lk-asz-2014"]
        }
        """);
  }

  @Test
  void events() {
    check(Applied.builder().call("c1").build(), "{ \"type\": \"applied\", \"call\": \"c1\" }");
    check(Assessed.builder().by(AGENCY).build(), "{ \"type\": \"assessed\", \"by\": \"asz\" }");
    check(
        Decided.approvedOn(YEAR).toBuilder().by(BodyId.of("mv")).build(),
        "{ \"type\": \"decided\", \"date\": \"2013\", \"result\": \"approved\", \"by\": \"mv\" }");
    check(
        Decided.undated(Decided.Result.REJECTED),
        "{ \"type\": \"decided\", \"result\": \"rejected\" }");
    check(
        Concluded.builder().instrument(InstrumentId.of("m")).build(),
        "{ \"type\": \"concluded\", \"instrument\": \"m\" }");
    check(
        Started.builder().wave("w1").support(SupportKinds.PARTIAL_REMOTE).build(),
        "{ \"type\": \"started\", \"wave\": \"w1\", \"support\": \"partial-remote\" }");
    check(SupportChanged.undated(), "{ \"type\": \"support-changed\" }");
    check(Suspended.on(YEAR), "{ \"type\": \"suspended\", \"date\": \"2013\" }");
    check(Resumed.undated(), "{ \"type\": \"resumed\" }");
    check(Ended.on(YEAR), "{ \"type\": \"ended\", \"date\": \"2013\" }");
    check(Withdrawn.builder().by(AGENCY).build(), "{ \"type\": \"withdrawn\", \"by\": \"asz\" }");
    check(
        Attested.on(PartnershipStatus.ACTIVE, YEAR),
        "{ \"type\": \"attested\", \"date\": \"2013\", \"status\": \"active\" }");
    assertThat(
            Spelling.problems(
                PartnershipEvents.EVENT, "{ \"date\": \"2013\", \"type\": \"strated\" }"))
        .isEqualTo("json.type.unknown /type");
  }

  private static void check(PartnershipEvent event, String json) {
    Spelling.check(PartnershipEvents.EVENT, event, json);
  }

  @Test
  void programme() {
    Spelling.check(
        Partnerships.programme(),
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .name(LocalizedText.of("cs", "spolupráce"))
            .runBy(AGENCY)
            .predecessor(ProgrammeId.of("o"))
            .approvedBy(BodyId.of("mv"))
            .supportKinds(Listed.closed(ImmutableList.of(SupportKinds.COMPLEX_REMOTE)))
            .addCall(ProgrammeCall.builder().id("c1").open(Period.parse("2016/2017")).build())
            .addWave(ProgrammeWave.builder().id("w1").date(PartialDate.ofMonth(2017, 6)).build())
            .period(Period.parse("2013/"))
            .build(),
        """
        {
          "id": "p",
          "name": { "cs": "spolupráce" },
          "runBy": "asz",
          "predecessor": "o",
          "approvedBy": "mv",
          "supportKinds": { "closed": ["complex-remote"] },
          "calls": [{ "id": "c1", "open": "2016/2017" }],
          "waves": [{ "id": "w1", "date": "2017-06" }],
          "period": "2013/"
        }
        """);
  }

  @Test
  void attestedCount() {
    Spelling.check(
        Partnerships.attestedCount(),
        AttestedCount.builder()
            .count(8)
            .addStatuses(PartnershipStatus.ACTIVE)
            .on(PartialDate.of(2023, 7, 3))
            .partner(AGENCY)
            .programme(ProgrammeId.of("p"))
            .addTerritory(Identifier.parse("CZ-NUTS-CZ051"))
            .source(Source.of("Zpráva"))
            .build(),
        """
        {
          "count": 8,
          "statuses": ["active"],
          "on": "2023-07-03",
          "partner": "asz",
          "programme": "p",
          "territory": ["CZ-NUTS-CZ051"],
          "source": { "title": "Zpráva" }
        }
        """);
  }
}
