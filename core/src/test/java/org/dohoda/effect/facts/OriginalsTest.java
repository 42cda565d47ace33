package org.dohoda.effect.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.effect.facts.Originals.End;
import org.dohoda.effect.facts.Originals.Original;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.register.CooperationRegister;
import org.junit.jupiter.api.Test;

/** What amendments, and amendments of amendments, amend in the end. */
class OriginalsTest {
  private static final ProcedureRules RULES =
      ProcedureRules.builder().id(InstrumentId.of("rules")).build();
  private static final Amendment A = amendment("a", "b");
  private static final Amendment B = amendment("b", "c");

  private static Amendment amendment(String id, String amends) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(InstrumentId.of(amends))
        .addChange(Change.repeal(ClauseId.of("clause")))
        .build();
  }

  private static Originals originals(Instrument... instruments) {
    return Originals.of(CooperationRegister.builder().addInstruments(instruments).build());
  }

  @Test
  void chain_endsWithWhatIsNoAmendment() {
    Amendment c = amendment("c", "rules");
    for (Instrument[] order : new Instrument[][] {{RULES, A, B, c}, {c, B, A, RULES}}) {
      Originals originals = originals(order);
      assertThat(originals.of(RULES)).isEqualTo(new Original(RULES, 0, End.ORIGINAL));
      assertThat(originals.of(c)).isEqualTo(new Original(RULES, 1, End.ORIGINAL));
      assertThat(originals.of(B)).isEqualTo(new Original(RULES, 2, End.ORIGINAL));
      assertThat(originals.of(A)).isEqualTo(new Original(RULES, 3, End.ORIGINAL));
      assertThat(originals.of(A).unknown()).isEmpty();
      assertThat(originals.of(A).notRecorded()).isEmpty();
    }
  }

  @Test
  void chain_thatLeadsToWhatIsNotRecorded_endsWithTheLastAmendment() {
    for (List<Amendment> order : List.of(List.of(A, B), List.of(B, A))) {
      Originals originals = originals(order.toArray(Instrument[]::new));
      assertThat(originals.of(B)).isEqualTo(new Original(B, 0, End.NOT_RECORDED));
      assertThat(originals.of(A)).isEqualTo(new Original(B, 1, End.NOT_RECORDED));
      assertThat(originals.of(A).notRecorded()).contains(InstrumentId.of("c"));
      assertThat(originals.of(A).unknown()).contains(Paths.instrument(InstrumentId.of("c")));
    }
  }

  /** Each of a circle is its own end; what leads into it ends where it comes to it. */
  @Test
  void chain_thatLeadsBack_isACircle() {
    Amendment c = amendment("c", "b");
    for (List<Amendment> order : List.of(List.of(A, B, c), List.of(c, A, B), List.of(B, c, A))) {
      Originals originals = originals(order.toArray(Instrument[]::new));
      assertThat(originals.of(B).instrument()).isEqualTo(B);
      assertThat(originals.of(c).instrument()).isEqualTo(c);
      assertThat(originals.of(A).instrument()).isEqualTo(B);
      for (Amendment each : order) {
        assertThat(originals.of(each).end()).isEqualTo(End.CIRCLE);
        assertThat(originals.of(each).notRecorded()).isEmpty();
        assertThat(originals.of(each).unknown())
            .contains(Paths.instrument(originals.of(each).instrument().id()).member("amends"));
      }
    }
  }
}
