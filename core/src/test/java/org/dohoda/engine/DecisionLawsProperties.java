package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.condition.Condition;
import org.dohoda.condition.InMode;
import org.dohoda.condition.MeetingMode;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Narrowings;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Segment;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/** The laws of decisions, over registers and questions drawn together. */
class DecisionLawsProperties {
  private static final LocalizedText OFFICE = LocalizedText.of("en", "Mayor");

  private static final Right UNHEARD_OF = Right.of("unheard-of");

  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  private static Ruling ruling(Scenario scenario) {
    return ruling(scenario, scenario.register());
  }

  private static Ruling ruling(Scenario scenario, CooperationRegister register) {
    return engine(scenario, register).decide(scenario.question()).ruling(scenario.right());
  }

  private static ParticipationEngine engine(Scenario scenario, CooperationRegister register) {
    return ParticipationEngine.of(register).presuming(scenario.presumptions());
  }

  @Property(tries = 300)
  void instruments_theirOrderDoesNotMatter(@ForAll("scenarios") Scenario scenario) {
    List<Instrument> reversed = Lists.reverse(scenario.register().instruments());
    CooperationRegister other = scenario.register().toBuilder().instruments(reversed).build();

    assertThat(ruling(scenario, other).possible()).isEqualTo(ruling(scenario).possible());
    assertThat(ruling(scenario, other).outcome()).isEqualTo(ruling(scenario).outcome());
  }

  /** A copy has unknown days of its own; of one that holds, a second one adds nothing. */
  @Property(tries = 300)
  void rules_theirOrderAndDuplicatesDoNotMatter(@ForAll("scenarios") Scenario scenario) {
    Ruling once = ruling(scenario);
    Ruling twice = ruling(scenario, RuleCopies.of(scenario.register()));

    if (!twice.overLimit()) {
      assertThat(twice.possible()).isEqualTo(once.possible());
      assertThat(twice.outcome()).isEqualTo(once.outcome());
    }
  }

