package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalizedTexts;
import org.dohoda.testkit.Refused;
import org.jspecify.annotations.Nullable;

class LocalizedTextProperties {
  @Provide
  Arbitrary<LocalizedText> texts() {
    return LocalizedTexts.localizedTexts();
  }

  @Provide
  Arbitrary<String> tags() {
    return LocalizedTexts.languageTags();
  }

  @Provide
  Arbitrary<Refused<String>> refused() {
    return LocalizedTexts.refusedTexts();
  }

  @Property(tries = 300)
  void in_agreesWithTheLookupOfJavaWhereThatFindsOne(
      @ForAll("texts") LocalizedText text, @ForAll("tags") String tag) {
    @Nullable String found =
        Locale.lookupTag(ImmutableList.of(new Locale.LanguageRange(tag)), text.texts().keySet());
    if (found != null) {
      assertThat(text.tagFor(Locale.forLanguageTag(tag))).isEqualToIgnoringCase(found);
    }
    assertThat(text.texts()).containsValue(text.in(Locale.forLanguageTag(tag)));
  }

  @Property(tries = 300)
  void copyOf_givesBackTheTexts(@ForAll("texts") LocalizedText text) {
    assertThat(LocalizedText.copyOf(text.texts())).isEqualTo(text);
    assertThat(text.texts().values())
        .allMatch(t -> Normalizer.isNormalized(t, Normalizer.Form.NFC));
  }

  @Property(tries = 300)
  void with_isWhatGetGives(
      @ForAll("texts") LocalizedText text, @ForAll("texts") LocalizedText other) {
    LocalizedText all = text;
    for (String tag : other.texts().keySet()) {
      all = all.with(tag, other.get(tag).orElseThrow());
    }
    assertThat(all.texts()).containsAllEntriesOf(other.texts());
    assertThat(all.texts().keySet()).containsAll(text.texts().keySet());
  }

  @Property(tries = 300)
  void of_refusesWhatIsNotFitToBeKept(@ForAll("refused") Refused<String> refused) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("cs", refused.value()))
        .withMessageStartingWith("text in cs: must ")
        .withMessageContaining(refused.rule())
        .satisfies(e -> assertThat(e.getMessage()).doesNotContainPattern("[\\p{Cntrl}]"));
  }
}
