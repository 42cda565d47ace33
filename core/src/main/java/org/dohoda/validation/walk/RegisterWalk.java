package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
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
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.TimedName;

/** Walks what is not an instrument or a partnership, and calls the walks of those. */
final class RegisterWalk {
  private final Pass pass;
  private final Parts parts;
  private final CooperationRegister register;
  private final Consumer<TimedName> name = this::name;
  private final Consumer<AgendaItem> item = this::item;

  RegisterWalk(Pass pass, CooperationRegister register) {
    this.pass = pass;
    this.parts = new Parts(pass);
    this.register = register;
  }

  void walk() {
    pass.show(On.REGISTER, register);
    parts.text("title", register.title());
    parts.sources(register.sources());
    parts.elements("taxonomies", register.taxonomies(), PolicyTaxonomy::id, this::taxonomy);
    parts.elements(
        "organizations", register.organizations(), each -> each.id().value(), this::organization);
    parts.each("affiliations", register.affiliations(), this::affiliation);
    parts.each("successions", register.successions(), this::succession);
    parts.each("stakes", register.stakes(), this::stake);
    parts.each("representatives", register.representatives(), this::representative);
    parts.elements("bodies", register.bodies(), each -> each.id().value(), this::body);
    parts.each("memberships", register.memberships(), this::membership);
    parts.each("meetings", register.meetings(), this::meeting);
    InstrumentWalk instruments = new InstrumentWalk(parts);
    parts.elements(
        "instruments", register.instruments(), each -> each.id().value(), instruments::walk);
    PartnershipWalk partnerships = new PartnershipWalk(parts);
    parts.elements(
        "programmes", register.programmes(), each -> each.id().value(), partnerships::programme);
    parts.elements(
        "partnerships",
        register.partnerships(),
        each -> each.id().value(),
        partnerships::partnership);
    parts.each("attestedCounts", register.attestedCounts(), partnerships::count);
    pass.finish();
  }

  private void taxonomy(PolicyTaxonomy taxonomy) {
    pass.show(On.TAXONOMY, taxonomy);
    parts.text("name", taxonomy.name());
    parts.elements("areas", taxonomy.areas(), each -> each.id().area(), this::area);
  }

  private void area(PolicyArea area) {
    parts.text("label", area.label());
    parts.texts("otherLabels", area.otherLabels());
    parts.areas("broader", area.broader());
    if (area.period().isPresent()) {
      parts.period("period", area.period().get());
    }
  }

  private void names(Named named) {
    pass.show(On.NAMED, named);
    parts.each("names", named.names(), name);
  }

  private void name(TimedName each) {
    parts.text("name", each.name());
    parts.period("period", each.period());
  }

  private void organization(Organization organization) {
    pass.show(On.ORGANIZATION, organization);
    names(organization);
    parts.identifiers("identifiers", organization.identifiers());
    parts.identifiers("territory", organization.territory());
    parts.lasted("existence", organization.existence(), organization.attestations());
    parts.sources(organization.sources());
  }

  private void affiliation(Affiliation affiliation) {
    pass.show(On.AFFILIATION, affiliation);
    pass.show(On.TIE, Tie.of(affiliation.period(), affiliation.unit(), affiliation.within()));
    parts.organization("unit", affiliation.unit());
    parts.organization("within", affiliation.within());
    parts.lasted("period", affiliation.period(), affiliation.attestations());
    parts.date("decided", affiliation.decided());
    parts.sources(affiliation.sources());
  }

  private void succession(Succession succession) {
    pass.show(On.SUCCESSION, succession);
    parts.organization("predecessor", succession.predecessor());
    parts.organization("successor", succession.successor());
    parts.date("on", succession.on());
    parts.all(On.INSTRUMENT_ID, "instruments", succession.instruments());
    parts.sources(succession.sources());
  }

  private void stake(Stake stake) {
    pass.show(On.STAKE, stake);
    pass.show(On.TIE, Tie.of(stake.period(), stake.holder(), stake.organization()));
    parts.organization("holder", stake.holder());
    parts.organization("organization", stake.organization());
    parts.lasted("period", stake.period(), stake.attestations());
    parts.sources(stake.sources());
  }

  private void representative(Representative representative) {
    pass.show(On.REPRESENTATIVE, representative);
    pass.show(On.TIE, Tie.of(representative.period(), representative.organization()));
    parts.organization("organization", representative.organization());
    parts.text("office", representative.office());
    parts.lasted("period", representative.period(), representative.attestations());
    parts.sources(representative.sources());
  }

  private void body(Body body) {
    pass.show(On.BODY, body);
    names(body);
    parts.organization("owner", body.owner());
    parts.maybe(On.BODY_ID, "parent", body.parent());
    parts.all(On.BODY_ID, "successorOf", body.successorOf());
    if (body.remit().isPresent()) {
      parts.areas("remit", body.remit().get().items());
    }
    parts.lasted("existence", body.existence(), body.attestations());
    parts.sources(body.sources());
  }

  private void membership(Membership membership) {
    pass.show(On.MEMBERSHIP, membership);
    ImmutableList<Id> ends =
        membership.organization().isPresent()
            ? ImmutableList.of(membership.body(), membership.organization().get())
            : ImmutableList.of(membership.body());
    pass.show(On.TIE, new Tie(membership.period(), ends));
    pass.show(On.BODY_ID, membership.body(), "body");
    parts.organization("organization", membership.organization());
    parts.text("office", membership.office());
    parts.lasted("period", membership.period(), membership.attestations());
    parts.sources(membership.sources());
  }

  private void meeting(Meeting meeting) {
    pass.show(On.MEETING, meeting);
    pass.show(On.BODY_ID, meeting.body(), "body");
    parts.day("date", meeting.date());
    parts.each("agenda", meeting.agenda(), item);
  }

  private void item(AgendaItem each) {
    parts.text("label", each.label());
    if (each.areas().isPresent()) {
      parts.areas("areas", each.areas().get().items());
    }
    parts.organization("author", each.author());
  }
}
