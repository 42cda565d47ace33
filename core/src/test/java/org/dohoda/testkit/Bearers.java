package org.dohoda.testkit;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.provision.Bearer;

/** Generators of those of whom provisions speak. */
public final class Bearers {
  private static final Arbitrary<Bearer> BEARERS =
      Drawing.of(
          () ->
              Arbitraries.oneOf(
                  direct(),
                  Combinators.combine(Ids.organizationIds(), direct()).as(Bearer::onBehalfOf),
                  Combinators.combine(
                          Arbitraries.of(Bearer.Bond.class),
                          direct().set().ofMinSize(1).ofMaxSize(2))
                      .as(
                          (bond, bearers) ->
                              new Bearer.Together(bond, ImmutableSet.copyOf(bearers)))));

  private Bearers() {}

  /**
   * {@return bearers of every sort; an organisation acts for others and several are bound together,
   * to a depth of one}
   */
  public static Arbitrary<Bearer> bearers() {
    return BEARERS;
  }

  private static Arbitrary<Bearer> direct() {
    return Arbitraries.oneOf(
        Conditions.actors().map(Bearer.Named::new),
        Combinators.combine(Ids.organizationIds(), Ids.organizationIds()).as(Bearer.Through::new),
        Combinators.combine(
                LocalizedTexts.localizedTexts(), Listeds.listeds(Ids.organizationIds()).optional())
            .as(Bearer.Group::new),
        LocalizedTexts.localizedTexts().map(Bearer.ThirdParty::new),
        Arbitraries.of(Bearer.eachParty(), Bearer.otherParties(), Bearer.allParties()));
  }
}
