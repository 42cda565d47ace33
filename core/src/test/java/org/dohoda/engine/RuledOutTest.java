package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.decide;
import static org.dohoda.engine.Region.ground;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** An answer says by which days a link fails: what is over, and what has not begun. */
class RuledOutTest {
  private static final Memorandum MEMORANDUM = memorandum(permit("r", ATTEND).build());

  private static Link link(Decision decision, LinkKind kind) {
    return Objects.requireNonNull(ground(decision, "r").links().get(kind));
  }

  private static ImmutableSet<DayFact> ruledOutBy(Decision decision, LinkKind kind) {
    return link(decision, kind).ruledOutBy();
  }

  private static Memorandum lasting(Term term) {
    return MEMORANDUM.toBuilder()
        .clauses(List.of(clause("term", term), MEMORANDUM.clauses().get(1)))
        .build();
  }

  @Test
  void term_thatIsOver_isNamedByItsLastDay() {
    Decision decision =
        decide(register(lasting(Term.until(DateRule.fixed(PartialDate.of(2022, 12, 31))))));

    assertThat(ruledOutBy(decision, LinkKind.HOLDER_SIDE))
        .extracting(DayFact::kind, DayFact::day)
        .containsExactly(tuple(DayKind.EFFECT_END, PartialDate.of(2022, 12, 31)));
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(
            each ->
                each.contains(
                    "not fulfilled: the effect for the holder's party"
                        + " (the end of the effect: already 31 December 2022)"));
    assertThat(decision.explain(Locale.forLanguageTag("cs")))
        .anyMatch(each -> each.contains("oprávněného (konec účinnosti: již 31. 12. 2022)"));
  }

  @Test
  void entryIntoForce_thatHasNotCome_isNamedByItsFirstDay() {
    PartialDate entry = PartialDate.parse("2024");
    Decision decision =
        decide(
            register(
                MEMORANDUM.toBuilder()
                    .parties(
                        MEMORANDUM.parties().stream()
                            .map(each -> each.toBuilder().effective(entry).build())
                            .toList())
                    .build()));

    assertThat(ruledOutBy(decision, LinkKind.HOLDER_SIDE))
        .extracting(DayFact::kind, DayFact::day)
        .containsOnly(tuple(DayKind.EFFECT_START, entry));
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(each -> each.contains("the entry into force, “agency”: not before 2024"));
  }

  @Test
  void instrument_thatIsSuperseded_namesTheLaterOne() {
    Memorandum later =
        memorandum("later", List.of(REGION, AGENCY), permit("n", ATTEND).build()).toBuilder()
            .title(LocalizedText.of("en", "New memorandum"))
            .addRelations(
                Relation.of(RelationType.SUPERSEDES, MEMORANDUM.id()).toBuilder()
                    .since(PartialDate.of(2023, 5, 1))
                    .build())
            .build();
    Decision decision = decide(register(MEMORANDUM, later));

    assertThat(ruledOutBy(decision, LinkKind.HOLDER_SIDE))
        .extracting(DayFact::instrument, DayFact::day)
        .containsExactly(tuple(Optional.of(later.id()), PartialDate.of(2023, 5, 1)));
    assertThat(decision.explain(Locale.ENGLISH))
        .anyMatch(
            each -> each.contains("(the supersession, “New memorandum”: already 1 May 2023)"));
  }

  @Test
  void entryIntoForce_thatIsPresumed_isNamedByTheSignatureOnlyThen() {
    PartialDate signature = PartialDate.of(2024, 3, 1);
    CooperationRegister register =
        register(
            MEMORANDUM.toBuilder()
                .parties(
                    MEMORANDUM.parties().stream()
                        .map(
                            each ->
                                Party.builder()
                                    .organization(each.organization())
                                    .signed(signature)
                                    .build())
                        .toList())
                .build());
    Decision presumed =
        ParticipationEngine.of(register)
            .presuming(Presumption.customary())
            .decide(question().addRights(ATTEND).build());

    assertThat(ruledOutBy(presumed, LinkKind.HOLDER_SIDE))
        .extracting(DayFact::kind, DayFact::day)
        .containsOnly(tuple(DayKind.SIGNATURE, signature));
  }

