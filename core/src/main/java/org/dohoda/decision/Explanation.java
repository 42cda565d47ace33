package org.dohoda.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.dohoda.text.Names;
import org.dohoda.time.PartialDate;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** A decision in sentences: the question, the rulings in order, those that say nothing last. */
final class Explanation {
  private final Decision decision;
  private final Tongue in;
  private final TimeWords time;
  private final SuppositionWords suppositions;
  private final QuestionWords questions;
  private final GroundWords grounds;
  private final ImmutableList.Builder<String> sentences = ImmutableList.builder();

  private Explanation(Decision decision, Locale locale, Names others) {
    this.decision = decision;
    Names cited = id -> Optional.ofNullable(decision.names().get(id));
    this.in = new Tongue(locale, ImmutableMap.of(), cited.or(others));
    this.time = new TimeWords(in);
    PeopleWords people = new PeopleWords(in, time);
    ConditionWords conditions = new ConditionWords(in, time, people);
    this.suppositions = new SuppositionWords(in, conditions);
    this.questions = new QuestionWords(in, time, conditions, suppositions);
    this.grounds =
        new GroundWords(
            in, time, new LinkWords(in, time, decision.question().day(), conditions, people));
  }

  static ImmutableList<String> of(Decision decision, Locale locale, Names others) {
    Explanation explanation = new Explanation(decision, locale, others);
    explanation.question();
    explanation.rulings(decision.rulings(), "");
    decision
        .items()
        .forEach(
            (item, rulings) ->
                explanation.rulings(
                    Maps.filterEntries(rulings, explanation::differs), explanation.item(item)));
    return explanation.sentences.build();
  }

  /** Whether a ruling for an item differs from that for the meeting, which is said already. */
  private boolean differs(Map.Entry<Right, Ruling> ofItem) {
    return !ofItem.getValue().equals(decision.rulings().get(ofItem.getKey()));
  }

  private void question() {
    sentences.add(
        questions.question(decision.question())
            + in.pick("; presumpce: ", "; presumptions: ")
            + presumed()
            + ".");
    if (!decision.withoutRecord().isEmpty()) {
      sentences.add(
          in.pick("V rejstříku není záznam: ", "The register has no record of: ")
              + in.all(decision.withoutRecord(), this::unrecorded)
              + ".");
    }
  }

  private String unrecorded(Id id) {
    String what =
        id instanceof OrganizationId
            ? in.pick("organizace ", "organisation ")
            : id instanceof BodyId ? in.pick("orgán ", "body ") : in.pick("dokument ", "paper ");
    return what + in.quote(id);
  }

  private String presumed() {
    return decision.presumptions().isEmpty()
        ? in.pick("žádné", "none")
        : in.all(decision.presumptions(), grounds::label);
  }

  private String item(int item) {
    String label =
        decision
            .question()
            .meeting()
            .map(meeting -> in.text(meeting.agenda().get(item).label()))
            .orElse("");
    return in.pick("bod programu ", "agenda item ") + label + " – ";
  }

  private void rulings(Map<Right, Ruling> rulings, String lead) {
    List<Ruling> silent = new ArrayList<>();
    for (Ruling ruling : rulings.values()) {
      boolean saysNothing =
          ruling.grounds().isEmpty()
              && ruling.grantedBefore().isEmpty()
              && ruling.grantedAfter().isEmpty();
      if (ruling.outcome() == Outcome.SILENT && saysNothing) {
        silent.add(ruling);
      } else {
        ruling(ruling, lead);
      }
    }
    if (!silent.isEmpty()) {
      sentences.add(
          capital(lead + in.all(silent, each -> in.word(each.right())))
              + ": "
              + grounds.label(Outcome.SILENT)
              + ".");
      notReadWhole(silent.get(0));
    }
  }

