package org.dohoda.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Recordable;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** Grounds, and what they rest on, in words. */
final class GroundWords {
  /** What stands between two of which the order is not known: whether one comes later. */
  private static final ImmutableSet<String> ORDERS = ImmutableSet.of("after", "with");

  private final Tongue in;
  private final TimeWords time;
  private final LinkWords links;
  private final Precedence precedence;

  GroundWords(Tongue in, TimeWords time, LinkWords links) {
    this.in = in;
    this.time = time;
    this.links = links;
    this.precedence = new Precedence(in);
  }

  String label(Enum<?> constant) {
    return Labels.label(constant, in);
  }

  /** One ground of some: which rule of which clause of which paper, and how it stands. */
  String sentence(Ground ground, Collection<Ground> all) {
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
        .append(links.match(ground))
        .append(links.standing(ground))
        .append(part(givesWay(ground), in.all(ground.defeatedBy(), in::quote)))
        .append(precedence.words(ground, all))
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
      return links.label(fact) + " (" + fact.path() + known + ")";
    }
    return label(((Datum) recordable).kind()) + " (" + places((Datum) recordable) + ")";
  }

  /** Where a datum would be: an order stands between two places. */
  private static String places(Datum datum) {
    ImmutableList<String> steps = datum.path().steps();
    Optional<ModelPath> first = datum.path().parent().flatMap(ModelPath::parent);
    boolean ofTwo =
        datum.kind() == DatumKind.ORDER
            && first.isPresent()
            && ORDERS.contains(steps.get(steps.size() - 2));
    return ofTwo
        ? first.orElseThrow() + ", " + steps.get(steps.size() - 1)
        : datum.path().toString();
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
