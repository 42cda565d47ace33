package org.dohoda.validation.walk;

import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.partnership.Assessed;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Parts that few registers have, each once: a walk forgets none of them. */
class RarePartsTest {
  private static final PartialDate DAY = PartialDate.of(2023, 7, 3);

  private static Source source(String title, int day) {
    return Source.of(title).toBuilder().date(PartialDate.of(2022, 1, day)).build();
  }

  private static PolicyArea.Builder area(String id) {
    return PolicyArea.builder()
        .id(PolicyAreaId.of("town", id))
        .label(LocalizedText.of("en", id + " itself"));
  }

  @Test
  void areas_withOtherLabelsPeriodsAndBroaderOnes() {
    Shown.assertAll(
        CooperationRegister.builder()
            .addSource(source("register", 1))
            .addTaxonomy(
                PolicyTaxonomy.builder()
                    .id("town")
                    .name(LocalizedText.of("en", "areas"))
                    .addArea(area("broad").build())
                    .addArea(
                        area("narrow")
                            .addOtherLabel(LocalizedText.of("en", "one word"))
                            .addOtherLabel(LocalizedText.of("en", "another word"))
                            .addBroader(PolicyAreaId.of("town", "broad"))
                            .period(Period.parse("2019-03-04/2024-05-06"))
                            .build())
                    .build())
            .build());
  }

  @Test
  void partnership_withWhoeverTookPartInItsEvents() {
    Shown.assertAll(
        CooperationRegister.builder()
            .addPartnership(
                Partnership.builder()
                    .id(PartnershipId.of("partnership"))
                    .addParties(OrganizationId.of("a"), OrganizationId.of("b"))
                    .addBasis(InstrumentId.of("basis"))
                    .addSource(source("partnership", 2))
                    .addEpisode(
                        Episode.builder()
                            .addSource(source("episode", 3))
                            .addEvents(
                                Assessed.on(DAY).toBuilder()
                                    .by(OrganizationId.of("agency"))
                                    .addSource(source("assessed", 4))
                                    .build(),
                                Decided.approvedOn(DAY).toBuilder()
                                    .by(BodyId.of("council"))
                                    .addSource(source("decided", 5))
                                    .build(),
                                Concluded.on(DAY).toBuilder()
                                    .instrument(InstrumentId.of("memorandum"))
                                    .addSource(source("concluded", 6))
                                    .build())
                            .build())
                    .build())
            .build());
  }
}