  private void ruling(Ruling ruling, String lead) {
    sentences.add(
        capital(lead + in.word(ruling.right()))
            + ": "
            + grounds.label(ruling.outcome())
            + (ruling.possible().size() > 1
                ? in.pick(" (možné: ", " (possible: ")
                    + in.all(ruling.possible(), grounds::label)
                    + ")"
                : "")
            + ".");
    ruling.grounds().forEach(each -> sentences.add(grounds.sentence(each, ruling.grounds())));
    for (Collection<Supposition> set : ruling.sufficient()) {
      sentences.add(in.pick("Povoleno, pokud: ", "Granted if: ") + suppositions.all(set) + ".");
    }
    unsettled(ruling);
    inEveryCase(ruling);
    nearest(ruling);
    notReadWhole(ruling);
    if (ruling.overLimit()) {
      sentences.add(
          in.pick(
              "Neznámých je příliš mnoho, nebyly zkoušeny všechny možnosti.",
              "There are too many unknowns, not every possibility was tried."));
    }
  }

  /** What would settle a ruling for which nothing is sufficient. */
  private void unsettled(Ruling ruling) {
    if (ruling.possible().size() < 2) {
      return;
    }
    if (!ruling.missing().isEmpty()) {
      sentences.add(
          in.pick("Není zaznamenáno: ", "Not recorded: ")
              + ruling.missing().stream()
                  .map(grounds::recordable)
                  .distinct() // an order asks two things of the same places
                  .collect(Collectors.joining(", "))
              + ".");
      if (!ruling.presumptionsUseful().isEmpty()) {
        sentences.add(
            in.pick(
                    ruling.presumptionsUseful().size() > 1
                        ? "Pomohly by presumpce: "
                        : "Pomohla by presumpce: ",
                    "It would help to presume: ")
                + in.all(ruling.presumptionsUseful(), grounds::label)
                + ".");
      }
    }
    if (ruling.sufficient().isEmpty() && !ruling.unstated().isEmpty()) {
      sentences.add(
          in.pick("V otázce není uvedeno, zda: ", "The question does not state whether: ")
              + ruling.unstated().stream()
                  .map(suppositions::proposition)
                  .distinct()
                  .collect(Collectors.joining("; "))
              + ".");
    }
  }

  /**
   * Where no rule decides alone for certain, the reader would look in vain for the one that does.
   */
  private void inEveryCase(Ruling ruling) {
    if (ruling.possible().size() == 1
        && ruling.grounds().stream().anyMatch(each -> each.live().isUnknown())
        && ruling.grounds().stream().noneMatch(each -> decides(each, ruling.outcome()))) {
      sentences.add(
          in.pick(
              "Odpověď je stejná, ať platí cokoli z toho, co není známo.",
              "Whatever holds of what is not known, the answer is the same."));
    }
  }

  private static boolean decides(Ground ground, Outcome outcome) {
    return ground.live().isYes()
        && outcome == (ground.permits() ? Outcome.GRANTED : Outcome.REFUSED);
  }

  private void nearest(Ruling ruling) {
    ruling
        .grantedBefore()
        .ifPresent(
            day ->
                sentences.add(
                    in.pick("Naposledy povoleno dne: ", "Last granted on: ")
                        + time.date(PartialDate.of(day))
                        + "."));
    ruling
        .grantedAfter()
        .ifPresent(
            day ->
                sentences.add(
                    in.pick("Příště povoleno dne: ", "Next granted on: ")
                        + time.date(PartialDate.of(day))
                        + "."));
  }

  private void notReadWhole(Ruling ruling) {
    if (!ruling.notReadWhole().isEmpty()) {
      sentences.add(
          (ruling.possible().size() == 1
                  ? in.pick(
                      "Vychází z pramenů, které nebyly čteny celé: ",
                      "It rests on sources that were not read whole: ")
                  : in.pick(
                      "Že nic není stanoveno nebo splněno, by vycházelo z pramenů, které nebyly"
                          + " čteny celé: ",
                      "That nothing is said, or is not met, would rest on sources that were not"
                          + " read whole: "))
              + in.all(ruling.notReadWhole(), grounds::source)
              + ".");
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
