package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.body.Capacity;
import org.dohoda.body.Session;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.MeetingMode;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.engine.inquiry.Offices;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Clause;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/** Whoever states what is said to be sufficient is granted the right. */
class SufficientProperties {
  private static final OrganizationId ELSEWHERE = OrganizationId.of("elsewhere");

  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  @Property(tries = 2_000)
  void sufficient_stated_grants(@ForAll("scenarios") Scenario scenario) {
    ParticipationEngine engine =
        ParticipationEngine.of(scenario.register()).presuming(scenario.presumptions());
    ParticipationQuestion question = scenario.question();
    Ruling ruling = engine.decide(question).ruling(scenario.right());

    for (ImmutableSet<Supposition> set : ruling.sufficient()) {
      if (set.stream().allMatch(each -> canBeStated(each, scenario))) {
        assertThat(engine.decide(stating(question, set)).ruling(scenario.right()).outcome())
            .as("with " + set)
            .isEqualTo(Outcome.GRANTED);
      }
    }
  }

  /**
   * Who the author of an item is stands in the meeting. An office that is stated has its name, and
   * by this name alone another one may not be told that is the same by what a third rule calls it.
   */
  private static boolean canBeStated(Supposition supposition, Scenario scenario) {
    return !(supposition.proposition() instanceof Proposition.IsAuthor)
        && !(supposition.proposition() instanceof Proposition.HoldsOffice has
            && (scenario.question().office().isPresent()
                || offices(scenario.register())
                    .anyMatch(each -> Offices.same(has.office(), each).isUnknown())));
  }

  /** The offices of all rules and seats. */
  private static Stream<LocalizedText> offices(CooperationRegister register) {
    Stream<Clause> brought =
        register.instruments().stream()
            .filter(Amendment.class::isInstance)
            .flatMap(each -> ((Amendment) each).changes().stream())
            .flatMap(change -> change.brought().stream());
    Stream<Clause> clauses =
        register.instruments().stream().flatMap(each -> each.clauses().stream());
    return Stream.concat(
        register.memberships().stream().flatMap(seat -> seat.office().stream()),
        Stream.concat(brought, clauses)
            .flatMap(clause -> clause.provisions().stream())
            .filter(Participation.class::isInstance)
            .flatMap(each -> ((Participation) each).rules().stream())
            .map(ParticipationRule::holder)
            .filter(Holder.OfficeHolder.class::isInstance)
            .map(each -> ((Holder.OfficeHolder) each).office()));
  }

  private static ParticipationQuestion stating(
      ParticipationQuestion question, ImmutableSet<Supposition> suppositions) {
    ParticipationQuestion.Builder stated = question.toBuilder();
    Map<Fact, Truth> facts = new HashMap<>(question.circumstances().facts());
    Map<InstrumentFact, Truth> ofPapers = new HashMap<>(question.circumstances().instrumentFacts());
    Circumstances.Builder circumstances = question.circumstances().toBuilder();
    Map<String, String> office = new HashMap<>();
    for (Supposition each : suppositions) {
      boolean holds = each.holds();
      if (each.proposition() instanceof Proposition.ComesAs as) {
        stated.capacity(holds ? as.capacity() : Capacity.of("another"));
      } else if (each.proposition() instanceof Proposition.IsPerson is) {
        stated.person(holds ? is.person() : "somebody else");
      } else if (each.proposition() instanceof Proposition.ComesFor comes) {
        if (holds || suppositions.stream().noneMatch(SufficientProperties::saysForWhom)) {
          stated.organization(holds ? comes.organization() : ELSEWHERE);
        }
      } else if (each.proposition() instanceof Proposition.HoldsOffice has) {
        has.office()
            .texts()
            .forEach(
                (tag, text) -> office.merge(tag, holds ? text : "none", (a, b) -> holds ? b : a));
      } else if (each.proposition() instanceof Proposition.FactIs is) {
        if (is.instrument().isPresent()) {
          ofPapers.put(new InstrumentFact(is.instrument().get(), is.fact()), Truth.of(holds));
        } else {
          state(circumstances, facts, is.fact(), holds);
        }
      }
    }
    suppositions.stream()
        .filter(Supposition::holds)
        .forEach(
            each -> {
              if (each.proposition() instanceof Proposition.FactIs is
                  && is.fact() instanceof AtMostPersons most) {
                circumstances.persons(most.persons());
              }
            });
    if (!office.isEmpty()) {
      stated.office(Optional.of(LocalizedText.copyOf(office)));
    }
    return stated
        .circumstances(circumstances.facts(facts).instrumentFacts(ofPapers).build())
        .build();
  }

  private static boolean saysForWhom(Supposition supposition) {
    return supposition.holds() && supposition.proposition() instanceof Proposition.ComesFor;
  }

  private static void state(
      Circumstances.Builder circumstances, Map<Fact, Truth> facts, Fact fact, boolean holds) {
    if (fact instanceof InSession in) {
      boolean open = (in.session() == Session.OPEN) == holds;
      circumstances.session(open ? Session.OPEN : Session.CLOSED);
    } else if (fact instanceof InMode in) {
      circumstances.mode(holds ? in.mode() : MeetingMode.of("another"));
    } else if (fact instanceof AtMostPersons most) {
      circumstances.persons(holds ? most.persons() : most.persons() + 1);
    } else {
      facts.put(fact, Truth.of(holds));
    }
  }
}
