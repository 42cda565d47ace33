package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.links.CompiledRule;
import org.dohoda.engine.links.RuleCase;
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
import org.dohoda.text.Names;

/** What an answer cites: names of elements, and sources that were not read whole. */
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

  /** The names of the elements that a decision on these rules cites: certain or recorded last. */
  ImmutableMap<Id, LocalizedText> names(
      ParticipationQuestion question, Iterable<CompiledRule> rules) {
    Names known = register.names(question.day());
    Map<Id, LocalizedText> names = new LinkedHashMap<>();
    named(question, rules)
        .keySet()
        .forEach(id -> known.name(id).ifPresent(name -> names.put(id, name)));
    for (CompiledRule rule : rules) {
      rule.instrument().title().ifPresent(title -> names.put(rule.instrument().id(), title));
    }
    return ImmutableMap.copyOf(names);
  }

  /** The days on which the names of these elements may change. */
  Set<LocalDate> daysOfNames(ParticipationQuestion question, Iterable<CompiledRule> rules) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Named named : named(question, rules).values()) {
      named.namesOverTime(ImmutableSet.of()).segments().forEach(each -> days.add(each.first()));
    }
    return days;
  }

  private Map<Id, Named> named(ParticipationQuestion question, Iterable<CompiledRule> rules) {
    Map<Id, Named> named = new LinkedHashMap<>();
    question.organization().ifPresent(id -> put(named, id));
    Optional<Body> body = register.body(question.body());
    body.ifPresent(each -> named.put(each.id(), each));
    body.flatMap(Body::owner).ifPresent(owner -> put(named, owner));
    for (CompiledRule rule : rules) {
      if (rule.rule().holder() instanceof Holder.RepresentativeOf holder) {
        put(named, holder.organization());
      }
    }
    return named;
  }

  private void put(Map<Id, Named> named, OrganizationId id) {
    register.organization(id).ifPresent(each -> named.put(id, each));
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
