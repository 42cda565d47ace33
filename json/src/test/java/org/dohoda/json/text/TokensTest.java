package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonToken;

class TokensTest {
  @Test
  void name_ofEveryToken() {
    assertThat(Arrays.stream(JsonToken.values()).map(token -> token + " " + Tokens.name(token)))
        .containsExactly(
            "NOT_AVAILABLE nothing",
            "START_OBJECT object",
            "END_OBJECT object",
            "START_ARRAY array",
            "END_ARRAY array",
            "PROPERTY_NAME nothing",
            "VALUE_EMBEDDED_OBJECT nothing",
            "VALUE_STRING string",
            "VALUE_NUMBER_INT integer",
            "VALUE_NUMBER_FLOAT number",
            "VALUE_TRUE true",
            "VALUE_FALSE false",
            "VALUE_NULL null");
    assertThat(Tokens.name(null)).isEqualTo("nothing");
  }
}
