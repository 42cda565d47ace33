package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.immutables.value.Value;

/**
 * Whom to turn to (kontaktní osoba) and by which channel.
 *
 * <p>"The contact for the Region is the head of the social department; letters go to its data box":
 *
 * <pre>{@code
 * Contact.builder()
 *     .forWhom(Bearer.party(region))
 *     .office(LocalizedText.of("en", "head of the social department"))
 *     .addChannel(ContactChannel.of(Channels.DATA_BOX))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Contact implements Provision permits ImmutableContact {
  Contact() {}

  /** {@return for whom the contact acts, if said} */
  public abstract Optional<Bearer> forWhom();

  /** {@return the person, if named} */
  public abstract Optional<String> person();

  /** {@return the office, if named} */
  public abstract Optional<LocalizedText> office();

  /** {@return how to reach it} */
  public abstract ImmutableList<ContactChannel> channels();

  /** {@return what the contact is for, if said} */
  public abstract Optional<LocalizedText> purpose();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return from which day on, if said} */
  public abstract Optional<DateRule> since();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.CONTACT;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.contact(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Kontakt", "Contact")
        .bearers("za", "for", forWhom().stream().toList())
        .quoted("osoba", "person", person())
        .text("úřad", "office", office())
        .contacts(channels())
        .text("účel", "purpose", purpose())
        .areas(areas())
        .since(since())
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
    person().ifPresent(person -> Texts.check("person", person));
    Arguments.check(
        person().isPresent() || office().isPresent() || !channels().isEmpty(),
        "contact",
        "must have a person, an office or a channel");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
