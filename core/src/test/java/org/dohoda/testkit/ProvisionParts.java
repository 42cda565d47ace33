package org.dohoda.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.provision.Base;
import org.dohoda.provision.Comparison;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.LinkKind;
import org.dohoda.provision.Money;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Seat;
import org.dohoda.provision.TermLimit;
import org.dohoda.provision.Territory;
import org.dohoda.text.LocalizedText;

/** Generators of the parts that provisions are made of. */
public final class ProvisionParts {
  private static final Arbitrary<Quantity> QUANTITIES = Drawing.of(ProvisionParts::drawnQuantities);
  private static final Arbitrary<DisputeStep> DISPUTE_STEPS =
      Drawing.of(
          () ->
              Made.by(DisputeStep::builder)
                  .with(CodeLists.settlementMethods(), DisputeStep.Builder::method)
                  .few(Bearers.bearers(), DisputeStep.Builder::addAllBearers)
                  .maybe(DateRules.dateRules(), DisputeStep.Builder::due)
                  .maybe(LocalizedTexts.localizedTexts(), DisputeStep.Builder::wording)
                  .as(DisputeStep.Builder::build));
  private static final Arbitrary<DecisionStep> DECISION_STEPS =
      Drawing.of(
          () ->
              Made.by(DecisionStep::builder)
                  .with(CodeLists.decisionMethods(), DecisionStep.Builder::method)
                  .several(quantities(), DecisionStep.Builder::addAllMajority)
                  .with(Truths.truths(), DecisionStep.Builder::abstentionsCount)
                  .maybe(DateRules.dateRules(), DecisionStep.Builder::due)
                  .with(Truths.truths(), DecisionStep.Builder::silenceCounts)
                  .maybe(Conditions.conditions(), DecisionStep.Builder::condition)
                  .as(DecisionStep.Builder::build));
  private static final Arbitrary<Seat> SEATS =
      Drawing.of(
          () ->
              Made.by(Seat::builder)
                  .maybe(quantities(), Seat.Builder::quantity)
                  .maybe(CodeLists.appointments(), Seat.Builder::appointment)
                  .few(Bearers.bearers(), Seat.Builder::addAllBy)
                  .few(Bearers.bearers(), Seat.Builder::addAllRecalledBy)
                  .few(Bearers.bearers(), Seat.Builder::addAllRepresenting)
                  .maybe(LocalizedTexts.localizedTexts(), Seat.Builder::office)
                  .maybe(CodeLists.capacities(), Seat.Builder::capacity)
                  .maybe(CodeLists.memberClasses(), Seat.Builder::memberClass)
                  .with(Truths.truths(), Seat.Builder::votes)
                  .maybe(DateRules.timeSpans(), Seat.Builder::term)
                  .maybe(termLimits(), Seat.Builder::termLimit)
                  .maybe(Recurrences.recurrences(), Seat.Builder::rotation)
                  .maybe(Listeds.listeds(CodeLists.seatEndings()), Seat.Builder::endings)
                  .maybe(LocalizedTexts.localizedTexts(), Seat.Builder::wording)
                  .as(Seat.Builder::build));
  private static final Arbitrary<Renewal> RENEWALS =
      Drawing.of(
          () ->
              Made.by(Renewal::builder)
                  .with(Arbitraries.of(RenewalMode.class), Renewal.Builder::mode)
                  .maybe(DateRules.timeSpans(), Renewal.Builder::span)
                  .maybe(Arbitraries.integers().between(1, 9), Renewal.Builder::times)
                  .maybe(DateRules.dateRules(), Renewal.Builder::lastDayToStop)
                  .few(Bearers.bearers(), Renewal.Builder::addAllRenewedBy)
                  .few(Bearers.bearers(), Renewal.Builder::addAllStoppedBy)
                  .maybe(LocalizedTexts.localizedTexts(), Renewal.Builder::form)
                  .maybe(Conditions.conditions(), Renewal.Builder::condition)
                  .as(Renewal.Builder::build));
  private static final Arbitrary<OnwardUse> ONWARD_USES =
      Drawing.of(
          () ->
              Made.by(OnwardUse::builder)
                  .usually(
                      Listeds.listeds(LocalizedTexts.localizedTexts()), OnwardUse.Builder::uses)
                  .with(Truths.truths(), OnwardUse.Builder::disclosure)
                  .maybe(Conditions.conditions(), OnwardUse.Builder::condition)
                  .as(OnwardUse.Builder::build));
  private static final Arbitrary<Territory> TERRITORIES =
      Drawing.of(
          () ->
              Made.by(Territory::builder)
                  .with(
                      Identifiers.identifiers().set().ofMaxSize(2), Territory.Builder::addAllPlaces)
                  .with(
                      Identifiers.identifiers().set().ofMaxSize(1), Territory.Builder::addAllExcept)
                  .maybe(LocalizedTexts.localizedTexts(), Territory.Builder::wording)
                  .as(Territory.Builder::build));
  private static final Arbitrary<Lasting> LASTINGS =
      Drawing.of(
          () ->
              Arbitraries.oneOf(
                  DateRules.dateRules().map(Lasting::until),
                  DateRules.dateRules().map(Lasting::atLeast),
                  DateRules.dateRules().map(Lasting::atMost),
                  Arbitraries.of(Lasting.indefinitely(), Lasting.notStated())));
  private static final Arbitrary<Link> LINKS =
      Drawing.of(
          () ->
              Arbitraries.oneOf(
                  Combinators.combine(
                          Arbitraries.of(LinkKind.class),
                          Ids.clauseIds().map(Optional::of),
                          LocalizedTexts.localizedTexts().optional())
                      .as(Link::new),
                  LocalizedTexts.localizedTexts().map(Link::inOrderThat)));
  private static final Arbitrary<Focus> FOCI =
      Drawing.of(
          () ->
              Made.by(Focus::builder)
                  .with(Taxonomies.knownAreaIds(), Focus.Builder::area)
                  .maybe(LocalizedTexts.localizedTexts(), Focus.Builder::label)
                  .maybe(Arbitraries.of(Direction.class), Focus.Builder::direction)
                  .maybe(LocalizedTexts.localizedTexts(), Focus.Builder::targetGroup)
                  .maybe(LocalizedTexts.localizedTexts(), Focus.Builder::place)
                  .as(Focus.Builder::build));

