package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.json.DohodaJson;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;

class OwnRegisterProperties {
  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  @Property(tries = 40)
  void everyRegister_isAnswered(@ForAll("scenarios") Scenario scenario) throws IOException {
    Path file = Files.createTempFile("register", ".json");
    try {
      DohodaJson.register().write(scenario.register(), file);
      for (String language : new String[] {"en", "cs"}) {
        Programs.Run run = Programs.run("--lang", language, file.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.endsWith("?"))).isNotEmpty();
      }
    } finally {
      Files.delete(file);
    }
  }
}
