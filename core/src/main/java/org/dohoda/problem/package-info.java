/** What is wrong with a document or a register, for programs and for people. */
@NullMarked
package org.dohoda.problem;

import org.jspecify.annotations.NullMarked;
