/** Where the data come from: documents, days that they attest, and users' own strings. */
@NullMarked
package org.dohoda.source;

import org.jspecify.annotations.NullMarked;
