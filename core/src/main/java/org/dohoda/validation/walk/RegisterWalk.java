package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.id.Id;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Named;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;

/** Walks what is not an instrument or a partnership, and calls the walks of those. */
final class RegisterWalk {
  @FunctionalInterface
  private interface Step<T> {
    void walk(T element, ModelPath path);
  }

  private final Pass pass;
  private final Parts parts;
  private final CooperationRegister register;

  RegisterWalk(Pass pass, CooperationRegister register) {
    this.pass = pass;
    this.parts = new Parts(pass);
    this.register = register;
  }

  void walk() {
    pass.show(On.REGISTER, register, ModelPath.ROOT);
    parts.text(register.title(), ModelPath.ROOT, "title");
    parts.sources(register.sources(), ModelPath.ROOT);
    ModelPath taxonomies = ModelPath.ROOT.member("taxonomies");
    register.taxonomies().forEach(each -> taxonomy(each, taxonomies.element(each.id())));
    register.organizations().forEach(each -> organization(each, Paths.of(each.id())));
    each("affiliations", register.affiliations(), this::affiliation);
    each("successions", register.successions(), this::succession);
    each("stakes", register.stakes(), this::stake);
    each("representatives", register.representatives(), this::representative);
    register.bodies().forEach(each -> body(each, Paths.of(each.id())));
    each("memberships", register.memberships(), this::membership);
    each("meetings", register.meetings(), this::meeting);
    InstrumentWalk instruments = new InstrumentWalk(parts);
    register.instruments().forEach(each -> instruments.walk(each, Paths.of(each.id())));
    PartnershipWalk partnerships = new PartnershipWalk(parts);
    register.programmes().forEach(each -> partnerships.programme(each, Paths.of(each.id())));
    register.partnerships().forEach(each -> partnerships.partnership(each, Paths.of(each.id())));
    each("attestedCounts", register.attestedCounts(), partnerships::count);
  }

  private static <T> void each(String member, List<T> elements, Step<T> step) {
    ModelPath path = ModelPath.ROOT.member(member);
    for (int i = 0; i < elements.size(); i++) {
      step.walk(elements.get(i), path.index(i));
    }
  }

  private void taxonomy(PolicyTaxonomy taxonomy, ModelPath path) {
    pass.show(On.TAXONOMY, taxonomy, path);
    parts.text(taxonomy.name(), path.member("name"));
    for (PolicyArea area : taxonomy.areas()) {
      ModelPath at = path.member("areas").element(area.id().area());
      parts.text(area.label(), at.member("label"));
      parts.areas(area.broader(), at.member("broader"));
      area.period().ifPresent(period -> parts.period(period, at.member("period")));
    }
  }

  private void names(Named named, ModelPath path) {
    pass.show(On.NAMED, named, path);
    for (int i = 0; i < named.names().size(); i++) {
      ModelPath at = path.member("names").index(i);
      parts.text(named.names().get(i).name(), at.member("name"));
      parts.period(named.names().get(i).period(), at.member("period"));
    }
  }

  private void organization(Organization organization, ModelPath path) {
    pass.show(On.ORGANIZATION, organization, path);
    names(organization, path);
    parts.identifiers(organization.identifiers(), path, "identifiers");
    parts.identifiers(organization.territory(), path, "territory");
    parts.lasted(
        new Lasted(organization.existence(), organization.attestations()), path, "existence");
    parts.sources(organization.sources(), path);
  }

  private void affiliation(Affiliation affiliation, ModelPath path) {
    pass.show(On.AFFILIATION, affiliation, path);
    Tie tie = Tie.of(affiliation.period(), affiliation.unit(), affiliation.within());
    pass.show(On.TIE, tie, path);
    parts.organization(affiliation.unit(), path, "unit");
    parts.organization(affiliation.within(), path, "within");
    parts.lasted(new Lasted(affiliation.period(), affiliation.attestations()), path, "period");
    parts.date(affiliation.decided(), path, "decided");
    parts.sources(affiliation.sources(), path);
  }

  private void succession(Succession succession, ModelPath path) {
    pass.show(On.SUCCESSION, succession, path);
    parts.organization(succession.predecessor(), path, "predecessor");
    parts.organization(succession.successor(), path, "successor");
    parts.date(succession.on(), path, "on");
    int i = 0;
    for (var instrument : succession.instruments()) {
      pass.show(On.INSTRUMENT_ID, instrument, path.member("instruments").index(i++));
    }
    parts.sources(succession.sources(), path);
  }

  private void stake(Stake stake, ModelPath path) {
    pass.show(On.STAKE, stake, path);
    pass.show(On.TIE, Tie.of(stake.period(), stake.holder(), stake.organization()), path);
    parts.organization(stake.holder(), path, "holder");
    parts.organization(stake.organization(), path, "organization");
    parts.lasted(new Lasted(stake.period(), stake.attestations()), path, "period");
    parts.sources(stake.sources(), path);
  }

  private void representative(Representative representative, ModelPath path) {
    pass.show(On.REPRESENTATIVE, representative, path);
    pass.show(On.TIE, Tie.of(representative.period(), representative.organization()), path);
    parts.organization(representative.organization(), path, "organization");
    parts.text(representative.office(), path, "office");
    parts.lasted(
        new Lasted(representative.period(), representative.attestations()), path, "period");
    parts.sources(representative.sources(), path);
  }

  private void body(Body body, ModelPath path) {
    pass.show(On.BODY, body, path);
    names(body, path);
    parts.organization(body.owner(), path, "owner");
    parts.body(body.parent(), path, "parent");
    parts.bodies(body.successorOf(), path.member("successorOf"));
    body.remit().ifPresent(remit -> parts.areas(remit.items(), path.member("remit")));
    parts.lasted(new Lasted(body.existence(), body.attestations()), path, "existence");
    parts.sources(body.sources(), path);
  }

  private void membership(Membership membership, ModelPath path) {
    pass.show(On.MEMBERSHIP, membership, path);
    ImmutableList.Builder<Id> ends = ImmutableList.<Id>builder().add(membership.body());
    membership.organization().ifPresent(ends::add);
    pass.show(On.TIE, new Tie(membership.period(), ends.build()), path);
    parts.body(Optional.of(membership.body()), path, "body");
    parts.organization(membership.organization(), path, "organization");
    parts.text(membership.office(), path, "office");
    parts.lasted(new Lasted(membership.period(), membership.attestations()), path, "period");
    parts.sources(membership.sources(), path);
  }

  private void meeting(Meeting meeting, ModelPath path) {
    pass.show(On.MEETING, meeting, path);
    parts.body(Optional.of(meeting.body()), path, "body");
    for (int i = 0; i < meeting.agenda().size(); i++) {
      AgendaItem item = meeting.agenda().get(i);
      ModelPath at = path.member("agenda").index(i);
      parts.text(item.label(), at.member("label"));
      item.areas().ifPresent(areas -> parts.areas(areas.items(), at.member("areas")));
      parts.organization(item.author(), at, "author");
    }
  }
}
