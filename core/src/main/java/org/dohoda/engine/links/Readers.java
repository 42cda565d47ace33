package org.dohoda.engine.links;

import java.util.Map;
import java.util.function.Supplier;
import org.dohoda.decision.LinkKind;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.engine.inquiry.Chains;
import org.dohoda.engine.inquiry.Circles;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.LinkFormula;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;

/**
 * Everything that reads links for one question.
 *
 * @param inquiry the question
 * @param agenda the meeting and its items
 * @param bodies the body
 * @param conditions the conditions
 * @param sides the parties of memoranda
 * @param holders the holder
 * @param counting the exceptions
 */
public record Readers(
    Inquiry inquiry,
    Agenda agenda,
    Bodies bodies,
    Conditions conditions,
    Sides sides,
    Holders holders,
    Counting counting) {

  public static Readers of(Inquiry inquiry, Circles circles) {
    Chains chains = new Chains(inquiry);
    Comers comers = new Comers(inquiry);
    Agenda agenda = new Agenda(inquiry, chains, comers);
    Bodies bodies = new Bodies(inquiry, chains, agenda);
    Conditions conditions = new Conditions(inquiry, agenda);
    Sides sides = new Sides(inquiry, chains, comers, bodies, conditions);
    return new Readers(
        inquiry,
        agenda,
        bodies,
        conditions,
        sides,
        new Holders(inquiry, chains, comers, agenda, bodies, sides),
        new Counting(inquiry, circles));
  }

  /** Reads the links that tell whether a rule that fits is in effect. */
  public void readEffect(CompiledRule rule, Map<LinkKind, LinkFormula> links) {
    Instrument instrument = rule.instrument();
    ClauseVersion version = rule.version();
    Effects effects = inquiry.effects();
    put(links, LinkKind.STATE, instrument, () -> effects.notDraft(instrument.id()));
    links.put(LinkKind.PERIOD, inquiry.link(() -> inquiry.read(rule.period())));
    put(links, LinkKind.CLAUSE, version, version::holding);
    links.put(LinkKind.HOLDER_SIDE, holderSide(rule));
    links.put(LinkKind.HOST_SIDE, hostSide(rule));
    put(links, LinkKind.EXISTENCE, inquiry, () -> effects.existence(inquiry.question().body()));
    links.put(
        LinkKind.CONDITION,
        rule.rule()
            .condition()
            .map(condition -> inquiry.link(() -> conditions.met(condition)))
            .orElse(LinkFormula.HOLDS));
    links.put(
        LinkKind.CONSENT,
        rule.permits()
            ? inquiry.link(LinkKind.CONSENT, instrument, () -> sides.consent(rule))
            : LinkFormula.HOLDS);
  }

  /** One for all rules of a wording, unless it matters whether there is a host as well. */
  private LinkFormula holderSide(CompiledRule rule) {
    return rule.permits() || !rule.ofMemorandum()
        ? inquiry.link(LinkKind.HOLDER_SIDE, rule.version(), () -> sides.holderSide(rule))
        : inquiry.link(() -> sides.holderSide(rule));
  }

  /** One for all rules of a wording, unless the rule speaks of stakes in words of its own. */
  private LinkFormula hostSide(CompiledRule rule) {
    boolean ofStakes =
        rule.rule().bodies().descriptions().stream().anyMatch(d -> d.stakeOf().isPresent());
    return ofStakes
        ? inquiry.link(() -> sides.hostSide(rule))
        : inquiry.link(LinkKind.HOST_SIDE, rule.version(), () -> sides.hostSide(rule));
  }

  private void put(
      Map<LinkKind, LinkFormula> links, LinkKind kind, Object owner, Supplier<Holding> holding) {
    links.put(kind, inquiry.link(kind, owner, () -> inquiry.read(holding.get())));
  }
}
