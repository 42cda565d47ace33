package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.COMMITTEE;
import static org.dohoda.testkit.Cast.MINISTRY;
import static org.dohoda.testkit.Cast.ORGANIZATION;
import static org.dohoda.testkit.Cast.SECRETARIAT;
import static org.dohoda.testkit.Cast.TREATY_COUNCIL;
import static org.dohoda.testkit.Tongues.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.RequestMade;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Accession;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Binding;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 71 to 80. */
final class IntergovernmentalSentences {
  private IntergovernmentalSentences() {}

  private static ParticipationRule.Builder observer(ParticipationRule.Builder rule, String id) {
    return rule.id(RuleId.of(id))
        .as(Capacities.OBSERVER)
        .to(Holder.ofKind(OrganizationKinds.INTERGOVERNMENTAL))
        .in(BodySelector.only(COMMITTEE));
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        71,
        ImmutableList.of(
            FormsOfCooperation.builder()
                .forms(
                    Listed.open(
                        List.of(
                            CooperationForm.of("expert-exchange"),
                            CooperationForms.JOINT_EVENT,
                            CooperationForm.of("study-visit"))))
                .condition(Condition.inWords(en("as mutually decided")))
                .build()));
    all.put(
        72,
        ImmutableList.of(
            EntryIntoForce.builder()
                .firstDay(
                    DateRule.after(
                        TimeSpan.days(30),
                        Anchor.event("deposit of the third instrument of ratification")))
                .addApproval(ApprovalStep.of(Actor.inRole(en("party")), ApprovalAct.RATIFY))
                .addApproval(ApprovalStep.of(Actor.inRole(en("party")), ApprovalAct.DEPOSIT))
                .needed(Quantity.atLeast(3, Bases.PARTIES))
                .firstDayOfLater(DateRule.on(Anchor.DEPOSIT))
                .build()));
    all.put(
        73,
        ImmutableList.of(
            Accession.by(Bearer.group(en("States of the region")))
                .addAddressee(Bearer.party(SECRETARIAT))
                .form(en("deposit of an instrument of accession"))
                .addStep(
                    ApprovalStep.builder()
                        .actor(Actor.body(TREATY_COUNCIL))
                        .act(ApprovalAct.CONSENT)
                        .form(en("unanimous"))
                        .build())
                .build()));
    all.put(
        74,
        ImmutableList.of(
            Termination.by(Bearer.eachParty())
                .addAddressee(Bearer.role(en("depositary")))
                .form(en("written notification"))
                .lastDay(DateRule.after(TimeSpan.years(1), Termination.NOTICE))
                .reach(TerminationReach.LEAVER_ALONE)
                .build(),
            Survival.builder()
                .matters(Listed.closed(List.of(en("projects already under way"))))
                .build()));
    all.put(
        75,
        ImmutableList.of(
            Participation.of(
                observer(ParticipationRule.permit(Rights.ATTEND), "s75-1").build(),
                observer(ParticipationRule.permit(Rights.SPEAK), "s75-2")
                    .when(
                        Condition.approved(
                            ApprovalStep.of(Actor.office(en("Chair")), ApprovalAct.INVITE)))
                    .build(),
                observer(ParticipationRule.prohibit(Rights.VOTE, Rights.COUNT_TO_QUORUM), "s75-3")
                    .build())));
    all.put(
        76,
        ImmutableList.of(
            Undertaking.by(Bearer.party(SECRETARIAT))
                .shall(Acts.CIRCULATE)
                .wording(en("the provisional agenda and documents of each session"))
                .to(Bearer.group(en("members")), Bearer.group(en("observers")))
                .due(DateRule.before(TimeSpan.weeks(6), Anchor.MEETING))
                .build()));
    all.put(
        77,
        ImmutableList.of(
            DecisionMaking.builder()
                .addStep(DecisionStep.by(DecisionMethods.CONSENSUS))
                .addStep(
                    DecisionStep.vote(
                            Quantity.atLeast(Fraction.of(2, 3), Bases.MEMBERS_PRESENT_AND_VOTING))
                        .toBuilder()
                        .abstentionsCount(Truth.NO)
                        .condition(
                            Condition.inWords(en("every effort to reach consensus has failed")))
                        .build())
                .build()));
    all.put(
        78,
        ImmutableList.of(
            Undertaking.by(Bearer.party(ORGANIZATION))
                .intendsTo(Acts.ADVISE)
                .wording(en("technical advice on the reform of social benefits"))
                .to(Bearer.party(MINISTRY))
                .addArea(SocialInclusion.SOCIAL_BENEFITS)
                .addPhases(PolicyPhase.FORMULATION, PolicyPhase.EVALUATION)
                .condition(
                    Condition.all(new RequestMade(), Condition.inWords(en("available resources"))))
                .build()));
    all.put(
        79,
        ImmutableList.of(
            LegalEffect.builder()
                .binding(Binding.NOT_STATED)
                .addPrevailing(InstrumentId.of("framework-2015"))
                .addUnaffected(InstrumentId.of("framework-2015"))
                .build()));
    all.put(
        80,
        ImmutableList.of(
            Survival.builder()
                .matters(
                    Listed.closed(
                        List.of(
                            en("privileges"),
                            en("settlement of disputes"),
                            en("closing of accounts"))))
                .lasting(Lasting.notStated())
                .wording(en("for as long as is necessary to wind up the activities"))
                .build()));
    return all.buildOrThrow();
  }
}
