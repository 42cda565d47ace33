package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.wording.ChangeProblems;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Changes of which it is plain, without computing what is in effect, that they have no problem. */
class PlainChangesTest {
  private static final Memorandum ORIGINAL =
      Memorandum.builder()
          .id(MEMORANDUM)
          .state(InstrumentState.CONCLUDED)
          .addParties(Cases.signed(REGION, "2020-01-01"), Cases.signed(AGENCY, "2020-01-01"))
          .addClauses(
              clause("a", "a"), within("b", "a"), clause("c", "c"), clause("d", "d"), entry("e"))
          .build();

  private static final ProcedureRules RULES =
      ProcedureRules.builder()
          .id(MEMORANDUM)
          .state(InstrumentState.CONCLUDED)
          .term(Period.always())
          .build();

  private static Clause entry(String id) {
    return clause(id, id).toBuilder()
        .addProvision(EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)))
        .build();
  }

  private static Clause within(String id, String parent) {
    return clause(id, id).toBuilder().parent(ClauseId.of(parent)).build();
  }

  private static Change add(Clause clause) {
    return new Change.AddClause(clause, Optional.empty());
  }

  private static Change addAfter(String id, String after) {
    return new Change.AddClause(clause(id, id), Optional.of(ClauseId.of(after)));
  }

  private static Change replace(Clause clause) {
    return new Change.ReplaceClause(clause);
  }

  private static Change repeal(String id) {
    return new Change.RepealClause(ClauseId.of(id));
  }

  private static List<Amendment> amendments(Change... changes) {
    List<Amendment> amendments = new ArrayList<>();
    for (Change change : changes) {
      amendments.add(
          Amendment.builder()
              .id(InstrumentId.of("amendment-" + amendments.size()))
              .amends(MEMORANDUM)
              .state(InstrumentState.CONCLUDED)
              .effective(PartialDate.parse("2021"))
              .addChange(change)
              .build());
    }
    return amendments;
  }

  private static boolean hasProblems(Instrument instrument, List<Amendment> amendments) {
    List<Instrument> all = new ArrayList<>(amendments);
    all.add(instrument);
    return !Cases.effects(all.toArray(Instrument[]::new)).problems(MEMORANDUM).isEmpty();
  }

  private static void assertPlain(Instrument instrument, Change... changes) {
    assertThat(ChangeProblems.areExcluded(instrument, amendments(changes), Set.of()::contains))
        .isTrue();
    assertThat(hasProblems(instrument, amendments(changes))).isFalse();
  }

  private static void assertNotPlain(Instrument instrument, Change... changes) {
    assertThat(ChangeProblems.areExcluded(instrument, amendments(changes), Set.of()::contains))
        .isFalse();
  }

  @Test
  void eachClauseAndPartyOnce_isPlain() {
    assertPlain(
        ORIGINAL,
        add(clause("new", "new")),
        addAfter("newer", "c"),
        addAfter("newest", "e"),
        replace(clause("c", "changed")),
        repeal("d"),
        Change.term(Term.indefinite()),
        Change.joins(Cases.signed(TOWN, "2020-12-01")),
        Change.leaves(AGENCY));
  }

  @Test
  void clauseWithOtherProvisions_isPlain() {
    Clause term = clause("c", "c").toBuilder().addProvision(Term.indefinite()).build();
    assertPlain(ORIGINAL, replace(term));
    assertPlain(ORIGINAL, add(term.toBuilder().id(ClauseId.of("new")).build()));
  }

  @Test
  void addedClause_thatIsThere_isNotPlain() {
    assertNotPlain(ORIGINAL, add(clause("c", "again")));
    assertNotPlain(ORIGINAL, add(clause("e", "again")));
    assertNotPlain(ORIGINAL, add(clause("new", "new")), add(clause("new", "again")));
  }

  @Test
  void addedClause_withoutItsPlace_isNotPlain() {
    assertNotPlain(ORIGINAL, addAfter("new", "missing"));
    assertNotPlain(ORIGINAL, addAfter("new", "d"), repeal("d"));
  }

  @Test
  void clauseOnTheEntryIntoForce_isNotPlain() {
    assertNotPlain(ORIGINAL, add(entry("new")));
    assertNotPlain(ORIGINAL, replace(entry("c")));
    assertNotPlain(ORIGINAL, replace(clause("e", "changed")));
    assertNotPlain(ORIGINAL, repeal("e"));
  }

  @Test
  void changedClause_thatIsMissingOrChangedTwice_isNotPlain() {
    assertNotPlain(ORIGINAL, replace(clause("missing", "changed")));
    assertNotPlain(ORIGINAL, repeal("missing"));
    assertNotPlain(ORIGINAL, replace(clause("c", "changed")), repeal("c"));
    assertNotPlain(ORIGINAL, repeal("c"), replace(clause("c", "changed")));
    assertNotPlain(ORIGINAL, repeal("c"), repeal("c"));
  }

  @Test
  void repealedClause_withOthersWithin_isNotPlain() {
    assertNotPlain(ORIGINAL, repeal("a"));
    assertNotPlain(ORIGINAL, repeal("d"), add(within("new", "d")));
    assertNotPlain(ORIGINAL, repeal("d"), replace(within("c", "d")));
  }

  @Test
  void party_thatJoinsOrLeavesWhereItCannot_isNotPlain() {
    Change joins = Change.joins(Cases.signed(TOWN, "2020-12-01"));
    assertNotPlain(ORIGINAL, Change.joins(Cases.signed(AGENCY, "2020-12-01")));
    assertNotPlain(ORIGINAL, joins, joins);
    assertThat(ChangeProblems.areExcluded(ORIGINAL, amendments(joins), TOWN::equals)).isFalse();
    assertNotPlain(ORIGINAL, Change.leaves(TOWN));
    assertNotPlain(ORIGINAL, Change.leaves(AGENCY), Change.leaves(AGENCY));
    assertNotPlain(RULES, joins);
  }

  @Test
  void succeededParty_isNotPlain() {
    assertNotPlain(ORIGINAL, Change.succeeded(AGENCY, TOWN));
  }
}
