package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
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
final class Partnerships {
  static final Codec<ProgrammeCall> CALL = programmeCall();
  static final Codec<ProgrammeWave> WAVE = programmeWave();
  static final Codec<Programme> PROGRAMME = programme();
  static final Codec<Episode> EPISODE = episode();
  static final Codec<Partnership> PARTNERSHIP = partnership();
  static final Codec<AttestedCount> COUNT = attestedCount();

  private Partnerships() {}

  private static ObjectShape<ProgrammeCall> programmeCall() {
    Fields<ProgrammeCall> f = Fields.of("programme-call");
    var id = f.required("id", Values.STRING, ProgrammeCall::id);
    var name = f.optional("name", Values.TEXT, ProgrammeCall::name);
    var open = f.defaulted("open", Values.PERIOD, ProgrammeCall::open, Period.unknown());
    var sources = f.list("sources", Sources.SOURCE, ProgrammeCall::sources);
    return f.make(
        v ->
            ProgrammeCall.builder()
                .id(v.get(id))
                .name(v.get(name))
                .open(v.get(open))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<ProgrammeWave> programmeWave() {
    Fields<ProgrammeWave> f = Fields.of("programme-wave");
    var id = f.required("id", Values.STRING, ProgrammeWave::id);
    var name = f.optional("name", Values.TEXT, ProgrammeWave::name);
    var date = f.optional("date", Values.DATE, ProgrammeWave::date);
    var sources = f.list("sources", Sources.SOURCE, ProgrammeWave::sources);
    return f.make(
        v ->
            ProgrammeWave.builder()
                .id(v.get(id))
                .name(v.get(name))
                .date(v.get(date))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<Programme> programme() {
    Fields<Programme> f = Fields.of("programme");
    var id = f.required("id", Ids.PROGRAMME, Programme::id);
    var name = f.required("name", Values.TEXT, Programme::name);
    var runBy = f.required("runBy", Ids.ORGANIZATION, Programme::runBy);
    var predecessor = f.optional("predecessor", Ids.PROGRAMME, Programme::predecessor);
    var approvedBy = f.optional("approvedBy", Ids.BODY, Programme::approvedBy);
    var supportKinds =
        f.optional(
            "supportKinds", Codecs.listed(PartnershipEvents.SUPPORT), Programme::supportKinds);
    var calls = f.list("calls", CALL, Programme::calls);
    var waves = f.list("waves", WAVE, Programme::waves);
    var period = f.defaulted("period", Values.PERIOD, Programme::period, Period.unknown());
    var sources = f.list("sources", Sources.SOURCE, Programme::sources);
    var extensions =
        f.defaulted("extensions", Values.EXTENSIONS, Programme::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            Programme.builder()
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
                .build());
  }

  private static ObjectShape<Episode> episode() {
    Fields<Episode> f = Fields.of("episode");
    var events = f.required("events", Codecs.list(PartnershipEvents.EVENT), Episode::events);
    var beginning =
        f.defaulted(
            "beginning",
            Codecs.constants(Beginning.class, ImmutableSet.of(Beginning.NOT_STATED)),
            Episode::beginning,
            Beginning.NOT_STATED);
    var continuingUntil = f.optional("continuingUntil", Values.DAY, Episode::continuingUntil);
    var sources = f.list("sources", Sources.SOURCE, Episode::sources);
    return f.make(
        v ->
            Episode.builder()
                .events(v.get(events))
                .beginning(v.get(beginning))
                .continuingUntil(v.get(continuingUntil))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<Partnership> partnership() {
    Fields<Partnership> f = Fields.of("partnership");
    var id = f.required("id", Ids.PARTNERSHIP, Partnership::id);
    var parties = f.required("parties", Codecs.set(Ids.ORGANIZATION), Partnership::parties);
    var programme = f.optional("programme", Ids.PROGRAMME, Partnership::programme);
    var episodes = f.list("episodes", EPISODE, Partnership::episodes);
    var basis = f.set("basis", Ids.INSTRUMENT, Partnership::basis);
    var sources = f.list("sources", Sources.SOURCE, Partnership::sources);
    var extensions =
        f.defaulted("extensions", Values.EXTENSIONS, Partnership::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            Partnership.builder()
                .id(v.get(id))
                .parties(v.get(parties))
                .programme(v.get(programme))
                .episodes(v.get(episodes))
                .basis(v.get(basis))
                .sources(v.get(sources))
                .extensions(v.get(extensions))
                .build());
  }

  private static ObjectShape<AttestedCount> attestedCount() {
    Fields<AttestedCount> f = Fields.of("attested-count");
    var count = f.required("count", Values.COUNT, AttestedCount::count);
    var statuses =
        f.required("statuses", Codecs.set(PartnershipEvents.STATUS), AttestedCount::statuses);
    var on = f.required("on", Values.DATE, AttestedCount::on);
    var partner = f.optional("partner", Ids.ORGANIZATION, AttestedCount::partner);
    var programme = f.optional("programme", Ids.PROGRAMME, AttestedCount::programme);
    var territory = f.set("territory", Values.IDENTIFIER, AttestedCount::territory);
    var source = f.required("source", Sources.SOURCE, AttestedCount::source);
    return f.make(
        v ->
            AttestedCount.builder()
                .count(v.get(count))
                .statuses(v.get(statuses))
                .on(v.get(on))
                .partner(v.get(partner))
                .programme(v.get(programme))
                .territory(v.get(territory))
                .source(v.get(source))
                .build());
  }
}
