package org.dohoda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.dohoda.analysis.Agreements;
import org.dohoda.analysis.Coverage;
import org.dohoda.analysis.Partners;
import org.dohoda.analysis.RightsComparison;
import org.dohoda.body.Meeting;
import org.dohoda.decision.Proposition;
import org.dohoda.effect.ConsolidatedText;
import org.dohoda.effect.Effects;
import org.dohoda.effect.Handover;
import org.dohoda.engine.Attendance;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.instrument.Signatory;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.participation.Rights;
import org.dohoda.partnership.Attested;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.ProgrammeCall;
import org.dohoda.partnership.ProgrammeWave;
import org.dohoda.partnership.SupportKind;
import org.dohoda.partnership.Transitions;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.PolicyTaxonomies;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.problem.Checked;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problems;
import org.dohoda.provision.PrincipleName;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Source;
import org.dohoda.testkit.Bearers;
import org.dohoda.testkit.Bodies;
import org.dohoda.testkit.Conditions;
import org.dohoda.testkit.DateRules;
import org.dohoda.testkit.DatedRegisters;
import org.dohoda.testkit.Fault;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.Identifiers;
import org.dohoda.testkit.Ids;
import org.dohoda.testkit.LocalizedTexts;
import org.dohoda.testkit.Meetings;
import org.dohoda.testkit.ModelPaths;
import org.dohoda.testkit.OddRegisters;
import org.dohoda.testkit.Organizations;
import org.dohoda.testkit.ParticipationRules;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Periods;
import org.dohoda.testkit.ProblemKinds;
import org.dohoda.testkit.ProvisionParts;
import org.dohoda.testkit.Provisions;
import org.dohoda.testkit.Recurrences;
import org.dohoda.testkit.Samples;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.testkit.Sources;
import org.dohoda.testkit.Taxonomies;
import org.dohoda.testkit.Timelines;
import org.dohoda.testkit.Validities;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.dohoda.validation.Profiles;
import org.dohoda.validation.RequiredProvision;
import org.dohoda.validation.RuleBook;

