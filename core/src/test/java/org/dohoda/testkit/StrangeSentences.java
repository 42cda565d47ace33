package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.ASSOCIATION;
import static org.dohoda.testkit.Cast.BOARD;
import static org.dohoda.testkit.Cast.COMMITTEE;
import static org.dohoda.testkit.Cast.COUNCIL;
import static org.dohoda.testkit.Cast.DEPARTMENT;
import static org.dohoda.testkit.Cast.MUNICIPALITY;
import static org.dohoda.testkit.Cast.POLICE;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SOCIAL_COMMITTEE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
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
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Review;
import org.dohoda.provision.Seat;
import org.dohoda.provision.SeatEndings;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Term;
import org.dohoda.provision.TermLimit;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;

/** Sentences 217 to 227, on which the model was tried as by a stranger. */
final class StrangeSentences {
  private StrangeSentences() {}

  private static LocalizedText cs(String text) {
    return LocalizedText.of("cs", text);
  }

  private static LocalizedText de(String text) {
    return LocalizedText.of("de", text);
  }

  private static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  private static LocalizedText gb(String text) {
    return LocalizedText.of("en-GB", text);
  }

  private static LocalizedText us(String text) {
    return LocalizedText.of("en-US", text);
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    return ImmutableMap.<Integer, ImmutableList<Provision>>builder()
        .putAll(czech())
        .putAll(german())
        .putAll(british())
        .putAll(others())
        .buildOrThrow();
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> czech() {
    Anchor event = Anchor.event("konání hromadné akce");
    Bearer contacts = Bearer.group(cs("kontaktní osoby"));
    return ImmutableMap.of(
        217,
        ImmutableList.of(
            Undertaking.by(Bearer.party(MUNICIPALITY), Bearer.party(POLICE))
                .shall(Acts.APPOINT)
                .wording(cs("kontaktní osoby"))
                .build(),
            Undertaking.by(contacts)
                .is(Acts.MEET)
                .recurrence(Recurrence.about(1, TimeSpan.months(3)))
                .build(),
            Undertaking.by(contacts)
                .is(Acts.MEET)
                .recurrence(Recurrence.atEach(event))
                .due(DateRule.before(TimeSpan.days(14), event))
                .build()),
        218,
        ImmutableList.of(
            Undertaking.by(Bearer.eachParty())
                .shallNot(Acts.ASSIGN)
                .wording(cs("práva z této smlouvy"))
                .condition(
                    Condition.not(
                        Condition.approved(
                            ApprovalStep.of(
                                Actor.inRole(cs("druhá strana")), ApprovalAct.CONSENT))))
                .build(),
            Termination.by(Bearer.otherParties())
                .ground(TerminationGrounds.BREACH)
                .wording(cs("odstoupení pro porušení této povinnosti"))
                .lastDay(DateRule.on(Termination.NOTICE))
                .build()),
        219,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.prohibit(Rights.BE_SUBSTITUTED)
                    .id(RuleId.of("s219-1"))
                    .to(Holder.membersOf(SOCIAL_COMMITTEE))
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .build()),
            BodyConstitution.builder()
                .body(SOCIAL_COMMITTEE)
                .addSeat(
                    Seat.builder()
                        .endings(Listed.unstated(List.of(SeatEndings.RECALL)))
                        .addRecalledBy(Bearer.body(COUNCIL))
                        .build())
                .build(),
            Undertaking.by(Bearer.body(COUNCIL))
                .may(Acts.RECALL)
                .wording(cs("člen, který se bez omluvy nezúčastní tří po sobě jdoucích jednání"))
                .condition(
                    Condition.approved(
                        ApprovalStep.of(Actor.office(cs("předseda")), ApprovalAct.PROPOSE)))
                .build()),
        227,
        ImmutableList.of(
            Finance.amount(
                    Quantity.atMost(
                        Fraction.percent(3),
                        cs("zvýšení ročního příspěvku proti předchozí výši"),
                        TimeSpan.years(1)))
                .toBuilder()
                .addBearer(Bearer.party(REGION))
                .build()));
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> german() {
    return ImmutableMap.of(
        220,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.SHALL)
                .addBearer(Bearer.eachParty())
                .direction(SharingDirection.MUTUAL)
                .wording(de("Vorfälle, die das Ansehen der Partnerschaft berühren können"))
                .due(
                    DateRule.earlierOf(
                        DateRule.withoutDelay(),
                        DateRule.after(TimeSpan.workingDays(3), Anchor.event("Vorfall"))))
                .build()),
        221,
        ImmutableList.of(
            Termination.by(Bearer.eachParty())
                .form(de("Schriftform"))
                .lastDay(
                    DateRule.laterOf(
                        DateRule.endOf(
                            DateRule.after(TimeSpan.months(6), Termination.NOTICE),
                            0,
                            CalendarUnit.YEAR),
                        DateRule.fixed(PartialDate.of(2026, 12, 31))))
                .build()));
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> british() {
    return ImmutableMap.of(
        222,
        ImmutableList.of(
            Undertaking.by(Bearer.eachParty())
                .may(Acts.COMPLY)
                .wording(gb("its obligations under the Freedom of Information Act"))
                .addLink(Link.notwithstanding(gb("anything in this memorandum")))
                .build(),
            Undertaking.by(Bearer.eachParty())
                .endeavoursTo(Acts.CONSULT)
                .to(Bearer.otherParties())
                .due(DateRule.on(Anchor.event("disclosure")))
                .build()),
        223,
        ImmutableList.of(
            Review.builder()
                .addBearer(Bearer.eachParty())
                .wording(gb("its contribution"))
                .recurrence(Recurrence.exactly(1, TimeSpan.years(1)))
                .build(),
            Undertaking.by(Bearer.eachParty())
                .may(Acts.INCREASE)
                .wording(gb("its contribution"))
                .build(),
            Undertaking.by(Bearer.eachParty())
                .shallNot(Acts.REDUCE)
                .wording(gb("its contribution"))
                .addQuantity(
                    Quantity.moreThan(Fraction.percent(10), gb("contribution"), TimeSpan.years(1)))
                .condition(
                    Condition.not(
                        Condition.approved(
                            ApprovalStep.of(Actor.body(BOARD), ApprovalAct.CONSENT))))
                .build()));
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> others() {
    return ImmutableMap.of(
        224,
        ImmutableList.of(
            Finance.amount(
                    Quantity.exactly(Fraction.of(1, 1), us("allowable costs")),
                    Quantity.atMost(Money.of(40_000, "USD"), TimeSpan.years(1)))
                .toBuilder()
                .modality(Modality.INTENDS)
                .addBearer(Bearer.party(DEPARTMENT))
                .addBeneficiary(Bearer.party(ASSOCIATION))
                .due(DateRule.after(TimeSpan.days(30), Anchor.event("receipt of a proper invoice")))
                .addLink(Link.subjectTo(us("the availability of appropriated funds")))
                .build()),
        225,
        ImmutableList.of(
            EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
            Term.until(DateRule.after(TimeSpan.years(5), Anchor.EFFECT)),
            Termination.by(Bearer.eachParty())
                .form(us("written notice"))
                .lastDay(
                    DateRule.laterOf(
                        DateRule.after(TimeSpan.days(60), Termination.NOTICE),
                        DateRule.after(TimeSpan.years(1), Anchor.EFFECT)))
                .build()),
        226,
        ImmutableList.of(
            BodyConstitution.builder()
                .body(COMMITTEE)
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.exactly(1, en("representative")))
                        .addRepresenting(Bearer.group(en("each Contracting State")))
                        .build())
                .addSeat(elected("Chair", 1))
                .addSeat(elected("Vice-Chair", 2))
                .build(),
            Participation.of(
                ParticipationRule.permit(Rights.BRING_EXPERTS)
                    .id(RuleId.of("s226-1"))
                    .to(Holder.membersOf(COMMITTEE))
                    .in(BodySelector.only(COMMITTEE))
                    .build())));
  }

  private static Seat elected(String office, int number) {
    return Seat.builder()
        .quantity(Quantity.exactly(number, en(office)))
        .appointment(Appointments.ELECTED)
        .addBy(Bearer.body(COMMITTEE))
        .term(TimeSpan.years(2))
        .termLimit(TermLimit.of(2))
        .build();
  }
}
