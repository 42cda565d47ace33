package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.ADVISORY_COUNCIL;
import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.COUNCIL_OF_TOWN;
import static org.dohoda.testkit.Cast.DEPARTMENT;
import static org.dohoda.testkit.Cast.MUNICIPALITY;
import static org.dohoda.testkit.Cast.ORGANIZATION;
import static org.dohoda.testkit.Cast.REGION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.MonthDay;
import java.util.List;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Review;
import org.dohoda.provision.Seat;
import org.dohoda.provision.SeatEndings;
import org.dohoda.provision.Term;
import org.dohoda.provision.TermLimit;
import org.dohoda.provision.Termination;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;

/** Sentences 198 to 216: efforts, limits, which clause goes before which, deadlines that return. */
final class LimitSentences {
  private static final OrganizationId TRUST = OrganizationId.of("trust");

  private LimitSentences() {}

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

  private static DateRule day(int year, int month, int day) {
    return DateRule.fixed(PartialDate.of(year, month, day));
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    return ImmutableMap.<Integer, ImmutableList<Provision>>builder()
        .putAll(efforts())
        .putAll(spans())
        .putAll(money())
        .putAll(bodies())
        .putAll(deadlines())
        .buildOrThrow();
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> efforts() {
    return ImmutableMap.of(
        198,
        ImmutableList.of(
            Undertaking.by(Bearer.party(COUNCIL_OF_TOWN))
                .endeavoursTo(Acts.NOTIFY)
                .to(Bearer.party(TRUST))
                .wording(gb("any change in funding"))
                .due(DateRule.before(TimeSpan.months(6), Anchor.event("change in funding")))
                .build()),
        199,
        ImmutableList.of(
            Publicity.builder()
                .modality(Modality.ENDEAVOURS)
                .wording(cs("výsledky společných projektů"))
                .addBearer(Bearer.allParties())
                .channels(Listed.unstated(List.of(Channels.WEBSITE)))
                .due(DateRule.after(TimeSpan.days(30), Anchor.event("schválení výsledků")))
                .build()));
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> spans() {
    return ImmutableMap.of(
        200,
        ImmutableList.of(
            Term.atLeast(DateRule.after(TimeSpan.months(12), Anchor.LAST_SIGNATURE)),
            Termination.by(Bearer.eachParty())
                .lastDay(DateRule.after(TimeSpan.months(1), Termination.NOTICE))
                .addLink(Link.onlyAfter(en("twelve months from the last signature")))
                .build()),
        201,
        ImmutableList.of(
            Undertaking.by(Bearer.role(cs("příjemce")))
                .shall(Acts.KEEP_RECORDS)
                .wording(cs("dokumentace projektu"))
                .until(
                    Lasting.atLeast(DateRule.after(TimeSpan.years(10), Anchor.END_OF_INSTRUMENT)))
                .build()),
        202,
        ImmutableList.of(
            Term.atMost(DateRule.after(TimeSpan.years(3), Anchor.EFFECT)).toBuilder()
                .wording(de("Erprobung"))
                .build()),
        203,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(cs("pracovní skupina"))
                .until(Lasting.atMost(DateRule.after(TimeSpan.years(2), Anchor.EFFECT)))
                .recurrence(Recurrence.atMost(4, TimeSpan.years(1)))
                .build()),
        204,
        ImmutableList.of(
            Undertaking.by(Bearer.party(AGENCY))
                .may(Acts.MONITOR)
                .wording(us("the records of the Recipient"))
                .recurrence(Recurrence.atMost(2, TimeSpan.years(1)))
                .build()));
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> money() {
    return ImmutableMap.of(
        205,
        ImmutableList.of(
            Finance.amount(Quantity.atMost(Money.of(25_000, "GBP"), TimeSpan.years(1))).toBuilder()
                .modality(Modality.MAY)
                .addBearer(Bearer.party(DEPARTMENT))
                .wording(gb("running costs"))
                .since(day(2024, 4, 1))
                .until(Lasting.until(day(2027, 3, 31)))
                .exceptions(Listed.unstated(List.of(gb("salaries"))))
                .build()),
        206,
        ImmutableList.of(
            Finance.amount(
                    Quantity.exactly(Fraction.of(1, 1), cs("náklady vzniklé před 1. lednem 2025")))
                .toBuilder()
                .modality(Modality.NEED_NOT)
                .addBearer(Bearer.party(REGION))
                .build(),
            Finance.amount(Quantity.exactly(Fraction.of(1, 2), cs("náklady"))).toBuilder()
                .addBearer(Bearer.party(REGION))
                .since(day(2025, 1, 1))
                .exceptions(Listed.unstated(List.of(cs("daň z přidané hodnoty"))))
                .build()),
        207,
        ImmutableList.of(
            Finance.amount(Quantity.exactly(Fraction.of(1, 1), en("travel costs of the chair")))
                .toBuilder()
                .modality(Modality.SHALL)
                .addBearer(Bearer.party(ORGANIZATION))
                .addLinks(
                    Link.subjectTo(ClauseId.of("9")),
                    Link.notwithstanding(en("each member bears its own costs")))
                .build()),
        208,
        ImmutableList.of(
            Undertaking.by(Bearer.eachParty())
                .may(Acts.REQUEST)
                .wording(cs("svolání řídicího výboru"))
                .addLinks(Link.notwithstanding(ClauseId.of("4")), Link.subjectTo(ClauseId.of("7")))
                .build()));
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> bodies() {
    return ImmutableMap.of(
        209,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(gb("Board"))
                .addSize(
                    Quantity.atLeast(7, Bases.ALL_MEMBERS), Quantity.atMost(11, Bases.ALL_MEMBERS))
                .addSeat(
                    Seat.builder()
                        .appointment(Appointments.ELECTED)
                        .term(TimeSpan.years(3))
                        .termLimit(TermLimit.consecutive(2))
                        .endings(
                            Listed.unstated(
                                List.of(
                                    SeatEndings.RESIGNATION,
                                    SeatEndings.RECALL,
                                    SeatEndings.END_OF_MANDATE)))
                        .addRecalledBy(Bearer.group(gb("Assembly")))
                        .build())
                .build()),
        210,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(cs("komise"))
                .addSize(Quantity.exactly(9, Bases.ALL_MEMBERS))
                .addSeat(
                    Seat.builder()
                        .termLimit(TermLimit.of(3))
                        .endings(
                            Listed.open(
                                List.of(
                                    SeatEndings.RESIGNATION,
                                    SeatEndings.RECALL,
                                    SeatEndings.END_OF_MANDATE,
                                    SeatEndings.DEATH)))
                        .build())
                .build()),
        216,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(us("Council"))
                .addSize(Quantity.exactly(9, Bases.ALL_MEMBERS))
                .addSeat(Seat.builder().termLimit(TermLimit.inAll(3)).build())
                .build()));
  }

