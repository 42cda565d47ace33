package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.dohoda.effect.ClauseVersion;
import org.dohoda.effect.Effects;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.RuleEffect;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A rule in one wording of its clause.
 *
 * @param number its number in the engine, in the order of the register
 * @param rule the rule
 * @param instrument the instrument whose text holds it
 * @param wording the wording of the clause; its days are computed when they are first asked for
 * @param path where in the register the rule stands
 * @param ranking the instrument whose rank it has: its own, or the one that is amended
 * @param authority that rank, if recorded
 * @param ofMemorandum whether it stands in a memorandum or in an amendment to one
 * @param unknown what is not recorded, if it cannot be told what is amended in the end
 */
public record CompiledRule(
    int number,
    ParticipationRule rule,
    Instrument instrument,
    Supplier<ClauseVersion> wording,
    ModelPath path,
    InstrumentId ranking,
    Optional<Authority> authority,
    boolean ofMemorandum,
    Optional<ModelPath> unknown) {

  /** The wording of the clause, with the days on which it holds. */
  public ClauseVersion version() {
    return wording.get();
  }

  public boolean permits() {
    return rule.effect() == RuleEffect.PERMITS;
  }

  /** When the rule holds by its own period; nothing is presumed of it. */
  public Holding period() {
    ModelPath at = path.member("period");
    return rule.period()
        .map(
            period ->
                Effects.of(
                    period,
                    rule.attestations(),
                    DayKind.RULE_START,
                    DayKind.RULE_END,
                    at,
                    ImmutableSet.of()))
        .orElse(Holding.ALWAYS);
  }

  /** The sources of the rule, of its clause and of its instrument. */
  public ImmutableList<Source> sources() {
    return ImmutableList.<Source>builder()
        .addAll(rule.sources())
        .addAll(version().clause().sources())
        .addAll(instrument.sources())
        .build();
  }

  /** One rule is the same as itself alone: comparing what it holds would cost too much. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
