package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * When an instrument begins to have effect (nabytí účinnosti), and what it needs for that.
 *
 * <p>"It takes effect on the day of the last signature":
 *
 * <pre>{@code
 * EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));
 * }</pre>
 *
 * <p>"It takes effect on 1 January 2025" names the day itself:
 *
 * <pre>{@code
 * EntryIntoForce.on(DateRule.fixed(PartialDate.of(2025, 1, 1)));
 * }</pre>
 *
 * <p>"It takes effect on the day of its publication in the register of contracts" is {@link
 * Anchor#DEPOSIT}.
 *
 * <p>"It needs the approval of the supervising authority" adds the step to {@code approvals}. The
 * rule gives the first day, that day included. Signature is not effect: a paper without this
 * provision has no stated first day.
 *
 * <p>An amendment may change this provision. The instrument takes effect on the first day on which
 * its text, as amended by then, says that it does: an amendment from that day or an earlier one
 * moves it, a later one cannot change what has come, and is reported.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EntryIntoForce implements Provision permits ImmutableEntryIntoForce {
  EntryIntoForce() {}

  /**
   * {@return the first day of effect, if said; one that is named itself binds from then on those
   * too who sign later, as papers want that take effect in the past}
   */
  public abstract Optional<DateRule> firstDay();

  /** {@return the steps that must be done, in their order} */
  public abstract ImmutableList<ApprovalStep> approvals();

  /** {@return how many parties must have done them, if not all} */
  public abstract Optional<Quantity> needed();

  /** {@return the first day for a party that does so later, if said} */
  public abstract Optional<DateRule> firstDayOfLater();

  /**
   * {@return the first day from which it is applied for the time being, before it enters into
   * force, if said; it has effect from that day on for those who have signed, but does not
   * supersede another paper, and no term is counted from it}
   */
  public abstract Optional<DateRule> provisional();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.ENTRY_INTO_FORCE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.entryIntoForce(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Nabytí účinnosti", "Entry into force")
        .rule("první den", "first day", firstDay())
        .words(wording())
        .steps(approvals())
        .quantities("kolik stran", "how many parties", needed().stream().toList())
        .rule("první den pro pozdější stranu", "first day for a later party", firstDayOfLater())
        .rule("prozatímně od", "provisionally from", provisional())
        .condition(condition())
        .end();
  }

  /**
   * {@return effect from the day that the rule gives, included}
   *
   * @param firstDay the rule for the first day
   */
  public static EntryIntoForce on(DateRule firstDay) {
    return builder().firstDay(firstDay).build();
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
    Arguments.check(
        firstDay().isPresent()
            || provisional().isPresent()
            || !approvals().isEmpty()
            || condition().isPresent(),
        "entry into force",
        "must have a first day, a provisional one, an approval or a condition");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableEntryIntoForce.Builder {
    Builder() {}
  }
}
