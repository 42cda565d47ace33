package org.dohoda.decision.twin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;

/**
 * A rule in one wording of the clause in which it stands.
 *
 * @param rule the rule
 * @param instrument the instrument in whose text it stands
 * @param clause the wording of its clause
 * @param path its place in the register
 */
record RuleVersion(
    ParticipationRule rule, Instrument instrument, ClauseVersion clause, ModelPath path) {

  /** {@return all rules of a register, in every wording that was ever in a text} */
  static List<RuleVersion> in(CooperationRegister register, Effects effects) {
    List<RuleVersion> all = new ArrayList<>();
    for (Instrument instrument : register.instruments()) {
      for (ClauseVersion clause : wordings(instrument, register, effects)) {
        List<Provision> provisions = clause.clause().provisions();
        for (int i = 0; i < provisions.size(); i++) {
          if (provisions.get(i) instanceof Participation participation) {
            ModelPath path = clause.path().member("provisions").index(i).member("rules");
            for (ParticipationRule rule : participation.rules()) {
              all.add(new RuleVersion(rule, instrument, clause, path.element(rule.id().value())));
            }
          }
        }
      }
    }
    return all;
  }

  /** The wordings of an instrument, and what it changes in one that is not recorded. */
  private static List<ClauseVersion> wordings(
      Instrument instrument, CooperationRegister register, Effects effects) {
    List<ClauseVersion> all = new ArrayList<>(effects.versions(instrument.id()));
    if (instrument instanceof Amendment amendment
        && register.instrument(amendment.amends()).isEmpty()) {
      for (ClauseVersion each : effects.versions(amendment.amends())) {
        if (each.origin().equals(amendment.id())) {
          all.add(each);
        }
      }
    }
    return all;
  }

  /** {@return what is not recorded, if it cannot be told what is amended in the end} */
  Optional<ModelPath> unknown(CooperationRegister register) {
    InstrumentId last = ranked(register);
    Optional<Instrument> found = register.instrument(last);
    if (found.isEmpty()) {
      return Optional.of(Matter.path("instruments", last));
    }
    return found.get() instanceof Amendment
        ? Optional.of(Matter.path("instruments", last).member("amends"))
        : Optional.empty();
  }

  /** {@return the instrument whose rank the rule has: for an amendment, what it amends} */
  InstrumentId ranked(CooperationRegister register) {
    Set<InstrumentId> seen = new HashSet<>();
    InstrumentId id = instrument.id();
    Optional<Instrument> found = Optional.of(instrument);
    while (seen.add(id) && found.orElse(null) instanceof Amendment amendment) {
      id = amendment.amends();
      found = register.instrument(id);
    }
    return id;
  }
}
