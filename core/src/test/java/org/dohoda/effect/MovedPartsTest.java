package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.on;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A part goes with the article of which it is a part when that is repealed, and with no other. */
class MovedPartsTest {
  private static final String LATER = "2022-06-01";

  private static Clause part(String id, String article) {
    return clause(id, "A part of " + article).toBuilder().parent(ClauseId.of(article)).build();
  }

  private static Clause whole(String id) {
    return clause(id, "A whole.");
  }

  private static Amendment amendment(String id, String day, Change... changes) {
    return Papers.amendment(id, day, changes);
  }

  private static Effects effects(List<Clause> clauses, Amendment... amendments) {
    List<Instrument> all = new ArrayList<>(List.of(amendments));
    all.add(Papers.agreement(REGION, AGENCY).toBuilder().clauses(clauses).build());
    return Cases.effects(all.toArray(Instrument[]::new));
  }

  /** Whether a clause is in the text in the wording that an instrument gave it. */
  private static Truth inText(Effects effects, String clause, InstrumentId origin) {
    return effects.versions(MEMORANDUM).stream()
        .filter(each -> each.clause().id().equals(ClauseId.of(clause)))
        .filter(each -> each.origin().equals(origin))
        .map(each -> on(each.text(), LATER))
        .findFirst()
        .orElse(Truth.NO);
  }

  private static Truth inText(Effects effects, String clause, String origin) {
    return inText(effects, clause, InstrumentId.of(origin));
  }

  private static Change repeal(String clause) {
    return Change.repeal(ClauseId.of(clause));
  }

  /** If the article was repealed first, there was nothing left that could be replaced. */
  @Test
  void partPutElsewhere_staysWhicheverOfTheTwoCameFirst() {
    for (String moved : new String[] {"[2021-01..2021-03]", "2021-02-02"}) {
      Effects effects =
          effects(
              List.of(whole("article"), part("part", "article")),
              amendment("moves", moved, Change.replace(whole("part"))),
              amendment("repeals", "[2021-01..2021-03]", repeal("article")));
      assertThat(inText(effects, "part", "moves")).as(moved).isEqualTo(Truth.YES);
    }
  }

  @Test
  void partPutIntoAnArticle_goesWithItOnlyIfItCameBeforeTheRepeal() {
    for (String moved : new String[] {"2021-02", "2021-02-01"}) {
      Effects open =
          effects(
              List.of(whole("article"), whole("part")),
              amendment("moves", moved, Change.replace(part("part", "article"))),
              amendment("repeals", "[2021-01..2021-03]", repeal("article")));
      assertThat(inText(open, "part", "moves")).as(moved).isEqualTo(Truth.UNKNOWN);
    }
    Effects before =
        effects(
            List.of(whole("article"), whole("part")),
            amendment("moves", "2021-02-01", Change.replace(part("part", "article"))),
            amendment("repeals", "2021-02-02", repeal("article")));
    assertThat(inText(before, "part", "moves")).isEqualTo(Truth.NO);
  }

