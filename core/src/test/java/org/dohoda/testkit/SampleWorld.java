package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.Membership;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.StakeRoles;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/**
 * Who the sampled memoranda speak of: hosts with their bodies, partners with theirs, and the
 * ministries that some partners are units of. One host to ten memoranda, one partner to eight.
 */
final class SampleWorld {
  static final ImmutableList<PolicyAreaId> AREAS =
      SocialInclusion.taxonomy().areas().stream()
          .map(area -> area.id())
          .collect(ImmutableList.toImmutableList());
  private static final OrganizationId STATE = OrganizationId.of("stat");

  private final long seed;
  private final ImmutableList<Host> hosts;
  private final ImmutableList<Partner> partners;
  private final int ministries;

  /** A region or municipality, with the ids of its bodies. */
  record Host(
      OrganizationId id,
      LocalizedText name,
      boolean region,
      BodyId assembly,
      BodyId council,
      BodyId committee,
      BodyId commission) {
    static Host of(int number) {
      boolean region = isRegion(number);
      String place = (region ? "kraj-" : "obec-") + number;
      String name = (region ? "Vzorový kraj č. " : "Obec Dolní Vzorná č. ") + number;
      return new Host(
          OrganizationId.of(place),
          LocalizedText.of("cs", name),
          region,
          BodyId.of("zastupitelstvo-" + number),
          BodyId.of("rada-" + number),
          BodyId.of("vybor-socialni-" + number),
          BodyId.of("komise-bytova-" + number));
    }

    static boolean isRegion(int number) {
      return number % 20 == 0;
    }

    /** Whether it has a company with a board. */
    boolean owner() {
      return !committee.value().endsWith("3");
    }

    OrganizationId company() {
      return OrganizationId.of("spolecnost-" + id.value());
    }
  }

  /** An agency, association or university, with the id of its working group. */
  record Partner(int number, OrganizationId id, OrganizationKind kind, BodyId group) {
    static Partner of(int number) {
      OrganizationKind kind =
          List.of(
                  OrganizationKinds.AGENCY,
                  OrganizationKinds.NON_PROFIT,
                  OrganizationKinds.AGENCY,
                  OrganizationKinds.UNIVERSITY)
              .get(number % 4);
      return new Partner(
          number,
          OrganizationId.of(kind.code() + "-" + number),
          kind,
          BodyId.of("pracovni-skupina-" + number));
    }
  }

  /** A world for so many memoranda: one host to ten of them, one partner to eight. */
  SampleWorld(long seed, int memoranda) {
    this(
        seed,
        IntStream.rangeClosed(0, memoranda / 10).mapToObj(Host::of),
        Math.max(memoranda / 8, Math.min(memoranda, 10)),
        1 + memoranda / 400);
  }

  /** A world of one region and some municipalities, with partners enough for the memoranda. */
  SampleWorld(long seed, int municipalities, int memoranda) {
    this(
        seed,
        Stream.concat(
            Stream.of(Host.of(0)),
            IntStream.iterate(1, number -> number + 1)
                .filter(number -> !Host.isRegion(number))
                .limit(municipalities)
                .mapToObj(Host::of)),
        1 + memoranda / (1 + municipalities),
        1);
  }

  private SampleWorld(long seed, Stream<Host> hosts, int lastPartner, int ministries) {
    this.seed = seed;
    this.hosts = hosts.collect(ImmutableList.toImmutableList());
    this.partners =
        IntStream.rangeClosed(0, lastPartner)
            .mapToObj(Partner::of)
            .collect(ImmutableList.toImmutableList());
    this.ministries = ministries;
  }

  /** The first host of every world. */
  static OrganizationId region() {
    return Host.of(0).id();
  }

  ImmutableList<Host> hosts() {
    return hosts;
  }

  ImmutableList<Partner> partners() {
    return partners;
  }

  void addTo(CooperationRegister.Builder register) {
    Dice dice = new Dice(seed);
    register.addOrganization(
        organization(STATE, LocalizedText.of("cs", "Stát"), OrganizationKinds.STATE, dice));
    for (int i = 0; i < ministries; i++) {
      LocalizedText name = LocalizedText.of("cs", "Ministerstvo vzorové péče č. " + i);
      register.addOrganization(organization(ministry(i), name, OrganizationKinds.MINISTRY, dice));
      register.addAffiliation(affiliation(ministry(i), STATE, dice));
    }
    hosts.forEach(host -> add(host, register, dice));
    partners.forEach(partner -> add(partner, register, dice));
  }

