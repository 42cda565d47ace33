package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.body;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.organization;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Stake;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Presumptions that are read for a link and do not matter to it are not cited. */
class PresumedLinksTest {
  private static final OrganizationId MINISTRY = OrganizationId.of("ministry");

  /** The Agency, which is the party and comes, acts within a ministry: until when is not known. */
  private static CooperationRegister withinMinistry(Memorandum memorandum) {
    return register(memorandum).toBuilder()
        .addOrganization(organization(MINISTRY))
        .addAffiliation(
            Affiliation.builder()
                .unit(AGENCY)
                .within(MINISTRY)
                .period(Period.parse("2020-01-01/"))
                .build())
        .build();
  }

  private static Memorandum lasting(Provision term) {
    return memorandum(permit("r", ATTEND).build()).toBuilder()
        .clauses(
            List.of(
                clause("term", term),
                clause("guests", Participation.of(permit("r", ATTEND).build()))))
        .build();
  }

  private static Decision decision(CooperationRegister register, Set<Presumption> presumed) {
    return ParticipationEngine.of(register)
        .presuming(presumed)
        .decide(question().addRights(ATTEND).build());
  }

  private static Link link(LinkKind kind, Decision decision) {
    return Objects.requireNonNull(decision.ruling(ATTEND).grounds().get(0).links().get(kind));
  }

  private static Link holderSide(Decision decision) {
    return link(LinkKind.HOLDER_SIDE, decision);
  }

  private static String explained(Decision decision) {
    return String.join("\n", decision.explain(Locale.ENGLISH));
  }

