package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.junit.jupiter.api.Test;

/** Lists, texts, schemes and names at their edges. */
class TextLimitsTest {
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final LocalizedText NAME = LocalizedText.of("en", "The Region");
  private static final LocalizedText OTHER = LocalizedText.of("en", "Another");

  @Test
  void names_areAskedOneAfterTheOther() {
    Names one = id -> id.equals(REGION) ? Optional.of(NAME) : Optional.empty();
    Names all = id -> Optional.of(OTHER);
    assertThat(Names.none().name(REGION)).isEmpty();
    assertThat(Names.none().or(one).name(REGION)).contains(NAME);
    assertThat(one.or(all).name(REGION)).contains(NAME);
    assertThat(one.or(all).name(OrganizationId.of("town"))).contains(OTHER);
  }

  @Test
  void list_isNone_onlyIfItIsStatedToBe() {
    assertThat(Listed.closedNone().isNone()).isTrue();
    assertThat(Listed.closed(List.of("a")).isNone()).isFalse();
  }

  @Test
  void hashCode_tellsTextsAndListsApart() {
    assertThat(NAME).doesNotHaveSameHashCodeAs(OTHER);
    assertThat(NAME.hashCode()).isEqualTo(NAME.hashCode());
    assertThat(NAME).hasSameHashCodeAs(LocalizedText.of("en", "The Region"));
    assertThat(Listed.open(List.of("a"))).doesNotHaveSameHashCodeAs(Listed.open(List.of("b")));
    assertThat(Listed.open(List.of("a"))).doesNotHaveSameHashCodeAs(Listed.closed(List.of("a")));
  }

  @Test
  void anyTag_looksAtEachLanguage() {
    LocalizedText text = LocalizedText.of("cs", "Kraj", "en", "Region");
    assertThat(text.anyTag("cs"::equals)).isTrue();
    assertThat(text.anyTag("en"::equals)).isTrue();
    assertThat(text.anyTag("de"::equals)).isFalse();
  }

  @Test
  void scheme_saysItsFormAndWhetherItHasACheckDigit() {
    assertThat(IdentifierSchemes.ICO.form()).isEqualTo("[0-9]{8}");
    assertThat(IdentifierSchemes.ICO.hasCheckDigit()).isTrue();
    assertThat(IdentifierSchemes.NUTS.hasCheckDigit()).isFalse();
    assertThat(IdentifierSchemes.NUTS).hasToString("NUTS");
  }
}
