package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.gb;
import static org.dohoda.provision.sentences.SentenceParts.part;

import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.body.MemberClass;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.MeetingMode;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Money;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Quantity;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Sentences on decisions of bodies and on who takes part. */
class DecisionTest {
  @Test
  void sentence119_secondVoteAndVeto() {
    DecisionMaking tie = part(119, 0, DecisionMaking.class);
    assertThat(tie.castingVote())
        .contains(Bearer.office(gb("chair"), BodyId.of("partnership-board")));
    assertThat(tie.quorum()).isEmpty();
    DecisionMaking budget = part(119, 1, DecisionMaking.class);
    assertThat(budget.matters()).contains(gb("the budget"));
    assertThat(budget.steps().get(0).majority())
        .containsExactly(Quantity.moreThan(15, gb("members")));
    assertThat(budget.vetoes()).containsExactly(Bearer.party(OrganizationId.of("health-board")));
    described(
        119,
        "Rozhodování: rozhoduje: „partnership-board“; rozhodující hlas: „chair“ orgánu "
            + "„partnership-board“. Rozhodování: rozhoduje: „partnership-board“; o čem: „the "
            + "budget“; způsob: hlasování, většina: více než 15 „members“; nelze bez: "
            + "„health-board“.",
        "Decision-making: decided by: “partnership-board”; casting vote: “chair” of "
            + "“partnership-board”. Decision-making: decided by: “partnership-board”; on: “the "
            + "budget”; method: vote, majority: more than 15 “members”; not without: "
            + "“health-board”.");
  }

  @Test
  void sentence120_approvalNotWithheldWithoutReason() {
    ApprovalRequired large = part(120, 0, ApprovalRequired.class);
    assertThat(large.quantities()).containsExactly(Quantity.moreThan(Money.of(25_000, "USD")));
    ApprovalStep approval = large.steps().get(0);
    assertThat(approval.reasonToWithhold()).isEqualTo(Truth.YES);
    assertThat(approval.silenceCounts()).isEqualTo(Truth.UNKNOWN);
    assertThat(approval.due())
        .contains(DateRule.after(TimeSpan.hours(48), Anchor.event("request")));
    assertThat(part(120, 1, ApprovalRequired.class).quantities())
        .containsExactly(Quantity.lessThan(Money.of(25_000, "USD")));
    described(
        120,
        "Schválení vyžaduje: „purchases“; kolik: více než 25\u00a0000 USD; kroky: "
            + "„governing-board“ věc schválí, nejpozději 48 hodin po události „request“, nelze "
            + "bezdůvodně odepřít. Schválení vyžaduje: „purchases“; kolik: méně než "
            + "25\u00a0000 USD; kroky: „governing-board“ věc schválí, nejpozději 48 hodin po "
            + "události „request“, nelze bezdůvodně odepřít; podmínka: „the purchase is not in "
            + "the budget“.",
        "Approval is needed for: “purchases”; how much: more than 25,000 USD; steps: "
            + "“governing-board” approves, no later than 48 hours after “request”, not "
            + "unreasonably withheld. Approval is needed for: “purchases”; how much: less than "
            + "25,000 USD; steps: “governing-board” approves, no later than 48 hours after "
            + "“request”, not unreasonably withheld; condition: “the purchase is not in the "
            + "budget”.");
  }

  @Test
  void sentence121_byVideoOrInWriting() {
    DecisionMaking rules = part(121, 0, DecisionMaking.class);
    assertThat(rules.steps().get(0).condition()).contains(Condition.held(MeetingMode.REMOTE));
    assertThat(rules.steps().get(1).silenceCounts()).isEqualTo(Truth.NO);
    assertThat(rules.steps().get(1).due())
        .contains(DateRule.after(TimeSpan.weeks(2), Anchor.event("Versand")));
    assertThat(rules.vetoes()).containsExactly(Bearer.party(OrganizationId.of("land")));
    described(
        121,
        "Rozhodování: rozhoduje: „lenkungskreis“; o čem: „die Geschäftsordnung“; způsob: "
            + "jednomyslně, pokud: jednání se koná distančně; způsob: per rollam, nejpozději 2 "
            + "týdny po události „Versand“, mlčení neznamená souhlas; nelze bez: „land“.",
        "Decision-making: decided by: “lenkungskreis”; on: “die Geschäftsordnung”; method: "
            + "unanimity, if: the meeting is held: remote; method: written procedure, no later "
            + "than 2 weeks after “Versand”, silence does not count as consent; not without: "
            + "“land”.");
  }

