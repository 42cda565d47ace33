package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dohoda.json.codec.AnyMapping;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Encoded;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Field;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.Names;
import org.dohoda.json.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type written as an object with a fixed list of members.
 *
 * <p>The index of a member in the list drives a mask of bits that finds duplicates and missing
 * members; values wait in slots until the object can be made by one call.
 *
 * @param <T> the type
 */
public final class ObjectShape<T> extends Codec<T> {
  public static final String TYPE = "type";

  private final String name;
  private final Field<?>[] fields;
  private final Mapping<T> mapping;
  private final ImmutableList<Schema> constraints;
  private final long fieldBits;
  private final long required;
  private volatile @Nullable Names matcher;
  private volatile Field<?> @Nullable [] sorted;

  public ObjectShape(
      String name, Field<?>[] fields, AnyMapping<T> mapping, ImmutableList<Schema> constraints) {
    this.name = name;
    this.fields = fields;
    this.mapping = (Mapping<T>) mapping;
    this.constraints = constraints;
    long mask = 0;
    for (Field<?> field : fields) {
      mask |= field.isRequired() ? 1L << field.index() : 0;
    }
    this.fieldBits = (1L << fields.length) - 1;
    this.required = mask;
  }

  public String name() {
    return name;
  }

  /** {@return the names of the members, in the order in which they are written} */
  public ImmutableList<String> members() {
    return Arrays.stream(fields).map(Field::name).collect(ImmutableList.toImmutableList());
  }

