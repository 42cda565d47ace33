package org.dohoda.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.body.Capacity;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Presumption;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.RelationWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** The links of a ground in words: which hold, fail or are unknown, and what they ask for. */
final class LinkWords {
  private final Tongue in;
  private final TimeWords time;
  private final LocalDate asked;
  private final ConditionWords conditions;
  private final PeopleWords people;
  private final RelationWords relations;

  /**
   * Words of links.
   *
   * @param asked the day of the question
   */
  LinkWords(
      Tongue in, TimeWords time, LocalDate asked, ConditionWords conditions, PeopleWords people) {
    this.in = in;
    this.time = time;
    this.asked = asked;
    this.conditions = conditions;
    this.people = people;
    this.relations = new RelationWords(in);
  }

  /**
   * How the chain stands: by what relations, a condition that is met, else what fails, else what is
   * not known.
   */
  String standing(Ground ground) {
    List<String> met = new ArrayList<>();
    List<String> failing = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<Presumption> used = new TreeSet<>();
    Set<ModelPath> restsOn = new LinkedHashSet<>();
    for (Link link : ground.links().values()) {
      used.addAll(link.presumptionsUsed());
      restsOn.addAll(link.restsOn());
      if (link.truth().isNo()) {
        failing.add(link(link, ground));
      } else if (link.truth().isUnknown()) {
        if (link.kind() != LinkKind.BODY || !isSaidByMatch(ground)) {
          unknown.add(link(link, ground));
        }
      } else if (link.kind() == LinkKind.CONDITION && ground.rule().condition().isPresent()) {
        met.add(link(link, ground));
      }
    }
    return part(in.pick("; spojení: ", "; connected by: "), relations.all(restsOn))
        + part(in.pick("; splněno: ", "; fulfilled: "), String.join(", ", met))
        + part(in.pick("; nesplněno: ", "; not fulfilled: "), String.join(", ", failing))
        + part(
            in.pick("; není známo: ", "; not known: "),
            failing.isEmpty() ? String.join(", ", unknown) : "")
        + part(
            used.size() > 1
                ? in.pick("; opírá se o presumpce: ", "; it rests on the presumptions: ")
                : in.pick("; opírá se o presumpci: ", "; it rests on the presumption: "),
            in.all(used, each -> Labels.label(each, in)));
  }

  /** By what the rule speaks of the body, and that it is not known where it is not. */
  String match(Ground ground) {
    if (!isSaidByMatch(ground)) {
      return Labels.label(ground.bodyMatch(), in);
    }
    return ground.bodyMatch() == BodyMatch.SUCCEEDS_NAMED
        ? in.pick(
            "není známo, zda je orgán nástupcem jmenovaného",
            "it is not known whether the body succeeds one that is named")
        : in.pick(
            "není známo, zda orgán odpovídá obecnému popisu",
            "it is not known whether the body fits the general description");
  }

  private static boolean isSaidByMatch(Ground ground) {
    boolean claims =
        ground.bodyMatch() != BodyMatch.NAMED && ground.bodyMatch() != BodyMatch.NOT_LISTED;
    Link link = ground.links().get(LinkKind.BODY);
    return claims && link != null && link.truth().isUnknown() && !isOfTheListAlone(link);
  }

  /** Whether it fits, and only whether the list of examples is complete is not recorded. */
  private static boolean isOfTheListAlone(Link link) {
    return link.missing().stream()
        .allMatch(
            each -> each instanceof Datum datum && datum.kind() == DatumKind.LIST_COMPLETENESS);
  }

  /** A link with what it asks for, and with the days that rule it out. */
  private String link(Link link, Ground ground) {
    ParticipationRule rule = ground.rule();
    String asks =
        switch (link.kind()) {
          case HOLDER -> people.holder(rule.holder());
          case CAPACITY -> rule.capacity().map((Capacity each) -> in.word(each)).orElse("");
          case REACH -> reach(rule.reach());
          case CONDITION -> rule.condition().map(conditions::condition).orElse("");
          default -> "";
        };
    String details =
        Stream.concat(Stream.of(asks), link.ruledOutBy().stream().map(each -> day(each, ground)))
            .filter(each -> !each.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return Labels.label(link.kind(), in) + (details.isEmpty() ? "" : " (" + details + ")");
  }

  /**
   * A day, with the party that has it and the paper if that is another than the one of the ground,
   * and on which side of the question it lies.
   */
  private String day(DayFact fact, Ground ground) {
    String party = fact.party().map(each -> ", " + in.name(each)).orElse("");
    String ofAnother =
        fact.instrument()
            .filter(each -> !each.equals(ground.instrument()))
            .map(each -> ", " + in.name(each))
            .orElse("");
    String side =
        fact.day().earliest().isAfter(asked)
            ? in.pick("teprve ", "not before ")
            : in.pick("již ", "already ");
    return label(fact) + party + ofAnother + ": " + side + time.date(fact.day());
  }

  /** What a day is called; that of a relation is told with what it connects. */
  String label(DayFact fact) {
    boolean starts = fact.kind() == DayKind.RELATION_START;
    boolean ends = fact.kind() == DayKind.RELATION_END;
    boolean isWhole = fact.path().steps().size() > 2; // as the paths of all relations are
    return isWhole && (starts || ends)
        ? relations.day(starts, fact.path())
        : Labels.label(fact.kind(), in);
  }

  private String reach(Reach reach) {
    if (reach instanceof Reach.ItemsConcerning items) {
      return in.pick("body, které se týkají: ", "items that concern: ")
          + items.areas().stream().map(in::area).collect(Collectors.joining(", "));
    } else if (reach instanceof Reach.ItemsBy items) {
      return in.pick("body, které předkládá: ", "items put forward by: ") + in.name(items.author());
    }
    return reach instanceof Reach.ItemsOfHolder
        ? in.pick("body, které předkládá účastník", "items put forward by the holder")
        : "";
  }

  private static String part(String lead, String words) {
    return words.isEmpty() ? "" : lead + words;
  }
}
