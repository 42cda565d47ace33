/** What the packages share and users never see: the style of generated types and small checks. */
@NullMarked
package org.dohoda.internal;

import org.jspecify.annotations.NullMarked;
