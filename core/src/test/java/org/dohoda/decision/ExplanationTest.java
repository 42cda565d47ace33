package org.dohoda.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.dohoda.decision.Made.CZECH;
import static org.dohoda.decision.Made.answer;
import static org.dohoda.decision.Made.decision;
import static org.dohoda.decision.Made.question;
import static org.dohoda.decision.Made.ruling;
import static org.dohoda.decision.Made.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Condition;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.participation.Rights;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.junit.jupiter.api.Test;

/** An answer in sentences: what was asked, what comes out, and what would settle it. */
class ExplanationTest {
  private static final Supposition REQUESTED =
      new Supposition(new Proposition.FactIs(Condition.requested()), true);
  private static final Supposition NOT_CONCERNED =
      new Supposition(new Proposition.FactIs(Condition.holderConcerned()), false);

  @Test
  void question_isRepeated() {
    Decision decision = decision().build();
    assertThat(decision.explain(Locale.ENGLISH))
        .containsExactly(
            "Question: taking part in meetings; who: a representative of “asz”, as: guest;"
                + " body: “vybor”; day: 12 September 2023; presumptions: none.");
    assertThat(decision.explain(CZECH))
        .containsExactly(
            "Otázka: účast na jednání; kdo: zástupce organizace „asz“, jako: host;"
                + " orgán: „vybor“; den: 12. 9. 2023; presumpce: žádné.");
  }

  @Test
  void question_ofNobodyInParticular_withPresumptions() {
    Decision decision =
        Decision.builder()
            .question(ParticipationQuestion.builder().body(Made.COMMITTEE).day(Made.DAY).build())
            .presumptions(ImmutableSet.of(Presumption.CONTINUES, Presumption.EXISTS))
            .build();
    assertThat(decision.explain(Locale.ENGLISH))
        .containsExactly(
            "Question: taking part in meetings; who: the public, capacity not stated;"
                + " body: “vybor”; day: 12 September 2023;"
                + " presumptions: that it continues, that it exists.");
    assertThat(decision.explain(CZECH))
        .containsExactly(
            "Otázka: účast na jednání; kdo: veřejnost, postavení neuvedeno;"
                + " orgán: „vybor“; den: 12. 9. 2023; presumpce: trvání, existence.");
  }

  @Test
  void names_areThoseOfTheDecision_thenThoseGiven() {
    Decision decision = decision().putName(Made.AGENCY, words("Agentura", "the Agency")).build();
    assertThat(decision.explain(Locale.ENGLISH).get(0)).contains("of “the Agency”", "“vybor”");
    assertThat(
            decision
                .explain(CZECH, id -> Optional.of(LocalizedText.of("cs", "Sociální výbor")))
                .get(0))
        .contains("„Agentura“", "orgán: „Sociální výbor“");
  }

  @Test
  void ruling_knownForCertain_saysItsOutcomeAlone() {
    Decision decision = decision(ruling(Rights.ATTEND, Outcome.GRANTED).build()).build();
    assertThat(answer(decision, Locale.ENGLISH)).containsExactly("Attend: granted.");
    assertThat(answer(decision, CZECH)).containsExactly("Účastnit se: povoleno.");
  }

