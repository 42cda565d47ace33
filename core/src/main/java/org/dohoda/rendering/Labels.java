package org.dohoda.rendering;

import com.google.common.collect.ImmutableMap;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.RelationType;
import org.dohoda.source.SourceKinds;

/** The Czech labels of what is recorded of instruments and sources. */
final class Labels {
  static final ImmutableMap<Object, String> CZECH =
      ImmutableMap.<Object, String>builder()
          .put(InstrumentKinds.MEMORANDUM_OF_COOPERATION, "memorandum o spolupráci")
          .put(InstrumentKinds.MEMORANDUM_OF_UNDERSTANDING, "memorandum o porozumění")
          .put(InstrumentKinds.COOPERATION_AGREEMENT, "dohoda o spolupráci")
          .put(InstrumentKinds.PUBLIC_LAW_CONTRACT, "veřejnoprávní smlouva")
          .put(InstrumentKinds.PROTOCOL, "protokol")
          .put(InstrumentKinds.AMENDMENT, "dodatek")
          .put(InstrumentKinds.STATUTE, "statut")
          .put(InstrumentKinds.RULES_OF_PROCEDURE, "jednací řád")
          .put(InstrumentKinds.RESOLUTION, "usnesení")
          .put(InstrumentState.DRAFT, "návrh")
          .put(InstrumentState.AGREED, "dojednáno")
          .put(InstrumentState.CONCLUDED, "uzavřeno")
          .put(Authority.MEMORANDUM, "memorandum")
          .put(Authority.RESOLUTION, "usnesení")
          .put(Authority.RULES_OF_PROCEDURE, "jednací řád")
          .put(Authority.STATUTE, "statut")
          .put(RelationType.FOLLOWS, "navazuje na")
          .put(RelationType.CONFIRMS, "potvrzuje")
          .put(RelationType.SUPERSEDES, "nahrazuje")
          .put(RelationType.IMPLEMENTS, "provádí")
          .put(RelationType.UNDER_FRAMEWORK_OF, "na základě rámcové dohody")
          .put(RelationType.PART_OF, "je součástí")
          .put(RelationType.APPLIES_ACCORDINGLY, "přiměřeně se použije")
          .put(RelationType.CITES, "odkazuje na")
          .put(InstrumentEvent.Type.APPROVED, "schválení")
          .put(InstrumentEvent.Type.PUBLISHED, "uveřejnění")
          .put(InstrumentEvent.Type.NOTICE_GIVEN, "výpověď")
          .put(InstrumentEvent.Type.RENEWED, "prodloužení")
          .put(InstrumentEvent.Type.TERMINATED, "ukončení")
          .put(InstrumentEvent.Type.OTHER, "událost")
          .put(SourceKinds.AGREEMENT, "dohoda")
          .put(SourceKinds.LEGAL_TEXT, "právní předpis")
          .put(SourceKinds.PUBLIC_REGISTER, "veřejný rejstřík")
          .put(SourceKinds.MINUTES, "zápis")
          .put(SourceKinds.PRESS_RELEASE, "tisková zpráva")
          .put(SourceKinds.LETTER, "dopis")
          .put(SourceKinds.WEBSITE, "internetové stránky")
          .put(SourceKinds.STATEMENT, "sdělení")
          .put(SourceKinds.HYPOTHESIS, "domněnka")
          .buildOrThrow();

  private Labels() {}
}
