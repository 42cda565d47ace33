package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Decision;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Rights;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Presumption;

/**
 * May somebody attend a body as a guest, and speak there? Asked twice: nothing presumed, and with
 * the customary presumptions.
 *
 * @param question the question in words
 * @param holder whose representative
 * @param body the body
 */
record MayTakePart(LocalizedText question, OrganizationId holder, BodyId body) implements Question {
  @Override
  public String text(View view) {
    return view.of(question);
  }

  @Override
  public void answer(View view, Page page) {
    print(decide(view.engine()), view, page);
    print(decide(view.engine().presuming(Presumption.customary())), view, page);
  }

  Decision decide(ParticipationEngine engine) {
    return engine.decide(
        ParticipationQuestion.of(holder, body, Options.DAY)
            .as(Capacities.GUEST)
            .rights(ImmutableSet.of(Rights.ATTEND, Rights.SPEAK))
            .build());
  }

  private static void print(Decision decision, View view, Page page) {
    ImmutableList<String> sentences = view.explain(decision);
    page.paragraph(sentences.get(0));
    for (int i = 1; i < sentences.size(); i++) {
      if (sentences.lastIndexOf(sentences.get(i)) == i) {
        page.item(sentences.get(i));
      }
    }
  }
}
