package org.dohoda.examples.benchmarks.peer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.dohoda.examples.benchmarks.peer.PeerValues.Text;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What the clauses of {@link PeerValues} are made of, in the same manner. */
@SuppressWarnings({"MissingSummary", "JavaLangClash"})
public final class PeerParts {
  private PeerParts() {}

  @Value.Immutable
  @JsonSerialize(as = ImmutableBearer.class)
  @JsonDeserialize(as = ImmutableBearer.class)
  public interface Bearer {
    @Nullable String name();

    @Nullable String organization();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableFocus.class)
  @JsonDeserialize(as = ImmutableFocus.class)
  public interface Focus {
    @Nullable String area();

    @Nullable Text label();

    @Nullable String direction();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableFoci.class)
  @JsonDeserialize(as = ImmutableFoci.class)
  public interface Foci {
    @Nullable List<Focus> open();

    @Nullable List<Focus> closed();

    @Nullable List<Focus> unstated();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCodes.class)
  @JsonDeserialize(as = ImmutableCodes.class)
  public interface Codes {
    @Nullable List<String> open();

    @Nullable List<String> closed();

    @Nullable List<String> unstated();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableTexts.class)
  @JsonDeserialize(as = ImmutableTexts.class)
  public interface Texts {
    @Nullable List<Text> open();

    @Nullable List<Text> closed();

    @Nullable List<Text> unstated();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableRecurrence.class)
  @JsonDeserialize(as = ImmutableRecurrence.class)
  public interface Recurrence {
    @Nullable Times atLeast();

    @Nullable Times about();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableTimes.class)
  @JsonDeserialize(as = ImmutableTimes.class)
  public interface Times {
    int count();

    @Nullable String interval();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableDateRule.class)
  @JsonDeserialize(as = ImmutableDateRule.class)
  public interface DateRule {
    @Nullable String on();

    @Nullable String date();

    @Nullable After after();

    @Nullable EndOf endOf();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAfter.class)
  @JsonDeserialize(as = ImmutableAfter.class)
  public interface After {
    @Nullable String span();

    @Nullable String anchor();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableEndOf.class)
  @JsonDeserialize(as = ImmutableEndOf.class)
  public interface EndOf {
    @Nullable String unit();

    int following();

    @Nullable DateRule rule();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableLasting.class)
  @JsonDeserialize(as = ImmutableLasting.class)
  public interface Lasting {
    @Nullable String name();

    @Nullable DateRule lastDay();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableQuantity.class)
  @JsonDeserialize(as = ImmutableQuantity.class)
  public interface Quantity {
    @Nullable Count count();

    @Nullable Sum sum();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCount.class)
  @JsonDeserialize(as = ImmutableCount.class)
  public interface Count {
    @Nullable String comparison();

    int number();

    @Nullable Text wording();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSum.class)
  @JsonDeserialize(as = ImmutableSum.class)
  public interface Sum {
    @Nullable String comparison();

    @Nullable Money money();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableMoney.class)
  @JsonDeserialize(as = ImmutableMoney.class)
  public interface Money {
    @Nullable String amount();

    @Nullable String currency();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableRule.class)
  @JsonDeserialize(as = ImmutableRule.class)
  public interface Rule {
    @Nullable String id();

    @Nullable List<String> permits();

    @Nullable List<String> prohibits();

    @Nullable String capacity();

    @Nullable Holder holder();

    @Nullable Selector bodies();

    @Nullable Condition condition();

    @Nullable String period();

    @Nullable List<String> exceptionTo();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableHolder.class)
  @JsonDeserialize(as = ImmutableHolder.class)
  public interface Holder {
    @Nullable String name();

    @Nullable String representativeOf();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSelector.class)
  @JsonDeserialize(as = ImmutableSelector.class)
  public interface Selector {
    @Nullable List<BodyDescription> in();

    @Nullable Codes examples();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableBodyDescription.class)
  @JsonDeserialize(as = ImmutableBodyDescription.class)
  public interface BodyDescription {
    @Nullable String owner();

    @Nullable String stakeOf();

    @Nullable String kind();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCondition.class)
  @JsonDeserialize(as = ImmutableCondition.class)
  public interface Condition {
    @Nullable String name();

    @Nullable List<Condition> all();

    @Nullable List<Condition> any();

    @Nullable List<String> agendaConcerns();

    @Nullable Integer atMostPersons();

    @Nullable Approved approved();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableApproved.class)
  @JsonDeserialize(as = ImmutableApproved.class)
  public interface Approved {
    @Nullable String act();

    @Nullable Actor actor();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableActor.class)
  @JsonDeserialize(as = ImmutableActor.class)
  public interface Actor {
    @Nullable Office office();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableOffice.class)
  @JsonDeserialize(as = ImmutableOffice.class)
  public interface Office {
    @Nullable Text title();
  }
}
