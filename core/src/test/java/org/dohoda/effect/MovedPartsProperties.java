package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DatedRegisters;
import org.dohoda.testkit.MovedParts;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/** What is certain of amendments of a few days is so whichever of the days they really came. */
class MovedPartsProperties {
  @Provide
  Arbitrary<CooperationRegister> registers() {
    return MovedParts.registers();
  }

  /** An instrument on each of the days that it may be of. */
  private static List<Instrument> onEachDay(Instrument instrument) {
    if (!(instrument instanceof Amendment amendment)) {
      return List.of(instrument);
    }
    PartialDate days = amendment.effective().orElseThrow();
    return days.earliest()
        .datesUntil(days.latest().plusDays(1))
        .<Instrument>map(day -> amendment.toBuilder().effective(PartialDate.of(day)).build())
        .toList();
  }

  private static Map<String, Holding> holdings(Effects effects) {
    Map<String, Holding> all = new LinkedHashMap<>();
    for (ClauseVersion version : effects.versions(DatedRegisters.MEMORANDUM)) {
      all.put(version.path() + " in text", version.text());
      all.put(version.path() + " holds", version.holding());
    }
    return all;
  }

  @Property(tries = 6000)
  void whatIsCertainOfAFewDays_isSoOnEachOfThem(@ForAll("registers") CooperationRegister register) {
    Map<String, Holding> certain = holdings(Effects.of(register));
    List<List<Instrument>> days =
        register.instruments().stream().map(MovedPartsProperties::onEachDay).toList();
    for (List<Instrument> dated : Lists.cartesianProduct(days)) {
      Effects effects = Effects.of(CooperationRegister.builder().instruments(dated).build());
      boolean fits = dated.stream().allMatch(each -> effects.problems(each.id()).isEmpty());
      if (fits) {
        Map<String, Holding> known = holdings(effects);
        certain.forEach(
            (name, holding) ->
                require(name, dated, holding, known.getOrDefault(name, Holding.NEVER)));
      }
    }
  }

  private static void require(String name, List<Instrument> dated, Holding certain, Holding known) {
    LocalDate after = MovedParts.LAST.plusDays(2);
    for (LocalDate day = MovedParts.FIRST.minusDays(1);
        day.isBefore(after);
        day = day.plusDays(1)) {
      Truth truth = certain.on(day, Set.of());
      if (!truth.isUnknown()) {
        assertThat(known.on(day, Set.of())).as("%s on %s, %s", name, day, dated).isEqualTo(truth);
      }
    }
  }
}
