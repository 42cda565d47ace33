package org.dohoda.instrument;

import com.google.common.collect.ImmutableSet;

/** The usual kinds of instruments. */
public final class InstrumentKinds {
  /** A memorandum of cooperation (memorandum o spolupráci). */
  public static final InstrumentKind MEMORANDUM_OF_COOPERATION =
      InstrumentKind.of("memorandum-of-cooperation");

  /** A memorandum of understanding (memorandum o porozumění). */
  public static final InstrumentKind MEMORANDUM_OF_UNDERSTANDING =
      InstrumentKind.of("memorandum-of-understanding");

  /** An agreement on cooperation (dohoda o spolupráci). */
  public static final InstrumentKind COOPERATION_AGREEMENT =
      InstrumentKind.of("cooperation-agreement");

  /** A contract under public law (veřejnoprávní smlouva). */
  public static final InstrumentKind PUBLIC_LAW_CONTRACT = InstrumentKind.of("public-law-contract");

  /** A protocol to another instrument (protokol). */
  public static final InstrumentKind PROTOCOL = InstrumentKind.of("protocol");

  /** An amendment (dodatek). */
  public static final InstrumentKind AMENDMENT = InstrumentKind.of("amendment");

  /** A statute of a body (statut). */
  public static final InstrumentKind STATUTE = InstrumentKind.of("statute");

  /** Rules of procedure of a body (jednací řád). */
  public static final InstrumentKind RULES_OF_PROCEDURE = InstrumentKind.of("rules-of-procedure");

  /** A resolution of a body (usnesení). */
  public static final InstrumentKind RESOLUTION = InstrumentKind.of("resolution");

  private static final ImmutableSet<InstrumentKind> ALL =
      ImmutableSet.of(
          MEMORANDUM_OF_COOPERATION,
          MEMORANDUM_OF_UNDERSTANDING,
          COOPERATION_AGREEMENT,
          PUBLIC_LAW_CONTRACT,
          PROTOCOL,
          AMENDMENT,
          STATUTE,
          RULES_OF_PROCEDURE,
          RESOLUTION);

  private InstrumentKinds() {}

  /** {@return the usual kinds, in the order of their declaration} */
  public static ImmutableSet<InstrumentKind> all() {
    return ALL;
  }
}