  @Test
  void sentence122_noVoteInOnesOwnCause() {
    ParticipationRule vote = rule(122, 0);
    assertThat(vote.effect()).isEqualTo(RuleEffect.PROHIBITS);
    assertThat(vote.condition()).contains(Condition.not(Condition.noConflictOfInterest()));
    assertThat(rule(122, 1).condition()).contains(Condition.held(MeetingMode.REMOTE));
    described(
        122,
        "Je zakázáno hlasovat; kdo: kdokoli; jako: člen; kde: jmenovitě „committee“ (úplný "
            + "výčet); podmínka: je střet zájmů. Je dovoleno účastnit se; kdo: kdokoli; jako: "
            + "host; kde: jmenovitě „committee“ (úplný výčet); podmínka: jednání se "
            + "koná distančně.",
        "It is prohibited to vote; who: anyone; as: member; where: by name “committee” "
            + "(complete list); condition: there is a conflict of interest. It is permitted to "
            + "attend; who: anyone; as: guest; where: by name “committee” (complete list); "
            + "condition: the meeting is held: remote.");
  }

  @Test
  void sentence123_theAuthorOfAnItem() {
    ParticipationRule author = rule(123, 0);
    assertThat(author.holder()).isEqualTo(Holder.authorOfItem());
    assertThat(author.reach()).isEqualTo(Reach.itemsOfHolder());
    assertThat(author.yielding()).isFalse();
    assertThat(rule(123, 1).holder()).isEqualTo(Holder.membersOf(BodyId.of("rada")));
    assertThat(rule(123, 1).yielding()).isTrue();
    described(
        123,
        "Je dovoleno účastnit se, vystoupit; kdo: předkladatel bodu; kde: výbory organizace "
            + "„kraj“; při: vlastní body. Je dovoleno účastnit se; kdo: členové orgánu „rada“; "
            + "kde: výbory organizace „kraj“; pravidlo ustupuje: výslovným výjimkám.",
        "It is permitted to attend, speak; who: the author of the item; where: committees of "
            + "“kraj”; at: the holder's own items. It is permitted to attend; who: members of "
            + "“rada”; where: committees of “kraj”; the rule yields: to declared exceptions.");
  }

  @Test
  void sentence124_bodiesOfCompaniesWithAStake() {
    ParticipationRule others = rule(124, 0);
    assertThat(others.holder()).isEqualTo(Holder.otherParties());
    assertThat(others.bodies().descriptions())
        .containsExactly(BodyDescription.bodiesOfStakesOf(OrganizationId.of("land")));
    assertThat(others.reach()).isEqualTo(Reach.itemsConcerning(SocialInclusion.HOUSING));
    assertThat(others.condition())
        .contains(Condition.all(Condition.open(), Condition.atMostPersons(2)));
    described(
        124,
        "Je dovoleno účastnit se; kdo: zástupci ostatních stran; kde: orgány "
            + "organizací s účastí „land“; při: body týkající se oblasti: „bydlení“; "
            + "podmínka: jednání je veřejné a zároveň přijdou nejvýše 2 osoby.",
        "It is permitted to attend; who: representatives of the other parties; where: "
            + "bodies of organisations with a stake of “land”; at: items concerning: "
            + "“housing”; condition: the meeting is open and there come at most 2 persons.");
  }

  @Test
  void sentence125_observersThatAreAccredited() {
    assertThat(rule(125, 0).reach()).isEqualTo(Reach.itemsBy(OrganizationId.of("police")));
    ParticipationRule observers = rule(125, 1);
    assertThat(observers.capacity()).contains(Capacities.OBSERVER);
    assertThat(observers.bodies().descriptions().asList().get(0).remit())
        .containsExactly(SocialInclusion.HEALTH, SocialInclusion.HOUSING);
    assertThat(observers.condition().orElseThrow().facts())
        .contains(
            Condition.statusRecognised(gb("accredited by the Council")),
            Condition.confidentialityUndertaken(),
            Condition.atMostPersons(3));
    described(
        125,
        "Je dovoleno vystoupit; kdo: zástupce organizace „police“; kde: představenstva, "
            + "správní nebo dozorčí rady; při: body, které předkládá „police“. Je dovoleno "
            + "účastnit se; kdo: zástupci organizací druhu: spolek; jako: pozorovatel; kde: "
            + "představenstva, správní nebo dozorčí rady (působnost: „zdraví“, „bydlení“); "
            + "podmínka: je uznáno postavení „accredited by the Council“ a zároveň jednání je "
            + "veřejné a zároveň je převzat závazek mlčenlivosti a zároveň přijdou nejvýše 3 "
            + "osoby.",
        "It is permitted to speak; who: a representative of “police”; where: boards; at: items "
            + "put forward by “police”. It is permitted to attend; who: representatives of "
            + "organisations of the kind: association; as: observer; where: boards (remit: "
            + "“health”, “housing”); condition: the status is recognised: “accredited by the "
            + "Council” and the meeting is open and confidentiality is undertaken and there "
            + "come at most 3 persons.");
  }

