package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.engine.inquiry.Offices;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Whether two titles are those of one office, in whatever languages they are recorded. */
class OfficesTest {
  private static Truth same(LocalizedText one, LocalizedText other) {
    Truth same = Offices.same(one, other);
    assertThat(Offices.same(other, one)).isEqualTo(same);
    return same;
  }

  private static LocalizedText text(String language, String text) {
    return LocalizedText.of(language, text);
  }

  @Test
  void oneLanguage_comparesTheTitlesInWhateverCase() {
    assertThat(same(text("en", "Mayor"), text("en", "mayor"))).isEqualTo(Truth.YES);
    assertThat(same(text("en", "Mayor"), text("en", "Chair"))).isEqualTo(Truth.NO);
  }

  @Test
  void languageOfOneCountry_isComparedWithTheLanguage() {
    assertThat(same(text("en-GB", "Mayor"), text("en", "mayor"))).isEqualTo(Truth.YES);
    assertThat(same(text("en-GB", "Mayor"), text("en", "Chair"))).isEqualTo(Truth.NO);
  }

  @Test
  void languageOfTwoCountries_isOneOfficeIfTheTitleIsOne_andElseNotKnown() {
    assertThat(same(text("en-GB", "Mayor"), text("en-US", "mayor"))).isEqualTo(Truth.YES);
    assertThat(same(text("en-GB", "Mayor"), text("en-US", "Chair"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void anotherLanguage_isNotKnown_evenIfTheWordIsOne() {
    assertThat(same(text("cs", "Starosta"), text("en", "Mayor"))).isEqualTo(Truth.UNKNOWN);
    assertThat(same(text("cs", "Rektor"), text("de", "Rektor"))).isEqualTo(Truth.UNKNOWN);
    assertThat(same(text("cs-CZ", "Rektor"), text("de-DE", "Rektor"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void languagesThatContradictEachOther_areNotKnown() {
    LocalizedText mayor = text("en", "Mayor").with("cs", "Starosta");
    assertThat(same(mayor, text("en", "Chair").with("cs", "Starosta"))).isEqualTo(Truth.UNKNOWN);
    assertThat(same(mayor, text("en", "Mayor").with("de", "Rektor"))).isEqualTo(Truth.YES);
  }
}
