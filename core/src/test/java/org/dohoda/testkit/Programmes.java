package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.ProgrammeCall;
import org.dohoda.partnership.ProgrammeWave;

/** Generators of programmes of partnerships, their calls and waves, and of attested counts. */
public final class Programmes {
  private static final int MOST = 2;

  private Programmes() {}

  /** {@return programmes with none to two calls and waves} */
  public static Arbitrary<Programme> programmes() {
    return Made.by(Programme::builder)
        .with(Ids.programmeIds(), Programme.Builder::id)
        .with(LocalizedTexts.localizedTexts(), Programme.Builder::name)
        .with(Ids.organizationIds(), Programme.Builder::runBy)
        .maybe(Ids.programmeIds(), Programme.Builder::predecessor)
        .maybe(Ids.bodyIds(), Programme.Builder::approvedBy)
        .maybe(Listeds.listeds(CodeLists.supportKinds()), Programme.Builder::supportKinds)
        .with(
            calls().list().uniqueElements(ProgrammeCall::id).ofMaxSize(MOST),
            Programme.Builder::addAllCalls)
        .with(
            waves().list().uniqueElements(ProgrammeWave::id).ofMaxSize(MOST),
            Programme.Builder::addAllWaves)
        .maybe(Periods.periods(), Programme.Builder::period)
        .several(Sources.sources(), Programme.Builder::addAllSources)
        .maybe(Sources.extensions(), Programme.Builder::extensions)
        .as(Programme.Builder::build);
  }

  /** {@return calls of a programme} */
  public static Arbitrary<ProgrammeCall> calls() {
    return Made.by(ProgrammeCall::builder)
        .with(Codes.codes(), ProgrammeCall.Builder::id)
        .maybe(LocalizedTexts.localizedTexts(), ProgrammeCall.Builder::name)
        .maybe(Periods.periods(), ProgrammeCall.Builder::open)
        .several(Sources.sources(), ProgrammeCall.Builder::addAllSources)
        .as(ProgrammeCall.Builder::build);
  }

  /** {@return waves of a programme} */
  public static Arbitrary<ProgrammeWave> waves() {
    return Made.by(ProgrammeWave::builder)
        .with(Codes.codes(), ProgrammeWave.Builder::id)
        .maybe(LocalizedTexts.localizedTexts(), ProgrammeWave.Builder::name)
        .maybe(PartialDates.partialDates(), ProgrammeWave.Builder::date)
        .several(Sources.sources(), ProgrammeWave.Builder::addAllSources)
        .as(ProgrammeWave.Builder::build);
  }

  /** {@return counts of partners that a source attests} */
  public static Arbitrary<AttestedCount> attestedCounts() {
    return Made.by(AttestedCount::builder)
        .with(Arbitraries.integers().between(0, 400), AttestedCount.Builder::count)
        .with(
            Arbitraries.of(PartnershipStatus.class).set().ofMinSize(1).ofMaxSize(3),
            AttestedCount.Builder::addAllStatuses)
        .with(PartialDates.partialDates(), AttestedCount.Builder::on)
        .maybe(Ids.organizationIds(), AttestedCount.Builder::partner)
        .maybe(Ids.programmeIds(), AttestedCount.Builder::programme)
        .few(Identifiers.identifiers(), AttestedCount.Builder::addAllTerritory)
        .with(Sources.sources(), AttestedCount.Builder::source)
        .as(AttestedCount.Builder::build);
  }
}
