package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.Approved;
import org.dohoda.decision.BodyMatch;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.time.Presumption;
import org.junit.jupiter.api.Test;

/** Questions 1 to 4. */
class MayTakePartTest {
  private final View view = new View(Tour.liberec(), Language.EN);

  private Ruling ruling(int question, Set<Presumption> presumptions, Right right) {
    MayTakePart asked = (MayTakePart) Questions.all().get(question - 1);
    return asked.decide(view.engine().presuming(presumptions)).ruling(right);
  }

  private Ruling presuming(int question, Right right) {
    return ruling(question, Presumption.customary(), right);
  }

  @Test
  void socialCommittee_nothingPresumed_isNotDeterminedAndSaysWhatIsMissing() {
    Ruling attend = ruling(1, Set.of(), Rights.ATTEND);
    assertThat(attend.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(attend.missing())
        .extracting(each -> each.path().toString())
        .containsExactlyInAnyOrder(
            "/instruments/lk-asz-2023/effect",
            "/instruments/lk-asz-2023/end",
            "/bodies/vybor-socialni/existence/start",
            "/bodies/vybor-socialni/existence/end");
    assertThat(attend.presumptionsUseful()).isEqualTo(Presumption.customary());
  }

  @Test
  void socialCommittee_presuming_isGrantedAsNamedExample() {
    Ruling attend = presuming(1, Rights.ATTEND);
    assertThat(attend.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attend.presumptionsUsed()).isEqualTo(Presumption.customary());
    assertThat(attend.grounds()).hasSize(1);
    Ground ground = attend.grounds().get(0);
    assertThat(ground.bodyMatch()).isEqualTo(BodyMatch.NAMED);
    assertThat(ground.path())
        .hasToString("/instruments/lk-asz-2023/clauses/guests/provisions/0/rules/guests-1");
  }

  @Test
  void speaking_isSilentAndOnlyAReportWasRead() {
    for (Set<Presumption> presumptions : Set.of(Set.<Presumption>of(), Presumption.customary())) {
      Ruling speak = ruling(1, presumptions, Rights.SPEAK);
      assertThat(speak.outcome()).isEqualTo(Outcome.SILENT);
      assertThat(speak.notReadWhole()).extracting(Source::extent).containsOnly(Extent.REPORT);
    }
  }

  @Test
  void financeCommittee_isGrantedByTheGeneralPermission() {
    assertThat(ruling(2, Set.of(), Rights.ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    Ruling attend = presuming(2, Rights.ATTEND);
    assertThat(attend.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(attend.grounds())
        .extracting(Ground::bodyMatch)
        .containsExactly(BodyMatch.DESCRIBED_NOT_NAMED);
  }

  @Test
  void companyBoard_isConditionalOnTheCompanysConsent() {
    assertThat(ruling(3, Set.of(), Rights.ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    Ruling attend = presuming(3, Rights.ATTEND);
    assertThat(attend.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(attend.sufficient()).hasSize(1);
    assertThat(attend.sufficient().get(0)).hasSize(1);
    Supposition consent = attend.sufficient().get(0).asList().get(0);
    assertThat(consent.holds()).isTrue();
    Approved approved = (Approved) ((Proposition.FactIs) consent.proposition()).fact();
    assertThat(approved.step().act()).isEqualTo(ApprovalAct.CONSENT);
    assertThat(approved.step().actor()).hasToString("OfOrganization[id=vzorova-spolecnost]");
  }

  @Test
  void monitoringCommittee_isSilent() {
    Ruling attend = presuming(4, Rights.ATTEND);
    assertThat(attend.outcome()).isEqualTo(Outcome.SILENT);
    assertThat(attend.grounds()).isEmpty();
    assertThat(ruling(4, Set.of(), Rights.ATTEND).outcome()).isEqualTo(Outcome.SILENT);
  }
}
