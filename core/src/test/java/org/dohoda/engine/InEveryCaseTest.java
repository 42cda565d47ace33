package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.List;
import java.util.Locale;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Condition;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.ParticipationRule;
import org.junit.jupiter.api.Test;

/** Answers that are certain though no rule is certainly live: a sentence says so. */
class InEveryCaseTest {
  private static final Locale CZECH = Locale.forLanguageTag("cs");
  private static final String SAME = "Whatever holds of what is not known, the answer is the same.";
  private static final ParticipationRule IF_OPEN =
      permit("r", ATTEND).when(Condition.open()).build();
  private static final ParticipationRule IF_CLOSED =
      permit("s", ATTEND).when(Condition.closed()).build();
  private static final ParticipationRule NOT_IF_OPEN =
      prohibit("x", ATTEND).when(Condition.open()).build();
  private static final ParticipationRule NOT_IF_CLOSED =
      prohibit("y", ATTEND).when(Condition.closed()).build();

  private static List<String> explain(Locale locale, Instrument... papers) {
    return ParticipationEngine.of(register(papers))
        .decide(question().addRights(ATTEND).build())
        .explain(locale);
  }

  @Test
  void grantedOrRefusedWhateverTheSession_saysSo() {
    assertThat(explain(Locale.ENGLISH, memorandum(IF_OPEN, IF_CLOSED)))
        .contains("Attend: granted.", SAME);
    assertThat(explain(Locale.ENGLISH, memorandum(NOT_IF_OPEN, NOT_IF_CLOSED)))
        .contains("Attend: refused.", SAME);
    assertThat(explain(CZECH, memorandum(IF_OPEN, IF_CLOSED)))
        .contains("Odpověď je stejná, ať platí cokoli z toho, co není známo.");
  }

  @Test
  void rulesOfALowerRankThatAreLive_doNotDecideIt() {
    assertThat(
            explain(
                Locale.ENGLISH,
                rules("statute", Authority.STATUTE, IF_OPEN, IF_CLOSED),
                memorandum(prohibit("z", ATTEND).build())))
        .contains("Attend: granted.", SAME);
    assertThat(
            explain(
                Locale.ENGLISH,
                rules("statute", Authority.STATUTE, NOT_IF_OPEN, NOT_IF_CLOSED),
                memorandum(permit("z", ATTEND).build())))
        .contains("Attend: refused.", SAME);
  }

  @Test
  void answerThatDiffersOrRestsOnOneRule_doesNot() {
    assertThat(explain(Locale.ENGLISH, memorandum(IF_OPEN))).doesNotContain(SAME);
    assertThat(explain(Locale.ENGLISH, memorandum(permit("z", ATTEND).build(), IF_OPEN)))
        .doesNotContain(SAME);
    assertThat(explain(Locale.ENGLISH, memorandum(prohibit("z", ATTEND).build(), IF_OPEN)))
        .doesNotContain(SAME);
  }

  @Test
  void capacityThatIsAnother_isNamed() {
    List<String> said =
        explain(Locale.ENGLISH, memorandum(permit("z", ATTEND).as(Capacities.ADVISER).build()));

    assertThat(said).doesNotContain(SAME);
    assertThat(said).noneMatch(each -> each.contains("granted"));
  }
}
