package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.dohoda.analysis.RightChange;
import org.dohoda.analysis.RightsComparison;
import org.dohoda.analysis.RightsDifference;
import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Rights;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;

/**
 * What somebody may attend if a body is dissolved, compared with the register as it is.
 *
 * @param holder whose representative
 * @param body the body that is dissolved
 * @param lastDay the last day of its existence
 * @param day the day of the question
 */
record WhatIfDissolved(OrganizationId holder, BodyId body, LocalDate lastDay, LocalDate day)
    implements Question {
  @Override
  public String text(View view) {
    return view.of("What may the Agency attend on ", "Čeho se smí Agentura zúčastnit dne ")
        + day
        + view.of(" if the ", ", zanikne-li ")
        + view.name(body)
        + view.of(" is dissolved on ", " dnem ")
        + lastDay
        + view.of(
            ", compared with the register as it is?", ", ve srovnání se stávajícím registrem?");
  }

  RightsDifference difference(CooperationRegister register) {
    return RightsComparison.of(register, dissolved(register))
        .presuming(Presumption.customary())
        .compare(holder, day, WhatIfDissolved::asking);
  }

  private CooperationRegister dissolved(CooperationRegister register) {
    Body lasting = register.body(body).orElseThrow();
    return register.with(
        lasting.toBuilder()
            .existence(lasting.existence().withEnd(Bound.of(PartialDate.of(lastDay))))
            .build());
  }

  private static ParticipationQuestion.Builder asking(ParticipationQuestion.Builder question) {
    return question.as(Capacities.GUEST).rights(ImmutableSet.of(Rights.ATTEND));
  }

  @Override
  public void answer(View view, Page page) {
    RightsDifference difference = difference(view.register());
    page.paragraph(
        view.of(
            "As a guest, with the customary presumptions:", "Jako host, s obvyklými presumpcemi:"));
    changes(view.of("lost", "ztraceno"), difference.lost(), view, page);
    grounds(view, page);
    changes(view.of("gained", "získáno"), difference.gained(), view, page);
    changes(view.of("unsettled", "nejisté"), difference.unsettled(), view, page);
    changes(view.of("assured", "nově jisté"), difference.assured(), view, page);
    for (Outcome outcome : Outcome.values()) {
      Set<BodyId> same =
          Sets.intersection(
              difference.before(Rights.ATTEND, outcome), difference.after(Rights.ATTEND, outcome));
      if (!same.isEmpty()) {
        page.item(
            view.of("unchanged, ", "beze změny, ")
                + Words.of(view.language(), outcome)
                + " ("
                + same.size()
                + "): "
                + view.list(same, view::name));
      }
    }
  }

  private void grounds(View view, Page page) {
    Decision decision =
        ParticipationEngine.of(dissolved(view.register()))
            .presuming(Presumption.customary())
            .decide(asking(ParticipationQuestion.of(holder, body, day)).build());
    view.explain(decision).stream().skip(2).forEach(page::detail);
  }

  private static void changes(
      String kind, ImmutableList<RightChange> changes, View view, Page page) {
    page.item(
        kind
            + " ("
            + changes.size()
            + "): "
            + view.list(
                changes,
                change ->
                    view.name(change.body())
                        + ": "
                        + Words.of(view.language(), change.before().outcome())
                        + " → "
                        + Words.of(view.language(), change.after().outcome())));
  }
}
