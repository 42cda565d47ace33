/**
 * Typed identifiers: the names by which the elements of a register refer to one another.
 *
 * <p>An <em>identifier</em> is the recorder's own readable token, such as {@code liberecky-kraj}
 * for the Liberec Region (Liberecký kraj) or {@code lk-asz-2023} for its memorandum of 2023.
 * Aggregates hold identifiers, not each other; a register resolves them.
 *
 * <pre>{@code
 * OrganizationId region = OrganizationId.of("liberecky-kraj");
 * PolicyAreaId housing = PolicyAreaId.of("social-inclusion/housing");
 * housing.taxonomy();                    // "social-inclusion"
 * BodyId.of("Výbor sociálních věcí");    // IllegalArgumentException: a name is not a token
 * }</pre>
 *
 * <p>The distinction that matters most: an identifier names an element <em>within a register</em>
 * and says nothing about the world. What a public register calls the same organization, such as its
 * IČO, is an {@code Identifier} of the package {@code org.dohoda.text}.
 */
@NullMarked
package org.dohoda.id;

import org.jspecify.annotations.NullMarked;
