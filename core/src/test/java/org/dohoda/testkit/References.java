package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Relation;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.register.CooperationRegister;

/** Whether every id in a register leads to something. */
final class References {
  private final CooperationRegister register;
  private final Set<Id> rules = new HashSet<>();

  References(CooperationRegister register) {
    this.register = register;
    for (Instrument instrument : register.instruments()) {
      Attributes.visit(
          instrument,
          part -> {
            if (part instanceof ParticipationRule rule) {
              rules.add(rule.id());
            }
          });
    }
  }

  /** The ids within a value, each once. */
  static ImmutableSet<Id> within(Object value) {
    Set<Id> ids = new LinkedHashSet<>();
    Attributes.visit(
        value,
        part -> {
          if (part instanceof Id id) {
            ids.add(id);
          }
        });
    return ImmutableSet.copyOf(ids);
  }

  ImmutableList<String> unresolved() {
    ImmutableList.Builder<String> unresolved = ImmutableList.builder();
    for (Object element : Elements.of(register)) {
      Set<ClauseId> clauses =
          element instanceof Instrument instrument ? clausesFor(instrument) : Set.of();
      for (Id id : within(element)) {
        boolean found = id instanceof ClauseId clause ? clauses.contains(clause) : resolves(id);
        if (!found) {
          unresolved.add(id.getClass().getSimpleName() + " " + id + " leads nowhere");
        }
      }
    }
    return unresolved.build();
  }

  private boolean resolves(Id id) {
    if (id instanceof OrganizationId organization) {
      return register.organization(organization).isPresent();
    } else if (id instanceof BodyId body) {
      return register.body(body).isPresent();
    } else if (id instanceof InstrumentId instrument) {
      return register.instrument(instrument).isPresent();
    } else if (id instanceof ProgrammeId programme) {
      return register.programme(programme).isPresent();
    } else if (id instanceof PartnershipId partnership) {
      return register.partnership(partnership).isPresent();
    } else if (id instanceof PolicyAreaId area) {
      return register.area(area).isPresent();
    }
    return id instanceof RuleId && rules.contains(id);
  }

  /** The clauses that an instrument may speak of: its own, and those of the ones it refers to. */
  private Set<ClauseId> clausesFor(Instrument instrument) {
    Set<ClauseId> clauses = new HashSet<>();
    addClauses(clauses, instrument);
    for (Relation relation : instrument.relations()) {
      register.instrument(relation.target()).ifPresent(other -> addClauses(clauses, other));
    }
    if (instrument instanceof Amendment amendment) {
      register.instrument(amendment.amends()).ifPresent(other -> addClauses(clauses, other));
    }
    return clauses;
  }

  private static void addClauses(Set<ClauseId> clauses, Instrument instrument) {
    Attributes.visit(
        instrument,
        part -> {
          if (part instanceof Clause clause) {
            clauses.add(clause.id());
          }
        });
  }
}
