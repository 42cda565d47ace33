package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.effect.Effects;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.logic.Formula;
import org.dohoda.logic.OneOf;
import org.dohoda.logic.Reasons;
import org.dohoda.logic.SomeCount;
import org.dohoda.logic.SomeDay;
import org.dohoda.logic.SomeDay.Position;
import org.dohoda.logic.Unknown;
import org.dohoda.logic.YesOrNo;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * One question on one day: what is asked, what may be presumed, and the table of unknowns, in which
 * each thing stands once. Used by one thread.
 */
public final class Inquiry {
  private static final ImmutableList<Position> NOT_AFTER =
      ImmutableList.of(Position.BEFORE, Position.ON);
  private static final ImmutableList<Position> NOT_BEFORE =
      ImmutableList.of(Position.ON, Position.AFTER);
  private static final ImmutableList<Position> AFTER = ImmutableList.of(Position.AFTER);

  private final CooperationRegister register;
  private final Relations relations;
  private final Effects effects;
  private final ImmutableSet<Presumption> presumptions;
  private final ParticipationQuestion question;
  private final LocalDate day;
  private final Following following =
      new Following((area, broader) -> areaWithin(area, broader).isYes());
  private Trace trace = new Trace();
  private final Map<LinkKind, Map<Object, Shared<LinkFormula>>> shared =
      new EnumMap<>(LinkKind.class);
  private final Map<Object, Shared<Formula>> standing = new HashMap<>();
  private final Map<Object, Unknown> unknowns = new HashMap<>();

  public Inquiry(
      CooperationRegister register,
      Relations relations,
      Effects effects,
      ImmutableSet<Presumption> presumptions,
      ParticipationQuestion question,
      LocalDate day) {
    this.register = register;
    this.relations = relations;
    this.effects = effects;
    this.presumptions = presumptions;
    this.question = question;
    this.day = day;
  }

  public CooperationRegister register() {
    return register;
  }

  public Relations relations() {
    return relations;
  }

  public Effects effects() {
    return effects;
  }

  public ParticipationQuestion question() {
    return question;
  }

  public ImmutableSet<Presumption> presumptions() {
    return presumptions;
  }

  /** The same question on the same day under other presumptions, with nothing read yet. */
  public Inquiry presuming(ImmutableSet<Presumption> other) {
    return new Inquiry(register, relations, effects, other, question, day);
  }

  /** What has been read so far, or since the last beginning. */
  public Trace trace() {
    return trace;
  }

  /** From now on a reading is traced by itself; gives the outer trace, to end it with. */
  public Trace begin() {
    Trace outer = trace;
    trace = new Trace();
    return outer;
  }

  /** Ends a reading; gives its trace, of which the outer one is told. */
  public Trace end(Trace outer) {
    Trace inner = trace;
    outer.add(inner);
    trace = outer;
    return inner;
  }

  /** Reads what is no reason why the whole fails, whatever of it does not hold. */
  public <T> T readWhateverFails(Supplier<T> reading) {
    Trace outer = begin();
    T read = reading.get();
    outer.addWhateverFails(trace);
    trace = outer;
    return read;
  }

  /** Whether one policy area is the same as another or within it. */
  public Truth areaWithin(PolicyAreaId area, PolicyAreaId broader) {
    return area.equals(broader)
        ? Truth.YES
        : register
            .taxonomy(area.taxonomy())
            .map(taxonomy -> taxonomy.within(area, broader))
            .orElse(Truth.UNKNOWN);
  }

  /** What follows from one fact of the occasion for another one. */
  public Following following() {
    return following;
  }

  /** A link that is the same for all rules of one owner, such as an instrument: read once. */
  public LinkFormula link(LinkKind kind, Object owner, Supplier<LinkFormula> reading) {
    return once(shared.computeIfAbsent(kind, k -> new IdentityHashMap<>()), owner, reading);
  }

  /** Whether a wording of a rule stands on the day, whatever is asked: read once. */
  public Formula standing(CompiledRule wording, Supplier<Formula> reading) {
    return once(standing, wording, reading);
  }

  private <T> T once(Map<Object, Shared<T>> known, Object owner, Supplier<T> reading) {
    Shared<T> found = known.get(owner);
    if (found == null) {
      Trace outer = begin();
      T read = reading.get();
      found = new Shared<>(read, end(outer));
      known.put(owner, found);
    } else {
      trace.add(found.trace());
    }
    return found.read();
  }

  private record Shared<T>(T read, Trace trace) {}

  /** What the record says of a holding, under the presumptions. */
  public Formula read(Holding holding) {
    trace.restsOn(holding);
    Formula read = parse(holding);
    if (read.kleene().isNo()) {
      trace.fails(holding);
    }
    return read;
  }

