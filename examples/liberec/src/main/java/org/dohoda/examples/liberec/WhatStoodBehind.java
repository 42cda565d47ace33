package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.effect.Standing;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.source.Source;
import org.dohoda.time.Presumption;

/**
 * What stood behind an organization on some days: what it acted within, and the legal person.
 *
 * @param organization the organization
 * @param days the days
 */
record WhatStoodBehind(OrganizationId organization, ImmutableList<LocalDate> days)
    implements Question {
  WhatStoodBehind(OrganizationId organization, LocalDate... days) {
    this(organization, ImmutableList.copyOf(days));
  }

  @Override
  public String text(View view) {
    return view.of("What stood behind the Agency on ", "Co stálo za Agenturou ve dnech ")
        + days.stream().map(LocalDate::toString).collect(Collectors.joining(", "))
        + "?";
  }

  @Override
  public void answer(View view, Page page) {
    for (LocalDate day : days) {
      print(on(view, day, Set.of()), day, view, page);
    }
  }

  Standing on(View view, LocalDate day, Set<Presumption> presumptions) {
    return view.effects().standing(organization, day, presumptions);
  }

  private void print(Standing standing, LocalDate day, View view, Page page) {
    page.paragraph(day + ":");
    Standing presumed = on(view, day, Presumption.customary());
    for (Standing.Link link : standing.links()) {
      Affiliation affiliation = link.affiliation();
      page.item(
          within(affiliation, view)
              + ": "
              + Words.of(view.language(), link.truth())
              + (link.truth().isYes() ? "" : why(affiliation, presumed, view)));
      page.detail(ground(affiliation, view));
    }
    for (Affiliation affiliation : standing.announced()) {
      page.item(
          within(affiliation, view)
              + ": "
              + view.of("decided, not yet effective", "rozhodnuto, ještě neúčinné"));
      page.detail(ground(affiliation, view));
    }
    page.item(
        view.of("first legal person above: ", "první právnická osoba výše: ")
            + standing
                .legalPerson()
                .map(view::name)
                .orElse(
                    view.of(
                            "unknown, it is not recorded which of these is one: ",
                            "neznámá, není zaznamenáno, kdo z nich jí je: ")
                        + view.list(standing.possibleLegalPersons(), view::name)));
  }

  private static String why(Affiliation affiliation, Standing presumed, View view) {
    return (affiliation.period().start().isUnknown()
            ? view.of(", no start is recorded", ", začátek není zaznamenán")
            : "")
        + (affiliation.period().end().isUnknown()
            ? view.of(", no end is recorded", ", konec není zaznamenán")
            : "")
        + view.of("; with the customary presumptions: ", "; s obvyklými presumpcemi: ")
        + Words.of(view.language(), presumed.within(affiliation.within()));
  }

  private static String within(Affiliation affiliation, View view) {
    return view.name(affiliation.unit())
        + view.of(" within ", " v rámci: ")
        + view.name(affiliation.within());
  }

  private static String ground(Affiliation affiliation, View view) {
    String decided =
        affiliation.decided().map(day -> view.of(", decided ", ", rozhodnuto ") + day).orElse("");
    return view.of("Ground: recorded period ", "Důvod: zaznamenaná doba ")
        + affiliation.period()
        + decided
        + affiliation.sources().stream()
            .map(Source::title)
            .map(title -> "; " + title)
            .collect(Collectors.joining());
  }
}
