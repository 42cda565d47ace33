package org.dohoda.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * A list of policy areas in which areas may be part of broader ones.
 *
 * <p>Every area carries the id of its taxonomy, and is listed once. A broader area may be anything:
 * one in another taxonomy ({@link PolicyTaxonomies} looks into several), one that is nowhere
 * described, even a circle. A circle never makes a walk endless; {@link #circular()} names it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PolicyTaxonomy permits ImmutablePolicyTaxonomy {
  PolicyTaxonomy() {}

  /** {@return the id, with which the ids of its areas begin} */
  public abstract String id();

  /** {@return the name} */
  public abstract LocalizedText name();

  /** {@return the areas in their order; may be empty} */
  public abstract ImmutableList<PolicyArea> areas();

  /**
   * {@return the area of an id, if it is listed here}
   *
   * @param id the id of an area in this or any taxonomy
   */
  public Optional<PolicyArea> area(PolicyAreaId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * {@return whether the area of an id is listed here}
   *
   * @param id the id of an area in this or any taxonomy
   */
  public boolean has(PolicyAreaId id) {
    return byId().containsKey(id);
  }

  /**
   * {@return whether one area is, or is part of, another: yes if it is the same or a walk through
   * broader areas reaches it; no if both are listed here and every walk ends without it; unknown if
   * either is not listed here, or a walk leaves this taxonomy}
   *
   * @param area the narrower area
   * @param broader the broader area
   */
  public Truth within(PolicyAreaId area, PolicyAreaId broader) {
    return BroaderWalk.within(byId(), area, broader);
  }

  /** {@return the areas that are part of themselves by way of others; none in a sound taxonomy} */
  public ImmutableSet<PolicyAreaId> circular() {
    return BroaderWalk.circular(byId());
  }

  @Value.Derived
  @Value.Auxiliary
  ImmutableMap<PolicyAreaId, PolicyArea> byId() {
    ImmutableMap.Builder<PolicyAreaId, PolicyArea> map = ImmutableMap.builder();
    areas().forEach(area -> map.put(area.id(), area));
    return map.buildKeepingLast();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    PolicyAreaId some = PolicyAreaId.of(id(), "any"); // refuses an id that is no token
    for (PolicyArea area : areas()) {
      Arguments.check(
          area.id().taxonomy().equals(some.taxonomy()),
          "areas",
          "must carry the id of their taxonomy, " + id(),
          area.id());
    }
    if (byId().size() != areas().size()) {
      throw Arguments.refused("areas", "must have each id once", ids());
    }
  }

  private ImmutableList<PolicyAreaId> ids() {
    return areas().stream().map(PolicyArea::id).collect(ImmutableList.toImmutableList());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutablePolicyTaxonomy.Builder {
    Builder() {}
  }
}
