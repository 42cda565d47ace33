package org.dohoda.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.body.BodyKinds.COMMITTEE;
import static org.dohoda.body.Capacities.GUEST;
import static org.dohoda.participation.BodyDescription.bodiesOf;
import static org.dohoda.participation.Holder.representativeOf;
import static org.dohoda.participation.ParticipationRule.permit;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.Optional;
import org.dohoda.body.MemberClass;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** That a rule is written as the sentence that it says. */
class RuleSentenceTest {
  private final OrganizationId agency = OrganizationId.of("asz");
  private final OrganizationId region = OrganizationId.of("liberecky-kraj");

  @Test
  void rule_readsAsASentence() {
    ParticipationRule rule =
        permit(ATTEND)
            .as(GUEST)
            .to(representativeOf(agency))
            .in(bodiesOf(region).ofKind(COMMITTEE))
            .id(RuleId.of("guests-1"))
            .build();
    assertThat(rule)
        .isEqualTo(
            ParticipationRule.builder()
                .id(RuleId.of("guests-1"))
                .effect(RuleEffect.PERMITS)
                .addRight(ATTEND)
                .capacity(GUEST)
                .holder(new Holder.RepresentativeOf(agency))
                .bodies(
                    BodySelector.builder()
                        .addDescription(
                            BodyDescription.builder().owner(region).kind(COMMITTEE).build())
                        .build())
                .build());
  }

  @Test
  void holder_officesAndClasses() {
    LocalizedText director = LocalizedText.of("en", "director");
    BodyId body = BodyId.of("vybor");
    MemberClass observers = MemberClass.of("observer");
    assertThat(Holder.office(director))
        .isEqualTo(new Holder.OfficeHolder(director, Optional.empty()));
    assertThat(Holder.office(director, agency))
        .isEqualTo(new Holder.OfficeHolder(director, Optional.of(agency)));
    assertThat(Holder.membersOf(body, observers))
        .isEqualTo(new Holder.MembersOf(body, Optional.of(observers)));
  }
}