  private static ImmutableMap<Integer, ImmutableList<Provision>> deadlines() {
    Recurrence.Occasion march = Recurrence.yearlyOn(MonthDay.of(3, 31));
    return ImmutableMap.of(
        211,
        ImmutableList.of(
            Undertaking.builder()
                .is(Acts.ORGANISE)
                .wording(en("the annual conference"))
                .recurrence(march)
                .build(),
            Undertaking.by(Bearer.group(en("each member")))
                .shall(Acts.REPORT)
                .recurrence(Recurrence.by(march))
                .build()),
        212,
        ImmutableList.of(
            Undertaking.by(Bearer.party(MUNICIPALITY))
                .shall(Acts.REPORT)
                .wording(cs("vyúčtování"))
                .to(Bearer.party(REGION))
                .recurrence(
                    Recurrence.within(
                        TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)))
                .build()),
        213,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.SHALL)
                .addBearer(Bearer.body(ADVISORY_COUNCIL))
                .addAddressee(Bearer.group(de("Mitglieder")))
                .wording(de("Ergebnisse"))
                .recurrence(Recurrence.within(TimeSpan.weeks(2), Recurrence.atEach(Anchor.MEETING)))
                .build()),
        214,
        ImmutableList.of(
            Review.builder()
                .addBearer(Bearer.allParties())
                .recurrence(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(6, 30))))
                .build()),
        215,
        ImmutableList.of(
            Undertaking.by(Bearer.group(gb("staff of the service")))
                .is(Act.of("transfer"))
                .wording(gb("to the Trust"))
                .due(DateRule.onlyOn(day(2025, 4, 1)))
                .build()));
  }
}
