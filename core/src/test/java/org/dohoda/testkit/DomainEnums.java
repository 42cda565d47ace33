package org.dohoda.testkit;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides the enums of this library. */
final class DomainEnums implements ArbitraryProvider {
  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isEnum() && type.getRawType().getPackageName().startsWith("org.dohoda.");
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(Arbitraries.of(type.getRawType().getEnumConstants()));
  }
}
