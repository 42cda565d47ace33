package org.dohoda.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.dohoda.text.Listed;
import org.dohoda.time.Segment;
import org.dohoda.time.Timeline;

/** Provides lists, timelines and segments of whatever is provided. */
final class DomainContainers implements ArbitraryProvider {
  private static final ImmutableSet<Class<?>> ALL =
      ImmutableSet.of(Listed.class, Timeline.class, Segment.class);

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return ALL.contains(type.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return subtypes.apply(type.getTypeArgument(0)).stream()
        .map(items -> of(type.getRawType(), items))
        .collect(Collectors.toSet());
  }

  private static <T> Arbitrary<?> of(Class<?> container, Arbitrary<T> items) {
    if (container == Listed.class) {
      return Listeds.listeds(items);
    }
    return container == Timeline.class
        ? Timelines.timelines(items)
        : Combinators.combine(LocalDates.localDates(), LocalDates.localDates(), items)
            .as(
                (one, other, value) ->
                    one.isBefore(other)
                        ? new Segment<>(one, other, value)
                        : new Segment<>(other, one, value));
  }
}
