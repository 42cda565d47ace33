package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** The examples of the documentation on efforts, limits and deadlines, compiled and run. */
class LimitDocumentationTest {
  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @Test
  void lasting_itsExamples_areFourValues() {
    DateRule twelveMonths = DateRule.after(TimeSpan.months(12), Anchor.LAST_SIGNATURE);
    DateRule twoYears = DateRule.after(TimeSpan.years(2), Anchor.LAST_SIGNATURE);
    assertThat(
            List.of(
                Lasting.until(twelveMonths),
                Lasting.atLeast(twelveMonths),
                Lasting.atMost(twelveMonths),
                Lasting.until(DateRule.window(twelveMonths, twoYears))))
        .doesNotHaveDuplicates();
    assertThat(
            List.of(
                Term.atLeast(DateRule.after(TimeSpan.months(12), Anchor.LAST_SIGNATURE)),
                Term.atMost(DateRule.after(TimeSpan.years(3), Anchor.EFFECT))))
        .extracting(term -> term.describe(Locale.ENGLISH))
        .containsExactly(
            "Term: at least until: 12 months after the last signature.",
            "Term: at most until: 3 years after taking effect.");
  }

  @Test
  void undertaking_itsExamples_areDescribed() {
    OrganizationId council = OrganizationId.of("council");
    OrganizationId trust = OrganizationId.of("trust");
    OrganizationId ministry = OrganizationId.of("ministry");
    OrganizationId municipality = OrganizationId.of("municipality");
    Undertaking effort =
        Undertaking.by(Bearer.party(council))
            .endeavoursTo(Acts.NOTIFY)
            .to(Bearer.party(trust))
            .wording(LocalizedText.of("en", "any change in funding"))
            .due(DateRule.before(TimeSpan.months(6), Anchor.event("change in funding")))
            .build();
    Undertaking accounts =
        Undertaking.by(Bearer.party(municipality))
            .shall(Acts.REPORT)
            .recurrence(
                Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)))
            .build();
    Undertaking inspection =
        Undertaking.by(Bearer.party(ministry))
            .may(Acts.MONITOR)
            .recurrence(Recurrence.atMost(2, TimeSpan.years(1)))
            .build();
    Undertaking transfer =
        Undertaking.builder()
            .shall(Acts.ASSIGN)
            .due(DateRule.onlyOn(DateRule.fixed(PartialDate.of(2025, 4, 1))))
            .build();
    assertThat(effort.describe(CZECH)).startsWith("„council“ se vynasnaží oznámit");
    assertThat(accounts.describe(CZECH))
        .contains("nejpozději 30 dnů po termínu: poslední den každého čtvrtletí");
    assertThat(inspection.describe(CZECH)).contains("nejvýše 2× za rok");
    assertThat(transfer.describe(CZECH)).contains("; dne: 1. 4. 2025");
    assertThat(transfer.describe(Locale.ENGLISH)).contains("; on: 1 April 2025");
  }

  @Test
  void finance_itsExample_isAPermissionWithASpanAndAnException() {
    OrganizationId department = OrganizationId.of("department");
    Finance finance =
        Finance.amount(Quantity.atMost(Money.of(25_000, "GBP"), TimeSpan.years(1))).toBuilder()
            .addBearer(Bearer.party(department))
            .modality(Modality.MAY)
            .since(DateRule.fixed(PartialDate.of(2024, 4, 1)))
            .until(Lasting.until(DateRule.fixed(PartialDate.of(2027, 3, 31))))
            .exceptions(Listed.unstated(List.of(LocalizedText.of("en", "salaries"))))
            .addLink(Link.subjectTo(ClauseId.of("9")))
            .build();
    assertThat(finance.describe(Locale.ENGLISH))
        .isEqualTo(
            "“department” may pay; how much: at most 25,000 GBP per year; from: 1 April 2024;"
                + " until: 31 March 2027; subject to: “9”; except: “salaries” (completeness not"
                + " stated).");
  }

  @Test
  void finance_withAModality_isSaidOfWhoPays() {
    LocalizedText budget = LocalizedText.of("cs", "rozpočet");
    Finance own = Finance.ownCosts().toBuilder().modality(Modality.SHALL).build();
    Finance joint = own.toBuilder().bearers(List.of(Bearer.allParties())).build();
    Finance elsewhere = Finance.elsewhere(budget).toBuilder().modality(Modality.INTENDS).build();
    assertThat(own.describe(Locale.ENGLISH)).isEqualTo("Each party shall bear its own costs.");
    assertThat(own.describe(CZECH)).isEqualTo("Každá strana má povinnost nést vlastní náklady.");
    assertThat(joint.describe(Locale.ENGLISH))
        .isEqualTo("All parties jointly shall bear their own costs.");
    assertThat(elsewhere.describe(CZECH))
        .isEqualTo(
            "Někdo (neuvedeno kdo) má v úmyslu upravit peníze v jiném dokumentu; „rozpočet“.");
  }

  @Test
  void bodies_theirExamples_areBuilt() {
    BodyConstitution board =
        BodyConstitution.builder()
            .body(BodyId.of("board"))
            .addSize(Quantity.atLeast(7, Bases.ALL_MEMBERS), Quantity.atMost(11, Bases.ALL_MEMBERS))
            .build();
    Seat seat =
        Seat.builder()
            .appointment(Appointments.ELECTED)
            .term(TimeSpan.years(3))
            .termLimit(TermLimit.consecutive(2))
            .endings(Listed.unstated(List.of(SeatEndings.RESIGNATION, SeatEndings.RECALL)))
            .addRecalledBy(Bearer.body(BodyId.of("rada")))
            .build();
    assertThat(board.size()).hasSize(2);
    assertThat(seat.termLimit())
        .contains(TermLimit.consecutive(2))
        .isNotEqualTo(List.of(TermLimit.inAll(3), TermLimit.of(2)));
  }

  @Test
  void links_theirExamples_areDescribed() {
    Undertaking request =
        Undertaking.by(Bearer.eachParty())
            .may(Acts.REQUEST)
            .addLinks(
                Link.subjectTo(ClauseId.of("9")),
                Link.notwithstanding(LocalizedText.of("en", "each member bears its own costs")))
            .build();
    assertThat(request.describe(Locale.ENGLISH))
        .isEqualTo(
            "Any party may request; subject to: “9”, notwithstanding: “each member bears its own"
                + " costs”.");
  }

  @Test
  void recurrence_itsExamples_areDifferentDays() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    LocalDate last = LocalDate.of(2025, 12, 31);
    Recurrence on = Recurrence.yearlyOn(MonthDay.of(3, 31));
    Recurrence by = Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31)));
    Recurrence after =
        Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1));
    Recurrence most = Recurrence.atMost(4, TimeSpan.years(1));
    assertThat(List.of(on, by, after, most)).doesNotHaveDuplicates();
    assertThat(on.dueDates(first, last)).isEqualTo(by.dueDates(first, last));
    assertThat(after.dueDates(first, last).days()).hasSize(4);
  }

  @Test
  void names_givenForOwnCodesAndEvents_areSaidInTheLanguageAskedFor() {
    Names words =
        Names.given(
            Map.of(
                Act.of("ask-question"),
                LocalizedText.of("en", "ask a question").with("cs", "položit dotaz")),
            Map.of(
                "invoice", LocalizedText.of("en", "the invoice").with("cs", "vystavení faktury")));
    Undertaking question =
        Undertaking.by(Bearer.eachParty())
            .may(Act.of("ask-question"))
            .due(DateRule.after(TimeSpan.days(30), Anchor.event("invoice")))
            .build();
    assertThat(question.describe(CZECH, Names.none().or(words)))
        .isEqualTo(
            "Kterákoli strana může „položit dotaz“; nejpozději 30 dnů po události „vystavení "
                + "faktury“.");
    assertThat(question.describe(Locale.ENGLISH, words))
        .isEqualTo("Any party may “ask a question”; no later than 30 days after “the invoice”.");
    assertThat(question.describe(Locale.ENGLISH))
        .isEqualTo("Any party may “ask-question”; no later than 30 days after “invoice”.");
  }

  @Test
  void modal_eachPartyThatMustNotOrNeedNot_isNoParty() {
    Undertaking.Builder each = Undertaking.by(Bearer.eachParty()).shallNot(Acts.ASSIGN);
    assertThat(each.build().describe(Locale.ENGLISH)).isEqualTo("No party shall assign.");
    assertThat(each.build().describe(CZECH)).isEqualTo("Žádná strana nesmí postoupit.");
    assertThat(each.modality(Modality.NEED_NOT).build().describe(Locale.ENGLISH))
        .isEqualTo("No party need assign.");
    assertThat(each.modality(Modality.SHOULD).build().describe(CZECH))
        .isEqualTo("Každá strana má doporučeno postoupit.");
  }
}
