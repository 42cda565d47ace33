package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.Partnership;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.problem.Checked;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.testkit.Bodies;
import org.dohoda.testkit.Meetings;
import org.dohoda.testkit.Organizations;
import org.dohoda.testkit.ParticipationRules;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Provisions;
import org.dohoda.testkit.Sentences;
import org.dohoda.testkit.Taxonomies;

/** What is written is read as the same value, whatever the value. */
class RoundTripProperties {
  private static final int TRIES = 50;

  private static <T> void check(JsonFormat<T> format, T value) {
    String pretty = format.write(value);
    Checked<T> read = format.read(pretty);
    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(value);
    assertThat(format.write(read.orThrow())).isEqualTo(pretty);
    assertThat(format.readOrThrow(format.compact().writeBytes(value))).isEqualTo(value);
    byte[] canonical = format.canonical(value);
    T again = format.readOrThrow(canonical);
    assertThat(again).isEqualTo(value);
    assertThat(format.canonical(again)).isEqualTo(canonical);
  }

  private static Memorandum holding(Provision provision) {
    return Memorandum.builder()
        .id(InstrumentId.of("m"))
        .addParty(Party.of(OrganizationId.of("a")))
        .addParty(Party.of(OrganizationId.of("b")))
        .addClause(Clause.builder().id(ClauseId.of("c")).addProvision(provision).build())
        .build();
  }

  @Property(tries = 300)
  void provision(@ForAll("provisions") Provision provision) {
    check(DohodaJson.memorandum(), holding(provision));
  }

  @Provide
  Arbitrary<Provision> provisions() {
    return Provisions.provisions();
  }

  @Property(tries = TRIES)
  void participation(@ForAll("participations") Participation participation) {
    check(DohodaJson.memorandum(), holding(participation));
  }

  @Provide
  Arbitrary<Participation> participations() {
    return ParticipationRules.participationRules().map(Participation::of);
  }

  @Example
  void sentences() {
    Sentences.all()
        .values()
        .forEach(all -> all.forEach(one -> check(DohodaJson.memorandum(), holding(one))));
  }

  @Property(tries = TRIES)
  void organization(@ForAll("organizations") Organization organization) {
    check(DohodaJson.organization(), organization);
  }

  @Provide
  Arbitrary<Organization> organizations() {
    return Organizations.organizations();
  }

  @Property(tries = TRIES)
  void affiliation(@ForAll("affiliations") Affiliation affiliation) {
    check(DohodaJson.affiliation(), affiliation);
  }

  @Provide
  Arbitrary<Affiliation> affiliations() {
    return Organizations.affiliations();
  }

  @Property(tries = TRIES)
  void succession(@ForAll("successions") Succession succession) {
    check(DohodaJson.succession(), succession);
  }

  @Provide
  Arbitrary<Succession> successions() {
    return Organizations.successions();
  }

  @Property(tries = TRIES)
  void stake(@ForAll("stakes") Stake stake) {
    check(DohodaJson.stake(), stake);
  }

  @Provide
  Arbitrary<Stake> stakes() {
    return Organizations.stakes();
  }

  @Property(tries = TRIES)
  void representative(@ForAll("representatives") Representative representative) {
    check(DohodaJson.representative(), representative);
  }

  @Provide
  Arbitrary<Representative> representatives() {
    return Organizations.representatives();
  }

  @Property(tries = TRIES)
  void body(@ForAll("bodies") Body body) {
    check(DohodaJson.body(), body);
  }

  @Provide
  Arbitrary<Body> bodies() {
    return Bodies.bodies();
  }

  @Property(tries = TRIES)
  void membership(@ForAll("memberships") Membership membership) {
    check(DohodaJson.membership(), membership);
  }

  @Provide
  Arbitrary<Membership> memberships() {
    return Bodies.memberships();
  }

  @Property(tries = TRIES)
  void meeting(@ForAll("meetings") Meeting meeting) {
    check(DohodaJson.meeting(), meeting);
  }

  @Provide
  Arbitrary<Meeting> meetings() {
    return Meetings.meetings();
  }

  @Property(tries = TRIES)
  void taxonomy(@ForAll("taxonomies") PolicyTaxonomy taxonomy) {
    check(DohodaJson.taxonomy(), taxonomy);
  }

  @Provide
  Arbitrary<PolicyTaxonomy> taxonomies() {
    return Taxonomies.taxonomies();
  }

  @Property(tries = TRIES)
  void partnership(@ForAll("partnerships") Partnership partnership) {
    check(DohodaJson.partnership(), partnership);
  }

  @Provide
  Arbitrary<Partnership> partnerships() {
    return Partnerships.partnerships();
  }
}
