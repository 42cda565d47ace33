package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.immutables.value.Value;

/**
 * What a paper says about money (financování): that none passes, that each bears its own costs,
 * that somebody pays an amount, or that another agreement settles it.
 *
 * <p>"This memorandum creates no financial obligations" and "each party bears its own costs":
 *
 * <pre>{@code
 * Finance.none();
 * Finance.ownCosts();
 * }</pre>
 *
 * <p>"The Region grants the municipality 80 per cent of eligible costs, at most 500 000 CZK":
 *
 * <pre>{@code
 * Finance.amount(
 *         Quantity.exactly(Fraction.percent(80), Bases.ELIGIBLE_COSTS),
 *         Quantity.atMost(Money.of(500_000, "CZK")))
 *     .toBuilder()
 *     .addBearer(Bearer.party(region))
 *     .addBeneficiary(Bearer.party(municipality))
 *     .build();
 * }</pre>
 *
 * <p>"From 1 April 2024 until 31 March 2027 the Department may contribute up to £25,000 a year,
 * except for salaries", subject to clause 9:
 *
 * <pre>{@code
 * Finance.amount(Quantity.atMost(Money.of(25_000, "GBP"), TimeSpan.years(1)))
 *     .toBuilder()
 *     .addBearer(Bearer.party(department))
 *     .modality(Modality.MAY)
 *     .since(DateRule.fixed(PartialDate.of(2024, 4, 1)))
 *     .until(Lasting.until(DateRule.fixed(PartialDate.of(2027, 3, 31))))
 *     .exceptions(Listed.unstated(List.of(LocalizedText.of("en", "salaries"))))
 *     .addLink(Link.subjectTo(ClauseId.of("9")))
 *     .build();
 * }</pre>
 *
 * <p>"The Department bears the salary of the seconded staff" is an amount as well, the whole of it:
 *
 * <pre>{@code
 * Finance.amount(Quantity.exactly(Fraction.of(1, 1), LocalizedText.of("en", "salary of the staff")))
 *     .toBuilder()
 *     .addBearer(Bearer.party(region))
 *     .build();
 * }</pre>
 *
 * <p>A paper that says "no money" has {@link FinanceKind#NONE}; a paper that is silent has no
 * finance provision.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Finance implements Provision permits ImmutableFinance {
  Finance() {}

  /** {@return what is said} */
  public abstract FinanceKind finance();

  /** {@return who pays or bears the costs; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return how strongly it is said; empty if it is just stated, as in "money is paid"} */
  public abstract Optional<Modality> modality();

  /** {@return who is paid; empty if not said} */
  public abstract ImmutableSet<Bearer> beneficiaries();

  /** {@return how much; all of them hold together} */
  public abstract ImmutableList<Quantity> quantities();

  /** {@return the instruments that settle it, if they are in the register} */
  public abstract ImmutableSet<InstrumentId> governedBy();

  /** {@return how often, if said} */
  public abstract Optional<Recurrence> recurrence();

  /**
   * {@return by when, that day included, if said; a {@linkplain DateRule#window window} says
   * between which days, {@link DateRule#onlyOn} on which day}
   */
  public abstract Optional<DateRule> due();

  /** {@return from which day on, if said} */
  public abstract Optional<DateRule> since();

  /** {@return how long, if said} */
  public abstract Optional<Lasting> until();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  @Override
  public abstract ImmutableList<Link> links();

  /** {@return what is excepted, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> exceptions();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.FINANCE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.finance(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    Sentence lead =
        modality()
            .map(modality -> modal(locale, names, modality))
            .orElseGet(() -> lead(locale, names).words(wording()).bearers(bearers()));
    return lead.beneficiaries(beneficiaries())
        .quantities(quantities())
        .recurrence(recurrence())
        .due(due())
        .since(since())
        .until(until())
        .ids("upravuje", "governed by", governedBy())
        .condition(condition())
        .areas(areas())
        .links(links())
        .texts("kromě", "except", exceptions())
        .end();
  }

  private Sentence modal(Locale locale, Names names, Modality modality) {
    String own = ModalWords.isPlural(bearers()) ? "bear their own costs" : "bear its own costs";
    return switch (finance()) {
      case NONE, AMOUNT ->
          Sentence.modal(locale, names, bearers(), modality, "platit", "pay").object(wording());
      case OWN_COSTS ->
          Sentence.modal(locale, names, bearers(), modality, "nést vlastní náklady", own)
              .words(wording());
      case ELSEWHERE ->
          Sentence.modal(
                  locale,
                  names,
                  bearers(),
                  modality,
                  "upravit peníze v jiném dokumentu",
                  "govern money elsewhere")
              .words(wording());
    };
  }

  private Sentence lead(Locale locale, Names names) {
    return switch (finance()) {
      case NONE ->
          Sentence.that(
              locale,
              names,
              "Žádné peníze se nepřevádějí ani nedluží",
              "No money passes and none is owed");
      case OWN_COSTS ->
          Sentence.that(locale, names, "Každý nese vlastní náklady", "Each bears its own costs");
      case AMOUNT -> Sentence.about(locale, names, "Platí se", "Money is paid");
      case ELSEWHERE ->
          Sentence.about(
              locale, names, "Peníze upravuje jiný dokument", "Money is governed elsewhere");
    };
  }

  /** {@return the statement that no money passes and none is owed} */
  public static Finance none() {
    return builder().finance(FinanceKind.NONE).build();
  }

  /** {@return the statement that each party bears its own costs} */
  public static Finance ownCosts() {
    return builder().finance(FinanceKind.OWN_COSTS).addBearer(Bearer.eachParty()).build();
  }

  /**
   * {@return an amount}
   *
   * @param quantities how much; all of them hold together; one or more
   */
  public static Finance amount(Quantity... quantities) {
    return builder().finance(FinanceKind.AMOUNT).addQuantities(quantities).build();
  }

  /**
   * {@return the statement that another document settles it}
   *
   * @param words which one, in words
   */
  public static Finance elsewhere(LocalizedText words) {
    return builder().finance(FinanceKind.ELSEWHERE).wording(words).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean sums = finance() == FinanceKind.AMOUNT;
    Arguments.check(
        modality().isEmpty() || finance() != FinanceKind.NONE,
        "modality",
        "must be empty where no money passes",
        modality());
    Arguments.check(
        sums || quantities().isEmpty(),
        "quantities",
        "must be empty unless an amount is",
        quantities().size());
    Arguments.check(
        !sums || !quantities().isEmpty() || wording().isPresent(),
        "quantities",
        "must not be empty without wording");
    Arguments.check(
        sums || finance() == FinanceKind.ELSEWHERE || governedBy().isEmpty(),
        "governedBy",
        "must be empty where no money passes or each bears its own costs",
        governedBy());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableFinance.Builder {
    Builder() {}
  }
}
