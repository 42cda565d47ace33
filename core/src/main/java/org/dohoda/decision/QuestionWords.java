package org.dohoda.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Meeting;
import org.dohoda.body.Session;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.time.PartialDate;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/**
 * A question in words: who comes, to which body and meeting, and what is stated of the occasion.
 */
final class QuestionWords {
  private final Tongue in;
  private final TimeWords time;
  private final ConditionWords conditions;
  private final SuppositionWords suppositions;

  QuestionWords(
      Tongue in, TimeWords time, ConditionWords conditions, SuppositionWords suppositions) {
    this.in = in;
    this.time = time;
    this.conditions = conditions;
    this.suppositions = suppositions;
  }

  String question(ParticipationQuestion question) {
    String capacity =
        question
            .capacity()
            .map(each -> in.pick(", jako: ", ", as: ") + in.word(each))
            .orElse(in.pick(", postavení neuvedeno", ", capacity not stated"));
    return in.pick("Otázka: účast na jednání; kdo: ", "Question: taking part in meetings; who: ")
        + who(question)
        + capacity
        + in.pick("; orgán: ", "; body: ")
        + in.name(question.body())
        + in.pick("; den: ", "; day: ")
        + time.date(PartialDate.of(question.day()))
        + question.meeting().map(meeting -> meeting(meeting, question)).orElse("")
        + circumstances(question.circumstances());
  }

  /** Somebody of an organization, somebody of none that is stated, or the public. */
  private String who(ParticipationQuestion question) {
    List<String> parts = new ArrayList<>();
    question
        .organization()
        .ifPresent(
            id -> parts.add(in.pick("zástupce organizace ", "a representative of ") + in.name(id)));
    question
        .office()
        .ifPresent(office -> parts.add(in.pick("funkce: ", "office: ") + in.text(office)));
    question
        .person()
        .ifPresent(person -> parts.add(in.pick("osoba: ", "person: ") + in.quote(person)));
    if (parts.isEmpty()) {
      return in.pick("veřejnost", "the public");
    }
    if (question.organization().isEmpty()) {
      parts.add(in.pick("organizace neuvedena", "organisation not stated"));
    }
    return String.join(", ", parts);
  }

  private String meeting(Meeting meeting, ParticipationQuestion question) {
    String part =
        question
            .agendaItem()
            .map(
                item ->
                    in.pick("; bod programu: ", "; agenda item: ")
                        + in.text(item.label())
                        + " ("
                        + (question.item().orElseThrow() + 1)
                        + "/"
                        + meeting.agenda().size()
                        + ")")
            .orElse(in.pick("; zaznamenané jednání jako celek", "; the recorded meeting as such"));
    Session session = question.agendaItem().map(meeting::sessionOf).orElse(meeting.session());
    return part
        + (session == Session.NOT_STATED
            ? ""
            : ", " + conditions.condition(new InSession(session)));
  }

  private String circumstances(Circumstances stated) {
    Set<Supposition> facts = new LinkedHashSet<>();
    stated.session().ifPresent(each -> facts.add(is(new InSession(each))));
    stated.mode().ifPresent(each -> facts.add(is(new InMode(each))));
    stated
        .facts()
        .forEach(
            (fact, truth) -> {
              if (!truth.isUnknown()) {
                facts.add(new Supposition(new Proposition.FactIs(fact), truth.isYes()));
              }
            });
    stated
        .instrumentFacts()
        .forEach(
            (of, truth) -> {
              if (!truth.isUnknown()) {
                facts.add(
                    new Supposition(
                        new Proposition.FactIs(of.fact(), Optional.of(of.instrument())),
                        truth.isYes()));
              }
            });
    List<String> parts = new ArrayList<>();
    stated.persons().ifPresent(persons -> parts.add(conditions.persons(persons, "")));
    if (!facts.isEmpty()) {
      parts.add(suppositions.all(facts));
    }
    return parts.isEmpty()
        ? ""
        : in.pick("; uvedené okolnosti: ", "; stated circumstances: ")
            + String.join(in.pick(" a zároveň ", " and "), parts);
  }

  private static Supposition is(Fact fact) {
    return new Supposition(new Proposition.FactIs(fact), true);
  }
}
