package org.dohoda.testkit;

/**
 * A value that must be refused, and words of the rule that the refusal names.
 *
 * @param value the broken value
 * @param rule a part of the message of the refusal
 * @param <T> the type of the value
 */
public record Broken<T>(T value, String rule) {}
