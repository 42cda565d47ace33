package org.dohoda.engine.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
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
  private final Agenda agenda;
  private final Bodies bodies;
  private final Sides sides;

  Holders(Inquiry inquiry, Chains chains, Agenda agenda, Bodies bodies, Sides sides) {
    this.inquiry = inquiry;
    this.chains = chains;
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
      return asked().map(id -> isOfKind(id, kind.kind())).orElse(Formula.of(false));
    } else if (holder instanceof Holder.OfficeHolder office) {
      return holdsOffice(office);
    } else if (holder instanceof Holder.MembersOf members) {
      return isMember(members.body(), members.memberClass());
    } else if (holder instanceof Holder.MembersOfParent) {
      return isMemberOfParent();
    } else {
      return asked().map(agenda::isAuthor).orElse(Formula.of(false));
    }
  }

  private Optional<OrganizationId> asked() {
    return inquiry.question().organization();
  }

  private Formula represents(OrganizationId named, CompiledRule rule) {
    return asked()
        .map(holder -> chains.speaksOf(named, holder, rule.ranking()))
        .orElse(Formula.of(false));
  }

  private Formula otherParty(CompiledRule rule) {
    List<Formula> ways = new ArrayList<>();
    for (OrganizationId party : inquiry.effects().parties(rule.instrument().id())) {
      ways.add(
          Formula.all(
              sides.hasBeenParty(party, rule),
              represents(party, rule),
              sides.isHost(party, rule).not()));
    }
    rule.unknown().map(this::isAmongUnknownParties).ifPresent(ways::add);
    return Formula.any(ways);
  }

  /** Whether the holder is one of the other parties to something that is not recorded. */
  private Formula isAmongUnknownParties(ModelPath missing) {
    Datum instrument = new Datum(DatumKind.ELEMENT, missing);
    Datum parties = new Datum(DatumKind.ELEMENT, instrument.path().member("parties"));
    return asked().map(id -> inquiry.datum(parties, instrument)).orElse(Formula.of(false));
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

  private Formula holdsOffice(Holder.OfficeHolder rule) {
    Truth organization =
        rule.organization()
            .map(wanted -> same(asked(), wanted, OrganizationId::equals))
            .orElse(Truth.YES);
    Truth office = same(inquiry.question().office(), rule.office(), Holders::sameInSomeLanguage);
    Truth known = organization.and(office);
    return known.isUnknown()
        ? inquiry.occasion(new Proposition.HoldsOffice(rule.office(), rule.organization()))
        : Formula.of(known.isYes());
  }

  private static <T> Truth same(Optional<T> stated, T wanted, BiPredicate<T, T> same) {
    return stated.map(each -> Truth.of(same.test(each, wanted))).orElse(Truth.UNKNOWN);
  }

  private Formula isMemberOfParent() {
    return bodies.ofParent(
        inquiry.relations().memberships().keySet(), body -> isMember(body, Optional.empty()));
  }

  private Formula isMember(BodyId body, Optional<MemberClass> memberClass) {
    List<Formula> ways = new ArrayList<>();
    int index = 0;
    for (Membership membership : inquiry.relations().memberships().get(body)) {
      if (isOfHolder(membership)) {
        ModelPath path =
            ModelPath.ROOT
                .member("memberships")
                .element(body.value())
                .index(index)
                .member("memberClass");
        ways.add(
            Formula.all(
                inquiry.read(inquiry.effects().holding(membership)),
                isOfClass(membership, memberClass, path)));
      }
      index++;
    }
    return Formula.any(ways);
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

  /** Nothing that both state differs, and something that both state is the same. */
  private boolean isOfHolder(Membership membership) {
    ParticipationQuestion question = inquiry.question();
    List<Truth> same =
        List.of(
            same(asked(), membership.organization(), OrganizationId::equals),
            same(question.person(), membership.person(), String::equals),
            same(question.office(), membership.office(), Holders::sameInSomeLanguage));
    return same.contains(Truth.YES) && !same.contains(Truth.NO);
  }

  private static <T> Truth same(Optional<T> one, Optional<T> other, BiPredicate<T, T> same) {
    return other.map(each -> same(one, each, same)).orElse(Truth.UNKNOWN);
  }

  private static boolean sameInSomeLanguage(LocalizedText one, LocalizedText other) {
    return one.texts().entrySet().stream()
        .anyMatch(each -> each.getValue().equals(other.texts().get(each.getKey())));
  }
}
