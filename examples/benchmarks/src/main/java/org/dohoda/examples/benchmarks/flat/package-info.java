/**
 * What a user might pick instead for decisions: flat rules, scanned or asked by jCasbin.
 *
 * <p>{@link org.dohoda.examples.benchmarks.flat.FlatRule} is as much of a rule as these can
 * express; {@link org.dohoda.examples.benchmarks.flat.PlainRegister} is a register that says no
 * more, on which they and the engine must answer alike.
 */
@NullMarked
package org.dohoda.examples.benchmarks.flat;

import org.jspecify.annotations.NullMarked;
