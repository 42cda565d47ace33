package org.dohoda.validation.walk;

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
import org.dohoda.problem.ModelPath;

/** Walks programmes, partnerships and attested counts. */
final class PartnershipWalk {
  private final Pass pass;
  private final Parts parts;

  PartnershipWalk(Parts parts) {
    this.pass = parts.pass();
    this.parts = parts;
  }

  void programme(Programme programme, ModelPath path) {
    pass.show(On.PROGRAMME, programme, path);
    parts.text(programme.name(), path.member("name"));
    parts.organization(programme.runBy(), path, "runBy");
    programme
        .predecessor()
        .ifPresent(id -> pass.show(On.PROGRAMME_ID, id, path.member("predecessor")));
    parts.body(programme.approvedBy(), path, "approvedBy");
    parts.period(programme.period(), path.member("period"));
    for (ProgrammeCall call : programme.calls()) {
      ModelPath at = path.member("calls").element(call.id());
      parts.text(call.name(), at, "name");
      parts.period(call.open(), at.member("open"));
      parts.sources(call.sources(), at);
    }
    for (ProgrammeWave wave : programme.waves()) {
      ModelPath at = path.member("waves").element(wave.id());
      parts.text(wave.name(), at, "name");
      parts.date(wave.date(), at, "date");
      parts.sources(wave.sources(), at);
    }
    parts.sources(programme.sources(), path);
  }

  void partnership(Partnership partnership, ModelPath path) {
    pass.show(On.PARTNERSHIP, partnership, path);
    parts.organizations(partnership.parties(), path.member("parties"));
    partnership
        .programme()
        .ifPresent(id -> pass.show(On.PROGRAMME_ID, id, path.member("programme")));
    int basis = 0;
    for (var id : partnership.basis()) {
      pass.show(On.INSTRUMENT_ID, id, path.member("basis").index(basis++));
    }
    for (int i = 0; i < partnership.episodes().size(); i++) {
      episode(partnership.episodes().get(i), path.member("episodes").index(i));
    }
    parts.sources(partnership.sources(), path);
  }

  private void episode(Episode episode, ModelPath path) {
    for (int i = 0; i < episode.events().size(); i++) {
      PartnershipEvent event = episode.events().get(i);
      ModelPath at = path.member("events").index(i);
      parts.date(event.date(), at, "date");
      parts.sources(event.sources(), at);
      if (event instanceof Assessed assessed) {
        parts.organization(assessed.by(), at, "by");
      } else if (event instanceof Decided decided) {
        parts.body(decided.by(), at, "by");
      } else if (event instanceof Concluded concluded) {
        concluded
            .instrument()
            .ifPresent(id -> pass.show(On.INSTRUMENT_ID, id, at.member("instrument")));
      }
    }
    parts.sources(episode.sources(), path);
  }

  void count(AttestedCount count, ModelPath path) {
    pass.show(On.COUNT, count, path);
    pass.show(On.DATE, count.on(), path.member("on"));
    parts.organization(count.partner(), path, "partner");
    count.programme().ifPresent(id -> pass.show(On.PROGRAMME_ID, id, path.member("programme")));
    parts.identifiers(count.territory(), path, "territory");
    parts.source(count.source(), path.member("source"));
  }
}
