package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** The examples of the documentation, compiled and run. */
class DocumentationTest {
  private static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final OrganizationId MUNICIPALITY = OrganizationId.of("smrzovka");
  private static final BodyId COMMITTEE = BodyId.of("vybor-socialni");

  @Test
  void packageInfo_workedCase_isDescribed() {
    Undertaking inform =
        Undertaking.by(Bearer.eachParty())
            .shall(Acts.INFORM)
            .to(Bearer.otherParties())
            .wording(LocalizedText.of("en", "any change of its contact person"))
            .due(DateRule.withoutDelay())
            .build();
    Termination notice =
        Termination.by(Bearer.eachParty())
            .lastDay(DateRule.after(TimeSpan.months(3), Termination.NOTICE))
            .build();
    assertThat(inform.describe(Locale.ENGLISH))
        .isEqualTo(
            "Each party shall inform “any change of its contact person”; to: the other parties;"
                + " when: without delay.");
    assertThat(notice.describe(Locale.ENGLISH))
        .isEqualTo(
            "Termination: may be ended by: any party; last day: 3 months after receipt of "
                + "notice.");
    Finance costs = Finance.ownCosts();
    assertThat(costs.describe(Locale.ENGLISH))
        .isEqualTo("Each bears its own costs; who: each party.");
  }

  @Test
  void kinds_examplesOfTheirComments_areBuilt() {
    Purpose.builder()
        .wording(LocalizedText.of("en", "support the cooperation of the Region and the Agency"))
        .foci(
            Listed.unstated(
                List.of(
                    Focus.builder()
                        .area(SocialInclusion.LONG_TERM_UNEMPLOYMENT)
                        .direction(Direction.PREVENT)
                        .build())))
        .build();
    Recital.builder()
        .fact(LocalizedText.of("en", "cooperation with municipalities of the region"))
        .period(Period.parse("2013/"))
        .addBearer(Bearer.allParties())
        .build();
    Principle.of(PrincipleNames.PARTNERSHIP, PrincipleNames.EQUALITY, PrincipleNames.TRANSPARENCY)
        .toBuilder()
        .addBearer(Bearer.allParties())
        .build();
    Definition.builder()
        .term(LocalizedText.of("en", "excluded area"))
        .meaning(LocalizedText.of("en", "a territory whose inhabitants face several barriers"))
        .includes(
            Listed.open(
                List.of(
                    LocalizedText.of("en", "access to housing"),
                    LocalizedText.of("en", "access to work"))))
        .concept(SocialInclusion.EXCLUDED_AREAS)
        .build();
    LegalBasis.builder()
        .effect(BasisEffect.ENABLES)
        .addNorm(Source.builder().title("Act on Regions").kind(SourceKinds.LEGAL_TEXT).build())
        .addBearer(Bearer.party(REGION))
        .build();
    Scope.builder()
        .territory(Territory.of(Identifier.of("CZ-NUTS", "CZ051")))
        .addBound(Bearer.allParties())
        .addLeftOut(Bearer.group(LocalizedText.of("en", "organisations founded by the Region")))
        .build();
    PolicyFocus.of(
        Listed.open(
            List.of(
                Focus.on(SocialInclusion.HOUSING),
                Focus.on(SocialInclusion.EMPLOYMENT),
                Focus.on(SocialInclusion.DEBT))));
    FormsOfCooperation forms =
        FormsOfCooperation.builder()
            .forms(
                Listed.open(
                    List.of(
                        CooperationForms.INFORMATION_EXCHANGE,
                        CooperationForms.CONSULTATION,
                        CooperationForms.JOINT_POSITION)))
            .addPhases(PolicyPhase.PLANNING, PolicyPhase.EVALUATION)
            .build();
    assertThat(forms.type()).isEqualTo("forms-of-cooperation");
  }

