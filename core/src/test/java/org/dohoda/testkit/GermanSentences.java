package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.EARLY_SUPPORT;
import static org.dohoda.testkit.Cast.INTEGRATION;
import static org.dohoda.testkit.Cast.LAND;
import static org.dohoda.testkit.Cast.POLICE;
import static org.dohoda.testkit.Cast.STEERING;
import static org.dohoda.testkit.Cast.SUPERVISION;
import static org.dohoda.testkit.Cast.YOUTH_COMMITTEE;
import static org.dohoda.testkit.Tongues.de;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.provision.Acts;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Consequences;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 31 to 45. */
final class GermanSentences {
  private GermanSentences() {}

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        31,
        ImmutableList.of(
            Purpose.builder()
                .wording(de("Zusammenarbeit des Landkreises mit den Gemeinden verbessern"))
                .foci(
                    Listed.unstated(
                        List.of(
                            Focus.builder()
                                .area(EARLY_SUPPORT)
                                .direction(Direction.IMPROVE)
                                .targetGroup(de("Kinder aus benachteiligten Familien"))
                                .build())))
                .build()));
    all.put(
        32,
        ImmutableList.of(
            Undertaking.by(Bearer.eachParty())
                .shall(Acts.INFORM)
                .wording(de("alle für die Durchführung bedeutsamen Umstände"))
                .to(Bearer.otherParties())
                .due(DateRule.withoutDelay())
                .build()));
    all.put(
        33,
        ImmutableList.of(
            BodyConstitution.builder()
                .body(STEERING)
                .name(de("Lenkungskreis"))
                .function(de("Steuerung"))
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.exactly(2, de("Vertreterinnen oder Vertreter")))
                        .addRepresenting(Bearer.eachParty())
                        .build())
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.exactly(1, de("Vertretung")))
                        .addRepresenting(Bearer.group(de("Freie Wohlfahrtspflege")))
                        .capacity(Capacities.ADVISER)
                        .votes(Truth.NO)
                        .build())
                .addSeat(
                    Seat.builder()
                        .office(de("Vorsitz"))
                        .appointment(Appointments.ROTATING)
                        .rotation(Recurrence.exactly(1, TimeSpan.years(1)))
                        .build())
                .build()));
    all.put(
        34,
        ImmutableList.of(
            BodyConstitution.builder()
                .body(STEERING)
                .recurrence(Recurrence.atLeast(2, TimeSpan.years(1)))
                .build(),
            DecisionMaking.builder()
                .addBearer(Bearer.body(STEERING))
                .addStep(DecisionStep.by(DecisionMethods.CONSENSUS))
                .build()));
    all.put(
        35,
        ImmutableList.of(
            EntryIntoForce.on(
                DateRule.laterOf(
                    DateRule.startOf(DateRule.on(Anchor.LAST_SIGNATURE), 1, CalendarUnit.MONTH),
                    DateRule.fixed(PartialDate.of(2025, 1, 1))))));
    all.put(
        36,
        ImmutableList.of(
            Term.until(DateRule.after(TimeSpan.years(2), Anchor.EFFECT)).toBuilder()
                .renewal(
                    Renewal.builder()
                        .mode(RenewalMode.AUTOMATIC)
                        .span(TimeSpan.years(1))
                        .withoutLimit(true)
                        .lastDayToStop(
                            DateRule.before(TimeSpan.months(6), Anchor.event("Jahresende")))
                        .addStoppedBy(Bearer.eachParty())
                        .form(de("schriftlich"))
                        .build())
                .build()));
    all.put(
        37,
        ImmutableList.of(
            Termination.by(Bearer.group(de("Gemeinden")))
                .reach(TerminationReach.LEAVER_ALONE)
                .build()));
    all.put(
        38,
        ImmutableList.of(
            Finance.amount(
                    Quantity.exactly(
                        Fraction.percent(60), de("Personalkosten der Koordinierungsstelle")),
                    Quantity.atMost(Money.of(45_000, "EUR"), TimeSpan.years(1)))
                .toBuilder()
                .addBearer(Bearer.party(LAND))
                .condition(Condition.fundsAvailable())
                .build()));
    all.put(
        39,
        ImmutableList.of(
            ApprovalRequired.builder()
                .act(Acts.CONCLUDE_AGREEMENT)
                .addStep(
                    ApprovalStep.builder()
                        .actor(Actor.organization(SUPERVISION))
                        .act(ApprovalAct.APPROVE)
                        .due(DateRule.after(TimeSpan.months(3), Anchor.event("Antrag")))
                        .silenceCounts(Truth.YES)
                        .build())
                .consequence(Consequences.NOT_EFFECTIVE)
                .build()));
    all.put(
        40,
        ImmutableList.of(
            Undertaking.builder()
                .may(Acts.PROCESS_DATA)
                .wording(de("personenbezogene Daten"))
                .condition(
                    Condition.approved(
                        ApprovalStep.of(Actor.inRole(de("Betroffene")), ApprovalAct.CONSENT)))
                .addLink(Link.inOrderThat(de("Hilfeplanung")))
                .build(),
            Confidentiality.builder()
                .addLevel(InformationLevels.PERSONAL)
                .onwardUse(
                    OnwardUse.builder()
                        .uses(Listed.closed(List.of(de("Hilfeplanung"))))
                        .disclosure(Truth.NO)
                        .build())
                .build()));
    all.put(
        41,
        ImmutableList.of(
            Participation.of(
                ParticipationRule.permit(Rights.ATTEND, Rights.BE_HEARD)
                    .id(RuleId.of("s41-1"))
                    .as(Capacities.ADVISER)
                    .to(Holder.representativeOf(POLICE))
                    .in(BodySelector.only(YOUTH_COMMITTEE))
                    .build(),
                ParticipationRule.prohibit(Rights.ATTEND)
                    .id(RuleId.of("s41-2"))
                    .to(Holder.representativeOf(POLICE))
                    .in(BodySelector.only(YOUTH_COMMITTEE))
                    .when(
                        Condition.inWords(
                            de("der Ausschuss schließt sie für den Tagesordnungspunkt aus")))
                    .addExceptionTo(RuleId.of("s41-1"))
                    .build())));
    all.put(
        42,
        ImmutableList.of(
            Undertaking.by(Bearer.group(de("Gemeinden")))
                .should(Acts.APPOINT)
                .addQuantity(Quantity.exactly(1, de("Ansprechperson je Gemeinde")))
                .addArea(INTEGRATION)
                .condition(Condition.inWords(de("soweit dies personell möglich ist")))
                .build()));
    all.put(
        43,
        ImmutableList.of(
            Publicity.builder()
                .modality(Modality.SHALL_NOT)
                .wording(de("Pressemitteilungen über gemeinsame Vorhaben"))
                .addBearer(Bearer.eachParty())
                .channels(Listed.closed(List.of(Channels.PRESS)))
                .condition(
                    Condition.not(
                        Condition.approved(
                            ApprovalStep.of(
                                Actor.inRole(de("die anderen Partner")), ApprovalAct.CONSULT))))
                .build()));
    all.put(
        44,
        ImmutableList.of(
            Survival.builder()
                .addClause(ClauseId.of("vertraulichkeit"))
                .matters(Listed.closed(List.of(de("Pflicht zur Aufbewahrung der Unterlagen"))))
                .lasting(
                    Lasting.until(
                        new DateRule.After(
                            TimeSpan.years(10),
                            Anchor.END_OF_INSTRUMENT,
                            DateRule.SpanEnd.NOT_STATED)))
                .build()));
    all.put(
        45,
        ImmutableList.of(
            AmendmentProcedure.builder()
                .form(de("Schriftform"))
                .wording(de("auch für die Aufhebung des Schriftformerfordernisses"))
                .build()));
    return all.buildOrThrow();
  }
}
