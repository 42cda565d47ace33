package org.dohoda.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.time.Truth;
import org.dohoda.words.Tongue;
import org.junit.jupiter.api.Test;

/** What a ground gives way to by its rank, in words. */
class PrecedenceTest {
  private static final InstrumentId OTHER = InstrumentId.of("other");

  private static Ground.Builder yes(Authority authority) {
    return Made.permission().authority(authority);
  }

  private static Ground.Builder no(Authority authority) {
    return Made.ground(ParticipationRule.prohibit(Rights.ATTEND)).authority(authority);
  }

  private static Ground.Builder withoutRank(Ground.Builder ground) {
    return ground.authority(Optional.empty());
  }

  private static String words(Ground.Builder ground, Ground.Builder other) {
    Ground built = ground.build();
    return new Precedence(new Tongue(Locale.ENGLISH))
        .words(built, List.of(built, other.build()))
        .replace("rule “guests-1”", "it");
  }

  @Test
  void higherRank_prevailsOnEitherSide() {
    assertThat(words(yes(Authority.MEMORANDUM), no(Authority.STATUTE)))
        .isEqualTo("; it gives way, of higher rank is: it");
    assertThat(words(no(Authority.MEMORANDUM), yes(Authority.STATUTE)))
        .isEqualTo("; it gives way, of higher rank is: it");
    assertThat(words(yes(Authority.STATUTE), no(Authority.MEMORANDUM))).isEmpty();
    assertThat(words(yes(Authority.MEMORANDUM), no(Authority.STATUTE).live(Truth.UNKNOWN)))
        .isEqualTo("; it may give way, of higher rank is: it");
  }

  @Test
  void equalRank_theProhibitionPrevails() {
    assertThat(words(yes(Authority.STATUTE), no(Authority.STATUTE)))
        .isEqualTo("; it gives way to a prohibition of the same rank: it");
    assertThat(words(yes(Authority.STATUTE), no(Authority.STATUTE).live(Truth.UNKNOWN)))
        .isEqualTo("; it may give way to a prohibition of the same rank: it");
    assertThat(words(no(Authority.STATUTE), yes(Authority.STATUTE))).isEmpty();
  }

  @Test
  void rankThatIsNotRecorded_mayBeHigher_butIsOneInOnePaper() {
    String unknown = "; it may give way by a rank that is not recorded: it";

    assertThat(words(withoutRank(yes(Authority.STATUTE)), no(Authority.STATUTE)))
        .isEqualTo(unknown);
    assertThat(words(yes(Authority.STATUTE), withoutRank(no(Authority.STATUTE))))
        .isEqualTo(unknown);
    assertThat(
            words(
                withoutRank(yes(Authority.STATUTE)),
                withoutRank(no(Authority.STATUTE)).instrument(OTHER)))
        .isEqualTo(unknown);
    assertThat(words(withoutRank(yes(Authority.STATUTE)), withoutRank(no(Authority.STATUTE))))
        .isEqualTo("; it gives way to a prohibition of the same rank: it");
  }

  @Test
  void whatIsNotLiveOrSaysTheSame_isPassedOver() {
    assertThat(words(yes(Authority.MEMORANDUM), yes(Authority.STATUTE))).isEmpty();
    assertThat(words(yes(Authority.MEMORANDUM), no(Authority.STATUTE).live(Truth.NO))).isEmpty();
    assertThat(words(yes(Authority.MEMORANDUM).live(Truth.NO), no(Authority.STATUTE))).isEmpty();
  }

  /** Where an exception applies, what it is an exception to does not stand against it. */
  @Test
  void whatTheRuleIsAnExceptionTo_isPassedOver_ifBothRanksAreRecorded() {
    RuleId excepted = RuleId.of("guests-1");

    assertThat(words(yes(Authority.MEMORANDUM), no(Authority.STATUTE).addDefeatedBy(excepted)))
        .isEmpty();
    assertThat(
            words(
                withoutRank(yes(Authority.MEMORANDUM)),
                no(Authority.STATUTE).addDefeatedBy(excepted)))
        .isNotEmpty();
    assertThat(
            words(
                yes(Authority.MEMORANDUM),
                withoutRank(no(Authority.STATUTE)).addDefeatedBy(excepted)))
        .isNotEmpty();
  }
}
