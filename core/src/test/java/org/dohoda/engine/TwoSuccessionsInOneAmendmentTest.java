package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.ground;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.Holder;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Two parties are followed by one amendment: each successor has its place by its own steps. */
class TwoSuccessionsInOneAmendmentTest {
  private static final OrganizationId NEW_AGENCY = OrganizationId.of("new-agency");
  private static final OrganizationId NEW_TOWN = OrganizationId.of("new-town");
  private static final Memorandum MEMORANDUM =
      memorandum(
          "memorandum",
          List.of(REGION, AGENCY),
          permit("r", ATTEND).to(Holder.otherParties()).build());

  private static Amendment.Builder amendment(String id, String day) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM.id())
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day));
  }

  private static List<String> restsOn(OrganizationId holder) {
    Decision decision =
        ParticipationEngine.of(
                register(
                    MEMORANDUM,
                    amendment("joining", "2021-01-01")
                        .addChange(
                            Change.joins(
                                MEMORANDUM.parties().get(1).toBuilder().organization(TOWN).build()))
                        .build(),
                    amendment("both", "2022-01-01")
                        .addChange(Change.succeeded(AGENCY, NEW_AGENCY))
                        .addChange(Change.succeeded(TOWN, NEW_TOWN))
                        .build()))
            .decide(question().organization(holder).addRights(ATTEND).build());
    Link link = Objects.requireNonNull(ground(decision, "r").links().get(LinkKind.HOLDER));
    return link.restsOn().stream().map(Object::toString).toList();
  }

  @Test
  void eachSuccessor_restsOnItsOwnSteps() {
    assertThat(restsOn(NEW_AGENCY)).containsExactly("/instruments/both");
    assertThat(restsOn(NEW_TOWN))
        .containsExactlyInAnyOrder("/instruments/both", "/instruments/joining");
  }

  /** As far as chains are followed everywhere: else a long history would run out of stack. */
  @Test
  void longHistory_isToldForTheLastSteps() {
    CooperationRegister.Builder register = register(MEMORANDUM).toBuilder();
    OrganizationId party = AGENCY;
    for (int i = 0; i < 40; i++) {
      OrganizationId next = OrganizationId.of("agency-" + i);
      register.addInstrument(
          amendment("step-" + i, LocalDate.of(2021, 1, 1).plusDays(i).toString())
              .addChange(Change.succeeded(party, next))
              .build());
      party = next;
    }
    Decision decision =
        ParticipationEngine.of(register.build())
            .decide(question().organization(party).addRights(ATTEND).build());
    Link link = Objects.requireNonNull(ground(decision, "r").links().get(LinkKind.HOLDER));

    assertThat(link.restsOn()).hasSize(33);
  }
}
