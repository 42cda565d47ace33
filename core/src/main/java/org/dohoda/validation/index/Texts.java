package org.dohoda.validation.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.effect.wording.ChangeProblems;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.register.CooperationRegister;
import org.jspecify.annotations.Nullable;

/** Which amendments and clauses the text of an instrument ever has. Not thread-safe. */
final class Texts {
  private final CooperationRegister register;
  private final Map<InstrumentId, List<Amendment>> amendments = new HashMap<>();
  private final Map<InstrumentId, Set<ClauseId>> clauses = new HashMap<>();
  private @Nullable InstrumentId latest;
  private boolean open;

  Texts(CooperationRegister register) {
    this.register = register;
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Amendment amendment) {
        amendments.computeIfAbsent(amendment.amends(), id -> new ArrayList<>(2)).add(amendment);
      }
    }
  }

  List<Amendment> amendments(InstrumentId amended) {
    return amendments.isEmpty() ? List.of() : amendments.getOrDefault(amended, List.of());
  }

  /** Whether an instrument has changes that are not plain; several rules ask so in a row. */
  boolean hasOpenChanges(Instrument instrument) {
    if (!instrument.id().equals(latest)) {
      List<Amendment> all = amendments(instrument.id());
      latest = instrument.id();
      open = !all.isEmpty() && !ChangeProblems.areExcluded(instrument, all, this::follows);
    }
    return open;
  }

  private boolean follows(OrganizationId organization) {
    return register.successions().stream().anyMatch(each -> each.successor().equals(organization));
  }

  boolean hasClause(ClauseOf clause) {
    return clauses.computeIfAbsent(clause.instrument(), this::clausesOf).contains(clause.clause());
  }

  private Set<ClauseId> clausesOf(InstrumentId id) {
    Set<ClauseId> all = new HashSet<>();
    register.instrument(id).ifPresent(text -> text.clauses().forEach(each -> all.add(each.id())));
    for (Amendment amendment : amendments(id)) {
      for (Change change : amendment.changes()) {
        change.brought().ifPresent(clause -> all.add(clause.id()));
      }
    }
    return all;
  }
}
