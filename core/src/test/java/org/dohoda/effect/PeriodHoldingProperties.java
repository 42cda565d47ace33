package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Attestation;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Periods;
import org.dohoda.testkit.Presumptions;
import org.dohoda.testkit.Sources;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;

class PeriodHoldingProperties {
  @Provide
  Arbitrary<Period> periods() {
    return Periods.ofEveryWidth();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates();
  }

  @Provide
  Arbitrary<List<Attestation>> attestations() {
    return Sources.attestations().list().ofMaxSize(2);
  }

  @Provide
  Arbitrary<Set<Presumption>> presumptions() {
    return Presumptions.presumptions();
  }

  /** On the first and the last day of the calendar a bound that is not known may lie beyond it. */
  @Property(tries = 10_000)
  void on_anyDayWithinTheCalendar_isTheValidityOfThePeriod(
      @ForAll("periods") Period period,
      @ForAll("attestations") List<Attestation> attestations,
      @ForAll("presumptions") Set<Presumption> presumptions,
      @ForAll("days") LocalDate day) {
    Assume.that(!day.equals(PartialDate.MIN_DAY) && !day.equals(PartialDate.MAX_DAY));
    Holding holding =
        Effects.of(
            period,
            attestations,
            DayKind.EXISTENCE_START,
            DayKind.EXISTENCE_END,
            ModelPath.ROOT,
            Presumption.customary());
    assertThat(holding.on(day, presumptions))
        .isEqualTo(
            period
                .presuming(presumptions)
                .validity(Lists.transform(attestations, Attestation::on))
                .on(day));
  }
}
