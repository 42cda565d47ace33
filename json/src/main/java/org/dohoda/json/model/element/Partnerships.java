package org.dohoda.json.model.element;

import com.google.common.collect.ImmutableSet;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Sources;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Beginning;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.ProgrammeCall;
import org.dohoda.partnership.ProgrammeWave;
import org.dohoda.source.Extensions;
import org.dohoda.time.Period;

/** Partnerships, the programmes they run under, and counts that a source attests. */
public final class Partnerships {
  public static final Codec<ProgrammeCall> CALL = programmeCall();
  public static final Codec<ProgrammeWave> WAVE = programmeWave();
  public static final Codec<Episode> EPISODE = episode();

  private Partnerships() {}

  private static ObjectShape<ProgrammeCall> programmeCall() {
    Fields<ProgrammeCall> f = Fields.of("programme-call");
    var id = f.required("id", Values.CODE);
    var name = f.optional("name", Values.TEXT);
    var open = f.defaulted("open", Values.PERIOD, Period.unknown());
    f.neverSays(open, "/");
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public ProgrammeCall make(Slots v) {
            return ProgrammeCall.builder()
                .id(v.get(id))
                .name(v.get(name))
                .open(v.get(open))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, ProgrammeCall programmeCall) {
            m.put(id, programmeCall.id());
            m.put(name, programmeCall.name());
            m.put(open, programmeCall.open());
            m.put(sources, programmeCall.sources());
          }
        });
  }

  private static ObjectShape<ProgrammeWave> programmeWave() {
    Fields<ProgrammeWave> f = Fields.of("programme-wave");
    var id = f.required("id", Values.CODE);
    var name = f.optional("name", Values.TEXT);
    var date = f.optional("date", Values.DATE);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public ProgrammeWave make(Slots v) {
            return ProgrammeWave.builder()
                .id(v.get(id))
                .name(v.get(name))
                .date(v.get(date))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, ProgrammeWave programmeWave) {
            m.put(id, programmeWave.id());
            m.put(name, programmeWave.name());
            m.put(date, programmeWave.date());
            m.put(sources, programmeWave.sources());
          }
        });
  }

  public static ObjectShape<Programme> programme() {
    Fields<Programme> f = Fields.of("programme");
    var id = f.required("id", Ids.PROGRAMME);
    var name = f.required("name", Values.TEXT);
    var runBy = f.required("runBy", Ids.ORGANIZATION);
    var predecessor = f.optional("predecessor", Ids.PROGRAMME);
    var approvedBy = f.optional("approvedBy", Ids.BODY);
    var supportKinds = f.optional("supportKinds", Codecs.listed(PartnershipEvents.SUPPORT));
    var calls = f.list("calls", CALL);
    var waves = f.list("waves", WAVE);
    var period = f.defaulted("period", Values.PERIOD, Period.unknown());
    f.neverSays(period, "/");
    var sources = f.list("sources", Sources.SOURCE);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    return f.bind(
        new Mapping<>() {
          @Override
          public Programme make(Slots v) {
            return Programme.builder()
                .id(v.get(id))
                .name(v.get(name))
                .runBy(v.get(runBy))
                .predecessor(v.get(predecessor))
                .approvedBy(v.get(approvedBy))
                .supportKinds(v.get(supportKinds))
                .calls(v.get(calls))
                .waves(v.get(waves))
                .period(v.get(period))
                .sources(v.get(sources))
                .extensions(v.get(extensions))
                .build();
          }

          @Override
          public void write(Members m, Programme programme) {
            m.put(id, programme.id());
            m.put(name, programme.name());
            m.put(runBy, programme.runBy());
            m.put(predecessor, programme.predecessor());
            m.put(approvedBy, programme.approvedBy());
            m.put(supportKinds, programme.supportKinds());
            m.put(calls, programme.calls());
            m.put(waves, programme.waves());
            m.put(period, programme.period());
            m.put(sources, programme.sources());
            m.put(extensions, programme.extensions());
          }
        });
  }

  private static ObjectShape<Episode> episode() {
    Fields<Episode> f = Fields.of("episode");
    var events = f.required("events", Codecs.list(PartnershipEvents.EVENT));
    var beginning =
        f.defaulted(
            "beginning",
            Codecs.constants(Beginning.class, ImmutableSet.of(Beginning.NOT_STATED)),
            Beginning.NOT_STATED);
    var continuingUntil = f.optional("continuingUntil", Values.DAY);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Episode make(Slots v) {
            return Episode.builder()
                .events(v.get(events))
                .beginning(v.get(beginning))
                .continuingUntil(v.get(continuingUntil))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Episode episode) {
            m.put(events, episode.events());
            m.put(beginning, episode.beginning());
            m.put(continuingUntil, episode.continuingUntil());
            m.put(sources, episode.sources());
          }
        });
  }

  public static ObjectShape<Partnership> partnership() {
    Fields<Partnership> f = Fields.of("partnership");
    var id = f.required("id", Ids.PARTNERSHIP);
    var parties = f.required("parties", Codecs.set(Ids.ORGANIZATION));
    var programme = f.optional("programme", Ids.PROGRAMME);
    var episodes = f.list("episodes", EPISODE);
    var basis = f.set("basis", Ids.INSTRUMENT);
    var sources = f.list("sources", Sources.SOURCE);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    f.atLeast(parties, 2);
    return f.bind(
        new Mapping<>() {
          @Override
          public Partnership make(Slots v) {
            return Partnership.builder()
                .id(v.get(id))
                .parties(v.get(parties))
                .programme(v.get(programme))
                .episodes(v.get(episodes))
                .basis(v.get(basis))
                .sources(v.get(sources))
                .extensions(v.get(extensions))
                .build();
          }

          @Override
          public void write(Members m, Partnership partnership) {
            m.put(id, partnership.id());
            m.put(parties, partnership.parties());
            m.put(programme, partnership.programme());
            m.put(episodes, partnership.episodes());
            m.put(basis, partnership.basis());
            m.put(sources, partnership.sources());
            m.put(extensions, partnership.extensions());
          }
        });
  }

  public static ObjectShape<AttestedCount> attestedCount() {
    Fields<AttestedCount> f = Fields.of("attested-count");
    var count = f.required("count", Values.COUNT);
    var statuses = f.required("statuses", Codecs.set(PartnershipEvents.STATUS));
    var on = f.required("on", Values.DATE);
    var partner = f.optional("partner", Ids.ORGANIZATION);
    var programme = f.optional("programme", Ids.PROGRAMME);
    var territory = f.set("territory", Values.IDENTIFIER);
    var source = f.required("source", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public AttestedCount make(Slots v) {
            return AttestedCount.builder()
                .count(v.get(count))
                .statuses(v.get(statuses))
                .on(v.get(on))
                .partner(v.get(partner))
                .programme(v.get(programme))
                .territory(v.get(territory))
                .source(v.get(source))
                .build();
          }

          @Override
          public void write(Members m, AttestedCount attestedCount) {
            m.put(count, attestedCount.count());
            m.put(statuses, attestedCount.statuses());
            m.put(on, attestedCount.on());
            m.put(partner, attestedCount.partner());
            m.put(programme, attestedCount.programme());
            m.put(territory, attestedCount.territory());
            m.put(source, attestedCount.source());
          }
        });
  }
}
