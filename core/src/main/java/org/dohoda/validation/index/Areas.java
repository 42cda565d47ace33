package org.dohoda.validation.index;

import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.register.CooperationRegister;

/** The described policy areas; mostly one asks for areas of one taxonomy. Not thread-safe. */
final class Areas {
  private final CooperationRegister register;
  private PolicyTaxonomy latest = SocialInclusion.taxonomy();

  Areas(CooperationRegister register) {
    this.register = register;
    latest = register.taxonomy(SocialInclusion.ID).orElse(latest);
  }

  boolean has(PolicyAreaId id) {
    if (!id.taxonomy().equals(latest.id())) {
      latest = register.taxonomy(id.taxonomy()).orElse(latest);
    }
    return latest.has(id);
  }
}
