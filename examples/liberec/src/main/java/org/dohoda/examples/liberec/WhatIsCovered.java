package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.analysis.Aspect;
import org.dohoda.analysis.AspectDifference;
import org.dohoda.analysis.Coverage;
import org.dohoda.analysis.CoverageDifference;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.problem.ModelPath;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;
import org.dohoda.time.Truth;

/**
 * Which areas, forms and phases two memoranda cover; what is in one and not in the other.
 *
 * @param older the older memorandum
 * @param newer the newer one
 */
record WhatIsCovered(InstrumentId older, InstrumentId newer) implements Question {
  @Override
  public String text(View view) {
    return view.of(
        "Which areas and phases do the 2019 and the 2023 memorandum cover; what is in one and not"
            + " in the other?",
        "Které oblasti a fáze pokrývají memoranda z let 2019 a 2023; co je v jednom a není ve"
            + " druhém?");
  }

  CoverageDifference difference(View view) {
    return coverage(view, older).differenceFrom(coverage(view, newer));
  }

  private static Coverage coverage(View view, InstrumentId id) {
    return Coverage.of(view.register().instrument(id).orElseThrow());
  }

  @Override
  public void answer(View view, Page page) {
    CoverageDifference difference = difference(view);
    page.paragraph(view.of("Policy areas, as concepts:", "Oblasti politik, jako pojmy:"));
    areas(difference.areas(), view, page);
    page.paragraph(view.of("Phases of policy:", "Fáze politik:"));
    plain(difference.phases(), phase -> Words.of(view.language(), phase), view, page);
    page.paragraph(view.of("Forms of cooperation:", "Formy spolupráce:"));
    plain(difference.forms(), Object::toString, view, page);
  }

  private void areas(AspectDifference<PolicyAreaId> areas, View view, Page page) {
    page.item(head(view.of("in both", "v obou"), areas.inBoth().size()));
    for (PolicyAreaId area : areas.inBoth()) {
      page.detail(
          view.name(area)
              + ": "
              + older
              + " "
              + labels(areas.here(), area, view)
              + "; "
              + newer
              + " "
              + labels(areas.there(), area, view));
    }
    only(older, areas.onlyHere().asList(), areas.here(), newer, areas.there(), view, page);
    only(newer, areas.onlyThere().asList(), areas.there(), older, areas.here(), view, page);
    grounds(areas, view, page);
  }

  private static void only(
      InstrumentId in,
      ImmutableList<PolicyAreaId> areas,
      Aspect<PolicyAreaId> listed,
      InstrumentId other,
      Aspect<PolicyAreaId> missing,
      View view,
      Page page) {
    page.item(
        head(view.of("only in ", "jen v ") + in, areas.size())
            + "; "
            + other
            + ": "
            + absence(missing, view));
    for (PolicyAreaId area : areas) {
      String within =
          missing.items().stream()
              .filter(each -> isWithin(area, each, view))
              .map(
                  each ->
                      view.of("; part of ", "; součást: ")
                          + view.name(each)
                          + view.of(", listed there", ", tam uvedeno"))
              .collect(Collectors.joining());
      page.detail(view.name(area) + ": " + labels(listed, area, view) + within);
    }
  }

  private static boolean isWithin(PolicyAreaId area, PolicyAreaId broader, View view) {
    return view.register()
        .taxonomy(area.taxonomy())
        .map(taxonomy -> taxonomy.within(area, broader))
        .equals(Optional.of(Truth.YES));
  }

  private static String absence(Aspect<?> missing, View view) {
    if (missing.openness() == Openness.CLOSED) {
      return view.of("excluded (closed list)", "vyloučeno (uzavřený výčet)");
    }
    if (missing.mentions().isEmpty()) {
      return view.of("none are recorded, none excluded", "žádné nejsou zaznamenány ani vyloučeny");
    }
    return view.of("not listed, not excluded", "neuvedeno, nikoli vyloučeno")
        + (missing.openness() == Openness.OPEN ? view.of(" (open list)", " (otevřený výčet)") : "");
  }

  private <T> void plain(
      AspectDifference<T> difference, Function<T, String> name, View view, Page page) {
    page.item(
        head(view.of("in both", "v obou"), difference.inBoth().size())
            + ": "
            + view.list(difference.inBoth(), name));
    page.item(
        head(view.of("only in ", "jen v ") + older, difference.onlyHere().size())
            + ": "
            + view.list(difference.onlyHere(), name));
    page.item(
        head(view.of("only in ", "jen v ") + newer, difference.onlyThere().size())
            + ": "
            + view.list(difference.onlyThere(), name)
            + (difference.onlyThere().isEmpty()
                ? ""
                : "; " + older + ": " + absence(difference.here(), view)));
    grounds(difference, view, page);
  }

  private static String head(String words, int count) {
    return words + " (" + count + ")";
  }

  /** The words of the paper, which is Czech, and what they mean to another reader. */
  private static <T> String labels(Aspect<T> aspect, T item, View view) {
    return aspect.mentionsOf(item).stream()
        .flatMap(mention -> mention.label().stream())
        .map(label -> asWritten(label, view))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String asWritten(LocalizedText label, View view) {
    String written = label.in(Language.CS.locale());
    String read = view.of(label);
    return "„" + written + "“" + (read.equals(written) ? "" : " (" + read + ")");
  }

  private static <T> void grounds(AspectDifference<T> difference, View view, Page page) {
    ImmutableSet<ModelPath> paths =
        Stream.of(difference.here(), difference.there())
            .flatMap(aspect -> aspect.mentions().stream())
            .map(mention -> mention.passage().path())
            .collect(ImmutableSet.toImmutableSet());
    page.item(view.of("Grounds: ", "Důvody: ") + view.list(paths, ModelPath::toString));
  }
}
