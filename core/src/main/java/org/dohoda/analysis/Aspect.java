package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Openness;
import org.dohoda.time.Truth;

/**
 * What an instrument says of one kind of things: policy areas, forms of cooperation or phases.
 *
 * <p>Several provisions may list such things. All of them together are closed only if one list is
 * and none leaves room: one "among others" opens the whole. Without any mention, an instrument says
 * nothing of the matter, unless a list is closed and states that there is none.
 *
 * <p>Immutable and thread-safe if the items are.
 *
 * @param mentions where the instrument speaks of which thing, in the order of the text
 * @param openness what all lists together say about their completeness
 * @param <T> the type of the things
 */
public record Aspect<T>(ImmutableList<Mention<T>> mentions, Openness openness) {
  /**
   * Refuses null.
   *
   * @param mentions where the instrument speaks of which thing, in the order of the text
   * @param openness what all lists together say about their completeness
   */
  public Aspect {
    Arguments.notNull("mentions", mentions);
    Arguments.notNull("openness", openness);
  }

  /** {@return what is mentioned, each thing once, in the order of the text} */
  public ImmutableSet<T> items() {
    return mentions.stream().map(Mention::item).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return where a thing is mentioned; none if it is not listed}
   *
   * @param item the thing
   */
  public ImmutableList<Mention<T>> mentionsOf(T item) {
    Arguments.notNull("item", item);
    return mentions.stream()
        .filter(mention -> mention.item().equals(item))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether the instrument covers a thing: yes if it is listed, no if it is not and the
   * list is closed, else unknown}
   *
   * <p>Listed is what stands in the list itself. Whether a policy area lies within one that is
   * listed, a {@link org.dohoda.policy.PolicyTaxonomy} tells; where it may, ask for that one, too.
   *
   * @param item the thing
   */
  public Truth contains(T item) {
    ImmutableList<Mention<T>> found = mentionsOf(item);
    if (found.isEmpty()) {
      return openness == Openness.CLOSED ? Truth.NO : Truth.UNKNOWN;
    }
    return Truth.any(found.stream().map(Mention::inText));
  }
}
