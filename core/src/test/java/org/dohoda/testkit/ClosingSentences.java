package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.COMMITTEE;
import static org.dohoda.testkit.Cast.LAND;
import static org.dohoda.testkit.Cast.LIBEREC_REGION;
import static org.dohoda.testkit.Cast.MUNICIPALITY;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SECRETARIAT;
import static org.dohoda.testkit.Cast.STATE;
import static org.dohoda.testkit.Cast.STEERING;
import static org.dohoda.testkit.Cast.TREATY_COUNCIL;
import static org.dohoda.testkit.Tongues.cs;
import static org.dohoda.testkit.Tongues.de;
import static org.dohoda.testkit.Tongues.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Rights;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Accession;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Liability;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Relief;
import org.dohoda.provision.Review;
import org.dohoda.provision.Scope;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.provision.Territory;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DateRule.SpanEnd;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.Recurrence.CommonYears;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 163 to 185: what binds, who joins and leaves, where and on what it works. */
final class ClosingSentences {
  private ClosingSentences() {}

  private static ForceMajeure beyondControl(Relief relief, String duties) {
    return ForceMajeure.builder()
        .addBearer(Bearer.eachParty())
        .relief(relief)
        .events(Listed.closed(List.of(en("war"), en("natural disaster"))))
        .duties(Listed.unstated(List.of(en(duties))))
        .notice(DateRule.after(TimeSpan.days(5), ForceMajeure.HINDRANCE))
        .until(Lasting.until(DateRule.on(ForceMajeure.END_OF_HINDRANCE)))
        .build();
  }

  private static Focus.Builder focus(PolicyAreaId area, Direction direction) {
    return Focus.builder().area(area).direction(direction);
  }

