/** The root of the library; it holds no types. The module descriptor lists its packages. */
@DohodaStyle
@NullMarked
package org.dohoda;

import org.dohoda.internal.DohodaStyle;
import org.jspecify.annotations.NullMarked;
