package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.json.model.provision.Provisions;
import org.junit.jupiter.api.Test;

/**
 * What is refused of provisions on rights, texts and accession; {@link SentencesTest} shows them.
 */
class RightsTest {
  private static String problems(String type, String members) {
    return Spelling.problems(
        Provisions.PROVISION, "{ \"type\": \"" + type + "\", " + members + " }");
  }

  @Test
  void languages_areTagsInTheirCanonicalSpelling() {
    assertThat(problems("languages", "\"working\": [\"EN\"]")).isEqualTo("json.value /working/0");
    assertThat(problems("languages", "\"working\": [\"no tag\"]"))
        .isEqualTo("json.value /working/0");
    assertThat(problems("languages", "\"versions\": [{ \"language\": \"cs\", \"copies\": 0 }]"))
        .isEqualTo("json.value.integer /versions/0/copies");
    assertThat(
            problems(
                "languages", "\"versions\": [{ \"language\": \"cs\" }], \"prevailing\": \"en\""))
        .isEqualTo("json.object.refused /prevailing");
  }

  @Test
  void boundTogether_areOneOrMore() {
    assertThat(problems("accession", "\"bearers\": [{ \"jointly\": [] }]"))
        .isEqualTo("json.empty /bearers/0/jointly");
  }

  @Test
  void accession_excludedHasNoSteps() {
    assertThat(problems("accession", "\"excluded\": true, \"firstDay\": \"next-meeting\""))
        .isEqualTo("json.object.refused /steps");
  }

  @Test
  void liability_notLimitedHasNoLimit() {
    assertThat(
            problems(
                "liability",
                "\"extent\": \"none\", \"quantities\": [{ \"count\": { \"comparison\":"
                    + " \"exactly\", \"number\": 1 } }]"))
        .isEqualTo("json.object.refused /quantities");
    assertThat(problems("liability", "\"bearers\": [\"each-party\"]"))
        .isEqualTo("json.member.missing");
  }
}
