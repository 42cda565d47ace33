package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Events as short as a paper tells them: what happened and when, or that it happened. */
class EventFactoriesTest {
  private static final PartialDate DAY = PartialDate.of(2013, 5, 17);

  private static void assertEvent(
      EventKind kind,
      PartnershipStatus status,
      Function<PartialDate, ? extends PartnershipEvent> on,
      PartnershipEvent undated) {
    PartnershipEvent event = on.apply(DAY);
    assertThat(event.kind()).isEqualTo(kind);
    assertThat(event.status()).isEqualTo(status);
    assertThat(event.date()).contains(DAY);
    assertThat(undated.kind()).isEqualTo(kind);
    assertThat(undated.status()).isEqualTo(status);
    assertThat(undated.date()).isEmpty();
  }

  @Test
  void events_onADayAndUndated() {
    assertEvent(EventKind.APPLIED, PartnershipStatus.APPLIED, Applied::on, Applied.undated());
    assertEvent(EventKind.ASSESSED, PartnershipStatus.APPLIED, Assessed::on, Assessed.undated());
    assertEvent(
        EventKind.CONCLUDED, PartnershipStatus.APPROVED, Concluded::on, Concluded.undated());
    assertEvent(EventKind.STARTED, PartnershipStatus.ACTIVE, Started::on, Started.undated());
    assertEvent(EventKind.ENDED, PartnershipStatus.ENDED, Ended::on, Ended.undated());
    assertEvent(
        EventKind.WITHDRAWN, PartnershipStatus.WITHDRAWN, Withdrawn::on, Withdrawn.undated());
    assertEvent(
        EventKind.SUSPENDED, PartnershipStatus.SUSPENDED, Suspended::on, Suspended.undated());
    assertEvent(EventKind.RESUMED, PartnershipStatus.ACTIVE, Resumed::on, Resumed.undated());
    assertEvent(
        EventKind.SUPPORT_CHANGED,
        PartnershipStatus.ACTIVE,
        SupportChanged::on,
        SupportChanged.undated());
  }

  @Test
  void decisions_approveOrReject() {
    assertEvent(
        EventKind.APPROVED,
        PartnershipStatus.APPROVED,
        Decided::approvedOn,
        Decided.undated(Decided.Result.APPROVED));
    assertEvent(
        EventKind.REJECTED,
        PartnershipStatus.REJECTED,
        Decided::rejectedOn,
        Decided.undated(Decided.Result.REJECTED));
  }

  @Test
  void beginnings_haveReadableCodes() {
    assertThat(List.of(Beginning.values()))
        .extracting(Beginning::code)
        .contains("complete", "steps-missing");
  }

  @Test
  void malformedCodes_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Started.builder().wave("First Wave").build())
        .withMessageStartingWith("wave: must be words of a-z");
    assertThat(Started.builder().wave("first").build().wave()).contains("first");
    assertThat(SupportKind.of("partial-remote")).hasToString("partial-remote");
  }
}
