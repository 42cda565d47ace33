package org.dohoda.effect.entry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.effect.facts.InstrumentFacts;
import org.dohoda.effect.facts.Range;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Party;
import org.dohoda.time.Anchor;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;

/**
 * When the steps are done that an entry into force needs.
 *
 * <p>A step of an organization is done by what is recorded of that organization. Of an approval
 * without a party it is not recorded who gave it: it may be any step that has none of its own.
 *
 * @param instrument the instrument
 * @param steps the steps
 * @param known the known events
 */
record Approvals(Instrument instrument, ImmutableList<ApprovalStep> steps, KnownEvents known) {

  /** The day on which a step is done. */
  PartialDate done(ApprovalStep step) {
    Optional<OrganizationId> actor = actor(step);
    if (step.act() == ApprovalAct.DEPOSIT) {
      return actor
          .map(this::deposited)
          .orElseGet(() -> known.day(Anchor.DEPOSIT))
          .orElse(PartialDate.unknown());
    }
    Optional<PartialDate> own = actor.flatMap(id -> by(InstrumentEvent.Type.APPROVED, id));
    return own.orElseGet(() -> unnamed(actor.isPresent()));
  }

  /** The deposit or the publication of one organization. */
  private Optional<PartialDate> deposited(OrganizationId organization) {
    return InstrumentFacts.of(instrument).parties().stream()
        .filter(party -> party.organization().equals(organization))
        .map(Party::deposited)
        .findFirst()
        .flatMap(day -> day)
        .or(() -> by(InstrumentEvent.Type.PUBLISHED, organization));
  }

  /** What an organization did; which of several times counts is not said. */
  private Optional<PartialDate> by(InstrumentEvent.Type type, OrganizationId organization) {
    return instrument.events().stream()
        .filter(event -> event.type() == type)
        .filter(event -> event.party().filter(organization::equals).isPresent())
        .map(InstrumentEvent::on)
        .reduce(Range::either);
  }

  /** The day of a step of which no approval is known to be: one of those left, if there is. */
  private PartialDate unnamed(boolean ofOrganization) {
    List<PartialDate> left =
        instrument.events().stream()
            .filter(event -> event.type() == InstrumentEvent.Type.APPROVED)
            .filter(event -> mayBeOfAnother(event, ofOrganization))
            .map(InstrumentEvent::on)
            .toList();
    if (left.isEmpty()) {
      return known
          .day(Anchor.APPROVAL)
          .map(day -> PartialDate.notBefore(isRecorded() ? PartialDate.MIN_DAY : day.earliest()))
          .orElse(PartialDate.unknown());
    }
    long open = steps.stream().filter(this::isOpen).count();
    PartialDate last = left.stream().reduce(PartialDate::laterOf).orElseThrow();
    if (left.size() > open) {
      return left.stream().reduce(Range::either).orElseThrow();
    }
    return left.size() < open ? PartialDate.notBefore(last.earliest()) : last;
  }

  private boolean isRecorded() {
    return instrument.events().stream()
        .anyMatch(event -> event.type() == InstrumentEvent.Type.APPROVED);
  }

  /** A body or an office may be one of the party that is recorded, unless that has its own step. */
  private boolean mayBeOfAnother(InstrumentEvent event, boolean ofOrganization) {
    return event.party().isEmpty()
        || (!ofOrganization && steps.stream().noneMatch(step -> actor(step).equals(event.party())));
  }

  private boolean isOpen(ApprovalStep step) {
    return step.act() != ApprovalAct.DEPOSIT
        && actor(step).flatMap(id -> by(InstrumentEvent.Type.APPROVED, id)).isEmpty();
  }

  private static Optional<OrganizationId> actor(ApprovalStep step) {
    if (step.actor() instanceof Actor.OfOrganization organization) {
      return Optional.of(organization.id());
    }
    return step.actor() instanceof Actor.Office office ? office.organization() : Optional.empty();
  }
}
