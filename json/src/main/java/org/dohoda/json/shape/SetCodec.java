package org.dohoda.json.shape;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Constants;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * A set, written as an array that is never empty and holds no element twice.
 *
 * <p>The canonical form puts the elements in the order of their canonical bytes.
 */
public final class SetCodec<T> extends Codec<ImmutableSet<T>> {
  private static final int FEW = 16;

  private final Codec<T> element;
  private final @Nullable Constants<T> constants;

  public SetCodec(Codec<T> element) {
    this.element = element;
    this.constants = element.constants();
  }

  @Override
  public @Nullable ImmutableSet<T> read(Reading in) {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      return wrongType(in, "array");
    }
    TokenStreamContext self = in.tokens().streamReadContext();
    int base = in.top();
    in.tokens().nextElement();
    if (constants != null) {
      long numbers = constants.read(in);
      if (numbers != Constants.NONE && in.isAt(JsonToken.END_ARRAY)) {
        return constants.set(numbers);
      }
      constants.push(numbers, in);
    }
    boolean sound = true;
    boolean empty = in.top() == base;
    Set<Object> seen = Set.of();
    for (; !in.isAt(JsonToken.END_ARRAY); in.tokens().nextElement()) {
      in.countElement();
      empty = false;
      TokenStreamContext before = in.tokens().streamReadContext();
      int dropped = in.dropped();
      T value = element.read(in);
      if (value == null) {
        sound = false;
        continue;
      }
      in.push(value);
      int count = in.top() - base;
      if (count == FEW) {
        seen = new HashSet<>(Arrays.asList(in.pushedFrom(base)));
      }
      if (count <= FEW ? in.repeatsLast(base) : !seen.add(value)) {
        if (dropped == in.dropped()) {
          in.problemOfValue(Fault.DUPLICATE_ELEMENT, before);
          sound = false;
        }
        in.close(in.top() - 1);
      }
    }
    if (empty) {
      in.problemOf(Fault.EMPTY, self);
    }
    ImmutableSet<T> set = sound && !empty ? set(in, base) : null;
    in.close(base);
    return set;
  }

  @SuppressWarnings("unchecked") // the element codec gave all of them
  private static <T> ImmutableSet<T> set(Reading in, int base) {
    return switch (in.top() - base) {
      case 1 -> ImmutableSet.of((T) in.pushed(base));
      case 2 -> ImmutableSet.of((T) in.pushed(base), (T) in.pushed(base + 1));
      default -> ImmutableSet.copyOf((T[]) in.pushedFrom(base));
    };
  }

  @Override
  public void write(Writing out, ImmutableSet<T> values) {
    out.startArray();
    if (out.isCanonical()) {
      writeSorted(out, values);
    } else {
      writeAll(out, values.toArray());
    }
    out.endArray();
  }

  @SuppressWarnings("unchecked") // the elements of the set
  private void writeAll(Writing out, Object[] values) {
    for (Object value : values) {
      element.write(out, (T) value);
    }
  }

  private void writeSorted(Writing out, ImmutableSet<T> values) {
    byte[][] encoded = new byte[values.size()][];
    int i = 0;
    for (T value : values) {
      int mark = out.mark();
      element.write(out, value);
      encoded[i++] = out.take(mark);
    }
    Arrays.sort(encoded, Arrays::compareUnsigned);
    for (byte[] bytes : encoded) {
      out.put(bytes);
    }
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of("type", "array")
        .with("items", element.schema(definitions))
        .with("minItems", 1)
        .with("uniqueItems", true);
  }
}
