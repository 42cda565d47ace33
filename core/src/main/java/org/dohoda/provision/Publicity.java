package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * What is made public and what is not (zveřejnění, publicita).
 *
 * <p>"The memorandum is published on the websites of both parties within 15 working days of
 * signature":
 *
 * <pre>{@code
 * Publicity.builder()
 *     .modality(Modality.SHALL)
 *     .wording(LocalizedText.of("en", "this memorandum"))
 *     .addBearer(Bearer.eachParty())
 *     .channels(Listed.unstated(List.of(Channels.WEBSITE)))
 *     .due(DateRule.after(TimeSpan.workingDays(15), Anchor.LAST_SIGNATURE))
 *     .build();
 * }</pre>
 *
 * <p>"Neither party makes a public statement without the consent of the other" has {@link
 * Modality#SHALL_NOT} and a condition that it is not approved.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Publicity implements Provision permits ImmutablePublicity {
  Publicity() {}

  /** {@return how strongly it is said} */
  public abstract Modality modality();

  /** {@return what is published or said, in words} */
  public abstract Optional<LocalizedText> wording();

  /** {@return who; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return by which channels, with whether the list is complete} */
  public abstract Optional<Listed<Channel>> channels();

  /** {@return to whom, if not to anybody} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return by when, that day included, if said} */
  public abstract Optional<DateRule> due();

  /** {@return from which day on, if said} */
  public abstract Optional<DateRule> since();

  /** {@return how long, if said} */
  public abstract Optional<Lasting> until();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return what is excepted, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> exceptions();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  @Override
  public abstract ImmutableList<Link> links();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.PUBLICITY;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.publicity(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.modal(locale, names, bearers(), modality(), Acts.PUBLISH)
        .object(wording())
        .channels(channels())
        .addressees(addressees())
        .due(due())
        .since(since())
        .until(until())
        .condition(condition())
        .texts("výjimky", "exceptions", exceptions())
        .areas(areas())
        .links(links())
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

  @Value.Check
  void check() {
    boolean says = wording().isPresent() || channels().isPresent() || !bearers().isEmpty();
    Arguments.check(says, "publicity", "must say what, who or where");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutablePublicity.Builder {
    Builder() {}
  }
}
