package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.COUNCIL_OF_TOWN;
import static org.dohoda.testkit.Cast.POLICE;
import static org.dohoda.testkit.Cast.SOCIAL_COMMITTEE;
import static org.dohoda.testkit.Tongues.cs;
import static org.dohoda.testkit.Tongues.de;
import static org.dohoda.testkit.Tongues.en;
import static org.dohoda.testkit.Tongues.gb;
import static org.dohoda.testkit.Tongues.us;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.util.List;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 186 to 197, on which the documentation alone was tried again. */
final class UnseenSentences {
  private UnseenSentences() {}

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        186,
        ImmutableList.of(
            BodyConstitution.builder()
                .body(SOCIAL_COMMITTEE)
                .recurrence(Recurrence.kthWeekdayOf(CalendarUnit.MONTH, 1, DayOfWeek.TUESDAY))
                .addConvenedBy(Bearer.office(cs("předseda")))
                .build()));
    all.put(
        187,
        ImmutableList.of(
            Finance.builder()
                .finance(FinanceKind.AMOUNT)
                .addBearer(Bearer.severally(Bearer.allParties()))
                .wording(de("Kosten der Evaluation zu gleichen Teilen"))
                .build(),
            Finance.amount(Quantity.atMost(Fraction.of(1, 3), de("Eigenanteil"))).toBuilder()
                .wording(de("Sachleistungen"))
                .build()));
    all.put(
        188,
        ImmutableList.of(
            Undertaking.by(Bearer.party(COUNCIL_OF_TOWN))
                .shall(Acts.NOTIFY)
                .to(Bearer.party(POLICE))
                .due(
                    DateRule.earlierOf(
                        DateRule.after(TimeSpan.hours(1), Anchor.event("risk")),
                        DateRule.on(Anchor.event("risk"))))
                .condition(Condition.inWords(gb("a child is at immediate risk")))
                .build()));
    all.put(
        189,
        ImmutableList.of(
            Undertaking.by(Bearer.eachParty())
                .shallNot(Acts.ASSIGN)
                .wording(us("this agreement"))
                .condition(
                    Condition.not(
                        Condition.approved(
                            ApprovalStep.builder()
                                .actor(Actor.inRole(us("the other party")))
                                .act(ApprovalAct.CONSENT)
                                .form(us("prior, in writing"))
                                .reasonToWithhold(Truth.NO)
                                .build())))
                .build()));
    all.put(
        190,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(en("secretariat"))
                .addSeat(
                    Seat.builder()
                        .appointment(Appointments.ROTATING)
                        .addRepresenting(Bearer.group(en("members, in alphabetical order")))
                        .term(TimeSpan.months(18))
                        .build())
                .build()));
    all.put(
        191,
        ImmutableList.of(
            Term.until(DateRule.fixed(PartialDate.of(2027, 6, 30))).toBuilder()
                .condition(Condition.not(Condition.inWords(cs("dodatek je uzavřen"))))
                .build(),
            Survival.builder()
                .matters(Listed.unstated(List.of(cs("práva nabytá do té doby"))))
                .build()));
    all.put(
        192,
        ImmutableList.of(
            Finance.builder()
                .finance(FinanceKind.AMOUNT)
                .addBearer(Bearer.role(de("Landkreis")))
                .addBeneficiary(Bearer.group(de("Gemeinden")))
                .wording(de("nachgewiesene Aufwendungen"))
                .recurrence(Recurrence.exactly(1, TimeSpan.months(3)))
                .condition(Condition.requested())
                .build(),
            Undertaking.by(Bearer.group(de("Gemeinden")))
                .shall(Acts.REQUEST)
                .wording(de("Erstattung"))
                .recurrence(
                    Recurrence.within(
                        TimeSpan.weeks(6), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)))
                .build()));
    all.put(
        193,
        ImmutableList.of(
            Undertaking.by(Bearer.office(gb("councillor")))
                .may(Act.of("ask-question"))
                .addQuantity(Quantity.atMost(1, gb("supplementary question")))
                .build(),
            Undertaking.builder()
                .shall(Act.of("reply"))
                .addQuantity(Quantity.atMost(3, gb("minutes")))
                .build()));
    all.put(
        194,
        ImmutableList.of(
            Term.indefinite().toBuilder().needed(Quantity.atLeast(3, Bases.PARTIES)).build()));
    all.put(
        195,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(us("task force"))
                .recurrence(Recurrence.atLeast(1, TimeSpan.months(3)))
                .addConvenedBy(Bearer.office(us("chair")))
                .addConvenedBy(Bearer.group(us("at least one third of its members")))
                .build(),
            DecisionMaking.builder()
                .wording(us("vacancies do not impair its power to act"))
                .build()));
    all.put(
        196,
        ImmutableList.of(
            Undertaking.by(Bearer.office(en("coordinator")))
                .shall(Acts.INFORM)
                .to(Bearer.group(en("member councils")))
                .recurrence(Recurrence.kthWeekdayOf(CalendarUnit.QUARTER, -1, DayOfWeek.FRIDAY))
                .build()));
    all.put(
        197,
        ImmutableList.of(
            Term.until(DateRule.fixed(PartialDate.of(2030, 12, 31))).toBuilder()
                .needed(Quantity.moreThan(Fraction.of(1, 2), de("Gemeinden")))
                .build()));
    return all.buildOrThrow();
  }
}
