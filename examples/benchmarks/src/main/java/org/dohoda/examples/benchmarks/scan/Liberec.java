package org.dohoda.examples.benchmarks.scan;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dohoda.json.DohodaJson;
import org.dohoda.register.CooperationRegister;

/** The register of the Liberec case, a small real one. */
public final class Liberec {
  private Liberec() {}

  public static byte[] document() {
    try {
      return Resources.toByteArray(
          Resources.getResource("org/dohoda/examples/liberec/liberec.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static CooperationRegister register() {
    return DohodaJson.register().readOrThrow(document());
  }
}
