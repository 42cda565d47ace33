package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.ASSEMBLY;
import static org.dohoda.testkit.Cast.MUNICIPALITY;
import static org.dohoda.testkit.Cast.REGION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Channels;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Consequences;
import org.dohoda.provision.Contact;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.EndDuties;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Review;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.SharingDirection;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** Sentences 16 to 30. */
final class CzechSentencesContinued {
  private CzechSentencesContinued() {}

  private static LocalizedText cs(String text) {
    return LocalizedText.of("cs", text);
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> second() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        16,
        ImmutableList.of(
            ApprovalRequired.builder()
                .act(Acts.AMEND_AGREEMENT)
                .wording(cs("uzavření dodatku"))
                .addStep(ApprovalStep.of(Actor.body(ASSEMBLY), ApprovalAct.CONSENT))
                .consequence(Consequences.VOID)
                .build()));
    all.put(17, ImmutableList.of(Finance.none(), Finance.ownCosts()));
    all.put(
        18,
        ImmutableList.of(
            Finance.amount(
                    Quantity.exactly(Fraction.percent(80), Bases.ELIGIBLE_COSTS),
                    Quantity.atMost(Money.of(500_000, "CZK")))
                .toBuilder()
                .addBearer(Bearer.party(REGION))
                .addBeneficiary(Bearer.party(MUNICIPALITY))
                .wording(cs("neinvestiční dotace"))
                .build(),
            Finance.elsewhere(cs("podmínky stanoví samostatná veřejnoprávní smlouva"))));
    all.put(
        19,
        ImmutableList.of(
            Confidentiality.builder()
                .addLevel(InformationLevels.MARKED_CONFIDENTIAL)
                .addBearer(Bearer.eachParty())
                .since(DateRule.on(Anchor.EFFECT))
                .until(Lasting.until(DateRule.after(TimeSpan.years(5), Anchor.END_OF_INSTRUMENT)))
                .exceptions(Listed.unstated(List.of(cs("poskytnutí uložené zákonem"))))
                .build()));
    all.put(
        20,
        ImmutableList.of(
            InformationSharing.builder()
                .modality(Modality.SHALL)
                .addLevel(InformationLevels.ANONYMISED)
                .wording(cs("data o příjemcích příspěvku na bydlení"))
                .addBearer(Bearer.party(MUNICIPALITY))
                .addAddressee(Bearer.party(AGENCY))
                .direction(SharingDirection.ONE_WAY)
                .addArea(SocialInclusion.SOCIAL_BENEFITS)
                .onwardUse(
                    OnwardUse.builder()
                        .uses(Listed.closed(List.of(cs("zpracování analýzy"))))
                        .build())
                .addEndDuty(EndDuties.ERASE)
                .until(Lasting.until(DateRule.on(Anchor.event("dokončení analýzy"))))
                .build()));
    all.put(
        21,
        ImmutableList.of(
            Publicity.builder()
                .modality(Modality.SHALL)
                .wording(cs("memorandum"))
                .channels(Listed.unstated(List.of(Channels.WEBSITE, Channels.CONTRACTS_REGISTER)))
                .due(DateRule.after(TimeSpan.workingDays(15), Anchor.LAST_SIGNATURE))
                .build()));
    all.put(22, ImmutableList.of(Term.until(DateRule.fixed(PartialDate.of(2027, 12, 31)))));
    all.put(23, ImmutableList.of(EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE))));
    all.put(
        24,
        ImmutableList.of(
            Termination.by(Bearer.eachParty())
                .ground(TerminationGrounds.NO_GROUND_NEEDED)
                .form(cs("písemně"))
                .addAddressee(Bearer.otherParties())
                .lastDay(DateRule.endOf(DateRule.on(Termination.NOTICE), 3, CalendarUnit.MONTH))
                .build()));
    all.put(
        25,
        ImmutableList.of(
            AmendmentProcedure.builder()
                .addBearer(Bearer.allParties())
                .form(cs("písemné, vzestupně číslované dodatky podepsané oběma stranami"))
                .build()));
    all.put(
        26,
        ImmutableList.of(
            Review.builder()
                .addBearer(Bearer.allParties())
                .recurrence(Recurrence.atLeast(1, TimeSpan.years(1)))
                .addConvenedBy(Bearer.party(AGENCY))
                .wording(cs("plnění memoranda, na společném jednání"))
                .build()));
    all.put(
        27, ImmutableList.of(LegalEffect.notBinding().toBuilder().enforceable(Truth.NO).build()));
    all.put(
        28,
        ImmutableList.of(
            Dispute.of(
                DisputeStep.of(SettlementMethods.NEGOTIATION, Bearer.office(cs("kontaktní osoby")))
                    .toBuilder()
                    .due(DateRule.after(TimeSpan.days(30), Anchor.event("vznik sporu")))
                    .build(),
                DisputeStep.of(
                    SettlementMethods.ESCALATION,
                    Bearer.office(cs("hejtman"), REGION),
                    Bearer.office(cs("ředitel"), AGENCY)))));
    all.put(
        29,
        ImmutableList.of(
            Contact.builder()
                .forWhom(Bearer.party(REGION))
                .office(cs("vedoucí odboru sociálních věcí"))
                .addChannel(
                    ContactChannel.builder()
                        .channel(Channels.EMAIL)
                        .purpose(cs("běžná komunikace"))
                        .build())
                .addChannel(
                    ContactChannel.builder()
                        .channel(Channels.DATA_BOX)
                        .purpose(cs("doručování písemností"))
                        .build())
                .build()));
    all.put(
        30,
        ImmutableList.of(
            Undertaking.by(Bearer.thirdParty(cs("příspěvková organizace")))
                .shall(Acts.MAINTAIN)
                .addQuantity(Quantity.atLeast(12, cs("místa v azylovém domě")))
                .until(
                    Lasting.until(DateRule.on(Anchor.event("konec doby udržitelnosti projektu"))))
                .condition(
                    Condition.not(
                        Condition.approved(
                            ApprovalStep.builder()
                                .actor(Actor.inRole(cs("poskytovatel dotace")))
                                .act(ApprovalAct.CONSENT)
                                .form(cs("předem písemně"))
                                .build())))
                .build()));
    return all.buildOrThrow();
  }
}
