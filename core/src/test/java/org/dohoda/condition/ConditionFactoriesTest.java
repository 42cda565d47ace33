package org.dohoda.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.junit.jupiter.api.Test;

/** That every condition is found by typing {@code Condition.}. */
class ConditionFactoriesTest {
  private static final LocalizedText WORDS = LocalizedText.of("en", "chair");

  @Test
  void everyKind_hasAFactory() {
    Set<Class<?>> made =
        Arrays.stream(Condition.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .map(Method::getReturnType)
            .collect(Collectors.toSet());
    assertThat(made).contains(AllOf.class, AnyOf.class, Not.class);
    assertThat(made).contains(Fact.class.getPermittedSubclasses());
  }

  @Test
  void facts_areThoseOfTheirTypes() {
    assertThat(Condition.noticeGiven()).isEqualTo(new NoticeGiven(Optional.empty()));
    assertThat(Condition.noticeGiven(DateRule.nextMeeting()))
        .isEqualTo(new NoticeGiven(Optional.of(DateRule.nextMeeting())));
    assertThat(Condition.requested()).isEqualTo(new RequestMade());
    assertThat(Condition.overdue(WORDS))
        .isEqualTo(new Overdue(Optional.empty(), Optional.of(WORDS)));
    assertThat(Condition.overdue(ClauseId.of("reports")))
        .isEqualTo(new Overdue(Optional.of(ClauseId.of("reports")), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Overdue(Optional.empty(), Optional.empty()))
        .withMessageContaining("must have a clause or wording");
    assertThat(Condition.fundsAvailable()).isEqualTo(new FundsAvailable());
    assertThat(Condition.holderConcerned()).isEqualTo(new HolderConcerned());
    assertThat(Condition.noConflictOfInterest()).isEqualTo(new NoConflictOfInterest());
    assertThat(Condition.confidentialityUndertaken()).isEqualTo(new ConfidentialityUndertaken());
    assertThat(Condition.statusRecognised(WORDS)).isEqualTo(new StatusRecognised(WORDS));
    assertThat(Condition.held(MeetingMode.REMOTE)).isEqualTo(new InMode(MeetingMode.REMOTE));
  }

  @Test
  void office_ofAnOrganizationOrABody() {
    OrganizationId region = OrganizationId.of("kraj");
    BodyId body = BodyId.of("vybor");
    assertThat(Actor.office(WORDS, region))
        .isEqualTo(new Actor.Office(WORDS, Optional.of(region), Optional.empty()));
    assertThat(Actor.office(WORDS, body))
        .isEqualTo(new Actor.Office(WORDS, Optional.empty(), Optional.of(body)));
  }
}
