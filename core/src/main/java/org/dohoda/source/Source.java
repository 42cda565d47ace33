package org.dohoda.source;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A document that says what was recorded, and how it was read.
 *
 * <p>Only the title is obligatory. Texts are not blank and hold no control or bidirectional
 * characters. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {
  Source() {}

  /** {@return the title under which the document is cited} */
  public abstract String title();

  /** {@return where the document can be had, as an absolute URI without white space} */
  public abstract Optional<String> uri();

  /** {@return the place in the document, such as {@code čl. III odst. 2}} */
  public abstract Optional<String> place();

  /** {@return what kind of document it is} */
  public abstract Optional<SourceKind> kind();

  /** {@return the day of the document: of its making or publication} */
  public abstract Optional<PartialDate> date();

  /** {@return how much of the document was read; not stated unless recorded} */
  @Value.Default
  public Extent extent() {
    return Extent.NOT_STATED;
  }

  /** {@return how the recorder understood the document, where that is not plain} */
  public abstract Optional<LocalizedText> note();

  /**
   * {@return a source of which only the title is recorded}
   *
   * @param title the title under which the document is cited
   * @throws IllegalArgumentException if the title is blank or holds forbidden characters
   */
  public static Source of(String title) {
    return builder().title(title).build();
  }

  /** {@return a builder of a source} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this source} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Texts.check("title", title());
    if (place().isPresent()) {
      Texts.check("place", place().get());
    }
    if (uri().isPresent()) {
      checkUri(uri().get());
    }
  }

  private static void checkUri(String uri) {
    Arguments.check(
        Texts.check("uri", uri)
            .matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Z}\\uFEFF\"<>\\\\^`{|}]+"),
        "uri",
        "must be an absolute URI without white space, quotes, brackets or braces",
        uri);
  }

  /** Gathers the parts of a source; the title is obligatory. Not thread-safe. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
