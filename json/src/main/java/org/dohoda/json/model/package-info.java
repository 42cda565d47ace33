/**
 * The field lists: the specification of the format, one list per type.
 *
 * <p>Each line names a member and how its value is written, and a mapping below gives each its
 * attribute in both directions. So a stake (účast) reads
 *
 * <pre>{@code
 * var holder = f.required("holder", Ids.ORGANIZATION);
 * var organization = f.required("organization", Ids.ORGANIZATION);
 * var role = f.optional("role", ROLE);
 * var period = f.defaulted("period", Values.PERIOD, Period.unknown());
 * f.neverSays(period, "/");
 * }</pre>
 *
 * <p>and is written {@code { "holder": "liberecky-kraj", "organization": "nemocnice" }} when
 * nothing else is stated. Members are named as the attributes are. A family whose members differ
 * much has a {@code "type"}; a choice with one payload is an object with one member, and a case
 * without a payload is a word.
 *
 * <p>The distinction that matters most: a field list says how a value is <em>written</em>; which
 * values there are, their constructors say alone. What a constructor refuses becomes a problem at
 * the place of the object; lines such as the last one state it once more for the schema, and a
 * validator that is not ours holds them to the constructors on generated documents.
 */
@NullMarked
package org.dohoda.json.model;

import org.jspecify.annotations.NullMarked;
