package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;

import com.google.common.collect.ImmutableList;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.RequestMade;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Accession;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Binding;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.provision.Undertaking;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Intergovernmental sentences. */
class IntergovernmentalTest {
  @Test
  void sentence71_formsOfOnesOwn() {
    FormsOfCooperation forms = part(71, 0, FormsOfCooperation.class);
    assertThat(forms.forms().items())
        .contains(CooperationForm.of("study-visit"), CooperationForms.JOINT_EVENT);
    assertThat(forms.forms().openness()).isEqualTo(Openness.OPEN);
    assertThat(forms.condition()).isPresent();
    described(
        71,
        "Formy spolupráce: „expert-exchange“, společná akce, „study-visit“ (mimo jiné); "
            + "podmínka: „as mutually decided“.",
        "Forms of cooperation: “expert-exchange”, joint event, “study-visit” (among "
            + "others); condition: “as mutually decided”.");
  }

  @Test
  void sentence72_thirdRatification() {
    EntryIntoForce entry = part(72, 0, EntryIntoForce.class);
    assertThat(entry.approvals())
        .extracting(ApprovalStep::act)
        .containsExactly(ApprovalAct.RATIFY, ApprovalAct.DEPOSIT);
    assertThat(entry.needed()).contains(Quantity.atLeast(3, Bases.PARTIES));
    assertThat(entry.firstDayOfLater()).contains(DateRule.on(Anchor.DEPOSIT));
    described(
        72,
        "Nabytí účinnosti: první den: 30 dnů po události „deposit of the third instrument of "
            + "ratification“; kroky: „party“ provede ratifikaci, „party“ uloží listinu; kolik "
            + "stran: nejméně 3 (smluvní strany); první den pro pozdější stranu: den uložení.",
        "Entry into force: first day: 30 days after “deposit of the third instrument of "
            + "ratification”; steps: “party” ratifies, “party” deposits an instrument; how "
            + "many parties: at least 3 (parties); first day for a later party: the day of the "
            + "deposit.");
  }

  @Test
  void sentence73_accessionWithConsent() {
    Accession accession = part(73, 0, Accession.class);
    assertThat(accession.bearers()).containsExactly(Bearer.group(en("States of the region")));
    ApprovalStep consent = accession.steps().get(0);
    assertThat(consent.act()).isEqualTo(ApprovalAct.CONSENT);
    assertThat(consent.actor()).isEqualTo(Actor.body(BodyId.of("treaty-council")));
    described(
        73,
        "Přistoupení dalších stran: připouští se; kdo: „States of the region“; kroky: "
            + "„treaty-council“ udělí souhlas, forma: „unanimous“; komu: „secretariat“; forma: "
            + "„deposit of an instrument of accession“.",
        "Accession: allowed; who: “States of the region”; steps: “treaty-council” "
            + "consents, form: “unanimous”; to: “secretariat”; form: “deposit of an instrument "
            + "of accession”.");
  }

  @Test
  void sentence74_withdrawalAfterAYear() {
    Termination withdrawal = part(74, 0, Termination.class);
    assertThat(withdrawal.addressees()).containsExactly(Bearer.role(en("depositary")));
    assertThat(withdrawal.lastDay())
        .contains(DateRule.after(TimeSpan.years(1), Termination.NOTICE));
    assertThat(withdrawal.reach()).isEqualTo(TerminationReach.LEAVER_ALONE);
    assertThat(part(74, 1, Survival.class).matters().orElseThrow().items())
        .containsExactly(en("projects already under way"));
    described(
        74,
        "Ukončení: může ukončit: kterákoli strana; výpověď komu: „depositary“; forma: „written "
            + "notification“; poslední den: 1 rok po doručení výpovědi; končí: jen pro "
            + "vystupující stranu. I po skončení platí: věci: „projects already under way“ "
            + "(úplný výčet).",
        "Termination: may be ended by: any party; notice to: “depositary”; form: “written "
            + "notification”; last day: 1 year after receipt of notice; it ends: for the party "
            + "that leaves alone. Goes on after the end: matters: “projects already under way” "
            + "(complete list).");
  }

