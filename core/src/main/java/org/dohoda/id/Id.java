package org.dohoda.id;

/**
 * A typed, readable identifier.
 *
 * <p>Its value is a token: 1 to 128 characters out of {@code a-z} and {@code 0-9}, in groups joined
 * by single {@code -}, {@code .} or {@code _}; a policy area has two tokens with a slash between
 * them. Identifiers of different types are never equal. All identifiers are immutable and
 * thread-safe, and {@code of(id.toString())} equals {@code id}.
 */
public sealed interface Id
    permits OrganizationId,
        BodyId,
        InstrumentId,
        ClauseId,
        RuleId,
        PartnershipId,
        PolicyAreaId,
        ProgrammeId {
  /** {@return the text of the identifier, never blank} */
  String value();
}
