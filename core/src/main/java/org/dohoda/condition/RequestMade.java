package org.dohoda.condition;

/**
 * The fact that it was asked for: in a rule on meetings, that the holder asked to take part; in an
 * undertaking, "on request".
 *
 * <p>Immutable and thread-safe.
 */
public record RequestMade() implements Fact {}
