package org.dohoda.words;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.body.Session;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.Approved;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Condition;
import org.dohoda.condition.ConfidentialityUndertaken;
import org.dohoda.condition.Fact;
import org.dohoda.condition.FundsAvailable;
import org.dohoda.condition.HolderConcerned;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InWords;
import org.dohoda.condition.NoConflictOfInterest;
import org.dohoda.condition.Not;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.Overdue;
import org.dohoda.condition.StatusRecognised;

/** Conditions in words. */
public final class ConditionWords {
  private final Tongue in;
  private final TimeWords time;
  private final PeopleWords people;

  public ConditionWords(Tongue in, TimeWords time, PeopleWords people) {
    this.in = in;
    this.time = time;
    this.people = people;
  }

  public String condition(Condition condition) {
    if (condition instanceof AllOf all) {
      return joined(all.conditions(), in.pick(" a zároveň ", " and "));
    }
    if (condition instanceof AnyOf any) {
      return joined(any.conditions(), in.pick(" nebo ", " or "));
    }
    if (condition instanceof Not not) {
      return in.pick("neplatí, že ", "it is not the case that ") + nested(not.condition());
    }
    return fact((Fact) condition);
  }

  private String joined(ImmutableList<Condition> conditions, String word) {
    return conditions.stream().map(this::nested).collect(Collectors.joining(word));
  }

  private String nested(Condition condition) {
    String words = condition(condition);
    return condition instanceof Fact ? words : "(" + words + ")";
  }

  /** How many persons come: in Czech two to four come in the plural, more in the singular. */
  public String persons(int persons, String most) {
    String come = persons >= 2 && persons <= 4 ? "přijdou " : "přijde ";
    return in.pick(come, persons == 1 ? "there comes " : "there come ")
        + most
        + in.count(persons, "osoba", "osoby", "osob", "person");
  }

  private String fact(Fact fact) {
    if (fact instanceof Approved approved) {
      return people.step(approved.step());
    }
    if (fact instanceof NoticeGiven notice) {
      return in.pick("je podáno oznámení", "notice is given")
          + notice.due().map(rule -> in.pick(" do: ", " by: ") + time.rule(rule)).orElse("");
    }
    if (fact instanceof AgendaConcerns concerns) {
      return in.pick("program se týká oblasti: ", "the agenda concerns: ")
          + in.all(concerns.areas(), in::area);
    }
    if (fact instanceof InSession session) {
      return session.session() == Session.OPEN
          ? in.pick("jednání je veřejné", "the meeting is open")
          : in.pick("jednání je neveřejné", "the meeting is closed");
    }
    if (fact instanceof AtMostPersons most) {
      return persons(most.persons(), in.pick("nejvýše ", "at most "));
    }
    if (fact instanceof InMode mode) {
      return in.pick("způsob jednání: ", "the meeting is held: ") + in.word(mode.mode());
    }
    if (fact instanceof StatusRecognised status) {
      return in.pick("je uznáno postavení ", "the status is recognised: ")
          + in.text(status.status());
    }
    if (fact instanceof Overdue overdue) {
      return in.pick("v prodlení je: ", "this is overdue: ")
          + Stream.concat(
                  overdue.clause().map(in::name).stream(), overdue.wording().map(in::text).stream())
              .collect(Collectors.joining(", "));
    }
    if (fact instanceof InWords words) {
      return in.text(words.words());
    }
    if (fact instanceof HolderConcerned) {
      return in.pick("program se týká účastníka", "the agenda concerns the holder");
    }
    if (fact instanceof ConfidentialityUndertaken) {
      return in.pick("je převzat závazek mlčenlivosti", "confidentiality is undertaken");
    }
    if (fact instanceof FundsAvailable) {
      return in.pick("jsou na to peníze", "there are funds for it");
    }
    return fact instanceof NoConflictOfInterest
        ? in.pick("není střet zájmů", "there is no conflict of interest")
        : in.pick("je podána žádost", "a request is made");
  }
}
