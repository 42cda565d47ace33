package org.dohoda.json.model.value;

import java.util.Optional;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Signatory;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.time.Period;

/** Parties of a memorandum with what is attested of each. */
public final class Parties {
  public static final Codec<Party> PARTY = party();

  private Parties() {}

  private static ObjectShape<Party> party() {
    Fields<Party> f = Fields.of("party");
    var organization = f.required("organization", Ids.ORGANIZATION);
    var through = f.list("through", throughUnit());
    var role = f.optional("role", Values.TEXT);
    var signatories = f.list("signatories", signatory());
    var signed = f.optional("signed", Values.DATE);
    var deposited = f.optional("deposited", Values.DATE);
    var effective = f.optional("effective", Values.DATE);
    var lastDay = f.optional("lastDay", Values.DATE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Party make(Slots v) {
            return Party.builder()
                .organization(v.get(organization))
                .through(v.get(through))
                .role(v.get(role))
                .signatories(v.get(signatories))
                .signed(v.get(signed))
                .deposited(v.get(deposited))
                .effective(v.get(effective))
                .lastDay(v.get(lastDay))
                .build();
          }

          @Override
          public void write(Members m, Party party) {
            m.put(organization, party.organization());
            m.put(through, party.through());
            m.put(role, party.role());
            m.put(signatories, party.signatories());
            m.put(signed, party.signed());
            m.put(deposited, party.deposited());
            m.put(effective, party.effective());
            m.put(lastDay, party.lastDay());
          }
        });
  }

  /** A unit alone acts at all times of which nothing is stated. */
  private static Codec<ThroughUnit> throughUnit() {
    Fields<ThroughUnit> f = Fields.of("through-unit");
    var unit = f.required("unit", Ids.ORGANIZATION);
    var period = f.defaulted("period", Values.PERIOD, Period.unknown());
    f.neverSays(period, "/");
    return Codecs.shorthand(
        f.bind(
            new Mapping<>() {
              @Override
              public ThroughUnit make(Slots v) {
                return new ThroughUnit(v.get(unit), v.get(period));
              }

              @Override
              public void write(Members m, ThroughUnit throughUnit) {
                m.put(unit, throughUnit.unit());
                m.put(period, throughUnit.period());
              }
            }),
        Ids.ORGANIZATION,
        t -> t.period().equals(Period.unknown()) ? Optional.of(t.unit()) : Optional.empty(),
        id -> new ThroughUnit(id, Period.unknown()));
  }

  private static ObjectShape<Signatory> signatory() {
    Fields<Signatory> f = Fields.of("signatory");
    var person = f.optional("person", Values.STRING);
    var office = f.optional("office", Values.TEXT);
    f.atLeastOne(person, office);
    return f.bind(
        new Mapping<>() {
          @Override
          public Signatory make(Slots v) {
            return new Signatory(v.get(person), v.get(office));
          }

          @Override
          public void write(Members m, Signatory signatory) {
            m.put(person, signatory.person());
            m.put(office, signatory.office());
          }
        });
  }
}
