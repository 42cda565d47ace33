package org.dohoda.condition;

/**
 * The fact that there is money for it: within the budget, subject to appropriations (v mezích
 * rozpočtu).
 *
 * <p>Immutable and thread-safe.
 */
public record FundsAvailable() implements Fact {}
