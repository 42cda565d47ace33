package org.dohoda.json.shape;

import com.google.common.collect.ImmutableSet;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Field;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.text.Listed;

/** Items and whether the list is complete. */
public final class ListedCodec<T> extends Mapping<Listed<T>> {
  private final Field<ImmutableSet<T>> open;
  private final Field<ImmutableSet<T>> closed;
  private final Field<ImmutableSet<T>> unstated;

  private ListedCodec(Cases<Listed<T>> c, Codec<ImmutableSet<T>> items) {
    c.word("none", Listed.closedNone());
    open = c.member("open", items);
    closed = c.member("closed", items);
    unstated = c.member("unstated", items);
  }

  public static <T> Codec<Listed<T>> of(Codec<ImmutableSet<T>> items) {
    Cases<Listed<T>> c = Cases.of("");
    return c.bind(new ListedCodec<>(c, items));
  }

  @Override
  public Listed<T> make(Slots v) {
    if (v.has(open)) {
      return Listed.open(v.get(open));
    }
    return v.has(closed) ? Listed.closed(v.get(closed)) : Listed.unstated(v.get(unstated));
  }

  @Override
  public void write(Members m, Listed<T> listed) {
    if (!listed.isNone()) {
      switch (listed.openness()) {
        case OPEN -> m.put(open, listed.items());
        case CLOSED -> m.put(closed, listed.items());
        case UNSTATED -> m.put(unstated, listed.items());
      }
    }
  }
}
