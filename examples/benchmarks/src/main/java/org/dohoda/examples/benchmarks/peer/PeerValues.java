package org.dohoda.examples.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.dohoda.examples.benchmarks.peer.PeerParts.Bearer;
import org.dohoda.examples.benchmarks.peer.PeerParts.Codes;
import org.dohoda.examples.benchmarks.peer.PeerParts.DateRule;
import org.dohoda.examples.benchmarks.peer.PeerParts.Foci;
import org.dohoda.examples.benchmarks.peer.PeerParts.Lasting;
import org.dohoda.examples.benchmarks.peer.PeerParts.Quantity;
import org.dohoda.examples.benchmarks.peer.PeerParts.Recurrence;
import org.dohoda.examples.benchmarks.peer.PeerParts.Rule;
import org.dohoda.examples.benchmarks.peer.PeerParts.Texts;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The same memorandum as {@link Peer} as one would write it for Jackson 2 with Immutables and their
 * own integration: values that check nothing but that what is always there is there.
 */
@SuppressWarnings({"MissingSummary", "JavaLangClash"})
public final class PeerValues {
  private PeerValues() {}

  @Value.Immutable
  @JsonSerialize(as = ImmutableEnvelope.class)
  @JsonDeserialize(as = ImmutableEnvelope.class)
  public interface Envelope {
    @Nullable String dohoda();

    @Nullable Memorandum memorandum();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableMemorandum.class)
  @JsonDeserialize(as = ImmutableMemorandum.class)
  public interface Memorandum {
    @Nullable String id();

    @Nullable String kind();

    @Nullable Text title();

    @Nullable String number();

    @Nullable String state();

    @Nullable List<Party> parties();

    @Nullable List<Clause> clauses();

    @Nullable List<Source> sources();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableParty.class)
  @JsonDeserialize(as = ImmutableParty.class)
  public interface Party {
    @Nullable String organization();

    @Nullable Text role();

    @Nullable List<Signatory> signatories();

    @Nullable String signed();

    @Nullable String effective();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableText.class)
  @JsonDeserialize(as = ImmutableText.class)
  public interface Text {
    @Nullable String cs();

    @Nullable String en();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSignatory.class)
  @JsonDeserialize(as = ImmutableSignatory.class)
  public interface Signatory {
    @Nullable Text office();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSource.class)
  @JsonDeserialize(as = ImmutableSource.class)
  public interface Source {
    @Nullable String title();

    @Nullable String kind();

    @Nullable String date();

    @Nullable String extent();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableClause.class)
  @JsonDeserialize(as = ImmutableClause.class)
  public interface Clause {
    @Nullable String id();

    @Nullable String reference();

    @Nullable Text heading();

    @Nullable Text wording();

    @Nullable String period();

    @Nullable List<Provision> provisions();
  }

