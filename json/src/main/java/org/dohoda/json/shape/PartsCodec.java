package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Findings;
import org.dohoda.json.codec.Parts;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A list, never empty, whose elements can be read each for itself: in a document that is read in
 * parts, what is wrong with one does not touch the others, and the list itself stays empty.
 */
public final class PartsCodec<T> extends Codec<ImmutableList<T>> {
  private final Codec<T> element;
  private final Codec<ImmutableList<T>> list;

  public PartsCodec(Codec<T> element) {
    this.element = element;
    this.list = new ListCodec<>(element);
  }

  @Override
  public @Nullable ImmutableList<T> read(Reading in) {
    Parts.Begun parts = in.findings().parts();
    return parts == null || !in.isAt(JsonToken.START_ARRAY) ? list.read(in) : readParts(in, parts);
  }

  private @Nullable ImmutableList<T> readParts(Reading in, Parts.Begun parts) {
    var self = in.tokens().streamReadContext();
    boolean empty = true;
    while (in.tokens().nextToken() != JsonToken.END_ARRAY) {
      in.countElement();
      empty = false;
      in.findings().belongTo(parts.begin());
      parts.finish(element.read(in));
      in.findings().belongTo(Findings.AROUND);
    }
    if (empty) {
      in.problemOf(Fault.EMPTY, self);
    }
    return empty ? null : ImmutableList.of();
  }

  @Override
  public void write(Writing out, ImmutableList<T> values) {
    list.write(out, values);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return list.schema(definitions);
  }
}
