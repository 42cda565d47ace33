package org.dohoda.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.dohoda.body.Capacity;
import org.dohoda.body.Session;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.MeetingMode;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Supposition;
import org.dohoda.effect.Recordable;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Unknown;

/** Unknowns of a question in the words of an answer. */
final class Propositions {
  private Propositions() {}

  /** What an unknown of the occasion is about, if it is not a yes-or-no proposition itself. */
  enum Topic {
    /** The capacity in which the holder comes. */
    CAPACITY,
    /** Whether the meeting or the item is open. */
    SESSION,
    /** How many persons come. */
    PERSONS,
    /** In which mode the meeting is held. */
    MODE,
    /** Who put the item on the agenda. */
    AUTHOR
  }

  static Recordable recordable(Unknown unknown) {
    return (Recordable) unknown.subject();
  }

  /** The propositions that would settle an unknown of the occasion. */
  static ImmutableSet<Proposition> about(Unknown unknown) {
    return unknown.tests().stream()
        .map(test -> proposition(unknown.subject(), test))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What is supposed of the occasion where its unknowns have these values. */
  static ImmutableSet<Supposition> suppositions(Map<Unknown, Integer> values) {
    ImmutableSet.Builder<Supposition> suppositions = ImmutableSet.builder();
    values.forEach(
        (unknown, value) -> {
          boolean settled =
              unknown.subject() instanceof Topic topic
                  && topic != Topic.PERSONS
                  && unknown.tests().stream().anyMatch(test -> unknown.passes(test, value));
          for (Object test : unknown.tests()) {
            boolean passes = unknown.passes(test, value);
            if (passes || !settled) {
              Proposition proposition = proposition(unknown.subject(), test);
              suppositions.add(new Supposition(proposition, passes));
            }
          }
        });
    return suppositions.build();
  }

  private static Proposition proposition(Object subject, Object test) {
    if (subject instanceof Topic topic) {
      return switch (topic) {
        case CAPACITY -> new Proposition.ComesAs((Capacity) test);
        case SESSION -> new Proposition.FactIs(new InSession((Session) test));
        case PERSONS -> new Proposition.FactIs(new AtMostPersons((Integer) test));
        case MODE -> new Proposition.FactIs(new InMode((MeetingMode) test));
        case AUTHOR -> new Proposition.IsAuthor((OrganizationId) test);
      };
    }
    return subject instanceof Fact fact ? new Proposition.FactIs(fact) : (Proposition) subject;
  }
}
