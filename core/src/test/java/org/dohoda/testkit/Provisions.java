package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;

/** Generators of provisions of every kind. */
public final class Provisions {
  private static final ImmutableMap<ProvisionKind, Arbitrary<? extends Provision>> KINDS =
      Maps.toMap(List.of(ProvisionKind.values()), Provisions::drawn);
  private static final Arbitrary<Provision> PROVISIONS =
      Drawing.of(() -> Arbitraries.oneOf(ImmutableList.copyOf(KINDS.values())));

  private Provisions() {}

  /** {@return finance provisions of every kind of statement about money} */
  public static Arbitrary<Finance> finances() {
    return Arbitraries.of(FinanceKind.class).flatMap(Provisions::finances);
  }

  private static Arbitrary<Finance> finances(FinanceKind kind) {
    boolean sums = kind == FinanceKind.AMOUNT;
    boolean governed = sums || kind == FinanceKind.ELSEWHERE;
    return Made.by(() -> Finance.builder().finance(kind))
        .with(
            ProvisionParts.quantities().list().ofMinSize(sums ? 1 : 0).ofMaxSize(sums ? 2 : 0),
            Finance.Builder::addAllQuantities)
        .with(
            Ids.instrumentIds().set().ofMaxSize(governed ? 2 : 0),
            Finance.Builder::addAllGovernedBy)
        .few(Bearers.bearers(), Finance.Builder::addAllBearers)
        .few(Bearers.bearers(), Finance.Builder::addAllBeneficiaries)
        .maybe(Recurrences.recurrences(), Finance.Builder::recurrence)
        .maybe(DateRules.dateRules(), Finance.Builder::due)
        .with(
            kind == FinanceKind.NONE
                ? Arbitraries.just(Optional.<Modality>empty())
                : Arbitraries.of(Modality.class).optional(0.4),
            Finance.Builder::modality)
        .maybe(DateRules.dateRules(), Finance.Builder::since)
        .maybe(ProvisionParts.lastings(), Finance.Builder::until)
        .maybe(Listeds.listeds(LocalizedTexts.localizedTexts()), Finance.Builder::exceptions)
        .maybe(Conditions.conditions(), Finance.Builder::condition)
        .few(Taxonomies.knownAreaIds(), Finance.Builder::addAllAreas)
        .several(ProvisionParts.links(), Finance.Builder::addAllLinks)
        .maybe(LocalizedTexts.localizedTexts(), Finance.Builder::wording)
        .as(Finance.Builder::build);
  }

  /** {@return provisions of every kind, each with any of its attributes} */
  public static Arbitrary<Provision> provisions() {
    return PROVISIONS;
  }

  /**
   * {@return provisions of one kind}
   *
   * @param kind the kind
   */
  public static Arbitrary<? extends Provision> provisions(ProvisionKind kind) {
    return Objects.requireNonNull(KINDS.get(kind));
  }

  private static Arbitrary<? extends Provision> drawn(ProvisionKind kind) {
    return switch (kind) {
      case PURPOSE -> StatedProvisions.purpose();
      case RECITAL -> StatedProvisions.recital();
      case PRINCIPLE -> StatedProvisions.principle();
      case DEFINITION -> StatedProvisions.definition();
      case LEGAL_BASIS -> StatedProvisions.legalBasis();
      case SCOPE -> StatedProvisions.scope();
      case POLICY_FOCUS -> StatedProvisions.policyFocus();
      case FORMS_OF_COOPERATION -> StatedProvisions.formsOfCooperation();
      case PARTICIPATION -> StatedProvisions.participation();
      case BODY_CONSTITUTION -> StatedProvisions.bodyConstitution();
      case DECISION_MAKING -> StatedProvisions.decisionMaking();
      case APPROVAL_REQUIRED -> StatedProvisions.approvalRequired();
      case CONFIDENTIALITY -> RunningProvisions.confidentiality();
      case INFORMATION_SHARING -> RunningProvisions.informationSharing();
      case PUBLICITY -> RunningProvisions.publicity();
      case TERM -> RunningProvisions.term();
      case ENTRY_INTO_FORCE -> RunningProvisions.entryIntoForce();
      case TERMINATION -> RunningProvisions.termination();
      case AMENDMENT_PROCEDURE -> RunningProvisions.amendmentProcedure();
      case REVIEW -> RunningProvisions.review();
      case SURVIVAL -> RunningProvisions.survival();
      case LEGAL_EFFECT -> RunningProvisions.legalEffect();
      case DISPUTE -> RunningProvisions.dispute();
      case CONTACT -> RunningProvisions.contact();
      case ACCESSION -> RightsProvisions.accession();
      case LANGUAGES -> RightsProvisions.languagesOfPapers();
      case INTELLECTUAL_PROPERTY -> RightsProvisions.intellectualProperty();
      case LIABILITY -> RightsProvisions.liability();
      case FORCE_MAJEURE -> RightsProvisions.forceMajeure();
      case UNDERTAKING -> Undertakings.undertakings();
      case FINANCE -> finances();
    };
  }
}
