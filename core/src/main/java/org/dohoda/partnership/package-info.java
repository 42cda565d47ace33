/** Partnerships. */
@NullMarked
package org.dohoda.partnership;

import org.jspecify.annotations.NullMarked;
