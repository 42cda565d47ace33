package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.validation.Profile;
import org.dohoda.validation.Profiles;
import org.dohoda.validation.RequiredProvision;

/** Ways to break a register: one for every rule of the rule book. */
public final class Faults {
  private static final ImmutableList<Fault> ALL =
      ImmutableList.<Fault>builder()
          .addAll(ValueFaults.all())
          .addAll(ObjectFaults.all())
          .addAll(ClauseFaults.all())
          .addAll(LimitFaults.all())
          .addAll(FactFaults.all())
          .addAll(RuleFaults.all())
          .addAll(RegisterFaults.all())
          .addAll(LifetimeFaults.all())
          .addAll(PartnershipFaults.all())
          .build();

  private static final int MOST = 3;
  private static final Profile PROFILE =
      Profiles.standard().toBuilder()
          .require(
              new RequiredProvision(InstrumentKinds.PROTOCOL, ProvisionKind.PURPOSE, Plot.source()))
          .build();

  private Faults() {}

  /** {@return all faults} */
  public static ImmutableList<Fault> all() {
    return ALL;
  }

  /** {@return one to three faults} */
  public static Arbitrary<Set<Fault>> some() {
    return Arbitraries.of(ALL).set().ofMinSize(1).ofMaxSize(MOST);
  }

  /** {@return the profile that they are found under: the standard one, with one demand more} */
  public static Profile profile() {
    return PROFILE;
  }
}
