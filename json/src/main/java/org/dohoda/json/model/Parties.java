package org.dohoda.json.model;

import java.util.Optional;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Signatory;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.time.Period;

/** Parties of a memorandum with what is attested of each. */
final class Parties {
  static final Codec<Party> PARTY = party();

  private Parties() {}

  private static ObjectShape<Party> party() {
    Fields<Party> f = Fields.of("party");
    var organization = f.required("organization", Ids.ORGANIZATION, Party::organization);
    var through = f.list("through", throughUnit(), Party::through);
    var role = f.optional("role", Values.TEXT, Party::role);
    var signatories = f.list("signatories", signatory(), Party::signatories);
    var signed = f.optional("signed", Values.DATE, Party::signed);
    var deposited = f.optional("deposited", Values.DATE, Party::deposited);
    var effective = f.optional("effective", Values.DATE, Party::effective);
    var lastDay = f.optional("lastDay", Values.DATE, Party::lastDay);
    return f.make(
        v ->
            Party.builder()
                .organization(v.get(organization))
                .through(v.get(through))
                .role(v.get(role))
                .signatories(v.get(signatories))
                .signed(v.get(signed))
                .deposited(v.get(deposited))
                .effective(v.get(effective))
                .lastDay(v.get(lastDay))
                .build());
  }

  /** A unit alone acts at all times of which nothing is stated. */
  private static Codec<ThroughUnit> throughUnit() {
    Fields<ThroughUnit> f = Fields.of("through-unit");
    var unit = f.required("unit", Ids.ORGANIZATION, ThroughUnit::unit);
    var period = f.defaulted("period", Values.PERIOD, ThroughUnit::period, Period.unknown());
    return Codecs.shorthand(
        f.make(v -> new ThroughUnit(v.get(unit), v.get(period))),
        Ids.ORGANIZATION,
        t -> t.period().equals(Period.unknown()) ? Optional.of(t.unit()) : Optional.empty(),
        id -> new ThroughUnit(id, Period.unknown()));
  }

  private static ObjectShape<Signatory> signatory() {
    Fields<Signatory> f = Fields.of("signatory");
    var person = f.optional("person", Values.STRING, Signatory::person);
    var office = f.optional("office", Values.TEXT, Signatory::office);
    return f.make(v -> new Signatory(v.get(person), v.get(office)));
  }
}
