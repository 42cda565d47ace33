package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Organization;
import org.dohoda.participation.Holder;
import org.dohoda.problem.ModelPath;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/** Whether a rule speaks of the one who asks. */
record Holders(Matter matter, World world) {

  /** {@return whether a rule speaks of the holder} */
  Truth matches(RuleVersion version) {
    Holder wanted = version.rule().holder();
    Optional<OrganizationId> asking = matter.question().organization();
    if (wanted instanceof Holder.Anyone) {
      return Truth.YES;
    }
    if (wanted instanceof Holder.OfficeHolder office) {
      return holds(office, version);
    }
    if (wanted instanceof Holder.MembersOf members) {
      return isMember(Optional.of(members.body()), members.memberClass());
    }
    if (wanted instanceof Holder.MembersOfParent) {
      Bodies bodies = new Bodies(matter, world);
      return bodies.parent(
          parent ->
              parent.isPresent()
                  ? isMember(parent, Optional.empty())
                  : isUnknownMember(bodies.datum(DatumKind.PARENT, "parent"), "of the parent"));
    }
    if (asking.isEmpty()) {
      return Truth.NO;
    }
    Relations relations = new Relations(matter, world);
    if (wanted instanceof Holder.RepresentativeOf named) {
      return relations.speaksOf(
          named.organization(), asking.get(), version.ranked(matter.register()));
    }
    if (wanted instanceof Holder.OtherParties) {
      Parties parties = new Parties(matter, world, version);
      return world
          .any(
              parties.parties(),
              party ->
                  world.all(
                      () -> parties.hasBeen(party),
                      () -> parties.isHost(party).not(),
                      () ->
                          relations.speaksOf(
                              party, asking.get(), version.ranked(matter.register()))))
          .or(parties.isAmongUnknown());
    }
    if (wanted instanceof Holder.OfKind kind) {
      return isOfKind(asking.get(), kind);
    }
    return new Agenda(matter, world).isAuthor(asking.get(), version); // AuthorOfItem
  }

  private Truth isOfKind(OrganizationId organization, Holder.OfKind wanted) {
    ModelPath path = Matter.path("organizations", organization).member("kind");
    return matter
        .register()
        .organization(organization)
        .flatMap(Organization::kind)
        .map(recorded -> Truth.of(recorded.equals(wanted.kind())))
        .orElseGet(
            () ->
                world.test(
                    new Unknown.Missing(
                        new Datum(DatumKind.KIND, path),
                        DatumKind.KIND,
                        matter.mentioned().organizationKinds()),
                    value -> value.equals(Optional.of(wanted.kind()))));
  }

  private Truth holds(Holder.OfficeHolder wanted, RuleVersion version) {
    return world.all(
        () -> wanted.organization().map(named -> comesForHeir(named, version)).orElse(Truth.YES),
        () -> isIn(wanted.office()));
  }

  /** The office of an organization that has a successor is the office of the successor. */
  private Truth comesForHeir(OrganizationId named, RuleVersion version) {
    return world.any(
        matter.mentioned().comers(),
        (Optional<OrganizationId> heir) ->
            heir.map(
                    each ->
                        world.all(
                            () ->
                                new Relations(matter, world)
                                    .isHeir(named, each, version.ranked(matter.register())),
                            () -> comesFor(each)))
                .orElse(Truth.NO));
  }

  private Truth comesFor(OrganizationId organization) {
    return isIt("organization", matter.question().organization(), organization);
  }

  /** Whether what the asker states is this; if he states nothing, it is a fact of the occasion. */
  private <T> Truth isIt(String about, Optional<T> stated, T wanted) {
    ImmutableList<?> values =
        about.equals("person") ? matter.mentioned().members() : matter.mentioned().comers();
    return stated
        .map(each -> Truth.of(each.equals(wanted)))
        .orElseGet(
            () ->
                world.test(
                    new Unknown.OfOccasion(about, values),
                    value -> value.equals(Optional.of(wanted))));
  }

  private Truth isIn(LocalizedText office) {
    Truth same =
        matter.question().office().map(stated -> Names.same(stated, office)).orElse(Truth.UNKNOWN);
    return same.isUnknown()
        ? world.test(
            Unknown.OfOccasion.truth(new Proposition.HoldsOffice(office)), is -> is.equals(true))
        : same;
  }

  private Truth isMember(Optional<BodyId> body, Optional<MemberClass> wanted) {
    Truth recorded =
        world.any(
            matter.register().memberships(),
            (Membership seat) ->
                body.equals(Optional.of(seat.body()))
                    ? world.all(
                        () -> isOf(seat),
                        () -> world.holds(matter.effects().holding(seat)),
                        () -> wanted.map(each -> isOfClass(seat, each)).orElse(Truth.YES))
                    : Truth.NO);
    if (recorded.isYes() || body.isEmpty() || matter.register().body(body.get()).isPresent()) {
      return recorded;
    }
    Datum missing = new Datum(DatumKind.ELEMENT, Matter.path("bodies", body.get()));
    return recorded.or(
        world.all(
            () -> isUnknownMember(missing, "member"),
            () ->
                wanted
                    .map(
                        each ->
                            world.test(
                                new Unknown.Missing(
                                    missing, "class", matter.mentioned().memberClasses()),
                                value -> value.equals(Optional.of(each))))
                    .orElse(Truth.YES)));
  }

  /** Whether the one who asks, if he says who he is, sits where nobody recorded who sits. */
  private Truth isUnknownMember(Datum missing, String about) {
    ParticipationQuestion asked = matter.question();
    return asked.organization().isEmpty() && asked.office().isEmpty() && asked.person().isEmpty()
        ? Truth.NO
        : world.test(Unknown.Missing.truth(missing, about), is -> is.equals(true));
  }

  /**
   * Whether a seat is the holder's: whatever it says is so of him. A question that says nothing of
   * what the seat says is not about whoever sits there.
   */
  private Truth isOf(Membership seat) {
    ParticipationQuestion asked = matter.question();
    if (!(bothSay(seat.organization(), asked.organization())
        || bothSay(seat.office(), asked.office())
        || bothSay(seat.person(), asked.person()))) {
      return Truth.NO;
    }
    return world.all(
        () -> seat.organization().map(this::comesFor).orElse(Truth.YES),
        () -> seat.office().map(this::isIn).orElse(Truth.YES),
        () -> seat.person().map(name -> isIt("person", asked.person(), name)).orElse(Truth.YES));
  }

  private static boolean bothSay(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent();
  }

  private Truth isOfClass(Membership seat, MemberClass wanted) {
    Datum memberClass = new Datum(DatumKind.MEMBER_CLASS, path(seat).member("memberClass"));
    return seat.memberClass()
        .map(recorded -> Truth.of(recorded.equals(wanted)))
        .orElseGet(
            () ->
                world.test(
                    new Unknown.Missing(memberClass, "", matter.mentioned().memberClasses()),
                    value -> value.equals(Optional.of(wanted))));
  }

  /** A seat is found by its body and its number among the different seats in it. */
  private ModelPath path(Membership seat) {
    Set<Membership> before = new HashSet<>();
    for (Membership each : matter.register().memberships()) {
      if (each.equals(seat)) {
        break;
      }
      if (each.body().equals(seat.body())) {
        before.add(each);
      }
    }
    return Matter.path("memberships", seat.body()).index(before.size());
  }
}
