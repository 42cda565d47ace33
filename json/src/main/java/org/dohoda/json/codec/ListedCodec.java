package org.dohoda.json.codec;

import com.google.common.collect.ImmutableSet;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;

/** Items and whether the list is complete. */
final class ListedCodec {
  private ListedCodec() {}

  static <T> Codec<Listed<T>> of(Codec<ImmutableSet<T>> items) {
    return ChoiceCodec.<Listed<T>>of("")
        .word("none", Listed.closedNone())
        .member("open", items, l -> l.openness() == Openness.OPEN, Listed::items, Listed::open)
        .member(
            "closed",
            items,
            l -> l.openness() == Openness.CLOSED && !l.items().isEmpty(),
            Listed::items,
            Listed::closed)
        .member(
            "unstated",
            items,
            l -> l.openness() == Openness.UNSTATED,
            Listed::items,
            Listed::unstated)
        .build();
  }
}
