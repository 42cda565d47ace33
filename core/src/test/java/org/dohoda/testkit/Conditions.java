package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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
import org.dohoda.condition.MeetingMode;
import org.dohoda.condition.NoConflictOfInterest;
import org.dohoda.condition.Not;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.RequestMade;
import org.dohoda.condition.StatusRecognised;

/** Generators of conditions, of the facts they rest on and of steps of approval. */
public final class Conditions {
  private static final int DEEPEST = 2;

  private Conditions() {}

  /** {@return actors of every sort} */
  public static Arbitrary<Actor> actors() {
    return Arbitraries.oneOf(
        Ids.organizationIds().map(Actor::organization),
        Ids.bodyIds().map(Actor::body),
        LocalizedTexts.localizedTexts().map(Actor::inRole),
        Combinators.combine(
                LocalizedTexts.localizedTexts(),
                Ids.organizationIds().optional(),
                Ids.bodyIds().optional())
            .as(Actor.Office::new));
  }

  /** {@return steps of approval} */
  public static Arbitrary<ApprovalStep> approvalSteps() {
    return Builders.withBuilder(ApprovalStep::builder)
        .use(actors())
        .in(ApprovalStep.Builder::actor)
        .use(Arbitraries.of(ApprovalAct.class))
        .in(ApprovalStep.Builder::act)
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, form) -> builder.form(form))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, due) -> builder.due(due))
        .use(Truths.truths())
        .withProbability(0.5)
        .in(ApprovalStep.Builder::silenceCounts)
        .build(ApprovalStep.Builder::build);
  }

  /** {@return facts of every sort} */
  public static Arbitrary<Fact> facts() {
    return Arbitraries.oneOf(
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
        Codes.codes().map(MeetingMode::of).map(InMode::new),
        LocalizedTexts.localizedTexts().map(StatusRecognised::new),
        LocalizedTexts.localizedTexts().map(InWords::new),
        Arbitraries.of(
            new HolderConcerned(),
            new ConfidentialityUndertaken(),
            new NoConflictOfInterest(),
            new RequestMade(),
            new FundsAvailable()));
  }

  /** {@return facts, and all, any and not of up to three conditions, to a depth of two} */
  public static Arbitrary<Condition> conditions() {
    return conditions(DEEPEST);
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Condition> facts = facts().map(fact -> fact);
    if (depth == 0) {
      return facts;
    }
    Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(depth - 1));
    Arbitrary<ImmutableList<Condition>> several =
        inner.list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
    return Arbitraries.oneOf(
        facts, several.map(AllOf::new), several.map(AnyOf::new), inner.map(Not::new));
  }
}
