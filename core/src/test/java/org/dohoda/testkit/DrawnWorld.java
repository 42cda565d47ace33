package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Meeting;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.body.Session;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Organizations and bodies, and what connects them. */
final class DrawnWorld {
  static final ImmutableList<OrganizationKind> KINDS =
      ImmutableList.of(OrganizationKinds.REGION, OrganizationKinds.AGENCY);
  static final ImmutableList<BodyKind> BODY_KINDS =
      ImmutableList.of(BodyKinds.COMMITTEE, BodyKinds.COMMISSION);
  static final ImmutableList<PolicyAreaId> AREAS =
      ImmutableList.of(
          SocialInclusion.EMPLOYMENT, SocialInclusion.LONG_TERM_UNEMPLOYMENT, SocialInclusion.DEBT);
  static final ImmutableList<LocalizedText> OFFICES =
      ImmutableList.of(
          LocalizedText.of("en", "Mayor"),
          LocalizedText.of("en", "Head of section"),
          LocalizedText.of("cs", "Starosta", "en", "Mayor"),
          LocalizedText.of("cs-CZ", "starosta"));
  static final ImmutableList<String> PERSONS = ImmutableList.of("A. Member", "B. Guest");
  static final MemberClass OBSERVERS = MemberClass.of("observers");

  private final Dice dice;
  private final Tendency tendency;
  private final DrawnDays days;
  private final List<OrganizationId> organizations;
  private final List<BodyId> bodies;

  DrawnWorld(Dice dice, Tendency tendency) {
    this.dice = dice;
    this.tendency = tendency;
    this.days = new DrawnDays(dice, tendency);
    this.organizations =
        IntStream.rangeClosed(1, dice.between(2, 4))
            .mapToObj(i -> OrganizationId.of("org-" + i))
            .toList();
    this.bodies =
        IntStream.rangeClosed(1, dice.between(1, 3)).mapToObj(i -> BodyId.of("body-" + i)).toList();
  }

  List<OrganizationId> organizations() {
    return organizations;
  }

  List<BodyId> bodies() {
    return bodies;
  }

  /** Adds what was drawn to a register; an organization or body may be referred to and missing. */
  void addTo(CooperationRegister.Builder register, List<InstrumentId> instruments) {
    int missing = Math.max(2, tendency.gaps() / 5);
    for (OrganizationId id : organizations) {
      if (!dice.chance(missing)) {
        register.addOrganization(organization(id));
      }
    }
    for (BodyId id : bodies) {
      if (!dice.chance(missing)) {
        register.addBody(body(id));
      }
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      List<OrganizationId> two = pair(60);
      register.addAffiliation(
          Affiliation.builder()
              .unit(two.get(0))
              .within(two.get(1))
              .period(days.period())
              .addAllAttestations(days.attestations(10))
              .build());
    }
    if (dice.chance(15)) {
      List<OrganizationId> two = dice.some(organizations, 2);
      register.addSuccession(succession(two.get(0), two.get(1), instruments));
      if (dice.chance(50)) {
        OrganizationId next = dice.chance(60) ? two.get(0) : dice.one(organizations);
        if (!next.equals(two.get(1))) {
          register.addSuccession(succession(two.get(1), next, instruments));
        }
      }
    }
    for (int i = dice.between(0, 1); i > 0; i--) {
      List<OrganizationId> two = pair(20);
      register.addStake(
          Stake.builder()
              .holder(two.get(0))
              .organization(two.get(1))
              .period(days.period())
              .build());
    }
    for (int i = dice.between(0, 3); i > 0; i--) {
      register.addMembership(membership());
    }
  }

  /** Two organizations, the first of them with some chance the one that asks. */
  private List<OrganizationId> pair(int percent) {
    List<OrganizationId> two = dice.some(organizations, 2);
    OrganizationId asking = organizations.get(0);
    return dice.chance(percent) && !two.get(1).equals(asking)
        ? ImmutableList.of(asking, two.get(1))
        : two;
  }

  private Organization organization(OrganizationId id) {
    return Organization.builder()
        .id(id)
        .addName(TimedName.of(LocalizedText.of("en", id.value())))
        .kind(gap() ? Optional.empty() : Optional.of(dice.one(KINDS)))
        .legalPersonality(gap() ? Truth.UNKNOWN : dice.one(Truth.YES, Truth.YES, Truth.NO))
        .build();
  }

  private Body body(BodyId id) {
    Body.Builder body =
        Body.builder()
            .id(id)
            .addName(TimedName.of(LocalizedText.of("en", id.value())))
            .kind(gap() ? Optional.empty() : Optional.of(dice.one(BODY_KINDS)))
            .owner(gap() ? Optional.empty() : Optional.of(dice.one(organizations)))
            .remit(dice.maybe(60, this::areas))
            .existence(dice.chance(60) ? Period.always() : days.period());
    List<BodyId> others = bodies.stream().filter(other -> !other.equals(id)).toList();
    if (!others.isEmpty() && dice.chance(70)) {
      body.parent(dice.one(others));
    }
    if (!others.isEmpty() && dice.chance(20)) {
      body.addSuccessorOf(dice.one(others));
    }
    return body.addAllAttestations(days.attestations(20)).build();
  }

  private Succession succession(
      OrganizationId predecessor, OrganizationId successor, List<InstrumentId> instruments) {
    Passing passing = dice.one(Passing.ALL, Passing.NAMED, Passing.NOT_STATED);
    Succession.Builder succession =
        Succession.builder()
            .predecessor(predecessor)
            .successor(successor)
            .on(gap() ? Optional.empty() : Optional.of(days.past()))
            .passing(passing);
    if (passing == Passing.NAMED) {
      succession.addInstrument(dice.one(instruments));
    }
    return succession.build();
  }

  private Membership membership() {
    Membership.Builder seat = Membership.builder().body(dice.one(bodies)).period(days.period());
    if (dice.chance(70)) {
      seat.organization(dice.chance(40) ? organizations.get(0) : dice.one(organizations));
      if (dice.chance(25)) {
        seat.office(dice.one(OFFICES));
      }
      if (dice.chance(15)) {
        seat.person(dice.one(PERSONS));
      }
    } else if (dice.chance(60)) {
      seat.office(dice.one(OFFICES));
    } else {
      seat.person(dice.one(PERSONS));
    }
    return seat.memberClass(dice.maybe(50, () -> dice.one(OBSERVERS, MemberClass.of("voters"))))
        .build();
  }

  /** A meeting of a body on the day of the question. */
  Meeting meeting(BodyId body) {
    Meeting.Builder meeting = Meeting.builder().body(body).date(DrawnDays.DAY).session(session());
    for (int i = dice.between(0, 2); i > 0; i--) {
      meeting.addAgenda(
          AgendaItem.builder()
              .label(LocalizedText.of("en", "Item " + i))
              .areas(dice.maybe(60, this::areas))
              .author(dice.maybe(60, () -> dice.one(organizations)))
              .session(session())
              .build());
    }
    return meeting.build();
  }

  private Session session() {
    return dice.chance(tendency.unstated() / 2 + 20)
        ? Session.NOT_STATED
        : dice.one(Session.OPEN, Session.CLOSED);
  }

  private Listed<PolicyAreaId> areas() {
    return Listed.of(
        gap() ? dice.one(Openness.OPEN, Openness.UNSTATED) : Openness.CLOSED,
        dice.some(AREAS, dice.between(1, 2)));
  }

  private boolean gap() {
    return dice.chance(tendency.gaps() / 2);
  }
}
