package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dohoda.id.OrganizationId;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

class RegisterElementTest {
  private static final JsonFormat<RegisterElement> FORMAT = DohodaJson.elements();

  @Test
  void lines_carryAWholeRegister() throws IOException {
    CooperationRegister register =
        DohodaJson.register().readOrThrow(LiberecFileTest.FILE).toBuilder()
            .title(LocalizedText.of("cs", "Liberec"))
            .addSource(Source.of("Zdroj"))
            .extensions(Extensions.of("a.b", "c"))
            .build();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    FORMAT.writeLines(RegisterElement.of(register), lines);
    assertThat(lines.toString(StandardCharsets.UTF_8))
        .startsWith("{\"dohoda\":\"1.0\",\"register\":{\"title\":{\"cs\":\"Liberec\"},")
        .contains("\n{\"dohoda\":\"1.0\",\"memorandum\":{\"id\":\"lk-asz-2014\",");
    CooperationRegister.Builder again = CooperationRegister.builder();
    FORMAT
        .readLines(new ByteArrayInputStream(lines.toByteArray()))
        .forEach(line -> line.orThrow().addTo(again));
    assertThat(again.build()).isEqualTo(register);
  }

  @Test
  void read_wantsExactlyOneKind() {
    assertThat(codes("{\"dohoda\":\"1.0\"}")).containsExactly("json.choice");
    assertThat(codes("{\"dohoda\":\"1.0\",\"membr\":1}"))
        .containsExactly("json.choice", "json.member.unknown");
    String stake = "\"stake\":{\"holder\":\"a\",\"organization\":\"b\"}";
    String unit = "\"affiliation\":{\"unit\":\"a\",\"within\":\"b\"}";
    assertThat(codes("{\"dohoda\":\"1.0\"," + stake + "," + unit + "}"))
        .containsExactly("json.choice");
    assertThat(FORMAT.read("{" + stake + ",\"dohoda\":\"1.0\"}").orThrow().kind())
        .isEqualTo("stake");
  }

  private static Iterable<String> codes(String document) {
    return FORMAT.read(document).problems().stream().map(p -> p.code()).toList();
  }

  @Test
  void element_isOfItsKind() {
    assertThatThrownBy(() -> new RegisterElement("organization", OrganizationId.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value: must be of the kind organization, was no element of a register");
    assertThatThrownBy(() -> new RegisterElement("body", CooperationRegister.builder().build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value: must be of the kind body, was of the kind register");
  }

  @Test
  void element_ofAnUnknownKind_isToldTheKinds() {
    assertThatThrownBy(() -> new RegisterElement("memo", CooperationRegister.builder().build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "kind: must be one of register, taxonomy, organization, affiliation, succession, stake,"
                + " representative, body, membership, meeting, memorandum, amendment,"
                + " procedureRules, programme, partnership, attestedCount, was 'memo'");
  }
}
