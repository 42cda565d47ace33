package org.dohoda.text;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.internal.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages, each under its BCP 47 language tag.
 *
 * <p>There is at least one text and one per tag. Tags are kept in canonical spelling ({@code CS-cz}
 * becomes {@code cs-CZ}). A text is kept exactly as given and therefore must be fit to be kept: not
 * blank, in Unicode normalization form C, without half surrogate pairs, without control characters
 * other than line feed and tab (a carriage return is refused too), and without characters that
 * override or isolate the writing direction, which can make a contract read otherwise than it is
 * stored. Nothing is repaired silently: text in another normalization form is refused.
 *
 * <p>Inside, a text is its UTF-8: registers hold mostly texts, and documents hold them so.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalizedText {
  private final String tag;
  private final byte[] utf8;

  /** The texts whose tags come behind this one, if there are any. */
  private final @Nullable LocalizedText next;

  /** The text is fit to be kept, and the array nobody else's. */
  private LocalizedText(String tag, byte[] utf8, @Nullable LocalizedText next) {
    this.tag = tag;
    this.utf8 = utf8;
    this.next = next;
  }

  /**
   * {@return the text in one language}
   *
   * @param tag the BCP 47 tag of the language
   * @param text the text
   * @throws IllegalArgumentException if the tag is malformed or the text is not fit to be kept
   */
  public static LocalizedText of(String tag, String text) {
    String canonical = LanguageTags.canonical(Arguments.notNull("tag", tag));
    return new LocalizedText(canonical, checked(canonical, text), null);
  }

  /**
   * {@return the text in two languages}
   *
   * @param tag the BCP 47 tag of one language
   * @param text the text in it
   * @param otherTag the BCP 47 tag of the other language
   * @param otherText the text in that
   * @throws IllegalArgumentException if a tag is malformed, both tags are the same language tag, or
   *     a text is not fit to be kept
   */
  public static LocalizedText of(String tag, String text, String otherTag, String otherText) {
    Arguments.notNull("otherTag", otherTag);
    return of(tag, text).and(otherTag, Arguments.notNull("otherText", otherText));
  }

  /**
   * {@return the text in one language, from its bytes}
   *
   * @param tag the BCP 47 tag of the language
   * @param bytes holds the text in UTF-8; copied
   * @param from the index of its first byte
   * @param to the index behind its last byte
   * @throws IllegalArgumentException if the tag is malformed, or the bytes are not well-formed
   *     UTF-8 or a text that is not fit to be kept
   * @throws IndexOutOfBoundsException if the bytes have no such part
   */
  public static LocalizedText ofUtf8(String tag, byte[] bytes, int from, int to) {
    String canonical = LanguageTags.canonical(Arguments.notNull("tag", tag));
    return new LocalizedText(canonical, checked(canonical, bytes, from, to), null);
  }

  /**
   * {@return the text in one language that stands before a quotation mark, found and looked at in
   * one pass; null if that cannot be told so}
   *
   * <p>It cannot if the text is not certainly fit to be kept, if a backslash stands in it, or if
   * the bytes end within eight of the quotation mark; {@link #ofUtf8} then reads it, or tells what
   * is wrong. This is for readers of documents.
   *
   * @param tag the BCP 47 tag of the language
   * @param bytes holds the text in UTF-8; copied
   * @param from the index of its first byte, 0 or more
   * @throws IllegalArgumentException if the tag is malformed
   */
  public static @Nullable LocalizedText ofQuotedUtf8(String tag, byte[] bytes, int from) {
    String canonical = LanguageTags.canonical(Arguments.notNull("tag", tag));
    int to = Utf8.endOfPlainQuoted(bytes, from);
    return to < 0 ? null : new LocalizedText(canonical, Arrays.copyOfRange(bytes, from, to), null);
  }

  /**
   * {@return these texts, with the text of one language added or replaced that stands before a
   * quotation mark; null as {@link #ofQuotedUtf8} tells}
   *
   * @param tag the BCP 47 tag of the language
   * @param bytes holds the text in UTF-8; copied
   * @param from the index of its first byte, 0 or more
   * @throws IllegalArgumentException if the tag is malformed
   */
  public @Nullable LocalizedText withQuotedUtf8(String tag, byte[] bytes, int from) {
    LocalizedText added = ofQuotedUtf8(tag, bytes, from);
    return added == null ? null : with(added.tag, added.utf8);
  }

  /** {@return how many bytes all texts have together in UTF-8} */
  public int utf8Length() {
    int length = 0;
    for (LocalizedText each = this; each != null; each = each.next) {
      length += each.utf8.length;
    }
    return length;
  }

  /**
   * {@return the texts of a map from language tags to texts}
   *
   * @param texts at least one text; no two tags may be spellings of the same tag
   * @throws IllegalArgumentException if the map is empty, a tag is malformed or repeated, or a text
   *     is not fit to be kept
   */
  public static LocalizedText copyOf(Map<String, String> texts) {
    Arguments.check(!texts.isEmpty(), "texts", "must hold at least one language", texts);
    LocalizedText all = null;
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      String tag = entry.getKey();
      all = all == null ? of(tag, entry.getValue()) : all.and(tag, entry.getValue());
    }
    return Objects.requireNonNull(all);
  }

  private LocalizedText and(String tag, String text) {
    String canonical = LanguageTags.canonical(tag);
    Arguments.check(at(canonical) == null, "language tag", "must not be repeated", tag);
    return with(canonical, checked(canonical, text));
  }

  private static byte[] checked(String canonical, String text) {
    return Texts.check("text in ", canonical, Arguments.notNull("text", text))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] checked(String canonical, byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    if (!Utf8.isPlain(bytes, from, to)) {
      Texts.check("text in ", canonical, Utf8.decode("text in " + canonical, bytes, from, to));
    }
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** The text under a canonical tag, with those behind it; null if there is none. */
  private @Nullable LocalizedText at(String canonical) {
    LocalizedText at = this;
    while (at != null && !at.tag.equals(canonical)) {
      at = at.next;
    }
    return at;
  }

  private LocalizedText with(String canonical, byte[] text) {
    if (next == null && tag.compareTo(canonical) < 0) {
      return new LocalizedText(tag, utf8, new LocalizedText(canonical, text, null));
    }
    LocalizedText behind = this;
    Deque<LocalizedText> before = new ArrayDeque<>();
    while (behind != null && behind.tag.compareTo(canonical) < 0) {
      before.push(behind);
      behind = behind.next;
    }
    boolean replaced = behind != null && behind.tag.equals(canonical);
    LocalizedText all =
        new LocalizedText(canonical, text, replaced && behind != null ? behind.next : behind);
    for (LocalizedText each : before) {
      all = new LocalizedText(each.tag, each.utf8, all);
    }
    return all;
  }

  /**
   * {@return these texts, with the text of one language added or replaced}
   *
   * @param tag the BCP 47 tag of the language
   * @param text the text
   * @throws IllegalArgumentException if the tag is malformed or the text is not fit to be kept
   */
  public LocalizedText with(String tag, String text) {
    String canonical = LanguageTags.canonical(Arguments.notNull("tag", tag));
    return with(canonical, checked(canonical, text));
  }

  /**
   * {@return these texts, with the text of one language added or replaced, from its bytes}
   *
   * @param tag the BCP 47 tag of the language
   * @param bytes holds the text in UTF-8; copied
   * @param from the index of its first byte
   * @param to the index behind its last byte
   * @throws IllegalArgumentException if the tag is malformed, or the bytes are not well-formed
   *     UTF-8 or a text that is not fit to be kept
   * @throws IndexOutOfBoundsException if the bytes have no such part
   */
  public LocalizedText withUtf8(String tag, byte[] bytes, int from, int to) {
    String canonical = LanguageTags.canonical(Arguments.notNull("tag", tag));
    return with(canonical, checked(canonical, bytes, from, to));
  }

  private String text() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** {@return the texts by canonical language tag, in the order of the tags} */
  public ImmutableSortedMap<String, String> texts() {
    ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
    for (LocalizedText each = this; each != null; each = each.next) {
      texts.put(each.tag, each.text());
    }
    return texts.buildOrThrow();
  }

  /** {@return the canonical language tags} */
  public ImmutableSortedSet<String> tags() {
    ImmutableSortedSet.Builder<String> tags = ImmutableSortedSet.naturalOrder();
    for (LocalizedText each = this; each != null; each = each.next) {
      tags.add(each.tag);
    }
    return tags.build();
  }

  /**
   * Passes every canonical language tag with its text in UTF-8, in the order of the tags.
   *
   * @param action takes tag and text, of which it can only read
   */
  public void forEachUtf8(BiConsumer<String, ByteBuffer> action) {
    for (LocalizedText each = this; each != null; each = each.next) {
      action.accept(each.tag, ByteBuffer.wrap(each.utf8).asReadOnlyBuffer());
    }
  }

  /**
   * {@return whether one of the canonical language tags fits}
   *
   * @param test says of a tag whether it fits
   */
  public boolean anyTag(Predicate<? super String> test) {
    for (LocalizedText each = this; each != null; each = each.next) {
      if (test.test(each.tag)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether there is a text under exactly this tag}
   *
   * @param tag a BCP 47 tag in any spelling
   * @throws IllegalArgumentException if the tag is malformed
   */
  public boolean has(String tag) {
    return at(LanguageTags.canonical(tag)) != null;
  }

  /**
   * {@return the text under exactly this tag, if there is one}
   *
   * @param tag a BCP 47 tag in any spelling
   * @throws IllegalArgumentException if the tag is malformed
   */
  public Optional<String> get(String tag) {
    return Optional.ofNullable(at(LanguageTags.canonical(tag))).map(LocalizedText::text);
  }

  /**
   * {@return the text that serves a reader of this language best}
   *
   * <p>That is the text by RFC 4647 lookup ({@code cs-CZ}, then {@code cs}); if there is none, the
   * first by tag order of the same language ({@code en-GB} for {@code en}); then English in the
   * same way; then the first text by tag order. {@link #tagFor} says which it was.
   *
   * @param locale the reader's language
   */
  public String in(Locale locale) {
    return Objects.requireNonNull(at(tagFor(locale))).text();
  }

  /**
   * {@return the tag of the text that {@link #in} gives}
   *
   * @param locale the reader's language
   */
  public String tagFor(Locale locale) {
    return LanguageTags.choose(tags(), locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof LocalizedText that)) {
      return false;
    }
    LocalizedText mine = this;
    LocalizedText its = that;
    while (mine != null && its != null && mine != its) {
      if (!mine.tag.equals(its.tag) || !Arrays.equals(mine.utf8, its.utf8)) {
        return false;
      }
      mine = mine.next;
      its = its.next;
    }
    return mine == its;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (LocalizedText each = this; each != null; each = each.next) {
      hash = 31 * (31 * hash + each.tag.hashCode()) + Utf8.hash(each.utf8);
    }
    return hash;
  }

  /** {@return the texts for a log, such as {@code {cs=kraj, en=region}}} */
  @Override
  public String toString() {
    return texts().toString();
  }
}
