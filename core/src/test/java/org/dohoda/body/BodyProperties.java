package org.dohoda.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.Bodies;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Meetings;
import org.dohoda.time.Presumption;

class BodyProperties {
  @Provide
  Arbitrary<Body> bodies() {
    return Bodies.bodies();
  }

  @Provide
  Arbitrary<Membership> memberships() {
    return Bodies.memberships();
  }

  @Provide
  Arbitrary<Meeting> meetings() {
    return Meetings.meetings();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates();
  }

  @Property(tries = 2000)
  void toBuilder_givesTheSame(
      @ForAll("bodies") Body body,
      @ForAll("memberships") Membership membership,
      @ForAll("meetings") Meeting meeting) {
    assertThat(body.toBuilder().build()).isEqualTo(body);
    assertThat(membership.toBuilder().build()).isEqualTo(membership);
    assertThat(meeting.toBuilder().build()).isEqualTo(meeting);
  }

  @Property(tries = 2000)
  void validity_presumptions_onlySettleWhatWasUnknown(
      @ForAll("bodies") Body body, @ForAll("days") LocalDate day) {
    var alone = body.validity(ImmutableSet.of()).on(day);

    if (!alone.isUnknown()) {
      assertThat(body.validity(Presumption.customary()).on(day)).isEqualTo(alone);
    }
  }

  @Property(tries = 2000)
  void sessionOf_statedForAnItem_neverThatOfTheMeeting(@ForAll("meetings") Meeting meeting) {
    for (AgendaItem item : meeting.agenda()) {
      assertThat(meeting.sessionOf(item))
          .isEqualTo(item.session() == Session.NOT_STATED ? meeting.session() : item.session());
    }
  }
}
