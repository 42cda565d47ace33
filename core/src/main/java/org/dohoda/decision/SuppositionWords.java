package org.dohoda.decision;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.Tongue;

/** What is supposed of an occasion, in words. */
final class SuppositionWords {
  private final Tongue in;
  private final ConditionWords conditions;

  SuppositionWords(Tongue in, ConditionWords conditions) {
    this.in = in;
    this.conditions = conditions;
  }

  /** All of some suppositions: first what is so, so that no negation seems to reach further. */
  String all(Collection<Supposition> suppositions) {
    return Stream.concat(
            suppositions.stream().filter(Supposition::holds),
            suppositions.stream().filter(each -> !each.holds()))
        .map(this::supposition)
        .distinct()
        .collect(Collectors.joining(in.pick(" a zároveň ", " and ")));
  }

  private String supposition(Supposition supposition) {
    return proposition(supposition.proposition(), supposition.holds());
  }

  String proposition(Proposition proposition) {
    return proposition(proposition, true);
  }

  private String proposition(Proposition proposition, boolean holds) {
    if (proposition instanceof Proposition.FactIs fact) {
      return (holds ? conditions.condition(fact.fact()) : conditions.denied(fact.fact()))
          + fact.instrument()
              .map(id -> in.pick(" (podle dokumentu ", " (under ") + in.name(id) + ")")
              .orElse("");
    } else if (proposition instanceof Proposition.ComesAs as) {
      return (holds
              ? in.pick("přichází jako: ", "the holder comes as: ")
              : in.pick("nepřichází jako: ", "the holder does not come as: "))
          + in.word(as.capacity());
    } else if (proposition instanceof Proposition.HoldsOffice office) {
      return (holds
              ? in.pick("zastává funkci ", "the holder has the office ")
              : in.pick("nezastává funkci ", "the holder does not have the office "))
          + in.text(office.office());
    } else if (proposition instanceof Proposition.ComesFor comes) {
      return (holds
              ? in.pick("zastupuje ", "the holder comes for: ")
              : in.pick("nezastupuje ", "the holder does not come for: "))
          + in.name(comes.organization());
    } else if (proposition instanceof Proposition.IsPerson is) {
      return (holds
              ? in.pick("přichází osoba ", "the one who comes is ")
              : in.pick("nepřichází osoba ", "the one who comes is not "))
          + in.quote(is.person());
    } else {
      return (holds
              ? in.pick("bod předkládá ", "the item is put forward by ")
              : in.pick("bod nepředkládá ", "the item is not put forward by "))
          + in.name(((Proposition.IsAuthor) proposition).organization());
    }
  }
}
