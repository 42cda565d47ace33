package org.dohoda.json;

import com.google.common.collect.ImmutableMap;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Envelope;
import org.dohoda.json.model.Kinds;
import org.dohoda.json.shape.Codecs;

/** The format of the lines of a register's stream: a document of any kind. */
final class ElementFormat {
  static final JsonFormat<RegisterElement> FORMAT = format();

  private ElementFormat() {}

  private static JsonFormat<RegisterElement> format() {
    ImmutableMap.Builder<String, Codec<RegisterElement>> codecs = ImmutableMap.builder();
    for (Envelope<?> envelope : Kinds.all()) {
      envelope.kinds().forEach(kind -> codecs.put(kind, element(kind, envelope)));
    }
    return JsonFormat.of("element", new Envelope<>(codecs.buildOrThrow(), RegisterElement::kind));
  }

  @SuppressWarnings("unchecked") // an element of a kind has a value of the type of that kind
  private static Codec<RegisterElement> element(String kind, Envelope<?> envelope) {
    Codec<Object> codec = (Codec<Object>) envelope.codec(kind);
    return Codecs.mapped(codec, value -> new RegisterElement(kind, value), RegisterElement::value);
  }
}
