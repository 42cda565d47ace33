/** Provisions: what the clauses of memoranda, amendments and rules of procedure say, as data. */
@NullMarked
package org.dohoda.provision;

import org.jspecify.annotations.NullMarked;
