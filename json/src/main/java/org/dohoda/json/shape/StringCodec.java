package org.dohoda.json.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.CharView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value written as a string.
 *
 * @param <T> the type of the value
 */
public final class StringCodec<T> extends Codec<T> {
  private final Function<? super CharView, T> parse;
  private final BiConsumer<Writing, ? super T> write;
  private final String example;
  private final Schema schema;

  /**
   * A value with a text form.
   *
   * @param parse reads the text, which is valid during the call only, or refuses it with an {@code
   *     IllegalArgumentException}
   * @param write writes the one text of a value
   * @param example a valid text, for messages and the schema
   * @param schema what can be said of the text
   */
  public StringCodec(
      Function<? super CharView, T> parse,
      BiConsumer<Writing, ? super T> write,
      String example,
      Schema schema) {
    this.parse = parse;
    this.write = write;
    this.example = example;
    this.schema = schema;
  }

  String example() {
    return example;
  }

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      return wrongType(in, "string");
    }
    return read(in, in.text());
  }

  public @Nullable T read(Reading in, CharView text) {
    try {
      return parse.apply(text);
    } catch (OtherSpelling other) {
      in.problem(Fault.SPELLING).with("value", in.text()).with("canonical", other.canonical());
      return null;
    } catch (IllegalArgumentException refusal) {
      return badValue(in, example, refusal);
    }
  }

  @Override
  public void write(Writing out, T value) {
    write.accept(out, value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return schema.in(definitions);
  }
}
