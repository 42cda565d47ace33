package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.Optional;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** An amendment of something that nobody recorded: who its parties are is not known. */
class UnrecordedOriginalTest {
  private static final Memorandum RECORDED =
      memorandum(permit("town", ATTEND).holder(Holder.representativeOf(TOWN)).build());
  private static final InstrumentId LOST = InstrumentId.of("lost");
  private static final Datum MISSING =
      new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("instruments").element("lost"));

  private static final ParticipationRule OTHERS =
      permit("others", ATTEND).holder(Holder.otherParties()).build();

  private static Amendment.Builder amendment(InstrumentId amends) {
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(amends)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse("2022-01-01"))
        .addChange(new Change.RepealClause(ClauseId.of("annex")));
  }

  private static Clause guests(ParticipationRule... rules) {
    return clause("guests-of-the-amendment", Participation.of(rules));
  }

  private static Ruling attending(Instrument... instruments) {
    return ParticipationEngine.of(register(instruments)).decide(question().build()).ruling(ATTEND);
  }

  @Test
  void ruleForTheOtherParties_isNotDeterminedAndTheInstrumentIsNamed() {
    Ruling ruling = attending(amendment(LOST).addClause(guests(OTHERS)).build());

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.possible()).contains(Outcome.GRANTED, Outcome.SILENT);
    assertThat(ruling.missing()).containsExactly(MISSING);
  }

  @Test
  void ruleForTheOtherParties_ofARecordedInstrument_isGranted() {
    Ruling ruling = attending(RECORDED, amendment(RECORDED.id()).addClause(guests(OTHERS)).build());

    assertThat(ruling.outcome()).isEqualTo(Outcome.GRANTED);
  }

  /** That the holder is a party and that the instrument is in effect are two things. */
  @Test
  void prohibitionForTheOtherParties_leavesOpenThatTheHolderIsNone() {
    Ruling ruling =
        attending(
            amendment(LOST)
                .addClause(
                    guests(
                        permit("agency", ATTEND).build(),
                        prohibit("others", ATTEND).holder(Holder.otherParties()).build()))
                .build());

    assertThat(ruling.possible())
        .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED, Outcome.UNMET);
    assertThat(ruling.missing()).containsExactly(MISSING);
  }

  @Test
  void clauseThatAnAmendmentAdds_isNotDeterminedAndTheInstrumentIsNamed() {
    Ruling ruling = attending(adding(permit("r", ATTEND).build()));

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing()).containsExactly(MISSING);
  }

  @Test
  void clauseThatAnAmendmentReplaces_isNotDeterminedAndTheInstrumentIsNamed() {
    Ruling ruling =
        attending(
            amendment(LOST)
                .addChange(new Change.ReplaceClause(guests(permit("r", ATTEND).build())))
                .build());

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing()).containsExactly(MISSING);
  }

  @Test
  void clauseThatAnAmendmentAdds_forSomebodyElse_isSilent() {
    Ruling ruling =
        attending(adding(permit("r", ATTEND).holder(Holder.representativeOf(TOWN)).build()));

    assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ruling.missing()).isEmpty();
  }

  @Test
  void clauseThatADraftAdds_isSilent() {
    Amendment draft =
        Amendment.builder()
            .from(adding(permit("r", ATTEND).build()))
            .state(InstrumentState.DRAFT)
            .build();

    assertThat(attending(draft).outcome()).isEqualTo(Outcome.SILENT);
  }

  private static Amendment adding(ParticipationRule rule) {
    return amendment(LOST).addChange(new Change.AddClause(guests(rule), Optional.empty())).build();
  }
}
