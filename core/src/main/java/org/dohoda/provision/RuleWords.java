package org.dohoda.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.RuleEffect;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.Tongue;

/** A participation rule as one sentence. */
final class RuleWords {
  private final Tongue in;
  private final PeopleWords people;

  RuleWords(Tongue in, PeopleWords people) {
    this.in = in;
    this.people = people;
  }

  Sentence rule(Sentence sentence, ParticipationRule rule) {
    return sentence
        .part("kdo", "who", people.holder(rule.holder()))
        .part("jako", "as", rule.capacity().map(in::word).orElse(""))
        .part("kde", "where", bodies(rule.bodies()))
        .part("při", "at", reach(rule.reach()))
        .condition(rule.condition())
        .period(rule.period())
        .part("výjimka z", "exception to", in.all(rule.exceptionTo(), in::name))
        .part(
            "pravidlo ustupuje",
            "the rule yields",
            rule.yielding() ? in.pick("výslovným výjimkám", "to declared exceptions") : "");
  }

  String lead(ParticipationRule rule) {
    return (rule.effect() == RuleEffect.PERMITS
            ? in.pick("Je dovoleno ", "It is permitted to ")
            : in.pick("Je zakázáno ", "It is prohibited to "))
        + in.all(rule.rights(), in::word);
  }

  private String bodies(BodySelector bodies) {
    List<String> parts = new ArrayList<>();
    bodies.descriptions().forEach(each -> parts.add(description(each)));
    bodies
        .named()
        .ifPresent(
            named -> parts.add(in.pick("jmenovitě ", "by name ") + in.listed(named, in::name)));
    return parts.stream().collect(Collectors.joining(", "));
  }

  private String description(BodyDescription description) {
    String kind = description.kind().map(in::bodies).orElse(in.pick("orgány", "bodies"));
    String owner =
        description.owner().map(id -> in.pick(" organizace ", " of ") + in.name(id)).orElse("");
    String stake =
        description
            .stakeOf()
            .map(
                id ->
                    in.pick(" organizací s účastí ", " of organisations with a stake of ")
                        + in.name(id))
            .orElse("");
    String remit =
        description.remit().isEmpty()
            ? ""
            : in.pick(" (působnost: ", " (remit: ") + in.all(description.remit(), in::area) + ")";
    return kind + owner + stake + remit;
  }

  private String reach(Reach reach) {
    if (reach instanceof Reach.ItemsConcerning items) {
      return in.pick("body týkající se oblasti: ", "items concerning: ")
          + in.all(items.areas(), in::area);
    }
    if (reach instanceof Reach.ItemsBy items) {
      return in.pick("body, které předkládá ", "items put forward by ") + in.name(items.author());
    }
    return reach instanceof Reach.ItemsOfHolder
        ? in.pick("vlastní body", "the holder's own items")
        : "";
  }
}
