package org.dohoda.json.shape;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.CharView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An integer of a range, written with digits alone: no fraction, no exponent, no negative zero. */
public final class IntegerCodec extends Codec<Integer> {
  private static final int MOST_DIGITS = 10;

  private final int least;
  private final int greatest;

  public IntegerCodec(int least, int greatest) {
    this.least = least;
    this.greatest = greatest;
  }

  @Override
  public @Nullable Integer read(Reading in) {
    if (in.isAt(JsonToken.VALUE_NUMBER_INT)) {
      CharView digits = in.text();
      long value = parse(digits);
      if (value >= least && value <= greatest) {
        return (int) value;
      }
    } else if (!in.isAt(JsonToken.VALUE_NUMBER_FLOAT)) {
      return wrongType(in, "integer");
    }
    in.problem(Fault.BAD_INTEGER)
        .with("value", in.text())
        .with("least", least)
        .with("greatest", greatest);
    return null;
  }

  /** The value of digits that the tokenizer has checked, or what is in no range. */
  private static long parse(CharView digits) {
    boolean negative = digits.charAt(0) == '-';
    int first = negative ? 1 : 0;
    if (digits.length() - first > MOST_DIGITS || (negative && digits.charAt(1) == '0')) {
      return Long.MAX_VALUE;
    }
    long value = 0;
    for (int i = first; i < digits.length(); i++) {
      value = 10 * value + (digits.charAt(i) - '0');
    }
    return negative ? -value : value;
  }

  @Override
  public void write(Writing out, Integer value) {
    out.integer(value);
  }

  @Override
  public Schema schema(Definitions definitions) {
    return Schema.of("type", "integer").with("minimum", least).with("maximum", greatest);
  }
}
