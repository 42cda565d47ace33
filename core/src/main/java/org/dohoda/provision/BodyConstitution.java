package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.id.BodyId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.immutables.value.Value;

/**
 * The setting-up of a body (zřízení orgánu): who sets it up, what it is for, whom it answers to,
 * who sits in it, how often it meets and how long it lasts.
 *
 * <p>"The parties set up a working group; each appoints two representatives; it answers to the
 * Region's council":
 *
 * <pre>{@code
 * BodyConstitution.builder()
 *     .body(BodyId.of("working-group"))
 *     .addFounder(Bearer.allParties())
 *     .addAnswersTo(Bearer.body(BodyId.of("rada")))
 *     .addSeat(Seat.builder()
 *         .quantity(Quantity.exactly(2, LocalizedText.of("en", "representatives")))
 *         .appointment(Appointments.APPOINTED)
 *         .addBy(Bearer.eachParty())
 *         .build())
 *     .build();
 * }</pre>
 *
 * <p>"The Board has between seven and eleven members":
 *
 * <pre>{@code
 * BodyConstitution.builder()
 *     .body(BodyId.of("board"))
 *     .addSize(Quantity.atLeast(7, Bases.ALL_MEMBERS), Quantity.atMost(11, Bases.ALL_MEMBERS))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BodyConstitution implements Provision
    permits ImmutableBodyConstitution {
  BodyConstitution() {}

  /** {@return the body, if it is in the register} */
  public abstract Optional<BodyId> body();

  /** {@return what the paper calls it} */
  public abstract Optional<LocalizedText> name();

  /** {@return who sets it up; empty if not said} */
  public abstract ImmutableSet<Bearer> founders();

  /** {@return whom it answers to; empty if not said} */
  public abstract ImmutableSet<Bearer> answersTo();

  /** {@return what it is for, in words} */
  public abstract Optional<LocalizedText> function();

  /** {@return the policy areas it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyAreaId> areas();

  /** {@return the phases of policy it concerns; empty if it is not confined to any} */
  public abstract ImmutableSet<PolicyPhase> phases();

  /** {@return how many members it has, if said; all of these hold together} */
  public abstract ImmutableList<Quantity> size();

  /** {@return who sits in it} */
  public abstract ImmutableList<Seat> seats();

  /** {@return how often it meets, if said} */
  public abstract Optional<Recurrence> recurrence();

  /** {@return who calls its meetings; empty if not said} */
  public abstract ImmutableSet<Bearer> convenedBy();

  /** {@return from which day on it exists, if said} */
  public abstract Optional<DateRule> since();

  /** {@return how long it exists, if said} */
  public abstract Optional<Lasting> until();

  /** {@return under which condition; empty if the paper states none} */
  public abstract Optional<Condition> condition();

  @Override
  public ProvisionKind kind() {
    return ProvisionKind.BODY_CONSTITUTION;
  }

  @Override
  public <R> R match(ProvisionCases<R> cases) {
    return cases.bodyConstitution(this);
  }

  @Override
  public String describe(Locale locale, Names names) {
    return Sentence.about(locale, names, "Orgán", "Body")
        .words(name())
        .ids("v rejstříku", "in the register", body().stream().toList())
        .bearers("zřizuje", "set up by", founders())
        .bearers("odpovídá", "answers to", answersTo())
        .text("úkol", "function", function())
        .areas(areas())
        .phases(phases())
        .quantities("počet členů", "size", size())
        .seats(seats())
        .recurrence(recurrence())
        .anyOf("svolává", "convened by", convenedBy())
        .since(since())
        .until(until())
        .condition(condition())
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
        body().isPresent() || name().isPresent(), "body", "must be there unless a name is");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableBodyConstitution.Builder {
    Builder() {}
  }
}
