package org.dohoda.json.shape;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Constants;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Dictionary;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.CharTable;
import org.dohoda.json.text.CharView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value written as a short string that documents repeat, such as an identifier.
 *
 * @param <T> the type of the value
 */
public final class TokenCodec<T> extends Codec<T> {
  private static final int LONGEST = 64;

  private final StringCodec<T> strings;
  private final boolean withinDocuments;
  private final @Nullable Constants<T> shared;

  /** Keeps equal texts of several types apart, and is the same in every run. */
  private final int salt;

  /**
   * A value that is repeated.
   *
   * @param strings how one is read and written
   * @param withinDocuments whether one document repeats it, and not only a stream of them
   * @param shared values that are known beforehand, by their spelling, or null if none is
   */
  public TokenCodec(
      StringCodec<T> strings, boolean withinDocuments, @Nullable CharTable<T> shared) {
    this.strings = strings;
    this.withinDocuments = withinDocuments;
    this.shared = shared == null ? null : new Constants<>(shared);
    this.salt = strings.example().hashCode();
  }

  @Override
  @SuppressWarnings("unchecked") // the table holds what this codec has put there
  public @Nullable T read(Reading in) {
    Dictionary dictionary = in.dictionary();
    boolean remembered = withinDocuments || dictionary != null;
    if (!remembered || !in.isAt(JsonToken.VALUE_STRING)) {
      return strings.read(in);
    }
    CharView text = in.text();
    if (text.ascii() == null || text.length() > LONGEST) {
      return strings.read(in);
    }
    T constant = shared == null ? null : shared.table().get(text);
    if (constant != null) {
      return constant;
    }
    int hash = text.hash();
    Object known =
        dictionary == null
            ? in.repeated().get(this, text, hash)
            : dictionary.get(this, text, hash ^ salt);
    if (known != null) {
      return (T) known;
    }
    T value = strings.read(in, text);
    if (value != null && dictionary != null) {
      dictionary.put(this, text, hash ^ salt, value);
    } else if (value != null) {
      in.repeated().put(this, text, hash, value);
    }
    return value;
  }

  @Override
  public @Nullable Constants<T> constants() {
    return shared;
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