  @Test
  void used_affiliationOfTheParty_isNotCited() {
    CooperationRegister register = withinMinistry(memorandum(permit("r", ATTEND).build()));
    Decision presumed = decision(register, Presumption.customary());

    assertThat(presumed.ruling(ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(presumed.ruling(ATTEND).presumptionsUsed()).isEmpty();
    assertThat(explained(presumed)).doesNotContain("rests on the presumption");
  }

  @Test
  void useful_linkThatIsKnown_hasNone() {
    CooperationRegister register = withinMinistry(memorandum(permit("r", ATTEND).build()));
    Decision decision = decision(register, Set.of());

    assertThat(holderSide(decision).truth()).isEqualTo(Truth.YES);
    assertThat(holderSide(decision).presumptionsUseful()).isEmpty();
    assertThat(decision.ruling(ATTEND).presumptionsUseful()).isEmpty();
  }

  @Test
  void useful_linkThatStaysUnknown_hasNone() {
    CooperationRegister register = withinMinistry(lasting(Term.notStated()));
    Decision decision = decision(register, Set.of());
    Decision presumed = decision(register, Presumption.customary());

    assertThat(presumed.ruling(ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(decision.ruling(ATTEND).presumptionsUseful()).isEmpty();
    assertThat(explained(decision)).doesNotContain("help to presume");
  }

  @Test
  void used_termThatIsAmendedOnDaysThatAreStated_isNotCited() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(InstrumentId.of("memorandum"))
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.of(2022, 6, 1))
            .addChanges(Change.term(Term.until(DateRule.fixed(PartialDate.of(2023, 1, 1)))))
            .build();
    CooperationRegister register =
        register(lasting(Term.until(DateRule.fixed(PartialDate.of(2022, 12, 31)))), amendment);
    Decision presumed = decision(register, Presumption.customary());

    assertThat(holderSide(presumed).truth()).isEqualTo(Truth.NO);
    assertThat(presumed.ruling(ATTEND).presumptionsUsed()).isEmpty();
    assertThat(explained(presumed))
        .contains("not fulfilled")
        .doesNotContain("rests on the presumption");
  }

  /** Three years from effect: whoever presumes when it took effect presumes when it ended. */
  @Test
  void term_countedFromEffect_isSettledByEffectOnSignature() {
    CooperationRegister register =
        register(
            lasting(Term.until(DateRule.after(TimeSpan.years(3), Anchor.EFFECT))).toBuilder()
                .parties(List.of(signed(REGION, 1), signed(AGENCY, 2)))
                .build());
    ParticipationQuestion later =
        question().day(LocalDate.of(2030, 1, 1)).addRights(ATTEND).build();
    ParticipationEngine engine = ParticipationEngine.of(register);
    Decision decision = engine.decide(later);
    Decision presumed = engine.presuming(Presumption.customary()).decide(later);

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(decision.ruling(ATTEND).presumptionsUseful())
        .containsExactly(Presumption.EFFECTIVE_ON_SIGNATURE);
    assertThat(presumed.ruling(ATTEND).outcome()).isEqualTo(Outcome.UNMET);
    assertThat(presumed.ruling(ATTEND).missing()).isEmpty();
    assertThat(presumed.ruling(ATTEND).presumptionsUsed())
        .containsExactly(Presumption.EFFECTIVE_ON_SIGNATURE);
    assertThat(presumed.ruling(ATTEND).grantedBefore()).contains(LocalDate.of(2023, 1, 31));
    assertThat(explained(presumed))
        .contains("it rests on the presumption: that it took effect on signature");
  }

  private static Party signed(OrganizationId organization, int month) {
    return Party.builder()
        .organization(organization)
        .signed(PartialDate.of(2020, month, 1))
        .build();
  }

  /** Either stake would do, and each rests on another presumption. */
  @Test
  void used_oneOfTwoIsEnough_bothAreCited() {
    CooperationRegister register = stakes("/..", "2020-01-01/");

    assertThat(bodyLink(register, Presumption.customary()).truth()).isEqualTo(Truth.YES);
    assertThat(bodyLink(register, Presumption.customary()).presumptionsUsed())
        .containsExactlyInAnyOrder(Presumption.EXISTS, Presumption.CONTINUES);
    assertThat(bodyLink(register, Set.of(Presumption.EXISTS)).presumptionsUsed())
        .containsExactly(Presumption.EXISTS);
    assertThat(bodyLink(register, Set.of()).presumptionsUseful())
        .containsExactlyInAnyOrder(Presumption.EXISTS, Presumption.CONTINUES);
  }

  @Test
  void useful_bothAreNeeded_bothAreNamed() {
    CooperationRegister register = stakes("/");

    assertThat(bodyLink(register, Set.of()).presumptionsUseful())
        .containsExactlyInAnyOrder(Presumption.EXISTS, Presumption.CONTINUES);
    assertThat(bodyLink(register, Set.of(Presumption.EXISTS)).presumptionsUseful())
        .containsExactly(Presumption.CONTINUES);
    assertThat(bodyLink(register, Presumption.customary()).presumptionsUsed())
        .containsExactlyInAnyOrder(Presumption.EXISTS, Presumption.CONTINUES);
  }

  /** It stays unknown; without the presumption, more would be missing. */
  @Test
  void used_linkThatIsUnknownForLess_isCited() {
    CooperationRegister register = stakes("/");
    Link link = bodyLink(register, Set.of(Presumption.EXISTS));

    assertThat(link.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(link.missing()).hasSize(1);
    assertThat(link.presumptionsUsed()).containsExactly(Presumption.EXISTS);
  }

  /** A town whose committee the rule speaks of through stakes of the region for some periods. */
  private static CooperationRegister stakes(String... periods) {
    CooperationRegister.Builder register =
        register(
                memorandum(
                    permit("r", ATTEND)
                        .in(BodySelector.of(BodyDescription.bodiesOfStakesOf(REGION)))
                        .build()))
            .toBuilder()
            .bodies(List.of(body(COMMITTEE, TOWN)));
    for (String period : periods) {
      register.addStake(
          Stake.builder().holder(REGION).organization(TOWN).period(Period.parse(period)).build());
    }
    return register.build();
  }

  private static Link bodyLink(CooperationRegister register, Set<Presumption> presumed) {
    return link(LinkKind.BODY, decision(register, presumed));
  }
}
