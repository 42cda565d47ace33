package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.COMMITTEE;
import static org.dohoda.testkit.Cast.DEPARTMENT;
import static org.dohoda.testkit.Cast.MINISTRY;
import static org.dohoda.testkit.Cast.MUNICIPALITY;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SECRETARIAT;
import static org.dohoda.testkit.Cast.STEERING;
import static org.dohoda.testkit.Cast.UNIVERSITY;
import static org.dohoda.testkit.Tongues.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.provision.Accession;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.Finance;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.LanguageVersion;
import org.dohoda.provision.Languages;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Liability;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.PropertyKinds;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Relief;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Review;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 81 to 95, on which the model was tried by a reader of its documentation alone. */
final class TrialSentences {
  private TrialSentences() {}

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        81,
        ImmutableList.of(
            Undertaking.by(Bearer.party(AGENCY))
                .shall(Acts.REPORT)
                .wording(en("on the fulfilment of this memorandum for the past calendar year"))
                .to(Bearer.party(REGION))
                .recurrence(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))))
                .build()));
    all.put(
        82,
        ImmutableList.of(
            Languages.builder()
                .addVersion(LanguageVersion.of("cs", 2))
                .addVersion(LanguageVersion.of("en", 2))
                .copiesEach(1)
                .prevailing(Locale.forLanguageTag("cs"))
                .build()));
    all.put(
        83,
        ImmutableList.of(
            Liability.limited(Quantity.atMost(Money.of(100_000, "GBP"), TimeSpan.years(1)))
                .toBuilder()
                .addBearer(Bearer.eachParty())
                .addAddressee(Bearer.otherParties())
                .exceptions(Listed.unstated(List.of(en("wilful damage"))))
                .build()));
    all.put(
        84,
        ImmutableList.of(
            IntellectualProperty.in(PropertyKinds.JOINT_RESULTS)
                .addOwner(Bearer.allParties())
                .addUser(Bearer.eachParty())
                .uses(Listed.closed(List.of(en("non-commercial purposes"))))
                .freeOfCharge(Truth.YES)
                .build(),
            IntellectualProperty.in(PropertyKinds.BACKGROUND)
                .addOwner(Bearer.eachParty())
                .build()));
    all.put(
        85,
        ImmutableList.of(
            ForceMajeure.builder()
                .addBearer(Bearer.eachParty())
                .relief(Relief.RELEASED)
                .addAddressee(Bearer.otherParties())
                .notice(DateRule.withoutDelay())
                .until(Lasting.until(DateRule.on(ForceMajeure.END_OF_HINDRANCE)))
                .build(),
            Termination.by(Bearer.eachParty())
                .ground(TerminationGrounds.FORCE_MAJEURE)
                .persisting(TimeSpan.days(90))
                .build()));
    all.put(
        86,
        ImmutableList.of(
            Undertaking.by(
                    Bearer.jointlyAndSeverally(Bearer.party(REGION), Bearer.party(MUNICIPALITY)))
                .shall(Acts.RETURN)
                .wording(en("the grant"))
                .to(Bearer.party(MINISTRY))
                .build()));
    all.put(
        87,
        ImmutableList.of(
            DecisionMaking.builder()
                .addBearer(Bearer.body(COMMITTEE))
                .addQuorum(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS))
                .build(),
            DecisionMaking.builder()
                .addBearer(Bearer.body(COMMITTEE))
                .addQuorum(Quantity.atLeast(Fraction.of(1, 3), Bases.ALL_MEMBERS))
                .condition(
                    Condition.inWords(en("30 minutes have passed since the announced start")))
                .build()));
    all.put(
        88,
        ImmutableList.of(
            BodyConstitution.builder()
                .body(STEERING)
                .addSeat(
                    Seat.builder()
                        .office(en("chair"))
                        .appointment(Appointments.ROTATING)
                        .addRepresenting(
                            Bearer.party(MINISTRY), Bearer.party(REGION), Bearer.party(AGENCY))
                        .term(TimeSpan.years(1))
                        .rotation(Recurrence.exactly(1, TimeSpan.years(1)))
                        .build())
                .build()));
    all.put(
        89,
        ImmutableList.of(
            Term.until(DateRule.after(TimeSpan.years(2), Anchor.EFFECT)).toBuilder()
                .renewal(
                    Renewal.builder()
                        .mode(RenewalMode.AUTOMATIC)
                        .span(TimeSpan.years(1))
                        .withoutLimit(true)
                        .lastDayToStop(
                            DateRule.before(TimeSpan.months(3), Anchor.END_OF_INSTRUMENT))
                        .addStoppedBy(Bearer.eachParty())
                        .form(en("in writing"))
                        .build())
                .build()));
    all.put(
        90,
        ImmutableList.of(
            Accession.by(Bearer.group(en("other regional organisations")))
                .addStep(ApprovalStep.of(Actor.inRole(en("all the parties")), ApprovalAct.CONSENT))
                .addStep(
                    ApprovalStep.builder()
                        .actor(Actor.inRole(en("the acceding organisation")))
                        .act(ApprovalAct.DEPOSIT)
                        .form(en("written declaration"))
                        .build())
                .addAddressee(Bearer.party(SECRETARIAT))
                .firstDay(DateRule.startOf(DateRule.on(Anchor.DEPOSIT), 1, CalendarUnit.MONTH))
                .build()));
    all.put(
        91,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.IS)
                .wording(en("the participants' personal data"))
                .addLevel(InformationLevels.PERSONAL)
                .addBearer(Bearer.party(UNIVERSITY))
                .addAddressee(Bearer.party(AGENCY))
                .addController(Bearer.party(UNIVERSITY))
                .addProcessor(Bearer.party(AGENCY))
                .onwardUse(
                    OnwardUse.builder().uses(Listed.closed(List.of(en("the evaluation")))).build())
                .build()));
    all.put(
        92,
        ImmutableList.of(
            Undertaking.by(Bearer.party(DEPARTMENT))
                .may(Acts.SECOND)
                .to(Bearer.party(AGENCY))
                .addQuantity(Quantity.atMost(2, en("members of staff")))
                .until(
                    Lasting.atMost(
                        DateRule.after(
                            TimeSpan.months(12), Anchor.event("start of the secondment"))))
                .build(),
            Finance.amount(Quantity.exactly(Fraction.of(1, 1), en("salary of the seconded staff")))
                .toBuilder()
                .addBearer(Bearer.party(DEPARTMENT))
                .build()));
    all.put(
        93,
        ImmutableList.of(
            Review.builder()
                .addBearer(Bearer.allParties())
                .due(DateRule.after(TimeSpan.years(2), Anchor.EFFECT))
                .build(),
            Undertaking.by(Bearer.allParties())
                .may(Acts.AMEND_AGREEMENT)
                .addLink(Link.onlyAfter(en("the review")))
                .build()));
    all.put(
        94,
        ImmutableList.of(
            DecisionMaking.builder()
                .addStep(
                    DecisionStep.by(DecisionMethods.VOTE).toBuilder()
                        .abstentionsCount(Truth.NO)
                        .build())
                .castingVote(Bearer.office(en("chair")))
                .build()));
    all.put(
        95,
        ImmutableList.of(
            DecisionMaking.builder()
                .addStep(
                    DecisionStep.silence(
                        DateRule.after(
                            TimeSpan.workingDays(10), Anchor.event("dispatch of the proposal"))))
                .addStep(
                    DecisionStep.by(DecisionMethods.VOTE).toBuilder()
                        .due(DateRule.nextMeeting())
                        .condition(Condition.inWords(en("a member objects")))
                        .build())
                .build()));
    return all.buildOrThrow();
  }
}
