package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Succession;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Attestation;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/**
 * Knowledge that grows: the same register with narrower days.
 *
 * @param from where in each range the narrower one begins, in eighths
 * @param to where it ends, in eighths, not before
 */
public record Narrowing(int from, int to) {
  /** No day of {@link DatedRegisters} lies before. */
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  /** {@return narrowings of every width, down to one day} */
  public static Arbitrary<Narrowing> narrowings() {
    Arbitrary<Integer> eighths = Arbitraries.integers().between(0, 8);
    return Combinators.combine(eighths, eighths)
        .as((a, b) -> new Narrowing(Math.min(a, b), Math.max(a, b)));
  }

  /** {@return the register with the days of its instruments and successions narrowed} */
  public CooperationRegister of(CooperationRegister register) {
    return register.toBuilder()
        .instruments(register.instruments().stream().map(this::of).toList())
        .successions(register.successions().stream().map(this::of).toList())
        .build();
  }

  /** {@return the narrower day} */
  public PartialDate of(PartialDate day) {
    LocalDate earliest = day.earliest().isBefore(FIRST) ? FIRST : day.earliest();
    if (earliest.isAfter(day.latest())) {
      return day;
    }
    long length = day.latest().toEpochDay() - earliest.toEpochDay();
    return PartialDate.between(
        earliest.plusDays(length * from / 8), earliest.plusDays(length * to / 8));
  }

  private Instrument of(Instrument instrument) {
    if (instrument instanceof Amendment amendment) {
      return amendment.toBuilder()
          .signed(of(amendment.signed()))
          .effective(of(amendment.effective()))
          .build();
    }
    Memorandum memorandum = (Memorandum) instrument;
    return memorandum.toBuilder()
        .parties(memorandum.parties().stream().map(this::of).toList())
        .events(memorandum.events().stream().map(this::of).toList())
        .attestations(attestations(memorandum.attestations()))
        .clauses(memorandum.clauses().stream().map(this::of).toList())
        .build();
  }

  private Party of(Party party) {
    return party.toBuilder()
        .signed(of(party.signed()))
        .deposited(of(party.deposited()))
        .effective(of(party.effective()))
        .lastDay(of(party.lastDay()))
        .build();
  }

  private InstrumentEvent of(InstrumentEvent event) {
    return event.toBuilder().on(of(event.on())).build();
  }

  private ImmutableList<Attestation> attestations(List<Attestation> attestations) {
    return attestations.stream()
        .map(each -> new Attestation(of(each.on()), each.source()))
        .collect(ImmutableList.toImmutableList());
  }

  private Clause of(Clause clause) {
    return clause.toBuilder().period(clause.period().map(this::of)).build();
  }

  private Period of(Period period) {
    Bound start = period.start().date().map(this::of).map(Bound::of).orElse(period.start());
    Bound end = period.end().date().map(this::of).map(Bound::of).orElse(period.end());
    boolean inOrder =
        start.date().flatMap(s -> end.date().map(e -> !e.isBefore(s).isYes())).orElse(true);
    return inOrder ? Period.of(start, end) : period;
  }

  private Succession of(Succession succession) {
    return succession.toBuilder().on(of(succession.on())).build();
  }

  private Optional<PartialDate> of(Optional<PartialDate> day) {
    return day.map(this::of);
  }
}
