package org.dohoda.testkit;

import com.google.common.collect.Sets;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.body.BodyKind;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.RuleEffect;

/** Generators of participation rules and of their parts. */
public final class ParticipationRules {
  private static final Arbitrary<BodySelector> SELECTORS =
      Drawing.of(ParticipationRules::drawnSelectors);
  private static final Arbitrary<Holder> HOLDERS =
      Drawing.of(
          () ->
              Arbitraries.oneOf(
                  Ids.organizationIds().map(Holder::representativeOf),
                  CodeLists.organizationKinds().map(Holder::ofKind),
                  Combinators.combine(
                          LocalizedTexts.localizedTexts(), Ids.organizationIds().optional())
                      .as(Holder.OfficeHolder::new),
                  Combinators.combine(Ids.bodyIds(), CodeLists.memberClasses().optional())
                      .as(Holder.MembersOf::new),
                  Arbitraries.of(
                      Holder.otherParties(),
                      Holder.membersOfParent(),
                      Holder.authorOfItem(),
                      Holder.anyone())));
  private static final Arbitrary<ParticipationRule> RULES =
      Drawing.of(
          () ->
              Made.by(ParticipationRule::builder)
                  .with(Arbitraries.of(RuleEffect.class), ParticipationRule.Builder::effect)
                  .with(
                      CodeLists.rights().set().ofMinSize(1).ofMaxSize(3),
                      ParticipationRule.Builder::addAllRights)
                  .maybe(CodeLists.capacities(), ParticipationRule.Builder::capacity)
                  .with(holders(), ParticipationRule.Builder::holder)
                  .with(selectors(), ParticipationRule.Builder::bodies)
                  .with(reaches(), ParticipationRule.Builder::reach)
                  .maybe(Conditions.conditions(), ParticipationRule.Builder::condition)
                  .maybe(Periods.periods(), ParticipationRule.Builder::period)
                  .with(
                      Ids.ruleIds().set().ofMinSize(1).ofMaxSize(3), ParticipationRules::identified)
                  .with(Arbitraries.of(true, false), ParticipationRule.Builder::yielding)
                  .with(
                      Sources.sources().list().ofMaxSize(1),
                      ParticipationRule.Builder::addAllSources)
                  .with(
                      Sources.attestations().list().ofMaxSize(1),
                      ParticipationRule.Builder::addAllAttestations)
                  .as(ParticipationRule.Builder::build));

  private ParticipationRules() {}

  /** {@return holders of every sort} */
  public static Arbitrary<Holder> holders() {
    return HOLDERS;
  }

  /** {@return general descriptions of bodies} */
  public static Arbitrary<BodyDescription> descriptions() {
    Arbitrary<BodyKind> kinds = CodeLists.bodyKinds();
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
    return SELECTORS;
  }

  private static Arbitrary<BodySelector> drawnSelectors() {
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
    return RULES;
  }

  /** One id is the rule's own, the others are of rules to which it is an exception. */
  private static ParticipationRule.Builder identified(
      ParticipationRule.Builder builder, Set<RuleId> ids) {
    RuleId own = ids.iterator().next();
    return builder.id(own).addAllExceptionTo(Sets.difference(ids, Set.of(own)));
  }
}
