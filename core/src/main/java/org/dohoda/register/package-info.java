/**
 * The register: everything that is recorded, as one immutable whole.
 *
 * <p>A <em>register</em> (evidence, rejstřík) holds organizations, bodies, instruments,
 * partnerships and what connects them. Elements refer to one another by id; the register resolves
 * an id in constant time. A reference that does not resolve is accepted: validation reports it, and
 * a decision that has to look up the missing element is not determined and names it. A rule and a
 * question name an organization by its id alone: one that is not recorded finds the rules that name
 * it or anyone, and is not determined where a rule asks what nobody recorded of it.
 *
 * <pre>{@code
 * CooperationRegister register =
 *     CooperationRegister.builder().addOrganizations(region, agency).addInstruments(memo).build();
 * register.organization(region.id());                        // Optional[region]
 * register.identified(Identifier.parse("CZ-ICO-70891508"));  // [liberecky-kraj]
 *
 * CooperationRegister dissolved = register.with(committee.toBuilder().existence(ended).build());
 * register.merge(ofAnotherOffice).problems();                // what the two record differently
 * }</pre>
 *
 * <p>Every change gives a new register; "what if" is a comparison of a register with its {@code
 * with}.
 *
 * <p>The distinction that matters most: what is not in a register is not known, unless a source
 * states that a list is complete. A register is a record of the world, not the world.
 */
@NullMarked
package org.dohoda.register;

import org.jspecify.annotations.NullMarked;
