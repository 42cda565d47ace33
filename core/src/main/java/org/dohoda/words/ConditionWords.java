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
      return denied(not.condition());
    }
    return fact((Fact) condition, true);
  }

  /** That a condition is not met; most facts have a verb to negate, words of a paper none. */
  public String denied(Condition condition) {
    return isVerbal(condition)
        ? fact((Fact) condition, false)
        : in.pick("neplatí, že ", "it is not the case that ") + nested(condition);
  }

  private String joined(ImmutableList<Condition> conditions, String word) {
    return conditions.stream().map(this::nested).collect(Collectors.joining(word));
  }

  private String nested(Condition condition) {
    String words = condition(condition);
    boolean denies = condition instanceof Not not && isVerbal(not.condition());
    return condition instanceof Fact || denies ? words : "(" + words + ")";
  }

  private static boolean isVerbal(Condition condition) {
    return condition instanceof Fact && !(condition instanceof InWords) && !isInTime(condition);
  }

  /** What is done by some day is not done so if it is done late, or by nobody's silence. */
  private static boolean isInTime(Condition condition) {
    return condition instanceof NoticeGiven notice
        ? notice.due().isPresent()
        : condition instanceof Approved approved && PeopleWords.tellsWhen(approved.step());
  }

  /** How many persons come: in Czech two to four come in the plural, more in the singular. */
  public String persons(int persons, String most) {
    String come = persons >= 2 && persons <= 4 ? "přijdou " : "přijde ";
    return in.pick(come, persons == 1 ? "there comes " : "there come ")
        + most
        + in.count(persons, "osoba", "osoby", "osob", "person");
  }

  private String persons(AtMostPersons most, boolean holds) {
    return persons(
        most.persons(),
        holds ? in.pick("nejvýše ", "at most ") : in.pick("více než ", "more than "));
  }

  private String fact(Fact fact, boolean holds) {
    if (fact instanceof Approved approved) {
      return people.step(approved.step(), holds);
    }
    if (fact instanceof NoticeGiven notice) {
      return (holds
              ? in.pick("je podáno oznámení", "notice is given")
              : in.pick("není podáno oznámení", "notice is not given"))
          + notice.due().map(rule -> " " + time.by(rule)).orElse("");
    }
    if (fact instanceof AgendaConcerns concerns) {
      return (holds
              ? in.pick("program se týká oblasti: ", "the agenda concerns: ")
              : in.pick("program se netýká oblasti: ", "the agenda does not concern: "))
          + in.all(concerns.areas(), in::area);
    }
    if (fact instanceof AtMostPersons most) {
      return persons(most, holds);
    }
    if (fact instanceof InMode mode) {
      return (holds
              ? in.pick("jednání se koná ", "the meeting is held: ")
              : in.pick("jednání se nekoná ", "the meeting is held otherwise than: "))
          + in.word(mode.mode());
    }
    if (fact instanceof StatusRecognised status) {
      return (holds
              ? in.pick("je uznáno postavení ", "the status is recognised: ")
              : in.pick("není uznáno postavení ", "the status is not recognised: "))
          + in.text(status.status());
    }
    if (fact instanceof Overdue overdue) {
      return (holds
              ? in.pick("po termínu je: ", "this is overdue: ")
              : in.pick("po termínu není: ", "this is not overdue: "))
          + Stream.concat(
                  overdue.clause().map(in::name).stream(), overdue.wording().map(in::text).stream())
              .collect(Collectors.joining(", "));
    }
    return fact instanceof InWords words ? in.text(words.words()) : holds ? met(fact) : unmet(fact);
  }

  private String met(Fact fact) {
    if (fact instanceof InSession session) {
      return session.session() == Session.OPEN
          ? in.pick("jednání je veřejné", "the meeting is open")
          : in.pick("jednání je neveřejné", "the meeting is closed");
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

  private String unmet(Fact fact) {
    if (fact instanceof InSession session) {
      return session.session() == Session.OPEN
          ? in.pick("jednání není veřejné", "the meeting is not open")
          : in.pick("jednání není neveřejné", "the meeting is not closed");
    }
    if (fact instanceof HolderConcerned) {
      return in.pick("program se netýká účastníka", "the agenda does not concern the holder");
    }
    if (fact instanceof ConfidentialityUndertaken) {
      return in.pick("není převzat závazek mlčenlivosti", "confidentiality is not undertaken");
    }
    if (fact instanceof FundsAvailable) {
      return in.pick("nejsou na to peníze", "there are no funds for it");
    }
    return fact instanceof NoConflictOfInterest
        ? in.pick("je střet zájmů", "there is a conflict of interest")
        : in.pick("není podána žádost", "no request is made");
  }
}
