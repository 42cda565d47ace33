package org.dohoda.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private static Meeting meeting() {
    return Meeting.builder()
        .body(BodyId.of("vybor-socialni"))
        .date(LocalDate.of(2023, 9, 12))
        .addAgenda(item())
        .build();
  }

  private static AgendaItem item() {
    return AgendaItem.builder().label(LocalizedText.of("cs", "Dostupné bydlení")).build();
  }

  @Test
  void sessionOf_itemSaysNothing_thatOfTheMeeting() {
    Meeting open = meeting().toBuilder().session(Session.OPEN).build();

    assertThat(open.sessionOf(item())).isEqualTo(Session.OPEN);
    assertThat(meeting().sessionOf(item())).isEqualTo(Session.NOT_STATED);
  }

  @Test
  void sessionOf_itemDiffers_itsOwn() {
    Meeting open = meeting().toBuilder().session(Session.OPEN).build();
    AgendaItem closed = item().toBuilder().session(Session.CLOSED).build();

    assertThat(open.sessionOf(closed)).isEqualTo(Session.CLOSED);
  }

  @Test
  void isOpen_notStated_unknown() {
    assertThat(Session.OPEN.isOpen()).isEqualTo(Truth.YES);
    assertThat(Session.CLOSED.isOpen()).isEqualTo(Truth.NO);
    assertThat(Session.NOT_STATED.isOpen()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void areas_nothingRecorded_differsFromStatedNone() {
    AgendaItem none = item().toBuilder().areas(Listed.closedNone()).build();

    assertThat(item().areas()).isEmpty();
    assertThat(none.areas().orElseThrow().contains(SocialInclusion.DEBT)).isEqualTo(Truth.NO);
  }

  @Test
  void equality_byContent() {
    new EqualsTester()
        .addEqualityGroup(meeting(), meeting().toBuilder().build())
        .addEqualityGroup(meeting().toBuilder().session(Session.CLOSED).build())
        .addEqualityGroup(meeting().toBuilder().addAgenda(item()).build())
        .addEqualityGroup(item(), item().toBuilder().build())
        .addEqualityGroup(item().toBuilder().author(OrganizationId.of("asz")).build())
        .addEqualityGroup(
            item().toBuilder().areas(Listed.open(List.of(SocialInclusion.HOUSING))).build())
        .testEquals();
  }
}