  private ProvisionParts() {}

  /** {@return foci with areas of the built-in taxonomy} */
  public static Arbitrary<Focus> foci() {
    return FOCI;
  }

  /** {@return fractions up to ten} */
  public static Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(1, 100))
        .as(Fraction::of);
  }

  /** {@return amounts with up to two decimal places} */
  public static Arbitrary<Money> moneys() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 999_999_999_999L),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of("CZK", "EUR", "GBP", "USD", "XXX"))
        .as((digits, scale, currency) -> new Money(BigDecimal.valueOf(digits, scale), currency));
  }

  /** {@return numbers, shares and sums} */
  public static Arbitrary<Quantity> quantities() {
    return QUANTITIES;
  }

  private static Arbitrary<Quantity> drawnQuantities() {
    Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
    Arbitrary<Base> bases = CodeLists.bases();
    Arbitrary<Optional<LocalizedText>> words = LocalizedTexts.localizedTexts().optional();
    return Arbitraries.oneOf(
        Combinators.combine(
                comparisons, Arbitraries.integers().between(0, 1000), bases.optional(), words)
            .as(Quantity.Count::new),
        Combinators.combine(
                comparisons,
                fractions(),
                bases.map(Optional::of),
                DateRules.timeSpans().optional(0.2),
                words)
            .as(Quantity.Share::new),
        Combinators.combine(comparisons, moneys(), DateRules.timeSpans().optional(), words)
            .as(Quantity.Sum::new));
  }

  /** {@return links to clauses and to what is said in words} */
  public static Arbitrary<Link> links() {
    return LINKS;
  }

  /** {@return how long something lasts} */
  public static Arbitrary<Lasting> lastings() {
    return LASTINGS;
  }

  /** {@return territories by identifiers, with words or without} */
  public static Arbitrary<Territory> territories() {
    return TERRITORIES;
  }

  /** {@return what may be done with information} */
  public static Arbitrary<OnwardUse> onwardUses() {
    return ONWARD_USES;
  }

  /** {@return renewals, a stated number of times or none stated} */
  public static Arbitrary<Renewal> renewals() {
    return RENEWALS;
  }

  /** {@return seats in a body} */
  public static Arbitrary<Seat> seats() {
    return SEATS;
  }

  /** {@return how many terms a seat may be held} */
  public static Arbitrary<TermLimit> termLimits() {
    return Combinators.combine(Arbitraries.integers().between(1, 9), Truths.truths())
        .as(TermLimit::new);
  }

  /** {@return ways to decide} */
  public static Arbitrary<DecisionStep> decisionSteps() {
    return DECISION_STEPS;
  }

  /** {@return steps of settling a dispute} */
  public static Arbitrary<DisputeStep> disputeSteps() {
    return DISPUTE_STEPS;
  }

  /** {@return channels of a contact} */
  public static Arbitrary<ContactChannel> contactChannels() {
    return Made.by(ContactChannel::builder)
        .with(CodeLists.channels(), ContactChannel.Builder::channel)
        .maybe(LocalizedTexts.texts(), ContactChannel.Builder::address)
        .maybe(LocalizedTexts.localizedTexts(), ContactChannel.Builder::purpose)
        .as(ContactChannel.Builder::build);
  }
}
