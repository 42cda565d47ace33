package org.dohoda.decision.twin;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.decision.ParticipationQuestion;
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
      return holds(office);
    }
    if (wanted instanceof Holder.MembersOf members) {
      return isMember(Optional.of(members.body()), members.memberClass());
    }
    if (wanted instanceof Holder.MembersOfParent) {
      return new Bodies(matter, world).parent(parent -> isMember(parent, Optional.empty()));
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
    return new Agenda(matter, world).isAuthor(asking.get()); // AuthorOfItem
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

  private Truth holds(Holder.OfficeHolder wanted) {
    ParticipationQuestion asked = matter.question();
    if (wanted.organization().isPresent()
        && asked.organization().isPresent()
        && !asked.organization().equals(wanted.organization())) {
      return Truth.NO;
    }
    if (asked.office().isPresent() && !same(asked.office().get(), wanted.office())) {
      return Truth.NO;
    }
    boolean known =
        asked.office().isPresent()
            && (wanted.organization().isEmpty() || asked.organization().isPresent());
    return known ? Truth.YES : world.test(Unknown.OfOccasion.truth(wanted), is -> is.equals(true));
  }

  private Truth isMember(Optional<BodyId> body, Optional<MemberClass> wanted) {
    return world.any(
        matter.register().memberships(),
        (Membership seat) ->
            body.equals(Optional.of(seat.body())) && isOf(seat)
                ? world.all(
                    () -> world.holds(matter.effects().holding(seat)),
                    () -> wanted.map(each -> isOfClass(seat, each)).orElse(Truth.YES))
                : Truth.NO);
  }

  /** Whether a seat is the holder's: nothing that both state differs, and something is the same. */
  private boolean isOf(Membership seat) {
    ParticipationQuestion asked = matter.question();
    boolean same = false;
    if (seat.organization().isPresent() && asked.organization().isPresent()) {
      if (!seat.organization().equals(asked.organization())) {
        return false;
      }
      same = true;
    }
    if (seat.office().isPresent() && asked.office().isPresent()) {
      if (!same(seat.office().get(), asked.office().get())) {
        return false;
      }
      same = true;
    }
    if (seat.person().isPresent() && asked.person().isPresent()) {
      if (!seat.person().equals(asked.person())) {
        return false;
      }
      same = true;
    }
    return same;
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

  /** Two texts are the same if they say the same in some language. */
  private static boolean same(LocalizedText one, LocalizedText other) {
    return one.texts().keySet().stream()
        .anyMatch(
            language -> Objects.equals(one.texts().get(language), other.texts().get(language)));
  }
}
