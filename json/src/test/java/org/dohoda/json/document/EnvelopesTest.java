package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Parts;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.text.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a thing: the version once, one kind, and nothing else. */
class EnvelopesTest {
  private static final String VERSION = "\"dohoda\":\"1.0\"";

  /** Letters that begin with A are agreements. */
  private static Envelope<String> letters() {
    return new Envelope<>(
        ImmutableMap.of("agreement", Codecs.string(), "letter", Codecs.string()),
        text -> text.startsWith("A") ? "agreement" : "letter");
  }

  private static <T> String brief(Codec<T> codec, String json) {
    return Zoo.brief(Document.read(codec, json.getBytes(StandardCharsets.UTF_8), Zoo.BOUNDS));
  }

  private static String value(String json) {
    return Document.read(letters(), json.getBytes(StandardCharsets.UTF_8), Zoo.BOUNDS).orThrow();
  }

  @Test
  void read_theVersionAnywhere() {
    assertThat(value("{" + VERSION + ",\"letter\":\"x\"}")).isEqualTo("x");
    assertThat(value("{\"letter\":\"x\"," + VERSION + "}")).isEqualTo("x");
    assertThat(value("{ \"agreement\" : \"A\", " + VERSION + " }")).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"letter\":\"x\"} | json.member.missing  1:1",
        "{\"dohoda\":\"1.0\"} | json.choice  1:1",
        "{\"dohoda\":\"1.0\",\"letter\":\"x\",\"agreement\":\"A\"} | json.choice  1:1",
        "{\"dohoda\":\"1.0\",\"letter\":\"x\",\"letter\":\"y\"} | json.member.duplicate /letter 1:30",
        "{\"dohoda\":\"1.0\",\"dohoda\":\"1.0\",\"letter\":\"x\"} | json.member.duplicate /dohoda 1:17",
        "{\"dohoda\":\"1.0\",\"x\":[{}],\"letter\":\"x\"} | json.member.unknown /x 1:17",
        "{\"dohoda\":1,\"letter\":\"x\"} | json.type /dohoda 1:11",
        "{\"dohoda\":\"2.0\",\"letter\":7} | json.version /dohoda 1:11",
        "{\"letter\":7,\"dohoda\":\"2.0\"} | json.version /dohoda 1:22",
        "{\"dohoda\":\"1\",\"letter\":\"x\"} | json.version /dohoda 1:11",
        "{\"dohoda\":\"1.00\",\"letter\":\"x\"} | json.version /dohoda 1:11",
        "{\"dohoda\":\"1.1\",\"letter\":\"x\",\"new\":1} | json.version.newer /dohoda 1:11",
        "[] | json.type  1:1"
      })
  void read_anythingElse_isAProblem(String document, String problem) {
    assertThat(brief(letters(), document).lines()).contains(problem);
  }

  @Test
  void read_aNewerVersionBehindTheThing_isTakenAsSuch() {
    assertThat(brief(letters(), "{\"new\":1,\"letter\":\"x\",\"dohoda\":\"1.7\"}").lines())
        .hasSize(2)
        .noneMatch(line -> line.startsWith("json.type"));
    assertThat(value("{\"new\":1,\"letter\":\"x\",\"dohoda\":\"1.7\"}")).isEqualTo("x");
  }

  @Test
  void write_theVersionFirst_butWhereItsNameBelongsInCanonicalOrder() {
    assertThat(new String(Document.compact(letters(), "A"), StandardCharsets.UTF_8))
        .isEqualTo("{" + VERSION + ",\"agreement\":\"A\"}");
    assertThat(new String(Document.canonical(letters(), "A"), StandardCharsets.UTF_8))
        .isEqualTo("{\"agreement\":\"A\"," + VERSION + "}");
    assertThat(new String(Document.canonical(letters(), "x"), StandardCharsets.UTF_8))
        .isEqualTo("{" + VERSION + ",\"letter\":\"x\"}");
  }

  @Test
  void read_ofTextsAndBytes_endsAtTheSameLimit() {
    String json = "{" + VERSION + ",\"letter\":\"x\"}";
    Bounds exact = Bounds.of(json.length(), 16, 1_000, 1_000, 100);
    Bounds less = Bounds.of(json.length() - 1, 16, 1_000, 1_000, 100);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(Document.read(letters(), bytes, exact).isValid()).isTrue();
    assertThat(Document.read(letters(), json, exact).isValid()).isTrue();
    assertThat(Document.readParts(letters(), bytes, exact).around().isValid()).isTrue();
    assertThat(Document.readParts(letters(), json, exact).around().isValid()).isTrue();
    assertThat(Zoo.brief(Document.read(letters(), bytes, less))).isEqualTo("json.limit  1:1\n");
    assertThat(Zoo.brief(Document.read(letters(), json, less))).isEqualTo("json.limit  1:1\n");
    Parts<String> parts = Document.readParts(letters(), bytes, less);
    assertThat(Zoo.brief(parts.around())).isEqualTo("json.limit  1:1\n");
    assertThat(parts.problems()).isEqualTo(parts.around().problems());
    assertThat(Zoo.brief(Document.readParts(letters(), json, less).around()))
        .isEqualTo("json.limit  1:1\n");
  }

  @Test
  void read_halfOfAPairInAText_isAProblemWhereItStands() {
    for (int at : new int[] {0, 3}) {
      String json = "{\"x\"".substring(0, at) + "\ud83e" + "\"}";
      String expected = "json.surrogate  1:" + (at + 1) + "\n";
      assertThat(Zoo.brief(Document.read(letters(), json, Zoo.BOUNDS))).isEqualTo(expected);
      assertThat(Zoo.brief(Document.readParts(letters(), json, Zoo.BOUNDS).around()))
          .isEqualTo(expected);
    }
  }

  @Test
  void read_isTold() {
    Told.expectOfDocument(
        letters(),
        """
        {"dohoda":"1.0","letter":"x"} => x
        {"letter":"x","dohoda":"1.0"} => x
        {"dohoda":"1.0","letter":7} => json.type /letter 1:26 {expected=string, found=integer}
        {"letter":7,"dohoda":"1.0"} => json.type /letter 1:11 {expected=string, found=integer}
        {"letter":7,"dohoda":"2.0"} => json.version /dohoda 1:22 {known=1.0, version=2.0}
        {"letter":7,"letter":8,"dohoda":"1.0"} => json.member.duplicate /letter 1:13 {name=letter}
          json.type /letter 1:11 {expected=string, found=integer}
        {"x":[{"a":1,"a":2}],"dohoda":"1.0","letter":"x"} => json.member.unknown /x 1:2 {known=dohoda, agreement, letter, name=x}
          json.member.duplicate /x/0/a 1:14 {name=a}
        {"dohoda":"1.0","dohoda":"2.0","letter":"x"} => json.member.duplicate /dohoda 1:17 {name=dohoda}
        {"dohoda":"2.0","dohoda":"1.0","letter":7} => json.member.duplicate /dohoda 1:17 {name=dohoda}
          json.version /dohoda 1:11 {known=1.0, version=2.0}
        {"dohoda":1,"letter":7} => json.type /dohoda 1:11 {expected=string, found=integer}
          json.type /letter 1:22 {expected=string, found=integer}
        {"letter":7,"dohoda":null} => json.null /dohoda 1:22 {}
          json.type /letter 1:11 {expected=string, found=integer}
        {"letter":7} => json.member.missing  1:1 {name=dohoda}
          json.type /letter 1:11 {expected=string, found=integer}
        {"dohoda":"1.0"} => json.choice  1:1 {allowed=agreement, letter}
        {} => json.choice  1:1 {allowed=agreement, letter}
          json.member.missing  1:1 {name=dohoda}
        {"dohoda":"0.9","letter":"x"} => json.version /dohoda 1:11 {known=1.0, version=0.9}
        {"dohoda":"1.","letter":"x"} => json.version /dohoda 1:11 {known=1.0, version=1.}
        {"dohoda":"01.0","letter":"x"} => json.version /dohoda 1:11 {known=1.0, version=01.0}
        {"dohoda":"1.1","letter":"x"} => x
          json.version.newer /dohoda 1:11 {known=1.0, version=1.1}
        {"letter":"x","dohoda":"1.1"} => x
          json.version.newer /dohoda 1:24 {known=1.0, version=1.1}
        {"dohoda":"1.1","x":1,"letter":"x"} => x
          json.version.newer /dohoda 1:11 {known=1.0, version=1.1}
          json.member.unknown /x 1:17 {known=dohoda, agreement, letter, name=x}
        {"dohoda":"1.0","letter":"x","agreement":"A"} => json.choice  1:1 {allowed=agreement, letter}
        [] => json.type  1:1 {expected=object, found=array}
        """);
  }

  @Test
  void read_ofOneKind_isToldByItsName() {
    Told.expectOfDocument(
        new Envelope<>("letter", Codecs.string()),
        """
        {"dohoda":"1.0","letter":"x"} => x
        {"dohoda":"1.0"} => json.member.missing  1:1 {name=letter}
        {"dohoda":"1.0","lettre":"x"} => json.member.missing  1:1 {name=letter}
          json.member.unknown /lettre 1:17 {known=letter (+1), name=lettre}
        {"dohoda":"1.0","letter":"x","letter":"y"} => json.member.duplicate /letter 1:30 {name=letter}
        """);
  }

  @Test
  void read_ofAnotherKind_isToldWithWhatIsReadHere() {
    Told.expectOfDocument(
        new Envelope<>(
            ImmutableMap.of("letter", Codecs.string()), text -> "letter", "parcel"::equals),
        """
        {"dohoda":"1.0","letter":"x"} => x
        {"dohoda":"1.0","parcel":{"a":[1]}} => json.document.kind /parcel 1:17 {expected=letter, found=parcel}
        {"dohoda":"1.0","letter":"x","parcel":1} => json.document.kind /parcel 1:30 {expected=letter, found=parcel}
        {"parcel":1,"letter":"x","letter":"y","dohoda":"1.0"} => json.member.duplicate /letter 1:26 {name=letter}
          json.document.kind /parcel 1:2 {expected=letter, found=parcel}
        {"dohoda":"1.7","parcel":1} => json.member.missing  1:1 {name=letter}
          json.version.newer /dohoda 1:11 {known=1.0, version=1.7}
          json.member.unknown /parcel 1:17 {known=dohoda, letter, name=parcel}
        {"parcel":1,"letter":"x","dohoda":"1.7"} => x
          json.version.newer /dohoda 1:35 {known=1.0, version=1.7}
          json.member.unknown /parcel 1:2 {known=dohoda, letter, name=parcel}
        {"parcel":1} => json.member.missing  1:1 {name=dohoda}
          json.document.kind /parcel 1:2 {expected=letter, found=parcel}
        {"dohoda":"1.0","parcle":1} => json.member.missing  1:1 {name=letter}
          json.member.unknown /parcle 1:17 {known=dohoda, letter, name=parcle}
        """);
    Told.expectOfDocument(
        new Envelope<>(
            ImmutableMap.of("agreement", Codecs.string(), "letter", Codecs.string()),
            text -> "letter",
            "parcel"::equals),
        """
        {"dohoda":"1.0","parcel":1} => json.document.kind /parcel 1:17 {expected=agreement, letter, found=parcel}
        {"dohoda":"1.0"} => json.choice  1:1 {allowed=agreement, letter}
        """);
  }
}
