package org.dohoda.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value written as a short string that documents repeat, such as an identifier.
 *
 * @param <T> the type of the value
 */
final class TokenCodec<T> extends Codec<T> {
  private static final int LONGEST = 64;

  private final StringCodec<T> strings;

  TokenCodec(StringCodec<T> strings) {
    this.strings = strings;
  }

  @Override
  @SuppressWarnings("unchecked") // the table holds what this codec has put there
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      return strings.read(in);
    }
    CharView text = in.text();
    byte[] ascii = text.ascii();
    if (ascii == null || text.length() > LONGEST) {
      return strings.read(in);
    }
    int hash = Ascii.hash(ascii, text.offset(), text.length());
    Object known = in.repeated().get(this, text, hash);
    if (known != null) {
      return (T) known;
    }
    T value = strings.read(in, text);
    if (value != null) {
      in.repeated().put(this, text, hash, value);
    }
    return value;
  }

  @Override
  public void write(Writing out, T value) {
    strings.write(out, value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return strings.schema(definitions);
  }
}
