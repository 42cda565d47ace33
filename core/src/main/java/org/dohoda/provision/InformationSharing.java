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
 * That information or data pass from some to others (předávání informací a údajů), and what those
 * may do with them.
 *
 * <p>"The municipality gives the Agency anonymised data; the Agency uses them for the analysis
 * alone and then erases them":
 *
 * <pre>{@code
 * InformationSharing.builder()
 *     .modality(Modality.SHALL)
 *     .addLevel(InformationLevels.ANONYMISED)
 *     .addBearer(Bearer.party(municipality))
 *     .addAddressee(Bearer.party(agency))
 *     .direction(SharingDirection.ONE_WAY)
 *     .onwardUse(OnwardUse.builder()
 *         .uses(Listed.closed(List.of(LocalizedText.of("en", "the analysis"))))
 *         .build())
 *     .addEndDuty(EndDuties.ERASE)
 *     .build();
 * }</pre>
 *
 * <p>"The University is the controller of the participants' personal data; the Agency processes
 * them on its behalf only for the evaluation":
 *
 * <pre>{@code
 * InformationSharing.builder()
 *     .modality(Modality.IS)
 *     .addLevel(InformationLevels.PERSONAL)
 *     .addBearer(Bearer.party(university))
 *     .addAddressee(Bearer.party(agency))
 *     .addController(Bearer.party(university))
 *     .addProcessor(Bearer.party(agency))
 *     .onwardUse(OnwardUse.builder()
 *         .uses(Listed.closed(List.of(LocalizedText.of("en", "the evaluation"))))
 *         .build())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class InformationSharing implements Provision
    permits ImmutableInformationSharing {
  InformationSharing() {}

  /** {@return how strongly it is said} */
  public abstract Modality modality();

  /** {@return the matter in words, as far as the other attributes do not say it} */
  public abstract Optional<LocalizedText> wording();

  /** {@return how the information is classed; empty if not said} */
  public abstract ImmutableSet<InformationLevel> levels();

  /** {@return who gives; empty if not said} */
  public abstract ImmutableSet<Bearer> bearers();

  /** {@return who receives; empty if not said} */
  public abstract ImmutableSet<Bearer> addressees();

  /**
   * {@return who decides why and how personal data are processed (správce); {@link Bearer#jointly}
   * for joint controllers; empty if not said}
   */
  public abstract ImmutableSet<Bearer> controllers();

  /** {@return who processes personal data on their behalf (zpracovatel); empty if not said} */
  public abstract ImmutableSet<Bearer> processors();

  /** {@return which way it passes, if said} */
  public abstract Optional<SharingDirection> direction();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return where, if it is confined to a territory} */
  public abstract Optional<Territory> territory();

  /** {@return how often, if said} */
  public abstract Optional<Recurrence> recurrence();

  /** {@return by when, that day included, if said} */
  public abstract Optional<DateRule> due();

  /** {@return by which channels; empty if not said} */
  public abstract ImmutableSet<Channel> channels();

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
    return ProvisionKind.INFORMATION_SHARING;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.informationSharing(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.modal(
            locale, names, bearers(), modality(), "předávat informace", "pass on information")
        .object(wording())
        .codes("informace", "information", levels())
        .addressees(addressees())
        .bearers("správce osobních údajů", "controller of personal data", controllers())
        .bearers("zpracovatel", "processor", processors())
        .part("směr", "direction", direction())
        .areas(areas())
        .phases(phases())
        .territory(territory())
        .recurrence(recurrence())
        .due(due())
        .codes("kanály", "channels", channels())
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
        wording().isPresent() || !levels().isEmpty(),
        "information",
        "must be said by wording or levels");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableInformationSharing.Builder {
    Builder() {}
  }
}
