package org.dohoda.testkit;

/**
 * A value that must be refused where it is made, and words of the rule that the refusal names.
 *
 * @param value the value that can never be meaningful
 * @param rule a part of the message of the refusal
 * @param <T> the type of the value
 */
public record Refused<T>(T value, String rule) {}
