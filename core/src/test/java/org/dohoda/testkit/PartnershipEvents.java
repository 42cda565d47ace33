package org.dohoda.testkit;

import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.Assessed;
import org.dohoda.partnership.Attested;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Resumed;
import org.dohoda.partnership.Started;
import org.dohoda.partnership.SupportChanged;
import org.dohoda.partnership.Suspended;
import org.dohoda.partnership.Transition;
import org.dohoda.partnership.Transitions;
import org.dohoda.partnership.Withdrawn;

/** Generators of the events of partnerships. */
public final class PartnershipEvents {
  private PartnershipEvents() {}

  /** {@return events of every kind with any of their attributes} */
  public static Arbitrary<PartnershipEvent> events() {
    return Arbitraries.of(EventKind.class).flatMap(PartnershipEvents::events);
  }

  /**
   * {@return events of one kind}
   *
   * @param kind the kind
   */
  public static Arbitrary<PartnershipEvent> events(EventKind kind) {
    return switch (kind) {
      case APPLIED ->
          with(Codes.codes(), (like, call) -> Applied.builder().from(like).call(call).build());
      case ASSESSED ->
          with(Ids.organizationIds(), (like, by) -> Assessed.builder().from(like).by(by).build());
      case APPROVED -> decided(Decided.Result.APPROVED);
      case REJECTED -> decided(Decided.Result.REJECTED);
      case CONCLUDED ->
          with(
              Ids.instrumentIds(),
              (like, paper) -> Concluded.builder().from(like).instrument(paper).build());
      case STARTED ->
          Combinators.combine(
                  observations(), Codes.codes().optional(), CodeLists.supportKinds().optional())
              .as(
                  (like, wave, support) ->
                      Started.builder().from(like).wave(wave).support(support).build());
      case SUPPORT_CHANGED ->
          with(
              CodeLists.supportKinds(),
              (like, support) -> SupportChanged.builder().from(like).support(support).build());
      case SUSPENDED -> observations().map(like -> Suspended.builder().from(like).build());
      case RESUMED -> observations().map(like -> Resumed.builder().from(like).build());
      case ENDED -> observations().map(like -> Ended.builder().from(like).build());
      case WITHDRAWN ->
          with(Ids.organizationIds(), (like, by) -> Withdrawn.builder().from(like).by(by).build());
      case ATTESTED -> observations();
    };
  }

  /** {@return the rows of the transition table} */
  public static Arbitrary<Transition> transitions() {
    return Arbitraries.of(Transitions.TABLE);
  }

  /** Observations of any status; every other event has a date and sources as they have. */
  private static Arbitrary<PartnershipEvent> observations() {
    return Made.by(Attested::builder)
        .with(Arbitraries.of(PartnershipStatus.class), Attested.Builder::status)
        .maybe(PartialDates.partialDates(), Attested.Builder::date)
        .several(Sources.sources(), Attested.Builder::addAllSources)
        .as(Attested.Builder::build);
  }

  private static Arbitrary<PartnershipEvent> decided(Decided.Result result) {
    return with(
        Ids.bodyIds(), (like, by) -> Decided.builder().from(like).result(result).by(by).build());
  }

  private static <A> Arbitrary<PartnershipEvent> with(
      Arbitrary<A> attributes, BiFunction<PartnershipEvent, Optional<A>, PartnershipEvent> event) {
    return Combinators.combine(observations(), attributes.optional()).as(event::apply);
  }
}
