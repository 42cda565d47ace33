/**
 * How it is measured and told: candidates race in short batches, results become tables of ratios.
 *
 * <p>{@link org.dohoda.examples.benchmarks.race.Race} lets candidates take turns on the CPU clock
 * of the thread ({@link org.dohoda.examples.benchmarks.race.Meter}); a report gathers the tables,
 * keeps them in files and writes them into the README. Nothing here knows what is measured.
 */
@NullMarked
package org.dohoda.examples.benchmarks.race;

import org.jspecify.annotations.NullMarked;
