package org.dohoda.testkit;

import com.google.common.collect.Sets;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.MemberClass;
import org.dohoda.id.RuleId;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;

/** Generators of participation rules and of their parts. */
public final class ParticipationRules {
  private ParticipationRules() {}

  /** {@return holders of every sort} */
  public static Arbitrary<Holder> holders() {
    return Arbitraries.oneOf(
        Ids.organizationIds().map(Holder::representativeOf),
        Codes.codes().map(OrganizationKind::of).map(Holder::ofKind),
        Combinators.combine(LocalizedTexts.localizedTexts(), Ids.organizationIds().optional())
            .as(Holder.OfficeHolder::new),
        Combinators.combine(Ids.bodyIds(), Codes.codes().map(MemberClass::of).optional())
            .as(Holder.MembersOf::new),
        Arbitraries.of(
            Holder.otherParties(),
            Holder.membersOfParent(),
            Holder.authorOfItem(),
            Holder.anyone()));
  }

  /** {@return general descriptions of bodies} */
  public static Arbitrary<BodyDescription> descriptions() {
    Arbitrary<BodyKind> kinds =
        Arbitraries.oneOf(Arbitraries.of(BodyKinds.all()), Codes.codes().map(BodyKind::of));
    Arbitrary<BodyDescription> whose =
        Arbitraries.oneOf(
            Ids.organizationIds().map(BodyDescription::bodiesOf),
            Ids.organizationIds().map(BodyDescription::bodiesOfStakesOf));
    return Arbitraries.oneOf(
        whose,
        kinds.map(kind -> BodyDescription.builder().kind(kind).build()),
        Combinators.combine(whose, kinds, Taxonomies.knownAreaIds().set().ofMaxSize(2))
            .as((of, kind, remit) -> of.toBuilder().kind(kind).addAllRemit(remit).build()));
  }

  /** {@return selectors of bodies by name, by description or by both} */
  public static Arbitrary<BodySelector> selectors() {
    Arbitrary<BodySelector> named =
        Listeds.listeds(Ids.bodyIds())
            .filter(bodies -> !bodies.isNone())
            .map(bodies -> BodySelector.builder().named(bodies).build());
    Arbitrary<BodySelector> described =
        descriptions()
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(all -> BodySelector.builder().addAllDescriptions(all).build());
    Arbitrary<BodySelector> both =
        Combinators.combine(described, Listeds.listeds(Ids.bodyIds())).as(BodySelector::naming);
    return Arbitraries.oneOf(named, described, both);
  }

  /** {@return parts of a meeting} */
  public static Arbitrary<Reach> reaches() {
    return Arbitraries.oneOf(
        Taxonomies.knownAreaIds().map(Reach::itemsConcerning),
        Ids.organizationIds().map(Reach::itemsBy),
        Arbitraries.of(Reach.wholeMeeting(), Reach.itemsOfHolder()));
  }

  /** {@return rules of any effect, with exceptions to rules that may not exist} */
  public static Arbitrary<ParticipationRule> participationRules() {
    Arbitrary<Right> rights =
        Arbitraries.oneOf(Arbitraries.of(Rights.all()), Codes.codes().map(Right::of));
    return Builders.withBuilder(ParticipationRule::builder)
        .use(Arbitraries.of(RuleEffect.class))
        .in(ParticipationRule.Builder::effect)
        .use(rights.set().ofMinSize(1).ofMaxSize(3))
        .in(ParticipationRule.Builder::addAllRights)
        .use(Bodies.capacities())
        .withProbability(0.5)
        .in((builder, capacity) -> builder.capacity(capacity))
        .use(holders())
        .in(ParticipationRule.Builder::holder)
        .use(selectors())
        .in(ParticipationRule.Builder::bodies)
        .use(reaches())
        .in(ParticipationRule.Builder::reach)
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, condition) -> builder.condition(condition))
        .use(Periods.periods())
        .withProbability(0.3)
        .in((builder, period) -> builder.period(period))
        .use(Ids.ruleIds().set().ofMinSize(1).ofMaxSize(3))
        .in(ParticipationRules::identified)
        .use(Arbitraries.of(true, false))
        .in(ParticipationRule.Builder::yielding)
        .use(Sources.sources().list().ofMaxSize(1))
        .in(ParticipationRule.Builder::addAllSources)
        .use(Sources.attestations().list().ofMaxSize(1))
        .in(ParticipationRule.Builder::addAllAttestations)
        .build(ParticipationRule.Builder::build);
  }

  /** One id is the rule's own, the others are of rules to which it is an exception. */
  private static ParticipationRule.Builder identified(
      ParticipationRule.Builder builder, Set<RuleId> ids) {
    RuleId own = ids.iterator().next();
    return builder.id(own).addAllExceptionTo(Sets.difference(ids, Set.of(own)));
  }
}
