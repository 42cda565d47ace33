package org.dohoda.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dohoda.body.Session;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.policy.Direction;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.junit.jupiter.api.Test;

/** Codes, constants, names and lists in the language that was asked for. */
class TongueTest {
  private final Tongue czech = new Tongue(Tongue.CZECH);
  private final Tongue english = new Tongue(Locale.ENGLISH);

  @Test
  void language_isCzechForACzechLocaleAlone() {
    assertThat(new Tongue(Locale.forLanguageTag("cs-CZ")).isCzech()).isTrue();
    assertThat(new Tongue(Locale.forLanguageTag("cs-CZ")).pick("ano", "yes")).isEqualTo("ano");
    assertThat(new Tongue(Locale.GERMAN).pick("ano", "yes")).isEqualTo("yes");
    assertThat(english.isCzech()).isFalse();
    assertThat(english.locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void codes_areKnownOrGivenOrQuoted() {
    assertThat(czech.word(Rights.BE_HEARD)).isEqualTo("být slyšen");
    assertThat(english.word(Rights.BE_HEARD)).isEqualTo("be heard");
    Right own = Right.of("ask-twice");
    assertThat(czech.word(own)).isEqualTo("„ask-twice“");
    assertThat(english.word(own)).isEqualTo("“ask-twice”");
    Names given =
        Names.given(
            Map.of(own, LocalizedText.of("cs", "ptát se dvakrát", "en", "ask twice")), Map.of());
    assertThat(new Tongue(Tongue.CZECH, ImmutableMap.of(), given).word(own))
        .isEqualTo("„ptát se dvakrát“");
    assertThat(new Tongue(Tongue.CZECH, ImmutableMap.of(own, "ptát se")).word(own))
        .isEqualTo("ptát se");
  }

  @Test
  void constants_areKnownOrInEnglish() {
    assertThat(czech.word(Direction.REDUCE)).isEqualTo("snižovat");
    assertThat(english.word(Direction.REDUCE)).isEqualTo("reduce");
    assertThat(czech.word(Session.OPEN)).isEqualTo("open");
  }

  @Test
  void names_areKnownOrIds() {
    OrganizationId agency = OrganizationId.of("asz");
    assertThat(czech.name(agency)).isEqualTo("„asz“");
    Names names = id -> Optional.of(LocalizedText.of("cs", "Agentura", "en", "the Agency"));
    assertThat(new Tongue(Tongue.CZECH, ImmutableMap.of(), names).name(agency))
        .isEqualTo("„Agentura“");
    assertThat(new Tongue(Locale.ENGLISH, ImmutableMap.of(), names).area(PolicyAreaId.of("own/a")))
        .isEqualTo("“the Agency”");
    assertThat(czech.area(PolicyAreaId.of("own/a"))).isEqualTo("„own/a“");
    assertThat(english.area(PolicyAreaId.of("social-inclusion/housing")))
        .startsWith("“")
        .doesNotContain("/");
  }

  @Test
  void lists_tellWhetherTheyAreComplete() {
    assertThat(czech.listed(Listed.closedNone(), String::valueOf)).isEqualTo("nic");
    assertThat(english.listed(Listed.closedNone(), String::valueOf)).isEqualTo("nothing");
    assertThat(czech.listed(Listed.open(List.of(1, 2)), String::valueOf))
        .isEqualTo("1, 2 (mimo jiné)");
    assertThat(english.listed(Listed.closed(List.of(1, 2)), String::valueOf))
        .isEqualTo("1, 2 (complete list)");
    assertThat(english.listed(Listed.unstated(List.of(1)), String::valueOf))
        .isEqualTo("1 (completeness not stated)");
  }

  @Test
  void counts_haveTheirForms() {
    assertThat(czech.count(1, "den", "dny", "dnů", "day")).isEqualTo("1 den");
    assertThat(czech.count(2, "den", "dny", "dnů", "day")).isEqualTo("2 dny");
    assertThat(czech.count(4, "den", "dny", "dnů", "day")).isEqualTo("4 dny");
    assertThat(czech.count(5, "den", "dny", "dnů", "day")).isEqualTo("5 dnů");
    assertThat(czech.count(0, "den", "dny", "dnů", "day")).isEqualTo("0 dnů");
    assertThat(english.count(1, "den", "dny", "dnů", "day")).isEqualTo("1 day");
    assertThat(english.count(2, "den", "dny", "dnů", "day")).isEqualTo("2 days");
  }
}
