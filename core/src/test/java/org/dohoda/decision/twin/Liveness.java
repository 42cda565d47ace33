package org.dohoda.decision.twin;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dohoda.id.RuleId;
import org.dohoda.participation.Right;
import org.dohoda.time.Truth;

/** Step 2: for a right, a rule is live if it applies and no live exception defeats it. */
record Liveness(Matter matter, World world, Right right) {

  /** {@return whether a rule that speaks of the right is live} */
  Truth isLive(RuleVersion version) {
    return world.once(
        Map.entry(right, version.path()),
        () ->
            world.all(
                () -> new Links(matter, world).applies(version),
                () -> world.any(matter.rules(), exception -> defeats(exception, version)).not()));
  }

  /** {@return whether a rule is a live exception, with force, to another one} */
  Truth defeats(RuleVersion exception, RuleVersion version) {
    return world.all(() -> hasForce(exception, version), () -> isLive(exception));
  }

  /** {@return whether a rule is an exception to another one for the right, and is no void one} */
  Truth hasForce(RuleVersion exception, RuleVersion version) {
    if (!exception.rule().exceptionTo().contains(version.rule().id())
        || !exception.rule().rights().contains(right)
        || exception.rule().effect() == version.rule().effect()
        || isInCycle(exception.rule().id(), version.rule().id())) {
      return Truth.NO;
    }
    return version.rule().yielding()
        ? Truth.YES
        : new Ranks(matter, world).isAtLeast(exception, version);
  }

  /** Whether declared exceptions lead back from the rule to its exception. */
  private boolean isInCycle(RuleId exception, RuleId rule) {
    Set<RuleId> reached = new HashSet<>(Set.of(rule));
    for (int round = 0; round < matter.rules().size(); round++) {
      for (RuleVersion each : matter.rules()) {
        if (reached.contains(each.rule().id())) {
          reached.addAll(each.rule().exceptionTo());
        }
      }
    }
    return reached.contains(exception);
  }
}
