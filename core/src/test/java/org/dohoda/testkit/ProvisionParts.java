package org.dohoda.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.dohoda.body.MemberClass;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.provision.Appointment;
import org.dohoda.provision.Base;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Channel;
import org.dohoda.provision.Comparison;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.DecisionMethod;
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
import org.dohoda.provision.SettlementMethod;
import org.dohoda.provision.Territory;
import org.dohoda.text.LocalizedText;

/** Generators of the parts that provisions are made of. */
public final class ProvisionParts {
  private ProvisionParts() {}

  /** {@return foci with areas of the built-in taxonomy} */
  public static Arbitrary<Focus> foci() {
    return Builders.withBuilder(Focus::builder)
        .use(Taxonomies.knownAreaIds())
        .in((builder, value) -> builder.area(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.label(value))
        .use(Arbitraries.of(Direction.class))
        .withProbability(0.3)
        .in((builder, value) -> builder.direction(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.targetGroup(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.place(value))
        .build(Focus.Builder::build);
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
    Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
    Arbitrary<Base> bases =
        Arbitraries.oneOf(Arbitraries.of(Bases.all()), Codes.codes().map(Base::of));
    Arbitrary<Optional<LocalizedText>> words = LocalizedTexts.localizedTexts().optional();
    return Arbitraries.oneOf(
        Combinators.combine(
                comparisons, Arbitraries.integers().between(0, 1000), bases.optional(), words)
            .as(Quantity.Count::new),
        Combinators.combine(comparisons, fractions(), bases.map(Optional::of), words)
            .as(Quantity.Share::new),
        Combinators.combine(comparisons, moneys(), DateRules.timeSpans().optional(), words)
            .as(Quantity.Sum::new));
  }

  /** {@return links to clauses and to what is said in words} */
  public static Arbitrary<Link> links() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(LinkKind.class),
                Ids.clauseIds().map(Optional::of),
                LocalizedTexts.localizedTexts().optional())
            .as(Link::new),
        LocalizedTexts.localizedTexts().map(Link::inOrderThat));
  }

  /** {@return how long something lasts} */
  public static Arbitrary<Lasting> lastings() {
    return Arbitraries.oneOf(
        DateRules.dateRules().map(Lasting::until),
        Arbitraries.of(Lasting.indefinitely(), Lasting.notStated()));
  }

  /** {@return territories by identifiers, with words or without} */
  public static Arbitrary<Territory> territories() {
    return Builders.withBuilder(Territory::builder)
        .use(Identifiers.identifiers().set().ofMinSize(1).ofMaxSize(2))
        .in((builder, value) -> builder.addAllPlaces(value))
        .use(Identifiers.identifiers().set().ofMaxSize(1))
        .in((builder, value) -> builder.addAllExcept(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Territory.Builder::build);
  }

  /** {@return what may be done with information} */
  public static Arbitrary<OnwardUse> onwardUses() {
    return Builders.withBuilder(OnwardUse::builder)
        .use(Listeds.listeds(LocalizedTexts.localizedTexts()))
        .in((builder, value) -> builder.uses(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.disclosure(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .build(OnwardUse.Builder::build);
  }

  /** {@return renewals, a stated number of times or none stated} */
  public static Arbitrary<Renewal> renewals() {
    return Builders.withBuilder(Renewal::builder)
        .use(Arbitraries.of(RenewalMode.class))
        .in((builder, value) -> builder.mode(value))
        .use(DateRules.timeSpans())
        .withProbability(0.3)
        .in((builder, value) -> builder.span(value))
        .use(Arbitraries.integers().between(1, 9))
        .withProbability(0.3)
        .in((builder, value) -> builder.times(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.lastDayToStop(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllStoppedBy(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.form(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .build(Renewal.Builder::build);
  }

  /** {@return seats in a body} */
  public static Arbitrary<Seat> seats() {
    return Builders.withBuilder(Seat::builder)
        .use(quantities())
        .withProbability(0.3)
        .in((builder, value) -> builder.quantity(value))
        .use(Codes.codes().map(Appointment::of))
        .withProbability(0.3)
        .in((builder, value) -> builder.appointment(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBy(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllRepresenting(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.office(value))
        .use(Bodies.capacities())
        .withProbability(0.3)
        .in((builder, value) -> builder.capacity(value))
        .use(Codes.codes().map(MemberClass::of))
        .withProbability(0.3)
        .in((builder, value) -> builder.memberClass(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.votes(value))
        .use(DateRules.timeSpans())
        .withProbability(0.3)
        .in((builder, value) -> builder.term(value))
        .use(Recurrences.recurrences())
        .withProbability(0.3)
        .in((builder, value) -> builder.rotation(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Seat.Builder::build);
  }

  /** {@return ways to decide} */
  public static Arbitrary<DecisionStep> decisionSteps() {
    return Builders.withBuilder(DecisionStep::builder)
        .use(Codes.codes().map(DecisionMethod::of))
        .in((builder, value) -> builder.method(value))
        .use(quantities().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllMajority(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.abstentionsCount(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.due(value))
        .use(Truths.truths())
        .in((builder, value) -> builder.silenceCounts(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .build(DecisionStep.Builder::build);
  }

  /** {@return steps of settling a dispute} */
  public static Arbitrary<DisputeStep> disputeSteps() {
    return Builders.withBuilder(DisputeStep::builder)
        .use(Codes.codes().map(SettlementMethod::of))
        .in((builder, value) -> builder.method(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.due(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(DisputeStep.Builder::build);
  }

  /** {@return channels of a contact} */
  public static Arbitrary<ContactChannel> contactChannels() {
    return Builders.withBuilder(ContactChannel::builder)
        .use(Codes.codes().map(Channel::of))
        .in((builder, value) -> builder.channel(value))
        .use(LocalizedTexts.texts())
        .withProbability(0.3)
        .in((builder, value) -> builder.address(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.purpose(value))
        .build(ContactChannel.Builder::build);
  }
}
