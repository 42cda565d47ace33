package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Zoo.Any;
import org.dohoda.json.document.Zoo.Cat;
import org.dohoda.json.shape.Codecs;
import org.junit.jupiter.api.Test;

/** What a newer document says more is told, and what it says otherwise is read. */
class NewerDocumentsTest {
  private static String told(Codec<?> codec, String version, String json) {
    return Told.of(
            new Envelope<>("thing", codec),
            "{\"dohoda\":\"" + version + "\",\"thing\":" + json + "}",
            Zoo.BOUNDS)
        .lines()
        .filter(line -> !line.contains("json.version.newer"))
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  private static String newer(Codec<?> codec, String json) {
    return told(codec, "1.1", json);
  }

  @Test
  void choice_withAMemberThatIsNew() {
    assertThat(newer(Zoo.food(), "{\"fish\":\"kapr\",\"zz\":[{}]}"))
        .isEqualTo("Fish[kind=kapr]\njson.member.unknown /thing/zz 1:40 {known=fish, name=zz}");
    assertThat(newer(Zoo.food(), "{\"zz\":1}"))
        .contains("json.choice /thing 1:25 {allowed=fish}")
        .contains("json.member.unknown /thing/zz 1:26");
    assertThat(told(Zoo.food(), "1.0", "{\"fish\":\"kapr\",\"zz\":1}"))
        .isEqualTo("json.member.unknown /thing/zz 1:40 {known=fish, name=zz}");
  }

  @Test
  void object_withAMemberThatIsNew() {
    assertThat(newer(Zoo.cat(), "{\"zz\":1,\"name\":\"mia\"}"))
        .isEqualTo(
            "Cat[name=mia, likes=Optional.empty]\n"
                + "json.member.unknown /thing/zz 1:26 {known=name, likes, name=zz}");
    assertThat(newer(Zoo.cat(), "{\"name\":\"mia\",\"name\":\"mia\"}"))
        .isEqualTo("json.member.duplicate /thing/name 1:39 {name=name}");
    assertThat(newer(Zoo.cat(), "{\"zz\":1,\"zz\":2,\"name\":\"mia\"}"))
        .contains("json.member.duplicate /thing/zz 1:33 {name=zz}");
  }

  /** Of a cat that says more than its name the name alone is left, which has no other spelling. */
  @Test
  void shortForm_isNotAskedForWhereSomethingWasLeftOut() {
    Codec<Cat> cats =
        Codecs.shorthand(
            Zoo.cat(),
            Codecs.string(),
            cat -> cat.likes().isEmpty() ? Optional.of(cat.name()) : Optional.empty(),
            name -> new Cat(name, Optional.empty()));
    assertThat(newer(cats, "{\"name\":\"mia\",\"zz\":1}"))
        .startsWith("Cat[name=mia, likes=Optional.empty]\n");
    assertThat(newer(cats, "{\"name\":\"mia\"}"))
        .isEqualTo("json.value.short-form /thing 1:25 {canonical=\"mia\"}");
  }

  @Test
  void set_mayHoldEqualElements_whereSomethingWasLeftOut() {
    assertThat(
            newer(
                Codecs.set(Zoo.food()),
                "[{\"fish\":\"a\"},{\"fish\":\"a\",\"zz\":1},\"anything\"]"))
        .startsWith("[Fish[kind=a], " + Any.THING + "]\n")
        .contains("json.member.unknown /thing/1/zz");
    assertThat(newer(Codecs.set(Zoo.food()), "[{\"fish\":\"a\"},{\"fish\":\"a\"}]"))
        .isEqualTo("json.element.duplicate /thing/1 1:39 {}");
  }
}
