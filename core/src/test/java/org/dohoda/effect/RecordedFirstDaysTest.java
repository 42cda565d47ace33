package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dohoda.effect.entry.Contradictions;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Recorded first days of parties, against what the provisions come to. */
class RecordedFirstDaysTest {
  private static final EntryIntoForce MONTH_AFTER_SIGNATURE =
      EntryIntoForce.on(
          DateRule.startOf(DateRule.on(Anchor.LAST_SIGNATURE), 1, CalendarUnit.MONTH));

  private static Party signed(OrganizationId organization) {
    return Cases.signed(organization, "2024-01-15");
  }

  private static Party effective(OrganizationId organization, String day) {
    return signed(organization).toBuilder().effective(PartialDate.parse(day)).build();
  }

  /** Signed by both on 15 January 2024; each provision stands in a clause of its own. */
  private static Memorandum memorandum(Party region, Party agency, Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .addParties(region, agency)
        .addClauses(Cases.clause("words", "Words alone."))
        .addAllClauses(
            Arrays.stream(provisions)
                .map(
                    each ->
                        Clause.builder()
                            .id(ClauseId.of(each.kind().name().toLowerCase(Locale.ROOT)))
                            .addProvisions(each)
                            .build())
                .toList())
        .build();
  }

  /** The problems of first days, as the effect and as validation alone finds them. */
  private static ImmutableList<String> problems(Memorandum memorandum) {
    ImmutableList<Problem> found = Contradictions.firstDays(memorandum);
    assertThat(Cases.effects(memorandum).problems(MEMORANDUM).all())
        .filteredOn(problem -> problem.code().equals(Contradictions.FIRST_DAY.code()))
        .isEqualTo(found);
    return found.stream()
        .map(problem -> problem.path() + " " + problem.message(Locale.ENGLISH))
        .collect(ImmutableList.toImmutableList());
  }

  private static String problem(String party, String recorded) {
    return "/instruments/memorandum/parties/"
        + party
        + "/effective The recorded first day "
        + recorded
        + " is not the one that the provisions come to, 2024-02-01.";
  }

  @Test
  void dayThatTheProvisionsComeTo_isNoProblem() {
    for (String day : List.of("2024-02-01", "2024-02", "2024", "[..2024-02-01]")) {
      assertThat(
              problems(
                  memorandum(
                      effective(REGION, day),
                      effective(AGENCY, day),
                      Term.indefinite(),
                      MONTH_AFTER_SIGNATURE)))
          .as(day)
          .isEmpty();
    }
  }

  @Test
  void anotherDay_isAProblemOfThatParty() {
    assertThat(
            problems(
                memorandum(
                    effective(REGION, "2024-02-01"),
                    effective(AGENCY, "2024-03-01"),
                    MONTH_AFTER_SIGNATURE)))
        .containsExactly(problem("asz", "2024-03-01"));
    assertThat(
            problems(
                memorandum(effective(REGION, "2024-01"), signed(AGENCY), MONTH_AFTER_SIGNATURE)))
        .containsExactly(problem("liberecky-kraj", "2024-01"));
  }

  @Test
  void noRecordedDay_isNoProblem() {
    assertThat(problems(memorandum(signed(REGION), signed(AGENCY), MONTH_AFTER_SIGNATURE)))
        .isEmpty();
  }

  @Test
  void noProvision_contradictsNoDay() {
    assertThat(
            problems(
                memorandum(
                    effective(REGION, "2023-12-01"),
                    effective(AGENCY, "2023-12-01"),
                    Term.indefinite())))
        .isEmpty();
  }

  /** Without a calendar it cannot be told which day it is, only between which. */
  @Test
  void workingDays_contradictOnlyWhatTheyCannotComeTo() {
    EntryIntoForce tenWorkingDays =
        EntryIntoForce.on(DateRule.after(TimeSpan.workingDays(10), Anchor.LAST_SIGNATURE));

    assertThat(
            problems(memorandum(effective(REGION, "2024-01-30"), signed(AGENCY), tenWorkingDays)))
        .isEmpty();
    assertThat(
            problems(memorandum(effective(REGION, "2024-01-20"), signed(AGENCY), tenWorkingDays)))
        .hasSize(1);
  }
}
