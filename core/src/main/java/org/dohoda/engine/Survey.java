package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacity;
import org.dohoda.body.Meeting;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/**
 * Questions asked the other way round: where may somebody go, who may come here, what does a paper
 * grant, and did those who came have a ground.
 *
 * <p>Each answer is made of the rulings that the engine would give one by one; nothing is known of
 * the occasion unless an attendance states it. Elements come in the order of the register, then
 * those that it only names: what rests on them is not determined as a rule, and the ruling says so.
 *
 * <p>A right for items of the agenda alone, or for the authors of items, is none in the meeting as
 * such. It is asked for by itself, and then the ruling is that on an item of which nothing is
 * recorded: it is conditional on the areas or the author of the item.
 *
 * <p>Days are of the years 0001 to 9999; others are refused with an {@link
 * IllegalArgumentException}. Immutable and thread-safe.
 */
public final class Survey {
  private static final AgendaItem ANY_ITEM =
      AgendaItem.builder().label(LocalizedText.of("en", "Any item")).build();

  private final ParticipationEngine engine;
  private final Subjects subjects;

  Survey(ParticipationEngine engine, Subjects subjects) {
    this.engine = engine;
    this.subjects = subjects;
  }

  /** {@return all organizations that can be asked about: recorded ones, then those only named} */
  public ImmutableSet<OrganizationId> organizations() {
    return subjects.organizations();
  }

  /** {@return all bodies that can be asked about: recorded ones, then those only named} */
  public ImmutableSet<BodyId> bodies() {
    return subjects.bodies();
  }

  /**
   * {@return the bodies in which a right of an organization's representative is at least possible
   * in the meeting as such, with the ruling}
   *
   * @param organization the organization
   * @param right the right
   * @param capacity the capacity in which he comes
   * @param day the day
   */
  public ImmutableMap<BodyId, Ruling> bodiesOpenTo(
      OrganizationId organization, Right right, Capacity capacity, LocalDate day) {
    return possible(bodies(), body -> asked(organization, body, day), right, capacity);
  }

  /**
   * {@return the bodies in which a right of an organization's representative is at least possible
   * for some item of the agenda, with the ruling on an item of which nothing is recorded}
   *
   * @param organization the organization
   * @param right the right
   * @param capacity the capacity in which he comes
   * @param day the day
   */
  public ImmutableMap<BodyId, Ruling> bodiesOpenForItems(
      OrganizationId organization, Right right, Capacity capacity, LocalDate day) {
    return possible(bodies(), body -> askedOfItem(organization, body, day), right, capacity);
  }

  /**
   * {@return when a right of an organization's representative is granted in the meeting as such,
   * for every body in which it ever is possible}
   *
   * @param organization the organization
   * @param right the right
   * @param capacity the capacity in which he comes
   */
  public ImmutableMap<BodyId, Timeline<Truth>> bodiesOpenOverTime(
      OrganizationId organization, Right right, Capacity capacity) {
    ImmutableMap.Builder<BodyId, Timeline<Truth>> bodies = ImmutableMap.builder();
    for (BodyId body : bodies()) {
      Timeline<Truth> granted = engine.grantedOverTime(organization, body, right, capacity);
      if (!granted.equals(Timeline.constant(Truth.NO))) {
        bodies.put(body, granted);
      }
    }
    return bodies.buildOrThrow();
  }

  /**
   * {@return the organizations whose representatives at least possibly have a right in the meeting
   * of a body as such, with the ruling}
   *
   * @param body the body
   * @param right the right
   * @param capacity the capacity in which they come
   * @param day the day
   */
  public ImmutableMap<OrganizationId, Ruling> guestsOf(
      BodyId body, Right right, Capacity capacity, LocalDate day) {
    return possible(organizations(), guest -> asked(guest, body, day), right, capacity);
  }

  /**
   * {@return the organizations whose representatives at least possibly have a right in a body for
   * some item of the agenda, with the ruling on an item of which nothing is recorded}
   *
   * @param body the body
   * @param right the right
   * @param capacity the capacity in which they come
   * @param day the day
   */
  public ImmutableMap<OrganizationId, Ruling> guestsForItems(
      BodyId body, Right right, Capacity capacity, LocalDate day) {
    return possible(organizations(), guest -> askedOfItem(guest, body, day), right, capacity);
  }

