package org.dohoda.effect;

import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;

/** Where in a register the facts stand that a holding rests on. */
final class Paths {
  private Paths() {}

  static ModelPath organization(OrganizationId id) {
    return ModelPath.ROOT.member("organizations").element(id.value());
  }

  static ModelPath body(BodyId id) {
    return ModelPath.ROOT.member("bodies").element(id.value());
  }

  static ModelPath instrument(InstrumentId id) {
    return ModelPath.ROOT.member("instruments").element(id.value());
  }

  static ModelPath clause(InstrumentId instrument, ClauseId clause) {
    return instrument(instrument).member("clauses").element(clause.value());
  }

  static ModelPath party(InstrumentId instrument, OrganizationId party) {
    return instrument(instrument).member("parties").element(party.value());
  }

  static ModelPath event(InstrumentId instrument, int index) {
    return instrument(instrument).member("events").index(index);
  }

  static ModelPath change(InstrumentId amendment, int index) {
    return instrument(amendment).member("changes").index(index);
  }
}
