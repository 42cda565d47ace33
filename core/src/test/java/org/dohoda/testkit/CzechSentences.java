package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.COUNCIL;
import static org.dohoda.testkit.Cast.LIBEREC_REGION;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SOCIAL_COMMITTEE;
import static org.dohoda.testkit.Tongues.cs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.MonthDay;
import java.util.List;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.HolderConcerned;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bases;
import org.dohoda.provision.BasisEffect;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.Definition;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.PrincipleNames;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Scope;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Territory;
import org.dohoda.provision.Undertaking;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;

/** Sentences 1 to 15. */
final class CzechSentences {
  private CzechSentences() {}

  static ImmutableMap<Integer, ImmutableList<Provision>> first() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        1,
        ImmutableList.of(
            Purpose.builder()
                .wording(cs("podpořit a dále rozvíjet spolupráci kraje a agentury"))
                .foci(
                    Listed.unstated(
                        List.of(
                            Focus.builder()
                                .area(SocialInclusion.LONG_TERM_UNEMPLOYMENT)
                                .direction(Direction.PREVENT)
                                .build(),
                            Focus.builder()
                                .area(SocialInclusion.HOUSING)
                                .direction(Direction.RAISE)
                                .targetGroup(cs("osoby v bytové nouzi"))
                                .build())))
                .build()));
    all.put(
        2,
        ImmutableList.of(
            Recital.builder()
                .fact(cs("navazují na memorandum ze dne 26. února 2014"))
                .addInstrument(InstrumentId.of("memorandum-2014"))
                .addBearer(Bearer.allParties())
                .build(),
            Recital.builder()
                .fact(cs("spolupracují s obcemi na území kraje"))
                .period(Period.parse("2013/"))
                .territory(Territory.of(LIBEREC_REGION))
                .addBearer(Bearer.allParties())
                .build()));
    all.put(
        3,
        ImmutableList.of(
            Principle.of(
                    PrincipleNames.PARTNERSHIP,
                    PrincipleNames.EQUALITY,
                    PrincipleNames.TRANSPARENCY,
                    PrincipleNames.MUTUAL_INFORMATION)
                .toBuilder()
                .addBearer(Bearer.allParties())
                .build()));
    all.put(
        4,
        ImmutableList.of(
            Definition.builder()
                .term(cs("sociálně vyloučená oblast"))
                .meaning(cs("území, jehož obyvatelé čelí více překážkám současně"))
                .includes(
                    Listed.open(
                        List.of(
                            cs("přístup k bydlení"),
                            cs("přístup k zaměstnání"),
                            cs("přístup ke vzdělání"))))
                .concept(SocialInclusion.EXCLUDED_AREAS)
                .build()));
    all.put(
        5,
        ImmutableList.of(
            LegalBasis.builder()
                .effect(BasisEffect.ENABLES)
                .addNorm(
                    Source.builder().title("zákon o krajích").kind(SourceKinds.LEGAL_TEXT).build())
                .addBearer(Bearer.party(REGION))
                .wording(cs("spolupracovat se státními orgány"))
                .build()));
    all.put(
        6,
        ImmutableList.of(
            Scope.builder()
                .territory(
                    Territory.builder()
                        .addPlace(LIBEREC_REGION)
                        .wording(cs("s výjimkou vojenského újezdu"))
                        .build())
                .addBound(Bearer.allParties())
                .addLeftOut(Bearer.group(cs("organizace zřizované krajem")))
                .build()));
    all.put(
        7,
        ImmutableList.of(
            PolicyFocus.of(
                Listed.open(
                    List.of(
                        Focus.on(SocialInclusion.HOUSING),
                        Focus.on(SocialInclusion.EMPLOYMENT),
                        Focus.on(SocialInclusion.DEBT),
                        Focus.builder()
                            .area(SocialInclusion.CRIME_PREVENTION)
                            .place(cs("sociálně vyloučené oblasti"))
                            .build())))));
    all.put(
        8,
        ImmutableList.of(
            FormsOfCooperation.builder()
                .forms(
                    Listed.open(
                        List.of(
                            CooperationForms.INFORMATION_EXCHANGE,
                            CooperationForms.CONSULTATION,
                            CooperationForms.JOINT_POSITION)))
                .addPhases(PolicyPhase.values())
                .build()));
    all.put(
        9,
        ImmutableList.of(
            Undertaking.by(Bearer.party(AGENCY))
                .shall(Acts.REPORT)
                .wording(cs("zpráva o činnosti za předchozí kalendářní rok"))
                .to(Bearer.party(REGION))
                .territory(Territory.of(LIBEREC_REGION))
                .recurrence(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))))
                .build()));
    all.put(
        10,
        ImmutableList.of(
            Undertaking.by(Bearer.party(REGION))
                .shall(Acts.APPOINT)
                .addQuantity(Quantity.exactly(1, cs("kontaktní osoba")))
                .due(DateRule.after(TimeSpan.days(30), Anchor.LAST_SIGNATURE))
                .build(),
            Undertaking.by(Bearer.party(REGION))
                .shall(Acts.NOTIFY)
                .wording(cs("jméno kontaktní osoby"))
                .to(Bearer.party(AGENCY))
                .due(DateRule.after(TimeSpan.days(30), Anchor.LAST_SIGNATURE))
                .form(cs("písemně"))
                .build()));
    all.put(
        11,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s11-1"))
                    .as(Capacities.GUEST)
                    .to(Holder.representativeOf(AGENCY))
                    .in(
                        BodySelector.of(
                                BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMISSION),
                                BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMITTEE))
                            .naming(Listed.open(List.of(SOCIAL_COMMITTEE))))
                    .build())));
    all.put(
        12,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Right.of("advisory-vote"))
                    .id(RuleId.of("s12-1"))
                    .as(Capacities.GUEST)
                    .to(Holder.anyone())
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .build(),
                ParticipationRule.prohibit(Rights.VOTE)
                    .id(RuleId.of("s12-2"))
                    .as(Capacities.GUEST)
                    .to(Holder.anyone())
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .build(),
                ParticipationRule.permit(Rights.SPEAK)
                    .id(RuleId.of("s12-3"))
                    .as(Capacities.GUEST)
                    .to(Holder.anyone())
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .when(
                        Condition.all(
                            Condition.approved(
                                ApprovalStep.of(Actor.office(cs("předseda")), ApprovalAct.INVITE)),
                            new HolderConcerned()))
                    .build())));
    all.put(
        13,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.prohibit(Rights.ATTEND)
                    .id(RuleId.of("s13-1"))
                    .as(Capacities.PUBLIC)
                    .to(Holder.anyone())
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .when(
                        Condition.not(
                            Condition.approved(
                                ApprovalStep.of(
                                    Actor.body(SOCIAL_COMMITTEE), ApprovalAct.APPROVE))))
                    .yielding(true)
                    .build(),
                ParticipationRule.permit(Rights.ATTEND)
                    .id(RuleId.of("s13-2"))
                    .to(Holder.membersOfParent())
                    .in(BodySelector.only(SOCIAL_COMMITTEE))
                    .addExceptionTo(RuleId.of("s13-1"))
                    .build())));
    all.put(
        14,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(cs("společná pracovní skupina"))
                .addFounder(Bearer.allParties())
                .addAnswersTo(Bearer.body(COUNCIL))
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.exactly(2, cs("zástupci")))
                        .appointment(Appointments.APPOINTED)
                        .addBy(Bearer.eachParty())
                        .addRepresenting(Bearer.eachParty())
                        .build())
                .until(Lasting.until(DateRule.on(Anchor.END_OF_INSTRUMENT)))
                .build()));
    all.put(
        15,
        ImmutableList.of(
            DecisionMaking.builder()
                .addBearer(Bearer.body(SOCIAL_COMMITTEE))
                .addQuorum(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS))
                .addStep(DecisionStep.vote(Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS)))
                .build()));
    return all.buildOrThrow();
  }
}