  @Property(tries = 300)
  void aRightThatNoRuleSpeaksOf_isSilent(@ForAll("scenarios") Scenario scenario) {
    ParticipationQuestion question =
        scenario.question().toBuilder().rights(ImmutableSet.of(UNHEARD_OF)).build();
    Ruling ruling = engine(scenario, scenario.register()).decide(question).ruling(UNHEARD_OF);

    assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ruling.grounds()).isEmpty();
  }

  private static ProcedureRules adding(
      Scenario scenario, Authority authority, ParticipationRule.Builder rule) {
    return ProcedureRules.builder()
        .id(InstrumentId.of("added"))
        .authority(authority)
        .state(InstrumentState.CONCLUDED)
        .term(Period.always())
        .addClauses(
            Region.clause(
                "added",
                Participation.of(
                    rule.id(RuleId.of("added"))
                        .to(Holder.anyone())
                        .in(BodySelector.only(scenario.question().body()))
                        .build())))
        .build();
  }

  @Property(tries = 300)
  void aProhibitionAdded_neverGrants(
      @ForAll("scenarios") Scenario scenario, @ForAll Authority authority) {
    ProcedureRules added =
        adding(scenario, authority, ParticipationRule.prohibit(scenario.right()));
    Ruling before = ruling(scenario);
    Ruling after = ruling(scenario, scenario.register().with(added));

    if (!before.possible().contains(Outcome.GRANTED)) {
      assertThat(after.possible()).doesNotContain(Outcome.GRANTED);
    }
    if (after.outcome() == Outcome.GRANTED) {
      assertThat(before.outcome()).isEqualTo(Outcome.GRANTED);
    }
  }

  @Property(tries = 300)
  void aPermissionAdded_neverRefuses(
      @ForAll("scenarios") Scenario scenario, @ForAll Authority authority) {
    ProcedureRules added = adding(scenario, authority, ParticipationRule.permit(scenario.right()));
    Ruling before = ruling(scenario);
    Ruling after = ruling(scenario, scenario.register().with(added));

    if (!before.possible().contains(Outcome.REFUSED)) {
      assertThat(after.possible()).doesNotContain(Outcome.REFUSED);
    }
    if (after.outcome() == Outcome.REFUSED) {
      assertThat(before.outcome()).isEqualTo(Outcome.REFUSED);
    }
  }

  @Property(tries = 300)
  void aRuleAboutAnotherRightHolderOrBody_changesNothing(@ForAll("scenarios") Scenario scenario) {
    ParticipationRule ofRight =
        alien("alien-right", UNHEARD_OF, scenario.question().body()).toBuilder()
            .capacity(Capacities.ADVISER)
            .condition(
                Condition.any(
                    Condition.atMostPersons(1),
                    Condition.closed(),
                    new InMode(MeetingMode.WRITTEN_PROCEDURE),
                    Condition.noticeGiven(DateRule.on(Anchor.MEETING))))
            .build();
    ParticipationRule ofBody = alien("alien-body", scenario.right(), BodyId.of("alien"));
    ParticipationRule ofHolder =
        alien("alien-holder", scenario.right(), scenario.question().body()).toBuilder()
            .holder(Holder.representativeOf(OrganizationId.of("alien")))
            .build();
    List<ParticipationRule> others = new ArrayList<>(List.of(ofRight));
    // whom a body succeeds that nobody recorded is not known: a rule on another may be one on it
    if (isKnown(scenario.question().body(), scenario.register())) {
      others.add(ofBody);
    }
    // for whom an office holder comes is not known either, unless he says so
    if (scenario.question().organization().isPresent() || scenario.question().isOfPublic()) {
      others.add(ofHolder);
    }
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(InstrumentId.of("alien"))
            .authority(Authority.STATUTE)
            .state(InstrumentState.CONCLUDED)
            .term(Period.always())
            .addClauses(Region.clause("alien", Participation.builder().addAllRules(others).build()))
            .build();

    assertThat(ruling(scenario, scenario.register().with(rules))).isEqualTo(ruling(scenario));
  }

  /** Whether a body and all that it succeeds are recorded. */
  private static boolean isKnown(BodyId body, CooperationRegister register) {
    Set<BodyId> seen = new HashSet<>();
    Deque<BodyId> open = new ArrayDeque<>(List.of(body));
    while (!open.isEmpty()) {
      BodyId each = open.remove();
      if (!register.has(each)) {
        return false;
      }
      if (seen.add(each)) {
        open.addAll(register.body(each).orElseThrow().successorOf());
      }
    }
    return true;
  }

  private static ParticipationRule alien(String id, Right right, BodyId body) {
    return ParticipationRule.prohibit(right)
        .id(RuleId.of(id))
        .to(Holder.anyone())
        .in(BodySelector.only(body))
        .build();
  }

  @Property(tries = 300)
  void timeline_equalsThePointDecisionOnEveryTurningDay(@ForAll("scenarios") Scenario drawn) {
    Scenario scenario =
        new Scenario(drawn.register(), drawn.presumptions(), withoutMeeting(drawn.question()));
    ParticipationEngine engine = engine(scenario, scenario.register());
    Timeline<Ruling> timeline = engine.timeline(scenario.question(), scenario.right());

    for (Segment<Ruling> segment : timeline.segments()) {
      for (LocalDate day : days(segment)) {
        Ruling point =
            engine
                .decide(scenario.question().toBuilder().day(day).build())
                .ruling(scenario.right());
        assertThat(plain(point)).as("%s", day).isEqualTo(segment.value());
      }
    }
  }

  private static ParticipationQuestion withoutMeeting(ParticipationQuestion question) {
    ParticipationQuestion.Builder builder =
        ParticipationQuestion.builder()
            .organization(question.organization())
            .office(question.office())
            .person(question.person())
            .body(question.body())
            .day(question.day())
            .capacity(question.capacity())
            .circumstances(question.circumstances());
    return builder.rights(question.rights()).build();
  }

  private static Ruling plain(Ruling ruling) {
    return ruling.toBuilder()
        .grantedBefore(Optional.empty())
        .grantedAfter(Optional.empty())
        .build();
  }

  private static ImmutableSet<LocalDate> days(Segment<?> segment) {
    LocalDate middle =
        LocalDate.ofEpochDay((segment.first().toEpochDay() + segment.last().toEpochDay()) / 2);
    return ImmutableSet.of(segment.first(), middle, segment.last());
  }

  @Property(tries = 300)
  void nearestDays_areGrantedAndNothingBetweenIs(@ForAll("scenarios") Scenario drawn) {
    Scenario scenario =
        new Scenario(drawn.register(), drawn.presumptions(), withoutMeeting(drawn.question()));
    ParticipationEngine engine = engine(scenario, scenario.register());
    Ruling ruling = engine.decide(scenario.question()).ruling(scenario.right());
    Timeline<Ruling> timeline = engine.timeline(scenario.question(), scenario.right());

    for (LocalDate nearest :
        ImmutableList.<LocalDate>builder()
            .addAll(ruling.grantedBefore().stream().toList())
            .addAll(ruling.grantedAfter().stream().toList())
            .build()) {
      assertThat(timeline.on(nearest).outcome()).isEqualTo(Outcome.GRANTED);
      assertThat(nearest).isNotIn(PartialDate.MIN_DAY, PartialDate.MAX_DAY);
    }
    if (ruling.outcome() != Outcome.GRANTED && ruling.grantedAfter().isEmpty()) {
      assertThat(timeline.on(PartialDate.MAX_DAY).outcome()).isNotEqualTo(Outcome.GRANTED);
    }
  }

  @Property(tries = 300)
  void granted_agreesWithTheDecision(@ForAll("scenarios") Scenario scenario) {
    OrganizationId organization =
        scenario.question().organization().orElse(OrganizationId.of("nobody"));
    ParticipationEngine engine = engine(scenario, scenario.register());
    ParticipationQuestion question =
        ParticipationQuestion.of(
                organization, scenario.question().body(), scenario.question().day())
            .as(Capacities.GUEST)
            .addRights(Rights.ATTEND)
            .build();
    ImmutableSet<Outcome> possible = engine.decide(question).ruling(Rights.ATTEND).possible();
    Truth granted =
        engine.granted(
            organization, question.body(), Rights.ATTEND, Capacities.GUEST, question.day());

    assertThat(granted.isYes()).isEqualTo(possible.equals(ImmutableSet.of(Outcome.GRANTED)));
    assertThat(granted.isNo()).isEqualTo(!possible.contains(Outcome.GRANTED));
  }

  /** Whatever was asked before: one row holds all rights of a holder in a body. */
  @Property(tries = 300)
  void granted_ofAllRightsAndCapacities_agreesWithTheTimeline(
      @ForAll("scenarios") Scenario scenario) {
    OrganizationId organization =
        scenario.question().organization().orElse(OrganizationId.of("nobody"));
    ParticipationEngine engine = engine(scenario, scenario.register());
    for (Capacity capacity : ImmutableList.of(Capacities.GUEST, Capacity.of("godparent"))) {
      for (Right right : Rights.all()) {
        ParticipationQuestion question =
            ParticipationQuestion.of(organization, scenario.question().body(), PartialDate.MIN_DAY)
                .as(capacity)
                .addRights(right)
                .build();
        Timeline<Truth> granted =
            engine.timeline(question, right).map(DecisionLawsProperties::granted);
        for (LocalDate day : ImmutableList.of(scenario.question().day(), PartialDate.MAX_DAY)) {
          assertThat(engine.granted(organization, question.body(), right, capacity, day))
              .isEqualTo(granted.on(day));
        }
        assertThat(engine.grantedOverTime(organization, question.body(), right, capacity))
            .isEqualTo(granted);
      }
    }
  }

  private static Truth granted(Ruling ruling) {
    if (!ruling.possible().contains(Outcome.GRANTED)) {
      return Truth.NO;
    }
    return ruling.possible().size() == 1 ? Truth.YES : Truth.UNKNOWN;
  }

  @Property(tries = 300)
  void decide_twiceAndOnAnotherDayFirst_isTheSame(@ForAll("scenarios") Scenario scenario) {
    ParticipationEngine fresh = engine(scenario, scenario.register());
    ParticipationEngine used = engine(scenario, scenario.register());
    ParticipationQuestion elsewhere =
        withoutMeeting(scenario.question()).toBuilder().day(PartialDate.MAX_DAY).build();
    used.decide(elsewhere);
    used.decide(scenario.question());

    assertThat(used.decide(scenario.question())).isEqualTo(fresh.decide(scenario.question()));
  }

  @Property(tries = 300)
  void explain_saysSomethingInBothLanguages(@ForAll("scenarios") Scenario scenario) {
    var decision = engine(scenario, scenario.register()).decide(scenario.question());

    assertThat(decision.explain(Locale.ENGLISH)).hasSizeGreaterThan(1);
    assertThat(decision.explain(Locale.forLanguageTag("cs")))
        .hasSameSizeAs(decision.explain(Locale.ENGLISH));
  }

  @Property(tries = 300)
  void narrowingAnUnknownValue_onlyShrinksWhatIsPossible(
      @ForAll("scenarios") Scenario drawn, @ForAll long seed) {
    Scenario scenario = new Scenario(drawn.register(), ImmutableSet.of(), drawn.question());
    CooperationRegister narrowed = Narrowings.narrowed(scenario.register(), seed);

    assertThat(ruling(scenario).possible()).containsAll(ruling(scenario, narrowed).possible());
  }

  /** Whoever says for whom he comes has narrowed what was left open. */
  @Property(tries = 600)
  void sayingForWhomHeComes_onlyShrinksWhatIsPossible(
      @ForAll("scenarios") Scenario drawn, @ForAll @IntRange(min = 1, max = 5) int number) {
    ParticipationQuestion open =
        drawn.question().toBuilder().organization(Optional.empty()).office(OFFICE).build();
    ParticipationQuestion stated =
        open.toBuilder().organization(OrganizationId.of("org-" + number)).build();

    assertThat(ruling(drawn, open).possible()).containsAll(ruling(drawn, stated).possible());
  }

  private static Ruling ruling(Scenario scenario, ParticipationQuestion question) {
    return engine(scenario, scenario.register()).decide(question).ruling(scenario.right());
  }
}
