package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.analysis.Agreement;
import org.dohoda.analysis.Agreements;
import org.dohoda.analysis.RightChange;
import org.dohoda.analysis.RightsComparison;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Ruling;
import org.dohoda.effect.Effects;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.json.DohodaJson;
import org.dohoda.organization.Organization;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.dohoda.validation.Profiles;
import org.dohoda.validation.RuleBook;
import org.junit.jupiter.api.Test;

/**
 * The code of the README that builds a register by hand. {@link ReadmeTest} sees to it that the
 * README shows this and no other.
 */
class ReadmeBuilderTest {
  @Test
  void code_doesWhatItsCommentsSay() {
    // README
    // Two organizations, one body. What has no start or end in the record is unknown, not for ever.
    OrganizationId region = OrganizationId.of("region");
    OrganizationId agency = OrganizationId.of("agency");
    BodyId committee = BodyId.of("housing-committee");
    Body housing =
        Body.builder()
            .id(committee)
            .addName(TimedName.of(LocalizedText.of("en", "Housing Committee")))
            .kind(BodyKinds.COMMITTEE)
            .owner(region)
            .existence(Period.parse("2021-01-01/.."))
            .build();

    // "A representative of the Agency may attend and speak as a guest in committees of the Region."
    ParticipationRule guests =
        ParticipationRule.permit(Rights.ATTEND, Rights.SPEAK)
            .as(Capacities.GUEST)
            .to(Holder.representativeOf(agency))
            .in(BodyDescription.bodiesOf(region).ofKind(BodyKinds.COMMITTEE))
            .id(RuleId.of("guests-1"))
            .build();
    Memorandum memorandum =
        Memorandum.builder()
            .id(InstrumentId.of("memorandum-2024"))
            .addParty(
                Party.builder().organization(region).signed(PartialDate.of(2024, 2, 1)).build())
            .addParty(
                Party.builder().organization(agency).signed(PartialDate.of(2024, 2, 8)).build())
            .addClause(
                Clause.builder()
                    .id(ClauseId.of("guests"))
                    .reference("Article 3")
                    .addProvision(Participation.of(guests))
                    .build())
            .addClause(
                Clause.builder()
                    .id(ClauseId.of("term"))
                    .reference("Article 9")
                    .addProvisions(
                        EntryIntoForce.on(DateRule.fixed(PartialDate.of(2024, 3, 1))),
                        Term.until(DateRule.fixed(PartialDate.of(2026, 12, 31))))
                    .build())
            .build();
    CooperationRegister register =
        CooperationRegister.builder()
            .addOrganizations(
                Organization.builder()
                    .id(region)
                    .addName(TimedName.of(LocalizedText.of("en", "The Region")))
                    .build(),
                Organization.builder()
                    .id(agency)
                    .addName(TimedName.of(LocalizedText.of("en", "The Agency")))
                    .build())
            .addBody(housing)
            .addInstrument(memorandum)
            .build();

    // What is wrong or missing is told, with a code, a place and help. Here:
    // instrument.without-source.
    Problems problems = RuleBook.standard().check(register, Profiles.draft());

    // Granted on each day of the term, and on no other. Of these days nothing is unknown.
    ParticipationEngine engine = ParticipationEngine.of(register);
    Truth attends =
        engine.granted(
            agency, committee, Rights.ATTEND, Capacities.GUEST, LocalDate.of(2025, 5, 5));
    Timeline<Truth> overTime =
        engine.grantedOverTime(agency, committee, Rights.ATTEND, Capacities.GUEST);

    // The other way round: who may come, with the ruling and its grounds.
    Map<OrganizationId, Ruling> whoMayCome =
        engine
            .survey()
            .guestsOf(committee, Rights.ATTEND, Capacities.GUEST, LocalDate.of(2025, 5, 5));

    // Who is bound on a day, by which agreements and with whom, and what came with them.
    Truth bound =
        Effects.of(register)
            .inEffectFor(memorandum.id(), agency)
            .on(LocalDate.of(2024, 3, 1), Set.of());
    List<Agreement> agreements = Agreements.of(register, agency).on(LocalDate.of(2024, 3, 1));
    List<RightChange> gained =
        RightsComparison.of(register)
            .compare(
                agency,
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 3, 1),
                question -> question.as(Capacities.GUEST))
            .gained(); // to attend and to speak

    // The same as JSON, and back.
    String json = DohodaJson.register().write(register);
    CooperationRegister again = DohodaJson.register().readOrThrow(json); // equals register
    // end of README

    assertThat(problems.all())
        .extracting(Problem::code)
        .containsExactly("instrument.without-source");
    assertThat(attends).isEqualTo(Truth.YES);
    assertThat(overTime.on(LocalDate.of(2024, 2, 29))).isEqualTo(Truth.NO);
    assertThat(overTime.on(LocalDate.of(2024, 3, 1))).isEqualTo(Truth.YES);
    assertThat(overTime.on(LocalDate.of(2026, 12, 31))).isEqualTo(Truth.YES);
    assertThat(overTime.on(LocalDate.of(2027, 1, 1))).isEqualTo(Truth.NO);
    assertThat(whoMayCome).containsOnlyKeys(agency);
    assertThat(bound).isEqualTo(Truth.YES);
    assertThat(agreements)
        .singleElement()
        .satisfies(each -> assertThat(each.certainOthers()).containsExactly(region));
    assertThat(gained)
        .extracting(RightChange::right)
        .containsExactlyInAnyOrder(Rights.ATTEND, Rights.SPEAK);
    assertThat(again).isEqualTo(register);
  }
}
