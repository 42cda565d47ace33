package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableList;
import org.dohoda.instrument.Clause;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Provision;

/**
 * A provision with its place.
 *
 * @param provision the provision
 * @param path its place
 */
public record Found<P extends Provision>(P provision, ModelPath path) {

  /** The provisions of one kind in a clause that stands at a place. */
  public static <P extends Provision> ImmutableList<Found<P>> in(
      Clause clause, ModelPath path, Class<P> kind) {
    ImmutableList.Builder<Found<P>> found = ImmutableList.builder();
    for (int i = 0; i < clause.provisions().size(); i++) {
      Provision provision = clause.provisions().get(i);
      if (kind.isInstance(provision)) {
        found.add(new Found<>(kind.cast(provision), path.member("provisions").index(i)));
      }
    }
    return found.build();
  }
}
