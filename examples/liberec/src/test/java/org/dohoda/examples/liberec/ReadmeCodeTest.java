package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.holding.Recordable;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.DohodaJson;
import org.dohoda.participation.Rights;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;
import org.junit.jupiter.api.Test;

/**
 * The code of the README. {@link ReadmeTest} sees to it that the README shows this and no other.
 */
class ReadmeCodeTest {
  private final Path liberec =
      Path.of("src/main/resources/org/dohoda/examples/liberec/liberec.json");

  @Test
  void code_doesWhatItsCommentsSay() throws Exception {
    // README
    // A register read from JSON. A document with errors gives no value, but all its problems.
    CooperationRegister register = DohodaJson.register().readOrThrow(liberec);

    // May the Agency's representative attend the committee for social affairs as a guest?
    OrganizationId agency = OrganizationId.of("asz");
    BodyId committee = BodyId.of("vybor-socialni");
    ParticipationQuestion question =
        ParticipationQuestion.of(agency, committee, LocalDate.of(2023, 9, 12))
            .as(Capacities.GUEST)
            .build();

    // The sources say neither when the memorandum takes effect nor how long it lasts.
    ParticipationEngine engine = ParticipationEngine.of(register);
    Ruling unsettled = engine.decide(question).ruling(Rights.ATTEND);
    Outcome open = unsettled.outcome(); // NOT_DETERMINED
    List<Recordable> missing = unsettled.missing(); // entry into force, term, committee's existence

    // What papers usually leave unsaid may be presumed, never silently.
    Decision decision = engine.presuming(Presumption.customary()).decide(question);
    Ruling attend = decision.ruling(Rights.ATTEND);
    Outcome outcome = attend.outcome(); // GRANTED
    List<Ground> grounds = attend.grounds(); // rule guests-1, clause guests, memorandum lk-asz-2023
    Set<Presumption> used = attend.presumptionsUsed(); // each of them is cited

    // To speak is another right, and no rule speaks of it. Silent is not refused.
    Outcome speak = decision.ruling(Rights.SPEAK).outcome(); // SILENT
    List<String> inCzech = decision.explain(Locale.forLanguageTag("cs")); // in sentences
    // end of README

    assertThat(open).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(missing)
        .extracting(each -> each.path().toString())
        .containsExactlyInAnyOrder(
            "/instruments/lk-asz-2023/effect",
            "/instruments/lk-asz-2023/end",
            "/bodies/vybor-socialni/existence/start",
            "/bodies/vybor-socialni/existence/end");
    assertThat(outcome).isEqualTo(Outcome.GRANTED);
    assertThat(grounds)
        .extracting(
            ground -> ground.rule().id() + ", " + ground.clause() + ", " + ground.instrument())
        .containsExactly("guests-1, guests, lk-asz-2023");
    assertThat(used).isEqualTo(Presumption.customary());
    assertThat(speak).isEqualTo(Outcome.SILENT);
    assertThat(inCzech).contains("Účastnit se: povoleno.");
  }
}