  /** What the record says of a relation; where it is so, it is by what stands at a place. */
  public Formula read(Holding holding, ModelPath place) {
    Formula read = read(holding);
    return read.kleene().isYes() ? Formula.by(Reasons.of(Set.of(place))) : read;
  }

  /** What the record says of a party; where it is so, it is by what brought it its place. */
  public Formula readPlace(Holding holding, InstrumentId instrument, OrganizationId party) {
    Formula read = read(holding);
    return read.kleene().isYes()
        ? Formula.by(new Titles(this, instrument, day).of(party, holding))
        : read;
  }

  /** Why a reading certainly fails. */
  public Refutation refutation(Trace reading) {
    return new Refutation(reading.failing(), day, presumptions);
  }

  private Formula parse(Holding holding) {
    if (holding instanceof Holding.Constant constant) {
      return Formula.of(constant.holds());
    } else if (holding instanceof Holding.Since since) {
      return day(since.first(), NOT_AFTER);
    } else if (holding instanceof Holding.Until until) {
      return day(until.last(), NOT_BEFORE);
    } else if (holding instanceof Holding.Before before) {
      return day(before.end(), AFTER);
    } else if (holding instanceof Holding.NotRecorded missing) {
      return datum(missing.datum());
    } else if (holding instanceof Holding.Presumable presumable) {
      return presumable(presumable);
    } else if (holding instanceof Holding.All all) {
      return Formula.all(readEach(all.parts()));
    } else if (holding instanceof Holding.Any any) {
      return Formula.any(readEach(any.parts()));
    } else {
      return parse(((Holding.Not) holding).other()).not();
    }
  }

  private List<Formula> readEach(List<Holding> parts) {
    List<Formula> formulas = new ArrayList<>(parts.size());
    parts.forEach(part -> formulas.add(parse(part)));
    return formulas;
  }

  private Formula presumable(Holding.Presumable holding) {
    boolean presumes = presumptions.contains(holding.presumption());
    Formula now = parse(presumes ? holding.presumed() : holding.recorded());
    Holding otherwise = presumes ? holding.recorded() : holding.presumed();
    if (now.kleene().isUnknown() || now.kleene() != otherwise.on(day, presumptions)) {
      trace.turnsOn(holding.presumption());
    }
    return now;
  }

  private Formula day(DayFact fact, ImmutableList<Position> asked) {
    SomeDay unknown =
        (SomeDay) unknowns.computeIfAbsent(fact, f -> new SomeDay(f, fact.day(), day));
    Formula settled = Formula.settle(unknown, asked);
    if (settled.kleene().isUnknown()) {
      trace.asks();
    }
    return settled;
  }

  /** A datum of the record that is so or not. */
  public Formula datum(Datum datum) {
    return datum(datum, datum);
  }

  /** A datum of the record that is so or not, reported as another where its element is missing. */
  public Formula datum(Datum datum, Datum reported) {
    Unknown unknown = unknown(datum, d -> new YesOrNo(reported, false));
    return Formula.ask(unknown, YesOrNo.SO);
  }

  /** Whether something is so that rests on more steps to an organization than are taken. */
  public Formula beyond(OrganizationId organization) {
    return datum(Beyond.datum(Paths.organization(organization)));
  }

  /** A datum of the record that has one value, any or one of some. */
  public Unknown datumOf(Datum datum, Datum reported, ImmutableList<Object> values) {
    return unknown(datum, d -> new OneOf(reported, false, values));
  }

  /** A datum of the record that has any one value, and whether it is this one. */
  public Formula datumIs(Datum datum, Datum reported, Object value) {
    return Formula.ask(datumOf(datum, reported, ImmutableList.of()), value);
  }

  /** Whether an unknown of the occasion is so. */
  public Formula occasion(Object subject) {
    return Formula.ask(unknown(subject, s -> new YesOrNo(s, true, following)), YesOrNo.SO);
  }

  /** Whether an unknown of the occasion has this value, out of some or of any. */
  public Formula occasionIs(Object subject, Object value, ImmutableList<Object> values) {
    return Formula.ask(occasionOf(subject, values), value);
  }

  /** An unknown of the occasion that has one value, out of some or of any. */
  public Unknown occasionOf(Object subject, ImmutableList<Object> values) {
    return unknown(subject, s -> new OneOf(s, true, values));
  }

  /** Whether an unknown number of the occasion is at most this. */
  public Formula occasionAtMost(Object subject, int bound) {
    return Formula.ask(unknown(subject, SomeCount::new), bound);
  }

  private Unknown unknown(Object subject, Function<Object, Unknown> unknown) {
    trace.asks();
    return unknowns.computeIfAbsent(subject, unknown);
  }
}
