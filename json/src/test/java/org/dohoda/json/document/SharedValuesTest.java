package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dohoda.condition.MeetingMode;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.StringCodec;
import org.junit.jupiter.api.Test;

/** Values that are repeated become one object, and only those. */
class SharedValuesTest {
  /** A value that is equal to itself alone. */
  private static final class Thing {
    private final String text;

    Thing(String text) {
      this.text = text;
    }
  }

  private static final Thing KNOWN = new Thing("known");

  private static StringCodec<Thing> once(String example) {
    return Codecs.token(Thing::new, (out, thing) -> out.string(thing.text), ".*", 128, example);
  }

  private static <T> ImmutableList<T> read(Codec<T> codec, String... texts) {
    return Document.read(
            Codecs.list(codec), array(texts).getBytes(StandardCharsets.UTF_8), Zoo.BOUNDS)
        .orThrow();
  }

  private static String array(String... texts) {
    return "[\"" + String.join("\",\"", texts) + "\"]";
  }

  private static <T> List<T> readLines(Codec<T> codec, String... texts) {
    return lines(
        Codecs.list(codec),
        Arrays.stream(texts).map(SharedValuesTest::array).collect(Collectors.joining("\n")));
  }

  private static <T> List<T> lines(Codec<ImmutableList<T>> codec, String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    List<T> read = new ArrayList<>();
    new Lines<>(codec, new ByteArrayInputStream(bytes), Zoo.BOUNDS)
        .forEachRemaining(line -> read.addAll(line.orThrow()));
    return read;
  }

  private static boolean shares(List<?> two) {
    assertThat(two).hasSize(2);
    return two.get(0) == two.get(1);
  }

  @Test
  void repeated_inADocument_isOneObject() {
    Codec<Thing> codec = Codecs.repeated(once("a"));
    assertThat(shares(read(codec, "ab", "ab"))).isTrue();
    assertThat(shares(read(codec, "ab", "ac"))).isFalse();
    assertThat(read(codec, "ab", "ac", "ab"))
        .extracting(thing -> thing.text)
        .last()
        .isEqualTo("ab");
  }

  @Test
  void repeated_inLines_isOneObject_alsoIfADocumentDoesNotRepeatIt() {
    assertThat(shares(readLines(Codecs.repeated(once("a")), "ab", "ab"))).isTrue();
    assertThat(shares(readLines(Codecs.repeated(once("a")), "ab", "ac"))).isFalse();
    assertThat(shares(readLines(Codecs.repeatedInStreams(once("a")), "ab", "ab"))).isTrue();
    assertThat(shares(read(Codecs.repeatedInStreams(once("a")), "ab", "ab"))).isFalse();
    assertThat(shares(readLines(once("a"), "ab", "ab"))).isFalse();
  }

  /** A thing of one codec or of the other. */
  private static Codec<Thing> either(String example, String other) {
    Cases<Thing> c = Cases.of("");
    var first = c.member("first", Codecs.repeated(once(example)));
    var second = c.member("second", Codecs.repeated(once(other)));
    return c.bind(
        new Mapping<>() {
          @Override
          public Thing make(Slots v) {
            return v.has(first) ? v.get(first) : v.get(second);
          }

          @Override
          public void write(Members m, Thing thing) {
            m.put(first, thing);
          }
        });
  }

  @Test
  void repeated_ofTwoTypes_areKeptApart() {
    String first = "[{\"first\":\"ab\"}]";
    String second = "[{\"second\":\"ab\"}]";
    for (String other : List.of("a", "b")) {
      Codec<ImmutableList<Thing>> both = Codecs.list(either("a", other));
      assertThat(shares(joined(both, first, first))).isTrue();
      assertThat(shares(joined(both, second, second))).isTrue();
      assertThat(shares(joined(both, first, second))).isFalse();
      assertThat(shares(lines(both, first + "\n" + second))).isFalse();
      assertThat(shares(lines(both, first + "\n" + first))).isTrue();
    }
  }

  private static <T> ImmutableList<T> joined(Codec<ImmutableList<T>> codec, String a, String b) {
    String both = (a + b).replace("][", ",");
    return Document.read(codec, both.getBytes(StandardCharsets.UTF_8), Zoo.BOUNDS).orThrow();
  }

