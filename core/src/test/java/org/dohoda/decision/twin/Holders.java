package org.dohoda.decision.twin;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
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
    if (wanted instanceof Holder.Anyone) {
      return Truth.YES;
    }
    if (wanted instanceof Holder.OfficeHolder office) {
      return holds(office, version);
    }
    if (wanted instanceof Holder.MembersOf members) {
      return isMember(Optional.of(members.body()), members.memberClass(), version);
    }
    if (wanted instanceof Holder.MembersOfParent) {
      Bodies bodies = new Bodies(matter, world);
      return bodies.parent(
          parent ->
              parent.isPresent()
                  ? isMember(parent, Optional.empty(), version)
                  : isUnknownMember(bodies.datum(DatumKind.PARENT, "parent"), "of the parent"));
    }
    if (wanted instanceof Holder.AuthorOfItem) {
      return new Agenda(matter, world).isByHolder(version);
    }
    Comer comer = new Comer(matter, world);
    if (wanted instanceof Holder.RepresentativeOf named) {
      return comer.of(holder -> speaksOf(named.organization(), holder, version));
    }
    if (wanted instanceof Holder.OfKind kind) {
      return comer.of(
          holder -> isWithinKind(holder, kind, version),
          () -> isOf(kind, Comer.UNHEARD_OF),
          () -> Truth.NO);
    }
    Parties parties = new Parties(matter, world, version); // OtherParties
    return comer
        .of(
            holder ->
                world.any(
                    parties.parties(),
                    party ->
                        world.all(
                            () -> parties.hasPlace(party),
                            () -> parties.isHost(party).not(),
                            () -> covers(party, holder, version))))
        .or(comer.isOfPublic() ? Truth.NO : parties.isAmongUnknown());
  }

  private Truth speaksOf(OrganizationId named, OrganizationId holder, RuleVersion version) {
    return new Relations(matter, world).speaksOf(named, holder, version.ranked(matter.register()));
  }

  private Truth covers(OrganizationId organization, OrganizationId holder, RuleVersion version) {
    return new Relations(matter, world)
        .covers(organization, holder, version.ranked(matter.register()));
  }

  /** Whether it is of the kind, or a unit of a legal person that is. */
  private Truth isWithinKind(OrganizationId holder, Holder.OfKind wanted, RuleVersion version) {
    InstrumentId instrument = version.ranked(matter.register());
    Set<OrganizationId> all = new LinkedHashSet<>(Set.of(holder));
    matter.mentioned().comers().forEach(each -> each.ifPresent(all::add));
    return world.any(
        all,
        each ->
            world.all(
                () -> new Relations(matter, world).covers(each, holder, instrument),
                () -> isOfKind(each, wanted)));
  }

  private Truth isOfKind(OrganizationId organization, Holder.OfKind wanted) {
    ModelPath path = Matter.path("organizations", organization).member("kind");
    return matter
        .register()
        .organization(organization)
        .flatMap(Organization::kind)
        .map(recorded -> Truth.of(recorded.equals(wanted.kind())))
        .orElseGet(() -> isOf(wanted, new Datum(DatumKind.KIND, path)));
  }

  private Truth isOf(Holder.OfKind wanted, Datum missing) {
    return world.test(
        new Unknown.Missing(missing, DatumKind.KIND, matter.mentioned().organizationKinds()),
        value -> value.equals(Optional.of(wanted.kind())));
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
                            () -> new Comer(matter, world).is(each)))
                .orElse(Truth.NO));
  }

  /** Whether his name is this; if he does not state it, it is a fact of the occasion. */
  private Truth isPerson(String wanted) {
    return matter
        .question()
        .person()
        .map(each -> Truth.of(each.equals(wanted)))
        .orElseGet(
            () ->
                world.test(
                    new Unknown.OfOccasion("person", matter.mentioned().members()),
                    value -> value.equals(Optional.of(wanted))));
  }

  private Truth isIn(LocalizedText office) {
    if (new Comer(matter, world).isOfPublic()) {
      return Truth.NO;
    }
    Truth same =
        matter.question().office().map(stated -> Names.same(stated, office)).orElse(Truth.UNKNOWN);
    return same.isUnknown()
        ? world.test(
            Unknown.OfOccasion.truth(new Proposition.HoldsOffice(office)), is -> is.equals(true))
        : same;
  }

  private Truth isMember(Optional<BodyId> body, Optional<MemberClass> wanted, RuleVersion version) {
    Truth recorded =
        world.any(
            matter.register().memberships(),
            (Membership seat) ->
                body.equals(Optional.of(seat.body()))
                    ? world.all(
                        () -> isOf(seat, version),
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
    return new Comer(matter, world).isOfPublic()
        ? Truth.NO
        : world.test(Unknown.Missing.truth(missing, about), is -> is.equals(true));
  }

  /**
   * Whether a seat is the holder's: whatever it says is so of him. A question that says nothing of
   * what the seat says is not about whoever sits there; for some organization comes whoever is not
   * of the public.
   */
  private Truth isOf(Membership seat, RuleVersion version) {
    ParticipationQuestion asked = matter.question();
    Comer comer = new Comer(matter, world);
    if (!((seat.organization().isPresent() && !comer.isOfPublic())
        || bothSay(seat.office(), asked.office())
        || bothSay(seat.person(), asked.person()))) {
      return Truth.NO;
    }
    return world.all(
        () -> seat.organization().map(each -> sits(each, seat, version)).orElse(Truth.YES),
        () -> seat.office().map(this::isIn).orElse(Truth.YES),
        () -> seat.person().map(this::isPerson).orElse(Truth.YES));
  }

  /** Whoever comes for a unit of a member comes for the member, but in no office of it. */
  private Truth sits(OrganizationId member, Membership seat, RuleVersion version) {
    Comer comer = new Comer(matter, world);
    return seat.office().isPresent()
        ? comer.is(member)
        : comer.of(holder -> covers(member, holder, version));
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
