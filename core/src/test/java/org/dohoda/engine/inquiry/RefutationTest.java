package org.dohoda.engine.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.effect.Effects;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.junit.jupiter.api.Test;

/** By which days something fails, and by what an organization has come to its place. */
class RefutationTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 3);
  private static final DayFact PAST = fact("past", "2020");
  private static final DayFact COMING = fact("coming", "2025");
  private static final DayFact LATER = fact("later", "2026");
  private static final DayFact UNKNOWN = fact("unknown", "2023");
  private static final Holding NOT_RECORDED =
      new Holding.NotRecorded(new Datum(DatumKind.ORDER, ModelPath.ROOT.member("order")));

  private static DayFact fact(String place, String day) {
    return new DayFact(DayKind.EFFECT_START, ModelPath.ROOT.member(place), PartialDate.parse(day));
  }

  private static Holding since(DayFact fact) {
    return new Holding.Since(fact);
  }

  private static Holding until(DayFact fact) {
    return new Holding.Until(fact);
  }

  private static Set<DayFact> days(Holding failing, Presumption... presumed) {
    return new Refutation(List.of(failing), DAY, Set.of(presumed)).days();
  }

  @Test
  void dayThatHasNotCome_orIsOver_isNamed() {
    assertThat(days(since(COMING))).containsExactly(COMING);
    assertThat(days(until(PAST))).containsExactly(PAST);
    assertThat(days(new Holding.Before(PAST))).containsExactly(PAST);
    assertThat(days(Holding.NEVER)).isEmpty();
    assertThat(days(since(PAST))).isEmpty();
    assertThat(days(since(UNKNOWN))).isEmpty();
  }

  @Test
  void ofAllParts_thoseThatFailAreNamed() {
    assertThat(days(Holding.all(since(COMING), since(PAST), until(PAST), since(UNKNOWN))))
        .containsExactlyInAnyOrder(COMING, PAST);
  }

  @Test
  void ofAlternatives_eachIsNamed_butNotOneThatFailsByMoreOrIsReplaced() {
    assertThat(days(Holding.any(since(COMING), until(PAST))))
        .containsExactlyInAnyOrder(COMING, PAST);
    assertThat(days(Holding.any(since(COMING), Holding.all(since(COMING), since(LATER)))))
        .containsExactly(COMING);
    Holding replaced = Holding.all(since(fact("old", "2019")), new Holding.Before(PAST));
    assertThat(days(Holding.any(replaced, since(COMING)))).containsExactly(COMING);
    assertThat(days(Holding.any(replaced, new Holding.Before(PAST)))).containsExactly(PAST);
    assertThat(days(Holding.any(new Holding.Before(LATER), since(COMING)))).isEmpty();
    assertThat(
            days(Holding.any(Holding.all(until(PAST), new Holding.Before(LATER)), since(COMING))))
        .containsExactlyInAnyOrder(PAST, COMING);
    assertThat(days(Holding.any(new Holding.All(ImmutableList.of(Holding.NEVER)), since(COMING))))
        .containsExactly(COMING);
  }

  @Test
  void whatIsDenied_failsByWhatMakesItSo() {
    assertThat(days(Holding.not(Holding.all(since(PAST), until(COMING)))))
        .containsExactlyInAnyOrder(PAST, COMING);
    assertThat(days(Holding.not(Holding.any(since(PAST), since(COMING))))).containsExactly(PAST);
    assertThat(days(Holding.not(NOT_RECORDED))).isEmpty();
  }

  @Test
  void whatMayBePresumed_failsAsItIsRead() {
    Holding lasting = new Holding.Presumable(Presumption.CONTINUES, since(COMING), until(PAST));

    assertThat(days(lasting)).hasSize(1).isNotEqualTo(days(lasting, Presumption.CONTINUES));
    assertThat(days(lasting, Presumption.CONTINUES)).hasSize(1);
  }

  private static final OrganizationId PARTY = OrganizationId.of("party");
  private static final InstrumentId PAPER = InstrumentId.of("paper");
  private static final ModelPath SUCCESSION =
      ModelPath.ROOT.member("successions").element("a").element("b").index(0);
  private static final ModelPath AMENDMENT =
      ModelPath.ROOT.member("instruments").element("amendment");
  private static final Holding SUCCEEDED =
      since(
          new DayFact(DayKind.RELATION_START, SUCCESSION.member("on"), PartialDate.parse("2020")));
  private static final Holding AMENDED =
      since(
          new DayFact(
              DayKind.AMENDMENT_START, AMENDMENT.member("effective"), PartialDate.parse("2021")));
  private static final Holding OWN =
      since(
          new DayFact(
              DayKind.EFFECT_START,
              ModelPath.ROOT.member("instruments").element("paper").member("effective"),
              PartialDate.parse("2019")));

  private static Set<Object> titles(Holding place, Presumption... presumed) {
    CooperationRegister nothing = CooperationRegister.builder().build();
    Inquiry inquiry =
        new Inquiry(
            nothing,
            Relations.of(nothing, List.of(), ImmutableSet::of),
            Effects.of(nothing),
            ImmutableSet.copyOf(presumed),
            ParticipationQuestion.of(PARTY, BodyId.of("body"), DAY).build(),
            DAY);
    return new Titles(inquiry, PAPER, DAY).of(PARTY, place).taken();
  }

  @Test
  void titles_areTheSuccessionsAndAmendmentsThatBroughtAPlace() {
    assertThat(titles(Holding.all(SUCCEEDED, AMENDED, OWN)))
        .containsExactlyInAnyOrder(SUCCESSION, AMENDMENT);
    assertThat(titles(OWN)).isEmpty();
    assertThat(titles(Holding.ALWAYS)).isEmpty();
    assertThat(titles(since(PAST))).isEmpty();
  }

  @Test
  void titles_ofSeveralWays_areThoseOfTheWaysThatAreThere() {
    assertThat(titles(Holding.any(SUCCEEDED, AMENDED)))
        .containsExactlyInAnyOrder(SUCCESSION, AMENDMENT);
    assertThat(titles(Holding.any(SUCCEEDED, Holding.all(AMENDED, since(COMING)))))
        .containsExactly(SUCCESSION);
    assertThat(titles(Holding.any(SUCCEEDED, OWN))).isEmpty();
    assertThat(titles(Holding.any(SUCCEEDED, Holding.all(SUCCEEDED, AMENDED))))
        .containsExactly(SUCCESSION);
  }

  @Test
  void titles_areNotWhatHasNotEndedAPlace() {
    assertThat(titles(Holding.all(SUCCEEDED, Holding.not(Holding.all(AMENDED, since(COMING))))))
        .containsExactly(SUCCESSION);
    assertThat(titles(new Holding.Presumable(Presumption.CONTINUES, SUCCEEDED, AMENDED)))
        .isNotEqualTo(
            titles(
                new Holding.Presumable(Presumption.CONTINUES, SUCCEEDED, AMENDED),
                Presumption.CONTINUES));
  }
}
