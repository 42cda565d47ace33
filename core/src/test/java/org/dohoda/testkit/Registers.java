package org.dohoda.testkit;

import org.dohoda.id.OrganizationId;

/**
 * Generators of coherent registers: every id resolves, validities nest, life cycles fit, and the
 * rule book has neither errors nor warnings.
 *
 * <pre>{@code
 * Registers.registers().withMunicipalities(3, 10).withMemoranda(5, 20)
 * }</pre>
 *
 * <p>They look like the real thing, on a small scale: a region and municipalities with their bodies
 * and companies, partners some of which are units of ministries, memoranda between them with rules
 * of participation, rules of procedure, amendments, partnerships, meetings. A falsified property
 * shrinks to the few elements that it takes, and these still are a coherent register.
 *
 * <p>What is odd is in {@link OddRegisters}, what is broken in {@link Broken}.
 */
public final class Registers {
  /** The region that the municipalities are beside; a shrunk register may do without it. */
  public static final OrganizationId REGION = SampleWorld.region();

  private Registers() {}

  /** {@return coherent registers of one to four municipalities and none to six memoranda} */
  public static RegisterArbitrary registers() {
    return RegisterArbitrary.STANDARD;
  }
}