  @Test
  void bodiesAndMoney_examplesOfTheirComments_areBuilt() {
    BodyConstitution.builder()
        .body(BodyId.of("working-group"))
        .addFounder(Bearer.allParties())
        .addAnswersTo(Bearer.body(BodyId.of("rada")))
        .addSeat(
            Seat.builder()
                .quantity(Quantity.exactly(2, LocalizedText.of("en", "representatives")))
                .appointment(Appointments.APPOINTED)
                .addBy(Bearer.eachParty())
                .build())
        .build();
    DecisionMaking.builder()
        .addBearer(Bearer.body(COMMITTEE))
        .addQuorum(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS))
        .addStep(DecisionStep.vote(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS)))
        .build();
    ApprovalRequired.builder()
        .act(Acts.AMEND_AGREEMENT)
        .addStep(ApprovalStep.of(Actor.body(BodyId.of("zastupitelstvo")), ApprovalAct.CONSENT))
        .consequence(Consequences.VOID)
        .build();
    Finance.amount(
            Quantity.exactly(Fraction.percent(80), Bases.ELIGIBLE_COSTS),
            Quantity.atMost(Money.of(500_000, "CZK")))
        .toBuilder()
        .addBearer(Bearer.party(REGION))
        .addBeneficiary(Bearer.party(MUNICIPALITY))
        .build();
    Confidentiality.builder()
        .addLevel(InformationLevels.MARKED_CONFIDENTIAL)
        .addBearer(Bearer.eachParty())
        .until(Lasting.until(DateRule.after(TimeSpan.years(5), Anchor.END_OF_INSTRUMENT)))
        .exceptions(Listed.unstated(List.of(LocalizedText.of("en", "disclosure required by law"))))
        .build();
    InformationSharing.builder()
        .modality(Modality.SHALL)
        .addLevel(InformationLevels.ANONYMISED)
        .addBearer(Bearer.party(MUNICIPALITY))
        .addAddressee(Bearer.party(AGENCY))
        .direction(SharingDirection.ONE_WAY)
        .onwardUse(
            OnwardUse.builder()
                .uses(Listed.closed(List.of(LocalizedText.of("en", "the analysis"))))
                .build())
        .addEndDuty(EndDuties.ERASE)
        .build();
    Publicity publicity =
        Publicity.builder()
            .modality(Modality.SHALL)
            .wording(LocalizedText.of("en", "this memorandum"))
            .addBearer(Bearer.eachParty())
            .channels(Listed.unstated(List.of(Channels.WEBSITE)))
            .due(DateRule.after(TimeSpan.workingDays(15), Anchor.LAST_SIGNATURE))
            .build();
    assertThat(publicity.kind()).isEqualTo(ProvisionKind.PUBLICITY);
  }

  @Test
  void running_examplesOfTheirComments_areBuilt() {
    Term.until(DateRule.fixed(PartialDate.of(2027, 12, 31)));
    Term.until(DateRule.after(TimeSpan.years(5), Anchor.LAST_SIGNATURE));
    Renewal.builder()
        .mode(RenewalMode.AUTOMATIC)
        .span(TimeSpan.years(1))
        .withoutLimit(true)
        .lastDayToStop(DateRule.before(TimeSpan.months(6), Anchor.END_OF_INSTRUMENT))
        .build();
    EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));
    Termination.by(Bearer.eachParty())
        .ground(TerminationGrounds.NO_GROUND_NEEDED)
        .lastDay(DateRule.after(TimeSpan.months(3), Termination.NOTICE))
        .form(LocalizedText.of("en", "in writing"))
        .build();
    AmendmentProcedure.builder()
        .addBearer(Bearer.allParties())
        .form(LocalizedText.of("en", "amendments in writing, numbered"))
        .build();
    Review.builder()
        .addBearer(Bearer.allParties())
        .recurrence(Recurrence.atLeast(1, TimeSpan.years(1)))
        .build();
    Survival.builder()
        .addClause(ClauseId.of("confidentiality"))
        .lasting(Lasting.until(DateRule.after(TimeSpan.years(10), Anchor.END_OF_INSTRUMENT)))
        .build();
    LegalEffect.builder()
        .binding(Binding.NOT_STATED)
        .addPrevailing(InstrumentId.of("framework-2015"))
        .build();
    Dispute.of(
        DisputeStep.builder()
            .method(SettlementMethods.NEGOTIATION)
            .addBearer(Bearer.office(LocalizedText.of("en", "contact persons")))
            .due(DateRule.after(TimeSpan.days(30), Anchor.event("dispute")))
            .build(),
        DisputeStep.of(
            SettlementMethods.ESCALATION,
            Bearer.office(LocalizedText.of("en", "governor")),
            Bearer.office(LocalizedText.of("en", "director"))));
    Contact contact =
        Contact.builder()
            .forWhom(Bearer.party(REGION))
            .office(LocalizedText.of("en", "head of the social department"))
            .addChannel(ContactChannel.of(Channels.DATA_BOX))
            .build();
    assertThat(contact.person()).isEmpty();
  }

  @Test
  void kinds_onRightsAndTexts_examplesOfTheirComments_areBuilt() {
    Languages.builder()
        .addVersion(LanguageVersion.of("cs", 2))
        .addVersion(LanguageVersion.of("en", 2))
        .copiesEach(1)
        .prevailing(Locale.forLanguageTag("cs"))
        .build();
    Liability.limited(Quantity.atMost(Money.of(100_000, "GBP"), TimeSpan.years(1))).toBuilder()
        .addBearer(Bearer.eachParty())
        .addAddressee(Bearer.otherParties())
        .exceptions(Listed.unstated(List.of(LocalizedText.of("en", "damage done on purpose"))))
        .build();
    IntellectualProperty.in(PropertyKinds.JOINT_RESULTS)
        .addOwner(Bearer.allParties())
        .addUser(Bearer.eachParty())
        .uses(Listed.closed(List.of(LocalizedText.of("en", "purposes that are not commercial"))))
        .freeOfCharge(Truth.YES)
        .build();
    OrganizationId university = OrganizationId.of("university");
    InformationSharing.builder()
        .modality(Modality.IS)
        .addLevel(InformationLevels.PERSONAL)
        .addBearer(Bearer.party(university))
        .addAddressee(Bearer.party(AGENCY))
        .addController(Bearer.party(university))
        .addProcessor(Bearer.party(AGENCY))
        .onwardUse(
            OnwardUse.builder()
                .uses(Listed.closed(List.of(LocalizedText.of("en", "the evaluation"))))
                .build())
        .build();
    ForceMajeure.builder()
        .addBearer(Bearer.eachParty())
        .relief(Relief.SUSPENDED)
        .events(Listed.open(List.of(LocalizedText.of("en", "flood"))))
        .addAddressee(Bearer.otherParties())
        .notice(DateRule.withoutDelay())
        .until(Lasting.until(DateRule.on(ForceMajeure.END_OF_HINDRANCE)))
        .build();
    Accession.by(Bearer.group(LocalizedText.of("en", "municipalities of the region")))
        .addStep(
            ApprovalStep.of(
                Actor.inRole(LocalizedText.of("en", "all the parties")), ApprovalAct.CONSENT))
        .addAddressee(Bearer.party(REGION))
        .form(LocalizedText.of("en", "written declaration"))
        .firstDay(DateRule.startOf(DateRule.on(Anchor.DEPOSIT), 1, CalendarUnit.MONTH))
        .build();
    Finance.amount(
            Quantity.exactly(Fraction.of(1, 1), LocalizedText.of("en", "salary of the staff")))
        .toBuilder()
        .addBearer(Bearer.party(REGION))
        .build();
    assertThat(Accession.closed().describe(Locale.ENGLISH)).isEqualTo("Accession: not allowed.");
    assertThat(
            Languages.working(Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"))
                .describe(Locale.ENGLISH))
        .isEqualTo("Languages: working language: English, “zh-Hant”.");
    assertThat(
            Languages.builder()
                .addVersion(LanguageVersion.of("en-GB"))
                .build()
                .describe(Locale.ENGLISH))
        .isEqualTo("Languages: texts: English (en-GB).");
    assertThat(Liability.full(Bearer.allParties()).describe(Locale.ENGLISH))
        .isEqualTo("Liability: extent: full; who: all parties jointly.");
  }

  @Test
  void factories_ofTheirComments_areDifferentValues() {
    assertThat(
            List.of(
                Bearer.party(OrganizationId.of("asz")),
                Bearer.eachParty(),
                Bearer.allParties(),
                Bearer.group(LocalizedText.of("en", "children with social disadvantage")),
                Bearer.jointlyAndSeverally(Bearer.party(REGION), Bearer.party(MUNICIPALITY))))
        .doesNotHaveDuplicates();
    assertThat(
            List.of(
                Quantity.exactly(2, LocalizedText.of("en", "delegates")),
                Quantity.moreThan(Fraction.of(1, 2), Bases.MEMBERS_PRESENT),
                Quantity.atMost(Money.of(500_000, "CZK"))))
        .doesNotHaveDuplicates();
    assertThat(
            List.of(
                Term.indefinite(),
                Term.notStated(),
                Finance.none(),
                Finance.ownCosts(),
                LegalEffect.notBinding(),
                EntryIntoForce.on(DateRule.fixed(PartialDate.of(2025, 1, 1)))))
        .doesNotHaveDuplicates();
    Undertaking report =
        Undertaking.by(Bearer.party(AGENCY))
            .shall(Acts.REPORT)
            .wording(LocalizedText.of("en", "a report on its activity"))
            .to(Bearer.party(REGION))
            .recurrence(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))))
            .build();
    assertThat(report.kind()).isEqualTo(ProvisionKind.UNDERTAKING);
    ParticipationRule rule =
        ParticipationRule.permit(Rights.ATTEND)
            .id(RuleId.of("guests-1"))
            .to(Holder.representativeOf(AGENCY))
            .in(BodySelector.only(COMMITTEE))
            .build();
    assertThat(Participation.of(rule).rules()).containsExactly(rule);
  }

  @Test
  void undertakings_ofTheirComments_haveTheirStructure() {
    Undertaking inform =
        Undertaking.by(Bearer.office(LocalizedText.of("en", "chair")))
            .shall(Acts.INFORM)
            .to(Bearer.group(LocalizedText.of("en", "members")))
            .recurrence(Recurrence.atEach(Anchor.MEETING))
            .build();
    OrganizationId ministry = OrganizationId.of("ministry");
    Undertaking suspend =
        Undertaking.by(Bearer.party(ministry))
            .may(Acts.SUSPEND)
            .wording(LocalizedText.of("en", "payments"))
            .condition(Condition.overdue(LocalizedText.of("en", "a report")))
            .build();
    Undertaking indicator =
        Undertaking.by(Bearer.allParties())
            .intendsTo(Acts.ACHIEVE)
            .wording(LocalizedText.of("en", "a contact person"))
            .addQuantity(
                Quantity.atLeast(Fraction.percent(80), LocalizedText.of("en", "municipalities")))
            .due(DateRule.fixed(PartialDate.of(2026, 12, 31)))
            .build();
    assertThat(inform.describe(Locale.ENGLISH))
        .isEqualTo("“chair” shall inform; to: “members”; how often: each time: meeting.");
    assertThat(suspend.describe(Locale.ENGLISH))
        .isEqualTo("“ministry” may suspend “payments”; condition: this is overdue: “a report”.");
    assertThat(indicator.quantities()).hasSize(1);
  }

  @Test
  void participation_ofItsComment_isOneRule() {
    Participation guests =
        Participation.of(
            ParticipationRule.permit(Rights.ATTEND)
                .id(RuleId.of("guests-1"))
                .as(Capacities.GUEST)
                .to(Holder.representativeOf(AGENCY))
                .in(BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMITTEE))
                .build());
    assertThat(guests.rules()).hasSize(1);
  }
}
