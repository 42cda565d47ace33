/**
 * Rules on an instrument (listina): what a paper provides against its recorded facts, its parties,
 * the bodies that it speaks of and the papers to which it relates.
 *
 * <p>The distinction that matters most: a recorded fact is set against a provision only where both
 * are certain; a provision that may still be changed by an amendment of unknown day contradicts
 * nothing.
 */
@NullMarked
package org.dohoda.validation.rules.instruments;

import org.jspecify.annotations.NullMarked;
