package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.DEPARTMENT;
import static org.dohoda.testkit.Cast.LIBEREC_REGION;
import static org.dohoda.testkit.Cast.MINISTRY;
import static org.dohoda.testkit.Cast.POLICE;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.UNIVERSITY;
import static org.dohoda.testkit.Tongues.cs;
import static org.dohoda.testkit.Tongues.de;
import static org.dohoda.testkit.Tongues.en;
import static org.dohoda.testkit.Tongues.us;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.EndDuties;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.LanguageVersion;
import org.dohoda.provision.Languages;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Modality;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.PropertyKinds;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Term;
import org.dohoda.provision.Territory;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.DateRule.SpanEnd;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 139 to 149: how long, in which languages, and whose data. */
final class TermSentences {
  private static final Identifier JABLONEC = Identifier.of("CZ-LAU", "CZ0512");
  private static final OrganizationId YOUTH_OFFICE = OrganizationId.of("jugendamt");

  private TermSentences() {}

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        139,
        ImmutableList.of(
            Term.until(DateRule.after(TimeSpan.years(3), Anchor.EFFECT, SpanEnd.DAY_BEFORE))
                .toBuilder()
                .minimum(DateRule.after(TimeSpan.years(1), Anchor.EFFECT))
                .renewal(
                    Renewal.builder()
                        .mode(RenewalMode.BY_AGREEMENT)
                        .addRenewedBy(Bearer.allParties())
                        .span(TimeSpan.years(1))
                        .times(2)
                        .condition(Condition.fundsAvailable())
                        .build())
                .build()));
    all.put(
        140,
        ImmutableList.of(
            Term.until(DateRule.after(TimeSpan.years(2), Anchor.EFFECT)).toBuilder()
                .minimum(DateRule.fixed(PartialDate.of(2026, 12, 31)))
                .maximum(DateRule.after(TimeSpan.years(3), Anchor.EFFECT, SpanEnd.ANNIVERSARY))
                .renewal(
                    Renewal.builder()
                        .mode(RenewalMode.BY_NOTICE)
                        .addRenewedBy(Bearer.party(REGION))
                        .span(TimeSpan.years(1))
                        .times(3)
                        .form(cs("písemné oznámení"))
                        .condition(Condition.not(Condition.overdue(cs("některá ze zpráv"))))
                        .build())
                .build()));
    all.put(
        141,
        ImmutableList.of(
            Term.indefinite(),
            Confidentiality.builder()
                .addBearer(Bearer.group(de("ausgeschiedene Mitglieder")))
                .addLevel(InformationLevels.INTERNAL)
                .until(Lasting.indefinitely())
                .build()));
    all.put(
        142,
        ImmutableList.of(
            Term.until(
                    DateRule.earlierOf(
                        DateRule.on(Anchor.event("Abschlussbericht")),
                        DateRule.fixed(PartialDate.of(2026, 9, 30))))
                .toBuilder()
                .renewal(
                    Renewal.builder()
                        .mode(RenewalMode.BY_AGREEMENT)
                        .addRenewedBy(Bearer.allParties())
                        .build())
                .build()));
    all.put(
        143,
        ImmutableList.of(
            Term.notStated().toBuilder()
                .renewal(
                    Renewal.builder()
                        .mode(RenewalMode.BY_NOTICE)
                        .addRenewedBy(Bearer.party(DEPARTMENT))
                        .span(TimeSpan.years(1))
                        .times(1)
                        .form(us("written notice"))
                        .build())
                .build()));
    all.put(
        144,
        ImmutableList.of(
            Languages.builder()
                .addVersions(
                    LanguageVersion.of("cs", 2),
                    LanguageVersion.of("de", 2),
                    LanguageVersion.of("en", 2))
                .equallyAuthentic(Truth.YES)
                .prevailing(Locale.ENGLISH)
                .addWorking(Locale.forLanguageTag("cs"), Locale.GERMAN)
                .build()));
    all.put(
        145,
        ImmutableList.of(
            Languages.builder()
                .addVersions(LanguageVersion.of("de", 3), LanguageVersion.of("pl", 3))
                .copiesEach(1)
                .equallyAuthentic(Truth.YES)
                .addWorking(Locale.GERMAN)
                .build()));
    all.put(
        146,
        ImmutableList.of(
            IntellectualProperty.in(PropertyKinds.DATA)
                .addOwner(Bearer.jointly(Bearer.party(UNIVERSITY), Bearer.party(AGENCY)))
                .addUser(Bearer.party(MINISTRY))
                .uses(Listed.closed(List.of(en("statistics"))))
                .freeOfCharge(Truth.YES)
                .exclusive(Truth.NO)
                .transferable(Truth.NO)
                .build()));
    all.put(
        147,
        ImmutableList.of(
            IntellectualProperty.in(PropertyKinds.NAMES_AND_LOGOS)
                .addOwner(Bearer.eachParty())
                .addUser(Bearer.otherParties())
                .uses(Listed.open(List.of(cs("pozvánky"))))
                .freeOfCharge(Truth.YES)
                .exclusive(Truth.NO)
                .transferable(Truth.NO)
                .territory(Territory.builder().addPlace(LIBEREC_REGION).addExcept(JABLONEC).build())
                .build()));
    all.put(
        148,
        ImmutableList.of(
            Confidentiality.builder()
                .wording(en("what is said"))
                .condition(Condition.closed())
                .since(DateRule.on(Anchor.MEETING))
                .until(Lasting.notStated())
                .exceptions(Listed.closed(List.of(en("what has become public"))))
                .onwardUse(
                    OnwardUse.builder()
                        .uses(Listed.closed(List.of(en("audits"))))
                        .disclosure(Truth.YES)
                        .condition(
                            Condition.approved(
                                ApprovalStep.of(
                                    Actor.inRole(en("the one who said it")), ApprovalAct.CONSENT)))
                        .build())
                .addEndDuties(EndDuties.RETURN, EndDuties.CERTIFY)
                .build()));
    all.put(
        149,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.SHALL)
                .addBearers(Bearer.party(POLICE), Bearer.party(YOUTH_OFFICE))
                .addLevel(InformationLevels.PERSONAL)
                .direction(SharingDirection.MUTUAL)
                .addChannel(Channels.DATA_BOX)
                .addController(Bearer.party(YOUTH_OFFICE))
                .addProcessor(Bearer.party(POLICE))
                .onwardUse(
                    OnwardUse.builder()
                        .disclosure(Truth.YES)
                        .condition(Condition.inWords(de("die Betroffenen ersuchen darum")))
                        .build())
                .build()));
    return all.buildOrThrow();
  }
}
