package org.dohoda.effect.entry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Throughout;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.source.Attestation;
import org.dohoda.time.PartialDate;

/**
 * The problems of facts that cannot be true together with what an instrument provides.
 *
 * <p>The recorded fact is taken, the provision is left out of account. Immutable and thread-safe.
 */
public final class Contradictions {
  /** A recorded first day cannot be the one that the provisions come to. */
  public static final ProblemKind FIRST_DAY =
      ProblemKind.warning("instrument.first-day-against-provision")
          .czech(
              "Zaznamenaný první den účinnosti {recorded} neodpovídá ustanovením, podle nichž je"
                  + " jím {computed}.",
              "Počítá se se zaznamenaným dnem; opravte den, nebo ustanovení o nabytí účinnosti.")
          .english(
              "The recorded first day {recorded} is not the one that the provisions come to,"
                  + " {computed}.",
              "The recorded day is taken; correct it, or the provision on entry into force.")
          .build();

  /** An instrument is attested to be in effect on a day on which it cannot be. */
  public static final ProblemKind ATTESTED =
      ProblemKind.warning("instrument.attested-outside-effect")
          .czech(
              "Zdroj dokládá účinnost ke dni {day}, kdy listina účinná není.",
              "Doklad se nepoužije; opravte jeho den, nebo dny, od nichž se účinnost počítá.")
          .english(
              "A source shows the instrument in effect on {day}, when it is not.",
              "The attestation is left out of account; correct its day, or the days that the effect"
                  + " is counted from.")
          .build();

  private Contradictions() {}

  /** The contradictions of an instrument, given when it is in effect. */
  public static ImmutableList<Problem> of(Instrument instrument, Holding whole, Entry entry) {
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    if (instrument instanceof Memorandum memorandum && entry.isStated()) {
      memorandum.parties().forEach(party -> found.addAll(firstDay(memorandum, party, entry)));
    }
    for (int i = 0; i < instrument.attestations().size(); i++) {
      Attestation attestation = instrument.attestations().get(i);
      if (Throughout.of(whole, attestation.on()).isNo()) {
        found.add(
            ATTESTED
                .at(Paths.instrument(instrument.id()).member("attestations").index(i))
                .with("day", attestation.on())
                .related(
                    Paths.instrument(instrument.id()).member("attestations").index(i).member("on"))
                .build());
      }
    }
    return found.build();
  }

  private static ImmutableList<Problem> firstDay(Memorandum memorandum, Party party, Entry entry) {
    return party.effective().isEmpty()
        ? ImmutableList.of()
        : firstDay(memorandum, party, entry.ofParty(party, entry.recorded()));
  }

  /**
   * {@return the recorded first days of parties that the provisions cannot come to; spans of
   * working days give ranges}
   *
   * @param memorandum a memorandum of which no amendment concerns the entry into force
   */
  public static ImmutableList<Problem> firstDays(Memorandum memorandum) {
    List<EntryIntoForce> provisions =
        hasFirstDay(memorandum) ? EntryDay.provisions(memorandum) : ImmutableList.of();
    if (provisions.isEmpty()) {
      return ImmutableList.of();
    }
    EntryDay entry = new EntryDay(memorandum, Optional.empty());
    PartialDate ofInstrument = entry.ofInstrument(provisions);
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    for (int i = 0; i < memorandum.parties().size(); i++) {
      Party party = memorandum.parties().get(i);
      if (party.effective().isPresent()) {
        found.addAll(firstDay(memorandum, party, entry.ofParty(party, provisions, ofInstrument)));
      }
    }
    return found.build();
  }

  private static boolean hasFirstDay(Memorandum memorandum) {
    for (int i = 0; i < memorandum.parties().size(); i++) {
      if (memorandum.parties().get(i).effective().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableList<Problem> firstDay(
      Memorandum memorandum, Party party, PartialDate day) {
    Optional<PartialDate> recorded = party.effective();
    return recorded.isEmpty() || recorded.get().intersection(day).isPresent()
        ? ImmutableList.of()
        : ImmutableList.of(
            FIRST_DAY
                .at(Paths.party(memorandum.id(), party.organization()).member("effective"))
                .with("recorded", recorded.get())
                .with("computed", day)
                .build());
  }
}
