package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Organization;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/**
 * Registers in which more is known: some unknown values of the elements are narrowed or recorded,
 * the elements stay the same. What was impossible before must stay impossible. What a source
 * attests is not narrowed, for a narrowing might contradict it.
 */
public final class Narrowings {
  private static final ImmutableList<Authority> AUTHORITIES =
      ImmutableList.copyOf(Authority.values());

  private final Random random;

  private Narrowings(Random random) {
    this.random = random;
  }

  /**
   * {@return a register in which more is known}
   *
   * @param register the register
   * @param seed the same seed narrows in the same way
   */
  public static CooperationRegister narrowed(CooperationRegister register, long seed) {
    return new Narrowings(new Random(seed)).register(register);
  }

  private CooperationRegister register(CooperationRegister register) {
    return register.toBuilder()
        .organizations(each(register.organizations(), this::organization))
        .bodies(each(register.bodies(), body -> body(body, register)))
        .affiliations(
            each(
                register.affiliations(),
                each ->
                    each.attestations().isEmpty()
                        ? each.toBuilder().period(period(each.period())).build()
                        : each))
        .stakes(
            each(
                register.stakes(),
                each ->
                    each.attestations().isEmpty()
                        ? each.toBuilder().period(period(each.period())).build()
                        : each))
        .instruments(each(register.instruments(), this::instrument))
        .build();
  }

  private <T> List<T> each(ImmutableList<T> elements, UnaryOperator<T> narrow) {
    return elements.stream().map(each -> random.nextBoolean() ? each : narrow.apply(each)).toList();
  }

  private Organization organization(Organization organization) {
    return organization.legalPersonality() == Truth.UNKNOWN
        ? organization.toBuilder().legalPersonality(Truth.of(random.nextBoolean())).build()
        : organization;
  }

  private Body body(Body body, CooperationRegister register) {
    Body.Builder narrowed = body.toBuilder();
    if (body.attestations().isEmpty()) {
      narrowed.existence(period(body.existence()));
    }
    if (body.kind().isEmpty()) {
      narrowed.kind(random.nextBoolean() ? BodyKinds.COMMITTEE : BodyKinds.COMMISSION);
    }
    if (body.owner().isEmpty() && !register.organizations().isEmpty()) {
      int index = random.nextInt(register.organizations().size());
      narrowed.owner(register.organizations().get(index).id());
    }
    return narrowed.build();
  }

  private Instrument instrument(Instrument instrument) {
    if (!instrument.attestations().isEmpty()) {
      return instrument;
    }
    if (instrument instanceof Memorandum memorandum) {
      return memorandum.toBuilder()
          .state(state(memorandum.state()))
          .parties(each(memorandum.parties(), this::party))
          .build();
    } else if (instrument instanceof Amendment amendment) {
      return amendment.toBuilder()
          .state(state(amendment.state()))
          .effective(amendment.effective().map(this::date))
          .build();
    }
    ProcedureRules rules = (ProcedureRules) instrument;
    return rules.toBuilder()
        .state(state(rules.state()))
        .term(period(rules.term()))
        .authority(
            Optional.of(
                rules.authority().orElse(AUTHORITIES.get(random.nextInt(AUTHORITIES.size())))))
        .build();
  }

  /** A state that is not recorded may turn out to be any, unless something proves a conclusion. */
  private Optional<InstrumentState> state(Optional<InstrumentState> state) {
    return Optional.of(state.orElse(InstrumentState.CONCLUDED));
  }

  private Party party(Party party) {
    return party.toBuilder()
        .signed(party.signed().map(this::date))
        .effective(party.effective().map(this::date))
        .lastDay(party.lastDay().map(this::date))
        .build();
  }

  private PartialDate date(PartialDate date) {
    LocalDate one = between(date.earliest(), date.latest());
    LocalDate other = between(date.earliest(), date.latest());
    return one.isBefore(other) ? PartialDate.between(one, other) : PartialDate.between(other, one);
  }

  private LocalDate between(LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    return first.plusDays((long) (random.nextDouble() * days));
  }

  /** Narrows the bounds within what the period says of them after tightening. */
  private Period period(Period period) {
    PartialDate start = PartialDate.between(period.earliestStart(), period.latestStart());
    PartialDate end = PartialDate.between(period.earliestEnd(), period.latestEnd());
    Period started = period.start().isOpen() ? period : period.withStart(Bound.of(date(start)));
    PartialDate later = end.intersection(PartialDate.notBefore(started.latestStart())).orElse(end);
    return started.end().isOpen()
        ? started
        : started.withEnd(
            period.end().isUnknown() && random.nextBoolean() ? Bound.OPEN : Bound.of(date(later)));
  }
}
