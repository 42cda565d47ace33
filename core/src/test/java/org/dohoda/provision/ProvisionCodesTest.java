package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dohoda.text.Code;
import org.dohoda.words.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisionCodesTest {
  static Stream<Arguments> lists() {
    return Stream.of(
        list(Acts.all(), Act::of),
        list(PrincipleNames.all(), PrincipleName::of),
        list(Bases.all(), Base::of),
        list(Consequences.all(), Consequence::of),
        list(TerminationGrounds.all(), TerminationGround::of),
        list(InformationLevels.all(), InformationLevel::of),
        list(EndDuties.all(), EndDuty::of),
        list(Channels.all(), Channel::of),
        list(DecisionMethods.all(), DecisionMethod::of),
        list(Appointments.all(), Appointment::of),
        list(SeatEndings.all(), SeatEnding::of),
        list(SettlementMethods.all(), SettlementMethod::of),
        list(PropertyKinds.all(), PropertyKind::of));
  }

  private static <C extends Code> Arguments list(
      ImmutableSet<C> constants, Function<String, C> of) {
    return Arguments.of(constants, of);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void constants_ofEachList_areFoundAgainAndHaveCzechLabels(
      ImmutableSet<Code> constants, Function<String, Code> of) {
    Tongue czech = new Tongue(Tongue.CZECH, CzechWords.WORDS);
    Tongue english = new Tongue(Locale.ENGLISH, CzechWords.WORDS);
    for (Code constant : constants) {
      assertThat(of.apply(constant.code())).isEqualTo(constant).hasToString(constant.code());
      assertThat(czech.word(constant)).doesNotContain("„");
      assertThat(english.word(constant)).isEqualTo(constant.code().replace('-', ' '));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void of_ownCode_isAsValidAndQuoted(ImmutableSet<Code> constants, Function<String, Code> of) {
    Code own = of.apply("own-code");
    assertThat(constants).doesNotContain(own);
    assertThat(new Tongue(Tongue.CZECH, CzechWords.WORDS).word(own)).isEqualTo("„own-code“");
    assertThatIllegalArgumentException().isThrownBy(() -> of.apply("Own Code"));
  }

  @Test
  void kind_token_isTheNameInLowerCase() {
    for (ProvisionKind kind : ProvisionKind.values()) {
      assertThat(kind.token()).isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
