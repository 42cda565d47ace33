package org.dohoda.condition;

/**
 * The fact that the holder asked to take part.
 *
 * <p>Immutable and thread-safe.
 */
public record RequestMade() implements Fact {}
