package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.testkit.Sentences;
import org.junit.jupiter.api.Test;

/** That every sentence is modelled, and every kind used. */
class AttributesTest {
  @Test
  void lines_all_areNumberedAndModelled() {
    List<String> lines = Sentences.lines();
    assertThat(lines).hasSize(227);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).startsWith(i + 1 + " ");
      assertThat(Sentences.provisions(i + 1)).isNotEmpty();
    }
    assertThat(Sentences.all()).hasSize(227);
  }

  @Test
  void kinds_all_areUsed() {
    Set<ProvisionKind> kinds = EnumSet.noneOf(ProvisionKind.class);
    Sentences.all().values().forEach(all -> all.forEach(one -> kinds.add(one.kind())));
    assertThat(kinds).containsExactlyInAnyOrder(ProvisionKind.values());
  }
}