/** Objects from which every public type of data is reached; each call makes them anew. */
final class Roots {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 12);
  private static final LocalDate LAST = LocalDate.of(2024, 9, 12);

  private final List<Object> all = new ArrayList<>();

  private Roots() {}

  static List<Object> all() {
    Roots roots = new Roots();
    roots.time();
    roots.model();
    roots.registers();
    roots.questions();
    roots.comparisons();
    roots.problems();
    roots.others();
    return roots.all;
  }

  private void draw(Arbitrary<?> arbitrary, int count) {
    Random random = new Random(count);
    for (int i = 0; i < count; i++) {
      all.add(arbitrary.generator(1000).next(random).value());
    }
  }

  private void time() {
    draw(Periods.periods(), 20);
    draw(Validities.validities(), 10);
    draw(Timelines.timelinesOf(List.of("a", "b")), 10);
    draw(DateRules.dateRules(), 200);
    draw(DateRules.timeSpans(), 10);
    draw(DateRules.anchors(), 40);
    draw(DateRules.knownEvents(DAY, LAST), 10);
    draw(Recurrences.recurrences(), 60);
    KnownEvents events = KnownEvents.none().with(Anchor.EFFECT, PartialDate.of(DAY));
    for (Object each : List.copyOf(all)) {
      if (each instanceof DateRule rule) {
        all.add(rule.resolve(events, Optional.empty()));
        all.add(rule.dueDates(events, Optional.empty(), DAY, LAST));
      }
    }
  }

  private void model() {
    draw(Ids.ruleIds(), 5);
    draw(Ids.policyAreaIds(), 5);
    draw(LocalizedTexts.localizedTexts(), 10);
    draw(Identifiers.identifiers(), 20);
    draw(ModelPaths.modelPaths(), 10);
    draw(Sources.sources(), 20);
    draw(Sources.attestations(), 10);
    draw(Sources.extensions(), 5);
    draw(Taxonomies.taxonomies(), 5);
    draw(Organizations.organizations(), 10);
    draw(Organizations.affiliations(), 10);
    draw(Organizations.successions(), 10);
    draw(Organizations.stakes(), 10);
    draw(Organizations.representatives(), 10);
    draw(Bodies.bodies(), 10);
    draw(Bodies.memberships(), 10);
    draw(Meetings.meetings(), 10);
    draw(Conditions.actors(), 30);
    draw(Conditions.approvalSteps(), 10);
    draw(Conditions.facts(), 80);
    draw(Conditions.conditions(), 100);
    draw(ParticipationRules.holders(), 20);
    draw(ParticipationRules.selectors(), 30);
    draw(ParticipationRules.reaches(), 10);
    draw(ParticipationRules.participationRules(), 20);
    draw(Bearers.bearers(), 40);
    draw(ProvisionParts.territories(), 30);
    draw(ProvisionParts.quantities(), 30);
    draw(ProvisionParts.links(), 20);
    draw(Provisions.provisions(), 400);
    draw(Partnerships.doubtful(), 40);
    all.add(PolicyTaxonomies.of(List.of()));
    all.add(PolicyTaxonomies.of(List.of(SocialInclusion.taxonomy())));
    all.add(List.of(Profiles.standard(), Profiles.draft(), Profiles.publication()));
  }

  private void registers() {
    all.add(Samples.register(7, 8));
    draw(DatedRegisters.ofInstruments(), 12);
    draw(OddRegisters.oddRegisters(), 2);
    for (Object each : List.copyOf(all)) {
      if (each instanceof CooperationRegister register) {
        effects(register);
      }
    }
  }

  private void effects(CooperationRegister register) {
    Effects effects = Effects.of(register);
    all.add(
        new Handover(
            OrganizationId.of("asz"),
            Holding.ALWAYS,
            InstrumentId.of("dodatek"),
            PartialDate.of(DAY)));
    all.add(
        new ConsolidatedText.ConsolidatedTerm(
            Term.indefinite(),
            InstrumentId.of("dodatek"),
            Optional.of(ClauseId.of("trvani")),
            ModelPath.parse("/instruments/dodatek/changes/0/term"),
            Truth.YES));
    all.add(effects);
    Coverage before = null;
    for (Instrument instrument : register.instruments()) {
      all.add(effects.inEffect(instrument.id()));
      all.add(effects.notDraft(instrument.id()));
      all.add(effects.versions(instrument.id()));
      all.add(effects.consolidated(instrument.id(), DAY, Presumption.customary()));
      Coverage coverage = Coverage.of(instrument);
      all.add(coverage);
      if (before != null) {
        all.add(coverage.differenceFrom(before));
      }
      before = coverage;
    }
    for (var organization : register.organizations().stream().limit(5).toList()) {
      all.add(effects.standing(organization.id(), DAY, Set.of()));
      all.add(effects.names(organization.id(), Set.of()));
      all.add(
          Partners.of(register, organization.id())
              .on(DAY, EnumSet.of(PartnershipStatus.ACTIVE, PartnershipStatus.APPROVED)));
      all.add(
          Agreements.of(register, organization.id()).presuming(Presumption.customary()).on(DAY));
    }
  }

  private void questions() {
    for (long seed = 1; seed <= 12; seed++) {
      Scenario scenario = Scenarios.scenario(seed);
      ParticipationEngine engine =
          ParticipationEngine.of(scenario.register()).presuming(scenario.presumptions());
      all.add(engine.decide(scenario.question()));
      all.add(scenario.question());
      all.add(new Proposition.ComesFor(OrganizationId.of("asz")));
      all.add(new Proposition.IsAuthor(OrganizationId.of("asz")));
      all.add(new Proposition.IsPerson("A. Nováková"));
      all.add(new Proposition.HoldsOffice(LocalizedText.of("cs", "ředitel")));
      for (Meeting meeting : scenario.register().meetings()) {
        all.add(
            new Attendance(
                meeting,
                OrganizationId.of("asz"),
                Optional.empty(),
                scenario.question().circumstances()));
      }
      for (Instrument instrument : scenario.register().instruments()) {
        all.add(engine.survey().grantsOf(instrument.id(), DAY));
      }
    }
  }

  private void comparisons() {
    CooperationRegister register = Samples.register(7, 8);
    RightsComparison comparison =
        RightsComparison.of(register, register.toBuilder().instruments(List.of()).build())
            .presuming(Presumption.customary());
    for (var organization : register.organizations()) {
      all.add(
          comparison.compare(
              organization.id(), DAY, question -> question.addRights(Rights.ATTEND)));
    }
  }

  private void problems() {
    draw(ProblemKinds.problemKinds(), 5);
    draw(ProblemKinds.problems(), 10);
    draw(ProblemKinds.manyProblems(), 5);
    all.add(broken());
    all.add(broken().grouped());
  }

  private static Problems broken() {
    CooperationRegister broken = CooperationRegister.builder().build();
    for (Fault fault : Faults.all()) {
      broken = fault.injectedInto(broken);
    }
    return RuleBook.standard().check(broken);
  }

  /** What no generator makes. */
  private void others() {
    LocalizedText office = LocalizedText.of("cs", "hejtman");
    OrganizationId unit = OrganizationId.of("asz");
    PartialDate day = PartialDate.of(DAY);
    Source source = Source.of("zpráva");
    all.add(Signatory.of("Jan Vzorný", office));
    all.add(new Signatory(Optional.empty(), Optional.of(office)));
    all.add(new ThroughUnit(unit, Period.unknown()));
    all.add(new ThroughUnit(unit, Period.always()));
    for (int count = 8; count < 10; count++) {
      all.add(
          AttestedCount.builder()
              .count(count)
              .addStatuses(PartnershipStatus.ACTIVE)
              .on(day)
              .partner(unit)
              .source(source)
              .build());
    }
    all.add(List.of(ProgrammeCall.of("1"), ProgrammeCall.of("2")));
    all.add(List.of(ProgrammeWave.of("1"), ProgrammeWave.of("2")));
    all.add(List.of(SupportKind.of("remote"), SupportKind.of("intensive")));
    all.add(Transitions.TABLE);
    all.add(List.of(PrincipleName.of("equality"), PrincipleName.of("openness")));
    all.add(List.of(CooperationForm.of("exchange"), CooperationForm.of("consultation")));
    all.add(List.of(Checked.of("a"), Checked.of("b"), Checked.failed(broken())));
    all.add(List.of(ProgrammeId.of("a"), ProgrammeId.of("b")));
    for (ProvisionKind kind : List.of(ProvisionKind.TERM, ProvisionKind.ENTRY_INTO_FORCE)) {
      all.add(new RequiredProvision(InstrumentKinds.MEMORANDUM_OF_COOPERATION, kind, source));
    }
    for (LocalDate on : List.of(DAY, LAST)) {
      all.add(
          new Holding.Before(
              new DayFact(DayKind.EFFECT_START, ModelPath.ROOT, PartialDate.of(on))));
      all.add(Attested.on(PartnershipStatus.ACTIVE, PartialDate.of(on)));
    }
  }
}
