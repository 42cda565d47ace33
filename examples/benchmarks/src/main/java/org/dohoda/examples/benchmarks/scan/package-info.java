/**
 * The floor below all reading, which is tokens that nobody keeps; the documents of bulk reading;
 * and what stays in memory of what was read.
 */
@NullMarked
package org.dohoda.examples.benchmarks.scan;

import org.jspecify.annotations.NullMarked;
