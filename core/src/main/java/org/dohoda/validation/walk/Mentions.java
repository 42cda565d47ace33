package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dohoda.register.CooperationRegister;

/** What a register names anywhere, whether or not it has an element for it. */
public final class Mentions {
  private Mentions() {}

  /**
   * {@return everything of one kind that a register names, each once, in the order of a walk}
   *
   * @param on the kind, such as {@link On#BODY_ID}
   * @param register the register; any
   * @param <T> the type of what is named
   */
  public static <T> ImmutableSet<T> of(On<T> on, CooperationRegister register) {
    Set<T> found = new LinkedHashSet<>();
    Pass.over(register, Watch.by(on, (named, scene) -> found.add(named)));
    return ImmutableSet.copyOf(found);
  }
}
