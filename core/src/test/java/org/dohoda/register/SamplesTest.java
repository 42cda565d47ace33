package org.dohoda.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.Id;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.RuleEffect;
import org.dohoda.partnership.Partnership;
import org.dohoda.problem.Problems;
import org.dohoda.problem.Severity;
import org.dohoda.provision.Participation;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.testkit.Samples;
import org.dohoda.validation.RuleBook;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final CooperationRegister REGISTER = Samples.register(11, 200);

  private static List<Clause> clauses(Instrument instrument) {
    List<Clause> clauses = new ArrayList<>(instrument.clauses());
    if (instrument instanceof Amendment amendment) {
      for (Change change : amendment.changes()) {
        clauses.add(((Change.AddClause) change).clause());
      }
    }
    return clauses;
  }

  private static List<ParticipationRule> rules(Instrument instrument) {
    List<ParticipationRule> rules = new ArrayList<>();
    for (Clause clause : clauses(instrument)) {
      Iterables.filter(clause.provisions(), Participation.class)
          .forEach(participation -> rules.addAll(participation.rules()));
    }
    return rules;
  }

  @Test
  void register_sameSeed_same() {
    assertThat(Samples.register(3, 40)).isEqualTo(Samples.register(3, 40));
  }

  @Test
  void register_otherSeed_other() {
    assertThat(Samples.register(3, 40)).isNotEqualTo(Samples.register(4, 40));
  }

  @Test
  void register_anySize_hasSoManyMemoranda() {
    for (int size : new int[] {0, 1, 9, 10, 41}) {
      assertThat(Iterables.filter(Samples.register(5, size).instruments(), Memorandum.class))
          .hasSize(size);
    }
  }

  @Test
  void memoranda_sameSeedAndSize_areThoseOfTheRegister() {
    assertThat(Samples.memoranda(11, 200))
        .containsExactlyElementsOf(Iterables.filter(REGISTER.instruments(), Memorandum.class));
  }

  @Test
  void memorandum_seed_isTheFirstOfARegisterOfOne() {
    assertThat(Samples.register(6, 1).instruments()).contains(Samples.memorandum(6));
  }

  @Test
  void memorandum_any_hasTwelveClausesOfManyKinds() {
    Memorandum memorandum = Samples.memorandum(6);
    Set<ProvisionKind> kinds = new HashSet<>();
    memorandum.clauses().forEach(clause -> clause.provisions().forEach(p -> kinds.add(p.kind())));
    assertThat(memorandum.clauses()).hasSize(12);
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(12);
    assertThat(rules(memorandum)).hasSize(6);
  }

  @Test
  void register_parties_resolve() {
    for (Memorandum memorandum : Iterables.filter(REGISTER.instruments(), Memorandum.class)) {
      memorandum
          .parties()
          .forEach(party -> assertThat(REGISTER.organization(party.organization())).isPresent());
      memorandum
          .relations()
          .forEach(relation -> assertThat(REGISTER.instrument(relation.target())).isPresent());
    }
  }

  @Test
  void register_instruments_resolve() {
    for (Instrument instrument : REGISTER.instruments()) {
      if (instrument instanceof Amendment amendment) {
        Instrument amended = REGISTER.instrument(amendment.amends()).orElseThrow();
        Set<ClauseId> clauses = new HashSet<>();
        amended.clauses().forEach(clause -> clauses.add(clause.id()));
        for (Change change : amendment.changes()) {
          assertThat(clauses).containsAll(((Change.AddClause) change).after().stream().toList());
        }
      } else if (instrument instanceof ProcedureRules procedure) {
        procedure.governs().forEach(body -> assertThat(REGISTER.body(body)).isPresent());
      }
    }
  }

  @Test
  void register_rules_resolve() {
    Set<RuleId> seen = new HashSet<>();
    for (Instrument instrument : REGISTER.instruments()) {
      List<ParticipationRule> rules = rules(instrument);
      for (ParticipationRule rule : rules) {
        assertThat(seen.add(rule.id())).as("unique %s", rule.id()).isTrue();
        assertThat(unresolved(rule)).isEmpty();
        for (RuleId other : rule.exceptionTo()) {
          assertThat(rules).anyMatch(each -> each.id().equals(other) && opposite(each, rule));
        }
      }
    }
  }

  private static boolean opposite(ParticipationRule rule, ParticipationRule exception) {
    return rule.effect() != exception.effect();
  }

  private static Set<Id> unresolved(ParticipationRule rule) {
    Set<OrganizationId> organizations = new HashSet<>();
    if (rule.holder() instanceof Holder.RepresentativeOf named) {
      organizations.add(named.organization());
    }
    rule.bodies()
        .descriptions()
        .forEach(
            description -> {
              description.owner().ifPresent(organizations::add);
              description.stakeOf().ifPresent(organizations::add);
            });
    Set<BodyId> bodies = new HashSet<>();
    rule.bodies().named().ifPresent(named -> bodies.addAll(named.items()));
    Set<Id> unresolved = new HashSet<>();
    organizations.stream()
        .filter(id -> REGISTER.organization(id).isEmpty())
        .forEach(unresolved::add);
    bodies.stream().filter(id -> REGISTER.body(id).isEmpty()).forEach(unresolved::add);
    return unresolved;
  }

  @Test
  void register_clausesAndRules_beginAfterTheirInstrument() {
    for (Memorandum memorandum : Iterables.filter(REGISTER.instruments(), Memorandum.class)) {
      var signed = memorandum.parties().get(0).signed().orElseThrow().earliest();
      for (Clause clause : memorandum.clauses()) {
        clause
            .period()
            .ifPresent(period -> assertThat(period.earliestStart()).isAfterOrEqualTo(signed));
      }
      for (ParticipationRule rule : rules(memorandum)) {
        rule.period()
            .ifPresent(period -> assertThat(period.earliestStart()).isAfterOrEqualTo(signed));
      }
    }
  }

  @Test
  void register_world_resolves() {
    for (Body body : REGISTER.bodies()) {
      assertThat(body.owner().flatMap(REGISTER::organization)).isPresent();
      body.parent().ifPresent(parent -> assertThat(REGISTER.body(parent)).isPresent());
    }
    REGISTER
        .affiliations()
        .forEach(
            affiliation -> {
              assertThat(REGISTER.organization(affiliation.unit())).isPresent();
              assertThat(REGISTER.organization(affiliation.within())).isPresent();
            });
    REGISTER
        .stakes()
        .forEach(stake -> assertThat(REGISTER.organization(stake.organization())).isPresent());
    REGISTER.memberships().forEach(member -> assertThat(REGISTER.body(member.body())).isPresent());
    REGISTER.meetings().forEach(meet -> assertThat(REGISTER.body(meet.body())).isPresent());
  }

  @Test
  void register_partnerships_fit() {
    assertThat(REGISTER.partnerships()).isNotEmpty();
    for (Partnership partnership : REGISTER.partnerships()) {
      assertThat(partnership.problems().all()).isEmpty();
      partnership.basis().forEach(id -> assertThat(REGISTER.instrument(id)).isPresent());
      partnership.parties().forEach(id -> assertThat(REGISTER.organization(id)).isPresent());
    }
  }

  @Test
  void register_anySize_hasNoErrorsAndNoWarnings() {
    for (int size : new int[] {0, 1, 2, 10, 25, 200}) {
      Problems problems = RuleBook.standard().check(Samples.register(size, size));
      assertThat(problems.all())
          .filteredOn(problem -> problem.severity() != Severity.INFORMATION)
          .isEmpty();
    }
  }

  @Test
  void register_any_hasWhatRealOnesHave() {
    Set<Class<?>> holders = new HashSet<>();
    Set<RuleEffect> effects = new HashSet<>();
    int exceptions = 0;
    int conditions = 0;
    for (Instrument instrument : REGISTER.instruments()) {
      for (ParticipationRule rule : rules(instrument)) {
        holders.add(rule.holder().getClass());
        effects.add(rule.effect());
        exceptions += rule.exceptionTo().size();
        conditions += rule.condition().isPresent() ? 1 : 0;
      }
    }
    assertThat(holders)
        .isEqualTo(
            ImmutableSet.of(
                Holder.RepresentativeOf.class,
                Holder.OtherParties.class,
                Holder.OfKind.class,
                Holder.Anyone.class));
    assertThat(effects).hasSize(2);
    assertThat(exceptions).isEqualTo(200);
    assertThat(conditions).isGreaterThan(200);
    assertThat(REGISTER.affiliations()).isNotEmpty();
    assertThat(REGISTER.stakes()).isNotEmpty();
  }
}
