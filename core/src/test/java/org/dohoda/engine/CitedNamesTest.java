package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.decision.Decision;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Affiliation;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** The names that a decision carries: of all that its sentences speak of, as of its day. */
class CitedNamesTest {
  private static final BodyId COUNCIL = BodyId.of("council");
  private static final InstrumentId AMENDMENT = InstrumentId.of("am");

  private static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  private static Condition consentOf(Actor actor) {
    return Condition.approved(ApprovalStep.of(actor, ApprovalAct.CONSENT));
  }

  private static Decision decide(CooperationRegister register) {
    return ParticipationEngine.of(register).decide(question().addRights(ATTEND).build());
  }

  @Test
  void names_holdTheAmendmentAndWhoeverConsents() {
    ParticipationRule amended =
        permit("r", ATTEND)
            .when(
                Condition.all(
                    consentOf(Actor.body(COUNCIL)),
                    Condition.not(consentOf(Actor.office(en("mayor"), TOWN)))))
            .build();
    CooperationRegister register =
        register(
                memorandum(permit("r", ATTEND).build()),
                Amendment.builder()
                    .id(AMENDMENT)
                    .title(en("First amendment"))
                    .amends(InstrumentId.of("memorandum"))
                    .state(InstrumentState.CONCLUDED)
                    .effective(PartialDate.of(2021, 1, 1))
                    .addChanges(Change.replace(clause("guests", Participation.of(amended))))
                    .build())
            .toBuilder()
            .addBodies(
                Body.builder().id(COUNCIL).addNames(TimedName.of(en("Council of all"))).build())
            .build();

    Decision decision = decide(register);

    assertThat(decision.names())
        .containsEntry(AMENDMENT, en("First amendment"))
        .containsEntry(COUNCIL, en("Council of all"))
        .containsEntry(TOWN, en("town"));
    assertThat(String.join(" ", decision.explain(Locale.ENGLISH)))
        .contains(
            "as amended by: “First amendment”", "“Council of all” consents", "“mayor” of “town”")
        .doesNotContain("“am”", "“council”");
  }

  /** The agency is within an office, from a day on, and the office within the town. */
  private static Decision throughAnOffice(String period) {
    OrganizationId office = OrganizationId.of("office");
    ParticipationRule ofTown = permit("r", ATTEND).holder(Holder.representativeOf(TOWN)).build();
    return decide(
        register(memorandum(ofTown)).toBuilder()
            .addOrganization(
                Region.organization(office).toBuilder()
                    .names(List.of(TimedName.of(en("Office of the town"))))
                    .build())
            .addAffiliations(
                Affiliation.builder()
                    .unit(Region.AGENCY)
                    .within(office)
                    .period(Period.parse(period))
                    .build(),
                Affiliation.builder()
                    .unit(office)
                    .within(TOWN)
                    .period(Period.parse("2000-01-01/.."))
                    .build())
            .build());
  }

  @Test
  void names_holdWhatARelationConnectsWhoseDayIsAsked() {
    Decision missing = throughAnOffice("/..");
    assertThat(String.join(" ", missing.explain(Locale.ENGLISH)))
        .contains("the start of the affiliation (“agency” → “Office of the town”) (/affiliations/");
    assertThat(missing.names())
        .containsEntry(OrganizationId.of("office"), en("Office of the town"));
    assertThat(String.join(" ", missing.explain(Locale.forLanguageTag("cs"))))
        .contains("počátek začlenění („agency“ → „Office of the town“) (/affiliations/");
  }

  @Test
  void names_holdEachOwnerWhoseConsentIsSupposed() {
    CooperationRegister register =
        register(
            memorandum("memorandum", List.of(TOWN, Region.AGENCY), permit("r", ATTEND).build()));

    assertThat(decide(register).names()).containsEntry(REGION, en("region"));
  }

