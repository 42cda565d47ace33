package org.dohoda.validation.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Stake;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.provision.Link;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.validation.RuleBook;
import org.junit.jupiter.api.Test;

/** What is counted of the contents of an instrument, and what a register mentions. */
class TallyTest {
  private static final ClauseId CLAUSE = ClauseId.of("clause");
  private static final LocalizedText WORDS = LocalizedText.of("en", "other duties");

  private static boolean isRanked(Link link) {
    Tally tally = new Tally();
    tally.rank(link);
    return tally.isRanked();
  }

  @Test
  void clauses_areRankedByLinksToClausesThatGoBeforeOrBehind() {
    assertThat(new Tally().isRanked()).isFalse();
    assertThat(isRanked(Link.notwithstanding(CLAUSE))).isTrue();
    assertThat(isRanked(Link.subjectTo(CLAUSE))).isTrue();
    for (Link each :
        List.of(
            Link.notwithstanding(WORDS),
            Link.subjectTo(WORDS),
            Link.onlyAfter(CLAUSE),
            Link.inReturnFor(CLAUSE))) {
      assertThat(isRanked(each)).as("%s", each).isFalse();
    }
  }

  @Test
  void nextInstrument_beginsWithNothing() {
    Tally tally = new Tally();
    assertThat(tally.isNested()).isFalse();
    tally.nest();
    tally.rank(Link.subjectTo(CLAUSE));
    tally.rank(Link.inReturnFor(CLAUSE));
    tally.add(ProvisionKind.TERM, false);
    tally.add(ProvisionKind.TERM, true);
    tally.add(ProvisionKind.PURPOSE, true);
    assertThat(tally.isNested()).isTrue();
    assertThat(tally.isRanked()).isTrue();
    assertThat(tally.count(ProvisionKind.TERM)).isEqualTo(2);
    assertThat(tally.lasting(ProvisionKind.TERM)).isEqualTo(1);
    assertThat(tally.count(ProvisionKind.PURPOSE)).isEqualTo(1);
    assertThat(tally.lasting(ProvisionKind.PURPOSE)).isZero();

    tally.clear();
    assertThat(tally.isNested()).isFalse();
    assertThat(tally.isRanked()).isFalse();
    for (ProvisionKind each : ProvisionKind.values()) {
      assertThat(tally.count(each)).isZero();
      assertThat(tally.lasting(each)).isZero();
    }
  }

  @Test
  void mentions_areEachOnceInTheOrderOfTheWalk() {
    OrganizationId holder = OrganizationId.of("holder");
    OrganizationId owner = OrganizationId.of("owner");
    CooperationRegister register =
        CooperationRegister.builder()
            .addStake(Stake.builder().holder(holder).organization(owner).build())
            .addBody(
                Body.builder()
                    .id(BodyId.of("body"))
                    .addName(new TimedName(WORDS, Period.always()))
                    .owner(owner)
                    .parent(BodyId.of("parent"))
                    .build())
            .build();

    assertThat(Mentions.of(On.ORGANIZATION_ID, register)).containsExactly(holder, owner);
    assertThat(Mentions.of(On.BODY_ID, register)).containsExactly(BodyId.of("parent"));
    assertThat(Mentions.of(On.PROGRAMME_ID, register)).isEmpty();
  }

  /** A book that does not know a problem says nothing of what follows from it. */
  @Test
  void followUps_ofAProblemOfAnotherBook_areNone() {
    Stake stake =
        Stake.builder()
            .holder(OrganizationId.of("a"))
            .organization(OrganizationId.of("b"))
            .period(Period.parse("0023-01-01/.."))
            .build();
    Problems found =
        RuleBook.standard().check(CooperationRegister.builder().addStake(stake).build());
    String[] codes = found.stream().map(Problem::code).distinct().toArray(String[]::new);

    assertThat(found.stream()).isNotEmpty();
    assertThat(RuleBook.standard().without(codes).followUps(found).isEmpty()).isTrue();
  }
}
