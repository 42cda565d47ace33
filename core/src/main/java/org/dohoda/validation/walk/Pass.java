package org.dohoda.validation.walk;

import java.util.Optional;
import java.util.function.Function;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Clause;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a register with some rules: shows one subject after another to the rules that look
 * at it. Not thread-safe.
 */
final class Pass implements Scene {
  private final Watch watch;
  private final Index index;
  private final Trail trail = new Trail();
  private final Findings findings = new Findings();
  private final StatedRules rules = new StatedRules();
  private final Tally contents = new Tally();
  private int number;
  private @Nullable Place place;
  private @Nullable Clause clause;
  private @Nullable ParticipationRule stated;
  private int change = StatedRule.NO_CHANGE;

  private Pass(CooperationRegister register, Watch watch) {
    this.watch = watch;
    this.index = Index.of(register);
  }

  /** What the rules find. */
  static Problems over(CooperationRegister register, Watch watch) {
    Pass pass = new Pass(register, watch);
    new RegisterWalk(pass, register).walk();
    return pass.findings.problems();
  }

  Trail trail() {
    return trail;
  }

  /** What the instrument at hand holds. */
  Tally contents() {
    return contents;
  }

  /** Shows what stands where the trail is. */
  <T> void show(On<T> on, T subject) {
    int end = watch.end(on);
    for (int i = watch.first(on); i < end; i++) {
      number = i;
      watch.check(on, i).check(subject, this);
    }
  }

  // What stands everywhere is shown by a loop of its own: a compiler that always sees the same few
  // rules at one place can put them there instead of calling them.

  /** Shows a text. */
  void text(LocalizedText text) {
    int end = watch.end(On.TEXT);
    for (int i = watch.first(On.TEXT); i < end; i++) {
      number = i;
      watch.check(On.TEXT, i).check(text, this);
    }
  }

  /** Shows a date. */
  void date(PartialDate date) {
    int end = watch.end(On.DATE);
    for (int i = watch.first(On.DATE); i < end; i++) {
      number = i;
      watch.check(On.DATE, i).check(date, this);
    }
  }

  /** Shows the mention of an organisation. */
  void organization(OrganizationId id) {
    int end = watch.end(On.ORGANIZATION_ID);
    for (int i = watch.first(On.ORGANIZATION_ID); i < end; i++) {
      number = i;
      watch.check(On.ORGANIZATION_ID, i).check(id, this);
    }
  }

  /** Shows the mention of a policy area. */
  void area(PolicyAreaId id) {
    int end = watch.end(On.AREA_ID);
    for (int i = watch.first(On.AREA_ID); i < end; i++) {
      number = i;
      watch.check(On.AREA_ID, i).check(id, this);
    }
  }

  /** Shows what a member of the subject holds. */
  <T> void show(On<T> on, T subject, String member) {
    trail.member(member);
    show(on, subject);
    trail.back();
  }

  void enter(Place newPlace) {
    place = newPlace;
  }

  void enter(Clause newClause) {
    clause = newClause;
  }

  void leaveClause() {
    clause = null;
  }

  void enterChange(int number) {
    change = number;
  }

  /** Shows a participation rule, and keeps where it is stated. */
  void state(ParticipationRule rule, int provision) {
    stated = rule;
    rules.add(new StatedRule(rule, place().origin(), there(clause), change, provision));
    show(On.RULE, rule);
  }

  /** Shows what could be gathered on the way alone. */
  void finish() {
    show(On.RULES, rules);
    rules.exceptions(each -> show(On.EXCEPTION, each));
  }

  @Override
  public Index index() {
    return index;
  }

  @Override
  public ModelPath path() {
    return trail.path();
  }

  @Override
  public Place place() {
    return there(place);
  }

  @Override
  public Optional<Clause> clause() {
    return Optional.ofNullable(clause);
  }

  @Override
  public ParticipationRule rule() {
    return there(stated);
  }

  private static <T> T there(@Nullable T what) {
    if (what == null) {
      throw new IllegalStateException("not in such a place");
    }
    return what;
  }

  @Override
  public void report(ModelPath where, Function<Problem.Builder, Problem.Builder> words) {
    findings.add(words.apply(kind().at(where)).build());
  }

  @Override
  public void relay(Problem problem, ModelPath whole) {
    if (problem.kind().equals(kind())) {
      findings.add(problem.within(whole));
    }
  }

  @Override
  public void missing(ModelPath where, Object id) {
    findings.missing(kind(), id.toString(), where);
  }

  /** The kind of problem that the rule at work finds. */
  private ProblemKind kind() {
    return watch.rule(number).kind();
  }
}
