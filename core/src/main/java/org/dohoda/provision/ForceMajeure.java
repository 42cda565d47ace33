package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * That somebody hindered by what nobody could prevent is released or given time (vyšší moc).
 *
 * <p>"The duties of a party hindered by force majeure, such as a flood, are suspended for as long
 * as the hindrance lasts; it notifies the others without delay":
 *
 * <pre>{@code
 * ForceMajeure.builder()
 *     .addBearer(Bearer.eachParty())
 *     .relief(Relief.SUSPENDED)
 *     .events(Listed.open(List.of(LocalizedText.of("en", "flood"))))
 *     .addAddressee(Bearer.otherParties())
 *     .notice(DateRule.withoutDelay())
 *     .until(Lasting.until(DateRule.on(ForceMajeure.END_OF_HINDRANCE)))
 *     .build();
 * }</pre>
 *
 * <p>That a party may end the instrument when the hindrance has lasted 90 days is a {@link
 * Termination} with {@link TerminationGrounds#FORCE_MAJEURE} and {@link Termination#persisting}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ForceMajeure implements Provision permits ImmutableForceMajeure {
  /** The event from which a hindrance is counted: its first day (vznik překážky). */
  public static final Anchor HINDRANCE = Anchor.event("hindrance");

  /** The event at which it is over: its last day (odpadnutí překážky). */
  public static final Anchor END_OF_HINDRANCE = Anchor.event("end-of-hindrance");

  ForceMajeure() {}

  /** {@return who is relieved; empty if whoever is hindered} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return what becomes of the duties} */
  public abstract Relief relief();

  /** {@return what counts as force majeure, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> events();

  /** {@return which duties, in words, with whether the list is complete; empty if all} */
  public abstract Optional<Listed<LocalizedText>> duties();

  /** {@return to whom the hindrance is notified; empty if not said} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return by when it is to be notified, that day included, if it is} */
  public abstract Optional<DateRule> notice();

  /** {@return how long the relief lasts, if said} */
  public abstract Optional<Lasting> until();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.FORCE_MAJEURE;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.forceMajeure(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Vyšší moc", "Force majeure")
        .part("povinnosti", "duties", Optional.of(relief()))
        .bearers(bearers())
        .texts("události", "events", events())
        .texts("které povinnosti", "which duties", duties())
        .bearers("oznámit komu", "notice to", addressees())
        .rule("oznámit do", "notice by", notice())
        .until(until())
        .condition(condition())
        .words(wording())
        .end();
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
  public static final class Builder extends ImmutableForceMajeure.Builder {
    Builder() {}
  }
}