  private <T> ImmutableMap<T, Ruling> possible(
      ImmutableSet<T> subjects,
      Function<T, ParticipationQuestion.Builder> asking,
      Right right,
      Capacity capacity) {
    ImmutableMap.Builder<T, Ruling> found = ImmutableMap.builder();
    for (T each : subjects) {
      Ruling ruling =
          engine
              .decide(asking.apply(each).as(capacity).rights(ImmutableSet.of(right)).build())
              .ruling(right);
      if (ruling.possible().contains(Outcome.GRANTED)) {
        found.put(each, ruling);
      }
    }
    return found.buildOrThrow();
  }

  private static ParticipationQuestion.Builder asked(
      OrganizationId organization, BodyId body, LocalDate day) {
    return ParticipationQuestion.of(organization, body, day);
  }

  private static ParticipationQuestion.Builder askedOfItem(
      OrganizationId organization, BodyId body, LocalDate day) {
    Meeting meeting = Meeting.builder().body(body).date(day).addAgenda(ANY_ITEM).build();
    return asked(organization, body, day).at(meeting).item(0);
  }

  /**
   * {@return everything that an instrument grants on a day, at least possibly: to whom, where,
   * which right, each with the ruling}
   *
   * <p>What an amendment changes is text of the instrument that it amends, and its rules are found
   * there. Found of the amendment itself are the rules of its own clauses, and all that it brings
   * if what it amends is not recorded. An instrument that is not recorded grants nothing.
   *
   * <p>Told are organizations: what a rule grants to a person or an office by name, or to the
   * public, one has to ask about.
   *
   * <p>A right counts if a permission of the instrument is possibly live for it and it is possibly
   * granted, in the meeting as such or else for an item. No capacity is stated, so rules for any
   * capacity count.
   *
   * @param instrument the instrument
   * @param day the day
   * @throws IllegalArgumentException if the day is not of the years 0001 to 9999
   */
  public ImmutableList<Grant> grantsOf(InstrumentId instrument, LocalDate day) {
    ImmutableSet<Right> rights = engine.rightsIn(instrument);
    boolean ofItems = engine.index().reachesItems();
    ImmutableList.Builder<Grant> grants = ImmutableList.builder();
    for (OrganizationId organization :
        rights.isEmpty() ? ImmutableSet.<OrganizationId>of() : organizations()) {
      for (BodyId body : bodies()) {
        Decision meeting = engine.decide(asked(organization, body, day).rights(rights).build());
        Decision item =
            ofItems
                ? engine.decide(askedOfItem(organization, body, day).rights(rights).build())
                : meeting;
        for (Right right : rights) {
          if (isGrantedBy(instrument, meeting.ruling(right))) {
            grants.add(new Grant(organization, body, false, meeting.ruling(right)));
          } else if (isGrantedBy(instrument, item.ruling(right))) {
            grants.add(new Grant(organization, body, true, item.ruling(right)));
          }
        }
      }
    }
    return grants.build();
  }

  private static boolean isGrantedBy(InstrumentId instrument, Ruling ruling) {
    return ruling.possible().contains(Outcome.GRANTED)
        && ruling.grounds().stream()
            .anyMatch(
                ground ->
                    ground.instrument().equals(instrument)
                        && ground.permits()
                        && !ground.live().isNo());
  }

  /**
   * {@return the attendances that are not certainly granted for the meeting as such and for each of
   * its items, or for the one that an attendance names; each with the decision, which tells the
   * items apart where they differ}
   *
   * @param attendances who came to which meetings
   * @param right the right that each of them needed, as a rule to attend
   */
  public ImmutableMap<Attendance, Decision> notCertainlyGranted(
      List<Attendance> attendances, Right right) {
    ImmutableMap.Builder<Attendance, Decision> found = ImmutableMap.builder();
    for (Attendance attendance : new LinkedHashSet<>(attendances)) {
      Decision decision = engine.decide(attendance.question(right));
      if (!isGrantedThroughout(decision, right)) {
        found.put(attendance, decision);
      }
    }
    return found.buildOrThrow();
  }

  private static boolean isGrantedThroughout(Decision decision, Right right) {
    return decision.ruling(right).outcome() == Outcome.GRANTED
        && decision.items().keySet().stream()
            .allMatch(item -> decision.ruling(item, right).outcome() == Outcome.GRANTED);
  }
}
