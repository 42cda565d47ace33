package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dohoda.body.Capacity;
import org.dohoda.decision.Decision;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.effect.Effects;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Relations;
import org.dohoda.engine.inquiry.RuleCompiler;
import org.dohoda.engine.judgement.Citations;
import org.dohoda.engine.judgement.CitedNames;
import org.dohoda.engine.judgement.Exceptions;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.Right;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.dohoda.time.WorkingCalendar;

/**
 * Answers questions about participation from one register, under stated presumptions.
 *
 * <p>The rules are compiled once; an engine may answer any number of questions. Without
 * presumptions nothing is presumed. Immutable and thread-safe, as the calendar of working days must
 * be if one is given.
 */
public final class ParticipationEngine {
  private final CooperationRegister register;
  private final Effects effects;
  private final Relations relations;
  private final RuleIndex index;
  private final Exceptions exceptions;
  private final Citations citations;
  private final Subjects subjects;
  private final ImmutableSet<Presumption> presumptions;
  private final Answers answers = new Answers();
  private final CitedNames names;
  private final GrantTable grants;

  private ParticipationEngine(
      CooperationRegister register,
      Effects effects,
      Relations relations,
      RuleIndex index,
      Exceptions exceptions,
      Citations citations,
      Subjects subjects,
      ImmutableSet<Presumption> presumptions) {
    this.register = register;
    this.effects = effects;
    this.relations = relations;
    this.index = index;
    this.exceptions = exceptions;
    this.citations = citations;
    this.subjects = subjects;
    this.presumptions = presumptions;
    this.names = new CitedNames(register);
    this.grants = new GrantTable(index.rights(), index.capacities());
  }

  /**
   * {@return an engine that presumes nothing and knows no working days}
   *
   * @param register the register
   */
  public static ParticipationEngine of(CooperationRegister register) {
    Effects effects = Effects.of(Arguments.notNull("register", register));
    return of(register, effects, ImmutableSet.of());
  }

  private static ParticipationEngine of(
      CooperationRegister register, Effects effects, ImmutableSet<Presumption> presumptions) {
    ImmutableList<CompiledRule> rules = RuleCompiler.compile(register, effects);
    Subjects subjects = new Subjects(register);
    Relations relations = Relations.of(register, rules, subjects::organizations);
    return new ParticipationEngine(
        register,
        effects,
        relations,
        new RuleIndex(rules, register, relations),
        Exceptions.of(rules),
        new Citations(register),
        subjects,
        presumptions);
  }

  /**
   * {@return an engine over the same compiled rules that presumes this and nothing else}
   *
   * @param presumptions what is presumed where nothing is recorded
   */
  public ParticipationEngine presuming(Set<Presumption> presumptions) {
    return new ParticipationEngine(
        register,
        effects,
        relations,
        index,
        exceptions,
        citations,
        subjects,
        Sets.immutableEnumSet(Arguments.notNull("presumptions", presumptions)));
  }

  /**
   * {@return an engine with the same presumptions that knows the working days}
   *
   * <p>First and last days of instruments and clauses that the papers count in working days are
   * then computed as {@link Effects#of(CooperationRegister, WorkingCalendar)} does; without a
   * calendar each is some day of a range in which it certainly lies. The rules are compiled anew.
   * Whether a notice was given in time stays a fact of the occasion that the caller states.
   *
   * @param calendar the working days; it takes the place of one given before
   */
  public ParticipationEngine countingWorkingDays(WorkingCalendar calendar) {
    return of(
        register, Effects.of(register, Arguments.notNull("calendar", calendar)), presumptions);
  }

  /** {@return what is presumed} */
  public ImmutableSet<Presumption> presumptions() {
    return presumptions;
  }

  /**
   * {@return the decision about every right that a question asks about, with its grounds}
   *
   * @param question the question
   */
  public Decision decide(ParticipationQuestion question) {
    return answers.decide(this, Arguments.notNull("question", question));
  }

  /**
   * {@return the decisions about several questions, in their order}
   *
   * @param questions the questions
   */
  public ImmutableList<Decision> decideAll(List<ParticipationQuestion> questions) {
    return Arguments.notNull("questions", questions).stream()
        .map(this::decide)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the rulings about a right over all days, the facts of the occasion as given}
   *
   * <p>On each day the outcome is that of the decision for that day. The grounds of a segment are
   * those of its first day; the nearest days of a ruling are left out, they show in the timeline.
   *
   * @param question the question; its day does not matter
   * @param right the right
   */
  public Timeline<Ruling> timeline(ParticipationQuestion question, Right right) {
    return sitting(Arguments.notNull("question", question))
        .timeline(Arguments.notNull("right", right));
  }

  /**
   * {@return whether a right is granted to a representative of an organization: yes if certainly,
   * no if it is impossible, else unknown; nothing is known of the occasion}
   *
   * <p>The first question about a holder, body and capacity works out the answers for all rights
   * and days; later ones look them up and allocate nothing.
   *
   * @param organization the organization
   * @param body the body
   * @param right the right
   * @param capacity the capacity in which he comes
   * @param day the day
   */
  public Truth granted(
      OrganizationId organization, BodyId body, Right right, Capacity capacity, LocalDate day) {
    Arguments.notNull("organization", organization);
    Arguments.notNull("body", body);
    Arguments.notNull("right", right);
    Arguments.notNull("capacity", capacity);
    Arguments.notNull("day", day);
    Truth known = grants.find(organization, body, right, capacity, day);
    return known == null ? grantedOverTime(organization, body, right, capacity).on(day) : known;
  }

  /**
   * {@return whether a right is granted on each day; on each day equal to {@link #granted}}
   *
   * @param organization the organization
   * @param body the body
   * @param right the right
   * @param capacity the capacity in which he comes
   */
  public Timeline<Truth> grantedOverTime(
      OrganizationId organization, BodyId body, Right right, Capacity capacity) {
    Arguments.notNull("organization", organization);
    Arguments.notNull("body", body);
    Arguments.notNull("right", right);
    Arguments.notNull("capacity", capacity);
    Timeline<Truth> known = grants.find(organization, body, right, capacity);
    if (known != null) {
      return known;
    }
    ParticipationQuestion question =
        ParticipationQuestion.of(organization, body, PartialDate.MIN_DAY).as(capacity).build();
    ImmutableIntArray row = sitting(question).grants(grants);
    grants.add(organization, body, capacity, row);
    return grants.timeline(row, right);
  }

  /** {@return the questions asked the other way round} */
  public Survey survey() {
    return new Survey(this, subjects);
  }

  /** The rights that the rules of an instrument speak of. */
  ImmutableSet<Right> rightsIn(InstrumentId instrument) {
    return index.rightsIn(instrument);
  }

  private Sitting sitting(ParticipationQuestion question) {
    return new Sitting(this, question);
  }

  RuleIndex index() {
    return index;
  }

  Exceptions exceptions() {
    return exceptions;
  }

  Citations citations() {
    return citations;
  }

  CitedNames names() {
    return names;
  }

  /** The question, moved to a day, with nothing read yet. */
  Inquiry inquiry(ParticipationQuestion question, LocalDate day) {
    return new Inquiry(register, relations, effects, presumptions, question, day);
  }
}
