package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * To whom works, inventions, data and names belong and who may use them (duševní vlastnictví,
 * licence).
 *
 * <p>"Intellectual property in outputs created jointly belongs to the parties jointly; each may use
 * them free of charge for purposes that are not commercial":
 *
 * <pre>{@code
 * IntellectualProperty.in(PropertyKinds.JOINT_RESULTS)
 *     .addOwner(Bearer.allParties())
 *     .addUser(Bearer.eachParty())
 *     .uses(Listed.closed(List.of(LocalizedText.of("en", "purposes that are not commercial"))))
 *     .freeOfCharge(Truth.YES)
 *     .build();
 * }</pre>
 *
 * <p>"Each keeps what it brought" is {@link PropertyKinds#BACKGROUND} with the owner {@link
 * Bearer#eachParty}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class IntellectualProperty implements Provision
    permits ImmutableIntellectualProperty {
  IntellectualProperty() {}

  /** {@return what sort of works or rights; one or more} */
  public abstract ImmutableSet<PropertyKind> subjects();

  /** {@return to whom they belong; empty if not said} */
  public abstract ImmutableSet<Bearer> owners();

  /** {@return who may use them; empty if not said} */
  public abstract ImmutableSet<Bearer> users();

  /** {@return what they may be used for, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> uses();

  /** {@return whether use costs nothing; unknown unless stated} */
  @Value.Default
  public Truth freeOfCharge() {
    return Truth.UNKNOWN;
  }

  /** {@return whether nobody else may use them; unknown unless stated} */
  @Value.Default
  public Truth exclusive() {
    return Truth.UNKNOWN;
  }

  /** {@return whether the right to use them may be passed on; unknown unless stated} */
  @Value.Default
  public Truth transferable() {
    return Truth.UNKNOWN;
  }

  /** {@return where they may be used, if that is confined to a territory} */
  public abstract Optional<Territory> territory();

  /** {@return how long they may be used, if said} */
  public abstract Optional<Lasting> until();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.INTELLECTUAL_PROPERTY;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.intellectualProperty(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Duševní vlastnictví", "Intellectual property")
        .property(subjects())
        .bearers("náleží", "belongs to", owners())
        .bearers("užívat může", "may be used by", users())
        .texts("účel užití", "for", uses())
        .truth("bezplatně", "free of charge", freeOfCharge())
        .truth("výhradně", "exclusively", exclusive())
        .truth("převoditelné", "may be passed on", transferable())
        .territory(territory())
        .until(until())
        .condition(condition())
        .words(wording())
        .end();
  }

  /**
   * {@return a builder of what is said of these works or rights}
   *
   * @param subjects one or more
   */
  public static Builder in(PropertyKind... subjects) {
    return builder().addSubjects(subjects);
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
    Arguments.check(!subjects().isEmpty(), "subjects", "must not be empty", subjects());
    boolean says = !owners().isEmpty() || !users().isEmpty() || wording().isPresent();
    Arguments.check(says, "intellectual property", "must name owners, users or wording");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableIntellectualProperty.Builder {
    Builder() {}
  }
}
