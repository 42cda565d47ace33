package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.BOARD;
import static org.dohoda.testkit.Cast.COMMITTEE;
import static org.dohoda.testkit.Cast.COUNCIL;
import static org.dohoda.testkit.Cast.GOVERNING_BOARD;
import static org.dohoda.testkit.Cast.HEALTH_BOARD;
import static org.dohoda.testkit.Cast.LAND;
import static org.dohoda.testkit.Cast.POLICE;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SOCIAL_COMMITTEE;
import static org.dohoda.testkit.Cast.STATE;
import static org.dohoda.testkit.Cast.STEERING;
import static org.dohoda.testkit.Cast.TREATY_COUNCIL;
import static org.dohoda.testkit.Tongues.cs;
import static org.dohoda.testkit.Tongues.de;
import static org.dohoda.testkit.Tongues.en;
import static org.dohoda.testkit.Tongues.gb;
import static org.dohoda.testkit.Tongues.us;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.MemberClass;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.MeetingMode;
import org.dohoda.id.RuleId;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Rights;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.Money;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 119 to 129: how bodies decide and who may come. */
final class DecisionSentences {
  private DecisionSentences() {}

  private static ApprovalRequired.Builder purchases() {
    return ApprovalRequired.builder()
        .wording(us("purchases"))
        .addStep(
            ApprovalStep.builder()
                .actor(Actor.body(GOVERNING_BOARD))
                .act(ApprovalAct.APPROVE)
                .due(DateRule.after(TimeSpan.hours(48), Anchor.event("request")))
                .reasonToWithhold(Truth.YES)
                .build());
  }

