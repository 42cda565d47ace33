package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dohoda.partnership.PartnershipTest.date;
import static org.dohoda.partnership.PartnershipTest.day;
import static org.dohoda.partnership.PartnershipTest.partnership;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.source.Source;
import org.dohoda.testkit.Partnerships;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

class PartnershipValuesTest {
  private static final LocalizedText NAME = LocalizedText.of("cs", "Spolupráce s obcemi");

  private static Programme.Builder programme() {
    return Programme.builder()
        .id(ProgrammeId.of("asz-municipalities"))
        .name(NAME)
        .runBy(OrganizationId.of("asz"));
  }

  private static AttestedCount.Builder eight() {
    return AttestedCount.builder()
        .count(8)
        .addStatuses(PartnershipStatus.ACTIVE)
        .on(date("2023-07-03"))
        .partner(OrganizationId.of("asz"))
        .source(Source.builder().title("Press release").build());
  }

  @Test
  void equality() {
    EqualsTester tester = new EqualsTester();
    for (EventKind kind : EventKind.values()) {
      tester.addEqualityGroup(event(kind, Optional.empty()), event(kind, Optional.empty()));
      Optional<PartialDate> year = Optional.of(date("2013"));
      tester.addEqualityGroup(event(kind, year), event(kind, year));
    }
    tester
        .addEqualityGroup(Attested.on(PartnershipStatus.NONE, date("2013")))
        .addEqualityGroup(Applied.builder().call("first").build())
        .addEqualityGroup(SupportKinds.PARTIAL_REMOTE, SupportKind.of("partial-remote"))
        .addEqualityGroup(SupportKinds.COMPLEX_REMOTE)
        .addEqualityGroup(Episode.of(Applied.undated()), Episode.of(Applied.undated()))
        .addEqualityGroup(
            Episode.of(Applied.undated()).toBuilder().continuingUntil(day("2013-01-01")).build())
        .addEqualityGroup(
            Episode.of(Applied.undated()).toBuilder().beginning(Beginning.COMPLETE).build())
        .addEqualityGroup(partnership(), partnership())
        .addEqualityGroup(partnership(Episode.of(Applied.undated())))
        .addEqualityGroup(programme().build(), programme().build())
        .addEqualityGroup(programme().approvedBy(BodyId.of("monitoring-committee")).build())
        .addEqualityGroup(ProgrammeCall.of("first"), ProgrammeCall.of("first"))
        .addEqualityGroup(ProgrammeWave.of("first"), ProgrammeWave.of("first"))
        .addEqualityGroup(eight().build(), eight().build())
        .addEqualityGroup(eight().count(9).build())
        .testEquals();
  }

  private static PartnershipEvent event(EventKind kind, Optional<PartialDate> date) {
    return Partnerships.event(kind, PartnershipStatus.ACTIVE, date);
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(PartialDate.class, PartialDate.unknown())
            .setDefault(PartnershipEvent[].class, new PartnershipEvent[] {Applied.undated()});
    for (Class<?> type :
        new Class<?>[] {
          Applied.class,
          Assessed.class,
          Decided.class,
          Concluded.class,
          Started.class,
          SupportChanged.class,
          Suspended.class,
          Resumed.class,
          Ended.class,
          Withdrawn.class,
          Attested.class,
          Episode.class,
          ProgrammeCall.class,
          ProgrammeWave.class,
          SupportKind.class,
          Transitions.class
        }) {
      tester.testAllPublicStaticMethods(type);
    }
    tester.testAllPublicConstructors(SupportKind.class);
    tester.testAllPublicConstructors(StatusGround.class);
    tester.testAllPublicConstructors(Transition.class);
    tester.testAllPublicInstanceMethods(partnership());
    tester.testAllPublicInstanceMethods(Episode.of(Applied.undated()));
  }

  @Test
  void toBuilder_keepsEverything() {
    for (EventKind kind : EventKind.values()) {
      assertThat(copy(event(kind, Optional.of(date("2013")))))
          .isEqualTo(event(kind, Optional.of(date("2013"))));
    }
    Programme programme =
        programme()
            .supportKinds(Listed.closed(SupportKinds.all()))
            .addCalls(ProgrammeCall.of("first"))
            .addWaves(ProgrammeWave.builder().id("june-2017").date(date("2017-06")).build())
            .build();
    assertThat(programme.toBuilder().build()).isEqualTo(programme);
    assertThat(eight().build().toBuilder().build()).isEqualTo(eight().build());
  }

  private static PartnershipEvent copy(PartnershipEvent event) {
    if (event instanceof Applied applied) {
      return applied.toBuilder().build();
    } else if (event instanceof Decided decided) {
      return decided.toBuilder().build();
    } else if (event instanceof Attested attested) {
      return attested.toBuilder().build();
    } else if (event instanceof Started started) {
      return started.toBuilder().build();
    }
    return event;
  }

  @Test
  void constructors_refuseWhatIsNeverMeaningful() {
    assertThatThrownBy(() -> SupportKind.of("Intensive"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Applied.builder().call("First call").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("call");
    assertThatThrownBy(() -> ProgrammeWave.of(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
    assertThatThrownBy(() -> eight().count(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count: must not be negative");
    assertThatThrownBy(() -> eight().statuses(Set.of()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("statuses: must not be empty");
    assertThatThrownBy(
            () ->
                programme().addCalls(ProgrammeCall.of("first"), ProgrammeCall.of("first")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("calls: must have distinct ids");
    assertThatThrownBy(
            () ->
                programme().addWaves(ProgrammeWave.of("first"), ProgrammeWave.of("first")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("waves: must have distinct ids");
  }
}
