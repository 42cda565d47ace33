package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.body.Capacity;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Organization;
import org.dohoda.participation.Right;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/**
 * Questions asked the other way round: where may somebody go, who may come here, what does a paper
 * grant, and did those who came have a ground.
 *
 * <p>Each answer is made of the rulings that the engine would give one by one; nothing is known of
 * the occasion unless an attendance states it. Elements come in the order of the register.
 * Immutable and thread-safe.
 */
public final class Survey {
  private final ParticipationEngine engine;
  private final CooperationRegister register;

  Survey(ParticipationEngine engine, CooperationRegister register) {
    this.engine = engine;
    this.register = register;
  }

  /**
   * {@return the bodies in which a right of an organization's representative is at least possible,
   * with the ruling}
   *
   * @param organization the organization
   * @param right the right
   * @param capacity the capacity in which he comes
   * @param day the day
   */
  public ImmutableMap<BodyId, Ruling> bodiesOpenTo(
      OrganizationId organization, Right right, Capacity capacity, LocalDate day) {
    ImmutableMap.Builder<BodyId, Ruling> bodies = ImmutableMap.builder();
    for (Body body : register.bodies()) {
      Ruling ruling = ruling(organization, body.id(), right, capacity, day);
      if (ruling.possible().contains(Outcome.GRANTED)) {
        bodies.put(body.id(), ruling);
      }
    }
    return bodies.buildOrThrow();
  }

  /**
   * {@return when a right of an organization's representative is granted, for every body in which
   * it ever is possible}
   *
   * @param organization the organization
   * @param right the right
   * @param capacity the capacity in which he comes
   */
  public ImmutableMap<BodyId, Timeline<Truth>> bodiesOpenOverTime(
      OrganizationId organization, Right right, Capacity capacity) {
    ImmutableMap.Builder<BodyId, Timeline<Truth>> bodies = ImmutableMap.builder();
    for (Body body : register.bodies()) {
      Timeline<Truth> granted = engine.grantedOverTime(organization, body.id(), right, capacity);
      if (!granted.equals(Timeline.constant(Truth.NO))) {
        bodies.put(body.id(), granted);
      }
    }
    return bodies.buildOrThrow();
  }

  /**
   * {@return the organizations whose representatives at least possibly have a right in a body, with
   * the ruling}
   *
   * @param body the body
   * @param right the right
   * @param capacity the capacity in which they come
   * @param day the day
   */
  public ImmutableMap<OrganizationId, Ruling> guestsOf(
      BodyId body, Right right, Capacity capacity, LocalDate day) {
    ImmutableMap.Builder<OrganizationId, Ruling> guests = ImmutableMap.builder();
    for (Organization organization : register.organizations()) {
      Ruling ruling = ruling(organization.id(), body, right, capacity, day);
      if (ruling.possible().contains(Outcome.GRANTED)) {
        guests.put(organization.id(), ruling);
      }
    }
    return guests.buildOrThrow();
  }

  /**
   * {@return everything that an instrument grants on a day, at least possibly: to whom, where,
   * which right, each with the ruling}
   *
   * <p>A right counts if a permission of the instrument is possibly live for it and it is possibly
   * granted. No capacity is stated, so rules for any capacity count.
   *
   * @param instrument the instrument
   * @param day the day
   */
  public ImmutableList<Grant> grantsOf(InstrumentId instrument, LocalDate day) {
    Set<Right> rights = new LinkedHashSet<>(engine.rightsIn(instrument));
    ImmutableList.Builder<Grant> grants = ImmutableList.builder();
    for (Organization organization :
        rights.isEmpty() ? List.<Organization>of() : register.organizations()) {
      for (Body body : register.bodies()) {
        ParticipationQuestion question =
            ParticipationQuestion.of(organization.id(), body.id(), day).rights(rights).build();
        for (Ruling ruling : engine.decide(question).rulings().values()) {
          if (isGrantedBy(instrument, ruling)) {
            grants.add(new Grant(organization.id(), body.id(), ruling));
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
  public ImmutableMap<Attendance, Decision> withoutGround(
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

  private Ruling ruling(
      OrganizationId organization, BodyId body, Right right, Capacity capacity, LocalDate day) {
    return engine
        .decide(
            ParticipationQuestion.of(organization, body, day).as(capacity).addRights(right).build())
        .ruling(right);
  }
}
