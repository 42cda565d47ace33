package org.dohoda.validation.index;

/**
 * A participation rule and one that it is an exception to.
 *
 * @param rule the exception
 * @param other what it is an exception to
 */
public record ExceptionTo(StatedRule rule, StatedRule other) {}
