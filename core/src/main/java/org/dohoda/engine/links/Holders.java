package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.effect.Effects;
import org.dohoda.engine.inquiry.Chains;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Offices;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Formula;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.participation.Holder;
import org.dohoda.problem.ModelPath;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;

/** Whether a rule speaks of the holder of the question. */
final class Holders {
  private final Inquiry inquiry;
  private final Chains chains;
  private final Comers comers;
  private final Agenda agenda;
  private final Bodies bodies;
  private final Sides sides;

  Holders(
      Inquiry inquiry, Chains chains, Comers comers, Agenda agenda, Bodies bodies, Sides sides) {
    this.inquiry = inquiry;
    this.chains = chains;
    this.comers = comers;
    this.agenda = agenda;
    this.bodies = bodies;
    this.sides = sides;
  }

  Formula speaksOf(CompiledRule rule) {
    Holder holder = rule.rule().holder();
    if (holder instanceof Holder.Anyone) {
      return Formula.of(true);
    } else if (holder instanceof Holder.RepresentativeOf named) {
      return represents(named.organization(), rule);
    } else if (holder instanceof Holder.OtherParties) {
      return otherParty(rule);
    } else if (holder instanceof Holder.OfKind kind) {
      return isOfKind(kind.kind(), rule);
    } else if (holder instanceof Holder.OfficeHolder office) {
      return holdsOffice(office, rule);
    } else if (holder instanceof Holder.MembersOf members) {
      return isMember(members.body(), members.memberClass(), rule);
    } else if (holder instanceof Holder.MembersOfParent) {
      return isMemberOfParent(rule);
    } else {
      return agenda.isByHolder(rule);
    }
  }

  private Formula represents(OrganizationId named, CompiledRule rule) {
    return comers.read(
        () -> inquiry.relations().below(Set.of(named)),
        holder -> chains.speaksOf(named, holder, rule.ranking()));
  }

  /** Whoever has the place of a party now, or had it when it left, other than the host. */
  private Formula otherParty(CompiledRule rule) {
    List<Formula> ways = new ArrayList<>();
    for (OrganizationId party : inquiry.effects().parties(rule.instrument().id())) {
      ways.add(
          Formula.all(
              sides.hasPlace(party, rule),
              comesWithin(party, rule),
              sides.isHost(party, rule).not()));
    }
    rule.unknown().map(this::isAmongUnknownParties).ifPresent(ways::add);
    return Formula.any(ways);
  }

  /** Whether the holder is one of the other parties to something that is not recorded. */
  private Formula isAmongUnknownParties(ModelPath missing) {
    Datum instrument = new Datum(DatumKind.ELEMENT, missing);
    Datum parties = new Datum(DatumKind.ELEMENT, instrument.path().member("parties"));
    return isOfPublic() ? Formula.of(false) : inquiry.datum(parties, instrument);
  }

  private boolean isOfPublic() {
    return inquiry.question().isOfPublic();
  }

  /** A rule for a kind of organization speaks of each of that kind, and so of its units. */
  private Formula isOfKind(OrganizationKind kind, CompiledRule rule) {
    return comers.readAny(
        holder -> chains.speaksOfAll(each -> isOfKind(each, kind), holder, rule.ranking()),
        () -> comers.anotherIsOfKind(kind));
  }

  private Formula isOfKind(OrganizationId id, OrganizationKind kind) {
    Datum datum =
        new Datum(
            DatumKind.KIND,
            ModelPath.ROOT.member("organizations").element(id.value()).member("kind"));
    return inquiry
        .register()
        .organization(id)
        .flatMap(Organization::kind)
        .map(recorded -> Formula.of(recorded.equals(kind)))
        .orElseGet(() -> inquiry.datumIs(datum, datum, kind));
  }

  /** The office of an organization is that of the one on which the day finds its part. */
  private Formula holdsOffice(Holder.OfficeHolder wanted, CompiledRule rule) {
    Formula organization =
        wanted.organization().map(named -> comesForBearer(named, rule)).orElse(Formula.of(true));
    return Formula.all(organization, hasOffice(wanted.office()));
  }

  private Formula comesForBearer(OrganizationId named, CompiledRule rule) {
    List<Formula> ways = new ArrayList<>();
    chains
        .bearers(named, rule.ranking())
        .forEach((bearer, bears) -> ways.add(Formula.all(bears, comers.comesFor(bearer))));
    return Formula.any(ways);
  }

