package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Document;
import org.dohoda.json.text.Bounds;
import org.dohoda.problem.Checked;

/** A value beside its JSON, both directions. */
final class Spelling {
  private static final Bounds BOUNDS = Bounds.of(1 << 20, 64, 10_000, 10_000, 100);

  private Spelling() {}

  static <T> void check(Codec<T> codec, T value, String json) {
    Checked<T> read = read(codec, json);
    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(value);
    assertThat(Document.pretty(codec, value))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(json.strip() + "\n");
  }

  /** The codes and paths of what is wrong. */
  static String problems(Codec<?> codec, String json) {
    StringBuilder text = new StringBuilder();
    read(codec, json)
        .problems()
        .forEach(p -> text.append(p.code()).append(' ').append(p.path()).append('\n'));
    return text.toString().strip();
  }

  /** What is wrong, in English. */
  static String told(Codec<?> codec, String json) {
    StringBuilder text = new StringBuilder();
    read(codec, json).problems().forEach(p -> text.append(p.message(Locale.ENGLISH)).append('\n'));
    return text.toString().strip();
  }

  private static <T> Checked<T> read(Codec<T> codec, String json) {
    return Document.read(codec, json, BOUNDS);
  }
}
