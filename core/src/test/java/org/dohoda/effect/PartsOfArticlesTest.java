package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A part holds while the article holds that it is part of, in one wording or another. */
class PartsOfArticlesTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  private static Clause part(String id, String article) {
    return clause(id, "A part.").toBuilder().parent(ClauseId.of(article)).build();
  }

  private static Clause lasting(String id, String period) {
    return clause(id, "For a time.").toBuilder().period(Period.parse(period)).build();
  }

  private static Effects effects(List<Clause> clauses, List<Amendment> amendments) {
    List<Instrument> all = new ArrayList<>(amendments);
    all.add(Papers.agreement(REGION, AGENCY).toBuilder().clauses(clauses).build());
    return Cases.effects(all.toArray(Instrument[]::new));
  }

  private static Effects effects(List<Clause> clauses, Amendment... amendments) {
    return effects(clauses, List.of(amendments));
  }

  /** When the first wording of a clause holds within the instrument. */
  private static Holding holding(Effects effects, String clause) {
    return effects.versions(MEMORANDUM).stream()
        .filter(each -> each.clause().id().equals(ClauseId.of(clause)))
        .map(ClauseVersion::holding)
        .findFirst()
        .orElseThrow();
  }

  private static Holding beyond(String path) {
    return new Holding.NotRecorded(new Datum(DatumKind.BEYOND, ModelPath.parse(path)));
  }

  @Test
  void partOfAnArticleWithAPeriod_holdsDuringThePeriod() {
    Effects effects =
        effects(List.of(lasting("article", "2020-01-01/2021-12-31"), part("part", "article")));
    assertThat(on(holding(effects, "part"), "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding(effects, "part"), "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void partOfAnArticleThatIsNotRecorded_isUnknownAndTheArticleIsMissing() {
    Holding part = holding(effects(List.of(part("part", "x"))), "part");
    assertThat(on(part, "2021-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(part)
        .isEqualTo(
            new Holding.NotRecorded(
                new Datum(
                    DatumKind.ELEMENT, ModelPath.parse("/instruments/memorandum/clauses/x"))));
  }

  @Test
  void partOfAnArticleThatIsNotRecorded_holdsNoLongerOnceItIsRepealed() {
    Effects effects =
        effects(
            List.of(part("part", "x")),
            Papers.amendment("repeals", "2022-01-01", Change.repeal(ClauseId.of("x"))));
    assertThat(on(holding(effects, "part"), "2021-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding(effects, "part"), "2022-01-01")).isEqualTo(Truth.NO);
  }

  /** Whether or not the text had the article: what takes its place is over. */
  @Test
  void partOfAnArticleThatIsNotRecorded_holdsNoLongerThanWhatTakesItsPlace() {
    Effects effects =
        effects(
            List.of(part("part", "x")),
            Papers.amendment(
                "replaces", "2022-01-01", Change.replace(lasting("x", "2020-01-01/2022-06-30"))));
    assertThat(on(holding(effects, "part"), "2021-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding(effects, "part"), "2022-06-30")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding(effects, "part"), "2022-07-01")).isEqualTo(Truth.NO);
  }

  /** The first two wordings are over alike: which of them stands does not matter. */
  @Test
  void partOfAnArticle_thatIsOverInEachWordingOfTheDay_doesNotHold() {
    String over = "2020-01-01/2020-12-31";
    Effects effects =
        effects(
            List.of(lasting("article", over), part("part", "article")),
            Papers.amendment("again", "2021", Change.replace(lasting("article", over))),
            Papers.amendment(
                "anew", "2023-01-01", Change.replace(lasting("article", "2020-01-01/.."))));
    assertThat(on(holding(effects, "part"), "2021-06-01")).isEqualTo(Truth.NO);
    assertThat(on(holding(effects, "part"), "2023-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void clausesThatArePartsOfEachOther_areNotFollowedRound() {
    Effects effects = effects(List.of(part("a", "b"), part("b", "c"), part("c", "a")));
    assertThat(holding(effects, "a")).isEqualTo(beyond("/instruments/memorandum/clauses/c/parent"));
    assertThat(holding(effects, "b")).isEqualTo(beyond("/instruments/memorandum/clauses/a/parent"));
  }

  @Test
  void partsWithinParts_areFollowedFor32Steps() {
    List<Clause> clauses = new ArrayList<>(List.of(clause("part-0", "An article.")));
    for (int i = 1; i <= 34; i++) {
      clauses.add(part("part-" + i, "part-" + (i - 1)));
    }
    Effects effects = effects(clauses);
    assertThat(on(holding(effects, "part-32"), "2021-01-01")).isEqualTo(Truth.YES);
    assertThat(holding(effects, "part-33"))
        .isEqualTo(beyond("/instruments/memorandum/clauses/part-1/parent"));
  }

  /** Amendments of a clause, one a day, which move it to the second of two articles and back. */
  private static List<Amendment> moving(String id, String article, int times) {
    List<Amendment> amendments = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      amendments.add(
          Papers.amendment(
              id + "-moves-" + i,
              FIRST.plusDays(i).toString(),
              Change.replace(part(id, i % 2 == 0 ? article + "-2" : article))));
    }
    return amendments;
  }

  /** Two articles, a section and a paragraph that move to and fro, and in it a part. */
  private static Truth partWithinWordings(int ofTheParagraph, int ofTheSections) {
    List<Amendment> amendments =
        new ArrayList<>(moving("paragraph", "section", ofTheParagraph - 1));
    amendments.addAll(moving("section", "article", ofTheSections - 1));
    amendments.addAll(moving("section-2", "article", ofTheSections - 1));
    Effects effects =
        effects(
            List.of(
                clause("article", "An article."),
                clause("article-2", "An article."),
                part("section", "article"),
                part("section-2", "article"),
                part("paragraph", "section"),
                part("part", "paragraph")),
            amendments);
    return on(holding(effects, "part"), "2022-01-01");
  }

  /** The paragraph once, a section for each wording, an article for each of both. */
  @Test
  void partsWithinWordingsThatMove_areFollowedFor1000Steps() {
    assertThat(1 + 27 + 27 * 36).isEqualTo(1_000);
    assertThat(partWithinWordings(27, 36)).isEqualTo(Truth.YES);
    assertThat(partWithinWordings(27, 37)).isEqualTo(Truth.UNKNOWN);
  }

  private static int size(Holding holding) {
    if (holding instanceof Holding.All all) {
      return 1 + all.parts().stream().mapToInt(PartsOfArticlesTest::size).sum();
    } else if (holding instanceof Holding.Any any) {
      return 1 + any.parts().stream().mapToInt(PartsOfArticlesTest::size).sum();
    }
    return holding instanceof Holding.Not not ? 1 + size(not.other()) : 1;
  }

  /** Articles within articles, all of which get another period on one day. */
  private static Effects extended(int deep) {
    List<Clause> clauses = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < deep; i++) {
      Optional<ClauseId> within = clauses.stream().map(Clause::id).reduce((one, other) -> other);
      String then = "2020-01-01/" + FIRST.plusYears(2).plusDays(i);
      changes.add(Change.replace(lasting("part-" + i, then).toBuilder().parent(within).build()));
      clauses.add(lasting("part-" + i, "2020-01-01/2022-12-31").toBuilder().parent(within).build());
    }
    Amendment extending =
        Papers.amendment("extending", "2022-01-01", changes.toArray(Change[]::new));
    return effects(clauses, extending);
  }

  /** What an article needs is said once for each level, not once more by each wording of it. */
  @Test
  void partsWithinArticlesOfTwoWordings_sayWhatTheyNeedLevelByLevel() {
    assertThat(on(holding(extended(31), "part-30"), "2021-12-31")).isEqualTo(Truth.YES);
    Holding ten = extended(10).versions(MEMORANDUM).get(19).holding();
    assertThat(on(ten, "2023-01-01")).isEqualTo(Truth.YES);
    assertThat(on(ten, "2023-01-02")).isEqualTo(Truth.NO);
    int level = size(ten) - size(extended(9).versions(MEMORANDUM).get(17).holding());
    Holding thirty = extended(30).versions(MEMORANDUM).get(59).holding();
    assertThat(size(thirty)).isEqualTo(size(ten) + 20 * level);
  }

  /** What was put into the article after its repeal, or perhaps after it, is not gone with it. */
  @Test
  void clausePutIntoAnArticle_thatIsRepealed_isGoneOnlyIfItWasThere() {
    LocalDate day = LocalDate.of(2021, 6, 15);
    assertThat(putIntoARepealedArticle("2021-03-01", day, "part")).isEqualTo("NO NO");
    assertThat(putIntoARepealedArticle("2021-09-01", day, "part")).isEqualTo("YES NO");
    assertThat(putIntoARepealedArticle("2021-06-10", day, "part")).isEqualTo("NO YES");
    assertThat(putIntoARepealedArticle("[2021-03..2021-09]", day, "part"))
        .isEqualTo("UNKNOWN UNKNOWN");
    assertThat(putIntoARepealedArticle("2021-03-01", day, "its-part")).isEqualTo("NO");
    assertThat(putIntoARepealedArticle("2021-09-01", day, "its-part")).isEqualTo("YES");
    assertThat(putIntoARepealedArticle("[2021-03..2021-09]", day, "its-part")).isEqualTo("UNKNOWN");
  }

  /** Whether each wording of the clause, or of a part of it, stands in the text on a day. */
  private static String putIntoARepealedArticle(String put, LocalDate day, String clause) {
    Effects effects =
        effects(
            List.of(
                clause("article", "An article."),
                clause("part", "A clause."),
                part("its-part", "part")),
            Papers.amendment("puts", put, Change.replace(part("part", "article"))),
            Papers.amendment("repeals", "2021-06-01", Change.repeal(ClauseId.of("article"))));
    return effects.versions(MEMORANDUM).stream()
        .filter(each -> each.clause().id().equals(ClauseId.of(clause)))
        .map(each -> each.text().on(day, Set.of()).name())
        .collect(Collectors.joining(" "));
  }
}
