package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Encoded;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.Ascii;
import org.dohoda.json.text.Names;
import org.dohoda.json.text.Tokenizer;
import org.dohoda.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Texts by language: an object with a member for every language tag in its canonical spelling. */
public final class LocalizedTextCodec extends Codec<LocalizedText> {
  public static final LocalizedTextCodec INSTANCE = new LocalizedTextCodec();

  /** Tags that are certainly canonical. */
  private static final ImmutableList<String> COMMON = ImmutableList.of("cs", "en");

  private static final Names NAMES = new Names(COMMON);
  private static final long ALL = (1L << COMMON.size()) - 1;

  private static final long CZECH = Ascii.first("\"cs\":\"");
  private static final long ENGLISH = Ascii.first("\"en\":\"");
  private static final long ENGLISH_NEXT = Ascii.first(",\"en\":\"");
  private static final int LEAD = 6;

  /** Made when a text is first written. */
  private static final class Written {
    static final Encoded CZECH = Encoded.name("cs");
    static final Encoded ENGLISH = Encoded.name("en");
  }

  private LocalizedTextCodec() {}

  @Override
  public @Nullable LocalizedText read(Reading in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "object");
    }
    LocalizedText plain = readPlain(in);
    return plain == null ? readMembers(in) : plain;
  }

  /**
   * Reads what most texts are, in one pass: plain Czech, plain English or both, nothing between
   * them. Whatever looks otherwise is left as it stands, for {@link #readMembers}.
   */
  private static @Nullable LocalizedText readPlain(Reading in) {
    byte[] document = in.document();
    int first = in.tokens().next() + LEAD;
    boolean czech = Ascii.isAt(CZECH, LEAD, document, first - LEAD);
    if (!czech && !Ascii.isAt(ENGLISH, LEAD, document, first - LEAD)) {
      return null;
    }
    LocalizedText texts = LocalizedText.ofQuotedUtf8(czech ? "cs" : "en", document, first);
    if (texts == null) {
      return null;
    }
    int longest = texts.utf8Length();
    int end = first + longest + 1;
    int count = 1;
    if (czech && Ascii.isAt(ENGLISH_NEXT, LEAD + 1, document, end)) {
      int second = end + LEAD + 1;
      texts = texts.withQuotedUtf8("en", document, second);
      if (texts == null) {
        return null;
      }
      int length = texts.utf8Length() - longest;
      longest = Math.max(longest, length);
      end = second + length + 1;
      count = 2;
    }
    if (longest > in.bounds().characters()
        || !in.hasRoomFor(count)
        || !in.tokens().endObject(end)) {
      return null;
    }
    in.countElements(count);
    return texts;
  }

  private @Nullable LocalizedText readMembers(Reading in) {
    Tokenizer tokens = in.tokens();
    TokenStreamContext self = tokens.streamReadContext();
    LocalizedText texts = null;
    boolean sound = true;
    boolean empty = true;
    long open = ALL;
    for (int match = tokens.nextMember(NAMES, open);
        match != PropertyNameMatcher.MATCH_END_OBJECT;
        match = tokens.nextMember(NAMES, open)) {
      in.countElement();
      empty = false;
      LocalizedText next;
      if (Tokenizer.mayCome(match, open)) {
        next = readText(in, COMMON.get(match), texts);
        open ^= next == null ? 0 : 1L << match;
      } else {
        String tag = tokens.currentName();
        next = isNew(in, tag, texts) ? readText(in, tag, texts) : null;
      }
      sound &= next != null;
      texts = next == null ? texts : next;
    }
    if (empty) {
      in.problemOf(Fault.EMPTY, self);
    }
    return sound ? texts : null;
  }

  /** Whether the tag whose name is current is canonical and new; its value is then current. */
  private static boolean isNew(Reading in, String tag, @Nullable LocalizedText texts) {
    try {
      if (texts != null && texts.has(tag)) {
        in.problem(Fault.DUPLICATE_MEMBER).with("name", tag);
        in.skipMember();
        return false;
      }
      String canonical = LocalizedText.of(tag, "?").tags().first();
      if (!canonical.equals(tag)) {
        in.problem(Fault.SPELLING).with("value", tag).with("canonical", canonical);
        in.skipMember();
        return false;
      }
    } catch (IllegalArgumentException refusal) {
      in.problem(Fault.BAD_VALUE)
          .with("value", tag)
          .with("example", "cs")
          .with("reason", String.valueOf(refusal.getMessage()));
      in.skipMember();
      return false;
    }
    in.tokens().nextToken();
    return true;
  }

  /** The texts with one more, or null after a problem. */
  private static @Nullable LocalizedText readText(
      Reading in, String tag, @Nullable LocalizedText texts) {
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      in.wrongType("string");
      return null;
    }
    try {
      if (in.tokens().takeBytes(in.bounds().characters())) {
        byte[] document = in.document();
        int from = in.tokens().start();
        int to = in.tokens().end();
        return texts == null
            ? LocalizedText.ofUtf8(tag, document, from, to)
            : texts.withUtf8(tag, document, from, to);
      }
      String text = in.string();
      return texts == null ? LocalizedText.of(tag, text) : texts.with(tag, text);
    } catch (IllegalArgumentException refusal) {
      in.badValue("Liberecký kraj", refusal);
      return null;
    }
  }

  @Override
  public void write(Writing out, LocalizedText value) {
    out.startObject();
    value.forEachUtf8((tag, text) -> writeText(out, tag, text)); // in canonical order
    out.endObject();
  }

  private static void writeText(Writing out, String tag, ByteBuffer text) {
    if (tag.equals("cs")) {
      out.put(Written.CZECH);
    } else if (tag.equals("en")) {
      out.put(Written.ENGLISH);
    } else {
      out.name(tag);
    }
    out.string(text);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of("type", "object")
        .with("propertyNames", Schema.matching(Patterns.LANGUAGE))
        .with("additionalProperties", Schema.matching(Patterns.TEXT))
        .with("minProperties", 1)
        .named("text")
        .in(definitions);
  }
}
