package org.dohoda.json.codec;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Makes tokenizers of documents; one for many documents. Thread-safe. */
final class Tokenizers extends JsonFactory {
  private static final long serialVersionUID = 1;

  Tokenizers(JsonFactoryBuilder settings) {
    super(settings);
  }

  /** The tokenizer of a document that is well-formed UTF-8 without a byte order mark. */
  Tokenizer open(byte[] document) {
    return new Tokenizer(
        _createContext(_createContentReference(document), true, JsonEncoding.UTF8),
        _streamReadFeatures,
        _formatReadFeatures,
        _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
        document);
  }
}
