package org.dohoda.validation.walk;

import java.util.function.Consumer;
import org.dohoda.partnership.Assessed;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.ProgrammeCall;
import org.dohoda.partnership.ProgrammeWave;

/** Walks programmes, partnerships and attested counts. */
final class PartnershipWalk {
  private final Pass pass;
  private final Parts parts;
  private final Consumer<Episode> episode = this::episode;
  private final Consumer<PartnershipEvent> event = this::event;

  PartnershipWalk(Parts parts) {
    this.pass = parts.pass();
    this.parts = parts;
  }

  void programme(Programme programme) {
    pass.show(On.PROGRAMME, programme);
    parts.text("name", programme.name());
    parts.organization("runBy", programme.runBy());
    parts.maybe(On.PROGRAMME_ID, "predecessor", programme.predecessor());
    parts.maybe(On.BODY_ID, "approvedBy", programme.approvedBy());
    parts.period("period", programme.period());
    parts.elements("calls", programme.calls(), ProgrammeCall::id, this::call);
    parts.elements("waves", programme.waves(), ProgrammeWave::id, this::wave);
    parts.sources(programme.sources());
  }

  private void call(ProgrammeCall each) {
    parts.text("name", each.name());
    parts.period("open", each.open());
    parts.sources(each.sources());
  }

  private void wave(ProgrammeWave each) {
    parts.text("name", each.name());
    parts.date("date", each.date());
    parts.sources(each.sources());
  }

  void partnership(Partnership partnership) {
    pass.show(On.PARTNERSHIP, partnership);
    parts.organizations("parties", partnership.parties());
    parts.maybe(On.PROGRAMME_ID, "programme", partnership.programme());
    parts.all(On.INSTRUMENT_ID, "basis", partnership.basis());
    parts.each("episodes", partnership.episodes(), episode);
    parts.sources(partnership.sources());
  }

  private void episode(Episode each) {
    parts.each("events", each.events(), event);
    if (each.continuingUntil().isPresent()) {
      parts.day("continuingUntil", each.continuingUntil().get());
    }
    parts.sources(each.sources());
  }

  private void event(PartnershipEvent each) {
    parts.date("date", each.date());
    parts.sources(each.sources());
    if (each instanceof Assessed assessed) {
      parts.organization("by", assessed.by());
    } else if (each instanceof Decided decided) {
      parts.maybe(On.BODY_ID, "by", decided.by());
    } else if (each instanceof Concluded concluded) {
      parts.maybe(On.INSTRUMENT_ID, "instrument", concluded.instrument());
    }
  }

  void count(AttestedCount count) {
    pass.show(On.COUNT, count);
    parts.date("on", count.on());
    parts.organization("partner", count.partner());
    parts.maybe(On.PROGRAMME_ID, "programme", count.programme());
    parts.identifiers("territory", count.territory());
    parts.source("source", count.source());
  }
}
