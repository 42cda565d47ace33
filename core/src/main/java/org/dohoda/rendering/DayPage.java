package org.dohoda.rendering;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.effect.ConsolidatedText;
import org.dohoda.effect.ConsolidatedText.ConsolidatedParty;
import org.dohoda.effect.ConsolidatedText.ConsolidatedTerm;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.Problem;
import org.dohoda.time.Truth;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** What is so of an instrument on a day, beside what is recorded of it: parties, term, problems. */
final class DayPage {
  private final Tongue in;
  private final Page page;
  private final ConsolidatedText text;

  DayPage(Tongue in, Page page, ConsolidatedText text) {
    this.in = in;
    this.page = page;
    this.text = text;
  }

  /** What is added to a party of the first text. */
  String remark(OrganizationId party) {
    return of(party)
        .map(this::remark)
        .orElse(in.pick(", toho dne není stranou", ", on that day not a party"));
  }

  /** What is added to a term that is recorded as such: whether an amendment has changed it. */
  String ofTerm() {
    Truth changed =
        Truth.any(
            text.terms().stream()
                .filter(term -> term.clause().isEmpty())
                .map(ConsolidatedTerm::counts));
    return switch (changed) {
      case YES -> in.pick(", konec je změněn", ", the end is changed");
      case NO -> "";
      case UNKNOWN ->
          in.pick(
              ", není určeno, zda je konec toho dne změněn",
              ", it is not determined whether the end is changed on that day");
    };
  }

  private Optional<ConsolidatedParty> of(OrganizationId party) {
    return text.parties().stream().filter(each -> each.organization().equals(party)).findFirst();
  }

  private String remark(ConsolidatedParty party) {
    if (party.isParty().isUnknown()) {
      return in.pick(
          ", není určeno, zda je toho dne stranou",
          ", it is not determined whether it is a party on that day");
    }
    return text.inEffect().isYes()
        ? switch (party.inEffect()) {
          case YES -> "";
          case NO -> in.pick(", toho dne pro ni není účinná", ", on that day not in effect for it");
          case UNKNOWN ->
              in.pick(
                  ", není určeno, zda je pro ni toho dne účinná",
                  ", it is not determined whether it is in effect for it on that day");
        }
        : "";
  }

  /** The parties who came later, the day, and the term that an amendment has changed. */
  void write(Instrument instrument) {
    Set<OrganizationId> first =
        instrument instanceof Memorandum memorandum
            ? memorandum.parties().stream().map(Party::organization).collect(Collectors.toSet())
            : Set.of();
    if (instrument instanceof Memorandum) {
      for (ConsolidatedParty party : text.parties()) {
        if (!first.contains(party.organization())) {
          page.point(
              in.pick("strana, která přibyla: ", "party that came later: ")
                  + in.name(party.organization())
                  + remark(party));
        }
      }
    }
    text.terms().stream()
        .filter(term -> !term.counts().isNo() && term.clause().isEmpty())
        .forEach(this::term);
    page.point(
        in.pick("úplné znění ke dni: ", "consolidated text on: ")
            + new TimeWords(in).day(text.day())
            + effect());
  }

  private String effect() {
    return switch (text.inEffect()) {
      case YES -> "";
      case NO -> in.pick("; toho dne není účinná", "; not in effect on that day");
      case UNKNOWN ->
          in.pick(
              "; není určeno, zda je toho dne účinná",
              "; it is not determined whether it is in effect on that day");
    };
  }

  private void term(ConsolidatedTerm term) {
    page.point(
        term.term().describe(in.locale(), in.names())
            + in.pick(" Mění: ", " Changed by: ")
            + in.name(term.origin())
            + (term.counts() == Truth.UNKNOWN
                ? in.pick(
                    "; není určeno, zda toho dne platí",
                    "; it is not determined whether it counts on that day")
                : "")
            + ".");
  }

  /** What is wrong with changes that possibly have taken effect, after the text. */
  void problems() {
    if (text.problems().isEmpty()) {
      return;
    }
    page.heading(2, in.pick("Nesrovnalosti ve změnách", "Problems of the changes"));
    for (Problem problem : text.problems()) {
      page.point(problem.message(in.locale()) + " (" + problem.path() + ")");
    }
  }
}
