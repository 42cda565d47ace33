package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.body.Session;
import org.dohoda.condition.Actor;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Condition;
import org.dohoda.condition.ConfidentialityUndertaken;
import org.dohoda.condition.Fact;
import org.dohoda.condition.FundsAvailable;
import org.dohoda.condition.HolderConcerned;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InWords;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.NoConflictOfInterest;
import org.dohoda.condition.Not;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.Overdue;
import org.dohoda.condition.RequestMade;
import org.dohoda.condition.StatusRecognised;

/** Generators of conditions, of the facts they rest on and of steps of approval. */
public final class Conditions {
  private static final int DEEPEST = 2;
  private static final Arbitrary<Condition> CONDITIONS = Drawing.of(() -> conditions(DEEPEST));
  private static final Arbitrary<Fact> FACTS =
      Drawing.of(
          () ->
              Arbitraries.oneOf(
                  approvalSteps().map(Approved::new),
                  DateRules.dateRules().optional().map(NoticeGiven::new),
                  Taxonomies.knownAreaIds()
                      .set()
                      .ofMinSize(1)
                      .ofMaxSize(3)
                      .map(ImmutableSet::copyOf)
                      .map(AgendaConcerns::new),
                  Arbitraries.of(Session.OPEN, Session.CLOSED).map(InSession::new),
                  Arbitraries.integers().between(1, 9).map(AtMostPersons::new),
                  CodeLists.meetingModes().map(InMode::new),
                  LocalizedTexts.localizedTexts().map(StatusRecognised::new),
                  LocalizedTexts.localizedTexts().map(InWords::new),
                  Combinators.combine(
                          Ids.clauseIds().optional(), LocalizedTexts.localizedTexts().optional())
                      .filter((clause, words) -> clause.isPresent() || words.isPresent())
                      .as(Overdue::new),
                  Arbitraries.just(new HolderConcerned()),
                  Arbitraries.just(new ConfidentialityUndertaken()),
                  Arbitraries.just(new NoConflictOfInterest()),
                  Arbitraries.just(new RequestMade()),
                  Arbitraries.just(new FundsAvailable())));
  private static final Arbitrary<InstrumentFact> INSTRUMENT_FACTS =
      Drawing.of(
          () ->
              Combinators.combine(Ids.instrumentIds(), facts().filter(Fact::isOfInstrument))
                  .as(InstrumentFact::new));
  private static final Arbitrary<ApprovalStep> STEPS =
      Drawing.of(
          () ->
              Made.by(ApprovalStep::builder)
                  .with(actors(), ApprovalStep.Builder::actor)
                  .with(Arbitraries.of(ApprovalAct.class), ApprovalStep.Builder::act)
                  .maybe(LocalizedTexts.localizedTexts(), ApprovalStep.Builder::form)
                  .maybe(DateRules.dateRules(), ApprovalStep.Builder::due)
                  .maybe(Truths.truths(), ApprovalStep.Builder::silenceCounts)
                  .maybe(Truths.truths(), ApprovalStep.Builder::reasonToWithhold)
                  .as(ApprovalStep.Builder::build));
  private static final Arbitrary<Actor> ACTORS =
      Drawing.of(
          () ->
              Arbitraries.oneOf(
                  Ids.organizationIds().map(Actor::organization),
                  Ids.bodyIds().map(Actor::body),
                  LocalizedTexts.localizedTexts().map(Actor::inRole),
                  Combinators.combine(
                          LocalizedTexts.localizedTexts(),
                          Ids.organizationIds().optional(),
                          Ids.bodyIds().optional())
                      .as(Actor.Office::new)));

  private Conditions() {}

  /** {@return actors of every sort} */
  public static Arbitrary<Actor> actors() {
    return ACTORS;
  }

  /** {@return steps of approval} */
  public static Arbitrary<ApprovalStep> approvalSteps() {
    return STEPS;
  }

  /** {@return facts of every sort} */
  public static Arbitrary<Fact> facts() {
    return FACTS;
  }

  /** {@return facts that depend on their instrument, each with an instrument} */
  public static Arbitrary<InstrumentFact> instrumentFacts() {
    return INSTRUMENT_FACTS;
  }

  /** {@return facts, and all, any and not of up to three conditions, to a depth of two} */
  public static Arbitrary<Condition> conditions() {
    return CONDITIONS;
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Condition> facts = facts().map(fact -> fact);
    if (depth == 0) {
      return facts;
    }
    Arbitrary<Condition> inner = conditions(depth - 1);
    Arbitrary<ImmutableList<Condition>> several =
        inner.list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
    return Arbitraries.oneOf(
        facts, several.map(AllOf::new), several.map(AnyOf::new), inner.map(Not::new));
  }
}