  @Test
  void link_thatHoldsOrIsUnknownOrFailsOtherwise_namesNoDay() {
    Decision holds = decide(register(MEMORANDUM));
    assertThat(ground(holds, "r").links().values()).allMatch(each -> each.ruledOutBy().isEmpty());

    Decision unknown =
        decide(register(lasting(Term.until(DateRule.fixed(PartialDate.parse("2023"))))));
    assertThat(ground(unknown, "r").links().values()).allMatch(each -> each.ruledOutBy().isEmpty());

    Decision draft = decide(register(MEMORANDUM.toBuilder().state(InstrumentState.DRAFT).build()));
    assertThat(link(draft, LinkKind.STATE).truth()).isEqualTo(Truth.NO);
    assertThat(ruledOutBy(draft, LinkKind.STATE)).isEmpty();
  }

  private static Amendment prolonging(String id, PartialDate effective, PartialDate end) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM.id())
        .state(InstrumentState.CONCLUDED)
        .effective(effective)
        .addChanges(Change.term(Term.until(DateRule.fixed(end))))
        .build();
  }

  /** What prolonged it, and the ends that it no longer has, are no reason why it is over. */
  @Test
  void term_thatAnAmendmentChanged_isNamedByTheLastDayThatCounts() {
    PartialDate end = PartialDate.of(2022, 12, 31);
    Decision decision =
        decide(
            register(
                lasting(Term.until(DateRule.fixed(PartialDate.of(2021, 6, 30)))),
                prolonging("a1", PartialDate.of(2021, 1, 1), PartialDate.of(2022, 6, 30)),
                prolonging("a2", PartialDate.of(2022, 1, 1), end)));

    assertThat(ruledOutBy(decision, LinkKind.HOLDER_SIDE))
        .extracting(DayFact::instrument, DayFact::day)
        .containsExactly(tuple(Optional.of(InstrumentId.of("a2")), end));
  }

  @Test
  void rightThatNothingSpeaksOfAnyLonger_saysWhenItWasGrantedLast() {
    CooperationRegister register =
        register(MEMORANDUM).toBuilder()
            .addSuccessions(
                Succession.builder()
                    .predecessor(AGENCY)
                    .successor(Region.TOWN)
                    .on(PartialDate.of(2022, 1, 1))
                    .passing(Passing.ALL)
                    .build())
            .build();
    Decision decision = decide(register);

    assertThat(decision.ruling(ATTEND).grantedBefore()).isPresent();
    assertThat(decision.explain(Locale.ENGLISH)).anyMatch(each -> each.startsWith("Last granted"));
  }

  /** What the days are of is cited, though no rule of it concerns the question. */
  @Test
  void partiesAndPapers_ofTheDays_haveTheirNames() {
    Memorandum later =
        memorandum(
                "later",
                List.of(REGION, AGENCY),
                permit("n", ATTEND).in(BodySelector.only(BodyId.of("another"))).build())
            .toBuilder()
            .title(LocalizedText.of("en", "New memorandum"))
            .addRelations(Relation.of(RelationType.SUPERSEDES, MEMORANDUM.id()))
            .build();
    Memorandum ofThree =
        memorandum("three", List.of(REGION, AGENCY, Region.TOWN), permit("r", ATTEND).build());
    Memorandum notYet =
        ofThree.toBuilder()
            .parties(
                ofThree.parties().stream()
                    .map(each -> each.toBuilder().effective(PartialDate.of(2024, 1, 1)).build())
                    .toList())
            .build();

    assertThat(decide(register(MEMORANDUM, later)).names()).containsKey(later.id());
    assertThat(decide(register(notYet)).names()).containsKey(Region.TOWN);
  }

  @Test
  void rightThatNothingSpeaksOfYet_saysWhenItIsGrantedNext() {
    Memorandum ofTown =
        memorandum(
            "of-town",
            List.of(REGION, Region.TOWN),
            permit("r", ATTEND).to(Holder.representativeOf(Region.TOWN)).build());
    CooperationRegister register =
        register(ofTown).toBuilder()
            .addSuccessions(
                Succession.builder()
                    .predecessor(Region.TOWN)
                    .successor(AGENCY)
                    .on(PartialDate.of(2024, 1, 1))
                    .passing(Passing.ALL)
                    .build())
            .build();
    Decision decision = decide(register);

    assertThat(decision.ruling(ATTEND).grounds()).isEmpty();
    assertThat(decision.explain(Locale.ENGLISH)).contains("Next granted on: 1 January 2024.");
  }
}
