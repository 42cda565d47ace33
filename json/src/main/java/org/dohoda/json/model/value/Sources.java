package org.dohoda.json.model.value;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.Patterns;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKind;
import org.dohoda.source.SourceKinds;

/** Where a statement comes from, and on which days a source shows it to hold. */
public final class Sources {
  public static final Codec<SourceKind> KIND = Codecs.code(SourceKind::of, SourceKinds.all());
  public static final Codec<Source> SOURCE = source();

  /** A day alone is an attestation without a source. */
  public static final Codec<Attestation> ATTESTATION =
      Codecs.shorthand(
          attestation(),
          Values.DATE,
          a -> a.source().isEmpty() ? Optional.of(a.on()) : Optional.empty(),
          Attestation::of);

  private Sources() {}

  private static ObjectShape<Source> source() {
    Fields<Source> f = Fields.of("source");
    var title = f.required("title", Values.STRING);
    var uri = f.optional("uri", Codecs.string(Schema.matching(Patterns.URI)));
    var place = f.optional("place", Values.STRING);
    var kind = f.optional("kind", KIND);
    var date = f.optional("date", Values.DATE);
    var extent =
        f.defaulted(
            "extent",
            Codecs.constants(Extent.class, ImmutableSet.of(Extent.NOT_STATED)),
            Extent.NOT_STATED);
    var note = f.optional("note", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public Source make(Slots v) {
            return Source.builder()
                .title(v.get(title))
                .uri(v.get(uri))
                .place(v.get(place))
                .kind(v.get(kind))
                .date(v.get(date))
                .extent(v.get(extent))
                .note(v.get(note))
                .build();
          }

          @Override
          public void write(Members m, Source source) {
            m.put(title, source.title());
            m.put(uri, source.uri());
            m.put(place, source.place());
            m.put(kind, source.kind());
            m.put(date, source.date());
            m.put(extent, source.extent());
            m.put(note, source.note());
          }
        });
  }

  private static ObjectShape<Attestation> attestation() {
    Fields<Attestation> f = Fields.of("attestation");
    var on = f.required("on", Values.DATE);
    var source = f.optional("source", SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Attestation make(Slots v) {
            return new Attestation(v.get(on), v.get(source));
          }

          @Override
          public void write(Members m, Attestation attestation) {
            m.put(on, attestation.on());
            m.put(source, attestation.source());
          }
        });
  }
}
