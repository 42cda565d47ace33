/**
 * How fast the library is next to what one would otherwise pick.
 *
 * <p>One command prints tables of ratios, with the machine and the JDK above them:
 *
 * <pre>{@code
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec -Dbench.args="smoke"
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec -Dbench.args="decide large"
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec -Dbench.args="jmh -prof gc"
 * }</pre>
 *
 * <p>The first takes minutes, {@code smoke} seconds (it shows that everything runs and says nothing
 * about speed); {@code large} adds 600,000 rules and 100,000 memoranda.
 *
 * <p>How it is measured: all candidates work on the same data in the same JVM and take turns in
 * short batches (a <i>race</i>), so that what slows the machine slows all of them. What counts is
 * the CPU time of the thread. A ratio is taken within each round; the table tells the median of the
 * rounds and the range of the middle half. Allocation is exact. JMH is there for quiet machines.
 *
 * <p>The peers read the same documents into records that check nothing and keep ids, codes and
 * dates as strings, which is less than the library does; before the race each must read what the
 * others read and lose nothing of it.
 *
 * <p>A <i>must</i> is a bound that a change may not break, an <i>aim</i> is where the work is to
 * go; neither is asserted by a test, for time on a shared machine is no fact about the code.
 */
@NullMarked
package org.dohoda.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
