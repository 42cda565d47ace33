package org.dohoda.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.organization.Organization;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.Identifier;

/** What holds for the elements of every kind. */
final class Elements {
  private Elements() {}

  static <K, E> ImmutableMap<K, E> byId(String kind, List<E> elements, Function<E, K> id) {
    Map<K, E> byId = new HashMap<>();
    for (E element : elements) {
      K key = id.apply(element);
      Arguments.check(byId.put(key, element) == null, kind, "must have unique ids", key);
    }
    return ImmutableMap.copyOf(byId);
  }

  /** The taxonomies of a register, and the one that is built in unless it is there already. */
  static ImmutableMap<String, PolicyTaxonomy> withBuiltIn(
      ImmutableMap<String, PolicyTaxonomy> own) {
    PolicyTaxonomy builtIn = SocialInclusion.taxonomy();
    return own.containsKey(builtIn.id())
        ? own
        : ImmutableMap.<String, PolicyTaxonomy>builder()
            .putAll(own)
            .put(builtIn.id(), builtIn)
            .buildOrThrow();
  }

  static ImmutableSetMultimap<Identifier, OrganizationId> byIdentifier(
      List<Organization> organizations) {
    ImmutableSetMultimap.Builder<Identifier, OrganizationId> found = ImmutableSetMultimap.builder();
    for (Organization organization : organizations) {
      organization.identifiers().forEach(each -> found.put(each, organization.id()));
    }
    return found.build();
  }

  static <K, E> ImmutableList<E> with(List<E> elements, E element, Function<E, K> id) {
    K key = id.apply(element);
    ImmutableList.Builder<E> result = ImmutableList.builder();
    boolean placed = false;
    for (E each : elements) {
      boolean same = id.apply(each).equals(key);
      result.add(same ? element : each);
      placed |= same;
    }
    if (!placed) {
      result.add(element);
    }
    return result.build();
  }

  /** The elements without the one of an id; the same list if there is none. */
  static <K, E> ImmutableList<E> without(ImmutableList<E> elements, K key, Function<E, K> id) {
    Arguments.notNull("id", key);
    ImmutableList<E> others =
        elements.stream()
            .filter(each -> !id.apply(each).equals(key))
            .collect(ImmutableList.toImmutableList());
    return others.size() == elements.size() ? elements : others;
  }
}
