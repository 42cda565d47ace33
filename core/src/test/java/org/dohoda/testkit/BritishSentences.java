package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.ASSOCIATION;
import static org.dohoda.testkit.Cast.AUTHORITY;
import static org.dohoda.testkit.Cast.BOARD;
import static org.dohoda.testkit.Cast.COUNCIL_OF_TOWN;
import static org.dohoda.testkit.Cast.DEPARTMENT;
import static org.dohoda.testkit.Cast.HEALTH_BOARD;
import static org.dohoda.testkit.Cast.HOMELESSNESS;
import static org.dohoda.testkit.Cast.POLICE;
import static org.dohoda.testkit.Cast.WELFARE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.id.ClauseId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Review;
import org.dohoda.provision.Scope;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Termination;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;

/** Sentences 46 to 59. */
final class BritishSentences {
  private BritishSentences() {}

  private static LocalizedText en(String text) {
    return LocalizedText.of("en-GB", text);
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        46,
        ImmutableList.of(
            LegalEffect.notBinding().toBuilder()
                .addExceptClauses(ClauseId.of("7"), ClauseId.of("8"))
                .build()));
    all.put(
        47,
        ImmutableList.of(
            Undertaking.by(Bearer.party(COUNCIL_OF_TOWN), Bearer.party(HEALTH_BOARD))
                .intendsTo(Acts.PREPARE)
                .wording(en("a joint annual plan for the prevention of homelessness"))
                .addArea(HOMELESSNESS)
                .recurrence(Recurrence.exactly(1, TimeSpan.years(1)))
                .due(DateRule.on(Anchor.event("end of the financial year")))
                .build()));
    all.put(
        48,
        ImmutableList.of(
            Finance.ownCosts().toBuilder()
                .wording(en("costs incurred in complying with its obligations"))
                .build()));
    all.put(
        49,
        ImmutableList.of(
            DecisionMaking.builder()
                .addBearer(Bearer.body(BOARD))
                .addQuorum(
                    Quantity.atLeast(Fraction.of(1, 3), Bases.ALL_MEMBERS),
                    Quantity.atLeast(1, Bases.MEMBERS_OF_EACH_PARTY))
                .build()));
    all.put(
        50,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s50-1"))
                    .as(Capacities.PUBLIC)
                    .to(Holder.anyone())
                    .in(BodySelector.only(BOARD))
                    .build(),
                ParticipationRule.prohibit(Rights.ATTEND)
                    .id(RuleId.of("s50-2"))
                    .as(Capacities.PUBLIC)
                    .to(Holder.anyone())
                    .in(BodySelector.only(BOARD))
                    .when(
                        Condition.all(
                            Condition.inWords(en("a confidential item is considered")),
                            Condition.inWords(en("the Board excludes the public"))))
                    .addExceptionTo(RuleId.of("s50-1"))
                    .build())));
    all.put(
        51,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.QUESTION)
                    .id(RuleId.of("s51-1"))
                    .to(Holder.anyone())
                    .in(BodySelector.only(BOARD))
                    .when(
                        new NoticeGiven(
                            Optional.of(DateRule.before(TimeSpan.workingDays(3), Anchor.MEETING))))
                    .build()),
            Undertaking.by(Bearer.thirdParty(en("a person wishing to ask a question")))
                .shall(Acts.NOTIFY)
                .to(Bearer.office(en("Clerk")))
                .due(DateRule.before(TimeSpan.workingDays(3), Anchor.MEETING))
                .form(en("in writing"))
                .build(),
            Undertaking.by(Bearer.thirdParty(en("a person wishing to ask a question")))
                .may(Act.of("ask-question"))
                .addQuantity(Quantity.atMost(1, en("question")))
                .build()));
    all.put(
        52,
        ImmutableList.of(
            Termination.by(Bearer.eachParty())
                .addAddressee(Bearer.otherParties())
                .wording(en("at any time"))
                .form(en("written notice"))
                .lastDay(DateRule.after(TimeSpan.months(3), Termination.NOTICE))
                .build()));
    all.put(
        53,
        ImmutableList.of(
            Dispute.of(
                DisputeStep.of(SettlementMethods.NEGOTIATION, Bearer.office(en("lead officers")))
                    .toBuilder()
                    .due(DateRule.after(TimeSpan.days(14), Anchor.event("dispute")))
                    .build(),
                DisputeStep.of(SettlementMethods.ESCALATION, Bearer.office(en("chief executives")))
                    .toBuilder()
                    .due(DateRule.after(TimeSpan.days(28), Anchor.event("referral")))
                    .build(),
                DisputeStep.of(SettlementMethods.MEDIATION))));
    all.put(
        54,
        ImmutableList.of(
            Undertaking.by(Bearer.party(DEPARTMENT))
                .intendsTo(Acts.CONSULT)
                .wording(en("guidance that affects local welfare assistance"))
                .to(Bearer.party(AUTHORITY))
                .addArea(WELFARE)
                .due(
                    DateRule.before(TimeSpan.weeks(6), Anchor.event("publication of the guidance")))
                .build()));
    all.put(
        55,
        ImmutableList.of(
            Review.builder()
                .addBearer(Bearer.allParties())
                .due(DateRule.after(TimeSpan.months(12), Anchor.EFFECT))
                .recurrence(Recurrence.exactly(1, TimeSpan.years(2)))
                .build()));
    all.put(
        56,
        ImmutableList.of(
            Scope.builder()
                .addBound(
                    Bearer.onBehalfOf(
                        ASSOCIATION, Bearer.group(en("member councils listed in Annex A"))))
                .condition(
                    Condition.approved(
                        ApprovalStep.builder()
                            .actor(Actor.inRole(en("the member council")))
                            .act(ApprovalAct.NOTIFY)
                            .form(en("acceptance"))
                            .build()))
                .build()));
    all.put(
        57,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.SHALL)
                .addBearer(Bearer.party(POLICE))
                .addAddressee(Bearer.party(COUNCIL_OF_TOWN))
                .direction(SharingDirection.ONE_WAY)
                .addLevel(InformationLevels.AGGREGATED)
                .wording(en("figures by ward"))
                .build()));
    all.put(
        58,
        ImmutableList.of(
            Undertaking.by(Bearer.role(en("the seconded officer")))
                .modality(Modality.IS)
                .act(Acts.REMAIN)
                .wording(en("an employee of the Council"))
                .build(),
            Finance.amount(
                    Quantity.exactly(Fraction.percent(100), en("salary costs")),
                    Quantity.atMost(Money.of(62_500, "GBP"), TimeSpan.years(1)))
                .toBuilder()
                .addBearer(Bearer.party(AGENCY))
                .addBeneficiary(Bearer.party(COUNCIL_OF_TOWN))
                .recurrence(Recurrence.exactly(1, TimeSpan.months(3)))
                .wording(en("reimbursement in arrears"))
                .build()));
    all.put(
        59,
        ImmutableList.of(
            Publicity.builder()
                .modality(Modality.SHALL_NOT)
                .wording(en("any public statement about the programme"))
                .addBearer(Bearer.eachParty())
                .condition(
                    Condition.not(
                        Condition.approved(
                            ApprovalStep.builder()
                                .actor(Actor.inRole(en("the other party")))
                                .act(ApprovalAct.CONSENT)
                                .form(en("prior, in writing"))
                                .build())))
                .build()));
    return all.buildOrThrow();
  }
}
