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
    String words = proposition(supposition.proposition());
    return supposition.holds()
        ? words
        : in.pick("neplatí, že ", "it is not the case that ") + words;
  }

  String proposition(Proposition proposition) {
    if (proposition instanceof Proposition.FactIs fact) {
      return conditions.condition(fact.fact());
    } else if (proposition instanceof Proposition.ComesAs as) {
      return in.pick("přichází jako: ", "the holder comes as: ") + in.word(as.capacity());
    } else if (proposition instanceof Proposition.HoldsOffice office) {
      return in.pick("zastává funkci ", "the holder has the office ") + in.text(office.office());
    } else if (proposition instanceof Proposition.ComesFor comes) {
      return in.pick("přichází za: ", "the holder comes for: ") + in.name(comes.organization());
    } else if (proposition instanceof Proposition.IsPerson is) {
      return in.pick("přichází osoba ", "the one who comes is ") + in.quote(is.person());
    } else {
      return in.pick("bod předkládá ", "the item is put forward by ")
          + in.name(((Proposition.IsAuthor) proposition).organization());
    }
  }
}
