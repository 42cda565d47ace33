package org.dohoda.examples.propertytests;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.validation.RuleBook;

/** What follows another body or organisation has what was granted there. */
class HouseRuleTest {
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final OrganizationId FORMER = OrganizationId.of("former-region");
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final BodyId OLD = BodyId.of("old-committee");
  private static final BodyId NEW = BodyId.of("new-committee");

  private static Body.Builder body(BodyId id) {
    return Body.builder()
        .id(id)
        .addName(new TimedName(LocalizedText.of("en", id.value()), Period.always()));
  }

  private static CooperationRegister.Builder speakingIn(BodySelector bodies) {
    ParticipationRule rule =
        ParticipationRule.permit(Rights.SPEAK)
            .to(Holder.representativeOf(AGENCY))
            .in(bodies)
            .id(RuleId.of("speaking"))
            .build();
    return CooperationRegister.builder()
        .addBody(body(NEW).owner(REGION).addSuccessorOf(OLD).build())
        .addInstrument(
            Memorandum.builder()
                .id(InstrumentId.of("memorandum"))
                .addParties(Party.of(REGION), Party.of(AGENCY))
                .addClause(
                    Clause.builder()
                        .id(ClauseId.of("guests"))
                        .addProvision(Participation.of(rule))
                        .build())
                .build());
  }

  private static boolean isFound(CooperationRegister.Builder register) {
    return RuleBook.standard().with(HouseRule.of(REGION)).check(register.build()).stream()
        .anyMatch(problem -> problem.kind().equals(HouseRule.SPEAKING_GRANTED));
  }

  @Example
  void bodyThatOursFollows_andThatNobodyRecorded_isOurs() {
    assertThat(isFound(speakingIn(BodySelector.only(OLD)))).isTrue();
  }

  @Example
  void bodyThatOursFollows_andThatWasOfAnother_isOurs() {
    Body old = body(OLD).owner(AGENCY).build();
    assertThat(isFound(speakingIn(BodySelector.only(OLD)).addBody(old))).isTrue();
  }

  @Example
  void bodyOfAnother_isNotOurs() {
    Body other = body(BodyId.of("other")).owner(AGENCY).build();
    assertThat(isFound(speakingIn(BodySelector.only(other.id())).addBody(other))).isFalse();
  }

  @Example
  void bodiesOfTheOneThatWeFollow_areOurs() {
    BodySelector ofFormer = BodySelector.of(BodyDescription.bodiesOf(FORMER));
    Succession succession =
        Succession.builder()
            .predecessor(FORMER)
            .successor(REGION)
            .on(PartialDate.parse("2001"))
            .build();
    assertThat(isFound(speakingIn(ofFormer).addSuccession(succession))).isTrue();
    assertThat(isFound(speakingIn(ofFormer))).isFalse();
  }
}
