/**
 * The Liberec tour: eight questions about the memoranda of the Liberec Region (Liberecký kraj) and
 * the Agency for Social Inclusion (Agentura pro sociální začleňování), each answered with its
 * grounds.
 *
 * <p>Everything that is known stands in {@code liberec.json}; here are only the questions and the
 * words. {@link org.dohoda.examples.liberec.Tour} is the program:
 *
 * <pre>
 * mvn -q test-compile exec:java
 * mvn -q test-compile exec:java -Dexec.args="--lang cs"
 * mvn -q test-compile exec:java -Dexec.args="my-register.json --day 2024-01-15"
 * </pre>
 *
 * <p>Each question is a class that shows one part of the library: {@link
 * org.dohoda.examples.liberec.MayTakePart} decisions, {@link
 * org.dohoda.examples.liberec.WhoWasPartner} partnerships, {@link
 * org.dohoda.examples.liberec.WhatStoodBehind} affiliations, {@link
 * org.dohoda.examples.liberec.WhatIsCovered} coverage, {@link
 * org.dohoda.examples.liberec.WhatIfDissolved} the comparison of two registers.
 *
 * <p>The distinction that matters most: the tour prints what follows from the record, and where the
 * record is silent it says so.
 */
@NullMarked
package org.dohoda.examples.liberec;

import org.jspecify.annotations.NullMarked;