  /** The names of the members, made when an object is first read. */
  private Names names() {
    Names known = matcher;
    if (known == null) {
      List<String> names = new ArrayList<>(fields.length + 1);
      for (Field<?> field : fields) {
        names.add(field.name());
      }
      if (!names.contains(TYPE)) {
        names.add(TYPE); // the last name is the type: known only where the shape is one of a union
      }
      known = new Names(names); // made twice by two threads, it is the same
      matcher = known;
    }
    return known;
  }

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "object");
    }
    TokenStreamContext self = in.tokens().streamReadContext();
    return readMembers(in, self, in.tokens().nextMember(names(), fieldBits), fieldBits, false);
  }

  /**
   * Goes on where a union has found the type: behind it if it came first, else at the name of the
   * first member, and the type is still to come.
   */
  public @Nullable T readTyped(Reading in, TokenStreamContext self, boolean typeCameFirst) {
    if (typeCameFirst) {
      return readMembers(in, self, in.tokens().nextMember(names(), fieldBits), fieldBits, true);
    }
    long open = fieldBits | typeBit();
    return readMembers(in, self, in.tokens().currentMember(names(), open), open, true);
  }

  private long typeBit() {
    return 1L << fields.length;
  }

  /**
   * Reads the members from one to the last.
   *
   * @param first the number of the first one
   * @param openBefore a bit for each member that may come
   * @param union whether the shape is one of a union
   */
  private @Nullable T readMembers(
      Reading in, TokenStreamContext self, int first, long openBefore, boolean union) {
    Tokenizer tokens = in.tokens();
    Names names = names();
    int base = in.open(fields.length);
    long open = openBefore;
    boolean sound = true;
    int match = first;
    while (match != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (Tokenizer.mayCome(match, open)) {
        open ^= 1L << match;
        sound &= match == fields.length || readField(in, fields[match], base);
      } else {
        sound &= leaveMember(in, match, union);
      }
      match = tokens.nextMember(names, open);
    }
    long missing = required & open;
    if (missing != 0) {
      reportMissing(in, self, missing);
    }
    T made = sound && missing == 0 ? make(in, self, base, openBefore & ~open) : null;
    in.close(base);
    return made;
  }

  /** Skips a member that is not known or came before, and tells whether that does no harm. */
  private boolean leaveMember(Reading in, int match, boolean union) {
    if (match >= 0 && (match < fields.length || union)) {
      in.repeatedMember();
      return false;
    }
    return skipUnknown(in, union);
  }

  private boolean readField(Reading in, Field<?> field, int base) {
    if (field.isDefaulted()) {
      return readDefaulted(in, field, base);
    }
    Object value = field.codec().read(in);
    if (value == null) {
      return false;
    }
    in.set(base + field.index(), value);
    return true;
  }

  private boolean readDefaulted(Reading in, Field<?> field, int base) {
    TokenStreamContext before = in.tokens().streamReadContext();
    int dropped = in.dropped();
    Object value = field.codec().read(in);
    if (value == null) {
      return false;
    }
    if (field.isIdle(value) && dropped == in.dropped()) {
      in.problemOfValue(Fault.DEFAULT_VALUE, before);
      return false;
    }
    in.set(base + field.index(), value);
    return true;
  }

  private @Nullable T make(Reading in, TokenStreamContext self, int base, long present) {
    try {
      return mapping.make(in.slots(base, present));
    } catch (IllegalArgumentException refusal) {
      in.refused(refusal, self, members());
      return null;
    }
  }

  /** Skips a member that is not known; it does no harm in a document that is newer than we are. */
  private boolean skipUnknown(Reading in, boolean union) {
    List<String> known = members();
    String found = in.tokens().currentName();
    in.unknownMember(found, known.isEmpty() && union ? List.of(TYPE) : known);
    in.skipMember();
    return in.isNewer();
  }

  private void reportMissing(Reading in, TokenStreamContext self, long missing) {
    for (Field<?> field : fields) {
      if ((missing & 1L << field.index()) != 0) {
        in.problemOf(Fault.MISSING_MEMBER, self).with("name", field.name());
      }
    }
  }

  @Override
  public void write(Writing out, T value) {
    out.startObject();
    if (out.isCanonical()) {
      writeSorted(out, value, null);
    } else {
      mapping.write(out.members(), value);
    }
    out.endObject();
  }

  /** Writes the object with its type: first, or where its name belongs in canonical order. */
  public void writeTyped(Writing out, T value, Encoded encodedType) {
    out.startObject();
    if (out.isCanonical()) {
      writeSorted(out, value, encodedType);
    } else {
      out.put(encodedType);
      mapping.write(out.members(), value);
    }
    out.endObject();
  }

  private void writeSorted(Writing out, T value, @Nullable Encoded encodedType) {
    Members.Kept members = new Members.Kept(fields.length);
    mapping.write(members, value);
    Encoded type = encodedType;
    for (Field<?> field : sorted()) {
      if (type != null && field.name().compareTo(TYPE) > 0) {
        out.put(type);
        type = null;
      }
      members.write(out, field);
    }
    if (type != null) {
      out.put(type);
    }
  }

  private Field<?>[] sorted() {
    Field<?>[] known = sorted;
    if (known == null) {
      known = fields.clone();
      Arrays.sort(known, Comparator.comparing(Field::name));
      sorted = known;
    }
    return known;
  }

  @Override
  public Schema schema(Definitions definitions) {
    return definitions.reference(name, () -> schemaWith(definitions, ""));
  }

  /** The schema of the object itself, with a type if it is one of a union. */
  public Schema schemaWith(Definitions definitions, String type) {
    ImmutableMap.Builder<String, Schema> properties = ImmutableMap.builder();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    if (!type.isEmpty()) {
      properties.put(TYPE, Schema.constant(type));
      names.add(TYPE);
    }
    properties.putAll(Fields.schemas(ImmutableList.copyOf(fields), definitions));
    Arrays.stream(fields).filter(Field::isRequired).map(Field::name).forEach(names::add);
    Schema object = Schema.of("type", "object").with("properties", properties.buildOrThrow());
    ImmutableList<String> must = names.build();
    Schema whole = must.isEmpty() ? object : object.with("required", must);
    Schema closed = whole.with("additionalProperties", false);
    return constraints.isEmpty() ? closed : closed.with("allOf", constraints);
  }
}
