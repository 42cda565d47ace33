package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.register.CooperationRegister;

/** A register as one list of its elements, and back. */
final class Elements {
  private Elements() {}

  static ImmutableList<Object> of(CooperationRegister register) {
    return ImmutableList.builder()
        .addAll(register.taxonomies())
        .addAll(register.organizations())
        .addAll(register.affiliations())
        .addAll(register.successions())
        .addAll(register.stakes())
        .addAll(register.representatives())
        .addAll(register.bodies())
        .addAll(register.memberships())
        .addAll(register.meetings())
        .addAll(register.instruments())
        .addAll(register.programmes())
        .addAll(register.partnerships())
        .addAll(register.attestedCounts())
        .build();
  }

  /** A register of elements alone, without title, sources and extensions. */
  static CooperationRegister register(Iterable<?> elements) {
    CooperationRegister.Builder register = CooperationRegister.builder();
    elements.forEach(element -> add(register, element));
    return register.build();
  }

  private static void add(CooperationRegister.Builder register, Object element) {
    if (element instanceof PolicyTaxonomy taxonomy) {
      register.addTaxonomy(taxonomy);
    } else if (element instanceof Organization organization) {
      register.addOrganization(organization);
    } else if (element instanceof Affiliation affiliation) {
      register.addAffiliation(affiliation);
    } else if (element instanceof Succession succession) {
      register.addSuccession(succession);
    } else if (element instanceof Stake stake) {
      register.addStake(stake);
    } else if (element instanceof Representative representative) {
      register.addRepresentative(representative);
    } else if (element instanceof Body body) {
      register.addBody(body);
    } else if (element instanceof Membership membership) {
      register.addMembership(membership);
    } else if (element instanceof Meeting meeting) {
      register.addMeeting(meeting);
    } else if (element instanceof Instrument instrument) {
      register.addInstrument(instrument);
    } else if (element instanceof Programme programme) {
      register.addProgramme(programme);
    } else if (element instanceof Partnership partnership) {
      register.addPartnership(partnership);
    } else {
      register.addAttestedCount((AttestedCount) element);
    }
  }
}
