package org.dohoda.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Succession;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Who takes part in which paper, through whom, and what its text ever says. */
class IndexTest {
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final OrganizationId UNIT = OrganizationId.of("unit");
  private static final OrganizationId MINISTRY = OrganizationId.of("ministry");
  private static final OrganizationId STATE = OrganizationId.of("state");
  private static final OrganizationId OLD_AGENCY = OrganizationId.of("old-agency");
  private static final OrganizationId JOINED = OrganizationId.of("joined");
  private static final OrganizationId NEW_REGION = OrganizationId.of("new-region");
  private static final OrganizationId DEPARTMENT = OrganizationId.of("department");
  private static final OrganizationId STRANGER = OrganizationId.of("stranger");
  private static final InstrumentId PAPER = InstrumentId.of("paper");
  private static final InstrumentId OTHER = InstrumentId.of("other");

  private static Clause clause(String id) {
    return Clause.builder().id(ClauseId.of(id)).build();
  }

  private static Affiliation within(OrganizationId unit, OrganizationId within) {
    return Affiliation.builder().unit(unit).within(within).build();
  }

  private static final Memorandum MEMORANDUM =
      Memorandum.builder()
          .id(PAPER)
          .addParty(Party.of(REGION))
          .addParty(
              Party.builder()
                  .organization(AGENCY)
                  .addThrough(new ThroughUnit(UNIT, Period.unknown()))
                  .build())
          .addClause(clause("own"))
          .build();

  private static final Memorandum ANOTHER =
      Memorandum.builder()
          .id(OTHER)
          .addParty(Party.of(STRANGER))
          .addParty(Party.of(OrganizationId.of("third")))
          .addClause(clause("others"))
          .build();

  private static Amendment amendment(String id, Change... changes) {
    return Amendment.builder().id(InstrumentId.of(id)).amends(PAPER).addChanges(changes).build();
  }

  private static final Amendment FIRST =
      amendment(
          "first",
          Change.joins(Party.of(JOINED)),
          Change.add(clause("added")),
          Change.leaves(OrganizationId.of("left")));

  private static final Amendment SECOND =
      amendment("second", Change.succeeded(REGION, NEW_REGION), Change.replace(clause("replaced")));

  private static Index index() {
    return Index.of(
        CooperationRegister.builder()
            .addInstruments(MEMORANDUM, ANOTHER, FIRST, SECOND)
            .addAffiliations(
                within(AGENCY, MINISTRY),
                within(MINISTRY, STATE),
                within(STATE, MINISTRY),
                within(DEPARTMENT, REGION))
            .addSuccession(Succession.builder().predecessor(OLD_AGENCY).successor(AGENCY).build())
            .build());
  }

  @Test
  void party_isOneThatTheMemorandumOrAnAmendmentNames() {
    Index index = index();
    for (OrganizationId party : new OrganizationId[] {REGION, AGENCY, JOINED, NEW_REGION}) {
      assertThat(index.isParty(party, MEMORANDUM)).as("%s", party).isTrue();
      assertThat(index.takesPart(party, MEMORANDUM)).as("%s", party).isTrue();
      assertThat(index.isParty(party, ANOTHER)).as("%s", party).isFalse();
    }
    for (OrganizationId none :
        new OrganizationId[] {UNIT, MINISTRY, OLD_AGENCY, STRANGER, OrganizationId.of("left")}) {
      assertThat(index.isParty(none, MEMORANDUM)).as("%s", none).isFalse();
    }
  }

  @Test
  void takesPart_whoeverStandsBehindAPartyOrActsForIt() {
    Index index = index();
    for (OrganizationId each :
        new OrganizationId[] {UNIT, MINISTRY, STATE, OLD_AGENCY, DEPARTMENT}) {
      assertThat(index.takesPart(each, MEMORANDUM)).as("%s", each).isTrue();
      assertThat(index.takesPart(each, ANOTHER)).as("%s", each).isFalse();
    }
    assertThat(index.takesPart(STRANGER, MEMORANDUM)).isFalse();
    assertThat(index.takesPart(STRANGER, ANOTHER)).isTrue();
  }

