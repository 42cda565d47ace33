package org.dohoda.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.effect.Effects;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.instrument.Signatory;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Finance;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Link;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as they stand in files beside this test.
 *
 * <p>After a change they are made anew by {@code -Ddohoda.pages=write}, and then read.
 */
class RenderingTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/dohoda/rendering");
  private static final OrganizationId REGION = OrganizationId.of("kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("agentura");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  private static final Memorandum MEMORANDUM =
      Memorandum.builder()
          .id(InstrumentId.of("memo"))
          .kind(InstrumentKinds.MEMORANDUM_OF_COOPERATION)
          .title(text("Memorandum o *spolupráci*", "Memorandum of *cooperation*"))
          .number("1/2023")
          .state(InstrumentState.CONCLUDED)
          .addParty(
              Party.builder()
                  .organization(REGION)
                  .role(text("Kraj", "the Region"))
                  .addSignatory(Signatory.of("A. Nováková", text("hejtmanka", "governor")))
                  .signed(PartialDate.of(2023, 7, 3))
                  .effective(PartialDate.of(2023, 7, 3))
                  .build())
          .addParty(
              Party.builder()
                  .organization(AGENCY)
                  .signed(PartialDate.of(2023, 7, 3))
                  .effective(PartialDate.of(2023, 7, 3))
                  .build())
          .addClause(
              clause("part-1", Term.until(DateRule.fixed(PartialDate.of(2030, 12, 31))))
                  .reference("Část I.")
                  .heading(text("Trvání", "Duration"))
                  .build())
          .addClause(
              Clause.builder()
                  .id(ClauseId.of("wording-only"))
                  .reference("Čl. 9")
                  .wording(
                      text(
                          "1. první řádek\n\n- druhý <b>řádek</b>",
                          "1. a line\n\n- another <b>one</b>"))
                  .build())
          .addClause(
              clause(
                      "report",
                      Undertaking.by(Bearer.party(AGENCY))
                          .shall(Acts.REPORT)
                          .to(Bearer.party(REGION))
                          .recurrence(Recurrence.regularly())
                          .addLink(Link.onlyAfter(ClauseId.of("wording-only")))
                          .build(),
                      Finance.ownCosts())
                  .reference("Čl. 1")
                  .parent(ClauseId.of("part-1"))
                  .period(Period.parse("2023-07-03/.."))
                  .addSource(Source.of("Zápis z jednání"))
                  .build())
          .addClause(clause("repealed", LegalEffect.notBinding()).build())
          .build();

  private static final Amendment AMENDMENT =
      Amendment.builder()
          .id(InstrumentId.of("dodatek-1"))
          .kind(InstrumentKinds.AMENDMENT)
          .amends(MEMORANDUM.id())
          .signed(PartialDate.of(2024, 1, 1))
          .effective(PartialDate.of(2024, 1, 1))
          .rationale(text("vyhodnocení", "review"))
          .addChange(
              new Change.AddClause(
                  clause("costs", Finance.none()).heading(text("Peníze", "Money")).build(),
                  Optional.of(ClauseId.of("report"))))
          .addChange(new Change.RepealClause(ClauseId.of("repealed")))
          .build();

  private static final ProcedureRules RULES =
      ProcedureRules.builder()
          .id(InstrumentId.of("rad"))
          .kind(InstrumentKinds.RULES_OF_PROCEDURE)
          .authority(Authority.RULES_OF_PROCEDURE)
          .addGoverns(BodyId.of("vybor"))
          .adopted(PartialDate.parse("[..2020-01-15]"))
          .term(Period.parse("2020/"))
          .addRelation(Relation.of(RelationType.IMPLEMENTS, InstrumentId.of("memo")))
          .addClause(
              clause(
                      "quorum",
                      DecisionMaking.builder()
                          .addBearer(Bearer.body(BodyId.of("vybor")))
                          .wording(text("nadpoloviční většina", "a majority"))
                          .build())
                  .build())
          .build();

  private static final CooperationRegister REGISTER =
      CooperationRegister.builder()
          .addInstrument(MEMORANDUM)
          .addInstrument(AMENDMENT)
          .addInstrument(RULES)
          .build();

  private static final Names NAMES = RenderingTest::name;

  private static Optional<LocalizedText> name(Id id) {
    return switch (id.value()) {
      case "kraj" -> Optional.of(text("Kraj [jih_sever]", "Region [south_north]"));
      case "agentura" -> Optional.of(text("Agentura", "Agency"));
      default -> Optional.empty();
    };
  }

  private static LocalizedText text(String cs, String en) {
    return LocalizedText.of("cs", cs, "en", en);
  }

  private static Clause.Builder clause(String id, Provision... provisions) {
    return Clause.builder().id(ClauseId.of(id)).addProvisions(provisions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs", "en"})
  void page_ofAnInstrument(String language) throws IOException {
    Rendering rendering = rendering(language);
    check("memo." + language, rendering.markdown(MEMORANDUM));
    check("dodatek-1." + language, rendering.markdown(AMENDMENT));
    check("rad." + language, rendering.markdown(RULES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs", "en"})
  void page_ofATextOnADay(String language) throws IOException {
    Effects effects = Effects.of(REGISTER);
    check(
        "memo-2024." + language,
        rendering(language)
            .markdown(MEMORANDUM, effects.consolidated(MEMORANDUM.id(), DAY, ImmutableSet.of())));
  }

  @Test
  void rules_eachOnALineOfItsOwn_underItsId() {
    Participation rules =
        Participation.of(
            rule("vstup", ParticipationRule.permit(Rights.ATTEND)),
            rule("hlas", ParticipationRule.prohibit(Rights.VOTE)));
    Instrument statute =
        ProcedureRules.builder()
            .id(InstrumentId.of("statut"))
            .kind(InstrumentKinds.STATUTE)
            .addClause(clause("ucast", rules).build())
            .build();
    String where = "kdo: kdokoli; kde: jmenovitě „vybor“ (úplný výčet).\n";
    assertThat(Rendering.in(Locale.forLanguageTag("cs")).markdown(statute))
        .contains(
            "- Pravidlo „vstup“: Je dovoleno účastnit se; "
                + where
                + "- Pravidlo „hlas“: Je zakázáno hlasovat; "
                + where);
  }

  private static ParticipationRule rule(String id, ParticipationRule.Builder rule) {
    return rule.id(RuleId.of(id))
        .to(Holder.anyone())
        .in(BodySelector.only(BodyId.of("vybor")))
        .build();
  }

  @Test
  void textOfAnother_isRefused() {
    Effects effects = Effects.of(REGISTER);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                rendering("cs")
                    .markdown(RULES, effects.consolidated(MEMORANDUM.id(), DAY, ImmutableSet.of())))
        .withMessageContaining("must be that of the instrument");
  }

  @Test
  void clausesNestedDeeply_areWrittenInTheirOrder() {
    Memorandum.Builder deep = MEMORANDUM.toBuilder();
    int levels = 10_000;
    for (int i = 0; i < levels; i++) {
      Clause.Builder each = clause("level-" + i);
      deep.addClause(i == 0 ? each.build() : each.parent(ClauseId.of("level-" + (i - 1))).build());
    }
    String page = rendering("en").markdown(deep.build());
    assertThat(page.lines().filter(line -> line.matches("#+ level-.*")))
        .hasSize(levels)
        .startsWith("## level-0", "### level-1", "#### level-2")
        .endsWith("###### level-" + (levels - 1));
  }

  @Test
  void clausesThatArePartsOfOneAnother_areNotLost() {
    Memorandum circle =
        MEMORANDUM.toBuilder()
            .addClause(clause("a").parent(ClauseId.of("b")).build())
            .addClause(clause("b").parent(ClauseId.of("a")).build())
            .addClause(clause("c").parent(ClauseId.of("nowhere")).build())
            .build();
    assertThat(rendering("en").markdown(circle))
        .containsOnlyOnce("## a\n")
        .containsOnlyOnce("### b\n")
        .containsOnlyOnce("## c\n");
  }

  private static Rendering rendering(String language) {
    return Rendering.in(Locale.forLanguageTag(language)).naming(NAMES.or(REGISTER.names(DAY)));
  }

  private static void check(String name, String page) throws IOException {
    Path file = FOLDER.resolve(name + ".md");
    if (System.getProperty("dohoda.pages", "").equals("write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, page);
    }
    assertThat(page).isEqualTo(Files.readString(file));
  }
}
