package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dohoda.json.codec.AnyMapping;
import org.dohoda.json.codec.Choices;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Field;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.CharTable;
import org.dohoda.json.text.Names;
import org.dohoda.json.text.Tokenizer;
import org.dohoda.json.text.Tokens;
import org.dohoda.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type with several cases that carry one thing each, written as an object with one member, whose
 * name tells the case; a case that carries nothing is a word alone.
 *
 * @param <T> the common type
 */
public final class ChoiceCodec<T> extends Codec<T> {
  private final String name;
  private final Field<?>[] fields;
  private final @Nullable Field<?> plain;
  private final ImmutableMap<String, T> words;
  private final CharTable<T> byWord;
  private final Mapping<T> mapping;

  /** A bit for each field that is a member. */
  private final long cases;

  private volatile @Nullable Names matcher;

  public ChoiceCodec(
      String name,
      Field<?>[] fields,
      @Nullable Field<?> plain,
      ImmutableMap<String, T> words,
      AnyMapping<T> mapping) {
    this.name = name;
    this.fields = fields;
    this.plain = plain;
    this.words = words;
    this.byWord = new CharTable<>(words);
    this.mapping = (Mapping<T>) mapping;
    long bits = (1L << fields.length) - 1;
    this.cases = plain == null ? bits : bits & ~(1L << plain.index());
  }

  private List<String> members() {
    List<String> members = new ArrayList<>(fields.length);
    for (Field<?> field : fields) {
      if (field != plain) {
        members.add(field.name());
      }
    }
    return members;
  }

  /** The names of the cases, made when an object is first read. */
  private Names names() {
    Names known = matcher;
    if (known == null) {
      List<String> names = new ArrayList<>(fields.length);
      for (Field<?> field : fields) {
        names.add(field.name());
      }
      known = new Names(names); // made twice by two threads, it is the same
      matcher = known;
    }
    return known;
  }

  @Override
  public @Nullable T read(Reading in) {
    boolean strings = plain != null || !words.isEmpty();
    if (strings && in.isAt(JsonToken.VALUE_STRING)) {
      T value = in.valueIn(byWord);
      if (value != null) {
        return value;
      }
      if (plain != null) {
        return readCase(in, plain);
      }
      in.notAChoice(words.keySet(), members());
      return null;
    }
    if (in.isAt(JsonToken.START_OBJECT)) {
      return readMember(in);
    }
    in.wrongType(strings ? "string or object" : "object", expected());
    return null;
  }

  /** What may stand here, in words. */
  private LocalizedText expected() {
    String members = Choices.listed("", members());
    if (plain != null) {
      return Tokens.stringOrObjectWith(members);
    }
    return words.isEmpty()
        ? Tokens.objectWith(members)
        : Tokens.oneOfOrObjectWith(Choices.listed("", words.keySet()), members);
  }

  private @Nullable T readMember(Reading in) {
    Tokenizer tokens = in.tokens();
    TokenStreamContext self = tokens.streamReadContext();
    Names names = names();
    T value = null;
    int members = 0;
    boolean sound = true;
    long open = cases;
    for (int match = tokens.nextMember(names, open);
        match != PropertyNameMatcher.MATCH_END_OBJECT;
        match = tokens.nextMember(names, open)) {
      if (Tokenizer.mayCome(match, open)) {
        open ^= 1L << match;
        members++;
        value = readCase(in, fields[match]);
      } else if (Tokenizer.mayCome(match, cases)) {
        in.repeatedMember();
        sound = false;
      } else {
        in.unknownMember(tokens.currentName(), members());
        in.skipMember();
        sound &= in.isNewer();
      }
    }
    if (members != 1 && sound) {
      in.problemOf(Fault.NOT_ONE_MEMBER, self).with("allowed", Choices.listed("", members()));
    }
    return members == 1 && sound ? value : null;
  }

  private @Nullable T readCase(Reading in, Field<?> field) {
    TokenStreamContext before = in.tokens().streamReadContext();
    Object carried = field.codec().read(in);
    if (carried == null) {
      return null;
    }
    int base = in.open(fields.length);
    in.set(base + field.index(), carried);
    try {
      return mapping.make(in.slots(base, 1L << field.index()));
    } catch (IllegalArgumentException refusal) {
      in.problemOfValue(Fault.REFUSED, before).with("reason", String.valueOf(refusal.getMessage()));
      return null;
    } finally {
      in.close(base);
    }
  }

  @Override
  public void write(Writing out, T value) {
    Members.Chosen choice = out.choice();
    choice.clear();
    mapping.write(choice, value);
    Field<?> field = choice.field();
    if (field == null) {
      out.string(word(value));
    } else if (field == plain) {
      field.writeValue(out, choice.value());
    } else {
      out.startObject();
      field.write(out, choice.value());
      out.endObject();
    }
  }

  private String word(T value) {
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (word.getValue().equals(value)) {
        return word.getKey();
      }
    }
    throw new IllegalStateException(value + " is no case of " + name);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return name.isEmpty()
        ? definition(definitions)
        : definitions.reference(name, () -> definition(definitions));
  }

  private Schema definition(Definitions definitions) {
    ImmutableList.Builder<Schema> schemas = ImmutableList.builder();
    if (plain != null) {
      schemas.add(plain.codec().schema(definitions));
    }
    if (!words.isEmpty()) {
      schemas.add(Schema.of("enum", words.keySet().asList()));
    }
    for (Field<?> field : fields) {
      if (field != plain) {
        schemas.add(Schema.onlyMember(field.name(), field.codec().schema(definitions)));
      }
    }
    return Schema.oneOf(schemas.build());
  }
}
