/**
 * Rules on a register (evidence): its elements against one another, over time.
 *
 * <p>The distinction that matters most: a reference that does not resolve is told once, by the rule
 * of references; the other rules here pass over what they cannot look up.
 */
@NullMarked
package org.dohoda.validation.rules.register;

import org.jspecify.annotations.NullMarked;
