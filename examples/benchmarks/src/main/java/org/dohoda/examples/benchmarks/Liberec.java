package org.dohoda.examples.benchmarks;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dohoda.json.DohodaJson;
import org.dohoda.register.CooperationRegister;

/** The register of the Liberec case, a small real one. */
final class Liberec {
  private Liberec() {}

  static byte[] document() {
    try {
      return Resources.toByteArray(
          Resources.getResource("org/dohoda/examples/liberec/liberec.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CooperationRegister register() {
    return DohodaJson.register().readOrThrow(document());
  }
}
