package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dohoda.analysis.Partner;
import org.dohoda.analysis.PartnersOnDay;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.PartnershipStatus;
import org.junit.jupiter.api.Test;

/** Question 5. */
class WhoWasPartnerTest {
  private final View view = new View(Tour.liberec(), Language.EN);
  private final WhoWasPartner question = (WhoWasPartner) Questions.all().get(4);

  private List<String> names(List<Partner> partners) {
    return partners.stream().map(partner -> view.name(partner.organization())).toList();
  }

  @Test
  void june2013_twoMayHaveBegunAndOneBeginsLater() {
    PartnersOnDay partners = question.on(view, LocalDate.of(2013, 6, 30));
    assertThat(partners.certain()).isEmpty();
    assertThat(names(partners.possibleOnly())).startsWith("Velké Hamry", "Ralsko", "Liberec");
    assertThat(names(partners.excluded())).containsExactly("Smržovka");
    assertThat(partners.attested()).isEmpty();
  }

  @Test
  void july2023_nobodyIsCertainAlthoughEightAreAttested() {
    PartnersOnDay partners = question.on(view, LocalDate.of(2023, 7, 3));
    assertThat(partners.certain()).isEmpty();
    assertThat(names(partners.possibleOnly()))
        .containsExactly(
            "Velké Hamry",
            "Ralsko",
            "Liberec",
            "Nový Bor",
            "Frýdlant",
            "Nové Město pod Smrkem",
            "Bulovka",
            "Heřmanice",
            "Dětřichov",
            "Kunratice",
            "Višňová",
            "Habartice",
            "Smržovka",
            "Česká Lípa");
    assertThat(names(partners.excluded())).containsExactly("Jablonec nad Nisou");
    assertThat(partners.excluded().get(0).grounds().get(0).possible())
        .containsExactly(PartnershipStatus.APPLIED);
    assertThat(partners.attested()).extracting(AttestedCount::count).containsExactly(8);
  }
}
