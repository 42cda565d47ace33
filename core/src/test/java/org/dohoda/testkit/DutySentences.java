package org.dohoda.testkit;

import static org.dohoda.testkit.Cast.AGENCY;
import static org.dohoda.testkit.Cast.ASSOCIATION;
import static org.dohoda.testkit.Cast.COUNCIL_OF_TOWN;
import static org.dohoda.testkit.Cast.COUNTY;
import static org.dohoda.testkit.Cast.HEALTH_BOARD;
import static org.dohoda.testkit.Cast.MINISTRY;
import static org.dohoda.testkit.Cast.REGION;
import static org.dohoda.testkit.Cast.STATE;
import static org.dohoda.testkit.Cast.UNIVERSITY;
import static org.dohoda.testkit.Tongues.cs;
import static org.dohoda.testkit.Tongues.de;
import static org.dohoda.testkit.Tongues.en;
import static org.dohoda.testkit.Tongues.gb;
import static org.dohoda.testkit.Tongues.us;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.dohoda.condition.Condition;
import org.dohoda.id.InstrumentId;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.BasisEffect;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Definition;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Money;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Review;
import org.dohoda.provision.Undertaking;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.Listed;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;

/** Sentences 150 to 162: what is paid, done, known and meant. */
final class DutySentences {
  private DutySentences() {}

  private static Bearer memberCouncils() {
    return Bearer.severally(
        Bearer.group(gb("member councils"), Listed.closed(List.of(COUNCIL_OF_TOWN, HEALTH_BOARD))));
  }

  private static Source law(String title) {
    return Source.builder().title(title).kind(SourceKinds.LEGAL_TEXT).build();
  }

