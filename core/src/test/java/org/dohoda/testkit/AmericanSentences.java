package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.ADVISORY_COUNCIL;
import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.COUNTY;
import static org.dohoda.testkit.Cast.DEPARTMENT;
import static org.dohoda.testkit.Cast.GOVERNING_BOARD;
import static org.dohoda.testkit.Cast.HOMELESSNESS;
import static org.dohoda.testkit.Cast.HOUSING_AUTHORITY;
import static org.dohoda.testkit.Cast.STATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.dohoda.condition.Condition;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Link;
import org.dohoda.provision.Money;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 60 to 70. */
final class AmericanSentences {
  private AmericanSentences() {}

  private static LocalizedText en(String text) {
    return LocalizedText.of("en-US", text);
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        60,
        ImmutableList.of(
            Undertaking.by(Bearer.party(COUNTY))
                .shall(Acts.PROVIDE)
                .wording(en("office space at no cost"))
                .to(Bearer.party(AGENCY))
                .addQuantity(Quantity.atMost(4, en("Agency case managers")))
                .addLink(Link.inReturnFor(en("priority to residents referred by the County")))
                .build(),
            Undertaking.by(Bearer.party(AGENCY))
                .shall(Acts.PRIORITISE)
                .forTheGoodOf(Bearer.group(en("residents referred by the County")))
                .addLink(Link.inReturnFor(en("office space")))
                .build()));
    all.put(
        61,
        ImmutableList.of(
            EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
            Term.until(DateRule.after(TimeSpan.years(5), Anchor.EFFECT)).toBuilder()
                .maximum(DateRule.fixed(PartialDate.of(2030, 6, 30)))
                .build()));
    all.put(
        62,
        ImmutableList.of(
            Undertaking.by(Bearer.eachParty()).needNot(Acts.SPEND_FUNDS).build(),
            Undertaking.by(Bearer.eachParty()).needNot(Acts.CONCLUDE_AGREEMENT).build(),
            Finance.builder()
                .finance(FinanceKind.ELSEWHERE)
                .wording(en("a separate agreement"))
                .addLink(Link.onlyAfter(en("a separate agreement")))
                .build()));
    all.put(
        63,
        ImmutableList.of(
            Undertaking.by(Bearer.eachParty())
                .shall(Acts.APPOINT)
                .addQuantities(
                    Quantity.exactly(1, en("program manager")),
                    Quantity.exactly(1, en("alternate")))
                .build(),
            Undertaking.by(Bearer.eachParty())
                .shall(Acts.NOTIFY)
                .wording(en("any change of program manager or alternate"))
                .to(Bearer.otherParties())
                .due(DateRule.after(TimeSpan.workingDays(10), Anchor.event("change")))
                .build()));
    all.put(
        64,
        ImmutableList.of(
            Undertaking.by(Bearer.party(DEPARTMENT))
                .may(Acts.SUSPEND)
                .wording(en("its assistance"))
                .due(DateRule.withoutDelay())
                .condition(
                    Condition.inWords(
                        en("the City fails to submit two consecutive quarterly reports")))
                .build()));
    all.put(
        65,
        ImmutableList.of(
            BodyConstitution.builder()
                .body(ADVISORY_COUNCIL)
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.exactly(5, en("members")))
                        .appointment(Appointments.APPOINTED)
                        .addBy(Bearer.office(en("Mayor")))
                        .term(TimeSpan.years(3))
                        .build())
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.exactly(4, en("members")))
                        .appointment(Appointments.ELECTED)
                        .addBy(Bearer.group(en("tenant associations")))
                        .term(TimeSpan.years(3))
                        .build())
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.exactly(2, en("members")))
                        .appointment(Appointments.EX_OFFICIO)
                        .votes(Truth.NO)
                        .term(TimeSpan.years(3))
                        .build())
                .build()));
    all.put(
        66,
        ImmutableList.of(
            AmendmentProcedure.builder()
                .addBearer(Bearer.body(GOVERNING_BOARD))
                .addQuantity(Quantity.atLeast(Fraction.of(2, 3), Bases.MEMBERS_PRESENT_AND_VOTING))
                .build()));
    all.put(
        67,
        ImmutableList.of(
            Finance.amount(Quantity.atMost(Money.of(250_000, "USD"), TimeSpan.years(1))).toBuilder()
                .addBearer(Bearer.party(STATE))
                .addBeneficiary(Bearer.party(COUNTY))
                .addArea(SocialInclusion.HOUSING)
                .wording(en("supportive housing services, per fiscal year"))
                .condition(Condition.fundsAvailable())
                .build()));
    all.put(
        68,
        ImmutableList.of(
            Recital.builder()
                .fact(en("homelessness in the County rose"))
                .period(Period.parse("2019/2023"))
                .addQuantity(Quantity.exactly(Fraction.percent(14), en("rise of homelessness")))
                .addArea(HOMELESSNESS)
                .addBearer(Bearer.allParties())
                .build()));
    all.put(
        69,
        ImmutableList.of(
            Termination.builder()
                .ground(TerminationGrounds.MATERIAL_BREACH)
                .form(en("written notice"))
                .cure(DateRule.after(TimeSpan.days(60), Termination.NOTICE))
                .build()));
    all.put(
        70,
        ImmutableList.of(
            Undertaking.by(Bearer.party(HOUSING_AUTHORITY))
                .intendsTo(Acts.PRIORITISE)
                .addQuantity(Quantity.atLeast(Fraction.percent(50), en("newly vacant units")))
                .forTheGoodOf(Bearer.group(en("households leaving shelters")))
                .addArea(SocialInclusion.HOUSING)
                .build()));
    return all.buildOrThrow();
  }
}
