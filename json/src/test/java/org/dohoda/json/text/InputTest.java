package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** A source is read to its end, or until it is known to be too long. */
class InputTest {
  @Test
  void bytes_ofALongerSource_areOneMoreThanTheLimit() throws IOException {
    byte[] five = {1, 2, 3, 4, 5};
    assertThat(Input.bytes(new ByteArrayInputStream(five), 5)).isEqualTo(five);
    assertThat(Input.bytes(new ByteArrayInputStream(five), 3)).containsExactly(1, 2, 3, 4);
    assertThat(Input.bytes(new ByteArrayInputStream(new byte[0]), 3)).isEmpty();
  }

  @Test
  void text_isReadToItsEnd() throws IOException {
    for (int length : new int[] {0, 1, 8191, 8192, 8193, 30_000}) {
      String text = "příklad ".repeat(4_000).substring(0, length);
      assertThat(Input.text(new StringReader(text), 30_000)).isEqualTo(text);
    }
  }

  @Test
  void text_ofALongerSource_isNotReadToItsEnd() throws IOException {
    StringReader source = new StringReader("x".repeat(50_000));
    assertThat(Input.text(source, 8192)).hasSizeGreaterThan(8192).hasSizeLessThan(30_000);
    assertThat(source.read()).isEqualTo('x');
  }
}
