package org.dohoda.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Truth;

/**
 * Several taxonomies seen as one, so that a walk through broader areas may go from one to another.
 *
 * <p>A user's own taxonomy leans on the built-in one this way: {@code town/rent-arrears} with the
 * broader area {@code social-inclusion/debt}. Two are equal if they hold the same taxonomies in the
 * same order. Immutable and thread-safe.
 */
public final class PolicyTaxonomies {
  private final ImmutableMap<String, PolicyTaxonomy> taxonomies;
  private final ImmutableMap<PolicyAreaId, PolicyArea> areas;

  private PolicyTaxonomies(ImmutableMap<String, PolicyTaxonomy> taxonomies) {
    this.taxonomies = taxonomies;
    ImmutableMap.Builder<PolicyAreaId, PolicyArea> all = ImmutableMap.builder();
    taxonomies.values().forEach(taxonomy -> all.putAll(taxonomy.byId()));
    this.areas = all.buildOrThrow();
  }

  /**
   * {@return the taxonomies as one}
   *
   * @param taxonomies the taxonomies, none or more
   * @throws IllegalArgumentException if two of them have the same id and are not equal
   */
  public static PolicyTaxonomies of(Iterable<PolicyTaxonomy> taxonomies) {
    ImmutableMap.Builder<String, PolicyTaxonomy> byId = ImmutableMap.builder();
    for (PolicyTaxonomy taxonomy : ImmutableSet.copyOf(taxonomies)) {
      byId.put(taxonomy.id(), taxonomy);
    }
    ImmutableMap<String, PolicyTaxonomy> map = byId.buildKeepingLast();
    for (PolicyTaxonomy taxonomy : taxonomies) {
      Arguments.check(
          taxonomy.equals(map.get(taxonomy.id())),
          "taxonomies",
          "must not differ under one id",
          taxonomy.id());
    }
    return new PolicyTaxonomies(map);
  }

  /** {@return the taxonomies in their order} */
  public ImmutableList<PolicyTaxonomy> taxonomies() {
    return taxonomies.values().asList();
  }

  /**
   * {@return the taxonomy of an id, if it is one of these}
   *
   * @param id the id of a taxonomy
   */
  public Optional<PolicyTaxonomy> taxonomy(String id) {
    return Optional.ofNullable(taxonomies.get(id));
  }

  /**
   * {@return the area of an id, if one of the taxonomies lists it}
   *
   * @param id the id of an area
   */
  public Optional<PolicyArea> area(PolicyAreaId id) {
    return Optional.ofNullable(areas.get(id));
  }

  /**
   * {@return the label of an area; the id itself if no taxonomy lists it}
   *
   * @param id the id of an area
   * @param locale the language wanted; another language is given rather than nothing
   */
  public String label(PolicyAreaId id, Locale locale) {
    return area(id).map(PolicyArea::label).map(label -> label.in(locale)).orElse(id.toString());
  }

  /**
   * {@return whether one area is, or is part of, another; see {@link PolicyTaxonomy#within}}
   *
   * @param area the narrower area
   * @param broader the broader area
   */
  public Truth within(PolicyAreaId area, PolicyAreaId broader) {
    return BroaderWalk.within(areas, area, broader);
  }

  /** {@return the areas that are part of themselves by way of others, across all taxonomies} */
  public ImmutableSet<PolicyAreaId> circular() {
    return BroaderWalk.circular(areas);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyTaxonomies that && taxonomies().equals(that.taxonomies());
  }

  @Override
  public int hashCode() {
    return taxonomies().hashCode();
  }

  @Override
  public String toString() {
    return taxonomies.keySet().toString();
  }
}
