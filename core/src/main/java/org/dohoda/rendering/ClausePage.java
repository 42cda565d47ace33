package org.dohoda.rendering;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.effect.ConsolidatedText;
import org.dohoda.effect.ConsolidatedText.ConsolidatedClause;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.time.Truth;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/**
 * Clauses under one another: a clause, then those that are part of it, in the order of the text.
 */
final class ClausePage {
  private static final int TOP = 2;

  private final Tongue in;
  private final Page page;
  private final InstrumentId instrument;
  private final TimeWords time;
  private final SourceWords sources;

  ClausePage(Tongue in, Page page, InstrumentId instrument) {
    this.in = in;
    this.page = page;
    this.instrument = instrument;
    this.time = new TimeWords(in);
    this.sources = new SourceWords(in, time);
  }

  /** A clause and what a consolidated text says of it. */
  private record Entry(Clause clause, List<String> remarks) {}

  void write(List<Clause> clauses) {
    nested(clauses.stream().map(clause -> new Entry(clause, ImmutableList.of())).toList());
  }

  void write(ConsolidatedText text) {
    nested(
        text.clauses().stream()
            .map(each -> new Entry(each.version().clause(), remarks(each, text)))
            .toList());
  }

  /** One clause by itself, such as one that an amendment adds. */
  void write(Clause clause, int level) {
    write(new Entry(clause, ImmutableList.of()), level);
  }

  private void nested(List<Entry> entries) {
    Set<Entry> open = new LinkedHashSet<>(entries);
    ListMultimap<ClauseId, Entry> parts = ArrayListMultimap.create();
    Set<ClauseId> ids =
        entries.stream().map(each -> each.clause().id()).collect(Collectors.toSet());
    entries.forEach(each -> each.clause().parent().ifPresent(whole -> parts.put(whole, each)));
    for (Entry entry : entries) {
      if (entry.clause().parent().filter(ids::contains).isEmpty()) {
        withParts(entry, open, parts);
      }
    }
    // Clauses that are part of one another stand at the end, so that none is lost.
    entries.stream().filter(open::contains).forEach(each -> withParts(each, open, parts));
  }

  /** An entry and its level among the headings. */
  private record Placed(Entry entry, int level) {}

  /** However deep the parts are nested, none is read within the reading of another. */
  private void withParts(Entry whole, Set<Entry> open, ListMultimap<ClauseId, Entry> parts) {
    Deque<Placed> next = new ArrayDeque<>();
    next.push(new Placed(whole, TOP));
    while (!next.isEmpty()) {
      Placed placed = next.pop();
      if (open.remove(placed.entry())) {
        write(placed.entry(), placed.level());
        Lists.reverse(parts.get(placed.entry().clause().id()))
            .forEach(part -> next.push(new Placed(part, placed.level() + 1)));
      }
    }
  }

  private void write(Entry entry, int level) {
    Clause clause = entry.clause();
    page.heading(level, heading(clause));
    clause.wording().ifPresent(words -> page.quotation(words.in(in.locale())));
    if (clause.provisions().isEmpty()) {
      page.paragraph(in.pick("Bez ustanovení v datech.", "No provision in the data."));
    }
    for (Provision provision : clause.provisions()) {
      if (provision instanceof Participation participation) {
        participation.rules().forEach(this::rule);
      } else {
        page.point(provision.describe(in.locale(), in.names()));
      }
    }
    Stream.concat(entry.remarks().stream(), remarks(clause)).forEach(page::paragraph);
  }

  /** A rule under its id, by which others are exceptions to it and answers cite it. */
  private void rule(ParticipationRule rule) {
    page.point(
        in.pick("Pravidlo ", "Rule ")
            + in.name(rule.id())
            + ": "
            + Participation.describe(rule, in.locale(), in.names()));
  }

  private String heading(Clause clause) {
    String printed =
        Stream.of(clause.reference(), clause.heading().map(words -> words.in(in.locale())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return printed.isEmpty() ? clause.id().value() : printed;
  }

  private Stream<String> remarks(Clause clause) {
    Stream<String> period =
        clause.period().stream()
            .map(own -> in.pick("Vlastní platnost: ", "Its own period: ") + time.period(own) + ".");
    Stream<String> found =
        clause.sources().stream()
            .map(source -> in.pick("Pramen: ", "Source: ") + sources.source(source) + ".");
    return Stream.concat(period, found);
  }

  private List<String> remarks(ConsolidatedClause clause, ConsolidatedText text) {
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    if (!clause.version().origin().equals(instrument)) {
      remarks.add(
          in.pick("Ve znění listiny: ", "As worded by: ")
              + in.name(clause.version().origin())
              + ".");
    }
    if (clause.inText() == Truth.UNKNOWN) {
      remarks.add(
          in.pick(
              "Není určeno, zda toho dne stojí v textu.",
              "It is not determined whether it stands in the text on that day."));
    }
    switch (clause.inEffect()) {
      case YES -> {}
      case NO -> remarks.add(in.pick("Toho dne není účinné.", "It has no effect on that day."));
      case UNKNOWN ->
          remarks.add(
              in.pick(
                  "Není určeno, zda je toho dne účinné.",
                  "It is not determined whether it has effect on that day."));
    }
    text.terms().stream()
        .filter(term -> term.path().toString().startsWith(clause.version().path() + "/"))
        .forEach(term -> remark(term.counts()).ifPresent(remarks::add));
    return remarks.build();
  }

  /** What is said of a term in a clause that an amendment has changed as such, or perhaps has. */
  private Optional<String> remark(Truth counts) {
    return switch (counts) {
      case YES -> Optional.empty();
      case NO ->
          Optional.of(
              in.pick(
                  "Doba trvání podle tohoto ustanovení toho dne neplatí: je změněna.",
                  "The term in this clause does not count on that day: it is changed."));
      case UNKNOWN ->
          Optional.of(
              in.pick(
                  "Není určeno, zda toho dne platí doba trvání podle tohoto ustanovení.",
                  "It is not determined whether the term in this clause counts on that day."));
    };
  }
}
