package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UpperChars;
import org.dohoda.testkit.Identifiers;
import org.dohoda.time.Truth;

class IdentifierProperties {
  @Provide
  Arbitrary<Identifier> identifiers() {
    return Identifiers.identifiers();
  }

  @Provide
  Arbitrary<Identifier> icos() {
    return Identifiers.icos();
  }

  @Property
  void parse_readsWhatToStringWrites(@ForAll("identifiers") Identifier identifier) {
    assertThat(Identifier.parse(identifier.toString())).isEqualTo(identifier);
  }

  @Property
  void parse_readsOrRefusesAnyText(@ForAll String text) {
    try {
      assertThat(Identifier.parse(text)).hasToString(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(": must ");
    }
  }

  @Property
  void compareTo_agreesWithEquals(
      @ForAll("identifiers") Identifier one, @ForAll("identifiers") Identifier two) {
    assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
  }

  @Property
  void ico_takesExactlyOneCheckDigit(@ForAll("icos") Identifier ico) {
    assertThat(ico.checkDigit()).isEqualTo(Truth.YES);
    String seven = ico.value().substring(0, 7);
    long fitting =
        "0123456789"
            .chars()
            .filter(c -> IdentifierSchemes.ICO.checkDigit(seven + (char) c).isYes())
            .count();
    assertThat(fitting).isEqualTo(1);
  }

  @Property
  void lei_agreesWithTheArithmeticOfLargeNumbers(
      @ForAll @UpperChars @NumericChars @StringLength(18) String body,
      @ForAll @NumericChars @StringLength(2) String check) {
    String digits =
        (body + check)
            .chars()
            .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
            .collect(Collectors.joining());
    boolean fits = new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue() == 1;
    assertThat(IdentifierSchemes.LEI.checkDigit(body + check)).isEqualTo(Truth.of(fits));
  }

  @Property
  void lei_detectsEverySingleWrongLetter(
      @ForAll @UpperChars @StringLength(1) String letter, @ForAll @IntRange(max = 17) int at) {
    String right = "7LTWFZYICNSX8D621K86";
    if (Character.isLetter(right.charAt(at))) {
      String other = right.substring(0, at) + letter + right.substring(at + 1);
      assertThat(IdentifierSchemes.LEI.checkDigit(other)).isEqualTo(Truth.of(other.equals(right)));
    }
  }
}
