package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.analysis.PartnerGround;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Decision;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.participation.Rights;
import org.dohoda.partnership.Partnership;
import org.dohoda.problem.ProblemGroup;
import org.dohoda.problem.Problems;
import org.dohoda.problem.Severity;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.dohoda.validation.RuleBook;

/** General questions about a register of the user's own: who cooperates on a day, and where. */
final class OwnRegister {
  private final View view;
  private final Page page;
  private final ParticipationEngine presuming;

  OwnRegister(View view, Page page) {
    this.view = view;
    this.page = page;
    this.presuming = view.engine().presuming(Presumption.customary());
  }

  void answer(LocalDate day) {
    view.register().title().ifPresent(title -> page.line(view.of(title)));
    page.heading(
        view.of("Which memoranda are in effect on ", "Která memoranda jsou účinná dne ")
            + day
            + "?");
    Set<OrganizationId> parties = new LinkedHashSet<>();
    for (Instrument instrument : view.register().instruments()) {
      if (instrument instanceof Memorandum memorandum) {
        memorandum(memorandum, day);
        parties.addAll(view.effects().parties(memorandum.id()));
      }
    }
    none(parties.isEmpty());
    page.heading(view.of("Who were partners on ", "Kdo byl partnerem dne ") + day + "?");
    view.register().partnerships().forEach(partnership -> partnership(partnership, day));
    none(view.register().partnerships().isEmpty());
    page.heading(
        view.of(
                "Which bodies are open to a party's representative as a guest on ",
                "Které orgány jsou otevřeny zástupci strany jako hostu dne ")
            + day
            + view.of(", with the customary presumptions?", ", s obvyklými presumpcemi?"));
    parties.forEach(party -> bodies(party, day));
    none(parties.isEmpty());
    page.heading(view.of("What is wrong or doubtful in it?", "Co je v něm chybné nebo pochybné?"));
    check();
  }

  private void none(boolean nothing) {
    if (nothing) {
      page.paragraph(view.of("The register has none.", "Registr žádné nemá."));
    }
  }

  private void memorandum(Memorandum memorandum, LocalDate day) {
    page.paragraph(view.name(memorandum.id()));
    page.item(view.of("parties: ", "strany: ") + view.list(memorandum.parties(), this::party));
    page.item(
        view.of("in effect, nothing presumed: ", "účinné, nic se nepresumuje: ")
            + inEffect(memorandum, day, Set.of())
            + view.of("; with the customary presumptions: ", "; s obvyklými presumpcemi: ")
            + inEffect(memorandum, day, Presumption.customary()));
  }

  private String party(Party party) {
    return view.name(party.organization())
        + party
            .signed()
            .map(signed -> view.of(" (signed ", " (podepsáno ") + signed + ")")
            .orElse("");
  }

  private String inEffect(Memorandum memorandum, LocalDate day, Set<Presumption> presumptions) {
    Truth truth = view.effects().inEffect(memorandum.id()).on(day, presumptions);
    return Words.of(view.language(), truth);
  }

  private void partnership(Partnership partnership, LocalDate day) {
    Truth active = partnership.validity(WhoWasPartner.ACTIVE).on(day);
    PartnerGround ground =
        new PartnerGround(
            partnership.id(), active, partnership.possibleOn(day), partnership.grounds(day));
    page.item(
        view.list(partnership.parties(), view::name)
            + ": "
            + Words.of(view.language(), active)
            + " ("
            + partnership.id()
            + ")");
    page.detail(new PartnershipWords(view).ground(ground));
  }

  private void bodies(OrganizationId party, LocalDate day) {
    page.paragraph(view.name(party) + ":");
    Set<BodyId> open =
        presuming.survey().bodiesOpenTo(party, Rights.ATTEND, Capacities.GUEST, day).keySet();
    open.forEach(body -> body(party, body, day));
    if (open.isEmpty()) {
      page.item(view.of("none on record", "žádný není zaznamenán"));
    }
  }

  private void body(OrganizationId party, BodyId body, LocalDate day) {
    Decision decision =
        presuming.decide(
            ParticipationQuestion.of(party, body, day)
                .as(Capacities.GUEST)
                .rights(ImmutableSet.of(Rights.ATTEND))
                .build());
    page.item(
        view.name(body)
            + ": "
            + Words.of(view.language(), decision.ruling(Rights.ATTEND).outcome()));
    page.detail(view.explain(decision).stream().skip(2).collect(Collectors.joining(" ")));
  }

  private void check() {
    Problems problems = RuleBook.standard().check(view.register());
    for (ProblemGroup group : problems.errors().concat(problems.warnings()).grouped()) {
      page.item(group.toString(view.language().locale()));
    }
    page.item(
        view.of("notes that claim no mistake: ", "poznámky, které nejsou výtkou: ")
            + problems.of(Severity.INFORMATION).size());
  }
}
