package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.dohoda.id.OrganizationId;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Partnerships.Narrowed;
import org.dohoda.time.Truth;

class PartnersProperties {
  @Provide
  Arbitrary<Narrowed> narrowed() {
    return Partnerships.narrowed();
  }

  private static PartnersOnDay partners(
      Partnership partnership, int day, Set<PartnershipStatus> statuses) {
    CooperationRegister register =
        CooperationRegister.builder().addPartnerships(partnership).build();
    OrganizationId whose = partnership.parties().asList().get(0);
    LocalDate date = Partnerships.FIRST_DAY.plusDays(day);
    return Partners.of(register, whose).on(date, statuses);
  }

  @Property(tries = 500)
  void lists_partThePartnersByWhatThePartnershipSays(
      @ForAll("narrowed") Narrowed pair,
      @ForAll @IntRange(min = -2, max = Partnerships.HORIZON + 2) int day,
      @ForAll @NotEmpty Set<PartnershipStatus> statuses) {
    PartnersOnDay partners = partners(pair.wide(), day, statuses);
    Truth expected = pair.wide().validity(statuses).on(Partnerships.FIRST_DAY.plusDays(day));
    assertThat(partners.partners()).isNotEmpty().allMatch(each -> each.truth() == expected);
    assertThat(
            Stream.of(partners.certain(), partners.possibleOnly(), partners.excluded())
                .flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(partners.partners());
  }

  @Property(tries = 500)
  void narrowing_neverTakesACertaintyBack(
      @ForAll("narrowed") Narrowed pair,
      @ForAll @IntRange(min = -2, max = Partnerships.HORIZON + 2) int day,
      @ForAll @NotEmpty Set<PartnershipStatus> statuses) {
    PartnersOnDay wide = partners(pair.wide(), day, statuses);
    PartnersOnDay narrow = partners(pair.narrow(), day, statuses);
    assertThat(names(narrow.certain())).containsAll(names(wide.certain()));
    assertThat(names(narrow.excluded())).containsAll(names(wide.excluded()));
  }

  private static List<OrganizationId> names(List<Partner> partners) {
    return partners.stream().map(Partner::organization).toList();
  }
}
