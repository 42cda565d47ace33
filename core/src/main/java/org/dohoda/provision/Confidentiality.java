package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * That information is kept secret (mlčenlivost): which, by whom, how long, with which exceptions.
 *
 * <p>"The parties keep information marked as confidential secret, during the memorandum and five
 * years after its end, unless the law requires its disclosure":
 *
 * <pre>{@code
 * Confidentiality.builder()
 *     .addLevel(InformationLevels.MARKED_CONFIDENTIAL)
 *     .addBearer(Bearer.eachParty())
 *     .until(Lasting.until(DateRule.after(TimeSpan.years(5), Anchor.END_OF_INSTRUMENT)))
 *     .exceptions(Listed.unstated(List.of(LocalizedText.of("en", "disclosure required by law"))))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Confidentiality implements Provision permits ImmutableConfidentiality {
  Confidentiality() {}

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  /** {@return how the information is classed; empty if not said} */
  public abstract ImmutableSet<InformationLevel> levels();

  /** {@return who keeps it secret; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return from whom it is kept; empty if from anybody} */
  public abstract ImmutableSet<Bearer> addressees();

  /** {@return from which day on, if said} */
  public abstract Optional<DateRule> since();

  /** {@return how long, if said} */
  public abstract Optional<Lasting> until();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  /** {@return what is excepted, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> exceptions();

  /** {@return what the addressees may use it for and whether they may pass it on, if said} */
  public abstract Optional<OnwardUse> onwardUse();

  /** {@return what is to be done with the information at the end} */
  public abstract ImmutableSet<EndDuty> endDuties();

  @Override
  public abstract ImmutableList<Link> links();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.CONFIDENTIALITY;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.confidentiality(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.modal(
            locale, names, bearers(), Modality.SHALL, "zachovávat mlčenlivost", "keep confidential")
        .object(wording())
        .codes("informace", "information", levels())
        .bearers("vůči", "towards", addressees())
        .since(since())
        .until(until())
        .condition(condition())
        .texts("výjimky", "exceptions", exceptions())
        .onward(onwardUse())
        .codes("po skončení", "at the end", endDuties())
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
    Arguments.check(
        wording().isPresent() || !levels().isEmpty() || !bearers().isEmpty(),
        "confidentiality",
        "must say which information or who keeps it");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableConfidentiality.Builder {
    Builder() {}
  }
}
