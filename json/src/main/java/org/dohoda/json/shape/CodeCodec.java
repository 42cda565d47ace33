package org.dohoda.json.shape;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Constants;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.CharTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A word of an open list; the known ones are shared. */
public final class CodeCodec<C> extends Codec<C> {
  private final Constants<C> known;
  private final StringCodec<C> others;

  /**
   * A code.
   *
   * @param known the documented constants
   * @param others how any code is read and written
   */
  public CodeCodec(CharTable<C> known, StringCodec<C> others) {
    this.known = new Constants<>(known);
    this.others = others;
  }

  @Override
  public @Nullable C read(Reading in) {
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      return wrongType(in, "string");
    }
    C code = in.valueIn(known.table());
    return code == null ? others.read(in) : code;
  }

  @Override
  public Constants<C> constants() {
    return known;
  }

  @Override
  public void write(Writing out, C code) {
    others.write(out, code);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return others.schema(definitions);
  }
}
