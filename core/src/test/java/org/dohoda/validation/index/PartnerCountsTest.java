package org.dohoda.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Beginning;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Started;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Attested counts beside one that goes through all partnerships for each of them. */
class PartnerCountsTest {
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final OrganizationId NORTH = OrganizationId.of("north");
  private static final OrganizationId SOUTH = OrganizationId.of("south");
  private static final ProgrammeId HOUSING = ProgrammeId.of("housing");
  private static final ProgrammeId DEBTS = ProgrammeId.of("debts");
  private static final Identifier REGION_PLACE = Identifier.of("NUTS", "CZ051");
  private static final Identifier NORTH_PLACE = Identifier.of("CZ-OBEC", "563889");
  private static final Identifier SOUTH_PLACE = Identifier.of("CZ-OBEC", "544256");

  private static Organization organization(OrganizationId id, Identifier... territory) {
    return Organization.builder()
        .id(id)
        .addName(TimedName.of(LocalizedText.of("en", id.value())))
        .addTerritory(territory)
        .build();
  }

  private static Partnership partnership(
      String id,
      OrganizationId one,
      OrganizationId other,
      Optional<ProgrammeId> programme,
      PartnershipEvent... events) {
    return Partnership.builder()
        .id(PartnershipId.of(id))
        .addParties(one, other)
        .programme(programme)
        .addEpisode(Episode.of(events).toBuilder().beginning(Beginning.COMPLETE).build())
        .build();
  }

  private static Started started(String day) {
    return Started.on(PartialDate.parse(day));
  }

  private static Ended ended(String day) {
    return Ended.on(PartialDate.parse(day));
  }

  private static CooperationRegister register() {
    return CooperationRegister.builder()
        .addOrganizations(
            organization(REGION, REGION_PLACE),
            organization(NORTH, NORTH_PLACE),
            organization(SOUTH, SOUTH_PLACE, REGION_PLACE))
        .addPartnerships(
            partnership(
                "one",
                REGION,
                NORTH,
                Optional.of(HOUSING),
                started("2015-01-01"),
                ended("2017-12-31")),
            partnership(
                "two",
                REGION,
                SOUTH,
                Optional.of(DEBTS),
                started("2016-01-01"),
                ended("2016-12-31")),
            partnership(
                "three", AGENCY, NORTH, Optional.empty(), started("2015"), ended("2018-06-30")),
            partnership(
                "four",
                AGENCY,
                SOUTH,
                Optional.of(HOUSING),
                Started.undated(),
                ended("2016-06-30")))
        .attestedCounts(questions())
        .build();
  }

  private static List<AttestedCount> questions() {
    ImmutableList.Builder<AttestedCount> all = ImmutableList.builder();
    for (String day : List.of("2014-06-01", "2016-02-01", "2016", "2017-03-01", "2019-01-01")) {
      for (Optional<OrganizationId> partner :
          List.of(
              Optional.<OrganizationId>empty(),
              Optional.of(REGION),
              Optional.of(AGENCY),
              Optional.of(SOUTH),
              Optional.of(OrganizationId.of("nobody")))) {
        for (Optional<ProgrammeId> programme :
            List.of(Optional.<ProgrammeId>empty(), Optional.of(HOUSING), Optional.of(DEBTS))) {
          for (ImmutableSet<Identifier> places :
              List.of(
                  ImmutableSet.<Identifier>of(),
                  ImmutableSet.of(NORTH_PLACE),
                  ImmutableSet.of(REGION_PLACE),
                  ImmutableSet.of(NORTH_PLACE, SOUTH_PLACE))) {
            all.add(
                AttestedCount.builder()
                    .count(1)
                    .addStatuses(PartnershipStatus.ACTIVE)
                    .on(PartialDate.parse(day))
                    .partner(partner)
                    .programme(programme)
                    .territory(places)
                    .source(Source.of("Report"))
                    .build());
          }
        }
      }
    }
    return all.build();
  }

  private static boolean encloses(RangeSet<LocalDate> days, PartialDate asked) {
    return days.encloses(Range.closedOpen(asked.earliest(), asked.latest().plusDays(1)));
  }

  private static boolean isOfPartner(AttestedCount count, Partnership each) {
    return count.partner().isEmpty() || each.parties().contains(count.partner().get());
  }

  /** Some other party than the one that counts its partners is of one of the places. */
  private static boolean isOfTerritory(
      AttestedCount count, Partnership each, CooperationRegister register) {
    return count.territory().isEmpty()
        || each.parties().stream()
            .filter(party -> !Optional.of(party).equals(count.partner()))
            .flatMap(party -> register.organization(party).stream())
            .flatMap(party -> party.territory().stream())
            .anyMatch(count.territory()::contains);
  }

  private static long possible(AttestedCount count, CooperationRegister register) {
    return register.partnerships().stream()
        .filter(each -> isOfPartner(count, each))
        .filter(
            each ->
                count.programme().isEmpty()
                    || each.programme().isEmpty()
                    || each.programme().equals(count.programme()))
        .filter(
            each -> !encloses(each.validity(count.statuses()).possible().complement(), count.on()))
        .count();
  }

  private static long certain(AttestedCount count, CooperationRegister register) {
    return register.partnerships().stream()
        .filter(each -> isOfPartner(count, each))
        .filter(each -> count.programme().isEmpty() || each.programme().equals(count.programme()))
        .filter(each -> isOfTerritory(count, each, register))
        .filter(each -> encloses(each.validity(count.statuses()).certain(), count.on()))
        .count();
  }

  private static List<Integer> list(Stream<Long> counts) {
    return counts.map(Math::toIntExact).collect(Collectors.toList());
  }

  @Test
  void possible_isTheCountOfThoseNotKnownToBeOthers() {
    CooperationRegister register = register();
    List<Integer> expected =
        list(register.attestedCounts().stream().map(count -> possible(count, register)));
    assertThat(new PartnerCounts(register).possible())
        .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    assertThat(expected).contains(0, 1, 2, 3, 4);
  }

  @Test
  void certain_isTheCountOfThoseKnownToBeOfThem() {
    CooperationRegister register = register();
    List<Integer> expected =
        list(register.attestedCounts().stream().map(count -> certain(count, register)));
    assertThat(new PartnerCounts(register).certain())
        .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    assertThat(expected).contains(0, 1, 2, 3);
  }
}
