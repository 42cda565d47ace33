package org.dohoda.condition;

/**
 * The fact that the holder has no conflict of interest (střet zájmů) in the matter.
 *
 * <p>Immutable and thread-safe.
 */
public record NoConflictOfInterest() implements Fact {}
