package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * Draws every {@code @ForAll} parameter of a type of Dohoda, with no provider method needed.
 *
 * <pre>{@code
 * @Domain(DohodaDomain.class)
 * @Domain(DomainContext.Global.class) // for lists, sets, numbers and texts besides
 * class OurRules {
 *   @Property
 *   void nothingIsGrantedWithoutGround(@ForAll Scenario scenario) { ... }
 * }
 * }</pre>
 *
 * <p>What it draws is <em>valid</em>: a {@link org.dohoda.register.CooperationRegister} is coherent
 * (see {@link Registers}), values are any that their constructors accept, boundaries often among
 * them. Whoever wants what is odd or broken asks for it by name: {@link OddRegisters}, {@link
 * Broken}.
 *
 * <p>Provided are: ids, values, enums and codes, the elements of a register, registers, questions,
 * {@link Scenario}s, {@link Broken} registers, days ({@code LocalDate}); of a sealed family the
 * whole ({@code Provision}) and each of its members ({@code Undertaking}); {@code Listed}, {@code
 * Timeline} and {@code Segment} of anything that is provided.
 */
public final class DohodaDomain extends DomainContextBase {
  /** The domain, as jqwik makes it. */
  public DohodaDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return ImmutableList.of(
        new DomainTypes(),
        new DomainBroken(),
        new DomainFamilies(),
        new DomainEnums(),
        new DomainContainers());
  }
}
