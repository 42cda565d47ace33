/**
 * Instruments: the papers, their clauses, and how one paper stands to another.
 *
 * <p>An <em>instrument</em> (listina) is a <em>memorandum</em> (memorandum) between parties, an
 * <em>amendment</em> (dodatek), or <em>procedure rules</em> of a body: a statute (statut), rules of
 * procedure (jednací řád), a resolution (usnesení). It consists of <em>clauses</em> (ustanovení),
 * and a clause holds what it provides as provisions of the package {@code org.dohoda.provision}.
 *
 * <p>The Liberec memorandum of 2023, of which the day of signature is not stated, only that it was
 * not later than the release of 3 July 2023:
 *
 * <pre>{@code
 * PartialDate signed = PartialDate.parse("[..2023-07-03]");
 * Memorandum memorandum =
 *     Memorandum.builder()
 *         .id(InstrumentId.of("lk-asz-2023"))
 *         .addParties(Party.builder().organization(region).signed(signed).build())
 *         .addParties(Party.builder().organization(agency).signed(signed).build())
 *         .addRelations(Relation.of(RelationType.FOLLOWS, InstrumentId.of("lk-asz-2019")))
 *         .build();
 * }</pre>
 *
 * <p>That it follows the one of 2019 ends nothing: both may be in effect, and only a relation that
 * supersedes would end the earlier one.
 *
 * <p>That an instrument was <em>concluded</em> (uzavřeno) at all is a fact as well: its state says
 * so, or something recorded of it proves it (a signature, a deposit, an effect, an adoption, an
 * event or an attestation). Without any of these it is unknown, no presumption settles it, and
 * decisions that rest on it are not determined.
 *
 * <p>The distinction that matters most: signature is not effect. A signature is a fact of a party;
 * when the memorandum takes effect stands in its provisions, and if they are silent, the day is
 * unknown until somebody presumes one.
 */
@NullMarked
package org.dohoda.instrument;

import org.jspecify.annotations.NullMarked;
