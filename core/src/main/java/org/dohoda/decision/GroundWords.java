package org.dohoda.decision;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Recordable;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.time.Presumption;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** Grounds, and what they rest on, in words. */
final class GroundWords {
  private final Tongue in;
  private final TimeWords time;
  private final ConditionWords conditions;

  GroundWords(Tongue in, TimeWords time) {
    this.in = in;
    this.time = time;
    this.conditions = new ConditionWords(in, time, new PeopleWords(in, time));
  }

  String label(Enum<?> constant) {
    Labels.Label label = Labels.LABELS.get(constant);
    return label == null ? in.word(constant) : in.pick(label.cs(), label.en());
  }

  /** One ground: which rule of which clause of which paper, and how it stands. */
  String sentence(Ground ground) {
    StringBuilder words = new StringBuilder();
    words
        .append(in.pick("Důvod: ", "Ground: "))
        .append(in.name(ground.instrument()))
        .append(in.pick(", ustanovení ", ", clause "))
        .append(in.quote(ground.reference().orElse(ground.clause().value())))
        .append(in.pick(", pravidlo ", ", rule "))
        .append(in.quote(ground.rule().id()))
        .append(rankAndPeriod(ground));
    if (!ground.origin().equals(ground.instrument())) {
      words.append(in.pick(", ve znění: ", ", as amended by: ")).append(in.name(ground.origin()));
    }
    words
        .append(
            ground.permits()
                ? in.pick(" dovoluje", " permits it")
                : in.pick(" zakazuje", " prohibits it"))
        .append("; ")
        .append(label(ground.bodyMatch()))
        .append(standing(ground))
        .append(ground.sources().stream().findFirst().map(this::cited).orElse(""));
    return words.append(".").toString();
  }

  private String rankAndPeriod(Ground ground) {
    String words =
        Stream.concat(
                ground.authority().map(this::label).stream(),
                ground.rule().period().map(time::period).stream())
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private String standing(Ground ground) {
    Set<LinkKind> failing = new LinkedHashSet<>();
    Set<LinkKind> unknown = new LinkedHashSet<>();
    Set<Presumption> used = new TreeSet<>();
    for (Link link : ground.links().values()) {
      used.addAll(link.presumptionsUsed());
      if (link.truth().isNo()) {
        failing.add(link.kind());
      } else if (link.truth().isUnknown()) {
        unknown.add(link.kind());
      }
    }
    return part(in.pick("; nesplněno: ", "; not fulfilled: "), in.all(failing, this::label))
        + part(
            in.pick("; není známo: ", "; not known: "),
            failing.isEmpty() ? in.all(unknown, this::label) : "")
        + part(
            used.size() > 1
                ? in.pick("; opírá se o presumpce: ", "; it rests on the presumptions: ")
                : in.pick("; opírá se o presumpci: ", "; it rests on the presumption: "),
            in.all(used, this::label))
        + part(givesWay(ground), in.all(ground.defeatedBy(), in::quote));
  }

  /** It gives way for certain if it applies, or may apply, and is live all the same in no case. */
  private String givesWay(Ground ground) {
    boolean many = ground.defeatedBy().size() > 1;
    String to =
        many ? in.pick("výjimkám: ", "the exceptions: ") : in.pick("výjimce: ", "the exception: ");
    return ground.live().isNo() && !ground.applies().isNo()
        ? in.pick("; ustupuje ", "; it gives way to ") + to
        : in.pick("; může ustoupit ", "; it may give way to ") + to;
  }

  private String cited(Source source) {
    return in.pick("; pramen: ", "; source: ") + titleAndDate(source);
  }

  private static String part(String lead, String words) {
    return words.isEmpty() ? "" : lead + words;
  }

  /** A day or a datum that is not recorded, and where it would be. */
  String recordable(Recordable recordable) {
    if (recordable instanceof DayFact fact) {
      String known =
          fact.day().isUnknown() ? "" : in.pick(", známo: ", ", known: ") + time.date(fact.day());
      return label(fact.kind()) + " (" + fact.path() + known + ")";
    }
    return label(((Datum) recordable).kind()) + " (" + recordable.path() + ")";
  }

  /** Suppositions about the occasion, joined. */
  String suppositions(Collection<Supposition> suppositions) {
    return String.join(
        in.pick(" a zároveň ", " and "),
        Iterables.transform(Sets.newLinkedHashSet(suppositions), this::supposition));
  }

  private String supposition(Supposition supposition) {
    String words = proposition(supposition.proposition());
    return supposition.holds()
        ? words
        : in.pick("neplatí, že ", "it is not the case that ") + words;
  }

  private String proposition(Proposition proposition) {
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

  /** A source and how far it was read. */
  String source(Source source) {
    return titleAndDate(source) + " (" + extent(source.extent()) + ")";
  }

  private String titleAndDate(Source source) {
    return in.quote(source.title()) + source.date().map(day -> ", " + time.date(day)).orElse("");
  }

  private String extent(Extent extent) {
    return switch (extent) {
      case WHOLE -> in.pick("čteno celé", "read whole");
      case PART -> in.pick("čtena část", "read in part");
      case REPORT -> in.pick("jen zpráva o dokumentu", "a report of the document only");
      case NOT_STATED -> in.pick("rozsah čtení neuveden", "extent of reading not stated");
    };
  }
}