  @Test
  void sentence75_observersWhoDoNotVote() {
    ImmutableList<ParticipationRule> rules = part(75, 0, Participation.class).rules();
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.holder())
                    .isEqualTo(Holder.ofKind(OrganizationKinds.INTERGOVERNMENTAL)));
    assertThat(rules.get(1).condition())
        .contains(
            Condition.approved(ApprovalStep.of(Actor.office(en("Chair")), ApprovalAct.INVITE)));
    assertThat(rules.get(2).rights()).containsExactly(Rights.VOTE, Rights.COUNT_TO_QUORUM);
    described(
        75,
        "Je dovoleno účastnit se; kdo: zástupci organizací druhu: mezivládní organizace; jako: "
            + "pozorovatel; kde: jmenovitě „committee“ (úplný výčet). Je dovoleno vystoupit; "
            + "kdo: zástupci organizací druhu: mezivládní organizace; jako: pozorovatel; kde: "
            + "jmenovitě „committee“ (úplný výčet); podmínka: „Chair“ vysloví pozvání. "
            + "Je zakázáno hlasovat, započítávat se do kvora; kdo: zástupci organizací druhu: "
            + "mezivládní organizace; jako: pozorovatel; kde: jmenovitě „committee“ (úplný "
            + "výčet).",
        "It is permitted to attend; who: representatives of organisations of the kind: "
            + "intergovernmental; as: observer; where: by name “committee” (complete list). It "
            + "is permitted to speak; who: representatives of organisations of the kind: "
            + "intergovernmental; as: observer; where: by name “committee” (complete list); "
            + "condition: “Chair” invites. It is prohibited to vote, count to quorum; who: "
            + "representatives of organisations of the kind: intergovernmental; as: observer; "
            + "where: by name “committee” (complete list).");
  }

  @Test
  void sentence76_papersSixWeeksBefore() {
    Undertaking circulate = part(76, 0, Undertaking.class);
    assertThat(circulate.act()).isEqualTo(Acts.CIRCULATE);
    assertThat(circulate.addressees()).hasSize(2);
    assertThat(circulate.due()).contains(DateRule.before(TimeSpan.weeks(6), Anchor.MEETING));
    described(
        76,
        "„secretariat“ má povinnost rozeslat „the provisional agenda and documents of each "
            + "session“; komu: „members“, „observers“; nejpozději 6 týdnů před jednáním.",
        "“secretariat” shall circulate “the provisional agenda and documents of each session”; "
            + "to: “members”, “observers”; no later than 6 weeks before the meeting.");
  }

  @Test
  void sentence77_consensusElseTwoThirds() {
    ImmutableList<DecisionStep> steps = part(77, 0, DecisionMaking.class).steps();
    assertThat(steps)
        .extracting(DecisionStep::method)
        .containsExactly(DecisionMethods.CONSENSUS, DecisionMethods.VOTE);
    assertThat(steps.get(1).abstentionsCount()).isEqualTo(Truth.NO);
    assertThat(steps.get(1).condition()).isPresent();
    described(
        77,
        "Rozhodování: způsob: konsenzus; způsob: hlasování, většina: nejméně 2/3 (přítomní "
            + "a hlasující členové), zdržení se nepočítá, pokud: „every effort to reach "
            + "consensus has failed“.",
        "Decision-making: method: consensus; method: vote, majority: at least 2/3 (members "
            + "present and voting), abstentions do not count, if: “every effort to reach "
            + "consensus has failed”.");
  }

  @Test
  void sentence78_adviceOnRequest() {
    Undertaking advice = part(78, 0, Undertaking.class);
    assertThat(advice.phases()).containsExactly(PolicyPhase.FORMULATION, PolicyPhase.EVALUATION);
    assertThat(advice.areas()).containsExactly(SocialInclusion.SOCIAL_BENEFITS);
    assertThat(advice.condition().orElseThrow().facts()).contains(new RequestMade());
    described(
        78,
        "„organization“ má v úmyslu poskytnout poradenství „technical advice on the reform "
            + "of social benefits“; komu: „ministry“; podmínka: je podána žádost a zároveň "
            + "„available resources“; oblasti: „sociální dávkové systémy“; fáze: tvorba, "
            + "vyhodnocování.",
        "“organization” will advise “technical advice on the reform of social benefits”; "
            + "to: “ministry”; condition: a request is made and “available resources”; areas: "
            + "“social benefit systems”; phases: formulation, evaluation.");
  }

  @Test
  void sentence79_frameworkPrevails() {
    LegalEffect effect = part(79, 0, LegalEffect.class);
    assertThat(effect.binding()).isEqualTo(Binding.NOT_STATED);
    assertThat(effect.prevailing()).containsExactly(InstrumentId.of("framework-2015"));
    assertThat(effect.unaffected()).containsExactly(InstrumentId.of("framework-2015"));
    described(
        79,
        "Zda je dokument právně závazný, není uvedeno; přednost má: „framework-2015“; "
            + "nedotčeno: „framework-2015“.",
        "Whether the instrument is legally binding is not stated; prevailing: "
            + "“framework-2015”; unaffected: “framework-2015”.");
  }

  @Test
  void sentence80_survivalAsLongAsNeeded() {
    Survival survival = part(80, 0, Survival.class);
    assertThat(survival.matters().orElseThrow().items()).hasSize(3);
    assertThat(survival.lasting()).contains(Lasting.notStated());
    described(
        80,
        "I po skončení platí: věci: „privileges“, „settlement of disputes“, „closing of "
            + "accounts“ (úplný výčet); „for as long as is necessary to wind up the activities“; "
            + "konec neuveden.",
        "Goes on after the end: matters: “privileges”, “settlement of disputes”, “closing "
            + "of accounts” (complete list); “for as long as is necessary to wind up the "
            + "activities”; end not stated.");
  }
}
