/**
 * The root of the library; it holds no types. The module descriptor lists its packages.
 *
 * <p>What all of them keep to:
 *
 * <ul>
 *   <li>Nothing is null but what says so, and what may be absent is an {@link java.util.Optional}.
 *       No method takes a null argument: what would keep it throws a {@link NullPointerException};
 *       a look-up may as well find nothing.
 *   <li>What can never be meaningful is refused when it is made, with an {@link
 *       IllegalArgumentException} that names the argument, the rule and the value. Everything else
 *       is accepted, and reported by validation.
 *   <li>A builder's {@code build()} throws an {@link IllegalStateException} that names the
 *       attributes that must be there and are not set. An attribute that is an {@code Optional} or
 *       a collection need not be set, and one with a default says so.
 *   <li>Values are immutable, thread-safe and equal if their parts are. Builders are neither.
 * </ul>
 */
@DohodaStyle
@NullMarked
package org.dohoda;

import org.dohoda.internal.DohodaStyle;
import org.jspecify.annotations.NullMarked;
