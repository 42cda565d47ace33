package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Field;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Parts;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.UnionCodec;
import org.dohoda.json.text.Bounds;
import org.junit.jupiter.api.Test;

/** What is said of objects with a type, of objects without members and of lists read in parts. */
class UnionsToldTest {
  /** A shape with one member that need not be there, or with none. */
  private static ObjectShape<String> shape(String name, boolean withMember) {
    Fields<String> f = Fields.of(name);
    Optional<Field<Optional<String>>> note =
        withMember ? Optional.of(f.optional("zone", Codecs.string())) : Optional.empty();
    return f.bind(
        new Mapping<>() {
          @Override
          public String make(Slots v) {
            return name + note.flatMap(v::get).map(zone -> " in " + zone).orElse("");
          }

          @Override
          public void write(Members m, String value) {
            note.ifPresent(
                field ->
                    m.put(
                        field,
                        value.contains(" in ")
                            ? Optional.of(value.substring(value.indexOf(" in ") + 4))
                            : Optional.empty()));
          }
        });
  }

  /** Alarms, of which a quiet one says nothing. */
  private static Codec<String> alarms() {
    return new UnionCodec<>("alarm", "quiet", "loud") {
      @Override
      protected ObjectShape<String> shapeOf(String type) {
        return shape(type, type.equals("loud"));
      }

      @Override
      protected String typeOf(String value) {
        return value.startsWith("loud") ? "loud" : value;
      }
    };
  }

  @Test
  void unions_withAShapeThatHasNoMembers() {
    Told.expect(
        alarms(),
        """
        {"type":"quiet"} => quiet
        {"type":"loud","zone":"z"} => loud in z
        {"zone":"z","type":"loud"} => loud in z
        {"type":"loud"} => loud
        {"type":"quiet","zone":"z"} => json.member.unknown /zone 1:17 {known=type, name=zone}
        {"zone":"z","type":"quiet"} => json.member.unknown /zone 1:2 {known=type, name=zone}
        {"type":"loud","zones":"z"} => json.member.unknown /zones 1:16 {known=zone, name=zones}
        {"type":"quiet","type":"quiet"} => json.member.duplicate /type 1:17 {name=type}
        {"zone":"z","type":"loud","type":"loud"} => json.member.duplicate /type 1:27 {name=type}
        {"type":"lood"} => json.type.unknown /type 1:9 {allowed=loud (+1), type=lood}
        """);
  }

  /** Who leaves the type out, or writes true for it, is told which there are. */
  @Test
  void unions_nameTheirTypes_whereNoneIsStated() {
    assertThat(Told.of(alarms(), "{\"zone\":\"z\"}", Zoo.BOUNDS))
        .isEqualTo("json.member.missing  1:1 {name=type}");
    assertThat(Told.english(alarms(), "{}"))
        .isEqualTo("The required member type (its value is one of quiet, loud) is missing.");
    assertThat(Told.czech(alarms(), "{\"zone\":\"z\"}"))
        .isEqualTo("Chybí povinný člen type (jeho hodnota je jedna z quiet, loud).");
    for (String json : new String[] {"{\"type\":true}", "{\"zone\":\"z\",\"type\":true}"}) {
      assertThat(Told.of(alarms(), json, Zoo.BOUNDS)).endsWith("{expected=string, found=true}");
      assertThat(Told.english(alarms(), json))
          .isEqualTo("Expected one of the strings quiet, loud, but the document has true here.");
      assertThat(Told.czech(alarms(), json))
          .isEqualTo("Očekává se jeden z textů quiet, loud; v dokumentu zde je true.");
    }
  }

  @Test
  void objects_withoutATypeOrMembers() {
    Told.expect(
        shape("empty", false),
        """
        {} => empty
        {"type":"empty"} => json.member.unknown /type 1:2 {known=, name=type}
        """);
    Told.expect(
        shape("full", true),
        """
        {} => full
        {"type":"full","type":"x"} => json.member.duplicate /type 1:16 {name=type}
          json.member.unknown /type 1:2 {known=zone, name=type}
        """);
    assertThat(shape("full", true).name()).isEqualTo("full");
    assertThat(shape("full", true).members()).containsExactly("zone");
  }

  @Test
  void unions_areWrittenWithTheirType_whereItBelongs() {
    assertThat(Writing.text(alarms(), "quiet")).isEqualTo("{\"type\":\"quiet\"}");
    assertThat(Writing.text(alarms(), "loud in a")).isEqualTo("{\"type\":\"loud\",\"zone\":\"a\"}");
    assertThat(canonical("loud in a")).isEqualTo("{\"type\":\"loud\",\"zone\":\"a\"}");
    assertThat(canonical("quiet")).isEqualTo("{\"type\":\"quiet\"}");
    assertThatIllegalStateException()
        .isThrownBy(() -> Writing.text(alarms(), "shrill"))
        .withMessage("shrill is no type of alarm");
  }

  private static String canonical(String alarm) {
    return new String(Document.canonical(alarms(), alarm), StandardCharsets.UTF_8);
  }

  /** A list whose elements are read each for itself. */
  private static Codec<ImmutableList<Integer>> listed() {
    Fields<ImmutableList<Integer>> f = Fields.of("listed");
    var numbers = f.parts("numbers", Codecs.integer(0, 9));
    assertThat(numbers.name()).isEqualTo("numbers");
    return f.bind(
        new Mapping<>() {
          @Override
          public ImmutableList<Integer> make(Slots v) {
            return v.get(numbers);
          }

          @Override
          public void write(Members m, ImmutableList<Integer> value) {
            m.put(numbers, value);
          }
        });
  }

  @Test
  void parts_areCheckedEachForItself() {
    Parts<ImmutableList<Integer>> parts =
        Document.readParts(listed(), "{\"numbers\":[1,12,3]}", Zoo.BOUNDS);
    assertThat(parts.around().orThrow()).isEmpty();
    assertThat(parts.elements()).map(each -> each.isValid()).containsExactly(true, false, true);
    assertThat(parts.elements().get(2).orThrow()).isEqualTo(3);
    assertThat(Zoo.brief(parts.elements().get(1)))
        .isEqualTo("json.value.integer /numbers/1 1:15\n");
  }

  @Test
  void parts_areNeverNone_andAreCounted() {
    Parts<ImmutableList<Integer>> none =
        Document.readParts(listed(), "{\"numbers\":[]}", Zoo.BOUNDS);
    assertThat(Zoo.brief(none.around())).isEqualTo("json.empty /numbers 1:12\n");
    assertThat(none.elements()).isEmpty();
    Bounds two = Bounds.of(1_000, 16, 1_000, 2, 100);
    assertThat(Document.readParts(listed(), "{\"numbers\":[1,2]}", two).problems()).isEmpty();
    assertThat(Document.readParts(listed(), "{\"numbers\":[1,2,3]}", two).problems().all())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("json.limit"));
  }
}
