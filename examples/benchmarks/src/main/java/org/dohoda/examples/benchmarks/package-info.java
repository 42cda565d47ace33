/**
 * How fast the library is next to what one would otherwise pick.
 *
 * <p>One command prints tables of ratios, with the machine, the JDK and the versions above them:
 *
 * <pre>{@code
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec -Dbench.args="smoke"
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec -Dbench.args="decide large"
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec -Dbench.args="all large readme"
 * mvn -q -Pbenchmarks -pl examples/benchmarks -am test-compile exec:exec -Dbench.args="jmh -prof gc"
 * }</pre>
 *
 * <p>The first takes minutes, {@code smoke} seconds (it shows that everything runs and says nothing
 * about speed); {@code large} adds 600,000 rules and 100,000 memoranda. {@code save} keeps the
 * tables in the folder {@code results}, in a file for each JDK; {@code readme} also writes the
 * table of the README from these files, which nothing else does.
 *
 * <p>How it is measured: all candidates work on the same data in the same JVM and take turns in
 * short batches (a <i>race</i>), so that what slows the machine slows all of them. Each is warmed
 * up for eight seconds of CPU time by itself, then all in turn; bulk reading is warmed up by 250
 * rounds. With less, parts that run once for each register are still waiting for the compiler. What
 * counts is the CPU time of the thread. A ratio is taken within each round; the table tells the
 * median of the rounds and the range of the middle half. Allocation is exact. JMH is there for
 * quiet machines.
 *
 * <p>What that leaves out: compilers and garbage collector run in threads of their own, so that
 * whoever makes more garbage looks better than he is; how much each makes stands beside it. Two
 * threads are compared by the clock on the wall.
 *
 * <p>What the floor is: the <i>token scan</i> reads all tokens with Jackson's parser as it comes
 * and makes nothing of them, the <i>limit</i> also makes a string of every text value (names of
 * members are known to the parser). The <i>replay</i> writes the same tokens with Jackson's
 * generator into buffers that are used again.
 *
 * <p>The peers read the same documents, spelled a little longer, into records or Immutables that
 * check nothing and keep ids, codes and dates as strings, which is less than the library does;
 * before the race each must read what the others read and lose nothing of it. Hibernate Validator
 * checks the form of members and what one memorandum says by itself; it sees no register.
 * networknt's validator looks at trees that are already read; the schema offers it every kind of
 * provision, and it tries all of them on each. The Jacksons run as they come, without modules that
 * write byte code.
 *
 * <p>jCasbin and the linear scan know neither validities nor conditions, exceptions, ranks, open
 * lists and holders by kind; bodies are worked out for them beforehand. On a register without these
 * they and the engine must answer alike before the race begins.
 *
 * <p>The classes here are the comparisons, the two for JMH and the command; {@code Verdicts} knows
 * the targets. Below are the packages {@code race} (measuring and telling), {@code peer} (other
 * libraries for documents), {@code flat} (other ways to decide) and {@code scan} (the floor, the
 * lines of the bulk, and memory).
 *
 * <p>A <i>must</i> is a bound that a change may not break, an <i>aim</i> is where the work is to
 * go; neither is asserted by a test, for time on a shared machine is no fact about the code.
 */
@NullMarked
package org.dohoda.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