  /** The public, who state none, hold no office; whoever comes for somebody may. */
  private Formula hasOffice(LocalizedText office) {
    if (isOfPublic()) {
      return Formula.of(false);
    }
    Truth known =
        inquiry
            .question()
            .office()
            .map(stated -> Offices.same(stated, office))
            .orElse(Truth.UNKNOWN);
    return known.isUnknown()
        ? inquiry.occasion(new Proposition.HoldsOffice(office))
        : Formula.of(known.isYes());
  }

  private Formula isPerson(String person) {
    return inquiry
        .question()
        .person()
        .map(stated -> Formula.of(stated.equals(person)))
        .orElseGet(() -> inquiry.occasionIs(Propositions.Topic.PERSON, person, ImmutableList.of()));
  }

  private Formula isMemberOfParent(CompiledRule rule) {
    return bodies.ofParent(
        inquiry.relations().memberships().keySet(),
        body -> isMember(body, Optional.empty(), rule),
        isOfPublic() ? Formula.of(false) : bodies.unknownParentHasMember());
  }

  private Formula isMember(BodyId body, Optional<MemberClass> memberClass, CompiledRule rule) {
    List<Formula> ways = new ArrayList<>();
    Effects effects = inquiry.effects();
    for (Membership membership : inquiry.relations().memberships().get(body)) {
      Formula ofHolder = isOfHolder(membership, rule);
      if (!ofHolder.kleene().isNo()) {
        ModelPath path = effects.path(membership);
        ways.add(
            Formula.all(
                ofHolder,
                inquiry.read(effects.holding(membership), path),
                isOfClass(membership, memberClass, path.member("memberClass"))));
      }
    }
    if (inquiry.register().body(body).isEmpty() && !isOfPublic()) {
      ways.add(isUnknownMember(Bodies.notRecorded(body), memberClass));
    }
    return Formula.any(ways);
  }

  /** Whether the holder is a member of a body that is not recorded. */
  private Formula isUnknownMember(Datum body, Optional<MemberClass> wanted) {
    Datum member = new Datum(DatumKind.ELEMENT, body.path().member("members"));
    Datum inClass = new Datum(DatumKind.MEMBER_CLASS, member.path().member("memberClass"));
    return Formula.all(
        inquiry.datum(member, body),
        wanted.map(each -> inquiry.datumIs(inClass, body, each)).orElse(Formula.of(true)));
  }

  private Formula isOfClass(Membership membership, Optional<MemberClass> wanted, ModelPath path) {
    if (wanted.isEmpty()) {
      return Formula.of(true);
    }
    return membership
        .memberClass()
        .map(recorded -> Formula.of(recorded.equals(wanted.get())))
        .orElseGet(
            () -> {
              Datum datum = new Datum(DatumKind.MEMBER_CLASS, path);
              return inquiry.datumIs(datum, datum, wanted.get());
            });
  }

  /**
   * All that the seat states is so of the holder, where the question states some of it as well, or
   * leaves open for whom he comes; what the question leaves out is not known.
   */
  private Formula isOfHolder(Membership seat, CompiledRule rule) {
    ParticipationQuestion question = inquiry.question();
    boolean comparable =
        (seat.organization().isPresent() && !isOfPublic())
            || (seat.office().isPresent() && question.office().isPresent())
            || (seat.person().isPresent() && question.person().isPresent());
    return comparable
        ? Formula.all(
            seat.organization().map(each -> sitsFor(each, seat, rule)).orElse(Formula.of(true)),
            seat.office().map(this::hasOffice).orElse(Formula.of(true)),
            seat.person().map(this::isPerson).orElse(Formula.of(true)))
        : Formula.of(false);
  }

  /** A member sits through its units too; an office is that of the organization alone. */
  private Formula sitsFor(OrganizationId member, Membership seat, CompiledRule rule) {
    return seat.office().isPresent() ? comers.comesFor(member) : comesWithin(member, rule);
  }

  /** He comes for an organization, or for a unit of it if it is a legal person. */
  private Formula comesWithin(OrganizationId organization, CompiledRule rule) {
    return comers.read(
        () -> inquiry.relations().below(Set.of(organization)),
        holder -> chains.covers(organization, holder, rule.ranking()));
  }
}