  private static Focus forFamilies(PolicyAreaId area, Direction direction) {
    return focus(area, direction)
        .targetGroup(cs("rodiny s dětmi"))
        .place(cs("ohrožené lokality"))
        .build();
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        163,
        ImmutableList.of(
            LegalEffect.binds().toBuilder()
                .addExceptClauses(ClauseId.of("clause-3"), ClauseId.of("clause-5"))
                .enforceable(Truth.YES)
                .law(en("law of England"))
                .addUnaffected(InstrumentId.of("agreement-2018"))
                .addPrevailing(InstrumentId.of("framework"))
                .build()));
    all.put(164, ImmutableList.of(LegalEffect.binds()));
    all.put(
        165,
        ImmutableList.of(
            Dispute.builder()
                .addStep(
                    DisputeStep.builder()
                        .method(SettlementMethods.NEGOTIATION)
                        .wording(en("talks"))
                        .addBearer(Bearer.office(en("focal points")))
                        .build())
                .addExcluded(SettlementMethods.ARBITRATION, SettlementMethods.COURT)
                .build()));
    all.put(
        166,
        ImmutableList.of(
            Dispute.builder()
                .addStep(
                    DisputeStep.builder()
                        .method(SettlementMethods.EXPERT_DETERMINATION)
                        .wording(de("Zahlen"))
                        .addBearer(Bearer.thirdParty(de("gemeinsam bestellter Sachverständiger")))
                        .build())
                .addExcluded(SettlementMethods.COURT)
                .build()));
    all.put(167, ImmutableList.of(Accession.closed()));
    all.put(
        168,
        ImmutableList.of(
            Accession.closed().toBuilder()
                .addBearer(Bearer.group(cs("obce, které nejsou členy sdružení")))
                .build()));
    all.put(
        169,
        ImmutableList.of(
            Accession.by(Bearer.group(en("States")))
                .condition(Condition.statusRecognised(en("observer")))
                .addSteps(
                    ApprovalStep.of(Actor.inRole(en("the acceding State")), ApprovalAct.NOTIFY),
                    ApprovalStep.builder()
                        .actor(Actor.inRole(en("the parties")))
                        .act(ApprovalAct.CONSENT)
                        .reasonToWithhold(Truth.YES)
                        .build())
                .addAddressee(Bearer.party(SECRETARIAT))
                .build()));
    all.put(
        170,
        ImmutableList.of(
            Termination.by(Bearer.party(REGION)).reach(TerminationReach.ALL).build(),
            Termination.builder()
                .wording(cs("nečinnost pracovní skupiny"))
                .persisting(TimeSpan.days(60))
                .lastDay(DateRule.nextMeeting())
                .reach(TerminationReach.ALL)
                .build()));
    all.put(
        171,
        ImmutableList.of(
            Termination.by(Bearer.party(STATE))
                .lastDay(
                    DateRule.orNextWorkingDay(
                        DateRule.endOf(DateRule.on(Termination.NOTICE), 0, CalendarUnit.MONTH)))
                .reach(TerminationReach.ALL)
                .build()));
    all.put(
        172,
        ImmutableList.of(
            Survival.builder()
                .addClauses(ClauseId.of("clause-7"), ClauseId.of("clause-9"))
                .lasting(Lasting.indefinitely())
                .build()));
    all.put(
        173,
        ImmutableList.of(
            ForceMajeure.builder()
                .relief(Relief.SUSPENDED)
                .events(Listed.open(List.of(de("Hochwasser"), de("Pandemie"))))
                .duties(Listed.unstated(List.of(de("Lieferpflichten"))))
                .notice(DateRule.after(TimeSpan.hours(24), ForceMajeure.HINDRANCE))
                .build(),
            ForceMajeure.builder()
                .relief(Relief.EXTENDED)
                .events(Listed.open(List.of(de("Hochwasser"), de("Pandemie"))))
                .duties(Listed.unstated(List.of(de("Fristen"))))
                .notice(DateRule.after(TimeSpan.hours(24), ForceMajeure.HINDRANCE))
                .build()));
    all.put(
        174,
        ImmutableList.of(
            beyondControl(Relief.RELEASED, "payments"),
            beyondControl(Relief.SUSPENDED, "reporting"),
            beyondControl(Relief.EXTENDED, "deadlines")));
    all.put(
        175,
        ImmutableList.of(
            PolicyFocus.of(
                    Listed.unstated(
                        List.of(
                            forFamilies(SocialInclusion.DEBT, Direction.REDUCE),
                            forFamilies(SocialInclusion.HOUSING, Direction.PREVENT).toBuilder()
                                .label(cs("ztráta bydlení"))
                                .build(),
                            forFamilies(SocialInclusion.EMPLOYMENT, Direction.SUPPORT),
                            forFamilies(SocialInclusion.EDUCATION, Direction.RAISE),
                            forFamilies(SocialInclusion.HEALTH, Direction.IMPROVE),
                            forFamilies(SocialInclusion.SOCIAL_SERVICES, Direction.ENSURE))))
                .toBuilder()
                .addPhase(PolicyPhase.IMPLEMENTATION)
                .build()));
    all.put(
        176,
        ImmutableList.of(
            Purpose.builder()
                .foci(
                    Listed.unstated(
                        List.of(
                            focus(SocialInclusion.DEBT, Direction.REDUCE).build(),
                            focus(SocialInclusion.EMPLOYMENT, Direction.SUPPORT)
                                .label(en("families in work"))
                                .targetGroup(en("working families"))
                                .build(),
                            focus(SocialInclusion.HOUSING, Direction.ENSURE).build(),
                            focus(SocialInclusion.HEALTH_CARE, Direction.IMPROVE)
                                .place(en("rural areas"))
                                .build())))
                .build()));
    all.put(
        177,
        ImmutableList.of(
            Scope.builder()
                .period(Period.parse("2026/2028"))
                .foci(Listed.unstated(List.of(Focus.on(SocialInclusion.EMPLOYMENT))))
                .territory(
                    Territory.builder()
                        .addPlace(LIBEREC_REGION)
                        .addExcept(Identifier.of("CZ-LAU", "CZ0512"))
                        .wording(en("remote valleys included"))
                        .build())
                .addLeftOut(Bearer.group(en("organisations founded by the Region")))
                .build()));
    all.put(
        178,
        ImmutableList.of(
            Finance.builder()
                .finance(FinanceKind.AMOUNT)
                .addBearer(Bearer.party(REGION))
                .addBeneficiary(Bearer.party(MUNICIPALITY))
                .wording(cs("příspěvek"))
                .recurrence(Recurrence.yearlyOnLeapDay(CommonYears.FEBRUARY_28))
                .build(),
            Undertaking.by(Bearer.party(MUNICIPALITY))
                .shall(Acts.REPORT)
                .wording(cs("vyúčtování"))
                .recurrence(Recurrence.yearlyOnLeapDay(CommonYears.FEBRUARY_28))
                .build()));
    all.put(
        179,
        ImmutableList.of(
            BodyConstitution.builder()
                .body(TREATY_COUNCIL)
                .recurrence(Recurrence.yearlyOnLeapDay(CommonYears.MARCH_1))
                .build(),
            Review.builder()
                .addBearer(Bearer.allParties())
                .wording(en("the programme"))
                .recurrence(Recurrence.yearlyOnLeapDay(CommonYears.MARCH_1))
                .due(
                    DateRule.window(
                        DateRule.fixed(PartialDate.of(2026, 3, 1)),
                        DateRule.fixed(PartialDate.of(2026, 3, 31))))
                .build()));
    all.put(
        180,
        ImmutableList.of(
            Undertaking.by(Bearer.office(en("officer")))
                .is(Acts.SECOND)
                .until(
                    Lasting.until(
                        DateRule.after(
                            TimeSpan.years(1), Anchor.event("start"), SpanEnd.DAY_BEFORE)))
                .build(),
            Review.builder()
                .addBearer(Bearer.allParties())
                .wording(en("the secondment"))
                .due(DateRule.after(TimeSpan.years(1), Anchor.EFFECT, SpanEnd.ANNIVERSARY))
                .build(),
            Undertaking.builder()
                .shall(Acts.APPOINT)
                .addQuantity(Quantity.exactly(1, en("substitute")))
                .due(DateRule.orPreviousWorkingDay(DateRule.fixed(PartialDate.of(2026, 4, 30))))
                .build()));
    all.put(
        181,
        ImmutableList.of(
            Undertaking.by(Bearer.group(en("experts")))
                .may(Acts.ADVISE)
                .to(Bearer.body(COMMITTEE))
                .condition(
                    Condition.all(
                        Condition.approved(
                            ApprovalStep.of(Actor.office(en("chair")), ApprovalAct.INVITE)),
                        Condition.noConflictOfInterest(),
                        Condition.fundsAvailable()))
                .build()));
    all.put(
        182,
        ImmutableList.of(
            Undertaking.by(Bearer.party(SECRETARIAT))
                .shall(Acts.CIRCULATE)
                .wording(en("a list of open matters"))
                .recurrence(Recurrence.kthDayOf(CalendarUnit.WEEK, 1))
                .build()));
    all.put(
        183,
        ImmutableList.of(
            Undertaking.by(Bearer.group(en("guests")))
                .shallNot(Act.of("record-meeting"))
                .territory(Territory.of(en("the premises of the Region")))
                .build()));
    all.put(
        184,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.BRING_EXPERTS)
                    .id(RuleId.of("s184-1"))
                    .to(Holder.authorOfItem())
                    .in(BodySelector.only(STEERING))
                    .reach(Reach.itemsOfHolder())
                    .build()),
            Liability.full(Bearer.party(LAND)).toBuilder()
                .matters(Listed.unstated(List.of(de("Schäden der Sachverständigen"))))
                .build()));
    all.put(
        185,
        ImmutableList.of(Finance.none().toBuilder().addArea(SocialInclusion.EMPLOYMENT).build()));
    return all.buildOrThrow();
  }
}
