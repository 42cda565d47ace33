package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.MeetingMode;
import org.dohoda.condition.RequestMade;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Rules that speak of a holder and a body, or of others, with exceptions among them. */
final class DrawnRules {
  static final ImmutableList<Right> RIGHTS = ImmutableList.of(Rights.ATTEND, Rights.SPEAK);

  private final Dice dice;
  private final Tendency tendency;
  private final DrawnDays days;
  private final DrawnWorld world;
  private final OrganizationId holder;
  private final BodyId body;

  DrawnRules(Dice dice, Tendency tendency, DrawnWorld world, OrganizationId holder, BodyId body) {
    this.dice = dice;
    this.tendency = tendency;
    this.days = new DrawnDays(dice, tendency);
    this.world = world;
    this.holder = holder;
    this.body = body;
  }

  /** So many rules; each may be an exception to others, mostly without a circle. */
  List<ParticipationRule> rules(int count) {
    List<ParticipationRule> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ParticipationRule.Builder rule = rule(RuleId.of("rule-" + i));
      if (i > 0 && dice.chance(40)) {
        rule.addExceptionTo(RuleId.of("rule-" + dice.between(0, i - 1)));
      }
      if (i + 1 < count && dice.chance(4)) {
        rule.addExceptionTo(RuleId.of("rule-" + dice.between(i + 1, count - 1)));
      }
      rules.add(rule.build());
    }
    return rules;
  }

  private ParticipationRule.Builder rule(RuleId id) {
    boolean aimed = dice.chance(tendency.aimed());
    return ParticipationRule.builder()
        .id(id)
        .effect(dice.chance(tendency.prohibitions()) ? RuleEffect.PROHIBITS : RuleEffect.PERMITS)
        .addAllRights(
            dice.chance(70)
                ? ImmutableSet.of(Rights.ATTEND)
                : dice.some(RIGHTS, dice.between(1, 2)))
        .capacity(dice.maybe(25, () -> dice.one(Capacities.GUEST, Capacities.OBSERVER)))
        .holder(aimed ? aimedHolder() : anyHolder())
        .bodies(aimed ? aimedBodies() : anyBodies())
        .reach(dice.chance(85) ? Reach.wholeMeeting() : items())
        .condition(dice.maybe(tendency.conditions(), () -> condition(2)))
        .period(days.maybePeriod(35))
        .yielding(dice.chance(15))
        .addAllAttestations(days.attestations(8));
  }

  private Holder aimedHolder() {
    return dice.weighted(
        ImmutableList.of(40, 18, 12),
        ImmutableList.<Supplier<Holder>>of(
            () -> Holder.representativeOf(holder),
            Holder::anyone,
            Holder::otherParties,
            this::anyHolder));
  }

  private Holder anyHolder() {
    return dice.weighted(
        ImmutableList.of(30, 12, 14, 10, 12, 8, 8),
        ImmutableList.<Supplier<Holder>>of(
            () -> Holder.representativeOf(dice.one(world.organizations())),
            Holder::otherParties,
            () -> Holder.ofKind(dice.one(DrawnWorld.KINDS)),
            () ->
                new Holder.OfficeHolder(
                    dice.one(DrawnWorld.OFFICES),
                    dice.maybe(50, () -> dice.one(world.organizations()))),
            () ->
                new Holder.MembersOf(
                    dice.one(world.bodies()), dice.maybe(50, () -> DrawnWorld.OBSERVERS)),
            Holder::membersOfParent,
            Holder::authorOfItem,
            Holder::anyone));
  }

  private BodySelector aimedBodies() {
    return dice.chance(60) ? BodySelector.only(body) : anyBodies();
  }

  private BodySelector anyBodies() {
    if (dice.chance(25)) {
      return BodySelector.builder().named(listed()).build();
    }
    BodySelector.Builder selector = BodySelector.builder();
    for (int i = dice.between(1, 2); i > 0; i--) {
      selector.addDescription(description());
    }
    return selector.named(dice.maybe(40, this::listed)).build();
  }

  private Listed<BodyId> listed() {
    Openness openness =
        dice.chance(tendency.gaps() / 2)
            ? Openness.UNSTATED
            : dice.one(Openness.OPEN, Openness.CLOSED);
    return Listed.of(openness, dice.some(world.bodies(), dice.between(1, 2)));
  }

  private BodyDescription description() {
    BodyDescription.Builder description = BodyDescription.builder();
    OrganizationId organization = dice.one(world.organizations());
    if (dice.chance(30)) {
      description.stakeOf(organization);
    } else {
      description.owner(organization);
    }
    return description
        .kind(dice.maybe(30, () -> dice.one(DrawnWorld.BODY_KINDS)))
        .addAllRemit(dice.chance(25) ? dice.some(DrawnWorld.AREAS, 1) : ImmutableList.of())
        .build();
  }

  private Reach items() {
    return dice.one(
        Reach.itemsConcerning(dice.one(DrawnWorld.AREAS)),
        Reach.itemsBy(dice.one(world.organizations())),
        Reach.itemsOfHolder());
  }

  private Condition condition(int depth) {
    if (depth == 0 || dice.chance(60)) {
      return dice.one(facts());
    }
    return switch (dice.between(0, 2)) {
      case 0 -> Condition.all(condition(depth - 1), condition(depth - 1));
      case 1 -> Condition.any(condition(depth - 1), condition(depth - 1));
      default -> Condition.not(condition(depth - 1));
    };
  }

  /** The facts that conditions are drawn from: few, so that rules share them. */
  private List<Fact> facts() {
    return ImmutableList.of(
        Condition.open(),
        Condition.closed(),
        new AtMostPersons(2),
        new AtMostPersons(3),
        new InMode(MeetingMode.REMOTE),
        Condition.agendaConcerns(dice.one(DrawnWorld.AREAS)),
        dice.one(
            new RequestMade(),
            Condition.noticeGiven(),
            notice(6),
            notice(10),
            Condition.overdue(ClauseId.of("reports")),
            beforeEffect(5),
            beforeEffect(9),
            Condition.approved(
                ApprovalStep.of(
                    Actor.inRole(LocalizedText.of("en", "the other party")), ApprovalAct.CONSENT)),
            Condition.approved(
                ApprovalStep.builder()
                    .actor(Actor.organization(dice.one(world.organizations())))
                    .act(ApprovalAct.CONSENT)
                    .form(LocalizedText.of("en", "in writing"))
                    .build())),
        Condition.approved(
            ApprovalStep.of(Actor.office(LocalizedText.of("en", "chair")), ApprovalAct.CONSENT)),
        consent(dice.one(world.organizations())),
        Condition.inWords(LocalizedText.of("en", "if it is useful")));
  }

  private static Fact notice(int days) {
    return Condition.noticeGiven(DateRule.before(TimeSpan.days(days), Anchor.MEETING));
  }

  /** Notice so many days before a day of the paper. */
  private static Fact beforeEffect(int days) {
    return Condition.noticeGiven(DateRule.before(TimeSpan.days(days), Anchor.EFFECT));
  }

  private static Fact consent(OrganizationId organization) {
    return Condition.approved(
        ApprovalStep.of(Actor.organization(organization), ApprovalAct.CONSENT));
  }

  /** What the asker states: mostly that a fact is the case, unless nothing. */
  Circumstances circumstances() {
    Circumstances.Builder known = Circumstances.builder();
    for (Fact fact : facts()) {
      if (!(fact instanceof InSession || fact instanceof AtMostPersons || fact instanceof InMode)
          && stated()) {
        state(known, fact);
      }
    }
    for (OrganizationId organization : world.organizations()) {
      if (stated() && !known.build().facts().containsKey(consent(organization))) {
        state(known, consent(organization));
      }
    }
    if (stated()) {
      known.session(dice.one(org.dohoda.body.Session.OPEN, org.dohoda.body.Session.CLOSED));
    }
    if (stated()) {
      known.persons(dice.between(1, 4));
    }
    if (stated()) {
      known.mode(dice.one(MeetingMode.REMOTE, MeetingMode.IN_PERSON));
    }
    return known.build();
  }

  /** A fact that depends on its paper is stated of one paper, or of all. */
  private void state(Circumstances.Builder known, Fact fact) {
    Truth truth = Truth.of(!dice.chance(Math.max(25, tendency.over())));
    if (fact.isOfInstrument() && dice.chance(60)) {
      InstrumentId paper = InstrumentId.of("paper-" + dice.between(1, 2));
      known.putInstrumentFact(new InstrumentFact(paper, fact), truth);
    } else {
      known.putFact(fact, truth);
    }
  }

  private boolean stated() {
    return !dice.chance(tendency.unstated());
  }

  Optional<LocalizedText> office() {
    return dice.maybe(60, () -> dice.one(DrawnWorld.OFFICES));
  }

  Optional<String> person() {
    return dice.maybe(30, () -> dice.one(DrawnWorld.PERSONS));
  }
}