  /** What a clause says, told apart by its type. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ImmutableRecital.class, name = "recital"),
    @JsonSubTypes.Type(value = ImmutablePurpose.class, name = "purpose"),
    @JsonSubTypes.Type(value = ImmutableDefinition.class, name = "definition"),
    @JsonSubTypes.Type(value = ImmutablePrinciple.class, name = "principle"),
    @JsonSubTypes.Type(value = ImmutablePolicyFocus.class, name = "policy-focus"),
    @JsonSubTypes.Type(value = ImmutableFormsOfCooperation.class, name = "forms-of-cooperation"),
    @JsonSubTypes.Type(value = ImmutableInformationSharing.class, name = "information-sharing"),
    @JsonSubTypes.Type(value = ImmutableUndertaking.class, name = "undertaking"),
    @JsonSubTypes.Type(value = ImmutableParticipation.class, name = "participation"),
    @JsonSubTypes.Type(value = ImmutableFinance.class, name = "finance"),
    @JsonSubTypes.Type(value = ImmutableLegalEffect.class, name = "legal-effect"),
    @JsonSubTypes.Type(value = ImmutableTerm.class, name = "term"),
    @JsonSubTypes.Type(value = ImmutableEntryIntoForce.class, name = "entry-into-force"),
    @JsonSubTypes.Type(value = ImmutableTermination.class, name = "termination")
  })
  public interface Provision {}

  @Value.Immutable
  @JsonSerialize(as = ImmutableRecital.class)
  @JsonDeserialize(as = ImmutableRecital.class)
  public interface Recital extends Provision {
    @Nullable Text fact();

    @Nullable List<Bearer> bearers();

    @Nullable List<String> areas();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePurpose.class)
  @JsonDeserialize(as = ImmutablePurpose.class)
  public interface Purpose extends Provision {
    @Nullable Text wording();

    @Nullable Foci foci();

    @Nullable List<String> phases();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableDefinition.class)
  @JsonDeserialize(as = ImmutableDefinition.class)
  public interface Definition extends Provision {
    @Nullable Text term();

    @Nullable Text meaning();

    @Nullable Texts includes();

    @Nullable String concept();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePrinciple.class)
  @JsonDeserialize(as = ImmutablePrinciple.class)
  public interface Principle extends Provision {
    @Nullable Codes principles();

    @Nullable List<Bearer> bearers();

    @Nullable Text wording();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePolicyFocus.class)
  @JsonDeserialize(as = ImmutablePolicyFocus.class)
  public interface PolicyFocus extends Provision {
    @Nullable Foci foci();

    @Nullable List<String> phases();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableFormsOfCooperation.class)
  @JsonDeserialize(as = ImmutableFormsOfCooperation.class)
  public interface FormsOfCooperation extends Provision {
    @Nullable Codes forms();

    @Nullable List<String> phases();

    @Nullable List<String> areas();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableInformationSharing.class)
  @JsonDeserialize(as = ImmutableInformationSharing.class)
  public interface InformationSharing extends Provision {
    @Nullable String modality();

    @Nullable Text wording();

    @Nullable List<String> levels();

    @Nullable List<Bearer> bearers();

    @Nullable List<Bearer> addressees();

    @Nullable Recurrence recurrence();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableUndertaking.class)
  @JsonDeserialize(as = ImmutableUndertaking.class)
  public interface Undertaking extends Provision {
    @Nullable List<Bearer> bearers();

    @Nullable String modality();

    @Nullable String act();

    @Nullable Text wording();

    @Nullable List<Bearer> addressees();

    @Nullable List<String> areas();

    @Nullable List<String> phases();

    @Nullable Recurrence recurrence();

    @Nullable DateRule due();

    @Nullable List<Quantity> quantities();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableParticipation.class)
  @JsonDeserialize(as = ImmutableParticipation.class)
  public interface Participation extends Provision {
    @Nullable List<Rule> rules();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableFinance.class)
  @JsonDeserialize(as = ImmutableFinance.class)
  public interface Finance extends Provision {
    @Nullable String finance();

    @Nullable List<Bearer> bearers();

    @Nullable List<Bearer> beneficiaries();

    @Nullable List<Quantity> quantities();

    @Nullable Text wording();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableLegalEffect.class)
  @JsonDeserialize(as = ImmutableLegalEffect.class)
  public interface LegalEffect extends Provision {
    @Nullable String binding();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableTerm.class)
  @JsonDeserialize(as = ImmutableTerm.class)
  public interface Term extends Provision {
    @Nullable Lasting lasting();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableEntryIntoForce.class)
  @JsonDeserialize(as = ImmutableEntryIntoForce.class)
  public interface EntryIntoForce extends Provision {
    @Nullable DateRule firstDay();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableTermination.class)
  @JsonDeserialize(as = ImmutableTermination.class)
  public interface Termination extends Provision {
    @Nullable List<Bearer> bearers();

    @Nullable List<Bearer> addressees();

    @Nullable String ground();

    @Nullable DateRule lastDay();
  }
}
