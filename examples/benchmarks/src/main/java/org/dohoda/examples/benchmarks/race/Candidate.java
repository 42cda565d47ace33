package org.dohoda.examples.benchmarks.race;

/**
 * One way to do the work that is compared.
 *
 * @param name what the table calls it
 * @param batch how it is done
 */
public record Candidate(String name, Batch batch) {}
