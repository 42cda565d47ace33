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
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.StakeRole;
import org.dohoda.organization.StakeRoles;
import org.dohoda.organization.Succession;
import org.dohoda.source.Extensions;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Organisations and what joins them. */
public final class Organizations {
  public static final Codec<OrganizationKind> KIND =
      Codecs.code(OrganizationKind::of, OrganizationKinds.all());
  public static final Codec<StakeRole> ROLE = Codecs.code(StakeRole::of, StakeRoles.all());

  private Organizations() {}

  public static ObjectShape<Organization> organization() {
    Fields<Organization> f = Fields.of("organization");
    var id = f.required("id", Ids.ORGANIZATION);
    var names = f.required("names", Codecs.list(Values.NAME));
    var kind = f.optional("kind", KIND);
    var identifiers = f.set("identifiers", Values.IDENTIFIER);
    var territory = f.set("territory", Values.IDENTIFIER);
    var legalPersonality = f.defaulted("legalPersonality", Values.TRUTH, Truth.UNKNOWN);
    var existence = f.defaulted("existence", Values.PERIOD, Period.unknown());
    f.neverSays(existence, "/");
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    return f.bind(
        new Mapping<>() {
          @Override
          public Organization make(Slots v) {
            return Organization.builder()
                .id(v.get(id))
                .names(v.get(names))
                .kind(v.get(kind))
                .identifiers(v.get(identifiers))
                .territory(v.get(territory))
                .legalPersonality(v.get(legalPersonality))
                .existence(v.get(existence))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .extensions(v.get(extensions))
                .build();
          }

          @Override
          public void write(Members m, Organization organization) {
            m.put(id, organization.id());
            m.put(names, organization.names());
            m.put(kind, organization.kind());
            m.put(identifiers, organization.identifiers());
            m.put(territory, organization.territory());
            m.put(legalPersonality, organization.legalPersonality());
            m.put(existence, organization.existence());
            m.put(sources, organization.sources());
            m.put(attestations, organization.attestations());
            m.put(extensions, organization.extensions());
          }
        });
  }

  public static ObjectShape<Affiliation> affiliation() {
    Fields<Affiliation> f = Fields.of("affiliation");
    var unit = f.required("unit", Ids.ORGANIZATION);
    var within = f.required("within", Ids.ORGANIZATION);
    var period = f.defaulted("period", Values.PERIOD, Period.unknown());
    f.neverSays(period, "/");
    var decided = f.optional("decided", Values.DATE);
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    return f.bind(
        new Mapping<>() {
          @Override
          public Affiliation make(Slots v) {
            return Affiliation.builder()
                .unit(v.get(unit))
                .within(v.get(within))
                .period(v.get(period))
                .decided(v.get(decided))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build();
          }

          @Override
          public void write(Members m, Affiliation affiliation) {
            m.put(unit, affiliation.unit());
            m.put(within, affiliation.within());
            m.put(period, affiliation.period());
            m.put(decided, affiliation.decided());
            m.put(sources, affiliation.sources());
            m.put(attestations, affiliation.attestations());
          }
        });
  }

  public static ObjectShape<Succession> succession() {
    Fields<Succession> f = Fields.of("succession");
    var predecessor = f.required("predecessor", Ids.ORGANIZATION);
    var successor = f.required("successor", Ids.ORGANIZATION);
    var on = f.optional("on", Values.DATE);
    var passing =
        f.defaulted(
            "passing",
            Codecs.constants(Passing.class, ImmutableSet.of(Passing.NOT_STATED)),
            Passing.NOT_STATED);
    var instruments = f.set("instruments", Ids.INSTRUMENT);
    var sources = f.list("sources", Sources.SOURCE);
    f.onlyWhere(instruments, passing, "named");
    f.neededWhere(passing, "named", instruments);
    return f.bind(
        new Mapping<>() {
          @Override
          public Succession make(Slots v) {
            return Succession.builder()
                .predecessor(v.get(predecessor))
                .successor(v.get(successor))
                .on(v.get(on))
                .passing(v.get(passing))
                .instruments(v.get(instruments))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Succession succession) {
            m.put(predecessor, succession.predecessor());
            m.put(successor, succession.successor());
            m.put(on, succession.on());
            m.put(passing, succession.passing());
            m.put(instruments, succession.instruments());
            m.put(sources, succession.sources());
          }
        });
  }

  public static ObjectShape<Stake> stake() {
    Fields<Stake> f = Fields.of("stake");
    var holder = f.required("holder", Ids.ORGANIZATION);
    var organization = f.required("organization", Ids.ORGANIZATION);
    var role = f.optional("role", ROLE);
    var period = f.defaulted("period", Values.PERIOD, Period.unknown());
    f.neverSays(period, "/");
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    return f.bind(
        new Mapping<>() {
          @Override
          public Stake make(Slots v) {
            return Stake.builder()
                .holder(v.get(holder))
                .organization(v.get(organization))
                .role(v.get(role))
                .period(v.get(period))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build();
          }

          @Override
          public void write(Members m, Stake stake) {
            m.put(holder, stake.holder());
            m.put(organization, stake.organization());
            m.put(role, stake.role());
            m.put(period, stake.period());
            m.put(sources, stake.sources());
            m.put(attestations, stake.attestations());
          }
        });
  }

  public static ObjectShape<Representative> representative() {
    Fields<Representative> f = Fields.of("representative");
    var organization = f.required("organization", Ids.ORGANIZATION);
    var person = f.optional("person", Values.STRING);
    var office = f.optional("office", Values.TEXT);
    var period = f.defaulted("period", Values.PERIOD, Period.unknown());
    f.neverSays(period, "/");
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    f.atLeastOne(person, office);
    return f.bind(
        new Mapping<>() {
          @Override
          public Representative make(Slots v) {
            return Representative.builder()
                .organization(v.get(organization))
                .person(v.get(person))
                .office(v.get(office))
                .period(v.get(period))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build();
          }

          @Override
          public void write(Members m, Representative representative) {
            m.put(organization, representative.organization());
            m.put(person, representative.person());
            m.put(office, representative.office());
            m.put(period, representative.period());
            m.put(sources, representative.sources());
            m.put(attestations, representative.attestations());
          }
        });
  }
}
