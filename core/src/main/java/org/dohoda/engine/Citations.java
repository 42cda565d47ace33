package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.decision.Ground;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.Id;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Named;
import org.dohoda.participation.Holder;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;

/** What an answer cites: names of elements, and sources that were not read whole. */
final class Citations {
  private final CooperationRegister register;

  private final ImmutableSetMultimap<Id, Instrument> instruments;

  Citations(CooperationRegister register) {
    this.register = register;
    ImmutableSetMultimap.Builder<Id, Instrument> index = ImmutableSetMultimap.builder();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum) {
        memorandum.parties().forEach(party -> index.put(party.organization(), instrument));
      } else if (instrument instanceof ProcedureRules rules) {
        rules.governs().forEach(body -> index.put(body, instrument));
      }
    }
    this.instruments = index.build();
  }

  /** The names, on the day, of the elements that a decision with these grounds cites. */
  ImmutableMap<Id, LocalizedText> names(ParticipationQuestion question, Iterable<Ground> grounds) {
    Map<Id, LocalizedText> names = new LinkedHashMap<>();
    question.organization().ifPresent(id -> putOrganization(names, id, question.day()));
    register
        .body(question.body())
        .ifPresent(
            body -> {
              put(names, body.id(), body, question.day());
              body.owner().ifPresent(owner -> putOrganization(names, owner, question.day()));
            });
    for (Ground ground : grounds) {
      register
          .instrument(ground.instrument())
          .flatMap(Instrument::title)
          .ifPresent(title -> names.put(ground.instrument(), title));
      if (ground.rule().holder() instanceof Holder.RepresentativeOf holder) {
        putOrganization(names, holder.organization(), question.day());
      }
    }
    return ImmutableMap.copyOf(names);
  }

  private void putOrganization(Map<Id, LocalizedText> names, OrganizationId id, LocalDate day) {
    register.organization(id).ifPresent(each -> put(names, id, each, day));
  }

  private static void put(Map<Id, LocalizedText> names, Id id, Named element, LocalDate day) {
    element.name(day).ifPresent(name -> names.put(id, name));
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
