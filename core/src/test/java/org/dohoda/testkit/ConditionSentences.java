package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.ASSEMBLY;
import static org.dohoda.testkit.Cast.MINISTRY;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SOCIAL_COMMITTEE;
import static org.dohoda.testkit.Cast.UNIVERSITY;
import static org.dohoda.testkit.Tongues.cs;
import static org.dohoda.testkit.Tongues.de;
import static org.dohoda.testkit.Tongues.en;
import static org.dohoda.testkit.Tongues.us;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Channels;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;

/** Sentences 130 to 138: on which condition, and by when. */
final class ConditionSentences {
  private ConditionSentences() {}

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        130,
        ImmutableList.of(
            Undertaking.by(Bearer.office(cs("tajemník"), SOCIAL_COMMITTEE))
                .shall(Acts.INVITE)
                .to(Bearer.party(AGENCY))
                .condition(
                    Condition.any(
                        Condition.agendaConcerns(SocialInclusion.HOUSING),
                        Condition.holderConcerned()))
                .build(),
            Undertaking.by(Bearer.office(cs("tajemník"), SOCIAL_COMMITTEE))
                .shall(Acts.CIRCULATE)
                .wording(cs("podklady"))
                .to(Bearer.party(AGENCY))
                .due(DateRule.before(TimeSpan.hours(72), Anchor.MEETING))
                .condition(
                    Condition.any(
                        Condition.agendaConcerns(SocialInclusion.HOUSING),
                        Condition.holderConcerned()))
                .build()));
    all.put(
        131,
        ImmutableList.of(
            Publicity.builder()
                .modality(Modality.SHOULD)
                .wording(en("the minutes"))
                .channels(Listed.unstated(List.of(Channels.WEBSITE)))
                .due(DateRule.orNextWorkingDay(DateRule.after(TimeSpan.weeks(2), Anchor.MEETING)))
                .condition(Condition.open())
                .build(),
            Publicity.builder()
                .modality(Modality.NEED_NOT)
                .wording(en("the minutes"))
                .condition(Condition.all(Condition.closed(), Condition.not(Condition.requested())))
                .build()));
    all.put(
        132,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.MAY)
                .addBearer(Bearer.eachParty())
                .addAddressee(Bearer.thirdParty(en("its auditors")))
                .addLevel(InformationLevels.AGGREGATED)
                .build(),
            Publicity.builder()
                .modality(Modality.MAY)
                .addBearer(Bearer.eachParty())
                .wording(en("aggregated results"))
                .condition(
                    Condition.noticeGiven(
                        DateRule.before(TimeSpan.days(5), Anchor.event("publication"))))
                .build(),
            InformationSharing.builder()
                .modality(Modality.INTENDS)
                .addBearer(Bearer.eachParty())
                .addAddressee(Bearer.party(UNIVERSITY))
                .wording(en("raw data"))
                .condition(Condition.confidentialityUndertaken())
                .build()));
    all.put(
        133,
        ImmutableList.of(
            Finance.amount(Quantity.exactly(Money.of(150, "USD"), us("each delegate"))).toBuilder()
                .addBearer(Bearer.party(AGENCY))
                .wording(us("travel costs"))
                .condition(
                    Condition.all(
                        Condition.atMostPersons(2),
                        Condition.approved(
                            ApprovalStep.of(Actor.office(us("Director")), ApprovalAct.PROPOSE))))
                .build()));
    all.put(
        134,
        ImmutableList.of(
            Finance.builder()
                .finance(FinanceKind.AMOUNT)
                .addBearer(Bearer.party(MINISTRY))
                .wording(en("the second instalment"))
                .addLinks(
                    Link.inOrderThat(en("the survey may start")),
                    Link.inReturnFor(ClauseId.of("clause-5")),
                    Link.onlyAfter(ClauseId.of("clause-4")))
                .due(
                    DateRule.earlierOf(
                        DateRule.orPreviousWorkingDay(DateRule.fixed(PartialDate.of(2026, 6, 30))),
                        DateRule.on(Anchor.APPROVAL)))
                .condition(Condition.not(Condition.overdue(ClauseId.of("clause-4"))))
                .build()));
    all.put(
        135,
        ImmutableList.of(
            Undertaking.by(Bearer.party(UNIVERSITY))
                .shall(Acts.PROVIDE)
                .wording(en("the data"))
                .due(
                    DateRule.window(
                        DateRule.fixed(PartialDate.of(2026, 3, 1)),
                        DateRule.fixed(PartialDate.of(2026, 3, 31))))
                .addLink(Link.inReturnFor(ClauseId.of("clause-6")))
                .build(),
            Undertaking.by(Bearer.party(UNIVERSITY))
                .shall(Acts.KEEP_RECORDS)
                .until(
                    Lasting.until(
                        DateRule.endOf(
                            DateRule.laterOf(
                                DateRule.on(Anchor.APPROVAL), DateRule.on(Anchor.FIRST_SIGNATURE)),
                            0,
                            CalendarUnit.YEAR)))
                .addLink(Link.inReturnFor(ClauseId.of("clause-6")))
                .build(),
            Undertaking.by(Bearer.party(MINISTRY))
                .may(Acts.SUSPEND)
                .wording(en("its support"))
                .condition(Condition.overdue(ClauseId.of("clause-5")))
                .build()));
    all.put(
        136,
        ImmutableList.of(
            EntryIntoForce.builder()
                .provisional(DateRule.on(Anchor.FIRST_SIGNATURE))
                .addApproval(ApprovalStep.of(Actor.inRole(de("die Länder")), ApprovalAct.RATIFY))
                .needed(Quantity.atLeast(5, de("Länder")))
                .firstDayOfLater(DateRule.on(Anchor.DEPOSIT))
                .build()));
    all.put(
        137,
        ImmutableList.of(
            AmendmentProcedure.builder()
                .addSteps(
                    ApprovalStep.of(Actor.inRole(en("any party")), ApprovalAct.PROPOSE),
                    ApprovalStep.of(Actor.body(ASSEMBLY), ApprovalAct.CONSULT),
                    ApprovalStep.of(Actor.inRole(en("all the parties")), ApprovalAct.RATIFY))
                .firstDay(
                    DateRule.startOf(
                        DateRule.on(Anchor.event("last ratification")), 1, CalendarUnit.WEEK))
                .build()));
    all.put(
        138,
        ImmutableList.of(
            EntryIntoForce.builder()
                .provisional(DateRule.on(Anchor.signatureOf(REGION)))
                .firstDay(DateRule.startOf(DateRule.on(Anchor.APPROVAL), 1, CalendarUnit.QUARTER))
                .addApproval(ApprovalStep.of(Actor.body(ASSEMBLY), ApprovalAct.APPROVE))
                .build()));
    return all.buildOrThrow();
  }
}
