package org.dohoda.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Clause;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.provision.Act;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Definition;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.PrincipleNames;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;

/** The clauses of one memorandum that say what the parties will do: the first eleven of twelve. */
final class SampleClauses {
  private static final List<CooperationForm> FORMS = List.copyOf(CooperationForms.all());
  private static final List<PolicyPhase> PHASES = List.of(PolicyPhase.values());
  private static final List<Act> ACTS =
      List.of(Acts.INFORM, Acts.CONSULT, Acts.COORDINATE, Acts.SUPPORT, Acts.PROVIDE, Acts.TRAIN);

  private final Dice dice;
  private final SampleTexts texts;
  private final Bearer host;
  private final Bearer partner;
  private final List<Clause> clauses = new ArrayList<>();

  SampleClauses(Dice dice, Bearer host, Bearer partner) {
    this.dice = dice;
    this.texts = new SampleTexts(dice);
    this.host = host;
    this.partner = partner;
  }

  /** The clauses, of which some have a period of their own. */
  List<Clause> clauses(
      Optional<InstrumentId> earlier, SampleRules rules, Period within, LocalizedText reference) {
    add("preambule", recital(earlier, reference), Recital.of(texts.sentence()));
    add("ucel", purpose());
    add("pojmy", definition(), definition());
    add("zasady", principle());
    add("oblasti", policyFocus());
    add("formy", forms(), sharing());
    add("zavazky-hostitele", undertaking(host, partner), undertaking(host, partner));
    add("zavazky-partnera", undertaking(partner, host), undertaking(partner, host));
    add("hoste", rules.atTheHost());
    add("hoste-partnera", rules.atThePartner());
    add("financovani", finance(), LegalEffect.notBinding());
    if (dice.chance(40)) {
      int shortened = dice.between(5, 7);
      clauses.set(shortened, clauses.get(shortened).toBuilder().period(within).build());
    }
    return clauses;
  }

  void add(String id, Provision... provisions) {
    Clause.Builder clause = Clause.builder().id(ClauseId.of(id));
    clause.reference("čl. " + (clauses.size() + 1));
    if (dice.chance(60)) {
      clause.heading(texts.matter());
    }
    if (dice.chance(70)) {
      clause.wording(texts.sentence());
    }
    clauses.add(clause.addAllProvisions(List.of(provisions)).build());
  }

  private Recital recital(Optional<InstrumentId> earlier, LocalizedText reference) {
    Recital.Builder recital =
        Recital.builder().fact(reference).addBearer(Bearer.allParties()).areas(areas(2));
    earlier.ifPresent(recital::addInstrument);
    return recital.build();
  }

  private Purpose purpose() {
    return Purpose.builder()
        .wording(texts.sentence())
        .foci(Listed.unstated(foci(2)))
        .addPhase(dice.one(PHASES))
        .build();
  }

  private Definition definition() {
    return Definition.builder()
        .term(texts.matter())
        .meaning(texts.sentence())
        .includes(Listed.open(List.of(texts.matter())))
        .concept(dice.one(SampleWorld.AREAS))
        .build();
  }

  private Principle principle() {
    return Principle.builder()
        .principles(Listed.unstated(dice.some(List.copyOf(PrincipleNames.all()), 4)))
        .addBearer(Bearer.allParties())
        .wording(texts.sentence())
        .build();
  }

  private PolicyFocus policyFocus() {
    return PolicyFocus.builder()
        .foci(Listed.of(dice.one(Openness.values()), foci(dice.between(3, 6))))
        .phases(dice.some(PHASES, 2))
        .build();
  }

  private FormsOfCooperation forms() {
    return FormsOfCooperation.builder()
        .forms(Listed.open(dice.some(FORMS, 4)))
        .phases(dice.some(PHASES, 3))
        .areas(areas(2))
        .build();
  }

  private InformationSharing sharing() {
    return InformationSharing.builder()
        .modality(Modality.SHALL)
        .wording(texts.matter())
        .addLevel(dice.one(InformationLevels.AGGREGATED, InformationLevels.ANONYMISED))
        .addBearer(host)
        .addAddressee(partner)
        .recurrence(Recurrence.atLeast(dice.between(1, 4), TimeSpan.years(1)))
        .build();
  }

  private Undertaking undertaking(Bearer bearer, Bearer other) {
    Undertaking.Builder undertaking =
        Undertaking.by(bearer).shall(dice.one(ACTS)).wording(texts.sentence()).areas(areas(2));
    if (dice.chance(50)) {
      undertaking.to(other).phases(dice.some(PHASES, 2));
    }
    if (dice.chance(40)) {
      undertaking.due(DateRule.after(TimeSpan.months(dice.between(1, 12)), Anchor.LAST_SIGNATURE));
    } else if (dice.chance(50)) {
      undertaking.recurrence(Recurrence.about(dice.between(1, 6), TimeSpan.months(6)));
    }
    if (dice.chance(30)) {
      undertaking.addQuantity(Quantity.atLeast(dice.between(2, 90), texts.matter()));
    }
    return undertaking.build();
  }

  private Finance finance() {
    return dice.chance(40)
        ? dice.one(Finance.none(), Finance.ownCosts())
        : Finance.amount(Quantity.atMost(Money.of(dice.between(10, 900) * 1000L, "CZK")))
            .toBuilder()
            .addBearer(host)
            .addBeneficiary(partner)
            .wording(texts.matter())
            .build();
  }

  private List<Focus> foci(int count) {
    return areas(count).stream()
        .map(
            area -> {
              Focus.Builder focus = Focus.builder().area(area);
              if (dice.chance(60)) {
                focus.direction(dice.one(Direction.values()));
              }
              if (dice.chance(40)) {
                focus.label(texts.matter());
              }
              return focus.build();
            })
        .collect(Collectors.toList());
  }

  private List<PolicyAreaId> areas(int count) {
    return dice.some(SampleWorld.AREAS, count);
  }
}
