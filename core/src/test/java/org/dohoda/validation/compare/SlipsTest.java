package org.dohoda.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.text.Code;
import org.junit.jupiter.api.Test;

/** One slip of the hand, and no more, makes a usual code out of what was written. */
class SlipsTest {

  @Test
  void oneCharacterMissingTooManyOrAnother_isASlip() {
    for (String each :
        List.of("atend", "ttend", "atten", "atttend", "attend-", "attent", "bttend")) {
      assertThat(Slips.isOneSlip(each, "attend")).as(each).isTrue();
      assertThat(Slips.isOneSlip("attend", each)).as(each).isTrue();
    }
  }

  @Test
  void twoNextToEachOtherInTheWrongOrder_areASlip() {
    for (String each : List.of("tatend", "atetnd", "attedn")) {
      assertThat(Slips.isOneSlip(each, "attend")).as(each).isTrue();
    }
  }

  @Test
  void twoCharacters_areNoSlip() {
    for (String each :
        List.of(
            "aten",
            "tend",
            "attends-",
            "bttent",
            "atdent",
            "ttaend",
            "atnetd",
            "attxy",
            "",
            "qp")) {
      assertThat(Slips.isOneSlip(each, "attend")).as(each).isFalse();
      assertThat(Slips.isOneSlip("attend", each)).as(each).isFalse();
    }
  }

  @Test
  void twoCharactersThatAreNotThoseOfTheOther_areNoSlip() {
    for (String[] pair :
        new String[][] {{"ab", "bc"}, {"ab", "ca"}, {"qp", "pqqp"}, {"abx", "bay"}}) {
      assertThat(Slips.isOneSlip(pair[0], pair[1])).as(pair[1]).isFalse();
      assertThat(Slips.isOneSlip(pair[1], pair[0])).as(pair[1]).isFalse();
    }
  }

  @Test
  void usualCode_meansNoOtherOne() {
    for (Right each : Rights.all()) {
      assertThat(Slips.meant(each, Rights.all())).isEmpty();
    }
    assertThat(Slips.meant(Capacity.of("gest"), Capacities.all())).contains(Capacities.GUEST);
    assertThat(Slips.meant(BodyKind.of("comittee"), BodyKinds.all())).contains(BodyKinds.COMMITTEE);
    assertThat(Slips.meant(Right.of("advisory-vote"), Rights.all())).isEmpty();
  }

  /** Else a code that is right for one thing could be a slip for another. */
  @Test
  void usualCodes_areNoSlipsOfOneAnother() {
    for (List<? extends Code> codes :
        List.of(Rights.all().asList(), Capacities.all().asList(), BodyKinds.all().asList())) {
      for (Code one : codes) {
        for (Code other : codes) {
          assertThat(Slips.isOneSlip(one.code(), other.code())).isEqualTo(one.equals(other));
        }
      }
    }
  }
}
