package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.json.DohodaJson;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Recital;
import org.junit.jupiter.api.Test;

/** The areas of the taxonomy that is built in are its own objects, however often they are read. */
class KnownAreasTest {
  private static ImmutableList<PolicyAreaId> areas(String... spellings) {
    String document =
        """
        {"dohoda": "1.0", "memorandum": {
          "id": "m", "parties": [{"organization": "a"}, {"organization": "b"}],
          "clauses": [{"id": "c", "provisions": [
            {"type": "recital", "fact": {"en": "fact"}, "areas": ["%s"]}]}]}}
        """
            .formatted(String.join("\", \"", spellings));
    return ((Recital)
            DohodaJson.memorandum().readOrThrow(document).clauses().get(0).provisions().get(0))
        .areas()
        .asList();
  }

  @Test
  void builtIn_isTheConstant() {
    for (PolicyArea area : SocialInclusion.taxonomy().areas()) {
      assertThat(areas(area.id().value()).get(0)).isSameAs(area.id());
    }
  }

  @Test
  void others_areReadAsTheyStand() {
    assertThat(areas("social-inclusion/house", "others/housing", "social\\u002dinclusion/housing"))
        .containsExactly(
            PolicyAreaId.of("social-inclusion/house"),
            PolicyAreaId.of("others/housing"),
            SocialInclusion.HOUSING);
  }
}
