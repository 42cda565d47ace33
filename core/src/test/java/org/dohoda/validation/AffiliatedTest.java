package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Units within one another and under two legal persons: told only of a day that is certain. */
class AffiliatedTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register);

  private List<Problem> found(String code) {
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  private Plot legal(String... names) {
    for (String name : names) {
      plot.organization(name, one -> one.legalPersonality(Truth.YES));
    }
    return plot;
  }

  @Test
  void cycle_ofPeriodsThatNeedNotShareADay_isNone() {
    plot.organizations("a", "b").within("a", "b", "2010/2015").within("b", "a", "2015/..");

    assertThat(found("affiliation.cycle")).isEmpty();
  }

  @Test
  void cycle_whereAnEndIsNotKnown_isNone() {
    plot.organizations("a", "b").within("a", "b", "2010-01-01/").within("b", "a", "2016-01-01/..");

    assertThat(found("affiliation.cycle")).isEmpty();
  }

  @Test
  void cycle_ofManyUnitsOnOneCertainDay_isFound() {
    for (int i = 0; i < 100; i++) {
      plot.organizations("u" + i).within("u" + i, "u" + (i + 1) % 100, "20" + (10 + i % 9) + "/..");
    }

    assertThat(found("affiliation.cycle")).hasSize(1);
  }

  @Test
  void twoLegalPersons_behindTwoOffices_areFound() {
    legal("l1", "l2")
        .organizations("u", "o1", "o2")
        .within("u", "o1", "2010-01-01/..")
        .within("u", "o2", "2011-01-01/..")
        .within("o1", "l1", "2010-01-01/..")
        .within("o2", "l2", "2010-01-01/..");

    assertThat(found("affiliation.two-legal-persons"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().toString()).isEqualTo("/organizations/x-u");
              assertThat(problem.arguments())
                  .containsEntry("earlier", "x-l1")
                  .containsEntry("later", "x-l2");
            });
  }

  @Test
  void twoLegalPersons_behindOfficesAtDifferentTimes_areNone() {
    legal("l1", "l2")
        .organizations("u", "o1", "o2")
        .within("u", "o1", "2010-01-01/..")
        .within("u", "o2", "2011-01-01/..")
        .within("o1", "l1", "2010-01-01/2012-12-31")
        .within("o2", "l2", "2013-01-01/..");

    assertThat(found("affiliation.two-legal-persons")).isEmpty();
  }

  @Test
  void twoLegalPersons_afterTheUnitHasLeftTheOffice_areNone() {
    legal("l1", "l2")
        .organizations("u", "o1")
        .within("u", "o1", "2010-01-01/2012-12-31")
        .within("u", "l2", "2013-01-01/..")
        .within("o1", "l1", "2010-01-01/..");

    assertThat(found("affiliation.two-legal-persons")).isEmpty();
  }

  @Test
  void twoLegalPersons_oneOnceWithinTheOther_areFound() {
    legal("l1", "l2")
        .organizations("u")
        .within("u", "l1", "2010-01-01/..")
        .within("u", "l2", "2011-01-01/..")
        .within("l2", "l1", "1990-01-01/1990-12-31");

    assertThat(found("affiliation.two-legal-persons")).hasSize(1);
  }

  @Test
  void twoLegalPersons_oneWithinTheOther_areNone() {
    legal("l1", "l2")
        .organizations("u")
        .within("u", "l1", "2010-01-01/..")
        .within("u", "l2", "2011-01-01/..")
        .within("l2", "l1", "1990/..");

    assertThat(found("affiliation.two-legal-persons")).isEmpty();
  }
}
