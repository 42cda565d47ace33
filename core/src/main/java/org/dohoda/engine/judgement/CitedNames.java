package org.dohoda.engine.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Body;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Link;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Recordable;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Named;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Segment;
import org.dohoda.time.Truth;
import org.dohoda.words.RelationWords;

/** The names of the elements that an answer cites, on its day. */
public final class CitedNames {
  private final CooperationRegister register;

  public CitedNames(CooperationRegister register) {
    this.register = register;
  }

  /** What a question, the rules that may concern it and rulings on it cite. */
  public Set<Id> cited(
      ParticipationQuestion question,
      Iterable<CompiledRule> rules,
      Iterable<? extends Map<?, Ruling>> rulings) {
    Set<Id> cited = cited(question, rules);
    rulings.forEach(each -> each.values().forEach(ruling -> addCited(ruling, cited)));
    return cited;
  }

  /** The names of what is cited, on a day. */
  public ImmutableMap<Id, LocalizedText> names(Set<Id> cited, LocalDate day) {
    Names known = register.names(day);
    Map<Id, LocalizedText> names = new LinkedHashMap<>();
    cited.forEach(id -> known.name(id).ifPresent(name -> names.put(id, name)));
    return ImmutableMap.copyOf(names);
  }

  /** What a question names and the register has no record of. */
  public ImmutableSet<Id> withoutRecord(ParticipationQuestion question) {
    Set<Id> named = new LinkedHashSet<>();
    question.organization().ifPresent(named::add);
    named.add(question.body());
    question
        .agendaItem()
        .ifPresentOrElse(
            item -> item.author().ifPresent(named::add), () -> addAuthors(question, named));
    question
        .circumstances()
        .instrumentFacts()
        .keySet()
        .forEach(each -> named.add(each.instrument()));
    return ImmutableSet.copyOf(Sets.filter(named, id -> !isRecorded(id)));
  }

  private boolean isRecorded(Id id) {
    return named(id).isPresent()
        || (id instanceof InstrumentId instrument && register.instrument(instrument).isPresent());
  }

  private static void addAuthors(ParticipationQuestion question, Set<Id> named) {
    question
        .meeting()
        .map(meeting -> Iterables.transform(meeting.agenda(), AgendaItem::author))
        .ifPresent(authors -> authors.forEach(author -> author.ifPresent(named::add)));
  }

  /** The days around one, from the first to the last, on which what is cited has the same names. */
  public Range<LocalDate> withTheSameNames(Set<Id> cited, LocalDate day) {
    LocalDate first = PartialDate.MIN_DAY;
    LocalDate last = PartialDate.MAX_DAY;
    for (Id id : cited) {
      for (TimedName name : named(id).map(Named::names).orElse(ImmutableList.of())) {
        Segment<Truth> same = name.period().validity().timeline().segmentOn(day);
        first = same.first().isAfter(first) ? same.first() : first;
        last = same.last().isBefore(last) ? same.last() : last;
      }
    }
    return Range.closed(first, last);
  }

  private Optional<? extends Named> named(Id id) {
    if (id instanceof OrganizationId organization) {
      return register.organization(organization);
    }
    return id instanceof BodyId body ? register.body(body) : Optional.empty();
  }

  private Set<Id> cited(ParticipationQuestion question, Iterable<CompiledRule> rules) {
    Set<Id> cited = new LinkedHashSet<>();
    question.organization().ifPresent(cited::add);
    cited.add(question.body());
    owner(question).ifPresent(cited::add);
    addAuthors(question, cited);
    question.circumstances().facts().keySet().forEach(fact -> CitedIds.add(fact, cited));
    for (InstrumentFact each : question.circumstances().instrumentFacts().keySet()) {
      CitedIds.add(each.fact(), cited);
      cited.add(each.instrument());
    }
    for (CompiledRule rule : rules) {
      CitedIds.add(rule.rule(), cited);
      cited.add(rule.instrument().id());
    }
    return cited;
  }

  private Optional<OrganizationId> owner(ParticipationQuestion question) {
    return register.body(question.body()).flatMap(Body::owner);
  }

  private static void addCited(Ruling ruling, Set<Id> cited) {
    for (Ground ground : ruling.grounds()) {
      cited.add(ground.origin());
      for (Link link : ground.links().values()) {
        addCited(link.unstated(), cited);
        link.restsOn().forEach(path -> cited.addAll(RelationWords.ends(path)));
        for (DayFact day : link.ruledOutBy()) {
          day.instrument().ifPresent(cited::add);
          day.party().ifPresent(cited::add);
          addEnds(day, cited);
        }
      }
    }
    ruling.missing().forEach(each -> addEnds(each, cited));
    for (ImmutableSet<Supposition> each : ruling.sufficient()) {
      addCited(each.stream().map(Supposition::proposition).toList(), cited);
    }
  }

  /** What a relation connects of which a day is cited. */
  private static void addEnds(Recordable recordable, Set<Id> cited) {
    if (recordable instanceof DayFact day
        && (day.kind() == DayKind.RELATION_START || day.kind() == DayKind.RELATION_END)) {
      cited.addAll(RelationWords.ends(day.path()));
    }
  }

  private static void addCited(Collection<Proposition> propositions, Set<Id> cited) {
    for (Proposition each : propositions) {
      if (each instanceof Proposition.FactIs fact) {
        CitedIds.add(fact.fact(), cited);
        fact.instrument().ifPresent(cited::add);
      } else if (each instanceof Proposition.ComesFor comes) {
        cited.add(comes.organization());
      } else if (each instanceof Proposition.IsAuthor author) {
        cited.add(author.organization());
      }
    }
  }
}
