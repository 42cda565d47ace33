package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.dohoda.analysis.Partner;
import org.dohoda.analysis.PartnerGround;
import org.dohoda.analysis.Partners;
import org.dohoda.analysis.PartnersOnDay;
import org.dohoda.id.OrganizationId;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.time.Truth;

/**
 * Who was an active partner on some days: certainly, possibly, certainly not.
 *
 * @param whose whose partners
 * @param days the days
 */
record WhoWasPartner(OrganizationId whose, ImmutableList<LocalDate> days) implements Question {
  static final ImmutableSet<PartnershipStatus> ACTIVE = ImmutableSet.of(PartnershipStatus.ACTIVE);

  WhoWasPartner(OrganizationId whose, LocalDate... days) {
    this(whose, ImmutableList.copyOf(days));
  }

  @Override
  public String text(View view) {
    return view.of(
            "Which municipalities were active partners of the Agency on ",
            "Které obce byly aktivními partnery Agentury ke dni ")
        + days.stream()
            .map(LocalDate::toString)
            .collect(Collectors.joining(view.of(", and on ", " a ke dni ")))
        + "?";
  }

  @Override
  public void answer(View view, Page page) {
    days.forEach(day -> print(on(view, day), view, page));
  }

  PartnersOnDay on(View view, LocalDate day) {
    return Partners.of(view.register(), whose).on(day, ACTIVE);
  }

  static void print(PartnersOnDay partners, View view, Page page) {
    page.paragraph(partners.day() + ":");
    print(Truth.YES, partners.certain(), view, page);
    print(Truth.UNKNOWN, partners.possibleOnly(), view, page);
    print(Truth.NO, partners.excluded(), view, page);
    partners.attested().forEach(count -> page.item(count(count, view)));
  }

  private static void print(Truth truth, ImmutableList<Partner> partners, View view, Page page) {
    page.item(
        Words.of(view.language(), truth)
            + " ("
            + partners.size()
            + "): "
            + view.list(partners, partner -> view.name(partner.organization())));
    PartnershipWords words = new PartnershipWords(view);
    ImmutableListMultimap<String, PartnerGround> grounds =
        Multimaps.index(
            partners.stream().flatMap(each -> each.grounds().stream()).toList(), words::ground);
    Multimaps.asMap(grounds)
        .forEach(
            (ground, same) ->
                page.detail(
                    view.of("Ground: ", "Důvod: ")
                        + ground
                        + " ("
                        + view.list(same, each -> each.partnership().value())
                        + ")"));
  }

  private static String count(AttestedCount count, View view) {
    return view.of("attested beside, not named: ", "vedle toho doloženo, bez jmen: ")
        + count.count()
        + " ("
        + count.statuses().stream()
            .map(status -> Words.of(view.language(), status))
            .collect(Collectors.joining(", "))
        + ", "
        + count.on()
        + "; "
        + count.source().title()
        + ")";
  }
}
