/**
 * Bodies that meet, who sits in them, and their meetings.
 *
 * <p>A <b>body</b> (orgán) is an assembly (zastupitelstvo), a council (rada), a commission (komise,
 * advises the council), a committee (výbor, belongs to the assembly), a working group, a board. It
 * has names over time, an <b>owner</b>, the organisation whose organ it is, and a <b>remit</b>
 * (působnost). A <b>membership</b> (členství) is a seat of an organisation, an office or a person;
 * a <b>capacity</b> is the quality in which somebody comes: member, guest (host), observer. A
 * <b>meeting</b> (jednání) has a day, a session and an agenda.
 *
 * <p>A committee of a region's assembly, its remit known to cover education and more:
 *
 * <pre>{@code
 * Body committee = Body.builder()
 *     .id(BodyId.of("vybor-vychova"))
 *     .addNames(new TimedName(LocalizedText.of("cs", "výbor pro výchovu"), Period.unknown()))
 *     .kind(BodyKinds.COMMITTEE)
 *     .owner(OrganizationId.of("liberecky-kraj"))
 *     .remit(Listed.open(List.of(SocialInclusion.EDUCATION)))
 *     .build();
 *
 * committee.validity(Set.of()).on(day);                 // UNKNOWN: no existence is recorded
 * committee.validity(Presumption.customary()).on(day);  // YES, on a presumption
 * }</pre>
 *
 * <p>The distinction that matters most: a body that is not recorded to exist does not thereby not
 * exist, and a body that exists is not thereby open. Who may come, in which capacity and with which
 * rights, is never an attribute of the body; it is said by rules, each with its source.
 */
@NullMarked
package org.dohoda.body;

import org.jspecify.annotations.NullMarked;