  @Test
  void chain_endsWhereItComesBackToItself() {
    assertThat(index().chain(AGENCY)).containsExactly(AGENCY, MINISTRY, OLD_AGENCY, STATE);
    assertThat(index().chain(STRANGER)).containsExactly(STRANGER);
    assertThat(index().affiliations(AGENCY)).containsExactly(within(AGENCY, MINISTRY));
    assertThat(index().affiliations(STRANGER)).isEmpty();
  }

  @Test
  void text_hasItsOwnClausesAndThoseThatAmendmentsBring() {
    Index index = index();
    assertThat(index.amendments(PAPER)).containsExactly(FIRST, SECOND);
    assertThat(index.amendments(OTHER)).isEmpty();
    for (String id : new String[] {"own", "added", "replaced"}) {
      assertThat(index.hasClause(new ClauseOf(PAPER, ClauseId.of(id)))).as(id).isTrue();
      assertThat(index.hasClause(new ClauseOf(OTHER, ClauseId.of(id)))).as(id).isFalse();
    }
    assertThat(index.hasClause(new ClauseOf(PAPER, ClauseId.of("others")))).isFalse();
    assertThat(index.hasClause(new ClauseOf(OTHER, ClauseId.of("others")))).isTrue();
    assertThat(index.hasClause(new ClauseOf(InstrumentId.of("none"), ClauseId.of("own"))))
        .isFalse();
  }

  @Test
  void succeeded_bodyIsFoundThroughTheIndex() {
    CooperationRegister.Builder register = CooperationRegister.builder();
    new Plot("x", register)
        .organizations("a")
        .body("next", "a", body -> body.addSuccessorOf(BodyId.of("old")));
    Index index = Index.of(register.build());
    assertThat(index.isSucceeded(BodyId.of("old"))).isTrue();
    assertThat(index.isSucceeded(BodyId.of("next"))).isFalse();
  }

  /** Only what is not plain is computed: who joins may have a place if it followed somebody. */
  @Test
  void openChanges_areThoseThatMayNotApply() {
    Memorandum plain = paper("plain");
    Memorandum open = paper("open");
    Memorandum untouched = paper("untouched");
    Index index =
        Index.of(
            CooperationRegister.builder()
                .addInstruments(
                    plain,
                    open,
                    untouched,
                    amendment("a", Change.joins(Party.of(JOINED))).toBuilder()
                        .amends(plain.id())
                        .build(),
                    amendment("b", Change.joins(Party.of(NEW_REGION))).toBuilder()
                        .amends(open.id())
                        .build())
                .addSuccession(
                    Succession.builder().predecessor(REGION).successor(NEW_REGION).build())
                .build());

    for (int times = 0; times < 2; times++) {
      assertThat(index.hasOpenChanges(plain)).isFalse();
      assertThat(index.hasOpenChanges(untouched)).isFalse();
      assertThat(index.hasOpenChanges(open)).isTrue();
    }
  }

  private static Memorandum paper(String id) {
    return ANOTHER.toBuilder().id(InstrumentId.of(id)).build();
  }

  @Test
  void group_isOfThoseWithTheSameParties_draftsLeftOut() {
    Memorandum one = paper("one");
    Memorandum turned = paper("two").toBuilder().parties(ANOTHER.parties().reverse()).build();
    Memorandum draft = paper("draft").toBuilder().state(InstrumentState.DRAFT).build();
    Memorandum second = MEMORANDUM.toBuilder().id(InstrumentId.of("second")).build();
    Memorandum alone =
        paper("alone").toBuilder().parties(List.of(Party.of(STRANGER), Party.of(REGION))).build();
    Index index =
        Index.of(
            CooperationRegister.builder()
                .addInstruments(MEMORANDUM, one, turned, draft, second, alone)
                .build());

    assertThat(index.ofSameParties(one)).containsExactly(turned);
    assertThat(index.ofSameParties(turned)).containsExactly(one);
    assertThat(index.ofSameParties(MEMORANDUM)).containsExactly(second);
    assertThat(index.ofSameParties(alone)).isEmpty();
  }
}
