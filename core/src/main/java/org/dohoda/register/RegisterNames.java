package org.dohoda.register;

import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Instrument;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyArea;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;

/**
 * The names of the elements of a register on a day.
 *
 * @param register the register
 * @param day the day
 */
record RegisterNames(CooperationRegister register, LocalDate day) implements Names {
  @Override
  public Optional<LocalizedText> name(Id id) {
    if (id instanceof OrganizationId organization) {
      return register.organization(organization).map(each -> each.label(day));
    }
    if (id instanceof BodyId body) {
      return register.body(body).map(each -> each.label(day));
    }
    if (id instanceof InstrumentId instrument) {
      return register.instrument(instrument).flatMap(Instrument::title);
    }
    if (id instanceof ProgrammeId programme) {
      return register.programme(programme).map(Programme::name);
    }
    return id instanceof PolicyAreaId area
        ? register.area(area).map(PolicyArea::label)
        : Optional.empty();
  }
}