  private void add(Host host, CooperationRegister.Builder register, Dice dice) {
    OrganizationKind kind =
        host.region() ? OrganizationKinds.REGION : OrganizationKinds.MUNICIPALITY;
    register.addOrganization(organization(host.id(), host.name(), kind, dice));
    register.addBody(body(host.assembly(), host.id(), BodyKinds.ASSEMBLY, dice).build());
    register.addBody(body(host.council(), host.id(), BodyKinds.COUNCIL, dice).build());
    register.addBody(
        body(host.committee(), host.id(), BodyKinds.COMMITTEE, dice)
            .parent(host.assembly())
            .remit(Listed.open(dice.some(AREAS, 3)))
            .build());
    register.addBody(
        body(host.commission(), host.id(), BodyKinds.COMMISSION, dice)
            .parent(host.council())
            .remit(Listed.closed(dice.some(AREAS, 2)))
            .build());
    register.addRepresentative(
        Representative.builder()
            .organization(host.id())
            .office(LocalizedText.of("cs", host.region() ? "hejtman" : "starosta"))
            .period(Period.startingOn(PartialDate.ofYear(dice.between(2010, 2020))))
            .build());
    if (host.owner()) {
      LocalizedText name = LocalizedText.of("cs", "Správa domů " + host.id().value());
      register.addOrganization(organization(host.company(), name, OrganizationKinds.COMPANY, dice));
      register.addStake(
          Stake.builder()
              .holder(host.id())
              .organization(host.company())
              .role(StakeRoles.FOUNDER)
              .period(since(dice, 2000, 2008))
              .build());
      BodyId board = BodyId.of("dozorci-rada-" + host.id().value());
      register.addBody(body(board, host.company(), BodyKinds.BOARD, dice).build());
    }
  }

  private void add(Partner partner, CooperationRegister.Builder register, Dice dice) {
    LocalizedText name =
        LocalizedText.of(
            "cs", "Partner č. " + partner.number(), "en", "Partner " + partner.number());
    register.addOrganization(organization(partner.id(), name, partner.kind(), dice));
    if (partner.kind().equals(OrganizationKinds.AGENCY)) {
      register.addAffiliation(
          affiliation(partner.id(), ministry(partner.number() % ministries), dice));
    }
    register.addBody(body(partner.group(), partner.id(), BodyKinds.WORKING_GROUP, dice).build());
    register.addMembership(
        Membership.builder()
            .body(partner.group())
            .organization(dice.one(hosts).id())
            .capacity(dice.one(Capacities.MEMBER, Capacities.EXPERT))
            .period(Period.startingOn(PartialDate.ofYear(dice.between(2010, 2022))))
            .build());
  }

  private static OrganizationId ministry(int number) {
    return OrganizationId.of("ministerstvo-" + number);
  }

  private static Organization organization(
      OrganizationId id, LocalizedText name, OrganizationKind kind, Dice dice) {
    return Organization.builder()
        .id(id)
        .addName(TimedName.of(name))
        .kind(kind)
        .legalPersonality(kind.equals(OrganizationKinds.AGENCY) ? Truth.NO : Truth.YES)
        .existence(since(dice, 1991, 1998))
        .build();
  }

  private static Body.Builder body(BodyId id, OrganizationId owner, BodyKind kind, Dice dice) {
    return Body.builder()
        .id(id)
        .addName(TimedName.of(LocalizedText.of("cs", "Orgán " + id.value())))
        .kind(kind)
        .owner(owner)
        .existence(since(dice, 2000, 2005));
  }

  private static Affiliation affiliation(OrganizationId unit, OrganizationId within, Dice dice) {
    return Affiliation.builder().unit(unit).within(within).period(since(dice, 2000, 2008)).build();
  }

  /** From some year on, to an open end or one that is not recorded. */
  private static Period since(Dice dice, int first, int last) {
    int year = dice.between(first, last);
    return Period.of(
        Bound.of(dice.chance(50) ? PartialDate.of(year, 1, 1) : PartialDate.ofYear(year)),
        dice.chance(70) ? Bound.OPEN : Bound.UNKNOWN);
  }
}
