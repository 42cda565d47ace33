package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
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
final class Organizations {
  static final Codec<OrganizationKind> KIND =
      Codecs.code(OrganizationKind::of, OrganizationKinds.all());
  static final Codec<StakeRole> ROLE = Codecs.code(StakeRole::of, StakeRoles.all());
  static final Codec<Organization> ORGANIZATION = organization();
  static final Codec<Affiliation> AFFILIATION = affiliation();
  static final Codec<Succession> SUCCESSION = succession();
  static final Codec<Stake> STAKE = stake();
  static final Codec<Representative> REPRESENTATIVE = representative();

  private Organizations() {}

  private static ObjectShape<Organization> organization() {
    Fields<Organization> f = Fields.of("organization");
    var id = f.required("id", Ids.ORGANIZATION, Organization::id);
    var names = f.required("names", Codecs.list(Values.NAME), Organization::names);
    var kind = f.optional("kind", KIND, Organization::kind);
    var identifiers = f.set("identifiers", Values.IDENTIFIER, Organization::identifiers);
    var territory = f.set("territory", Values.IDENTIFIER, Organization::territory);
    var legalPersonality =
        f.defaulted(
            "legalPersonality", Values.TRUTH, Organization::legalPersonality, Truth.UNKNOWN);
    var existence =
        f.defaulted("existence", Values.PERIOD, Organization::existence, Period.unknown());
    var sources = f.list("sources", Sources.SOURCE, Organization::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Organization::attestations);
    var extensions =
        f.defaulted("extensions", Values.EXTENSIONS, Organization::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            Organization.builder()
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
                .build());
  }

  private static ObjectShape<Affiliation> affiliation() {
    Fields<Affiliation> f = Fields.of("affiliation");
    var unit = f.required("unit", Ids.ORGANIZATION, Affiliation::unit);
    var within = f.required("within", Ids.ORGANIZATION, Affiliation::within);
    var period = f.defaulted("period", Values.PERIOD, Affiliation::period, Period.unknown());
    var decided = f.optional("decided", Values.DATE, Affiliation::decided);
    var sources = f.list("sources", Sources.SOURCE, Affiliation::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Affiliation::attestations);
    return f.make(
        v ->
            Affiliation.builder()
                .unit(v.get(unit))
                .within(v.get(within))
                .period(v.get(period))
                .decided(v.get(decided))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build());
  }

  private static ObjectShape<Succession> succession() {
    Fields<Succession> f = Fields.of("succession");
    var predecessor = f.required("predecessor", Ids.ORGANIZATION, Succession::predecessor);
    var successor = f.required("successor", Ids.ORGANIZATION, Succession::successor);
    var on = f.optional("on", Values.DATE, Succession::on);
    var passing =
        f.defaulted(
            "passing",
            Codecs.constants(Passing.class, ImmutableSet.of(Passing.NOT_STATED)),
            Succession::passing,
            Passing.NOT_STATED);
    var instruments = f.set("instruments", Ids.INSTRUMENT, Succession::instruments);
    var sources = f.list("sources", Sources.SOURCE, Succession::sources);
    return f.make(
        v ->
            Succession.builder()
                .predecessor(v.get(predecessor))
                .successor(v.get(successor))
                .on(v.get(on))
                .passing(v.get(passing))
                .instruments(v.get(instruments))
                .sources(v.get(sources))
                .build());
  }

  private static ObjectShape<Stake> stake() {
    Fields<Stake> f = Fields.of("stake");
    var holder = f.required("holder", Ids.ORGANIZATION, Stake::holder);
    var organization = f.required("organization", Ids.ORGANIZATION, Stake::organization);
    var role = f.optional("role", ROLE, Stake::role);
    var period = f.defaulted("period", Values.PERIOD, Stake::period, Period.unknown());
    var sources = f.list("sources", Sources.SOURCE, Stake::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Stake::attestations);
    return f.make(
        v ->
            Stake.builder()
                .holder(v.get(holder))
                .organization(v.get(organization))
                .role(v.get(role))
                .period(v.get(period))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build());
  }

  private static ObjectShape<Representative> representative() {
    Fields<Representative> f = Fields.of("representative");
    var organization = f.required("organization", Ids.ORGANIZATION, Representative::organization);
    var person = f.optional("person", Values.STRING, Representative::person);
    var office = f.optional("office", Values.TEXT, Representative::office);
    var period = f.defaulted("period", Values.PERIOD, Representative::period, Period.unknown());
    var sources = f.list("sources", Sources.SOURCE, Representative::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Representative::attestations);
    return f.make(
        v ->
            Representative.builder()
                .organization(v.get(organization))
                .person(v.get(person))
                .office(v.get(office))
                .period(v.get(period))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .build());
  }
}
