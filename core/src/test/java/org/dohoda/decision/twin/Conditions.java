package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Meeting;
import org.dohoda.body.Session;
import org.dohoda.condition.Actor;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.Not;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.Overdue;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.RuleEffect;
import org.dohoda.testkit.Attributes;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;

/** Whether the conditions of a rule are met, as far as the asker states it. */
record Conditions(Matter matter, World world, RuleVersion version) {

  /** {@return whether a condition is met} */
  Truth isMet(Condition condition) {
    if (condition instanceof AllOf all) {
      return world.any(all.conditions(), part -> isMet(part).not()).not();
    }
    if (condition instanceof AnyOf any) {
      return world.any(any.conditions(), this::isMet);
    }
    if (condition instanceof Not not) {
      return isMet(not.condition()).not();
    }
    return isCase((Fact) condition);
  }

  private Truth isCase(Fact fact) {
    if (fact instanceof InSession in) {
      return session()
          .map(known -> Truth.of(known == in.session()))
          .orElseGet(
              () ->
                  world.test(
                      new Unknown.OfOccasion(
                          "session", ImmutableList.of(Session.OPEN, Session.CLOSED)),
                      value -> value == in.session()));
    }
    if (fact instanceof AgendaConcerns concerns) {
      return new Agenda(matter, world).concerns(concerns.areas());
    }
    if (isRelative(fact)) {
      InstrumentFact meant = new InstrumentFact(version.ranked(matter.register()), fact);
      Truth stated = stated(meant);
      return stated.isUnknown()
          ? world.test(Unknown.OfOccasion.truth(meant), is -> is.equals(true))
          : stated;
    }
    Truth stated = stated(fact);
    if (!stated.isUnknown()) {
      return stated;
    }
    if (fact instanceof AtMostPersons most) {
      return world.test(
          new Unknown.OfOccasion("persons", matter.mentioned().persons()),
          value -> (Integer) value <= most.persons());
    }
    if (fact instanceof InMode in) {
      return world.test(
          new Unknown.OfOccasion("mode", matter.mentioned().modes()),
          value -> value.equals(Optional.of(in.mode())));
    }
    return world.test(Unknown.OfOccasion.truth(fact), is -> is.equals(true));
  }

  /** What the asker states of a fact, or else of others that settle it and do not disagree. */
  private Truth stated(Fact fact) {
    Circumstances known = matter.question().circumstances();
    Truth itself = known.truth(fact);
    if (known.facts().containsKey(fact)
        || fact instanceof AtMostPersons
        || fact instanceof InMode) {
      return itself;
    }
    Map<Object, Truth> stated = new HashMap<>(known.facts());
    stated.putAll(known.instrumentFacts());
    return settled(stated, fact);
  }

  /** What is stated of every instrument is stated of this one. */
  private Truth stated(InstrumentFact meant) {
    Circumstances known = matter.question().circumstances();
    Map<Object, Truth> stated = new HashMap<>();
    known
        .facts()
        .forEach(
            (fact, truth) ->
                stated.put(
                    isRelative(fact) ? new InstrumentFact(meant.instrument(), fact) : fact, truth));
    stated.putAll(known.instrumentFacts());
    Truth itself = stated.getOrDefault(meant, Truth.UNKNOWN);
    return itself.isUnknown() ? settled(stated, meant) : itself;
  }

  private Truth settled(Map<Object, Truth> stated, Object asked) {
    Set<Truth> found = EnumSet.noneOf(Truth.class);
    stated.forEach(
        (other, truth) -> {
          if (!truth.isUnknown()) {
            found.add(matter.follows().truth(other, truth.isYes(), asked));
          }
        });
    found.remove(Truth.UNKNOWN);
    return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
  }

  /** Whether it speaks of something of its paper: a clause, a role, or a day of the paper. */
  private static boolean isRelative(Fact fact) {
    if (fact instanceof Approved approved) {
      return approved.step().actor() instanceof Actor.InRole || isRelative(approved.step().due());
    }
    return fact instanceof Overdue overdue
        ? overdue.clause().isPresent()
        : fact instanceof NoticeGiven notice && isRelative(notice.due());
  }

  private static boolean isRelative(Optional<DateRule> due) {
    Set<Object> parts = new HashSet<>();
    Attributes.visit(due, parts::add);
    return parts.stream().anyMatch(part -> part instanceof Anchor && !part.equals(Anchor.MEETING));
  }

  /** What is recorded of the item or the meeting comes before what the asker states. */
  private Optional<Session> session() {
    Optional<Meeting> meeting = matter.question().meeting();
    Session recorded =
        matter
            .question()
            .agendaItem()
            .map(item -> item.session())
            .filter(session -> session != Session.NOT_STATED)
            .or(() -> meeting.map(Meeting::session))
            .orElse(Session.NOT_STATED);
    return recorded == Session.NOT_STATED
        ? matter.question().circumstances().session()
        : Optional.of(recorded);
  }

  /**
   * {@return whether the owner of the body consents, where its consent is needed}
   *
   * <p>A memorandum binds its parties alone: what it permits over the body of another organization
   * stands subject to that organization's consent.
   */
  Truth ownerConsents() {
    Optional<Instrument> base = matter.register().instrument(version.ranked(matter.register()));
    if (!(base.orElse(null) instanceof Memorandum)
        || version.rule().effect() != RuleEffect.PERMITS) {
      return Truth.YES;
    }
    Parties parties = new Parties(matter, world, version);
    return new Bodies(matter, world)
        .owner(
            owner ->
                parties
                    .hasParty(owner)
                    .or(owner.map(this::consents).orElseGet(this::unidentifiedOwnerConsents)));
  }

  private Truth consents(OrganizationId owner) {
    return isCase(new Approved(ApprovalStep.of(Actor.organization(owner), ApprovalAct.CONSENT)));
  }

  /** Nobody can state the consent of an owner who is not known: it is a gap in the record. */
  private Truth unidentifiedOwnerConsents() {
    Datum owner = new Bodies(matter, world).datum(DatumKind.OWNER, "owner");
    return world.test(Unknown.Missing.truth(owner, ApprovalAct.CONSENT), is -> is.equals(true));
  }
}
