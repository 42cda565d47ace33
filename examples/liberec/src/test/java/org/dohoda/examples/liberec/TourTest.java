package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is printed, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {
  private final Programs.Run english = Programs.run();
  private final Programs.Run czech = Programs.run("--lang", "cs");

  @Test
  void tour_answersEightQuestions() {
    for (Programs.Run run : new Programs.Run[] {english, czech}) {
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines().filter(line -> line.matches("[1-8]\\. .*"))).hasSize(8);
    }
  }

  @Test
  void lines_canBeRead() {
    assertThat(english.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void guest_english() {
    assertThat(english.flat())
        .contains("Attend: not determined (possible: granted, not met).")
        .contains("the end of the effect (/instruments/lk-asz-2023/end)")
        .contains("the start of existence (/bodies/vybor-socialni/existence/start)")
        .contains("“lk-asz-2023”, clause “guests”, rule “guests-1”")
        .contains("Speak: nothing is said of it.")
        .contains("(a report of the document only)")
        .contains("it is not among the named examples")
        .contains("Granted if: “Stand-in company (made up)” consents.");
  }

  @Test
  void guest_czech() {
    assertThat(czech.flat())
        .contains("Účastnit se: nelze určit (možné: povoleno, nesplněno).")
        .contains("konec účinnosti (/instruments/lk-asz-2023/end)")
        .contains("„lk-asz-2023“, ustanovení „guests“, pravidlo „guests-1“")
        .contains("Vystoupit: nestanoveno.")
        .contains("jen zpráva o dokumentu")
        .contains("není mezi jmenovanými příklady")
        .contains("orgán: „výbor sociálních věcí“");
  }

  @Test
  void partners_english() {
    assertThat(english.flat())
        .contains("certain (0): none - possible only (14): Velké Hamry, Ralsko, Liberec")
        .contains("excluded (1): Smržovka")
        .contains("excluded (1): Jablonec nad Nisou")
        .contains("attested as applied 2023-07-03")
        .contains("attested beside, not named: 8 (active, 2023-07-03;");
  }

  @Test
  void partners_czech() {
    assertThat(czech.flat())
        .contains("jisté (0): žádné - jen možné (14): Velké Hamry, Ralsko, Liberec")
        .contains("vyloučeno (1): Jablonec nad Nisou")
        .contains("vedle toho doloženo, bez jmen: 8 (aktivní, 2023-07-03;");
  }

  @Test
  void standing_bothLanguages() {
    assertThat(english.flat())
        .contains("within Office of the Government of the Czech Republic: possible only, no start")
        .contains("within Ministry for Regional Development: decided, not yet effective")
        .contains("within Ministry for Regional Development: certain")
        .contains("recorded period 2020-01-01/, decided 2019-07-30")
        .contains("first legal person above: unknown");
    assertThat(czech.flat())
        .contains("v rámci: Úřad vlády České republiky: jen možné, začátek není zaznamenán")
        .contains("v rámci: Ministerstvo pro místní rozvoj: rozhodnuto, ještě neúčinné")
        .contains("v rámci: Ministerstvo pro místní rozvoj: jisté");
  }

  @Test
  void coverage_bothLanguages() {
    assertThat(english.flat())
        .contains("debt: lk-asz-2019 „dluhová problematika“ (debt); lk-asz-2023 „oddlužení osob“")
        .contains("only in lk-asz-2019 (6); lk-asz-2023: not listed, not excluded (open list)")
        .contains("in both (2): formulation, implementation")
        .contains("only in lk-asz-2023 (2): planning, evaluation")
        .contains("/instruments/lk-asz-2023/clauses/areas/provisions/0");
    assertThat(czech.flat())
        .contains("lk-asz-2019 „dluhová problematika“; lk-asz-2023 „oddlužení osob“")
        .contains("neuvedeno, nikoli vyloučeno (otevřený výčet)")
        .contains("jen v lk-asz-2023 (2): plánování, vyhodnocování");
  }

  @Test
  void dissolution_bothLanguages() {
    assertThat(english.flat())
        .contains("lost (1): committee for social affairs: granted → unmet")
        .contains("not fulfilled: the existence of the body")
        .contains("gained (0): none")
        .contains("unchanged, granted (6): commission for national minorities");
    assertThat(czech.flat())
        .contains("ztraceno (1): výbor sociálních věcí: povoleno → nesplněno")
        .contains("beze změny, podmíněno (1):");
  }
}
