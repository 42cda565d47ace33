package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.json.codec.UnionCodec;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.Assessed;
import org.dohoda.partnership.Attested;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Resumed;
import org.dohoda.partnership.Started;
import org.dohoda.partnership.SupportChanged;
import org.dohoda.partnership.SupportKind;
import org.dohoda.partnership.SupportKinds;
import org.dohoda.partnership.Suspended;
import org.dohoda.partnership.Withdrawn;

/** What happened in a partnership. */
final class PartnershipEvents {
  static final Codec<SupportKind> SUPPORT = Codecs.code(SupportKind::of, SupportKinds.all());
  static final Codec<PartnershipStatus> STATUS = Codecs.constants(PartnershipStatus.class);
  static final Codec<PartnershipEvent> EVENT =
      UnionCodec.<PartnershipEvent>of("partnership-event")
          .with("applied", Applied.class, PartnershipEvents::applied)
          .with("assessed", Assessed.class, PartnershipEvents::assessed)
          .with("decided", Decided.class, PartnershipEvents::decided)
          .with("concluded", Concluded.class, PartnershipEvents::concluded)
          .with("started", Started.class, PartnershipEvents::started)
          .with("support-changed", SupportChanged.class, PartnershipEvents::supportChanged)
          .with("suspended", Suspended.class, PartnershipEvents::suspended)
          .with("resumed", Resumed.class, PartnershipEvents::resumed)
          .with("ended", Ended.class, PartnershipEvents::ended)
          .with("withdrawn", Withdrawn.class, PartnershipEvents::withdrawn)
          .with("attested", Attested.class, PartnershipEvents::attested)
          .build();

  private PartnershipEvents() {}

  private static ObjectShape<Applied> applied() {
    Fields<Applied> f = Fields.of("applied");
    var date = f.optional("date", Values.DATE, Applied::date);
    var call = f.optional("call", Values.STRING, Applied::call);
    var sources = f.list("sources", Sources.SOURCE, Applied::sources);
    return f.make(
        v -> Applied.builder().date(v.get(date)).call(v.get(call)).sources(v.get(sources)).build());
  }

  private static ObjectShape<Assessed> assessed() {
    Fields<Assessed> f = Fields.of("assessed");
    var date = f.optional("date", Values.DATE, Assessed::date);
    var by = f.optional("by", Ids.ORGANIZATION, Assessed::by);
    var sources = f.list("sources", Sources.SOURCE, Assessed::sources);
    return f.make(
        v -> Assessed.builder().date(v.get(date)).by(v.get(by)).sources(v.get(sources)).build());
  }

  private static ObjectShape<Decided> decided() {
    Fields<Decided> f = Fields.of("decided");
    var date = f.optional("date", Values.DATE, Decided::date);
    var result = f.required("result", Codecs.constants(Decided.Result.class), Decided::result);
    var by = f.optional("by", Ids.BODY, Decided::by);
    var sources = f.list("sources", Sources.SOURCE, Decided::sources);
    return f.make(
        v ->
            Decided.builder()
                .date(v.get(date))
                .result(v.get(result))
                .by(v.get(by))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<Concluded> concluded() {
    Fields<Concluded> f = Fields.of("concluded");
    var date = f.optional("date", Values.DATE, Concluded::date);
    var instrument = f.optional("instrument", Ids.INSTRUMENT, Concluded::instrument);
    var sources = f.list("sources", Sources.SOURCE, Concluded::sources);
    return f.make(
        v ->
            Concluded.builder()
                .date(v.get(date))
                .instrument(v.get(instrument))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<Started> started() {
    Fields<Started> f = Fields.of("started");
    var date = f.optional("date", Values.DATE, Started::date);
    var wave = f.optional("wave", Values.STRING, Started::wave);
    var support = f.optional("support", SUPPORT, Started::support);
    var sources = f.list("sources", Sources.SOURCE, Started::sources);
    return f.make(
        v ->
            Started.builder()
                .date(v.get(date))
                .wave(v.get(wave))
                .support(v.get(support))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<SupportChanged> supportChanged() {
    Fields<SupportChanged> f = Fields.of("support-changed");
    var date = f.optional("date", Values.DATE, SupportChanged::date);
    var support = f.optional("support", SUPPORT, SupportChanged::support);
    var sources = f.list("sources", Sources.SOURCE, SupportChanged::sources);
    return f.make(
        v ->
            SupportChanged.builder()
                .date(v.get(date))
                .support(v.get(support))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<Suspended> suspended() {
    Fields<Suspended> f = Fields.of("suspended");
    var date = f.optional("date", Values.DATE, Suspended::date);
    var sources = f.list("sources", Sources.SOURCE, Suspended::sources);
    return f.make(v -> Suspended.builder().date(v.get(date)).sources(v.get(sources)).build());
  }

  private static ObjectShape<Resumed> resumed() {
    Fields<Resumed> f = Fields.of("resumed");
    var date = f.optional("date", Values.DATE, Resumed::date);
    var sources = f.list("sources", Sources.SOURCE, Resumed::sources);
    return f.make(v -> Resumed.builder().date(v.get(date)).sources(v.get(sources)).build());
  }

  private static ObjectShape<Ended> ended() {
    Fields<Ended> f = Fields.of("ended");
    var date = f.optional("date", Values.DATE, Ended::date);
    var sources = f.list("sources", Sources.SOURCE, Ended::sources);
    return f.make(v -> Ended.builder().date(v.get(date)).sources(v.get(sources)).build());
  }

  private static ObjectShape<Withdrawn> withdrawn() {
    Fields<Withdrawn> f = Fields.of("withdrawn");
    var date = f.optional("date", Values.DATE, Withdrawn::date);
    var by = f.optional("by", Ids.ORGANIZATION, Withdrawn::by);
    var sources = f.list("sources", Sources.SOURCE, Withdrawn::sources);
    return f.make(
        v -> Withdrawn.builder().date(v.get(date)).by(v.get(by)).sources(v.get(sources)).build());
  }

  private static ObjectShape<Attested> attested() {
    Fields<Attested> f = Fields.of("attested");
    var date = f.optional("date", Values.DATE, Attested::date);
    var status = f.required("status", STATUS, Attested::status);
    var sources = f.list("sources", Sources.SOURCE, Attested::sources);
    return f.make(
        v ->
            Attested.builder()
                .date(v.get(date))
                .status(v.get(status))
                .sources(v.get(sources))
                .build());
  }
}
