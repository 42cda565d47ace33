package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.document.Zoo.Any;
import org.dohoda.json.document.Zoo.Cat;
import org.dohoda.json.document.Zoo.Dog;
import org.dohoda.json.document.Zoo.Fish;
import org.dohoda.json.document.Zoo.Food;
import org.dohoda.json.document.Zoo.Keeper;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.problem.Checked;
import org.dohoda.text.Listed;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A list of fields that is made anew reads, writes and describes the same. */
class FieldListsTest {
  private static <T> Checked<T> read(Codec<T> codec, String json) {
    return Document.read(codec, json.getBytes(StandardCharsets.UTF_8), Zoo.BOUNDS);
  }

  private static <T> String canonical(Codec<T> codec, T value) {
    return new String(Document.canonical(codec, value), StandardCharsets.UTF_8);
  }

  /** The schema of a codec and what it refers to. */
  private static String schema(Codec<?> codec) {
    Definitions definitions = new Definitions();
    Schema schema = codec.schema(definitions);
    try (Writing out = new Writing(false)) {
      Schema.write(out, schema.with("$defs", definitions.all()));
      return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void object_withAllItsMembers_inAnyOrder() {
    Keeper keeper =
        new Keeper(
            OrganizationId.of("a"),
            Optional.of("t"),
            Truth.YES,
            7,
            true,
            ImmutableSet.of(OrganizationId.of("c"), OrganizationId.of("b")),
            ImmutableList.of(new Dog(3, true), new Cat("m", Optional.of(Any.THING))),
            Optional.of(Listed.closed(ImmutableList.of("feed"))));
    Codec<Keeper> codec = Zoo.keeper();
    String compact = Writing.text(codec, keeper);
    assertThat(compact)
        .isEqualTo(
            "{\"id\":\"a\",\"title\":\"t\",\"trained\":\"yes\",\"age\":7,\"night\":true,"
                + "\"friends\":[\"c\",\"b\"],\"animals\":[{\"type\":\"dog\",\"legs\":3,"
                + "\"yearling\":true},{\"type\":\"cat\",\"name\":\"m\",\"likes\":\"anything\"}],"
                + "\"tasks\":{\"closed\":[\"feed\"]}}");
    String canonical = canonical(codec, keeper);
    assertThat(canonical)
        .isEqualTo(
            "{\"age\":7,\"animals\":[{\"legs\":3,\"type\":\"dog\",\"yearling\":true},"
                + "{\"likes\":\"anything\",\"name\":\"m\",\"type\":\"cat\"}],"
                + "\"friends\":[\"b\",\"c\"],\"id\":\"a\",\"night\":true,"
                + "\"tasks\":{\"closed\":[\"feed\"]},\"title\":\"t\",\"trained\":\"yes\"}");
    assertThat(read(Zoo.keeper(), compact).orThrow()).isEqualTo(keeper);
    assertThat(read(Zoo.keeper(), canonical).orThrow()).isEqualTo(keeper);
  }

  @Test
  void object_withoutWhatItMustHave_hasNoValue() {
    assertThat(Zoo.brief(read(Zoo.keeper(), "{\"id\":\"a\"}")))
        .isEqualTo("json.member.missing  1:1\n");
    assertThat(Zoo.brief(read(Zoo.keeper(), "{}")))
        .isEqualTo("json.member.missing  1:1\njson.member.missing  1:1\n");
    assertThat(Zoo.brief(read(Zoo.keeper(), "{\"id\":\"a\",\"age\":1,\"age\":2}")))
        .isEqualTo("json.member.duplicate /age 1:19\n");
    assertThat(Zoo.brief(read(Zoo.keeper(), "{\"id\":\"a\",\"age\":1,\"trained\":\"unknown\"}")))
        .isEqualTo("json.value.choice /trained 1:29\n");
    assertThat(Zoo.brief(read(Zoo.keeper(), "[]"))).isEqualTo("json.type  1:1\n");
  }

  private record Odd(int x) {}

  /** An object that is always refused. */
  private static Codec<Odd> refusing(String reason) {
    Fields<Odd> f = Fields.of("odd");
    var x = f.required("x", Codecs.integer(0, 9));
    return f.bind(
        new Mapping<>() {
          @Override
          public Odd make(Slots v) {
            throw new IllegalArgumentException(reason);
          }

          @Override
          public void write(Members m, Odd odd) {
            m.put(x, odd.x());
          }
        });
  }

  @Test
  void refusals_standAtTheMemberThatTheyName_orAtTheObject() {
    String json = " {\n \"x\": 1}";
    assertThat(Zoo.brief(read(refusing("x: bad"), json))).isEqualTo("json.object.refused /x 2:7\n");
    assertThat(Zoo.brief(read(refusing("y: bad"), json))).isEqualTo("json.object.refused  1:2\n");
    assertThat(Zoo.brief(read(refusing("bad"), json))).isEqualTo("json.object.refused  1:2\n");
    assertThat(Zoo.brief(read(refusing(": bad"), json))).isEqualTo("json.object.refused  1:2\n");
    assertThat(read(refusing("bad"), json).problems().all().get(0).arguments())
        .containsEntry("reason", "bad");
  }

  @Test
  void cases_areAWordOrOneMember() {
    Codec<Food> codec = Zoo.food();
    assertThat(read(codec, "\"anything\"").orThrow()).isEqualTo(Any.THING);
    assertThat(read(codec, "{\"fish\":\"kapr\"}").orThrow()).isEqualTo(new Fish("kapr"));
    assertThat(Writing.text(codec, Any.THING)).isEqualTo("\"anything\"");
    assertThat(Writing.text(codec, new Fish("kapr"))).isEqualTo("{\"fish\":\"kapr\"}");
    assertThat(canonical(codec, new Fish("kapr"))).isEqualTo("{\"fish\":\"kapr\"}");
    assertThat(read(codec, "\"nothing\"").isValid()).isFalse();
    assertThat(read(codec, "{}").isValid()).isFalse();
    assertThat(read(codec, "{\"fish\":\"kapr\",\"fish\":\"kapr\"}").isValid()).isFalse();
    assertThat(read(codec, "{\"meat\":\"x\"}").isValid()).isFalse();
    assertThat(read(codec, "7").isValid()).isFalse();
  }

  @Test
  void schemas_sayWhatTheFieldsSay() {
    assertThat(schema(Zoo.food()))
        .isEqualTo(
            "{\"$ref\":\"#/$defs/food\",\"$defs\":{\"food\":{\"oneOf\":[{\"enum\":[\"anything\"]},"
                + "{\"type\":\"object\",\"properties\":{\"fish\":{\"type\":\"string\"}},"
                + "\"required\":[\"fish\"],\"additionalProperties\":false}]}}}");
    assertThat(schema(Zoo.cat()))
        .contains("\"cat\":{\"type\":\"object\",\"properties\":{\"name\":{")
        .contains("\"required\":[\"name\"],\"additionalProperties\":false");
    assertThat(schema(Zoo.keeper()))
        .contains("\"age\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":1000}")
        .contains("\"required\":[\"id\",\"age\"],\"additionalProperties\":false")
        .contains("\"night\":{\"const\":true}");
  }

  @Test
  void integers_areWithinTheirBounds() {
    Codec<Integer> codec = Codecs.integer(-3, 20);
    for (int number : new int[] {-3, 0, 20}) {
      assertThat(read(codec, String.valueOf(number)).orThrow()).isEqualTo(number);
      assertThat(Writing.text(codec, number)).isEqualTo(String.valueOf(number));
    }
    for (String other : new String[] {"-4", "21", "1.5", "1e1", "99999999999", "\"1\"", "-0"}) {
      assertThat(read(codec, other).isValid()).as(other).isFalse();
    }
  }

  @Test
  void constants_thatAreNotWritten_areNotRead() {
    Codec<Truth> codec = Codecs.constants(Truth.class, ImmutableSet.of(Truth.UNKNOWN));
    assertThat(read(codec, "\"yes\"").orThrow()).isEqualTo(Truth.YES);
    assertThat(read(codec, "\"no\"").orThrow()).isEqualTo(Truth.NO);
    assertThat(read(codec, "\"unknown\"").isValid()).isFalse();
    assertThat(read(codec, "\"YES\"").isValid()).isFalse();
    assertThat(Writing.text(codec, Truth.NO)).isEqualTo("\"no\"");
    assertThat(schema(codec)).contains("\"enum\":[\"yes\",\"no\"]");
    assertThatIllegalStateException().isThrownBy(() -> Writing.text(codec, Truth.UNKNOWN));
  }
}
