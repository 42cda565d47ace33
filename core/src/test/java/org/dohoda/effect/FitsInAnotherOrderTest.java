package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;

import java.util.List;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Changes that fit the text or do not, and what is missing where they do not. */
class FitsInAnotherOrderTest {
  private static final Memorandum ORIGINAL =
      memorandum("2020-01-01").clauses(List.of(clause("article", "An article."))).build();

  private static Clause part(String wording) {
    return clause("part", wording).toBuilder().parent(ClauseId.of("article")).build();
  }

  private static Change repeal(String id) {
    return Change.repeal(ClauseId.of(id));
  }

  /** When the wording that an amendment brings stands in the text. */
  private static Holding text(Effects effects, Amendment by) {
    return effects.versions(MEMORANDUM).stream()
        .filter(each -> each.origin().equals(by.id()))
        .map(ClauseVersion::text)
        .findFirst()
        .orElseThrow();
  }

  /** It fits if the part was replaced before the article went. */
  @Test
  void partBroughtByAnAmendment_replacedWhereTheArticleMayHaveBeenRepealed_fits() {
    Amendment adds = Papers.amendment("adds", "2021-01-01", Change.add(part("A part.")));
    Amendment repeals = Papers.amendment("repeals", "2022", repeal("article"));
    Amendment replaces = Papers.amendment("replaces", "2022", Change.replace(part("Another.")));
    for (List<Amendment> order : List.of(List.of(repeals, replaces), List.of(replaces, repeals))) {
      Effects effects = Cases.effects(ORIGINAL, adds, order.get(0), order.get(1));
      assertThat(Papers.problems(effects)).isEmpty();
      assertThat(on(text(effects, replaces), "2023-01-01")).isEqualTo(Truth.UNKNOWN);
    }
  }

  /** What was part of the part is part of nothing in the text when the article goes. */
  @Test
  void addedWithinAPartThatWasRepealed_isNotRepealedWithTheArticle() {
    Memorandum withPart =
        ORIGINAL.toBuilder().clauses(List.of(clause("article", "An article."), part("A."))).build();
    Amendment repeals = Papers.amendment("repeals", "2021-01-01", repeal("part"));
    Amendment adds =
        Papers.amendment(
            "adds",
            "2022-01-01",
            Change.add(
                clause("point", "A point.").toBuilder().parent(ClauseId.of("part")).build()));
    Amendment article = Papers.amendment("article", "2023-01-01", repeal("article"));
    Effects effects = Cases.effects(withPart, repeals, adds, article);
    assertThat(on(text(effects, adds), "2023-01-01")).isEqualTo(Truth.YES);
    assertThat(effects.versions(MEMORANDUM))
        .filteredOn(each -> each.origin().equals(MEMORANDUM))
        .allSatisfy(each -> assertThat(on(each.text(), "2023-01-01")).isEqualTo(Truth.NO));
  }

  /** Its changes come one after another, whatever its day. */
  @Test
  void addedTwiceByOneAmendmentOfAnUnknownDay_doesNotFit() {
    Amendment amendment =
        Papers.amendment(
            "amendment",
            "2021",
            Change.add(clause("new", "one")),
            Change.add(clause("new", "two")));
    assertThat(Papers.problems(Cases.effects(ORIGINAL, amendment)))
        .containsExactly("amendment.clause-exists");
  }

  /** One of the two does not fit, but of neither can it be told that it is the one. */
  @Test
  void newClauseAddedTwiceInUnknownOrder_eachMayBeTheOneThatFits() {
    Amendment one = Papers.amendment("one", "2021", Change.add(clause("new", "one")));
    Amendment two = Papers.amendment("two", "2021", Change.add(clause("new", "two")));
    Effects effects = Cases.effects(ORIGINAL, one, two);
    assertThat(Papers.problems(effects)).isEmpty();
    assertThat(on(text(effects, one), "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(text(effects, two), "2022-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void repealedAndReplacedByOneAmendmentOfAnUnknownDay_doesNotFit() {
    Amendment amendment =
        Papers.amendment(
            "amendment", "2021", repeal("article"), Change.replace(clause("article", "Again.")));
    assertThat(Papers.problems(Cases.effects(ORIGINAL, amendment)))
        .containsExactly("amendment.clause-missing");
  }

  private static Holding notRecorded(DatumKind kind, String path) {
    return new Holding.NotRecorded(new Datum(kind, ModelPath.parse(path)));
  }

  @Test
  void replacedClauseThatNeverWasThere_restsOnTheClauseThatIsNotRecorded() {
    Amendment replaces =
        Papers.amendment("replaces", "2021-01-01", Change.replace(clause("x", "An x.")));
    assertThat(((Holding.All) text(Cases.effects(ORIGINAL, replaces), replaces)).parts())
        .contains(notRecorded(DatumKind.ELEMENT, "/instruments/memorandum/clauses/x"));
  }

  /** The text has had it: what is missing is that somebody brought it back before. */
  @Test
  void replacedClauseThatWasRepealed_restsOnTheWordingThatDoesNotFit() {
    Amendment repeals = Papers.amendment("repeals", "2021-01-01", repeal("article"));
    Amendment replaces =
        Papers.amendment("replaces", "2022-01-01", Change.replace(clause("article", "Again.")));
    assertThat(((Holding.All) text(Cases.effects(ORIGINAL, repeals, replaces), replaces)).parts())
        .contains(notRecorded(DatumKind.PROVISION, "/instruments/replaces/changes/0/clause"));
  }

  /** To be named as a place does not bring a clause into the text. */
  @Test
  void replacedClauseThatWasOnlyNamedAsAPlace_restsOnTheClauseThatIsNotRecorded() {
    Amendment adds =
        Papers.amendment("adds", "2021-01-01", Change.add(clause("new", "New."), ClauseId.of("x")));
    Amendment replaces =
        Papers.amendment("replaces", "2022-01-01", Change.replace(clause("x", "An x.")));
    Effects effects = Cases.effects(ORIGINAL, adds, replaces);
    assertThat(Papers.problems(effects))
        .containsExactly("amendment.place-missing", "amendment.clause-missing");
    assertThat(((Holding.All) text(effects, replaces)).parts())
        .contains(notRecorded(DatumKind.ELEMENT, "/instruments/memorandum/clauses/x"));
  }
}
