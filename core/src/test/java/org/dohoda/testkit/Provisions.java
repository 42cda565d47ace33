package org.dohoda.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;

/** Generators of provisions of every kind. */
public final class Provisions {
  private Provisions() {}

  /** {@return finance provisions of every kind of statement about money} */
  public static Arbitrary<Finance> finances() {
    return Arbitraries.of(FinanceKind.class).flatMap(Provisions::finances);
  }

  private static Arbitrary<Finance> finances(FinanceKind kind) {
    boolean sums = kind == FinanceKind.AMOUNT;
    boolean governed = sums || kind == FinanceKind.ELSEWHERE;
    return Builders.withBuilder(() -> Finance.builder().finance(kind))
        .use(ProvisionParts.quantities().list().ofMinSize(sums ? 1 : 0).ofMaxSize(sums ? 2 : 0))
        .in((builder, value) -> builder.addAllQuantities(value))
        .use(Ids.instrumentIds().set().ofMaxSize(governed ? 2 : 0))
        .in((builder, value) -> builder.addAllGovernedBy(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBearers(value))
        .use(Bearers.bearers().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllBeneficiaries(value))
        .use(Recurrences.recurrences())
        .withProbability(0.3)
        .in((builder, value) -> builder.recurrence(value))
        .use(DateRules.dateRules())
        .withProbability(0.3)
        .in((builder, value) -> builder.due(value))
        .use(Conditions.conditions())
        .withProbability(0.3)
        .in((builder, value) -> builder.condition(value))
        .use(Taxonomies.knownAreaIds().set().ofMaxSize(2))
        .in((builder, value) -> builder.addAllAreas(value))
        .use(ProvisionParts.links().list().ofMaxSize(2))
        .in((builder, value) -> builder.addAllLinks(value))
        .use(LocalizedTexts.localizedTexts())
        .withProbability(0.3)
        .in((builder, value) -> builder.wording(value))
        .build(Finance.Builder::build);
  }

  /** {@return provisions of every kind, each with any of its attributes} */
  public static Arbitrary<Provision> provisions() {
    return Arbitraries.oneOf(
        Undertakings.undertakings().map(each -> each),
        finances().map(each -> each),
        StatedProvisions.purpose().map(each -> each),
        StatedProvisions.recital().map(each -> each),
        StatedProvisions.principle().map(each -> each),
        StatedProvisions.definition().map(each -> each),
        StatedProvisions.legalBasis().map(each -> each),
        StatedProvisions.scope().map(each -> each),
        StatedProvisions.policyFocus().map(each -> each),
        StatedProvisions.formsOfCooperation().map(each -> each),
        StatedProvisions.participation().map(each -> each),
        StatedProvisions.bodyConstitution().map(each -> each),
        StatedProvisions.decisionMaking().map(each -> each),
        StatedProvisions.approvalRequired().map(each -> each),
        RunningProvisions.confidentiality().map(each -> each),
        RunningProvisions.informationSharing().map(each -> each),
        RunningProvisions.publicity().map(each -> each),
        RunningProvisions.term().map(each -> each),
        RunningProvisions.entryIntoForce().map(each -> each),
        RunningProvisions.termination().map(each -> each),
        RunningProvisions.amendmentProcedure().map(each -> each),
        RunningProvisions.review().map(each -> each),
        RunningProvisions.survival().map(each -> each),
        RunningProvisions.legalEffect().map(each -> each),
        RunningProvisions.dispute().map(each -> each),
        RunningProvisions.contact().map(each -> each),
        RightsProvisions.accession().map(each -> each),
        RightsProvisions.languagesOfPapers().map(each -> each),
        RightsProvisions.intellectualProperty().map(each -> each),
        RightsProvisions.liability().map(each -> each),
        RightsProvisions.forceMajeure().map(each -> each));
  }

  /**
   * {@return provisions of one kind}
   *
   * @param kind the kind
   */
  public static Arbitrary<? extends Provision> provisions(ProvisionKind kind) {
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
