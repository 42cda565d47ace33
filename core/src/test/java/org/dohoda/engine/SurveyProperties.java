package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.text.LocalizedText;

/** Questions asked the other way round are answered as they are one by one. */
class SurveyProperties {
  private static final Pattern ORGANIZATION = Pattern.compile("\\borg-\\d\\b");
  private static final Pattern BODY = Pattern.compile("\\bbody-\\d\\b");

  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  /** Whatever a register writes anywhere, recorded or only named. */
  private static <T> ImmutableSet<T> named(Scenario scenario, Pattern ids, Function<String, T> id) {
    return ids.matcher(scenario.register().toString())
        .results()
        .map(found -> id.apply(found.group()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ParticipationEngine engine(Scenario scenario) {
    return ParticipationEngine.of(scenario.register()).presuming(scenario.presumptions());
  }

  private static ParticipationQuestion.Builder asked(
      OrganizationId organization, BodyId body, Scenario scenario) {
    return ParticipationQuestion.of(organization, body, scenario.question().day())
        .as(Capacities.GUEST)
        .addRights(scenario.right());
  }

  private static ParticipationQuestion.Builder askedOfItem(
      OrganizationId organization, BodyId body, Scenario scenario) {
    AgendaItem item = AgendaItem.builder().label(LocalizedText.of("cs", "Různé")).build();
    return asked(organization, body, scenario)
        .at(Meeting.builder().body(body).date(scenario.question().day()).addAgenda(item).build())
        .item(0);
  }

  private static <T> void assertAgrees(
      Map<T, Ruling> answer,
      ImmutableSet<T> all,
      Scenario scenario,
      Function<T, ParticipationQuestion.Builder> asking) {
    ParticipationEngine engine = engine(scenario);
    assertThat(all).containsAll(answer.keySet());
    for (T each : all) {
      Ruling ruling = engine.decide(asking.apply(each).build()).ruling(scenario.right());
      if (ruling.possible().contains(Outcome.GRANTED)) {
        assertThat(answer).containsEntry(each, ruling);
      } else {
        assertThat(answer).doesNotContainKey(each);
      }
    }
  }

  @Property(tries = 300)
  void bodiesOpenTo_areThoseThatAreOneByOne(@ForAll("scenarios") Scenario scenario) {
    OrganizationId holder = OrganizationId.of("org-1");
    ImmutableSet<BodyId> all = named(scenario, BODY, BodyId::of);
    Survey survey = engine(scenario).survey();
    assertThat(survey.bodies()).containsExactlyInAnyOrderElementsOf(all);
    assertAgrees(
        survey.bodiesOpenTo(holder, scenario.right(), Capacities.GUEST, scenario.question().day()),
        all,
        scenario,
        body -> asked(holder, body, scenario));
    assertAgrees(
        survey.bodiesOpenForItems(
            holder, scenario.right(), Capacities.GUEST, scenario.question().day()),
        all,
        scenario,
        body -> askedOfItem(holder, body, scenario));
  }

  @Property(tries = 300)
  void guestsOf_areThoseThatAreOneByOne(@ForAll("scenarios") Scenario scenario) {
    BodyId body = BodyId.of("body-1");
    ImmutableSet<OrganizationId> all = named(scenario, ORGANIZATION, OrganizationId::of);
    Survey survey = engine(scenario).survey();
    assertThat(survey.organizations()).containsExactlyInAnyOrderElementsOf(all);
    assertAgrees(
        survey.guestsOf(body, scenario.right(), Capacities.GUEST, scenario.question().day()),
        all,
        scenario,
        guest -> asked(guest, body, scenario));
    assertAgrees(
        survey.guestsForItems(body, scenario.right(), Capacities.GUEST, scenario.question().day()),
        all,
        scenario,
        guest -> askedOfItem(guest, body, scenario));
  }

  @Property(tries = 100)
  void grantsOf_areThoseWithAPermissionThatMayBeLive(@ForAll("scenarios") Scenario scenario) {
    ParticipationEngine engine = engine(scenario);
    for (Instrument instrument : scenario.register().instruments()) {
      for (OrganizationId organization : named(scenario, ORGANIZATION, OrganizationId::of)) {
        for (BodyId body : named(scenario, BODY, BodyId::of)) {
          boolean expected =
              isGrantedBy(instrument, ruling(engine, asked(organization, body, scenario), scenario))
                  || isGrantedBy(
                      instrument,
                      ruling(engine, askedOfItem(organization, body, scenario), scenario));
          boolean found =
              engine.survey().grantsOf(instrument.id(), scenario.question().day()).stream()
                  .anyMatch(
                      grant ->
                          grant.organization().equals(organization)
                              && grant.body().equals(body)
                              && grant.ruling().right().equals(scenario.right()));
          assertThat(found).as(organization + " in " + body).isEqualTo(expected);
        }
      }
    }
  }

  private static Ruling ruling(
      ParticipationEngine engine, ParticipationQuestion.Builder question, Scenario scenario) {
    return engine.decide(question.capacity(Optional.empty()).build()).ruling(scenario.right());
  }

  private static boolean isGrantedBy(Instrument instrument, Ruling ruling) {
    return ruling.possible().contains(Outcome.GRANTED)
        && ruling.grounds().stream()
            .anyMatch(
                ground ->
                    ground.instrument().equals(instrument.id())
                        && ground.permits()
                        && !ground.live().isNo());
  }
}
