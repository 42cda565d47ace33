package org.dohoda.kit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries every property at most as often as the system property {@code dohoda.tries} says; without
 * it nothing changes. Mutation testing runs each property thousands of times and needs few tries.
 */
public final class FewerTries implements AroundPropertyHook {
  private static final int MOST = Integer.getInteger("dohoda.tries", Integer.MAX_VALUE);

  /** The hook, as jqwik makes it. */
  public FewerTries() {}

  /** A number of tries, or the most that are wanted, if it is more. */
  public static int most(int tries) {
    return Math.min(tries, MOST);
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    if (context.attributes().tries().orElse(Integer.MAX_VALUE) > MOST) {
      context.attributes().setTries(MOST);
    }
    return property.execute();
  }
}
