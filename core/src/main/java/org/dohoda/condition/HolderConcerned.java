package org.dohoda.condition;

/**
 * The fact that the agenda, or the item asked about, concerns the holder himself.
 *
 * <p>Immutable and thread-safe.
 */
public record HolderConcerned() implements Fact {}
