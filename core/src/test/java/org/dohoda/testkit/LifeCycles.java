package org.dohoda.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Transitions;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;

/** Whether what happens to a thing happens in an order in which it can. */
final class LifeCycles {
  private LifeCycles() {}

  static List<String> violations(CooperationRegister register) {
    List<String> violations = new ArrayList<>();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum) {
        memorandum.parties().forEach(party -> party(memorandum, party, violations));
      } else if (instrument instanceof Amendment amendment) {
        register
            .instrument(amendment.amends())
            .ifPresent(amended -> amendment(amendment, amended, violations));
      }
    }
    register.partnerships().forEach(partnership -> partnership(partnership, violations));
    return violations;
  }

  private static void party(Memorandum memorandum, Party party, List<String> violations) {
    String who = party.organization() + " of " + memorandum.id();
    ordered(who, violations, party.signed(), party.deposited());
    ordered(who, violations, party.signed(), party.effective());
    ordered(who, violations, party.effective(), party.lastDay());
    if (memorandum.state().equals(Optional.of(InstrumentState.DRAFT))
        && party.effective().isPresent()) {
      violations.add(who + " is bound by a draft");
    }
  }

  private static void amendment(Amendment amendment, Instrument amended, List<String> violations) {
    if (amended instanceof Memorandum memorandum) {
      for (Party party : memorandum.parties()) {
        ordered(amendment.id().value(), violations, party.signed(), amendment.signed());
      }
    }
  }

  private static void partnership(Partnership partnership, List<String> violations) {
    PartnershipStatus status = PartnershipStatus.NONE;
    LocalDate latestSoFar = PartialDate.MIN_DAY;
    for (Episode episode : partnership.episodes()) {
      for (PartnershipEvent event : episode.events()) {
        if (event.kind() != EventKind.ATTESTED
            && Transitions.after(event.kind(), status).isEmpty()) {
          violations.add(event.kind() + " does not fit " + status + " in " + partnership.id());
        }
        status = event.status();
        LocalDate from = latestSoFar;
        if (event.date().filter(date -> date.latest().isBefore(from)).isPresent()) {
          violations.add(event.kind() + " goes back in time in " + partnership.id());
        }
        latestSoFar = event.date().map(PartialDate::earliest).filter(from::isBefore).orElse(from);
      }
    }
  }

  private static void ordered(
      String who, List<String> violations, Optional<PartialDate> one, Optional<PartialDate> other) {
    if (one.isPresent() && other.isPresent() && other.get().isBefore(one.get()).isYes()) {
      violations.add(other.get() + " is before " + one.get() + ": " + who);
    }
  }
}
