package org.dohoda.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.StatedRule;
import org.junit.jupiter.api.Test;

/** Which permissions and prohibitions meet, so that they are compared. */
class ContestsTest {
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final OrganizationId TOWN = OrganizationId.of("town");
  private static final BodyId OWNED = BodyId.of("owned");
  private static final BodyId OWNERLESS = BodyId.of("ownerless");
  private static final BodyId NOT_RECORDED = BodyId.of("not-recorded");
  private static final Index INDEX =
      Index.of(
          CooperationRegister.builder()
              .addBodies(body(OWNED).owner(TOWN).build(), body(OWNERLESS).build())
              .build());

  private static Body.Builder body(BodyId id) {
    return Body.builder()
        .id(id)
        .addName(new TimedName(LocalizedText.of("en", id.value()), Period.always()));
  }

  private static StatedRule stated(ParticipationRule.Builder rule, String id) {
    ParticipationRule built = rule.id(RuleId.of(id)).build();
    Clause clause = Plot.clause("c", Participation.of(built));
    Memorandum memorandum =
        Memorandum.builder()
            .id(InstrumentId.of("m"))
            .addParties(Party.of(AGENCY), Party.of(TOWN))
            .addClause(clause)
            .build();
    return new StatedRule(built, memorandum, clause, StatedRule.NO_CHANGE, 0);
  }

  private static ParticipationRule.Builder yes() {
    return ParticipationRule.permit(Rights.ATTEND)
        .to(Holder.representativeOf(AGENCY))
        .in(BodySelector.of(BodyDescription.bodiesOf(TOWN)));
  }

  private static ParticipationRule.Builder no() {
    return ParticipationRule.prohibit(Rights.ATTEND)
        .to(Holder.representativeOf(AGENCY))
        .in(BodySelector.of(BodyDescription.bodiesOf(TOWN)));
  }

  /** What is found, as right, permission, prohibition and whether the permission is the later. */
  private static List<String> among(StatedRule... rules) {
    return Contests.among(List.of(rules), INDEX, (one, other) -> true).stream()
        .map(
            each ->
                each.right()
                    + " "
                    + each.permission().id()
                    + " "
                    + each.prohibition().id()
                    + " "
                    + each.isLater())
        .toList();
  }

  private static boolean meet(ParticipationRule.Builder yes, ParticipationRule.Builder no) {
    return !among(stated(yes, "yes"), stated(no, "no")).isEmpty();
  }

  @Test
  void inAnyOrder_theFirstProhibitionIsNamed() {
    assertThat(among(stated(no(), "no"), stated(no(), "nor"), stated(yes(), "yes")))
        .containsExactly("attend yes no true");
    assertThat(among(stated(yes(), "yes"), stated(no(), "no"), stated(no(), "nor")))
        .containsExactly("attend yes no false");
    assertThat(among(stated(yes(), "yes"), stated(yes(), "too"))).isEmpty();
    assertThat(among(stated(no(), "no"), stated(no(), "nor"))).isEmpty();
  }

  @Test
  void eachRight_isOneOfItsOwn() {
    ParticipationRule.Builder both = no().addRights(Rights.SPEAK, Rights.VOTE);

    assertThat(
            among(stated(yes().addRights(Rights.SPEAK, Rights.PUBLISH), "yes"), stated(both, "no")))
        .containsExactlyInAnyOrder("attend yes no false", "speak yes no false");
  }

  @Test
  void holders_meetInAParty_inTheSameWords_orInAnyone() {
    assertThat(meet(yes(), no())).isTrue();
    assertThat(meet(yes().to(Holder.representativeOf(TOWN)), no())).isFalse();
    assertThat(meet(yes(), no().to(Holder.anyone()))).isTrue();
    assertThat(meet(yes().to(Holder.anyone()), no().to(Holder.anyone()))).isTrue();
    assertThat(meet(yes().to(Holder.anyone()), no())).isFalse();
    assertThat(meet(yes().to(Holder.membersOf(OWNED)), no().to(Holder.membersOf(OWNED)))).isTrue();
    assertThat(meet(yes().to(Holder.membersOf(OWNED)), no())).isFalse();
    assertThat(meet(yes().to(Holder.otherParties()), no())).isTrue();
    assertThat(meet(yes(), no().to(Holder.otherParties()))).isTrue();
    assertThat(
            meet(
                yes().to(Holder.otherParties()),
                no().to(Holder.representativeOf(OrganizationId.of("stranger")))))
        .isFalse();
  }

  @Test
  void bodies_meetByOwner_elseByName() {
    assertThat(meet(yes(), no().in(BodySelector.only(OWNED)))).isTrue();
    assertThat(meet(yes(), no().in(BodySelector.only(OWNERLESS)))).isFalse();
    for (BodyId each : List.of(OWNERLESS, NOT_RECORDED)) {
      BodySelector named = BodySelector.only(each);
      assertThat(meet(yes().in(named), no().in(named))).as("%s", each).isTrue();
      assertThat(meet(yes().in(named), no())).as("%s", each).isFalse();
    }
    BodySelector ofStakes = BodySelector.of(BodyDescription.bodiesOfStakesOf(TOWN));
    assertThat(meet(yes().in(ofStakes), no().in(ofStakes))).isTrue();
    assertThat(meet(yes().in(ofStakes), no())).isFalse();
  }

  @Test
  void ruleOfManyOwners_meetsInEachOfThem() {
    List<BodyDescription> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(BodyDescription.bodiesOf(OrganizationId.of("owner-" + i)));
    }
    BodySelector all = BodySelector.of(many.toArray(BodyDescription[]::new));
    for (BodyDescription each : many) {
      assertThat(meet(yes().in(all), no().in(BodySelector.of(each)))).as("%s", each).isTrue();
      assertThat(meet(yes().in(BodySelector.of(each)), no().in(all))).as("%s", each).isTrue();
    }
    assertThat(meet(yes().in(all), no())).isFalse();
  }

  /** So that ten thousand prohibitions on one right do not take a hundred million comparisons. */
  @Test
  void ofManyProhibitions_onlySomeAreCompared() {
    List<StatedRule> rules = new ArrayList<>(Collections.nCopies(1_000, stated(no(), "no")));
    rules.add(stated(yes(), "yes"));
    List<StatedRule> compared = new ArrayList<>();
    List<Contests.Contest> found =
        Contests.among(
            rules,
            INDEX,
            (one, other) -> {
              compared.add(other);
              return false;
            });
    assertThat(found).isEmpty();
    // for the agency, and for anyone
    assertThat(compared).hasSizeBetween(64, 128);
  }
}
