package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.instrument.Change;
import org.dohoda.organization.Succession;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Who puts an item forward is there on the day, unless the name stands for a successor. */
class AuthorDoesNotExistTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot =
      new Plot("x", register)
          .organizations("a")
          .organization("old", old -> old.existence(Period.parse("2010/2019")))
          .body("body", "a");

  private AgendaItem item(String author) {
    return AgendaItem.builder().label(Plot.text("bod")).author(plot.organization(author)).build();
  }

  private List<Problem> reported(AgendaItem... items) {
    register.addMeeting(
        Meeting.builder()
            .body(plot.body("body"))
            .date(LocalDate.of(2020, 1, 1))
            .addAgenda(items)
            .build());
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals("agenda.author-does-not-exist"))
        .toList();
  }

  @Test
  void author_thatIsNotThere_isReportedAtItsItem() {
    assertThat(reported(item("a"), item("old")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().toString()).endsWith("/agenda/1/author");
              assertThat(problem.arguments())
                  .containsEntry("party", "x-old")
                  .containsEntry("day", "2020-01-01");
              assertThat(problem.related())
                  .extracting(Object::toString)
                  .contains("/organizations/x-old/existence");
            });
  }

  private void followed(Optional<String> on) {
    register.addSuccession(
        Succession.builder()
            .predecessor(plot.organization("old"))
            .successor(plot.organization("a"))
            .on(on.map(Plot::date))
            .build());
  }

  @Test
  void author_whoWasFollowed_mayStandForTheSuccessor() {
    followed(Optional.of("2020-01-01"));
    assertThat(reported(item("old"))).isEmpty();
  }

  @Test
  void author_whoWasFollowedOnAnUnknownDay_mayStandForTheSuccessor() {
    followed(Optional.empty());
    assertThat(reported(item("old"))).isEmpty();
  }

  @Test
  void author_whoIsFollowedLater_isReported() {
    followed(Optional.of("2020-01-02"));
    assertThat(reported(item("old"))).hasSize(1);
  }

  @Test
  void author_whoWasFollowedByAnAmendment_mayStandForTheSuccessor() {
    plot.organizations("b", "c")
        .memorandum("m", memorandum -> memorandum)
        .amendment("am", "m", Change.succeeded(plot.organization("old"), plot.organization("c")));
    assertThat(reported(item("old"))).isEmpty();
  }

  @Test
  void author_whoIsNotRecorded_isLeftToTheRuleThatSaysSo() {
    assertThat(reported(item("gone"))).isEmpty();
  }
}
