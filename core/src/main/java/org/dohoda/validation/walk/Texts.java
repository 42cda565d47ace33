package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;

/**
 * The clauses of all instruments and the participation rules in them.
 *
 * @param places the clauses by the instrument that holds their words
 * @param clauses the ids of the clauses by the instrument of whose text they ever are
 * @param rules the participation rules by id
 */
record Texts(
    ImmutableListMultimap<InstrumentId, Place> places,
    ImmutableSetMultimap<InstrumentId, ClauseId> clauses,
    ImmutableListMultimap<RuleId, Stated<ParticipationRule>> rules) {

  static Texts of(CooperationRegister register) {
    Gathering gathering = new Gathering();
    register.instruments().forEach(gathering::add);
    return new Texts(gathering.places.build(), gathering.clauses.build(), gathering.rules.build());
  }

  /** Texts in the making. */
  private static final class Gathering {
    private final ImmutableListMultimap.Builder<InstrumentId, Place> places =
        ImmutableListMultimap.builder();
    private final ImmutableSetMultimap.Builder<InstrumentId, ClauseId> clauses =
        ImmutableSetMultimap.builder();
    private final ImmutableListMultimap.Builder<RuleId, Stated<ParticipationRule>> rules =
        ImmutableListMultimap.builder();

    void add(Instrument instrument) {
      ModelPath path = Paths.of(instrument.id());
      ModelPath own = path.member("clauses");
      for (Clause clause : instrument.clauses()) {
        add(place(instrument, instrument.id(), clause, false, own.element(clause.id().value())));
      }
      if (instrument instanceof Amendment amendment) {
        ModelPath changes = path.member("changes");
        for (int i = 0; i < amendment.changes().size(); i++) {
          change(amendment, amendment.changes().get(i), changes.index(i).member("clause"));
        }
      }
    }

    private void change(Amendment amendment, Change change, ModelPath path) {
      if (change instanceof Change.AddClause add) {
        add(place(amendment, amendment.amends(), add.clause(), false, path));
      } else if (change instanceof Change.ReplaceClause replace) {
        add(place(amendment, amendment.amends(), replace.clause(), true, path));
      }
    }

    private static Place place(
        Instrument origin, InstrumentId host, Clause clause, boolean replaces, ModelPath path) {
      return new Place(origin, host, Optional.of(clause), replaces, path);
    }

    private void add(Place place) {
      places.put(place.origin().id(), place);
      place.clause().ifPresent(clause -> add(place, clause));
    }

    private void add(Place place, Clause clause) {
      clauses.put(place.host(), clause.id());
      for (int i = 0; i < clause.provisions().size(); i++) {
        if (clause.provisions().get(i) instanceof Participation participation) {
          ModelPath path = place.path().member("provisions").index(i).member("rules");
          for (ParticipationRule rule : participation.rules()) {
            rules.put(rule.id(), new Stated<>(place, rule, path.element(rule.id().value())));
          }
        }
      }
    }
  }
}
