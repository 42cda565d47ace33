package org.dohoda.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/** Short ways to record what the examples need. */
final class Cases {
  static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  static final OrganizationId AGENCY = OrganizationId.of("asz");
  static final OrganizationId TOWN = OrganizationId.of("ralsko");
  static final InstrumentId MEMORANDUM = InstrumentId.of("memorandum");

  private Cases() {}

  static Party signed(OrganizationId organization, String day) {
    return Party.builder().organization(organization).signed(PartialDate.parse(day)).build();
  }

  /** A memorandum of Region and Agency, signed by both on a day. */
  static Memorandum.Builder memorandum(String signed, Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .addParties(signed(REGION, signed), signed(AGENCY, signed))
        .addClauses(
            Clause.builder().id(ClauseId.of("final")).provisions(List.of(provisions)).build());
  }

  static Clause clause(String id, String wording) {
    return Clause.builder().id(ClauseId.of(id)).wording(LocalizedText.of("en", wording)).build();
  }

  static InstrumentEvent event(InstrumentEvent.Type type, String day) {
    return InstrumentEvent.builder().type(type).on(PartialDate.parse(day)).build();
  }

  static Effects effects(Instrument... instruments) {
    return Effects.of(CooperationRegister.builder().addInstruments(instruments).build());
  }

  /** The truth on a day, nothing presumed. */
  static Truth on(Holding holding, String day) {
    return holding.on(LocalDate.parse(day), Set.of());
  }

  /** The truth on a day, with all that customarily is presumed. */
  static Truth presumed(Holding holding, String day) {
    return holding.on(LocalDate.parse(day), Presumption.customary());
  }
}
