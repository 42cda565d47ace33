/**
 * The documents of the bulk and the floor below all reading: tokens that nobody keeps, and what is
 * kept in memory of what was read.
 */
@NullMarked
package org.dohoda.examples.benchmarks.scan;

import org.jspecify.annotations.NullMarked;
