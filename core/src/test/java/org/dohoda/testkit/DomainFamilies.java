package org.dohoda.testkit;

import com.google.common.base.CaseFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Provides a member of a sealed family whose whole has a generator. */
final class DomainFamilies implements ArbitraryProvider {
  private static final int MOST_TRIES = 100_000;

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return !type.isEnum()
        && !DomainTypes.ALL.containsKey(type.getRawType())
        && family(type.getRawType()).isPresent();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    Class<?> member = type.getRawType();
    if (Provision.class.isAssignableFrom(member)) {
      String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, member.getSimpleName());
      return Set.of(Provisions.provisions(ProvisionKind.valueOf(name)));
    }
    return family(member)
        .map(whole -> Set.<Arbitrary<?>>of(members(whole, member)))
        .orElse(Set.of());
  }

  private static Arbitrary<?> members(Class<?> whole, Class<?> member) {
    @Nullable Supplier<Arbitrary<?>> generator = DomainTypes.ALL.get(whole);
    if (generator == null) {
      throw new IllegalStateException("no generator of " + whole);
    }
    return generator.get().filter(MOST_TRIES, member::isInstance);
  }

  /** The nearest sealed type above a type that has a generator. */
  private static Optional<Class<?>> family(Class<?> type) {
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      Class<?> each = open.remove();
      if (each.isSealed() && DomainTypes.ALL.containsKey(each)) {
        return Optional.of(each);
      }
      open.addAll(List.of(each.getInterfaces()));
      if (each.getSuperclass() != null) {
        open.add(each.getSuperclass());
      }
    }
    return Optional.empty();
  }
}