  static ImmutableMap<Integer, ImmutableList<Provision>> all() {
    ImmutableMap.Builder<Integer, ImmutableList<Provision>> all = ImmutableMap.builder();
    all.put(
        150,
        ImmutableList.of(
            Finance.elsewhere(cs("veřejnoprávní smlouva z roku 2025")).toBuilder()
                .addGovernedBy(InstrumentId.of("smlouva-2025"))
                .build(),
            Finance.amount(Quantity.exactly(Money.of(15_000, "CZK"), TimeSpan.months(1)))
                .toBuilder()
                .addBearer(Bearer.party(REGION))
                .recurrence(Recurrence.kthDayOf(CalendarUnit.MONTH, 15))
                .build(),
            Finance.amount(Quantity.exactly(Money.of(2, "CZK"), cs("na obyvatele"))).toBuilder()
                .addBearer(Bearer.severally(Bearer.group(cs("obce"))))
                .recurrence(Recurrence.kthDayOf(CalendarUnit.YEAR, -1))
                .build()));
    all.put(
        151,
        ImmutableList.of(
            Finance.elsewhere(us("grant agreement")).toBuilder()
                .addGovernedBy(InstrumentId.of("grant-agreement"))
                .build(),
            Finance.amount(Quantity.exactly(Money.of(75, "USD"), TimeSpan.hours(1))).toBuilder()
                .addBearer(Bearer.jointly(Bearer.party(COUNTY), Bearer.party(STATE)))
                .wording(us("service"))
                .build()));
    all.put(
        152,
        ImmutableList.of(
            Undertaking.by(memberCouncils())
                .shall(Acts.INSURE)
                .wording(gb("their own vehicles"))
                .build(),
            Undertaking.by(memberCouncils())
                .shall(Acts.MONITOR)
                .wording(gb("the cover"))
                .recurrence(Recurrence.regularly())
                .build()));
    all.put(
        153,
        ImmutableList.of(
            Review.builder()
                .addBearers(Bearer.through(MINISTRY, AGENCY), Bearer.party(REGION))
                .wording(en("progress"))
                .recurrence(Recurrence.atEach(Anchor.MEETING))
                .build()));
    all.put(
        154,
        ImmutableList.of(
            Undertaking.by(Bearer.office(cs("předsedající")))
                .shall(Acts.INFORM)
                .wording(cs("plnění"))
                .to(Bearer.group(cs("členové")))
                .recurrence(Recurrence.atEach(Anchor.MEETING))
                .build(),
            Undertaking.by(Bearer.office(cs("předsedající")))
                .shall(Acts.ORGANISE)
                .wording(cs("setkání"))
                .addQuantity(Quantity.lessThan(100, cs("účastníci")))
                .recurrence(Recurrence.about(1, TimeSpan.years(1)))
                .build(),
            Undertaking.by(Bearer.office(cs("předsedající")))
                .may(Acts.SPEND_FUNDS)
                .addQuantity(Quantity.atMost(Money.of(5_000, "CZK"), cs("občerstvení")))
                .build()));
    all.put(
        155,
        ImmutableList.of(
            FormsOfCooperation.builder()
                .forms(
                    Listed.unstated(
                        List.of(CooperationForms.TRAINING, CooperationForms.JOINT_EVENT)))
                .addPhase(PolicyPhase.IMPLEMENTATION)
                .recurrence(Recurrence.regularly())
                .condition(Condition.fundsAvailable())
                .build()));
    all.put(
        156,
        ImmutableList.of(
            Recital.builder()
                .fact(cs("sdružení pomohlo rodinám"))
                .addConcerning(ASSOCIATION)
                .period(Period.parse("2019/2024"))
                .addQuantity(Quantity.about(1200, cs("rodiny")))
                .addBearer(Bearer.allParties())
                .build(),
            Recital.builder()
                .fact(cs("ocenění pomoci"))
                .addInstrument(InstrumentId.of("usneseni-2020"))
                .addBearer(Bearer.allParties())
                .build()));
    all.put(
        157,
        ImmutableList.of(
            Recital.builder()
                .fact(en("has advised the Ministry"))
                .addConcerning(UNIVERSITY, MINISTRY)
                .period(Period.parse("2015/"))
                .addInstrument(InstrumentId.of("framework-2015"))
                .build()));
    all.put(
        158,
        ImmutableList.of(
            LegalBasis.builder()
                .effect(BasisEffect.REQUIRES)
                .addNorm(law("zákon o sociálních službách"))
                .addBearer(Bearer.party(REGION))
                .wording(cs("zpracovat střednědobý plán"))
                .build(),
            LegalBasis.builder()
                .effect(BasisEffect.ASSERTED)
                .addNorm(law("usnesení vlády o sociálním začleňování"))
                .addBearer(Bearer.allParties())
                .build()));
    all.put(
        159,
        ImmutableList.of(
            LegalBasis.builder()
                .effect(BasisEffect.REQUIRES)
                .addNorm(law("Achtes Buch Sozialgesetzbuch"))
                .addBearer(Bearer.allParties())
                .wording(de("Zusammenarbeit"))
                .build(),
            LegalBasis.builder()
                .effect(BasisEffect.ASSERTED)
                .addNorm(law("Beschluss der Jugendministerkonferenz"))
                .addBearer(Bearer.allParties())
                .build()));
    all.put(
        160,
        ImmutableList.of(
            LegalBasis.builder()
                .effect(BasisEffect.ENABLES)
                .addNorm(law("Local Government Act 1972").toBuilder().place("section 113").build())
                .addBearer(Bearer.party(COUNCIL_OF_TOWN))
                .wording(gb("place its officers at the disposal of the Health Board"))
                .build()));
    all.put(
        161,
        ImmutableList.of(
            Definition.builder()
                .term(en("host"))
                .refersTo(Bearer.role(en("the party on whose premises an event is held")))
                .build(),
            Definition.builder()
                .term(en("working day"))
                .definedIn(Source.builder().title("framework agreement").place("section 2").build())
                .build(),
            Definition.builder()
                .term(en("services"))
                .includes(Listed.closed(List.of(en("advice"), en("training"))))
                .build()));
    all.put(
        162,
        ImmutableList.of(
            Definition.builder()
                .term(cs("agentura"))
                .refersTo(Bearer.party(AGENCY))
                .meaning(cs("Agentura pro sociální začleňování"))
                .build(),
            Definition.builder()
                .term(cs("dluhová problematika"))
                .concept(SocialInclusion.DEBT)
                .meaning(cs("předlužení domácností"))
                .includes(Listed.open(List.of(cs("vícečetné exekuce"))))
                .definedIn(Source.builder().title("krajská koncepce").build())
                .build()));
    return all.buildOrThrow();
  }
}
