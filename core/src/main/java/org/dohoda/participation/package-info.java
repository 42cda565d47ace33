/**
 * Participation rules: who may, or may not, take part in meetings of which bodies, with which
 * rights.
 *
 * <p>A <em>rule</em> (pravidlo účasti) permits or prohibits <em>rights</em> (práva) to a
 * <em>holder</em> (oprávněný) who comes in some <em>capacity</em>, for example as a guest (host),
 * in bodies that a <em>selector</em> describes or names, for whole meetings or for some items of
 * them. It may have a condition, a period of its own, and other rules to which it is an exception.
 *
 * <p>A representative of the Agency may attend, as a guest, meetings of the Region's committees,
 * for example of the committee for social affairs:
 *
 * <pre>{@code
 * ParticipationRule rule =
 *     ParticipationRule.permit(Rights.ATTEND)
 *         .id(RuleId.of("guests-1"))
 *         .as(Capacities.GUEST)
 *         .to(Holder.representativeOf(agency))
 *         .in(BodySelector.of(BodyDescription.bodiesOf(region).ofKind(BodyKinds.COMMITTEE))
 *             .naming(Listed.open(ImmutableSet.of(socialCommittee))))
 *         .build();
 * }</pre>
 *
 * <p>The rule says nothing of speaking: that right is neither permitted nor prohibited by it. A
 * committee that is not named fits the general description, so the open list of examples lets it
 * in; from a closed list it would be out.
 *
 * <p>The distinction that matters most: a right that no rule speaks of is <em>silent</em>, which is
 * not a prohibition. Rights are independent switches; to attend does not include to speak.
 */
@NullMarked
package org.dohoda.participation;

import org.jspecify.annotations.NullMarked;
