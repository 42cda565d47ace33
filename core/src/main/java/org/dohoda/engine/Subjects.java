package org.dohoda.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.function.Supplier;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Organization;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.walk.Mentions;
import org.dohoda.validation.walk.On;

/**
 * Who and what can be asked about: the elements of a register in its order, then what it only
 * names. Gathered when it is first needed, once for all presumptions.
 */
final class Subjects {
  private final Supplier<ImmutableSet<OrganizationId>> organizations;
  private final Supplier<ImmutableSet<BodyId>> bodies;

  Subjects(CooperationRegister register) {
    organizations =
        Suppliers.memoize(
            () ->
                ImmutableSet.<OrganizationId>builder()
                    .addAll(Lists.transform(register.organizations(), Organization::id))
                    .addAll(Mentions.of(On.ORGANIZATION_ID, register))
                    .build());
    bodies =
        Suppliers.memoize(
            () ->
                ImmutableSet.<BodyId>builder()
                    .addAll(Lists.transform(register.bodies(), Body::id))
                    .addAll(Mentions.of(On.BODY_ID, register))
                    .build());
  }

  ImmutableSet<OrganizationId> organizations() {
    return organizations.get();
  }

  ImmutableSet<BodyId> bodies() {
    return bodies.get();
  }
}
