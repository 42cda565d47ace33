package org.dohoda.engine.links;

import java.util.Map;
import java.util.function.Function;
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
 * @param counting the exceptions
 * @param alternatives what would be so under other presumptions
 */
public record Readers(
    Inquiry inquiry,
    Agenda agenda,
    Bodies bodies,
    Conditions conditions,
    Sides sides,
    Holders holders,
    Counting counting,
    Alternatives alternatives) {

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
        new Counting(inquiry, circles),
        new Alternatives(inquiry, other -> of(other, circles)));
  }

  /** Reads one link, which tells which presumptions matter to it. */
  LinkFormula link(Function<Readers, Formula> reading) {
    return alternatives.link(this, reading);
  }

  /** Reads a link that is the same for all rules of one owner, such as an instrument. */
  private LinkFormula link(LinkKind kind, Object owner, Function<Readers, Formula> reading) {
    return inquiry.link(kind, owner, () -> link(reading));
  }

  /** Reads the links that tell whether a rule that fits is in effect. */
  public void readEffect(CompiledRule rule, Map<LinkKind, LinkFormula> links) {
    Instrument instrument = rule.instrument();
    ClauseVersion version = rule.version();
    Effects effects = inquiry.effects();
    put(links, LinkKind.STATE, instrument, () -> effects.notDraft(instrument.id()));
    links.put(LinkKind.PERIOD, link(readers -> readers.inquiry.read(rule.period())));
    put(links, LinkKind.CLAUSE, version, version::holding);
    links.put(LinkKind.HOLDER_SIDE, holderSide(rule));
    links.put(LinkKind.HOST_SIDE, hostSide(rule));
    put(links, LinkKind.EXISTENCE, inquiry, () -> effects.existence(inquiry.question().body()));
    links.put(
        LinkKind.CONDITION,
        rule.rule()
            .condition()
            .map(condition -> link(readers -> readers.conditions.met(condition, rule.ranking())))
            .orElse(LinkFormula.HOLDS));
    links.put(
        LinkKind.CONSENT,
        rule.permits()
            ? link(LinkKind.CONSENT, instrument, readers -> readers.sides.consent(rule))
            : LinkFormula.HOLDS);
  }

  /** One for all rules of a wording, unless it matters whether there is a host as well. */
  private LinkFormula holderSide(CompiledRule rule) {
    return rule.permits() || !rule.ofMemorandum()
        ? link(LinkKind.HOLDER_SIDE, rule.version(), readers -> readers.sides.holderSide(rule))
        : link(readers -> readers.sides.holderSide(rule));
  }

  /** One for all rules of a wording, unless the rule speaks of stakes in words of its own. */
  private LinkFormula hostSide(CompiledRule rule) {
    boolean ofStakes =
        rule.rule().bodies().descriptions().stream().anyMatch(d -> d.stakeOf().isPresent());
    return ofStakes
        ? link(readers -> readers.sides.hostSide(rule))
        : link(LinkKind.HOST_SIDE, rule.version(), readers -> readers.sides.hostSide(rule));
  }

  private void put(
      Map<LinkKind, LinkFormula> links, LinkKind kind, Object owner, Supplier<Holding> holding) {
    links.put(kind, link(kind, owner, readers -> readers.inquiry.read(holding.get())));
  }
}
