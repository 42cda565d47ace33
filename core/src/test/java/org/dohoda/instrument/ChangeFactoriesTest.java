package org.dohoda.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Term;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** That changes and instruments are found by typing the name of their family. */
class ChangeFactoriesTest {
  private final Clause clause = Clause.builder().id(ClauseId.of("new")).build();
  private final ClauseId old = ClauseId.of("old");
  private final OrganizationId region = OrganizationId.of("kraj");
  private final OrganizationId agency = OrganizationId.of("asz");

  @Test
  void changes_areThoseOfTheirTypes() {
    PartialDate lastDay = PartialDate.of(2024, 12, 31);
    assertThat(Change.add(clause)).isEqualTo(new Change.AddClause(clause, Optional.empty()));
    assertThat(Change.add(clause, old)).isEqualTo(new Change.AddClause(clause, Optional.of(old)));
    assertThat(Change.replace(clause)).isEqualTo(new Change.ReplaceClause(clause));
    assertThat(Change.repeal(old)).isEqualTo(new Change.RepealClause(old));
    assertThat(Change.term(Term.indefinite())).isEqualTo(new Change.ChangeTerm(Term.indefinite()));
    assertThat(Change.joins(Party.of(region))).isEqualTo(new Change.PartyJoins(Party.of(region)));
    assertThat(Change.leaves(region)).isEqualTo(new Change.PartyLeaves(region, Optional.empty()));
    assertThat(Change.leaves(region, lastDay))
        .isEqualTo(new Change.PartyLeaves(region, Optional.of(lastDay)));
    assertThat(Change.succeeded(region, agency))
        .isEqualTo(new Change.PartySucceeded(region, agency));
  }

  @Test
  void brought_isTheClauseThatComesIntoTheText() {
    assertThat(Change.add(clause).brought()).contains(clause);
    assertThat(Change.add(clause, old).brought()).contains(clause);
    assertThat(Change.replace(clause).brought()).contains(clause);
    assertThat(Change.repeal(old).brought()).isEmpty();
    assertThat(Change.leaves(region).brought()).isEmpty();
  }

  @Test
  void party_isTheOneOfTheOrganizationItself() {
    Party first = Party.of(region);
    Party second = Party.of(agency);
    Memorandum memorandum =
        Instrument.memorandum().id(InstrumentId.of("paper")).addParties(first, second).build();
    assertThat(memorandum.party(region)).contains(first);
    assertThat(memorandum.party(agency)).contains(second);
    assertThat(memorandum.party(OrganizationId.of("ministry"))).isEmpty();
  }

  @Test
  void authority_ofEachKindOfInstrument_isOfHigherRankTheNearerItIsToALaw() {
    assertThat(Arrays.stream(Authority.values()).map(Authority::rank))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(Authority.STATUTE.rank()).isGreaterThan(Authority.RULES_OF_PROCEDURE.rank());
    assertThat(
            Instrument.memorandum()
                .id(InstrumentId.of("paper"))
                .addParties(Party.of(region), Party.of(agency))
                .build()
                .authority())
        .contains(Authority.MEMORANDUM);
  }

  @Test
  void kinds_areListedInTheOrderOfTheirDeclaration() {
    assertThat(InstrumentKinds.all())
        .hasSize(9)
        .startsWith(InstrumentKinds.MEMORANDUM_OF_COOPERATION)
        .endsWith(InstrumentKinds.RESOLUTION);
    assertThat(InstrumentKind.of("protocol"))
        .isEqualTo(InstrumentKinds.PROTOCOL)
        .hasToString("protocol");
    assertThat(InstrumentKind.of("protocols")).isNotEqualTo(InstrumentKinds.PROTOCOL);
  }

  @Test
  void instruments_ofEachKind() {
    InstrumentId id = InstrumentId.of("paper");
    InstrumentId other = InstrumentId.of("other");
    assertThat(
            Instrument.memorandum()
                .id(id)
                .addParties(Party.of(region), Party.of(agency))
                .build()
                .parties())
        .hasSize(2);
    assertThat(
            Instrument.amendment()
                .id(id)
                .amends(other)
                .addChange(Change.repeal(old))
                .build()
                .amends())
        .isEqualTo(other);
    assertThat(Instrument.procedureRules().id(id).build().governs()).isEmpty();
  }
}
