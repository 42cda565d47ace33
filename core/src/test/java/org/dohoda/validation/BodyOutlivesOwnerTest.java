package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** A body that goes on when its owner has ended is odd, unless it passed to a successor. */
class BodyOutlivesOwnerTest {
  private static final OrganizationId OWNER = OrganizationId.of("owner");
  private static final OrganizationId SUCCESSOR = OrganizationId.of("successor");

  private static TimedName name(String name) {
    return new TimedName(LocalizedText.of("en", name), Period.always());
  }

  private static Organization organization(OrganizationId id, String existence) {
    return Organization.builder()
        .id(id)
        .addName(name(id.value()))
        .existence(Period.parse(existence))
        .build();
  }

  private static boolean isReported(Optional<Passing> passing) {
    return isReported(passing, "2020-01-01/..", "2015/..");
  }

  private static boolean isReported(Optional<Passing> passing, String successor, String body) {
    CooperationRegister.Builder register =
        CooperationRegister.builder()
            .addOrganizations(organization(OWNER, "2010/2019"), organization(SUCCESSOR, successor))
            .addBody(
                Body.builder()
                    .id(BodyId.of("body"))
                    .addName(name("body"))
                    .owner(OWNER)
                    .existence(Period.parse(body))
                    .build());
    passing.ifPresent(
        what -> {
          Succession.Builder succession =
              Succession.builder()
                  .predecessor(OWNER)
                  .successor(SUCCESSOR)
                  .on(PartialDate.of(2020, 1, 1))
                  .passing(what);
          if (what == Passing.NAMED) {
            succession.addInstrument(InstrumentId.of("paper"));
          }
          register.addSuccession(succession.build());
        });
    return isReported(register.build());
  }

  @Test
  void body_ofOneThatHasEnded_isReported_unlessItPassed() {
    assertThat(isReported(Optional.empty())).isTrue();
    assertThat(isReported(Optional.of(Passing.NAMED))).isTrue();
    assertThat(isReported(Optional.of(Passing.ALL))).isFalse();
    assertThat(isReported(Optional.of(Passing.NOT_STATED))).isFalse();
  }

  @Test
  void body_thatPassedOnAndOn_isNotReported() {
    OrganizationId last = OrganizationId.of("last");
    CooperationRegister register =
        CooperationRegister.builder()
            .addOrganizations(
                organization(OWNER, "2000/2009"),
                organization(SUCCESSOR, "2010/2014"),
                organization(last, "2015/.."))
            .addBody(
                Body.builder()
                    .id(BodyId.of("body"))
                    .addName(name("body"))
                    .owner(OWNER)
                    .existence(Period.parse("2000/.."))
                    .build())
            .addSuccessions(passed(OWNER, SUCCESSOR, 2010), passed(SUCCESSOR, last, 2015))
            .build();
    assertThat(isReported(register)).isFalse();
    assertThat(isReported(register.without(last))).isFalse(); // how long it is there is not known
  }

  private static Succession passed(OrganizationId from, OrganizationId to, int year) {
    return Succession.builder()
        .predecessor(from)
        .successor(to)
        .on(PartialDate.of(year, 1, 1))
        .passing(Passing.ALL)
        .build();
  }

  private static boolean isReported(CooperationRegister register) {
    return RuleBook.standard().check(register).stream()
        .anyMatch(problem -> problem.code().equals("body.outlives-owner"));
  }

  @Test
  void body_thatPassedToOneThatEndedBeforeItsOwnerBegan_isReported() {
    assertThat(isReported(Optional.of(Passing.ALL), "2000/2009", "2015/..")).isTrue();
  }

  @Test
  void body_thatOutlivesTheSuccessor_orIsOlderThanTheOwner_isReported() {
    Optional<Passing> all = Optional.of(Passing.ALL);
    assertThat(isReported(all, "2020-01-01/2021", "2015/2021")).isFalse();
    assertThat(isReported(all, "2020-01-01/2021", "2015/2022")).isTrue();
    assertThat(isReported(all, "/", "2015/..")).isFalse();
    assertThat(isReported(all, "2020-01-01/..", "2009/..")).isTrue();
  }
}