  @Test
  void sentence126_membersOfTheParentBody() {
    assertThat(rule(126, 0).holder()).isEqualTo(Holder.membersOfParent());
    assertThat(rule(126, 1).holder())
        .isEqualTo(Holder.membersOf(BodyId.of("treaty-council"), MemberClass.of("elected")));
    assertThat(rule(126, 1).condition())
        .contains(Condition.agendaConcerns(SocialInclusion.SOCIAL_BENEFITS));
    described(
        126,
        "Je dovoleno účastnit se; kdo: členové nadřízeného orgánu; kde: jmenovitě "
            + "„committee“ (úplný výčet); podmínka: program se týká oblasti: „sociální "
            + "dávkové systémy“. Je dovoleno účastnit se; kdo: členové orgánu "
            + "„treaty-council“ („elected“); kde: jmenovitě „committee“ (úplný výčet); "
            + "podmínka: program se týká oblasti: „sociální dávkové systémy“.",
        "It is permitted to attend; who: members of the parent body; where: by name "
            + "“committee” (complete list); condition: the agenda concerns: “social benefit "
            + "systems”. It is permitted to attend; who: members of “treaty-council” "
            + "(“elected”); where: by name “committee” (complete list); condition: the "
            + "agenda concerns: “social benefit systems”.");
  }

  @Test
  void sentence127_whereTheRuleIsFoundAndSeen() {
    ParticipationRule director = rule(127, 0);
    assertThat(director.condition().orElseThrow()).isInstanceOf(AnyOf.class);
    assertThat(director.sources())
        .extracting(Source::place)
        .containsExactly(Optional.of("čl. 4 odst. 2"));
    assertThat(director.attestations())
        .extracting(Attestation::on)
        .containsExactly(PartialDate.of(2019, 3, 12));
    described(
        127,
        "Je dovoleno vystoupit; kdo: „ředitel“ organizace „agentura“; kde: jmenovitě "
            + "„vybor-socialni“ (úplný výčet); při: body, které předkládá „kraj“; podmínka: "
            + "program se týká účastníka nebo „předseda“ vysloví pozvání.",
        "It is permitted to speak; who: “ředitel” of “agentura”; where: by name "
            + "“vybor-socialni” (complete list); at: items put forward by “kraj”; condition: "
            + "the agenda concerns the holder or “předseda” invites.");
  }

  @Test
  void sentence128_forTwoYears() {
    ParticipationRule documents = rule(128, 0);
    assertThat(documents.rights()).containsExactly(Rights.RECEIVE_DOCUMENTS);
    assertThat(documents.period()).contains(Period.parse("2026-01-01/2027-12-31"));
    assertThat(documents.reach()).isEqualTo(Reach.itemsOfHolder());
    assertThat(documents.attestations()).hasSize(1);
    described(
        128,
        "Je dovoleno dostávat podklady; kdo: zástupci ostatních stran; jako: "
            + "pozorovatel; kde: jmenovitě „committee“ (úplný výčet); při: vlastní body; "
            + "období: od: 1. 1. 2026 do: 31. 12. 2027.",
        "It is permitted to receive documents; who: representatives of the other "
            + "parties; as: observer; where: by name “committee” (complete list); at: the "
            + "holder's own items; period: from: 1 January 2026 until: 31 December 2027.");
  }

  @Test
  void sentence129_recognisedAgenciesAndAssociates() {
    assertThat(rule(129, 0).condition())
        .contains(Condition.statusRecognised(en("recognised by the Ministry")));
    assertThat(rule(129, 1).holder())
        .isEqualTo(Holder.membersOf(BodyId.of("treaty-council"), MemberClass.of("associate")));
    assertThat(rule(129, 1).reach()).isEqualTo(Reach.itemsConcerning(SocialInclusion.EDUCATION));
    assertThat(rule(129, 1).bodies().descriptions()).hasSize(2);
    described(
        129,
        "Je dovoleno účastnit se; kdo: zástupci organizací druhu: agentura; kde: orgány "
            + "organizací s účastí „state“, představenstva, správní nebo dozorčí rady "
            + "(působnost: „zdravotní péče“); při: body týkající se oblasti: „vzdělávání“; "
            + "podmínka: je uznáno postavení „recognised by the Ministry“; období: od: 1. 1. "
            + "2026 do: 31. 12. 2026. Je dovoleno účastnit se; kdo: členové orgánu "
            + "„treaty-council“ („associate“); kde: orgány organizací s účastí „state“, "
            + "představenstva, správní nebo dozorčí rady (působnost: „zdravotní péče“); při: "
            + "body týkající se oblasti: „vzdělávání“; období: od: 1. 1. 2026 do: 31. 12. 2026.",
        "It is permitted to attend; who: representatives of organisations of the kind: agency; "
            + "where: bodies of organisations with a stake of “state”, boards (remit: “health "
            + "care”); at: items concerning: “education”; condition: the status is recognised: "
            + "“recognised by the Ministry”; period: from: 1 January 2026 until: 31 December "
            + "2026. It is permitted to attend; who: members of “treaty-council” "
            + "(“associate”); where: bodies of organisations with a stake of “state”, boards "
            + "(remit: “health care”); at: items concerning: “education”; period: from: 1 "
            + "January 2026 until: 31 December 2026.");
  }

  private static ParticipationRule rule(int number, int index) {
    return part(number, 0, Participation.class).rules().get(index);
  }
}
