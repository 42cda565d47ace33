package org.dohoda.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.dohoda.register.CooperationRegister;

/** Provides broken registers. */
final class DomainBroken implements ArbitraryProvider {
  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Broken.class)
        && type.getTypeArgument(0).isOfType(CooperationRegister.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(Broken.registers());
  }
}
