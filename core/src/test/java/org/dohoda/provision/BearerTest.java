package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.junit.jupiter.api.Test;

class BearerTest {
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final LocalizedText WORDS = LocalizedText.of("en", "words");

  private static NullPointerTester nulls() {
    return new NullPointerTester()
        .setDefault(OrganizationId.class, AGENCY)
        .setDefault(BodyId.class, BodyId.of("rada"))
        .setDefault(ClauseId.class, ClauseId.of("guests"))
        .setDefault(LocalizedText.class, WORDS)
        .setDefault(Listed.class, Listed.closedNone())
        .setDefault(Bearer.class, Bearer.eachParty())
        .setDefault(DateRule.class, DateRule.withoutDelay());
  }

  @Test
  void equals_sameAndOthers_areToldApart() {
    new EqualsTester()
        .addEqualityGroup(Bearer.party(AGENCY), new Bearer.Named(Actor.organization(AGENCY)))
        .addEqualityGroup(Bearer.body(BodyId.of("rada")))
        .addEqualityGroup(Bearer.office(WORDS))
        .addEqualityGroup(Bearer.office(WORDS, AGENCY))
        .addEqualityGroup(Bearer.role(WORDS))
        .addEqualityGroup(Bearer.group(WORDS))
        .addEqualityGroup(Bearer.group(WORDS, Listed.closed(List.of(AGENCY))))
        .addEqualityGroup(Bearer.thirdParty(WORDS))
        .addEqualityGroup(Bearer.eachParty(), Bearer.eachParty())
        .addEqualityGroup(Bearer.allParties())
        .addEqualityGroup(Bearer.otherParties())
        .addEqualityGroup(Bearer.through(OrganizationId.of("urad-vlady"), AGENCY))
        .addEqualityGroup(Bearer.onBehalfOf(AGENCY, Bearer.group(WORDS)))
        .testEquals();
  }

  @Test
  void lasting_endlessAndNotStated_areDifferent() {
    new EqualsTester()
        .addEqualityGroup(Lasting.indefinitely(), new Lasting.Indefinitely())
        .addEqualityGroup(Lasting.notStated())
        .addEqualityGroup(Lasting.until(DateRule.withoutDelay()))
        .testEquals();
  }

  @Test
  void link_withoutOtherEnd_isRefused() {
    new EqualsTester()
        .addEqualityGroup(Link.inReturnFor(WORDS))
        .addEqualityGroup(Link.inReturnFor(ClauseId.of("7")))
        .addEqualityGroup(Link.inOrderThat(WORDS))
        .addEqualityGroup(Link.onlyAfter(WORDS))
        .addEqualityGroup(Link.onlyAfter(ClauseId.of("7")))
        .testEquals();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Link(LinkKind.ONLY_AFTER, Optional.empty(), Optional.empty()))
        .withMessage("link: must have a clause or wording, was 'ONLY_AFTER'");
  }

  @Test
  void publicMethods_null_areRefused() {
    nulls().testAllPublicStaticMethods(Bearer.class);
    nulls().testAllPublicStaticMethods(Lasting.class);
    nulls().testAllPublicStaticMethods(Link.class);
  }
}
