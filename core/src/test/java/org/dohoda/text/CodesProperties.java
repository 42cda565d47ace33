package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodesProperties {
  @Provide
  Arbitrary<String> codes() {
    return org.dohoda.testkit.Codes.codes();
  }

  @Property
  void isCode_agreesWithTheRegularExpression(@ForAll String text) {
    assertThat(Codes.isCode(text)).isEqualTo(matches(text));
  }

  @Property
  void isCode_holdsForGeneratedCodesOfTheLengthAllowed(@ForAll("codes") String code) {
    assertThat(Codes.isCode(code)).isEqualTo(code.length() <= Codes.MAX_LENGTH);
    assertThat(matches(code)).isEqualTo(code.length() <= Codes.MAX_LENGTH);
  }

  private static boolean matches(String text) {
    return text.length() <= 64 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }
}
