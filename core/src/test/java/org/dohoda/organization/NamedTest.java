package org.dohoda.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Locale;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Segment;
import org.dohoda.time.Timeline;
import org.junit.jupiter.api.Test;

class NamedTest {
  private static final LocalizedText OLD = LocalizedText.of("cs", "Okresní úřad");
  private static final LocalizedText NEW =
      LocalizedText.of("cs", "Městský úřad", "en", "Town hall");

  private static Organization bearing(TimedName... names) {
    return Organization.builder().id(OrganizationId.of("urad")).addNames(names).build();
  }

  private static TimedName during(LocalizedText name, String period) {
    return TimedName.of(name, Period.parse(period));
  }

  @Test
  void name_renamedOnAKnownDay_oneNameOnEachDay() {
    Organization office = bearing(during(OLD, "../2019-12-31"), during(NEW, "2020-01-01/.."));

    assertThat(office.name(LocalDate.of(2019, 12, 31))).contains(OLD);
    assertThat(office.name(LocalDate.of(2020, 1, 1))).contains(NEW);
    assertThat(office.name(LocalDate.of(2020, 1, 1), Locale.ENGLISH)).contains("Town hall");
  }

  @Test
  void name_renamedInAYear_notGuessedWithinIt() {
    Organization office = bearing(during(OLD, "../2019"), during(NEW, "2019/.."));
    LocalDate within = LocalDate.of(2019, 6, 1);

    assertThat(office.name(within)).isEmpty();
    assertThat(office.name(within, Locale.ENGLISH)).isEmpty();
    assertThat(office.namesOn(within))
        .isEqualTo(new NamesOnDay(ImmutableSet.of(), ImmutableSet.of(OLD, NEW)));
    assertThat(office.name(LocalDate.of(2020, 1, 1))).contains(NEW);
  }

  @Test
  void name_noPeriodRecorded_possibleAndNeverCertain() {
    Organization office = bearing(TimedName.of(NEW));

    assertThat(office.name(LocalDate.of(2020, 1, 1))).isEmpty();
    assertThat(office.namesOn(LocalDate.of(2020, 1, 1)).possible()).containsExactly(NEW);
    assertThat(office.namesOn(LocalDate.of(2020, 1, 1), Presumption.customary()).certain())
        .isEmpty();
  }

  @Test
  void name_noEndRecorded_lastsIfPresumed() {
    Organization office = bearing(during(NEW, "[..2023-07-03]/"));
    LocalDate later = LocalDate.of(2023, 9, 12);

    assertThat(office.name(later)).isEmpty();
    assertThat(office.namesOn(later, ImmutableSet.of(Presumption.EXISTS)).only()).isEmpty();
    assertThat(office.namesOn(later, ImmutableSet.of(Presumption.CONTINUES)).only()).contains(NEW);
  }

  @Test
  void name_twoBorneAtOnce_bothCertainNeitherTheName() {
    Organization office = bearing(during(OLD, "2010/.."), during(NEW, "2015/.."));

    assertThat(office.namesOn(LocalDate.of(2020, 1, 1)).certain()).containsExactly(OLD, NEW);
    assertThat(office.name(LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void label_ofADay_isTheNameBorneThen_howeverTheyAreRecorded() {
    TimedName ended = during(OLD, "2010-01-01/2019-12-31");
    TimedName possible = during(NEW, "2020-01-01/");
    LocalDate day = LocalDate.of(2023, 9, 12);

    assertThat(bearing(ended, possible).label(day)).isEqualTo(NEW);
    assertThat(bearing(possible, ended).label(day)).isEqualTo(NEW);
    assertThat(bearing(possible, ended).label(LocalDate.of(2015, 1, 1))).isEqualTo(OLD);
    assertThat(bearing(possible, ended).label()).isEqualTo(NEW);
  }

  @Test
  void label_ofADay_isTheCertainNameBeforeAPossibleOne() {
    LocalDate day = LocalDate.of(2023, 9, 12);

    assertThat(bearing(during(OLD, "2010/.."), during(NEW, "2020-01-01/")).label(day))
        .isEqualTo(OLD);
    assertThat(bearing(during(OLD, "2010/2023"), during(NEW, "2023/..")).label(day)).isEqualTo(NEW);
    assertThat(bearing(during(NEW, "2023/.."), during(OLD, "2010/2023")).label(day)).isEqualTo(NEW);
  }

  @Test
  void label_ofADayWithoutAName_isTheLastOneBefore_elseTheNextOneAfter() {
    LocalDate day = LocalDate.of(2023, 9, 12);
    TimedName before = during(OLD, "2010/2019");
    TimedName after = during(NEW, "2024-01-01/..");

    assertThat(bearing(before, after).label(day)).isEqualTo(OLD);
    assertThat(bearing(after, before).label(day)).isEqualTo(OLD);
    assertThat(bearing(during(OLD, "2030/.."), after).label(day)).isEqualTo(NEW);
    assertThat(bearing(during(NEW, "2001/2002"), before).label(day)).isEqualTo(OLD);
  }

  @Test
  void namesOverTime_renamedWithAGap_oneSegmentForEachState() {
    Timeline<NamesOnDay> names =
        bearing(during(OLD, "../2018-12-31"), during(NEW, "2020-01-01/.."))
            .namesOverTime(ImmutableSet.of());

    assertThat(names.segments().stream().map(Segment::value).map(NamesOnDay::certain))
        .containsExactly(ImmutableSet.of(OLD), ImmutableSet.of(), ImmutableSet.of(NEW));
  }

  @Test
  void namesOnDay_certainButNotPossible_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NamesOnDay(ImmutableSet.of(OLD), ImmutableSet.of(NEW)))
        .withMessageStartingWith("certain: must be possible as well");
  }

  @Test
  void equality_byContent() {
    new EqualsTester()
        .addEqualityGroup(
            new NamesOnDay(ImmutableSet.of(OLD), ImmutableSet.of(OLD, NEW)),
            new NamesOnDay(ImmutableSet.of(OLD), ImmutableSet.of(NEW, OLD)))
        .addEqualityGroup(new NamesOnDay(ImmutableSet.of(), ImmutableSet.of(OLD, NEW)))
        .testEquals();
  }
}