  private static ParticipationRule.Builder duringTheYear(String id, Holder holder) {
    return ParticipationRule.permit(Rights.ATTEND)
        .id(RuleId.of(id))
        .to(holder)
        .in(
            BodyDescription.bodiesOfStakesOf(STATE),
            BodyDescription.builder()
                .kind(BodyKinds.BOARD)
                .addRemit(SocialInclusion.HEALTH_CARE)
                .build())
        .reach(Reach.itemsConcerning(SocialInclusion.EDUCATION))
        .period(Period.parse("2026-01-01/2026-12-31"));
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        119,
        ImmutableList.of(
            DecisionMaking.builder()
                .addBearer(Bearer.body(BOARD))
                .castingVote(Bearer.office(gb("chair"), BOARD))
                .build(),
            DecisionMaking.builder()
                .addBearer(Bearer.body(BOARD))
                .matters(gb("the budget"))
                .addStep(DecisionStep.vote(Quantity.moreThan(15, gb("members"))))
                .addVeto(Bearer.party(HEALTH_BOARD))
                .build()));
    all.put(
        120,
        ImmutableList.of(
            purchases().addQuantity(Quantity.moreThan(Money.of(25_000, "USD"))).build(),
            purchases()
                .addQuantity(Quantity.lessThan(Money.of(25_000, "USD")))
                .condition(Condition.inWords(us("the purchase is not in the budget")))
                .build()));
    all.put(
        121,
        ImmutableList.of(
            DecisionMaking.builder()
                .addBearer(Bearer.body(STEERING))
                .matters(de("die Geschäftsordnung"))
                .addStep(
                    DecisionStep.by(DecisionMethods.UNANIMITY).toBuilder()
                        .condition(Condition.held(MeetingMode.REMOTE))
                        .build())
                .addStep(
                    DecisionStep.by(DecisionMethods.WRITTEN_PROCEDURE).toBuilder()
                        .due(DateRule.after(TimeSpan.weeks(2), Anchor.event("Versand")))
                        .silenceCounts(Truth.NO)
                        .build())
                .addVeto(Bearer.party(LAND))
                .build()));
    all.put(
        122,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.prohibit(Rights.VOTE)
                    .id(RuleId.of("s122-1"))
                    .as(Capacities.MEMBER)
                    .to(Holder.anyone())
                    .in(BodySelector.only(COMMITTEE))
                    .when(Condition.not(Condition.noConflictOfInterest()))
                    .build(),
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s122-2"))
                    .as(Capacities.GUEST)
                    .to(Holder.anyone())
                    .in(BodySelector.only(COMMITTEE))
                    .when(Condition.held(MeetingMode.REMOTE))
                    .build())));
    all.put(
        123,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.ATTEND, Rights.SPEAK)
                    .id(RuleId.of("s123-1"))
                    .to(Holder.authorOfItem())
                    .in(BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMITTEE))
                    .reach(Reach.itemsOfHolder())
                    .build(),
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s123-2"))
                    .to(Holder.membersOf(COUNCIL))
                    .in(BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMITTEE))
                    .yielding(true)
                    .build())));
    all.put(
        124,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s124-1"))
                    .to(Holder.otherParties())
                    .in(BodyDescription.bodiesOfStakesOf(LAND))
                    .reach(Reach.itemsConcerning(SocialInclusion.HOUSING))
                    .when(Condition.all(Condition.open(), Condition.atMostPersons(2)))
                    .build())));
    all.put(
        125,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.SPEAK)
                    .id(RuleId.of("s125-1"))
                    .to(Holder.representativeOf(POLICE))
                    .in(BodyDescription.builder().kind(BodyKinds.BOARD).build())
                    .reach(Reach.itemsBy(POLICE))
                    .build(),
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s125-2"))
                    .as(Capacities.OBSERVER)
                    .to(Holder.ofKind(OrganizationKinds.ASSOCIATION))
                    .in(
                        BodyDescription.builder()
                            .kind(BodyKinds.BOARD)
                            .addRemit(SocialInclusion.HEALTH, SocialInclusion.HOUSING)
                            .build())
                    .when(
                        Condition.all(
                            Condition.statusRecognised(gb("accredited by the Council")),
                            Condition.open(),
                            Condition.confidentialityUndertaken(),
                            Condition.atMostPersons(3)))
                    .build())));
    all.put(
        126,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s126-1"))
                    .to(Holder.membersOfParent())
                    .in(BodySelector.only(COMMITTEE))
                    .when(Condition.agendaConcerns(SocialInclusion.SOCIAL_BENEFITS))
                    .build(),
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s126-2"))
                    .to(Holder.membersOf(TREATY_COUNCIL, MemberClass.of("elected")))
                    .in(BodySelector.only(COMMITTEE))
                    .when(Condition.agendaConcerns(SocialInclusion.SOCIAL_BENEFITS))
                    .build())));
    all.put(
        127,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.SPEAK)
                    .id(RuleId.of("s127-1"))
                    .to(Holder.office(cs("ředitel"), AGENCY))
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .reach(Reach.itemsBy(REGION))
                    .when(
                        Condition.any(
                            Condition.holderConcerned(),
                            Condition.approved(
                                ApprovalStep.of(Actor.office(cs("předseda")), ApprovalAct.INVITE))))
                    .addSource(Source.builder().title("jednací řád").place("čl. 4 odst. 2").build())
                    .addAttestation(
                        new Attestation(
                            PartialDate.of(2019, 3, 12),
                            Optional.of(Source.builder().title("zápis").build())))
                    .build())));
    all.put(
        128,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.RECEIVE_DOCUMENTS)
                    .id(RuleId.of("s128-1"))
                    .as(Capacities.OBSERVER)
                    .to(Holder.otherParties())
                    .in(BodySelector.only(COMMITTEE))
                    .reach(Reach.itemsOfHolder())
                    .period(Period.parse("2026-01-01/2027-12-31"))
                    .addSource(
                        Source.builder()
                            .title("resolution")
                            .date(PartialDate.of(2025, 5, 4))
                            .place("point 3")
                            .build())
                    .addAttestation(
                        new Attestation(
                            PartialDate.of(2026, 2, 2),
                            Optional.of(Source.builder().title("minutes").build())))
                    .build())));
    all.put(
        129,
        ImmutableList.of(
            Participation.of(
                duringTheYear("s129-1", Holder.ofKind(OrganizationKinds.AGENCY))
                    .when(Condition.statusRecognised(en("recognised by the Ministry")))
                    .build(),
                duringTheYear(
                        "s129-2", Holder.membersOf(TREATY_COUNCIL, MemberClass.of("associate")))
                    .build())));
    return all.buildOrThrow();
  }
}
