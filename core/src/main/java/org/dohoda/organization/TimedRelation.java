package org.dohoda.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Set;
import org.dohoda.source.Attestation;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Validity;

/**
 * A recorded relation that holds during a period: an affiliation, a stake, a seat in a body.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface TimedRelation {
  /** {@return the recorded period, both days included; unknown if nothing is recorded} */
  Period period();

  /** {@return the days on which a named source shows it to hold; they tighten the period} */
  ImmutableList<Attestation> attestations();

  /**
   * {@return on which days it holds, as far as period, attestations and presumptions say}
   *
   * @param presumptions what may be presumed; a presumption that does not fit the kind of relation
   *     is left out of account
   */
  default Validity validity(Set<Presumption> presumptions) {
    return validity(period(), attestations(), continuing(presumptions));
  }

  /**
   * {@return on which days something holds}
   *
   * @param period its recorded period
   * @param attestations the days on which a named source shows it to hold
   * @param presumptions those presumptions that fit it
   */
  static Validity validity(
      Period period, Iterable<Attestation> attestations, Set<Presumption> presumptions) {
    return period
        .presuming(presumptions)
        .validity(Iterables.transform(attestations, Attestation::on));
  }

  /**
   * {@return those of the presumptions that fit a relation or name whose start is never presumed}
   *
   * @param presumptions any presumptions
   */
  static Set<Presumption> continuing(Set<Presumption> presumptions) {
    return presumptions.contains(Presumption.CONTINUES)
        ? Sets.immutableEnumSet(Presumption.CONTINUES)
        : Set.of();
  }
}
