package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * Who may become a party later, with whose consent and from when (přistoupení další strany).
 *
 * <p>"Any municipality of the region may accede with the consent of all the parties, by a written
 * declaration deposited with the Region; accession takes effect on the first day of the month that
 * follows the deposit":
 *
 * <pre>{@code
 * Accession.by(Bearer.group(LocalizedText.of("en", "municipalities of the region")))
 *     .addStep(
 *         ApprovalStep.of(
 *             Actor.inRole(LocalizedText.of("en", "all the parties")), ApprovalAct.CONSENT))
 *     .addAddressee(Bearer.party(region))
 *     .form(LocalizedText.of("en", "written declaration"))
 *     .firstDay(DateRule.startOf(DateRule.on(Anchor.DEPOSIT), 1, CalendarUnit.MONTH))
 *     .build();
 * }</pre>
 *
 * <p>"It is not open to further parties" is {@link #closed}. That a party has joined is a change
 * that an amendment makes, or a party of the memorandum, not a provision.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Accession implements Provision permits ImmutableAccession {
  Accession() {}

  /** {@return whether those named may not join; if not, they may} */
  @Value.Default
  public boolean excluded() {
    return false;
  }

  /** {@return who may join, or may not; empty if anybody} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return the steps it needs, in their order} */
  public abstract ImmutableList<ApprovalStep> steps();

  /** {@return to whom it is declared, such as a depositary; empty if not said} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return in which form, such as a written declaration, if said} */
  public abstract Optional<LocalizedText> form();

  /** {@return the first day on which whoever joins is bound, if said} */
  public abstract Optional<DateRule> firstDay();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.ACCESSION;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.accession(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Přistoupení dalších stran", "Accession")
        .saying(excluded() ? "vyloučeno" : "připouští se", excluded() ? "not allowed" : "allowed")
        .bearers(bearers())
        .steps(steps())
        .addressees(addressees())
        .text("forma", "form", form())
        .rule("první den", "first day", firstDay())
        .condition(condition())
        .words(wording())
        .end();
  }

  /**
   * {@return a builder of the right of these to join}
   *
   * @param bearers who may join
   */
  public static Builder by(Bearer... bearers) {
    return builder().addBearers(bearers);
  }

  /** {@return the statement that nobody may join} */
  public static Accession closed() {
    return builder().excluded(true).build();
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
        !excluded() || (steps().isEmpty() && firstDay().isEmpty()),
        "steps",
        "must be empty, as a first day, where nobody named may join",
        steps());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableAccession.Builder {
    Builder() {}
  }
}
