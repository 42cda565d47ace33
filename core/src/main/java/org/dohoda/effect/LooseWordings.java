package org.dohoda.effect;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.PeriodHolding;
import org.dohoda.effect.wording.Supersessions;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.problem.ModelPath;

/**
 * The wordings that recorded amendments bring into an instrument that is not recorded itself.
 *
 * <p>Whether they ever stand in its text cannot be told: it may lack the place, and a later
 * amendment may be missing too.
 */
record LooseWordings(InstrumentId amended, Supersessions supersessions) {

  ImmutableList<ClauseVersion> of(List<Applied> amendments) {
    return amendments.stream().flatMap(this::broughtBy).collect(toImmutableList());
  }

  private Stream<ClauseVersion> broughtBy(Applied applied) {
    List<Change> changes = applied.amendment().changes();
    return IntStream.range(0, changes.size())
        .boxed()
        .flatMap(i -> changes.get(i).brought().map(clause -> version(applied, i, clause)).stream());
  }

  private ClauseVersion version(Applied applied, int change, Clause clause) {
    InstrumentId origin = applied.amendment().id();
    ModelPath path = Paths.change(origin, change).member("clause");
    Holding text = Holding.all(applied.brought(), Instruments.missing(Paths.instrument(amended)));
    return new ClauseVersion(
        clause,
        origin,
        path,
        text,
        Holding.all(
            text, PeriodHolding.ofClause(clause, path), supersessions.notYet(amended, clause.id())),
        Continuation.NONE);
  }
}
