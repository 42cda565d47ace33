package org.dohoda.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.Signatory;
import org.dohoda.source.Attestation;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** What is recorded of an instrument apart from its clauses. */
final class HeadPage {
  private final Tongue in;
  private final Page page;
  private final TimeWords time;
  private final PeopleWords people;
  private final SourceWords sources;
  private final Function<Party, String> ofParty;
  private final String ofTerm;

  /** The page, with a remark about each party and about a term that is recorded as such. */
  HeadPage(Tongue in, Page page, Function<Party, String> ofParty, String ofTerm) {
    this.in = in;
    this.ofParty = ofParty;
    this.ofTerm = ofTerm;
    this.page = page;
    this.time = new TimeWords(in);
    this.people = new PeopleWords(in, time);
    this.sources = new SourceWords(in, time);
  }

  void write(Instrument instrument) {
    page.heading(1, title(instrument));
    instrument.kind().ifPresent(kind -> point("druh", "kind", in.word(kind)));
    instrument.title().ifPresent(title -> point("označení", "id", instrument.id().value()));
    instrument.number().ifPresent(number -> point("číslo", "number", number));
    instrument.version().ifPresent(version -> point("verze", "version", version));
    instrument.state().ifPresent(state -> point("stav", "state", in.word(state)));
    if (instrument instanceof Memorandum memorandum) {
      memorandum
          .parties()
          .forEach(party -> point("strana", "party", party(party) + ofParty.apply(party)));
    } else if (instrument instanceof Amendment amendment) {
      amendment(amendment);
    } else if (instrument instanceof ProcedureRules rules) {
      rules(rules);
    }
    instrument.relations().forEach(this::relation);
    instrument.events().forEach(this::event);
    instrument.attestations().forEach(this::attestation);
    instrument.sources().forEach(each -> point("pramen", "source", sources.source(each)));
  }

  private String title(Instrument instrument) {
    return instrument.title().map(title -> title.in(in.locale())).orElse(instrument.id().value());
  }

  private void point(String cs, String en, String value) {
    page.point(in.pick(cs, en) + ": " + value);
  }

  private void date(List<String> parts, String cs, String en, Optional<PartialDate> date) {
    date.ifPresent(day -> parts.add(in.pick(cs, en) + ": " + time.date(day)));
  }

  private String party(Party party) {
    List<String> parts = new ArrayList<>();
    parts.add(in.name(party.organization()));
    party.role().ifPresent(role -> parts.add(in.pick("dále jen ", "called ") + in.text(role)));
    party
        .through()
        .forEach(
            through ->
                parts.add(
                    in.pick("prostřednictvím: ", "through: ")
                        + in.name(through.unit())
                        + (through.period().equals(Period.unknown())
                            ? ""
                            : " (" + time.period(through.period()) + ")")));
    party
        .signatories()
        .forEach(each -> parts.add(in.pick("podepisuje: ", "signed by: ") + signatory(each)));
    date(parts, "podpis", "signature", party.signed());
    date(parts, "uložení", "deposit", party.deposited());
    date(parts, "účinnost", "effect", party.effective());
    date(parts, "poslední den", "last day", party.lastDay());
    return String.join(", ", parts);
  }

  private String signatory(Signatory signatory) {
    return Stream.concat(signatory.person().stream(), signatory.office().map(in::text).stream())
        .collect(Collectors.joining(" "));
  }

  private void amendment(Amendment amendment) {
    point("mění", "amends", in.name(amendment.amends()));
    amendment.signed().ifPresent(day -> point("podpis", "signature", time.date(day)));
    amendment.effective().ifPresent(day -> point("účinnost", "effect", time.date(day)));
    amendment.rationale().ifPresent(words -> point("důvod", "reason", in.text(words)));
  }

  private void rules(ProcedureRules rules) {
    rules.authority().ifPresent(rank -> point("síla", "rank", in.word(rank)));
    rules.adoptedBy().ifPresent(actor -> point("přijal", "adopted by", people.actor(actor)));
    rules.adopted().ifPresent(day -> point("přijato", "adopted", time.date(day)));
    if (!rules.governs().isEmpty()) {
      point("orgány", "bodies", in.all(rules.governs(), in::name));
    }
    if (!rules.term().equals(Period.unknown())) {
      point("platnost", "period", time.period(rules.term()) + ofTerm);
    }
  }

  private void relation(Relation relation) {
    List<String> parts = new ArrayList<>();
    parts.add(in.word(relation.type()) + ": " + in.name(relation.target()));
    if (!relation.clauses().isEmpty()) {
      parts.add(in.pick("ustanovení: ", "clauses: ") + in.all(relation.clauses(), in::quote));
    }
    date(parts, "od", "since", relation.since());
    date(parts, "ve znění ke dni", "as worded on", relation.versionOf());
    page.point(String.join(", ", parts));
  }

  private void event(InstrumentEvent event) {
    List<String> parts = new ArrayList<>();
    parts.add(in.word(event.type()) + ": " + time.date(event.on()));
    event.name().ifPresent(name -> parts.add(in.quote(name)));
    event.party().ifPresent(party -> parts.add(in.name(party)));
    event.source().ifPresent(source -> parts.add(sources.source(source)));
    page.point(String.join(", ", parts));
  }

  private void attestation(Attestation attestation) {
    point(
        "doloženo ke dni",
        "shown to hold on",
        time.date(attestation.on())
            + attestation.source().map(each -> " (" + sources.source(each) + ")").orElse(""));
  }
}
