package org.dohoda.json.model.element;

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
import org.dohoda.json.shape.UnionCodec;
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
public final class PartnershipEvents {
  public static final Codec<SupportKind> SUPPORT = Codecs.code(SupportKind::of, SupportKinds.all());
  public static final Codec<PartnershipStatus> STATUS = Codecs.constants(PartnershipStatus.class);
  public static final Codec<PartnershipEvent> EVENT =
      new UnionCodec<>(
          "partnership-event",
          "applied",
          "assessed",
          "decided",
          "concluded",
          "started",
          "support-changed",
          "suspended",
          "resumed",
          "ended",
          "withdrawn",
          "attested") {
        @Override
        protected String typeOf(PartnershipEvent value) {
          return switch (value.kind()) {
            case APPLIED -> "applied";
            case ASSESSED -> "assessed";
            case APPROVED, REJECTED -> "decided";
            case CONCLUDED -> "concluded";
            case STARTED -> "started";
            case SUPPORT_CHANGED -> "support-changed";
            case SUSPENDED -> "suspended";
            case RESUMED -> "resumed";
            case ENDED -> "ended";
            case WITHDRAWN -> "withdrawn";
            case ATTESTED -> "attested";
          };
        }

        @Override
        protected ObjectShape<? extends PartnershipEvent> shapeOf(String type) {
          return switch (type) {
            case "applied" -> applied();
            case "assessed" -> assessed();
            case "decided" -> decided();
            case "concluded" -> concluded();
            case "started" -> started();
            case "support-changed" -> supportChanged();
            case "suspended" -> suspended();
            case "resumed" -> resumed();
            case "ended" -> ended();
            case "withdrawn" -> withdrawn();
            default -> attested();
          };
        }
      };

  private PartnershipEvents() {}

  private static ObjectShape<Applied> applied() {
    Fields<Applied> f = Fields.of("applied");
    var date = f.optional("date", Values.DATE);
    var call = f.optional("call", Values.CODE);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Applied make(Slots v) {
            return Applied.builder()
                .date(v.get(date))
                .call(v.get(call))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Applied applied) {
            m.put(date, applied.date());
            m.put(call, applied.call());
            m.put(sources, applied.sources());
          }
        });
  }

  private static ObjectShape<Assessed> assessed() {
    Fields<Assessed> f = Fields.of("assessed");
    var date = f.optional("date", Values.DATE);
    var by = f.optional("by", Ids.ORGANIZATION);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Assessed make(Slots v) {
            return Assessed.builder()
                .date(v.get(date))
                .by(v.get(by))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Assessed assessed) {
            m.put(date, assessed.date());
            m.put(by, assessed.by());
            m.put(sources, assessed.sources());
          }
        });
  }

  private static ObjectShape<Decided> decided() {
    Fields<Decided> f = Fields.of("decided");
    var date = f.optional("date", Values.DATE);
    var result = f.required("result", Codecs.constants(Decided.Result.class));
    var by = f.optional("by", Ids.BODY);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Decided make(Slots v) {
            return Decided.builder()
                .date(v.get(date))
                .result(v.get(result))
                .by(v.get(by))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Decided decided) {
            m.put(date, decided.date());
            m.put(result, decided.result());
            m.put(by, decided.by());
            m.put(sources, decided.sources());
          }
        });
  }

  private static ObjectShape<Concluded> concluded() {
    Fields<Concluded> f = Fields.of("concluded");
    var date = f.optional("date", Values.DATE);
    var instrument = f.optional("instrument", Ids.INSTRUMENT);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Concluded make(Slots v) {
            return Concluded.builder()
                .date(v.get(date))
                .instrument(v.get(instrument))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Concluded concluded) {
            m.put(date, concluded.date());
            m.put(instrument, concluded.instrument());
            m.put(sources, concluded.sources());
          }
        });
  }

  private static ObjectShape<Started> started() {
    Fields<Started> f = Fields.of("started");
    var date = f.optional("date", Values.DATE);
    var wave = f.optional("wave", Values.CODE);
    var support = f.optional("support", SUPPORT);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Started make(Slots v) {
            return Started.builder()
                .date(v.get(date))
                .wave(v.get(wave))
                .support(v.get(support))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Started started) {
            m.put(date, started.date());
            m.put(wave, started.wave());
            m.put(support, started.support());
            m.put(sources, started.sources());
          }
        });
  }

  private static ObjectShape<SupportChanged> supportChanged() {
    Fields<SupportChanged> f = Fields.of("support-changed");
    var date = f.optional("date", Values.DATE);
    var support = f.optional("support", SUPPORT);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public SupportChanged make(Slots v) {
            return SupportChanged.builder()
                .date(v.get(date))
                .support(v.get(support))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, SupportChanged supportChanged) {
            m.put(date, supportChanged.date());
            m.put(support, supportChanged.support());
            m.put(sources, supportChanged.sources());
          }
        });
  }

  private static ObjectShape<Suspended> suspended() {
    Fields<Suspended> f = Fields.of("suspended");
    var date = f.optional("date", Values.DATE);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Suspended make(Slots v) {
            return Suspended.builder().date(v.get(date)).sources(v.get(sources)).build();
          }

          @Override
          public void write(Members m, Suspended suspended) {
            m.put(date, suspended.date());
            m.put(sources, suspended.sources());
          }
        });
  }

  private static ObjectShape<Resumed> resumed() {
    Fields<Resumed> f = Fields.of("resumed");
    var date = f.optional("date", Values.DATE);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Resumed make(Slots v) {
            return Resumed.builder().date(v.get(date)).sources(v.get(sources)).build();
          }

          @Override
          public void write(Members m, Resumed resumed) {
            m.put(date, resumed.date());
            m.put(sources, resumed.sources());
          }
        });
  }

  private static ObjectShape<Ended> ended() {
    Fields<Ended> f = Fields.of("ended");
    var date = f.optional("date", Values.DATE);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Ended make(Slots v) {
            return Ended.builder().date(v.get(date)).sources(v.get(sources)).build();
          }

          @Override
          public void write(Members m, Ended ended) {
            m.put(date, ended.date());
            m.put(sources, ended.sources());
          }
        });
  }

  private static ObjectShape<Withdrawn> withdrawn() {
    Fields<Withdrawn> f = Fields.of("withdrawn");
    var date = f.optional("date", Values.DATE);
    var by = f.optional("by", Ids.ORGANIZATION);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Withdrawn make(Slots v) {
            return Withdrawn.builder()
                .date(v.get(date))
                .by(v.get(by))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Withdrawn withdrawn) {
            m.put(date, withdrawn.date());
            m.put(by, withdrawn.by());
            m.put(sources, withdrawn.sources());
          }
        });
  }

  private static ObjectShape<Attested> attested() {
    Fields<Attested> f = Fields.of("attested");
    var date = f.optional("date", Values.DATE);
    var status = f.required("status", STATUS);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Attested make(Slots v) {
            return Attested.builder()
                .date(v.get(date))
                .status(v.get(status))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Attested attested) {
            m.put(date, attested.date());
            m.put(status, attested.status());
            m.put(sources, attested.sources());
          }
        });
  }
}
