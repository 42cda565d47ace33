package org.dohoda.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.BinaryNameMatcher;
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
  static final String TYPE = "type";

  private final String name;
  private final ImmutableList<Field<?>> fields;
  private final Field<?>[] written;
  private final Field<?>[] sorted;
  private final Function<Slots, T> maker;
  private final PropertyNameMatcher names;
  private final long required;

  ObjectShape(String name, ImmutableList<Field<?>> fields, Function<Slots, T> maker) {
    this.name = name;
    this.fields = fields;
    this.maker = maker;
    this.written = fields.toArray(Field<?>[]::new);
    this.sorted =
        fields.stream().sorted(Comparator.comparing(Field::name)).toArray(Field<?>[]::new);
    // the last name is the type: known only where the shape is one of a union
    this.names =
        BinaryNameMatcher.construct(
            ImmutableSet.<String>builder().addAll(members()).add(TYPE).build().asList());
    long mask = 0;
    for (int i = 0; i < written.length; i++) {
      mask |= written[i].isRequired() ? 1L << i : 0;
    }
    this.required = mask;
  }

  String name() {
    return name;
  }

  /** {@return the names of the members, in the order in which they are written} */
  public ImmutableList<String> members() {
    return fields.stream().map(Field::name).collect(ImmutableList.toImmutableList());
  }

  @Override
  public @Nullable T read(Reading in) {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      return wrongType(in, "object");
    }
    TokenStreamContext self = in.tokens().streamReadContext();
    return readMembers(in, self, in.tokens().nextNameMatch(names), 0, false);
  }

  /**
   * Goes on where a union has found the type: behind it if it came first, else at the name of the
   * first member, and the type is still to come.
   */
  @Nullable T readTyped(Reading in, TokenStreamContext self, boolean typeCameFirst) {
    JsonParser tokens = in.tokens();
    return typeCameFirst
        ? readMembers(in, self, tokens.nextNameMatch(names), 1L << written.length, true)
        : readMembers(in, self, tokens.currentNameMatch(names), 0, true);
  }

  private @Nullable T readMembers(
      Reading in, TokenStreamContext self, int first, long seenBefore, boolean union) {
    JsonParser tokens = in.tokens();
    int base = in.open(written.length);
    long seen = seenBefore;
    boolean sound = true;
    for (int match = first;
        match != PropertyNameMatcher.MATCH_END_OBJECT;
        match = tokens.nextNameMatch(names)) {
      boolean known = match >= 0 && (match < written.length || union);
      if (!known) {
        sound &= skipUnknown(in, union);
        continue;
      }
      if ((seen & 1L << match) != 0) {
        in.problem(Fault.DUPLICATE_MEMBER).with("name", tokens.currentName());
        sound = false;
        in.skipMember();
        continue;
      }
      seen |= 1L << match;
      tokens.nextToken();
      if (match < written.length) {
        sound &= written[match].read(in, base);
      }
    }
    long missing = required & ~seen;
    if (missing != 0) {
      reportMissing(in, self, missing);
    }
    T made = sound && missing == 0 ? make(in, self, base) : null;
    in.close(base);
    return made;
  }

  private @Nullable T make(Reading in, TokenStreamContext self, int base) {
    try {
      return maker.apply(in.slots(base));
    } catch (IllegalArgumentException refusal) {
      in.problemOf(Fault.REFUSED, self).with("reason", String.valueOf(refusal.getMessage()));
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
    for (int i = 0; i < written.length; i++) {
      if ((missing & 1L << i) != 0) {
        in.problemOf(Fault.MISSING_MEMBER, self).with("name", written[i].name());
      }
    }
  }

  @Override
  public void write(Writing out, T value) {
    out.startObject();
    writeMembers(out, value);
    out.endObject();
  }

  private void writeMembers(Writing out, T value) {
    for (Field<?> field : out.isCanonical() ? sorted : written) {
      field.write(out, value);
    }
  }

  /** Writes the object with its type: first, or where its name belongs in canonical order. */
  void writeTyped(Writing out, T value, Encoded encodedType) {
    out.startObject();
    if (!out.isCanonical()) {
      out.raw(encodedType.bytes());
      writeMembers(out, value);
    } else {
      int at = 0;
      while (at < sorted.length && sorted[at].name().compareTo(TYPE) < 0) {
        sorted[at++].write(out, value);
      }
      out.raw(encodedType.bytes());
      while (at < sorted.length) {
        sorted[at++].write(out, value);
      }
    }
    out.endObject();
  }

  @Override
  public Schema schema(Definitions definitions) {
    return definitions.reference(name, () -> schemaWith(definitions, ""));
  }

  /** The schema of the object itself, with a type if it is one of a union. */
  Schema schemaWith(Definitions definitions, String type) {
    ImmutableMap.Builder<String, Schema> properties = ImmutableMap.builder();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    if (!type.isEmpty()) {
      properties.put(TYPE, Schema.constant(type));
      names.add(TYPE);
    }
    properties.putAll(Fields.schemas(fields, definitions));
    fields.stream().filter(Field::isRequired).map(Field::name).forEach(names::add);
    Schema object = Schema.of("type", "object").with("properties", properties.buildOrThrow());
    ImmutableList<String> must = names.build();
    return (must.isEmpty() ? object : object.with("required", must))
        .with("additionalProperties", false);
  }
}
