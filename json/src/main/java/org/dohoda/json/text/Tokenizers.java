package org.dohoda.json.text;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/**
 * Makes tokenizers of documents; one for many documents. It does what Jackson's factory does for
 * them, without the generators and other parsers that this would load. Thread-safe.
 */
public final class Tokenizers {
  /**
   * No table of names is kept: those of the format are known by their bytes, and those of strangers
   * would fill a table that every document then copies.
   */
  private static final int SYMBOLS =
      TokenStreamFactory.Feature.collectDefaults()
          & ~TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES.getMask();

  private final RecyclerPool<BufferRecycler> buffers = JsonRecyclerPools.defaultPool();
  private final ByteQuadsCanonicalizer names = ByteQuadsCanonicalizer.createRoot();
  private final StreamReadConstraints constraints;

  public Tokenizers(StreamReadConstraints constraints) {
    this.constraints = constraints;
  }

  /** The tokenizer of a document that is to be UTF-8 without a byte order mark. */
  public Tokenizer open(byte[] document) {
    return open(document, 0);
  }

  /** The tokenizer of what stands in a document from an index on. */
  public Tokenizer open(byte[] document, int start) {
    IOContext context =
        new IOContext(
            constraints,
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            buffers.acquireAndLinkPooled(),
            ContentReference.unknown(),
            true,
            JsonEncoding.UTF8);
    return new Tokenizer(context, names.makeChildOrPlaceholder(SYMBOLS), document, start);
  }
}
