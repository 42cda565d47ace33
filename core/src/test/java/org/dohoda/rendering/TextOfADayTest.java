package org.dohoda.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dohoda.effect.Effects;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** The page of a day says who is a party then, until when it lasts, and what is not known. */
class TextOfADayTest {
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final OrganizationId TOWN = OrganizationId.of("town");
  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final PartialDate START = PartialDate.of(2020, 1, 1);

  private static final Memorandum MEMORANDUM =
      Memorandum.builder()
          .id(InstrumentId.of("memo"))
          .state(InstrumentState.CONCLUDED)
          .addParties(party(REGION), party(AGENCY), party(OrganizationId.of("school")))
          .addClause(
              Clause.builder().id(ClauseId.of("term")).addProvision(Term.indefinite()).build())
          .build();

  private static Party party(OrganizationId id) {
    return Party.builder().organization(id).signed(START).effective(START).build();
  }

  private static Amendment amendment(PartialDate effective) {
    return Amendment.builder()
        .id(InstrumentId.of("am"))
        .title(LocalizedText.of("cs", "Dodatek č. 1", "en", "First amendment"))
        .amends(MEMORANDUM.id())
        .state(InstrumentState.CONCLUDED)
        .effective(effective)
        .addChanges(
            Change.leaves(AGENCY, PartialDate.of(2021, 6, 30)),
            Change.joins(party(TOWN)),
            Change.term(Term.until(DateRule.fixed(PartialDate.of(2022, 12, 31)))),
            Change.repeal(ClauseId.of("nonsense")))
        .build();
  }

  private static String page(Amendment amendment, String day, Locale locale) {
    CooperationRegister register =
        CooperationRegister.builder().addInstruments(MEMORANDUM, amendment).build();
    LocalDate date = LocalDate.parse(day);
    return Rendering.in(locale)
        .naming(register.names(date))
        .markdown(MEMORANDUM, Effects.of(register).consolidated(MEMORANDUM.id(), date, Set.of()));
  }

  @Test
  void page_beforeTheAmendment_isAsRecorded() {
    assertThat(page(amendment(PartialDate.of(2021, 1, 1)), "2020-06-01", Locale.ENGLISH))
        .contains("- party: “agency”, signature: 1 January 2020, effect: 1 January 2020\n")
        .contains("- consolidated text on: 1 June 2020\n")
        .endsWith("- Term: without end.\n")
        .doesNotContain("town", "31 December 2022", "determined", "Problems");
  }

  @Test
  void page_afterTheAmendment_namesThePartiesAndTheTermOfTheDay() {
    assertThat(page(amendment(PartialDate.of(2021, 1, 1)), "2022-06-01", Locale.ENGLISH))
        .contains("- party: “region”, signature: 1 January 2020, effect: 1 January 2020\n")
        .contains("- party: “agency”", "1 January 2020, on that day not a party\n")
        .contains("- party that came later: “town”\n")
        .contains("- Term: until: 31 December 2022. Changed by: “First amendment”.\n")
        .contains("The term in this clause does not count on that day: it is changed.\n");
    assertThat(page(amendment(PartialDate.of(2021, 1, 1)), "2021-03-01", CZECH))
        .contains("- strana: „agency“, podpis: 1. 1. 2020, účinnost: 1. 1. 2020\n")
        .contains("- strana, která přibyla: „town“\n")
        .contains("- Doba trvání: trvá do: 31. 12. 2022. Mění: „Dodatek č. 1“.\n");
  }

  @Test
  void page_ofAChangeThatDoesNotFit_showsTheProblem() {
    assertThat(page(amendment(PartialDate.of(2021, 1, 1)), "2022-06-01", Locale.ENGLISH))
        .endsWith(
            """
            ## Problems of the changes

            - The change concerns clause nonsense, which memo does not have at that time. \
            (/instruments/am/changes/3)
            """);
  }

  @Test
  void page_afterTheEndOfTheTerm_saysThatNothingIsInEffect() {
    assertThat(page(amendment(PartialDate.of(2021, 1, 1)), "2023-06-01", CZECH))
        .contains("- úplné znění ke dni: 1. 6. 2023; toho dne není účinná\n")
        .contains("Toho dne není účinné.\n")
        .contains("Doba trvání podle tohoto ustanovení toho dne neplatí: je změněna.\n");
  }

  @Test
  void page_whileItIsNotKnownWhetherItIsAmended_saysSoOfEachThing() {
    assertThat(page(amendment(PartialDate.ofYear(2022)), "2022-06-01", CZECH))
        .contains("- strana, která přibyla: „town“, není určeno, zda je toho dne stranou\n")
        .contains("Mění: „Dodatek č. 1“; není určeno, zda toho dne platí.\n")
        .contains("ke dni: 1. 6. 2022; není určeno, zda je toho dne účinná\n")
        .contains("Není určeno, zda toho dne platí doba trvání podle tohoto ustanovení.\n");
  }

  @Test
  void page_ofRulesWhosePeriodAnAmendmentChanges_saysSo() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(InstrumentId.of("rules"))
            .state(InstrumentState.CONCLUDED)
            .term(Period.parse("2020-01-01/2025-12-31"))
            .build();
    Amendment longer =
        Amendment.builder()
            .id(InstrumentId.of("am"))
            .amends(rules.id())
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.ofYear(2022))
            .addChanges(Change.term(Term.until(DateRule.fixed(PartialDate.of(2027, 12, 31)))))
            .build();
    Effects effects =
        Effects.of(CooperationRegister.builder().addInstruments(rules, longer).build());
    Rendering english = Rendering.in(Locale.ENGLISH);
    String period = "- period: from: 1 January 2020 until: 31 December 2025";

    assertThat(
            english.markdown(
                rules, effects.consolidated(rules.id(), LocalDate.of(2021, 1, 1), Set.of())))
        .contains(period + "\n")
        .doesNotContain("Term: until");
    assertThat(
            english.markdown(
                rules, effects.consolidated(rules.id(), LocalDate.of(2022, 6, 1), Set.of())))
        .contains(period + ", it is not determined whether the end is changed on that day\n")
        .contains("- Term: until: 31 December 2027. Changed by: “am”; it is not determined");
    assertThat(
            english.markdown(
                rules, effects.consolidated(rules.id(), LocalDate.of(2023, 1, 1), Set.of())))
        .contains(period + ", the end is changed\n")
        .contains("- Term: until: 31 December 2027. Changed by: “am”.\n");
  }

  @Test
  void page_ofAPartyForWhichItIsNotInEffectYet_saysSo() {
    Party later = party(TOWN).toBuilder().effective(PartialDate.of(2021, 9, 1)).build();
    Amendment joining =
        amendment(PartialDate.of(2021, 1, 1)).toBuilder()
            .changes(List.of(Change.joins(later)))
            .build();

    assertThat(page(joining, "2021-06-01", Locale.ENGLISH))
        .contains("- party that came later: “town”, on that day not in effect for it\n");
    assertThat(page(joining, "2021-09-01", Locale.ENGLISH))
        .contains("- party that came later: “town”\n");
  }
}
