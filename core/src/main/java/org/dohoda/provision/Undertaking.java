package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.immutables.value.Value;

/**
 * What somebody is to do, may do or must not do (závazek, oprávnění, zákaz): who, how strongly,
 * what, for whom, to whom, where, when, how much, on which condition, in return for what.
 *
 * <p>"The Agency shall hand the Region a report on its activity each year by 31 March":
 *
 * <pre>{@code
 * Undertaking.by(Bearer.party(agency))
 *     .shall(Acts.REPORT)
 *     .wording(LocalizedText.of("en", "a report on its activity"))
 *     .to(Bearer.party(region))
 *     .recurrence(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))))
 *     .build();
 * }</pre>
 *
 * <p>"The one in the chair informs the members at each meeting; while a report is overdue, the
 * Ministry may suspend payments":
 *
 * <pre>{@code
 * Undertaking.by(Bearer.office(LocalizedText.of("en", "chair")))
 *     .shall(Acts.INFORM)
 *     .to(Bearer.group(LocalizedText.of("en", "members")))
 *     .recurrence(Recurrence.atEach(Anchor.MEETING))
 *     .build();
 * Undertaking.by(Bearer.party(ministry))
 *     .may(Acts.SUSPEND)
 *     .wording(LocalizedText.of("en", "payments"))
 *     .condition(Condition.overdue(LocalizedText.of("en", "a report")))
 *     .build();
 * }</pre>
 *
 * <p>"The Council will endeavour to give the Trust six months' notice of any change in funding":
 *
 * <pre>{@code
 * Undertaking.by(Bearer.party(council))
 *     .endeavoursTo(Acts.NOTIFY)
 *     .to(Bearer.party(trust))
 *     .wording(LocalizedText.of("en", "any change in funding"))
 *     .due(DateRule.before(TimeSpan.months(6), Anchor.event("change in funding")))
 *     .build();
 * }</pre>
 *
 * <p>"The municipality hands in its accounts within 30 days after the end of each quarter; the
 * Ministry may inspect them at most twice a year; the staff transfer on 1 April 2025":
 *
 * <pre>{@code
 * Undertaking.by(Bearer.party(municipality))
 *     .shall(Acts.REPORT)
 *     .recurrence(
 *         Recurrence.within(TimeSpan.days(30), Recurrence.kthDayOf(CalendarUnit.QUARTER, -1)))
 *     .build();
 * Undertaking.by(Bearer.party(ministry))
 *     .may(Acts.MONITOR)
 *     .recurrence(Recurrence.atMost(2, TimeSpan.years(1)))
 *     .build();
 * Undertaking.builder()
 *     .shall(Acts.ASSIGN)
 *     .due(DateRule.onlyOn(DateRule.fixed(PartialDate.of(2025, 4, 1))))
 *     .build();
 * }</pre>
 *
 * <p>An indicator is what is meant to be achieved: "at least 80 per cent of the municipalities have
 * a contact person by the end of 2026" is
 *
 * <pre>{@code
 * Undertaking.by(Bearer.allParties())
 *     .intendsTo(Acts.ACHIEVE)
 *     .wording(LocalizedText.of("en", "a contact person"))
 *     .addQuantity(
 *         Quantity.atLeast(Fraction.percent(80), LocalizedText.of("en", "municipalities")))
 *     .due(DateRule.fixed(PartialDate.of(2026, 12, 31)))
 *     .build();
 * }</pre>
 *
 * <p>where things stood before is a {@link Recital} with its quantity and period, and that the
 * indicator is looked at is a {@link Review}.
 *
 * <p>"Neither party shall make a public statement without the consent of the other" is the same act
 * with {@link Modality#SHALL_NOT}; "nothing obliges a party to spend funds" is {@link
 * Modality#NEED_NOT}. What a paper does not say stays empty.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Undertaking implements Provision permits ImmutableUndertaking {
  Undertaking() {}

  /** {@return who; empty if the paper does not say ("it shall be published")} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return how strongly it is said} */
  public abstract Modality modality();

  /** {@return what, as a code} */
  public abstract Act act();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  /** {@return for whose good it is; empty if not said} */
  public abstract ImmutableSet<Bearer> beneficiaries();

  /** {@return to whom it is owed or addressed; empty if not said} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return where, if it is confined to a territory} */
  public abstract Optional<Territory> territory();

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

  /** {@return how much; all of them hold together} */
  public abstract ImmutableList<Quantity> quantities();

  @Override
  public abstract ImmutableList<Link> links();

  /** {@return what is excepted, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> exceptions();

  /** {@return in which form, such as in writing, if said} */
  public abstract Optional<LocalizedText> form();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.UNDERTAKING;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.undertaking(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.modal(locale, names, bearers(), modality(), act())
        .object(wording())
        .addressees(addressees())
        .beneficiaries(beneficiaries())
        .quantities(quantities())
        .recurrence(recurrence())
        .due(due())
        .since(since())
        .until(until())
        .condition(condition())
        .areas(areas())
        .phases(phases())
        .territory(territory())
        .links(links())
        .texts("kromě", "except", exceptions())
        .text("forma", "form", form())
        .end();
  }

  /**
   * {@return a builder of what these are to do, may do or must not do}
   *
   * @param bearers who
   */
  public static Builder by(Bearer... bearers) {
    return builder().addBearers(bearers);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableUndertaking.Builder {
    private boolean acts;

    Builder() {}

    /** An undertaking has one act: what is promised first would be lost without a word. */
    private Builder does(Modality modality, Act act) {
      if (acts) {
        throw new IllegalStateException(
            "act: must be given once, an undertaking for each, was " + Arguments.show(act));
      }
      acts = true;
      return modality(modality).act(act);
    }

    /**
     * {@return this builder, with a duty}
     *
     * @param act what is to be done
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder shall(Act act) {
      return does(Modality.SHALL, act);
    }

    /**
     * {@return this builder, with an effort that is owed, as in "will endeavour to"}
     *
     * @param act what is to be tried
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder endeavoursTo(Act act) {
      return does(Modality.ENDEAVOURS, act);
    }

    /**
     * {@return this builder, with an intention}
     *
     * @param act what is meant to be done
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder intendsTo(Act act) {
      return does(Modality.INTENDS, act);
    }

    /**
     * {@return this builder, with what ought to be done}
     *
     * @param act what ought to be done
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder should(Act act) {
      return does(Modality.SHOULD, act);
    }

    /**
     * {@return this builder, with a permission}
     *
     * @param act what is allowed
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder may(Act act) {
      return does(Modality.MAY, act);
    }

    /**
     * {@return this builder, with what is not owed}
     *
     * @param act what need not be done
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder needNot(Act act) {
      return does(Modality.NEED_NOT, act);
    }

    /**
     * {@return this builder, with a prohibition}
     *
     * @param act what is forbidden
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder shallNot(Act act) {
      return does(Modality.SHALL_NOT, act);
    }

    /**
     * {@return this builder, with what is stated as a fact}
     *
     * @param act what is done or what somebody is
     * @throws IllegalStateException if an act was given to this builder in this way before
     */
    public Builder is(Act act) {
      return does(Modality.IS, act);
    }

    /**
     * {@return this builder, with those to whom it is owed}
     *
     * @param addressees one or more
     */
    public Builder to(Bearer... addressees) {
      return addAddressees(addressees);
    }

    /**
     * {@return this builder, with those for whose good it is}
     *
     * @param beneficiaries one or more
     */
    public Builder forTheGoodOf(Bearer... beneficiaries) {
      return addBeneficiaries(beneficiaries);
    }
  }
}
