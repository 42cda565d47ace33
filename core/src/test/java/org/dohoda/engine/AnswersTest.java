package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.body.Meeting;
import org.dohoda.decision.Decision;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Authority;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.participation.Holder;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What was asked before changes no answer. */
class AnswersTest {
  private static final CooperationRegister REGISTER =
      register(memorandum(permit("r", ATTEND, SPEAK).build()));

  private static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  @Test
  void rightsInAnotherOrder_areAnsweredInTheirOrder() {
    ParticipationEngine engine = ParticipationEngine.of(REGISTER);
    ParticipationQuestion one = question().rights(ImmutableSet.of(ATTEND, SPEAK)).build();
    ParticipationQuestion other = question().rights(ImmutableSet.of(SPEAK, ATTEND)).build();

    assertThat(engine.decide(one).rulings().keySet()).containsExactly(ATTEND, SPEAK);
    Decision decision = engine.decide(other);
    assertThat(decision.rulings().keySet()).containsExactly(SPEAK, ATTEND);
    assertThat(decision.question().rights()).containsExactly(SPEAK, ATTEND);
    assertThat(decision.explain(Locale.ENGLISH))
        .isEqualTo(ParticipationEngine.of(REGISTER).decide(other).explain(Locale.ENGLISH));
  }

  @Test
  @SuppressWarnings("NullAway")
  void granted_ofNull_isRefusedByItsName() {
    ParticipationEngine engine = ParticipationEngine.of(REGISTER);
    Capacity guest = Capacities.GUEST;
    ImmutableListMultimap.<String, ThrowingCallable>builder()
        .putAll(
            "organization",
            () -> engine.granted(null, COMMITTEE, ATTEND, guest, DAY),
            () -> engine.grantedOverTime(null, COMMITTEE, ATTEND, guest))
        .putAll(
            "body",
            () -> engine.granted(AGENCY, null, ATTEND, guest, DAY),
            () -> engine.grantedOverTime(AGENCY, null, ATTEND, guest))
        .putAll(
            "right",
            () -> engine.granted(AGENCY, COMMITTEE, null, guest, DAY),
            () -> engine.grantedOverTime(AGENCY, COMMITTEE, null, guest))
        .putAll(
            "capacity",
            () -> engine.granted(AGENCY, COMMITTEE, ATTEND, null, DAY),
            () -> engine.grantedOverTime(AGENCY, COMMITTEE, ATTEND, null))
        .putAll("day", () -> engine.granted(AGENCY, COMMITTEE, ATTEND, guest, null))
        .putAll("questions", () -> engine.decideAll(null))
        .build()
        .forEach(
            (argument, call) ->
                assertThatNullPointerException()
                    .isThrownBy(call)
                    .withMessage(argument + ": must not be null"));
  }

  @Test
  void nameOfASuccessor_isThatOfTheDay() {
    OrganizationId successor = OrganizationId.of("successor");
    CooperationRegister register =
        register(
                Region.rules(
                    "statute",
                    Authority.STATUTE,
                    permit("r", ATTEND).to(Holder.office(en("director"), AGENCY)).build()))
            .toBuilder()
            .addOrganization(
                Organization.builder()
                    .id(successor)
                    .addNames(new TimedName(en("Old"), Period.parse("2000-01-01/2022-12-31")))
                    .addNames(new TimedName(en("New"), Period.parse("2023-01-01/..")))
                    .legalPersonality(Truth.YES)
                    .existence(Period.always())
                    .build())
            .addSuccession(
                Succession.builder()
                    .predecessor(AGENCY)
                    .successor(successor)
                    .on(PartialDate.of(2021, 1, 1))
                    .passing(Passing.ALL)
                    .build())
            .build();
    ParticipationQuestion.Builder asked =
        ParticipationQuestion.builder()
            .body(COMMITTEE)
            .office(en("director"))
            .as(Capacities.GUEST)
            .rights(ImmutableSet.of(ATTEND));
    ParticipationQuestion before = asked.day(LocalDate.of(2022, 6, 1)).build();
    ParticipationQuestion after = asked.day(LocalDate.of(2023, 6, 1)).build();
    ParticipationEngine engine = ParticipationEngine.of(register);

    assertThat(engine.decide(before).names()).containsEntry(successor, en("Old"));
    assertThat(engine.decide(after).names()).containsEntry(successor, en("New"));
    assertThat(engine.decide(after)).isEqualTo(ParticipationEngine.of(register).decide(after));
  }

  @Test
  void itemThatIsNotAskedAbout_hasNoRuling() {
    ParticipationEngine engine = ParticipationEngine.of(REGISTER);
    Meeting meeting =
        Meeting.builder()
            .body(COMMITTEE)
            .date(DAY)
            .addAgenda(Region.item("One"), Region.item("Two"))
            .build();
    Decision ofWhole = engine.decide(question().at(meeting).build());
    Decision ofFirst = engine.decide(question().at(meeting).item(0).build());
    Decision ofNone = engine.decide(question().build());

    assertThat(ofWhole.ruling(1, ATTEND)).isEqualTo(ofWhole.ruling(ATTEND));
    assertThat(ofFirst.ruling(0, ATTEND)).isEqualTo(ofFirst.ruling(ATTEND));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofWhole.ruling(2, ATTEND))
        .withMessage("item: must be the index of an item that the question asks about, was '2'");
    assertThatIllegalArgumentException().isThrownBy(() -> ofWhole.ruling(-1, ATTEND));
    assertThatIllegalArgumentException().isThrownBy(() -> ofFirst.ruling(1, ATTEND));
    assertThatIllegalArgumentException().isThrownBy(() -> ofNone.ruling(0, ATTEND));
  }
}
