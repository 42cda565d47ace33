/**
 * A region's own rule, and property tests of it with the generators of the library.
 *
 * <p>The rule says that nobody is given the right to speak in the bodies of the region. Its tests
 * need no example data: they ask for registers, and for questions, and hold the rule against the
 * engine. The distinction that matters: an example shows that the rule finds what its author
 * thought of; a property shows that it never disagrees with what the papers grant.
 */
package org.dohoda.examples.propertytests;
