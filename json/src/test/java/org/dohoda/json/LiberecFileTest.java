package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dohoda.problem.Checked;
import org.dohoda.register.CooperationRegister;
import org.junit.jupiter.api.Test;

/** The data file of the Liberec example is in the form that is written. */
class LiberecFileTest {
  static final Path FILE =
      Path.of("..", "examples/liberec/src/main/resources/org/dohoda/examples/liberec/liberec.json");

  @Test
  void file_isReadWithoutProblemsAndWrittenTheSame() throws IOException {
    String text = Files.readString(FILE);
    Checked<CooperationRegister> checked = DohodaJson.register().read(text);
    assertThat(checked.problems()).isEmpty();
    assertThat(DohodaJson.register().write(checked.orThrow())).isEqualTo(text);
    assertThat(DohodaJson.register().readOrThrow(FILE)).isEqualTo(checked.orThrow());
  }
}
