package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.ASSEMBLY;
import static org.dohoda.testkit.Cast.ASSOCIATION;
import static org.dohoda.testkit.Cast.COUNCIL_OF_TOWN;
import static org.dohoda.testkit.Cast.MUNICIPALITY;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.SOCIAL_COMMITTEE;
import static org.dohoda.testkit.Tongues.cs;
import static org.dohoda.testkit.Tongues.de;
import static org.dohoda.testkit.Tongues.en;
import static org.dohoda.testkit.Tongues.gb;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.body.Capacities;
import org.dohoda.body.MemberClass;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Contact;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Liability;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 111 to 118: through whom, for whom and with whom somebody acts. */
final class ActorSentences {
  private ActorSentences() {}

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        111,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.SHALL)
                .addBearers(
                    Bearer.through(REGION, OrganizationId.of("odbor-socialnich-veci")),
                    Bearer.through(AGENCY, OrganizationId.of("regionalni-pracoviste")))
                .addAddressee(Bearer.otherParties())
                .addLevel(InformationLevels.ANONYMISED)
                .direction(SharingDirection.MUTUAL)
                .addChannel(Channels.EMAIL)
                .recurrence(Recurrence.kthDayOf(CalendarUnit.QUARTER, -1))
                .build()));
    all.put(
        112,
        ImmutableList.of(
            Contact.builder()
                .forWhom(Bearer.party(MUNICIPALITY))
                .person("Marie Vzorová")
                .office(cs("vedoucí sociálního odboru"))
                .purpose(cs("podávání zpráv"))
                .addArea(SocialInclusion.HOUSING)
                .since(DateRule.fixed(PartialDate.of(2026, 1, 1)))
                .addChannel(
                    ContactChannel.builder()
                        .channel(Channels.EMAIL)
                        .address("bydleni@obec.example")
                        .build())
                .addChannel(
                    ContactChannel.builder()
                        .channel(Channels.DATA_BOX)
                        .purpose(cs("smluvní záležitosti"))
                        .build())
                .build()));
    all.put(
        113,
        ImmutableList.of(
            Contact.builder()
                .forWhom(Bearer.party(COUNCIL_OF_TOWN))
                .purpose(gb("urgent operational matters"))
                .addChannel(
                    ContactChannel.builder()
                        .channel(Channels.PHONE)
                        .address("0100 000 000")
                        .build())
                .build(),
            Contact.builder()
                .forWhom(Bearer.party(COUNCIL_OF_TOWN))
                .person("Alex Sample")
                .office(gb("finance officer"))
                .purpose(gb("invoices"))
                .since(DateRule.on(Anchor.LAST_SIGNATURE))
                .build()));
    all.put(
        114,
        ImmutableList.of(
            Undertaking.by(
                    Bearer.onBehalfOf(
                        ASSOCIATION,
                        Bearer.group(
                            cs("členové"),
                            Listed.open(List.of(MUNICIPALITY, OrganizationId.of("mesto"))))))
                .shall(Acts.PROVIDE)
                .wording(cs("metodika"))
                .to(Bearer.group(cs("členové")))
                .due(
                    DateRule.orNextWorkingDay(
                        DateRule.after(TimeSpan.days(15), Anchor.signatureOf(REGION))))
                .build()));
    all.put(
        115,
        ImmutableList.of(
            Liability.full(Bearer.jointlyAndSeverally(Bearer.allParties())).toBuilder()
                .matters(Listed.unstated(List.of(cs("škoda způsobená při společné akci"))))
                .build(),
            Liability.full(Bearer.eachParty()).toBuilder()
                .matters(Listed.unstated(List.of(cs("škoda na vlastním majetku"))))
                .build(),
            Liability.none(Bearer.eachParty()).toBuilder()
                .matters(Listed.unstated(List.of(cs("ušlý zisk"))))
                .build()));
    all.put(
        116,
        ImmutableList.of(
            Liability.none(Bearer.eachParty()).toBuilder()
                .matters(Listed.unstated(List.of(en("indirect loss"))))
                .build(),
            Liability.limited(
                    Quantity.atMost(
                        Fraction.of(1, 1),
                        en("sums that it received in the year before the claim")))
                .toBuilder()
                .addBearer(Bearer.eachParty())
                .exceptions(Listed.closed(List.of(en("indirect loss"))))
                .build()));
    all.put(
        117,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(cs("pracovní skupina"))
                .addFounder(
                    Bearer.jointly(
                        Bearer.party(REGION),
                        Bearer.group(
                            cs("města"),
                            Listed.closed(List.of(OrganizationId.of("mesto"), MUNICIPALITY)))))
                .recurrence(Recurrence.about(1, TimeSpan.months(2)))
                .addConvenedBy(Bearer.office(cs("předseda"), SOCIAL_COMMITTEE))
                .addAnswersTo(Bearer.body(ASSEMBLY))
                .function(cs("posuzovat záměry"))
                .addPhases(PolicyPhase.PLANNING, PolicyPhase.IMPLEMENTATION)
                .addSeat(
                    Seat.builder()
                        .addRepresenting(Bearer.group(cs("neziskové organizace")))
                        .memberClass(MemberClass.of("non-profit"))
                        .capacity(Capacities.ADVISER)
                        .wording(cs("zpravidla za místní sítě"))
                        .build())
                .build()));
    all.put(
        118,
        ImmutableList.of(
            BodyConstitution.builder()
                .name(de("Beirat"))
                .addSeat(
                    Seat.builder()
                        .quantity(Quantity.about(20, de("Mitglieder")))
                        .appointment(Appointments.DELEGATED)
                        .addBy(Bearer.group(de("Träger")))
                        .votes(Truth.YES)
                        .build())
                .addSeat(
                    Seat.builder()
                        .memberClass(MemberClass.of("permanent-guests"))
                        .capacity(Capacities.GUEST)
                        .votes(Truth.NO)
                        .wording(
                            de("darunter eine Person mit eigener Erfahrung von Wohnungslosigkeit"))
                        .build())
                .build()));
    return all.buildOrThrow();
  }
}
