package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.immutables.value.Value;

/**
 * Who may end an instrument before its term, why, with which notice and for whom it ends (výpověď,
 * odstoupení, vystoupení).
 *
 * <p>"Either party may terminate it by three months' notice in writing, without giving reasons":
 *
 * <pre>{@code
 * Termination.by(Bearer.eachParty())
 *     .ground(TerminationGrounds.NO_GROUND_NEEDED)
 *     .lastDay(DateRule.after(TimeSpan.months(3), Termination.NOTICE))
 *     .form(LocalizedText.of("en", "in writing"))
 *     .build();
 * }</pre>
 *
 * <p>{@code lastDay} is the last day of effect, that day included, counted from {@link #NOTICE}.
 * One party leaving a memorandum of several does not end it for the others unless {@code reach}
 * says so. "If the other does not remedy it within 30 days of notice" is {@code cure}; "if it lasts
 * longer than 90 days" is {@code persisting}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Termination implements Provision permits ImmutableTermination {
  /**
   * The event from which notice is counted: the day on which it is received (doručení výpovědi).
   */
  public static final Anchor NOTICE = Anchor.event("notice");

  Termination() {}

  /** {@return who may end it; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return to whom notice is given; empty if not said} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return why, if said} */
  public abstract Optional<TerminationGround> ground();

  /** {@return the last day of effect once notice is given, if said} */
  public abstract Optional<DateRule> lastDay();

  /** {@return the last day on which the ground may be removed, if said} */
  public abstract Optional<DateRule> cure();

  /** {@return for how long the ground must have lasted before notice may be given, if said} */
  public abstract Optional<TimeSpan> persisting();

  /** {@return for whom it ends; not stated unless said} */
  @Value.Default
  public TerminationReach reach() {
    return TerminationReach.NOT_STATED;
  }

  /** {@return in which form, such as in writing, if said} */
  public abstract Optional<LocalizedText> form();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public abstract ImmutableList<Link> links();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.TERMINATION;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.termination(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Ukončení", "Termination")
        .anyOf("může ukončit", "may be ended by", bearers())
        .bearers("výpověď komu", "notice to", addressees())
        .words(wording())
        .code("důvod", "ground", ground())
        .span("trvá-li důvod alespoň", "once the ground has lasted", persisting())
        .text("forma", "form", form())
        .rule("poslední den", "last day", lastDay())
        .rule("náprava do", "may be cured by", cure())
        .reach(reach())
        .condition(condition())
        .links(links())
        .end();
  }

  /**
   * {@return a builder of the right of these to end it}
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

  @Value.Check
  void check() {
    boolean says =
        !bearers().isEmpty()
            || ground().isPresent()
            || lastDay().isPresent()
            || condition().isPresent()
            || wording().isPresent();
    Arguments.check(says, "termination", "must say who, why or by when");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableTermination.Builder {
    Builder() {}
  }
}
