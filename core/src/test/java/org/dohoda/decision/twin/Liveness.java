package org.dohoda.decision.twin;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dohoda.decision.LinkKind;
import org.dohoda.holding.Holding;
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

  /**
   * {@return whether a rule is a live exception, with force, to another one}
   *
   * <p>While it is open whether the two except each other, so is what becomes of either.
   */
  Truth defeats(RuleVersion exception, RuleVersion version) {
    if (!leadsBack(exception, version)) {
      return world.all(() -> hasForce(exception, version), () -> isLive(exception));
    }
    return world.settled(
        () -> {
          Truth counts = counts(exception, version);
          return world.all(
              () -> hasForce(exception, version),
              () -> counts,
              () ->
                  counts.isUnknown()
                      ? new Links(matter, world).applies(exception)
                      : isLive(exception));
        });
  }

  /** {@return whether a rule is an exception to another one for the right, as ranks go} */
  Truth hasForce(RuleVersion exception, RuleVersion version) {
    if (!exception.rule().exceptionTo().contains(version.rule().id())
        || !exception.rule().rights().contains(right)
        || exception.rule().effect() == version.rule().effect()) {
      return Truth.NO;
    }
    return version.rule().yielding()
        ? Truth.YES
        : new Ranks(matter, world).isAtLeast(exception, version);
  }

  /** Whether exceptions declared at whatever time lead back from the rule to its exception. */
  private boolean leadsBack(RuleVersion exception, RuleVersion version) {
    return !back(exception, version, each -> Truth.YES).isNo();
  }

  /** Whether an exception is declared on the day and none lead back from the rule to it. */
  private Truth counts(RuleVersion exception, RuleVersion version) {
    return world.all(
        () -> stands(exception),
        () -> world.settled(() -> back(exception, version, this::stands)).not());
  }

  private Truth back(
      RuleVersion exception, RuleVersion version, Function<RuleVersion, Truth> declared) {
    Map<RuleId, Truth> reached = new HashMap<>(Map.of(version.rule().id(), Truth.YES));
    Map<RuleId, Truth> before = Map.of();
    while (!before.equals(reached)) {
      before = Map.copyOf(reached);
      for (RuleVersion each : matter.rules()) {
        Truth here = reached.getOrDefault(each.rule().id(), Truth.NO);
        for (RuleId next : each.rule().exceptionTo()) {
          reached.merge(next, world.all(() -> here, () -> declared.apply(each)), Truth::or);
        }
      }
    }
    return reached.getOrDefault(exception.rule().id(), Truth.NO);
  }

  /** Whether the wording of a rule is in force on the day, whoever asks. */
  private Truth stands(RuleVersion version) {
    Links links = new Links(matter, world);
    Holding whole = matter.effects().inEffect(version.instrument().id());
    return world.once(
        Map.entry("stands", version.path()),
        () ->
            world.all(
                () -> links.truth(LinkKind.STATE, version),
                () -> links.truth(LinkKind.PERIOD, version),
                () -> world.holds(matter.effects().within(version.clause(), whole))));
  }
}
