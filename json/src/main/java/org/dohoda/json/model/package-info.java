/**
 * The field lists: the specification of the format, one list per type.
 *
 * <p>Each line names a member, how its value is written, and the attribute that it is. So a stake
 * (účast) reads
 *
 * <pre>{@code
 * var holder = f.required("holder", Ids.ORGANIZATION, Stake::holder);
 * var organization = f.required("organization", Ids.ORGANIZATION, Stake::organization);
 * var role = f.optional("role", ROLE, Stake::role);
 * var period = f.defaulted("period", Values.PERIOD, Stake::period, Period.unknown());
 * }</pre>
 *
 * <p>and is written {@code { "holder": "liberecky-kraj", "organization": "nemocnice" }} when
 * nothing else is stated. Members are named as the attributes are. A family whose members differ
 * much has a {@code "type"}; a choice with one payload is an object with one member, and a case
 * without a payload is a word.
 *
 * <p>The distinction that matters most: a field list says how a value is <em>written</em>; which
 * values there are, their constructors say alone. What a constructor refuses becomes a problem at
 * the place of the object.
 */
@NullMarked
package org.dohoda.json.model;

import org.jspecify.annotations.NullMarked;