  @Test
  void whatIsPartOfAPart_goesOnlyIfThatGoes() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article"), part("letter", "part")),
            amendment("moves", "2021-02", Change.replace(whole("part"))),
            amendment("repeals", "[2021-01..2021-03]", repeal("article")));
    assertThat(inText(effects, "letter", MEMORANDUM)).isEqualTo(Truth.UNKNOWN);
    Effects after =
        effects(
            List.of(whole("article"), part("part", "article"), part("letter", "part")),
            amendment("moves", "2021-02-01", Change.replace(whole("part"))),
            amendment("repeals", "2021-02-02", repeal("article")));
    assertThat(inText(after, "letter", MEMORANDUM)).isEqualTo(Truth.YES);
  }

  /** The part was elsewhere by then, for the amendment that repeals the article says so itself. */
  @Test
  void partPutElsewhereByTheRepealItself_doesNotGo() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article")),
            amendment("other", "[2021-01..2021-04]", Change.replace(whole("part"))),
            amendment("repeals", "2021-03-01", Change.replace(whole("part")), repeal("article")));
    assertThat(inText(effects, "part", MEMORANDUM)).isEqualTo(Truth.NO);
    assertThat(inText(effects, "part", "repeals")).isEqualTo(Truth.UNKNOWN);
    Effects after =
        effects(
            List.of(whole("article"), part("part", "article")),
            amendment("other", "2021-01-01", Change.replace(whole("part"))),
            amendment("repeals", "2021-03-01", Change.replace(whole("part")), repeal("article")));
    assertThat(inText(after, "part", "repeals")).isEqualTo(Truth.YES);
  }

  /** What is repealed by name goes even where it is no part of the article any more. */
  @Test
  void partRepealedByNameWithItsArticle_goesWhereverItWas() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article")),
            amendment("moves", "2021-02", Change.replace(whole("part"))),
            amendment("repeals", "[2021-01..2021-03]", repeal("article"), repeal("part")));
    assertThat(inText(effects, "part", "moves")).isEqualTo(Truth.UNKNOWN);
    Effects sameDay =
        effects(
            List.of(whole("article"), part("part", "article")),
            amendment("moves", "[2021-02-01..2021-02-04]", Change.replace(whole("part"))),
            amendment("repeals", "2021-02-01", repeal("article"), repeal("part")));
    assertThat(inText(sameDay, "part", "moves")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void articleThatMayBeRepealedTwice_takesAlongWhatWasInItThen() {
    Effects effects =
        effects(
            List.of(whole("other"), part("part", "other"), part("letter", "other")),
            amendment("repeals", "[2021-01..2021-06]", repeal("part")),
            amendment(
                "moves",
                "[2021-02..2021-06]",
                Change.replace(part("letter", "part")),
                repeal("other")));
    assertThat(inText(effects, "letter", "moves")).isEqualTo(Truth.UNKNOWN);
  }

  /** A clause that may be gone can be added again. */
  @Test
  void clauseThatMayHaveGoneWithItsArticle_canBeAdded() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article"), whole("clause")),
            amendment("moves", "2021-02", Change.replace(part("clause", "part"))),
            amendment("repeals", "[2021-01..2021-03]", repeal("article")),
            amendment("adds", "2021-04-01", Change.add(whole("clause"))));
    assertThat(effects.problems(MEMORANDUM).isEmpty()).isTrue();
    assertThat(inText(effects, "clause", "adds")).isEqualTo(Truth.YES);
  }

  /** Each of forty parts within parts has been put there twice, nobody knows when. */
  @Test
  void chainOfPartsThatMayHaveBeenElsewhere_isUnknownBeyondWhatIsFollowed() {
    List<Clause> clauses = new ArrayList<>(List.of(whole("p0")));
    List<Amendment> amendments = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      Clause part = part("p" + i, "p" + (i - 1));
      clauses.add(part);
      amendments.add(amendment("again-" + i, "2021", Change.replace(part)));
      amendments.add(amendment("moves-" + i, "2021", Change.replace(whole("p" + i))));
    }
    amendments.add(amendment("repeals", "2021", repeal("p0")));
    Effects effects = effects(clauses, amendments.toArray(Amendment[]::new));
    for (String id : new String[] {"p1", "p20", "p40"}) {
      assertThat(inText(effects, id, id.replace("p", "again-"))).isEqualTo(Truth.UNKNOWN);
    }
    assertThat(inText(effects, "p0", MEMORANDUM)).isEqualTo(Truth.NO);
  }

  @Test
  void partOfHundredsOfWordingsInUnknownOrder_mayGoWithItsArticle() {
    List<Amendment> amendments = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      amendments.add(amendment("again-" + i, "2021", Change.replace(part("part", "article"))));
    }
    amendments.add(amendment("repeals", "2021", repeal("article")));
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article"), part("letter", "part")),
            amendments.toArray(Amendment[]::new));
    assertThat(inText(effects, "part", "again-7")).isEqualTo(Truth.UNKNOWN);
    assertThat(inText(effects, "letter", MEMORANDUM)).isEqualTo(Truth.UNKNOWN);
    assertThat(inText(effects, "article", MEMORANDUM)).isEqualTo(Truth.NO);
  }

  /** It never was in the text, so it is not known whether what is said to be part of it holds. */
  @Test
  void articleThatNeverWasInTheText_isNotTakenForOneThatIsGone() {
    Effects effects =
        effects(
            List.of(part("part", "article")),
            amendment("repeals", "[2021-01..2021-03]", repeal("article")),
            amendment("replaces", "2021-02", Change.replace(whole("article"))));
    assertThat(on(effects.versions(MEMORANDUM).get(0).holding(), "2020-06-01"))
        .isEqualTo(Truth.UNKNOWN);
  }

  /** What another amendment of the time replaces had gone for certain. */
  @Test
  void clauseThatIsGone_cannotBeReplacedByTwoInAnyOrder() {
    Effects effects =
        effects(
            List.of(whole("clause")),
            amendment("repeals", "2021-01-01", repeal("clause")),
            amendment("replaces", "[2021-02..2021-03]", Change.replace(whole("clause"))),
            amendment("again", "[2021-02..2021-03]", Change.replace(whole("clause"))));
    assertThat(effects.problems(MEMORANDUM).all()).hasSize(2);
  }

  /** The part goes with the article in either wording, and so does what is part of it. */
  @Test
  void whatIsPartOfAPartThatStaysInTheArticle_goes() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article"), part("letter", "part")),
            amendment("again", "2021-02", Change.replace(part("part", "article"))),
            amendment("repeals", "[2021-01..2021-03]", repeal("article")));
    assertThat(inText(effects, "letter", MEMORANDUM)).isEqualTo(Truth.NO);
  }

  /** What was there last is still what a new clause can come after. */
  @Test
  void partThatPerhapsWent_isAPlaceForAnother() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article")),
            amendment("moves", "2021-02", Change.replace(whole("part"))),
            amendment("repeals", "[2021-02..2021-03]", repeal("article")),
            amendment("adds", "2021-06-01", Change.add(whole("new"), ClauseId.of("part"))));
    assertThat(effects.problems(MEMORANDUM).isEmpty()).isTrue();
  }

  /** The article is repealed in any case, and the part may have been put elsewhere last. */
  @Test
  void partPutIntoTheArticleAndElsewhere_inUnknownOrder_mayGo() {
    Effects effects =
        effects(
            List.of(whole("article"), whole("part")),
            amendment("out", "2021-01", Change.replace(whole("part"))),
            amendment("in", "2021-01", Change.replace(part("part", "article"))),
            amendment("repeals", "2021-03-01", repeal("article")));
    assertThat(inText(effects, "part", "out")).isEqualTo(Truth.UNKNOWN);
  }

  /** Whether the part was elsewhere by then, another amendment of the day decides. */
  @Test
  void partAddedAndTakenByOneAmendment_isWhereItsPartIs() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article")),
            amendment("other", "[2021-01-01..2021-01-04]", Change.add(whole("part"))),
            amendment("both", "2021-01-01", Change.add(part("letter", "part")), repeal("article")));
    assertThat(inText(effects, "letter", "both")).isEqualTo(Truth.UNKNOWN);
  }

  /** Of what may be part of itself it is not known whether it goes with what it was in before. */
  @Test
  void partThatMayBeWithinItself_mayGoOrStay() {
    Effects effects =
        effects(
            List.of(whole("article"), part("part", "article"), part("letter", "part")),
            amendment("repeals", "[2021-02-03..2021-02-05]", repeal("article")),
            amendment("circle", "2021-02-03", Change.replace(part("part", "letter"))));
    assertThat(inText(effects, "letter", MEMORANDUM)).isEqualTo(Truth.UNKNOWN);
  }

  /** Each of two is put into the other again and again, and goes with it, in no certain order. */
  @Test
  void partPutIntoWhatGoesAtOnce_goesWithIt_howeverManyDoSo() {
    List<Amendment> amendments = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String one = i % 2 == 0 ? "one" : "other";
      String other = i % 2 == 0 ? "other" : "one";
      amendments.add(
          amendment("moves-" + i, "2021-02", Change.replace(part(one, other)), repeal(other)));
    }
    Effects effects =
        effects(List.of(whole("one"), whole("other")), amendments.toArray(Amendment[]::new));
    assertThat(inText(effects, "one", "moves-0")).isEqualTo(Truth.NO);
    assertThat(inText(effects, "one", MEMORANDUM)).isEqualTo(Truth.NO);
  }

  private static Clause lasting(String id, String day) {
    return stating(id, Term.until(DateRule.fixed(PartialDate.parse(day))));
  }

  private static Clause stating(String id, Term term) {
    return Clause.builder().id(ClauseId.of(id)).addProvision(term).build();
  }

  /**
   * The clause with the term may be repealed or replaced after it came, on the same day or later.
   */
  @Test
  void clauseWithATerm_mayBeGoneAgain_andTheTermWithIt() {
    Clause until = lasting("clause", "2021-12-31");
    Change[][] bringing = {{Change.add(until)}, {Change.replace(until)}};
    Change[][] ending = {{repeal("clause")}, {Change.replace(whole("clause"))}};
    for (int i = 0; i < 2; i++) {
      List<Clause> clauses = new ArrayList<>(List.of(stating("term", Term.indefinite())));
      if (i == 1) {
        clauses.add(whole("clause"));
      }
      Effects effects =
          effects(
              clauses,
              amendment("brings", "[2021-02-03..2021-02-04]", bringing[i]),
              amendment("ends", "[2021-02-01..2021-02-04]", ending[i]));
      assertThat(on(effects.inEffect(MEMORANDUM), LATER)).isEqualTo(Truth.UNKNOWN);
    }
  }
}