  @Test
  void repeated_longOnes_areReadEachTime() {
    Codec<Thing> codec = Codecs.repeated(once("a"));
    String longest = "a".repeat(64);
    assertThat(shares(read(codec, longest, longest))).isTrue();
    assertThat(shares(readLines(codec, longest, longest))).isTrue();
    String longer = "a".repeat(65);
    assertThat(shares(read(codec, longer, longer))).isFalse();
    assertThat(shares(readLines(codec, longer, longer))).isFalse();
  }

  @Test
  void repeated_otherThanAscii_areReadEachTime_asTheyAre() {
    Codec<Thing> codec = Codecs.repeated(once("a"));
    assertThat(shares(read(codec, "á", "á"))).isFalse();
    assertThat(read(codec, "á", "\\u0061"))
        .extracting(thing -> thing.text)
        .containsExactly("á", "a");
  }

  @Test
  void knownBeforehand_areTheObjectsOfTheList() {
    Codec<Thing> codec = Codecs.repeated(once("a"), Map.of("known", KNOWN));
    assertThat(read(codec, "known", "other").get(0)).isSameAs(KNOWN);
    assertThat(readLines(codec, "other", "known").get(1)).isSameAs(KNOWN);
    assertThat(shares(read(codec, "other", "other"))).isTrue();
    assertThat(codec.constants()).isNotNull();
    assertThat(Codecs.repeated(once("a")).constants()).isNull();
    ImmutableList<Thing> twice =
        Document.read(
                Codecs.set(codec),
                array("other", "known").getBytes(StandardCharsets.UTF_8),
                Zoo.BOUNDS)
            .orThrow()
            .asList();
    assertThat(twice.get(1)).isSameAs(KNOWN);
  }

  @Test
  void codes_knownBeforehand_areTheObjectsOfTheList() {
    MeetingMode byHand = MeetingMode.of("by-hand");
    Codec<MeetingMode> codec = Codecs.code(MeetingMode::of, ImmutableList.of(byHand));
    assertThat(read(codec, "by-hand").get(0)).isSameAs(byHand);
    assertThat(read(codec, "by-fax").get(0)).isEqualTo(MeetingMode.of("by-fax"));
    assertThat(codec.constants()).isNotNull();
  }

  @Test
  void refused_isRefusedEachTime() {
    Codec<Thing> codec =
        Codecs.repeated(
            Codecs.token(
                text -> {
                  throw new IllegalArgumentException("never");
                },
                (out, thing) -> out.string("x"),
                ".*",
                128,
                "a"));
    String value = " {example=a, reason=never, value=ab}";
    assertThat(Told.of(Codecs.list(codec), array("ab", "ab"), Zoo.BOUNDS))
        .isEqualTo("json.value /0 1:2" + value + "\n  json.value /1 1:7" + value);
  }

  /** Words by their numbers, more than are counted in one number, and more in a set than fit. */
  private static Codec<Integer> many() {
    ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
    for (int i = 0; i < 70; i++) {
      words.put("w" + i, i);
    }
    return Codecs.words(words.buildOrThrow());
  }

  @Test
  void setsOfWords_haveTheirElementsInOrder_howeverManyThereAre() {
    for (int first : new int[] {0, 1, 30, 54, 60, 69}) {
      for (int count = 1; count <= 14; count++) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          numbers.add((first + i * 5) % 70);
        }
        String json = numbers.stream().map(i -> "w" + i).collect(Collectors.joining("\",\""));
        assertThat(Told.of(Codecs.set(many()), "[\"" + json + "\"]", Zoo.BOUNDS))
            .isEqualTo(numbers.toString());
        String again = json + "\",\"w" + numbers.get(count - 1);
        assertThat(Told.of(Codecs.set(many()), "[\"" + again + "\"]", Zoo.BOUNDS))
            .startsWith("json.element.duplicate /" + count + " ");
      }
    }
  }

  @Test
  void setsOfWords_thatWereReadLately_areTheSameObjects() {
    Codec<ImmutableSet<Integer>> sets = Codecs.set(many());
    assertThat(shares(joined(Codecs.list(sets), "[[\"w3\",\"w4\"]]", "[[\"w3\",\"w4\"]]")))
        .isTrue();
    assertThat(shares(joined(Codecs.list(sets), "[[\"w3\",\"w4\"]]", "[[\"w4\",\"w3\"]]")))
        .isFalse();
  }
}
