package org.dohoda.engine;

import java.util.Map;
import org.dohoda.decision.LinkKind;
import org.dohoda.effect.Holding;
import org.dohoda.logic.Formula;

/**
 * Everything that reads links for one question.
 *
 * @param inquiry the question
 * @param agenda the meeting and its items
 * @param bodies the body
 * @param conditions the conditions
 * @param sides the parties of memoranda
 * @param holders the holder
 */
record Readers(
    Inquiry inquiry,
    Agenda agenda,
    Bodies bodies,
    Conditions conditions,
    Sides sides,
    Holders holders) {

  static Readers of(Inquiry inquiry) {
    Chains chains = new Chains(inquiry);
    Agenda agenda = new Agenda(inquiry);
    Bodies bodies = new Bodies(inquiry, chains, agenda);
    Conditions conditions = new Conditions(inquiry, agenda);
    Sides sides = new Sides(inquiry, chains, bodies, conditions);
    return new Readers(
        inquiry,
        agenda,
        bodies,
        conditions,
        sides,
        new Holders(inquiry, chains, agenda, bodies, sides));
  }

  /** Reads the links that tell whether a rule that fits is in effect. */
  void readEffect(CompiledRule rule, Map<LinkKind, LinkFormula> links) {
    put(links, LinkKind.STATE, inquiry.effects().notDraft(rule.instrument().id()));
    put(links, LinkKind.PERIOD, rule.period());
    put(links, LinkKind.CLAUSE, rule.version().holding());
    links.put(LinkKind.HOLDER_SIDE, inquiry.link(() -> sides.holderSide(rule)));
    links.put(LinkKind.HOST_SIDE, inquiry.link(() -> sides.hostSide(rule)));
    put(links, LinkKind.EXISTENCE, inquiry.effects().existence(inquiry.question().body()));
    links.put(
        LinkKind.CONDITION,
        inquiry.link(() -> rule.rule().condition().map(conditions::met).orElse(Formula.of(true))));
    links.put(LinkKind.CONSENT, inquiry.link(() -> sides.consent(rule)));
  }

  private void put(Map<LinkKind, LinkFormula> links, LinkKind kind, Holding holding) {
    links.put(kind, inquiry.link(() -> inquiry.read(holding)));
  }
}
