package org.dohoda.testkit;

import net.jqwik.api.Arbitrary;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;

/**
 * Generators of memoranda, each for itself: what they refer to is in no register. Memoranda of a
 * register in which everything resolves are in {@link Registers#registers()}.
 */
public final class Memoranda {
  private static final int MOST_PARTIES = 4;
  private static final Arbitrary<Memorandum> MEMORANDA =
      Drawing.of(
          () ->
              Made.by(Memorandum::builder)
                  .with(Ids.instrumentIds(), Memorandum.Builder::id)
                  .maybe(CodeLists.instrumentKinds(), Memorandum.Builder::kind)
                  .maybe(LocalizedTexts.localizedTexts(), Memorandum.Builder::title)
                  .maybe(LocalizedTexts.texts(), Memorandum.Builder::number)
                  .maybe(LocalizedTexts.texts(), Memorandum.Builder::version)
                  .maybe(Instruments.states(), Memorandum.Builder::state)
                  .with(
                      Parties.parties()
                          .list()
                          .uniqueElements(Party::organization)
                          .ofMinSize(2)
                          .ofMaxSize(MOST_PARTIES),
                      Memorandum.Builder::addAllParties)
                  .with(Clauses.ofOnePaper(), Memorandum.Builder::addAllClauses)
                  .few(Instruments.relations(), Memorandum.Builder::addAllRelations)
                  .several(Instruments.events(), Memorandum.Builder::addAllEvents)
                  .several(Sources.sources(), Memorandum.Builder::addAllSources)
                  .several(Sources.attestations(), Memorandum.Builder::addAllAttestations)
                  .maybe(Sources.extensions(), Memorandum.Builder::extensions)
                  .as(Memorandum.Builder::build));

  private Memoranda() {}

  /** {@return memoranda of two to four parties with any of what a memorandum may say} */
  public static Arbitrary<Memorandum> memoranda() {
    return MEMORANDA;
  }
}
