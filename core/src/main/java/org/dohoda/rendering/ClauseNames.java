package org.dohoda.rendering;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.Id;
import org.dohoda.instrument.Clause;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;

/** Clauses by what the paper calls them: the reference as printed, else the heading. */
record ClauseNames(ImmutableMap<ClauseId, LocalizedText> byId) implements Names {
  private static final String NO_LANGUAGE = "zxx";

  static ClauseNames of(Iterable<Clause> clauses) {
    Map<ClauseId, LocalizedText> names = new HashMap<>();
    for (Clause clause : clauses) {
      printed(clause).ifPresent(name -> names.putIfAbsent(clause.id(), name));
    }
    return new ClauseNames(ImmutableMap.copyOf(names));
  }

  private static Optional<LocalizedText> printed(Clause clause) {
    return clause
        .reference()
        .map(reference -> LocalizedText.of(NO_LANGUAGE, reference))
        .or(clause::heading);
  }

  @Override
  public Optional<LocalizedText> name(Id id) {
    return id instanceof ClauseId clause ? Optional.ofNullable(byId.get(clause)) : Optional.empty();
  }
}
