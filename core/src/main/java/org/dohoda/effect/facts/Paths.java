package org.dohoda.effect.facts;

import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;

/** Where in a register the facts stand that a holding rests on. */
public final class Paths {
  private Paths() {}

  public static ModelPath organization(OrganizationId id) {
    return ModelPath.ROOT.member("organizations").element(id.value());
  }

  public static ModelPath body(BodyId id) {
    return ModelPath.ROOT.member("bodies").element(id.value());
  }

  public static ModelPath instrument(InstrumentId id) {
    return ModelPath.ROOT.member("instruments").element(id.value());
  }

  public static ModelPath clause(InstrumentId instrument, ClauseId clause) {
    return instrument(instrument).member("clauses").element(clause.value());
  }

  public static ModelPath party(InstrumentId instrument, OrganizationId party) {
    return instrument(instrument).member("parties").element(party.value());
  }

  public static ModelPath event(InstrumentId instrument, int index) {
    return instrument(instrument).member("events").index(index);
  }

  public static ModelPath change(InstrumentId amendment, int index) {
    return instrument(amendment).member("changes").index(index);
  }
}
