package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.links.RuleCase;
import org.dohoda.id.Id;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;

/** The sources that were not read whole, on which it may rest that nothing is said. */
final class Citations {
  private final CooperationRegister register;

  private final ImmutableListMultimap<Id, Instrument> instruments;

  Citations(CooperationRegister register) {
    this.register = register;
    ImmutableListMultimap.Builder<Id, Instrument> index = ImmutableListMultimap.builder();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum) {
        memorandum.parties().forEach(party -> index.put(party.organization(), instrument));
      } else if (instrument instanceof ProcedureRules rules) {
        rules.governs().forEach(body -> index.put(body, instrument));
      }
    }
    this.instruments = index.build();
  }

  /**
   * The sources, not read whole, of the rules that may concern the question, of the memoranda of
   * the holder and of the rules that govern the body: what is not in them may be in the paper.
   */
  ImmutableList<Source> notReadWhole(
      ParticipationQuestion question, Iterable<RuleCase> cases, Set<OrganizationId> holders) {
    Set<Source> sources = new LinkedHashSet<>();
    for (RuleCase each : cases) {
      sources.addAll(each.rule().sources());
    }
    Set<Id> concerned = new LinkedHashSet<>(holders);
    concerned.add(question.body());
    register.body(question.body()).flatMap(Body::owner).ifPresent(concerned::add);
    for (Id id : concerned) {
      instruments.get(id).forEach(instrument -> sources.addAll(instrument.sources()));
    }
    return sources.stream()
        .filter(source -> source.extent() != Extent.WHOLE)
        .collect(ImmutableList.toImmutableList());
  }
}