  @Test
  void names_ofBodies_changeOnTheDayOnWhichANewOneIsBorne() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).build()))
            .with(
                Region.body(COMMITTEE, REGION).toBuilder()
                    .names(
                        List.of(
                            TimedName.of(en("One"), Period.parse("2022-01-01/2022-12-31")),
                            TimedName.of(en("Two"), Period.parse("2010-01-01/..")),
                            TimedName.of(en("One"), Period.parse("2000-01-01/2021-12-31"))))
                    .build());
    ParticipationEngine engine = ParticipationEngine.of(register);

    assertThat(nameOn(engine, LocalDate.of(2021, 12, 31))).isEqualTo(en("Two"));
    assertThat(nameOn(engine, LocalDate.of(2022, 1, 1))).isEqualTo(en("One"));
    assertThat(nameOn(engine, LocalDate.of(2023, 1, 1))).isEqualTo(en("Two"));
  }

  private static LocalizedText nameOn(ParticipationEngine engine, LocalDate day) {
    return nameOn(engine, day, COMMITTEE);
  }

  private static LocalizedText nameOn(ParticipationEngine engine, LocalDate day, Id id) {
    return Objects.requireNonNull(engine.decide(question().day(day).build()).names().get(id));
  }

  @Test
  void names_ofWhoMayOwnABody_areThoseOfTheDay() {
    CooperationRegister register =
        register(
                memorandum("memorandum", List.of(TOWN, Region.AGENCY), permit("r", ATTEND).build()))
            .with(Body.builder().id(COMMITTEE).addNames(TimedName.of(en("committee"))).build())
            .with(
                Region.organization(REGION).toBuilder()
                    .names(
                        List.of(
                            TimedName.of(en("Old region"), Period.parse("../2021-12-31")),
                            TimedName.of(en("New region"), Period.parse("2022-01-01/.."))))
                    .build());
    ParticipationEngine engine = ParticipationEngine.of(register);

    assertThat(nameOn(engine, LocalDate.of(2021, 12, 31), REGION)).isEqualTo(en("Old region"));
    assertThat(nameOn(engine, LocalDate.of(2022, 1, 1), REGION)).isEqualTo(en("New region"));
  }

  @Test
  void names_holdTheLabelsOfAreasThatTheRegisterDefines() {
    PolicyAreaId hostels = PolicyAreaId.of("own/hostels");
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).when(Condition.agendaConcerns(hostels)).build()))
            .toBuilder()
            .addTaxonomies(
                PolicyTaxonomy.builder()
                    .id("own")
                    .name(en("Our own"))
                    .addAreas(PolicyArea.builder().id(hostels).label(en("hostels")).build())
                    .build())
            .build();

    assertThat(decide(register).names()).containsEntry(hostels, en("hostels"));
  }

  /** A question names things that no rule speaks of; the answer repeats it. */
  @Test
  void names_holdWhatTheQuestionItselfSpeaksOf() {
    InstrumentId other = InstrumentId.of("other");
    CooperationRegister register =
        register(
                memorandum(permit("r", ATTEND).build()),
                Memorandum.builder()
                    .from(memorandum("other", List.of(REGION, TOWN), permit("s", SPEAK).build()))
                    .title(en("The other one"))
                    .build())
            .toBuilder()
            .addBody(Body.builder().id(COUNCIL).addName(TimedName.of(en("Council of all"))).build())
            .build();
    ParticipationQuestion question =
        question()
            .meeting(
                Meeting.builder()
                    .body(COMMITTEE)
                    .date(Region.DAY)
                    .addAgenda(Region.item("Housing").toBuilder().author(TOWN).build())
                    .build())
            .circumstances(
                Circumstances.builder()
                    .met(
                        Condition.approved(
                            ApprovalStep.of(Actor.body(COUNCIL), ApprovalAct.CONSENT)))
                    .met(
                        other,
                        Condition.approved(
                            ApprovalStep.of(Actor.inRole(en("the Region")), ApprovalAct.CONSENT)))
                    .build())
            .build();

    assertThat(ParticipationEngine.of(register).decide(question).names())
        .containsEntry(TOWN, en("town"))
        .containsEntry(COUNCIL, en("Council of all"))
        .containsEntry(other, en("The other one"))
        .containsEntry(REGION, en("region"))
        .containsEntry(Region.AGENCY, en("agency"));
  }

  @Test
  void names_holdEachForWhomTheHolderMayCome() {
    CooperationRegister register =
        register(
            memorandum(
                "memorandum",
                List.of(REGION, Region.AGENCY, TOWN),
                permit("others", ATTEND).holder(Holder.otherParties()).build()));
    ParticipationQuestion question =
        ParticipationQuestion.builder()
            .body(COMMITTEE)
            .day(Region.DAY)
            .office(Region.CHAIR)
            .addRights(ATTEND)
            .build();

    assertThat(ParticipationEngine.of(register).decide(question).names())
        .containsEntry(Region.AGENCY, en("agency"))
        .containsEntry(TOWN, en("town"));
  }
}
