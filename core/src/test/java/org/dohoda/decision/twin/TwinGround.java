package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableMap;
import org.dohoda.decision.LinkKind;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;

/**
 * A rule that speaks of the right, with what is known of it.
 *
 * @param rule the rule
 * @param origin the instrument that brought this wording of its clause
 * @param path its place in the register
 * @param links the truth of each link
 * @param live whether it is live
 */
record TwinGround(
    RuleId rule,
    InstrumentId origin,
    ModelPath path,
    ImmutableMap<LinkKind, Truth> links,
    Truth live) {}