  @Test
  void ruling_ofSeveralPossibleOutcomes_saysWhatIsNotRecordedAndWhatWouldHelp() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.NOT_DETERMINED)
            .possible(ImmutableSet.of(Outcome.GRANTED, Outcome.UNMET))
            .addMissing(new Datum(DatumKind.STATE, ModelPath.parse("/instruments/m/state")))
            .addPresumptionsUseful(Presumption.EFFECTIVE_ON_SIGNATURE)
            .build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .containsExactly(
            "Attend: not determined (possible: granted, not met).",
            "Not recorded: whether it was concluded (/instruments/m/state).",
            "It would help to presume: that it took effect on signature.");
    assertThat(answer(decision(ruling).build(), CZECH))
        .containsExactly(
            "Účastnit se: nelze určit (možné: povoleno, nesplněno).",
            "Není zaznamenáno: zda byl uzavřen (/instruments/m/state).",
            "Pomohla by presumpce: účinnost podpisem.");
  }

  @Test
  void ruling_thatSeveralPresumptionsWouldSettle_namesThemInThePlural() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.NOT_DETERMINED)
            .possible(ImmutableSet.of(Outcome.GRANTED, Outcome.UNMET))
            .addMissing(new Datum(DatumKind.STATE, ModelPath.parse("/instruments/m/state")))
            .addPresumptionsUseful(Presumption.EFFECTIVE_ON_SIGNATURE)
            .addPresumptionsUseful(Presumption.CONTINUES)
            .build();
    assertThat(answer(decision(ruling).build(), CZECH))
        .endsWith("Pomohly by presumpce: účinnost podpisem, trvání.");
  }

  @Test
  void ruling_withNothingToPresume_saysOnlyWhatIsNotRecorded() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.NOT_GRANTED)
            .possible(ImmutableSet.of(Outcome.REFUSED, Outcome.UNMET))
            .addMissing(new Datum(DatumKind.OWNER, ModelPath.parse("/bodies/vybor/owner")))
            .build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .containsExactly(
            "Attend: not granted (possible: refused, not met).",
            "Not recorded: whose body it is (/bodies/vybor/owner).");
  }

  @Test
  void ruling_ofSeveralPossibleOutcomes_withNothingToRecord_saysThemAlone() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.CONDITIONAL)
            .possible(ImmutableSet.of(Outcome.GRANTED, Outcome.UNMET))
            .build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .containsExactly("Attend: conditional (possible: granted, not met).");
  }

  @Test
  void ruling_thatIsCertain_doesNotSayWhatIsMissing() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.GRANTED)
            .addMissing(new Datum(DatumKind.OWNER, ModelPath.ROOT))
            .addPresumptionsUseful(Presumption.EXISTS)
            .build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .containsExactly("Attend: granted.");
  }

  @Test
  void ruling_conditional_saysEachWayToBeGranted() {
    Ruling ruling =
        ruling(Rights.SPEAK, Outcome.CONDITIONAL)
            .addSufficient(ImmutableSet.of(REQUESTED, NOT_CONCERNED))
            .addSufficient(ImmutableSet.of(NOT_CONCERNED))
            .build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .containsExactly(
            "Speak: conditional.",
            "Granted if: a request is made and the agenda does not concern the holder.",
            "Granted if: the agenda does not concern the holder.");
    assertThat(answer(decision(ruling).build(), CZECH))
        .containsExactly(
            "Vystoupit: podmíněno.",
            "Povoleno, pokud: je podána žádost a zároveň program se netýká účastníka.",
            "Povoleno, pokud: program se netýká účastníka.");
  }

  @Test
  void ruling_nearestDays_areSaidWhereThereAreAny() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.UNMET)
            .grantedBefore(LocalDate.of(2019, 12, 31))
            .grantedAfter(LocalDate.of(2024, 1, 1))
            .build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .containsExactly(
            "Attend: not met.",
            "Last granted on: 31 December 2019.",
            "Next granted on: 1 January 2024.");
    assertThat(answer(decision(ruling).build(), CZECH))
        .containsExactly(
            "Účastnit se: nesplněno.",
            "Naposledy povoleno dne: 31. 12. 2019.",
            "Příště povoleno dne: 1. 1. 2024.");
  }

  @Test
  void ruling_onSourcesNotReadWhole_namesThem() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.UNMET)
            .addNotReadWhole(
                Source.builder()
                    .title("Statute")
                    .date(PartialDate.ofYear(2019))
                    .extent(Extent.PART)
                    .build())
            .addNotReadWhole(Source.builder().title("Press").extent(Extent.REPORT).build())
            .addNotReadWhole(Source.of("Minutes"))
            .build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .endsWith(
            "It rests on sources that were not read whole: “Statute”, 2019 (read in part),"
                + " “Press” (a report of the document only),"
                + " “Minutes” (extent of reading not stated).");
    assertThat(answer(decision(ruling).build(), CZECH))
        .endsWith(
            "Vychází z pramenů, které nebyly čteny celé: „Statute“, 2019 (čtena část),"
                + " „Press“ (jen zpráva o dokumentu), „Minutes“ (rozsah čtení neuveden).");
  }

  @Test
  void ruling_beyondTheLimit_saysSo() {
    Ruling ruling = ruling(Rights.ATTEND, Outcome.NOT_DETERMINED).overLimit(true).build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .endsWith("There are too many unknowns, not every possibility was tried.");
    assertThat(answer(decision(ruling).build(), CZECH))
        .endsWith("Neznámých je příliš mnoho, nebyly zkoušeny všechny možnosti.");
  }

  @Test
  void silence_isSaidOnceForAllRights_andWhetherTheSourceWasReadWhole() {
    Source part = Source.builder().title("Statute").extent(Extent.PART).build();
    Decision decision =
        decision(
                ruling(Rights.VOTE, Outcome.SILENT).addNotReadWhole(part).build(),
                ruling(Rights.ATTEND, Outcome.GRANTED).build(),
                ruling(Rights.PUBLISH, Outcome.SILENT).addNotReadWhole(part).build())
            .build();
    assertThat(answer(decision, Locale.ENGLISH))
        .containsExactly(
            "Attend: granted.",
            "Vote, publish: nothing is said of it.",
            "It rests on sources that were not read whole: “Statute” (read in part).");
    assertThat(answer(decision, CZECH)).contains("Hlasovat, zveřejňovat: nestanoveno.");
  }

  @Test
  void silence_thatRestsOnAGround_isSaidWithIt() {
    Ruling ruling =
        ruling(Rights.ATTEND, Outcome.SILENT).addGround(Made.permission().build()).build();
    assertThat(answer(decision(ruling).build(), Locale.ENGLISH))
        .hasSize(2)
        .first()
        .isEqualTo("Attend: nothing is said of it.");
  }

  @Test
  void item_isNamedBeforeItsRulings() {
    Meeting meeting =
        Meeting.builder()
            .body(Made.COMMITTEE)
            .date(Made.DAY)
            .addAgenda(AgendaItem.builder().label(words("Bydlení", "Housing")).build())
            .build();
    Decision decision =
        Decision.builder()
            .question(question().at(meeting).build())
            .putItem(
                0,
                ImmutableMap.of(
                    Rights.ATTEND,
                    ruling(Rights.ATTEND, Outcome.REFUSED).build(),
                    Rights.VOTE,
                    ruling(Rights.VOTE, Outcome.SILENT).build()))
            .build();
    assertThat(answer(decision, Locale.ENGLISH))
        .containsExactly(
            "Agenda item “Housing” – attend: refused.",
            "Agenda item “Housing” – vote: nothing is said of it.");
    assertThat(answer(decision, CZECH))
        .containsExactly(
            "Bod programu „Bydlení“ – účastnit se: zakázáno.",
            "Bod programu „Bydlení“ – hlasovat: nestanoveno.");
  }

  @Test
  @SuppressWarnings("NullAway") // what is refused is null
  void explain_withoutLanguage_isRefusedByName() {
    Decision decision = decision(ruling(Rights.ATTEND, Outcome.SILENT).build()).build();
    assertThatNullPointerException()
        .isThrownBy(() -> decision.explain(null))
        .withMessage("locale: must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> decision.explain(CZECH, null))
        .withMessage("others: must not be null");
  }
}
