package org.dohoda.testkit;

import java.time.LocalDate;
import java.util.List;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.ConfidentialityUndertaken;
import org.dohoda.condition.RequestMade;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Participation;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** The rules of participation of one memorandum: six, two of them prohibitions. */
final class SampleRules {
  private final Dice dice;
  private final SampleWorld.Host host;
  private final SampleWorld.Partner partner;
  private final int number;
  private final LocalDate signed;

  SampleRules(
      Dice dice, SampleWorld.Host host, SampleWorld.Partner partner, int number, LocalDate signed) {
    this.dice = dice;
    this.host = host;
    this.partner = partner;
    this.number = number;
    this.signed = signed;
  }

  /** What a representative of the partner may do at the host's bodies. */
  Participation atTheHost() {
    Holder guest = Holder.representativeOf(partner.id());
    BodySelector named =
        dice.chance(50)
            ? BodySelector.only(host.committee(), host.commission())
            : BodySelector.only(host.committee(), host.council());
    ParticipationRule.Builder attend =
        ParticipationRule.permit(Rights.ATTEND, Rights.RECEIVE_AGENDA)
            .id(rule("ucast"))
            .as(Capacities.GUEST)
            .to(guest)
            .in(committeesAndCompanies());
    if (dice.chance(15)) {
      attend.period(fromAMonthLater());
    }
    ParticipationRule.Builder speak =
        ParticipationRule.permit(Rights.SPEAK, Rights.SUBMIT_STATEMENT)
            .id(rule("slovo"))
            .as(Capacities.GUEST)
            .to(guest)
            .in(named);
    if (dice.chance(60)) {
      speak.when(occasion());
    }
    ParticipationRule.Builder papers =
        ParticipationRule.permit(Rights.RECEIVE_DOCUMENTS, Rights.RECEIVE_MINUTES)
            .id(rule("podklady"))
            .to(guest)
            .in(BodyDescription.bodiesOf(host.id()));
    if (dice.chance(50)) {
      papers.when(new ConfidentialityUndertaken());
    }
    return Participation.of(
        attend.build(),
        speak.build(),
        ParticipationRule.prohibit(Rights.SPEAK)
            .id(rule("ticho"))
            .to(guest)
            .in(named)
            .addExceptionTo(rule("slovo"))
            .when(Condition.closed())
            .build(),
        papers.build());
  }

  /** What a representative of the host may do at the partner's working group, and nobody may. */
  Participation atThePartner() {
    return Participation.of(
        ParticipationRule.permit(Rights.ATTEND, Rights.BE_HEARD)
            .id(rule("host"))
            .as(Capacities.GUEST)
            .to(Holder.representativeOf(host.id()))
            .in(BodySelector.only(partner.group()))
            .build(),
        ParticipationRule.prohibit(Rights.VOTE, Rights.COUNT_TO_QUORUM)
            .id(rule("hlas"))
            .to(Holder.otherParties())
            .in(BodyDescription.bodiesOf(partner.id()))
            .build());
  }

  private BodySelector committeesAndCompanies() {
    BodySelector.Builder bodies =
        BodySelector.builder()
            .addDescription(hosts().kind(BodyKinds.COMMITTEE).build())
            .addDescription(hosts().kind(BodyKinds.COMMISSION).build());
    if (host.owner()) {
      bodies.addDescription(BodyDescription.bodiesOfStakesOf(host.id()));
    }
    return dice.chance(60)
        ? bodies.named(Listed.open(List.of(host.committee()))).build()
        : bodies.build();
  }

  private BodyDescription.Builder hosts() {
    return BodyDescription.builder().owner(host.id());
  }

  private Condition occasion() {
    return switch (dice.between(0, 3)) {
      case 0 -> Condition.open();
      case 1 -> Condition.agendaConcerns(SocialInclusion.HOUSING, SocialInclusion.DEBT);
      case 2 ->
          Condition.any(
              new RequestMade(),
              Condition.approved(
                  ApprovalStep.of(
                      Actor.office(LocalizedText.of("cs", "předseda výboru")),
                      ApprovalAct.CONSENT)));
      default -> Condition.all(Condition.open(), Condition.atMostPersons(dice.between(1, 4)));
    };
  }

  private Period fromAMonthLater() {
    return Period.of(Bound.of(PartialDate.of(signed.plusMonths(1))), Bound.UNKNOWN);
  }

  private RuleId rule(String name) {
    return RuleId.of(name + "-" + number);
  }
}
