package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dohoda.body.Capacity;
import org.dohoda.decision.LinkKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Attestation;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Step 1: a rule applies if every link from the holder to its condition holds. */
record Links(Matter matter, World world) {
  private static final ImmutableList<LinkKind> MATCH =
      ImmutableList.of(LinkKind.HOLDER, LinkKind.CAPACITY, LinkKind.BODY, LinkKind.REACH);

  /** {@return whether a rule applies} */
  Truth applies(RuleVersion version) {
    return all(version, ImmutableList.copyOf(LinkKind.values()));
  }

  /** {@return whether a rule speaks of this holder, in this capacity, in this body and matter} */
  Truth matches(RuleVersion version) {
    return all(version, MATCH);
  }

  private Truth all(RuleVersion version, ImmutableList<LinkKind> links) {
    return world.any(links, link -> truth(link, version).not()).not();
  }

  /** {@return whether one link of a rule holds} */
  Truth truth(LinkKind link, RuleVersion version) {
    return world.once(Map.entry(link, version.path()), () -> holds(link, version));
  }

  private Truth holds(LinkKind link, RuleVersion version) {
    return switch (link) {
      case HOLDER -> new Holders(matter, world).matches(version);
      case CAPACITY -> version.rule().capacity().map(this::comesAs).orElse(Truth.YES);
      case BODY -> new Bodies(matter, world).matches(version);
      case REACH -> new Agenda(matter, world).isReached(version);
      case STATE -> world.holds(matter.effects().notDraft(version.instrument().id()));
      case PERIOD -> world.holds(own(version));
      case CLAUSE -> world.holds(version.clause().holding());
      case HOLDER_SIDE -> new Parties(matter, world, version).holderSide();
      case HOST_SIDE -> new Parties(matter, world, version).hostSide();
      case EXISTENCE -> world.holds(matter.effects().existence(matter.question().body()));
      case CONDITION ->
          version
              .rule()
              .condition()
              .map(condition -> new Conditions(matter, world, version).isMet(condition))
              .orElse(Truth.YES);
      case CONSENT -> new Conditions(matter, world, version).ownerConsents();
    };
  }

  /** A holder who does not say in what capacity he comes has one all the same. */
  private Truth comesAs(Capacity wanted) {
    return matter
        .question()
        .capacity()
        .map(capacity -> Truth.of(capacity.equals(wanted)))
        .orElseGet(
            () ->
                world.test(
                    new Unknown.OfOccasion("capacity", matter.mentioned().capacities()),
                    value -> value.equals(Optional.of(wanted))));
  }

  /** The rule by its own period, which is never presumed to go on; none is that of its clause. */
  private static Holding own(RuleVersion version) {
    ParticipationRule rule = version.rule();
    return rule.period().map(period -> lasting(period, version)).orElse(Holding.ALWAYS);
  }

  private static Holding lasting(Period period, RuleVersion version) {
    LocalDate latestStart = period.latestStart();
    LocalDate earliestEnd = period.earliestEnd();
    for (Attestation attestation : version.rule().attestations()) {
      if (period.admits(attestation.on())) {
        LocalDate latest = attestation.on().latest();
        LocalDate earliest = attestation.on().earliest();
        latestStart = latest.isBefore(latestStart) ? latest : latestStart;
        earliestEnd = earliest.isAfter(earliestEnd) ? earliest : earliestEnd;
      }
    }
    ModelPath path = version.path().member("period");
    PartialDate start = PartialDate.between(period.earliestStart(), latestStart);
    PartialDate end = PartialDate.between(earliestEnd, period.latestEnd());
    return Holding.all(
        period.start().isOpen()
            ? Holding.ALWAYS
            : new Holding.Since(new DayFact(DayKind.RULE_START, path.member("start"), start)),
        period.end().isOpen()
            ? Holding.ALWAYS
            : new Holding.Until(new DayFact(DayKind.RULE_END, path.member("end"), end)));
  }
}
