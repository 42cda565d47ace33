package org.dohoda.partnership;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.dohoda.testkit.Partnerships;
import org.junit.jupiter.api.Test;

class TransitionsTest {
  @Test
  void table_isTheOneOfThePackageComment() throws IOException {
    List<String> shown =
        Files.readAllLines(Path.of("src/main/java/org/dohoda/partnership/package-info.java"))
            .stream()
            .filter(line -> line.startsWith(" *   | "))
            .map(line -> line.substring(" *   | ".length()).strip())
            .collect(toImmutableList());

    assertThat(shown).isEqualTo(rows());
  }

  private static List<String> rows() {
    return EnumSet.complementOf(EnumSet.of(EventKind.ATTESTED)).stream()
        .map(TransitionsTest::row)
        .collect(toImmutableList());
  }

  private static String row(EventKind kind) {
    List<String> before =
        Transitions.TABLE.stream()
            .filter(row -> row.event() == kind)
            .map(row -> row.before().code() + (row.keeps() ? "=" : ""))
            .toList();
    PartnershipStatus after =
        Partnerships.event(kind, PartnershipStatus.NONE, Optional.empty()).status();
    return kind.code() + " | " + String.join(" ", before) + " | " + after.code();
  }

  @Test
  void table_agreesWithTheEvents() {
    for (Transition row : Transitions.TABLE) {
      PartnershipEvent event =
          Partnerships.event(row.event(), PartnershipStatus.NONE, Optional.empty());
      assertThat(event.kind()).isEqualTo(row.event());
      assertThat(event.status()).isEqualTo(row.after());
      assertThat(Transitions.after(row.event(), row.before())).hasValue(row.after());
    }
  }

  @Test
  void reachable_everythingButNone() {
    assertThat(Transitions.reachableFrom(PartnershipStatus.ENDED))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(PartnershipStatus.NONE)));
    assertThat(Transitions.reachableFrom(PartnershipStatus.NONE)).hasSize(8);
    assertThat(Transitions.leadingTo(PartnershipStatus.NONE)).containsOnly(PartnershipStatus.NONE);
    assertThat(Transitions.leadingTo(PartnershipStatus.ACTIVE)).hasSize(8);
  }

  @Test
  void after_observation_fitsNowhere() {
    assertThat(Transitions.before(EventKind.ATTESTED)).isEmpty();
    assertThat(Transitions.after(EventKind.ATTESTED, PartnershipStatus.ACTIVE)).isEmpty();
    assertThatThrownBy(
            () ->
                new Transition(
                    EventKind.ATTESTED, PartnershipStatus.ACTIVE, PartnershipStatus.ACTIVE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
