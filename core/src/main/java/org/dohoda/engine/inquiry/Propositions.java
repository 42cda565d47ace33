package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Capacity;
import org.dohoda.body.Session;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.MeetingMode;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Supposition;
import org.dohoda.holding.Recordable;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Answer;
import org.dohoda.logic.Unknown;

/** Unknowns of a question in the words of an answer. */
public final class Propositions {
  private Propositions() {}

  /** What an unknown of the occasion is about, if it is not a yes-or-no proposition itself. */
  public enum Topic {
    /** The capacity in which the holder comes. */
    CAPACITY,
    /** Whether the meeting or the item is open. */
    SESSION,
    /** How many persons come. */
    PERSONS,
    /** In which mode the meeting is held. */
    MODE,
    /** Who put the item on the agenda. */
    AUTHOR,
    /** For which organization the holder comes. */
    ORGANIZATION,
    /** What the name of the one who comes is. */
    PERSON
  }

  public static Recordable recordable(Unknown unknown) {
    return (Recordable) unknown.subject();
  }

  /** The propositions that would settle what is asked of an unknown of the occasion. */
  public static ImmutableSet<Proposition> about(Unknown unknown, Set<Object> asked) {
    return asked.stream()
        .map(test -> proposition(unknown.subject(), test))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What is supposed of the occasion by answers to what is asked of it. */
  public static ImmutableSet<Supposition> suppositions(Set<Answer> answers) {
    return answers.stream()
        .map(
            each ->
                new Supposition(proposition(each.unknown().subject(), each.test()), each.passes()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Proposition proposition(Object subject, Object test) {
    if (subject instanceof Topic topic) {
      return switch (topic) {
        case CAPACITY -> new Proposition.ComesAs((Capacity) test);
        case SESSION -> new Proposition.FactIs(new InSession((Session) test));
        case PERSONS -> new Proposition.FactIs(new AtMostPersons((Integer) test));
        case MODE -> new Proposition.FactIs(new InMode((MeetingMode) test));
        case AUTHOR -> new Proposition.IsAuthor((OrganizationId) test);
        case ORGANIZATION -> new Proposition.ComesFor((OrganizationId) test);
        case PERSON -> new Proposition.IsPerson((String) test);
      };
    }
    if (subject instanceof InstrumentFact of) {
      return new Proposition.FactIs(of.fact(), Optional.of(of.instrument()));
    }
    return subject instanceof Fact fact ? new Proposition.FactIs(fact) : (Proposition) subject;
  }
}
