package org.dohoda.condition;

/**
 * The fact that the holder gave an undertaking of confidentiality (závazek mlčenlivosti).
 *
 * <p>Immutable and thread-safe.
 */
public record ConfidentialityUndertaken() implements Fact {}
