package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.ASSEMBLY;
import static org.dohoda.testkit.Cast.COMMITTEE;
import static org.dohoda.testkit.Cast.MINISTRY;
import static org.dohoda.testkit.Cast.ORGANIZATION;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SOCIAL_COMMITTEE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Principle;
import org.dohoda.provision.PrincipleNames;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 96 to 110. */
final class TrialSentencesContinued {
  private TrialSentencesContinued() {}

  private static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  private static ParticipationRule.Builder guest(ParticipationRule.Builder rule, String id) {
    return rule.id(RuleId.of(id))
        .as(Capacities.GUEST)
        .to(Holder.representativeOf(AGENCY))
        .in(BodySelector.only(SOCIAL_COMMITTEE));
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        96,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s96-1"))
                    .as(Capacities.GUEST)
                    .to(Holder.office(en("director"), AGENCY))
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .build())));
    all.put(
        97,
        ImmutableList.of(
            Participation.of(
                guest(ParticipationRule.permit(Rights.ATTEND, Rights.SPEAK), "s97-1").build(),
                guest(ParticipationRule.prohibit(Rights.ATTEND, Rights.SPEAK), "s97-2")
                    .when(Condition.closed())
                    .addExceptionTo(RuleId.of("s97-1"))
                    .build())));
    all.put(
        98,
        ImmutableList.of(
            Undertaking.by(Bearer.office(en("secretary"), COMMITTEE))
                .shall(Acts.PREPARE)
                .wording(en("the minutes of each meeting"))
                .build(),
            Undertaking.by(Bearer.office(en("secretary"), COMMITTEE))
                .shall(Acts.CIRCULATE)
                .wording(en("the minutes of each meeting"))
                .to(Bearer.group(en("all members")))
                .due(DateRule.after(TimeSpan.workingDays(10), Anchor.MEETING))
                .build()));
    all.put(
        99,
        ImmutableList.of(
            Undertaking.by(Bearer.office(en("Director"), ORGANIZATION))
                .may(Acts.DELEGATE)
                .wording(en("the signing of implementing arrangements"))
                .to(Bearer.office(en("deputy director"), ORGANIZATION))
                .exceptions(Listed.closed(List.of(en("arrangements over USD 50,000"))))
                .addQuantity(Quantity.atMost(Money.of(50_000, "USD")))
                .build()));
    all.put(
        100,
        ImmutableList.of(
            Publicity.builder()
                .modality(Modality.SHALL)
                .wording(en("this memorandum"))
                .addBearer(Bearer.party(REGION))
                .channels(Listed.closed(List.of(Channels.CONTRACTS_REGISTER)))
                .due(DateRule.after(TimeSpan.days(30), Anchor.LAST_SIGNATURE))
                .build(),
            EntryIntoForce.on(DateRule.on(Anchor.DEPOSIT))));
    all.put(
        101,
        ImmutableList.of(
            Undertaking.by(Bearer.allParties())
                .intendsTo(Acts.ACHIEVE)
                .wording(en("a contact person in the municipalities of the region"))
                .addQuantity(
                    Quantity.atLeast(Fraction.percent(80), en("municipalities in the region")))
                .due(DateRule.fixed(PartialDate.of(2026, 12, 31)))
                .build(),
            Undertaking.by(Bearer.allParties())
                .intendsTo(Acts.ORGANISE)
                .wording(en("joint events"))
                .recurrence(Recurrence.atLeast(12, TimeSpan.years(1)))
                .build()));
    all.put(
        102,
        ImmutableList.of(
            Undertaking.builder()
                .shall(Acts.COMPLY)
                .wording(en("support granted under this agreement: the rules on state aid"))
                .build(),
            Undertaking.by(Bearer.eachParty())
                .shall(Acts.SUSPEND)
                .wording(en("payment"))
                .condition(Condition.inWords(en("the aid is found unlawful")))
                .build(),
            Undertaking.by(Bearer.eachParty())
                .shall(Acts.RECLAIM)
                .wording(en("the aid"))
                .condition(Condition.inWords(en("the aid is found unlawful")))
                .build()));
    all.put(
        103,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.SHALL)
                .wording(en("this agreement and all reports under it"))
                .addLevel(InformationLevels.PUBLIC)
                .addBearer(Bearer.eachParty())
                .addAddressee(Bearer.thirdParty(en("whoever asks")))
                .condition(Condition.inWords(en("on request")))
                .exceptions(Listed.closed(List.of(en("what is marked as confidential"))))
                .build()));
    all.put(
        104,
        ImmutableList.of(
            Publicity.builder()
                .modality(Modality.SHALL_NOT)
                .wording(en("a press statement on the cooperation"))
                .addBearer(Bearer.eachParty())
                .channels(Listed.closed(List.of(Channels.PRESS)))
                .condition(
                    Condition.not(
                        Condition.approved(
                            ApprovalStep.builder()
                                .actor(Actor.inRole(en("the other party")))
                                .act(ApprovalAct.CONSENT)
                                .form(en("prior, in writing"))
                                .due(
                                    DateRule.after(
                                        TimeSpan.workingDays(5),
                                        Anchor.event("request for consent")))
                                .silenceCounts(Truth.YES)
                                .reasonToWithhold(Truth.YES)
                                .build())))
                .build()));
    all.put(
        105,
        ImmutableList.of(
            Confidentiality.builder()
                .addLevel(InformationLevels.CONFIDENTIAL)
                .addBearer(Bearer.eachParty())
                .addAddressee(Bearer.thirdParty(en("third persons")))
                .until(Lasting.until(DateRule.after(TimeSpan.years(3), Anchor.END_OF_INSTRUMENT)))
                .build()));
    all.put(
        106,
        ImmutableList.of(
            Termination.by(Bearer.eachParty())
                .ground(TerminationGrounds.MATERIAL_BREACH)
                .form(en("in writing"))
                .cure(DateRule.after(TimeSpan.days(30), Termination.NOTICE))
                .build()));
    all.put(
        107,
        ImmutableList.of(
            Undertaking.by(Bearer.party(MINISTRY))
                .may(Acts.SUSPEND)
                .wording(en("payments"))
                .condition(Condition.overdue(en("a report")))
                .build()));
    all.put(
        108,
        ImmutableList.of(
            Dispute.of(
                DisputeStep.builder()
                    .method(SettlementMethods.NEGOTIATION)
                    .addBearer(Bearer.allParties())
                    .due(DateRule.after(TimeSpan.days(60), Anchor.event("start of the dispute")))
                    .build(),
                DisputeStep.builder()
                    .method(SettlementMethods.COURT)
                    .wording(en("the competent court in Prague"))
                    .build()),
            LegalEffect.builder().binding(Binding.NOT_STATED).law(en("Czech law")).build()));
    all.put(
        109,
        ImmutableList.of(
            Principle.of(PrincipleNames.NON_EXCLUSIVITY),
            Undertaking.by(Bearer.eachParty())
                .may(Acts.CONCLUDE_AGREEMENT)
                .wording(en("like arrangements with others"))
                .build(),
            Finance.ownCosts(),
            Finance.none()));
    all.put(
        110,
        ImmutableList.of(
            Finance.amount(
                    Quantity.exactly(Fraction.percent(50), en("costs of joint activities")),
                    Quantity.atMost(Money.of(400_000, "CZK"), TimeSpan.years(1)))
                .toBuilder()
                .addBearer(Bearer.party(REGION))
                .due(DateRule.after(TimeSpan.days(30), Anchor.event("invoice")))
                .condition(
                    Condition.approved(
                        ApprovalStep.builder()
                            .actor(Actor.body(ASSEMBLY))
                            .act(ApprovalAct.APPROVE)
                            .form(en("budget"))
                            .build()))
                .build()));
    return all.buildOrThrow();
  }
}
