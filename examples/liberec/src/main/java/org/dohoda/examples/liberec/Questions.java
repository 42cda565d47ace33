package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;

/** The eight questions, and the ids of the register that they ask about. */
final class Questions {
  static final OrganizationId AGENCY = OrganizationId.of("asz");
  static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  static final BodyId SOCIAL_COMMITTEE = BodyId.of("vybor-socialni");
  static final BodyId FINANCE_COMMITTEE = BodyId.of("vybor-financni");
  static final BodyId COMPANY_BOARD = BodyId.of("rada-vzorove-spolecnosti");
  static final BodyId MONITORING_COMMITTEE = BodyId.of("monitorovaci-vybor");
  static final InstrumentId OF_2019 = InstrumentId.of("lk-asz-2019");
  static final InstrumentId OF_2023 = InstrumentId.of("lk-asz-2023");

  private Questions() {}

  static ImmutableList<Question> all() {
    return ImmutableList.of(
        new MayTakePart(
            words(
                "May the Agency's representative attend the committee for social affairs as a"
                    + " guest?",
                "Smí se zástupce Agentury zúčastnit výboru sociálních věcí jako host?"),
            AGENCY,
            SOCIAL_COMMITTEE),
        new MayTakePart(
            words(
                "And the finance committee, which the memorandum does not name?",
                "A finančního výboru, který memorandum nejmenuje?"),
            AGENCY,
            FINANCE_COMMITTEE),
        new MayTakePart(
            words(
                "And the board of a company in which the Region holds a stake (a made-up"
                    + " stand-in)?",
                "A správní rady společnosti, v níž má kraj účast (smyšlený příklad)?"),
            AGENCY,
            COMPANY_BOARD),
        new MayTakePart(
            words(
                "May the Region's officer attend the Monitoring Committee on the ground of these"
                    + " memoranda?",
                "Smí se úředník kraje na základě těchto memorand zúčastnit Monitorovacího výboru?"),
            REGION,
            MONITORING_COMMITTEE),
        new WhoWasPartner(AGENCY, LocalDate.of(2013, 6, 30), LocalDate.of(2023, 7, 3)),
        new WhatStoodBehind(
            AGENCY,
            LocalDate.of(2014, 2, 26),
            LocalDate.of(2019, 8, 1),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2023, 7, 3)),
        new WhatIsCovered(OF_2019, OF_2023),
        new WhatIfDissolved(
            AGENCY, SOCIAL_COMMITTEE, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 15)));
  }

  private static LocalizedText words(String english, String czech) {
    return LocalizedText.of("en", english, "cs", czech);
  }
}
