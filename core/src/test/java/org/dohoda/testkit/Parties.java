package org.dohoda.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Signatory;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.text.LocalizedText;

/** Generators of the parties of memoranda. */
public final class Parties {
  private static final Arbitrary<Party> PARTIES =
      Drawing.of(
          () ->
              Made.by(Party::builder)
                  .with(Ids.organizationIds(), Party.Builder::organization)
                  .several(throughUnits(), Party.Builder::addAllThrough)
                  .maybe(LocalizedTexts.localizedTexts(), Party.Builder::role)
                  .several(signatories(), Party.Builder::addAllSignatories)
                  .maybe(PartialDates.partialDates(), Party.Builder::signed)
                  .maybe(PartialDates.partialDates(), Party.Builder::deposited)
                  .maybe(PartialDates.partialDates(), Party.Builder::effective)
                  .maybe(PartialDates.partialDates(), Party.Builder::lastDay)
                  .as(Party.Builder::build));

  private Parties() {}

  /** {@return parties with any of what may be recorded of them} */
  public static Arbitrary<Party> parties() {
    return PARTIES;
  }

  /** {@return units that a party acts through} */
  public static Arbitrary<ThroughUnit> throughUnits() {
    return Combinators.combine(Ids.organizationIds(), Periods.periods()).as(ThroughUnit::new);
  }

  /** {@return signatories: a person, an office or both} */
  public static Arbitrary<Signatory> signatories() {
    Arbitrary<Optional<String>> person = LocalizedTexts.texts().map(Optional::of);
    Arbitrary<Optional<LocalizedText>> office = LocalizedTexts.localizedTexts().map(Optional::of);
    return Arbitraries.oneOf(
        Combinators.combine(person, LocalizedTexts.localizedTexts().optional(0.6))
            .as(Signatory::new),
        office.map(of -> new Signatory(Optional.empty(), of)));
  }
}
