package org.dohoda.effect;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;

/** Every holding of the instruments of a register, under a name of its own. */
final class AllHoldings {
  private AllHoldings() {}

  static ImmutableMap<String, Holding> of(Effects effects) {
    Map<String, Holding> all = new LinkedHashMap<>();
    for (Instrument instrument : effects.register().instruments()) {
      InstrumentId id = instrument.id();
      all.put(id + " not a draft", effects.notDraft(id));
      all.put(id + " in effect", effects.inEffect(id));
      for (OrganizationId party : effects.parties(id)) {
        all.put(id + " for " + party, effects.inEffectFor(id, party));
      }
      for (ClauseVersion version : effects.versions(id)) {
        all.put(id + version.path().toString() + " in text", version.text());
        all.put(
            id + version.path().toString() + " in effect",
            effects.within(version, effects.inEffect(id)));
      }
    }
    return ImmutableMap.copyOf(all);
  }
}
