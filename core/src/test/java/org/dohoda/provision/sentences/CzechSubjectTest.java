package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.part;

import com.google.common.collect.ImmutableList;
import java.time.MonthDay;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Not;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
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
import org.dohoda.provision.Modality;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.PrincipleNames;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Scope;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Undertaking;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Czech sentences on what a memorandum is about and on bodies. */
class CzechSubjectTest {
  @Test
  void sentence01_purposeWithFoci() {
    Purpose purpose = part(1, 0, Purpose.class);
    Listed<Focus> foci = purpose.foci().orElseThrow();
    assertThat(foci.openness()).isEqualTo(Openness.UNSTATED);
    assertThat(foci.items())
        .extracting(Focus::area)
        .containsExactly(SocialInclusion.LONG_TERM_UNEMPLOYMENT, SocialInclusion.HOUSING);
    assertThat(foci.items())
        .extracting(focus -> focus.direction().orElseThrow())
        .containsExactly(Direction.PREVENT, Direction.RAISE);
    assertThat(foci.items().asList().get(1).targetGroup()).contains(cs("osoby v bytové nouzi"));
    described(
        1,
        "Účel: „podpořit a dále rozvíjet spolupráci kraje a agentury“; oblasti: "
            + "„dlouhodobá nezaměstnanost“ (předcházet), „bydlení“ (zvyšovat, pro: „osoby v "
            + "bytové nouzi“) (úplnost výčtu neuvedena).",
        "Purpose: “podpořit a dále rozvíjet spolupráci kraje a agentury”; areas: "
            + "“long-term unemployment” (prevent), “housing” (raise, for: “osoby v bytové "
            + "nouzi”) (completeness not stated).");
  }

  @Test
  void sentence02_earlierMemorandumAndFactSince2013() {
    assertThat(part(2, 0, Recital.class).instruments())
        .containsExactly(InstrumentId.of("memorandum-2014"));
    Recital since = part(2, 1, Recital.class);
    assertThat(since.period()).contains(Period.parse("2013/"));
    assertThat(since.period().orElseThrow().end().isUnknown()).isTrue();
    assertThat(since.territory().orElseThrow().places())
        .containsExactly(Identifier.of("CZ-NUTS", "CZ051"));
    described(
        2,
        "Uvádí se: „navazují na memorandum ze dne 26. února 2014“; uvádí: všechny strany "
            + "společně; dokumenty: „memorandum-2014“. Uvádí se: „spolupracují s obcemi na území "
            + "kraje“; období: od: 2013 do: neuvedeno; uvádí: všechny strany společně; území: "
            + "CZ-NUTS-CZ051.",
        "It is stated: “navazují na memorandum ze dne 26. února 2014”; stated by: all "
            + "parties jointly; instruments: “memorandum-2014”. It is stated: “spolupracují s "
            + "obcemi na území kraje”; period: from: 2013 until: not stated; stated by: all "
            + "parties jointly; territory: CZ-NUTS-CZ051.");
  }

  @Test
  void sentence03_principlesWhoseCompletenessIsNotStated() {
    Principle principle = part(3, 0, Principle.class);
    assertThat(principle.bearers()).containsExactly(Bearer.allParties());
    assertThat(principle.principles().orElseThrow().items())
        .containsExactly(
            PrincipleNames.PARTNERSHIP,
            PrincipleNames.EQUALITY,
            PrincipleNames.TRANSPARENCY,
            PrincipleNames.MUTUAL_INFORMATION);
    assertThat(principle.principles().orElseThrow().contains(PrincipleNames.GOOD_FAITH))
        .isEqualTo(Truth.UNKNOWN);
    described(
        3,
        "Zásady: partnerství, rovnost, transparentnost, vzájemná informovanost (úplnost "
            + "výčtu neuvedena); kdo: všechny strany společně.",
        "Principles: partnership, equality, transparency, mutual information (completeness "
            + "not stated); who: all parties jointly.");
  }

  @Test
  void sentence04_definitionThatIncludesInParticular() {
    Definition definition = part(4, 0, Definition.class);
    assertThat(definition.term()).isEqualTo(cs("sociálně vyloučená oblast"));
    assertThat(definition.concept()).contains(SocialInclusion.EXCLUDED_AREAS);
    assertThat(definition.includes().orElseThrow().openness()).isEqualTo(Openness.OPEN);
    assertThat(definition.includes().orElseThrow().items()).hasSize(3);
    described(
        4,
        "Vymezení pojmu: „sociálně vyloučená oblast“; znamená: „území, jehož obyvatelé "
            + "čelí více překážkám současně“; zahrnuje: „přístup k bydlení“, „přístup k "
            + "zaměstnání“, „přístup ke vzdělání“ (mimo jiné); oblasti: „sociálně vyloučené "
            + "oblasti“.",
        "Definition: “sociálně vyloučená oblast”; means: “území, jehož obyvatelé čelí více "
            + "překážkám současně”; includes: “přístup k bydlení”, “přístup k zaměstnání”, "
            + "“přístup ke vzdělání” (among others); areas: “socially excluded areas”.");
  }

  @Test
  void sentence05_lawThatEnables() {
    LegalBasis basis = part(5, 0, LegalBasis.class);
    assertThat(basis.effect()).isEqualTo(BasisEffect.ENABLES);
    assertThat(basis.norms()).extracting(Source::title).containsExactly("zákon o krajích");
    assertThat(basis.bearers()).containsExactly(Bearer.party(OrganizationId.of("kraj")));
    described(
        5,
        "Právní základ umožňuje: předpis: „zákon o krajích“; komu: „kraj“; „spolupracovat "
            + "se státními orgány“.",
        "The legal basis allows it: norm: “zákon o krajích”; for whom: “kraj”; "
            + "“spolupracovat se státními orgány”.");
  }

  @Test
  void sentence06_territoryWithExceptionAndWhoIsNotBound() {
    Scope scope = part(6, 0, Scope.class);
    assertThat(scope.territory().orElseThrow().places()).hasSize(1);
    assertThat(scope.territory().orElseThrow().wording())
        .contains(cs("s výjimkou vojenského újezdu"));
    assertThat(scope.bound()).containsExactly(Bearer.allParties());
    assertThat(scope.leftOut()).containsExactly(Bearer.group(cs("organizace zřizované krajem")));
    described(
        6,
        "Působnost: území: CZ-NUTS-CZ051, „s výjimkou vojenského újezdu“; váže: všechny "
            + "strany společně; neváže: „organizace zřizované krajem“.",
        "Scope: territory: CZ-NUTS-CZ051, “s výjimkou vojenského újezdu”; binds: all "
            + "parties jointly; does not bind: “organizace zřizované krajem”.");
  }

  @Test
  void sentence07_areasAmongOthers() {
    Listed<Focus> foci = part(7, 0, PolicyFocus.class).foci();
    assertThat(foci.openness()).isEqualTo(Openness.OPEN);
    assertThat(foci.items())
        .extracting(Focus::area)
        .containsExactly(
            SocialInclusion.HOUSING,
            SocialInclusion.EMPLOYMENT,
            SocialInclusion.DEBT,
            SocialInclusion.CRIME_PREVENTION);
    assertThat(foci.items().asList().get(3).place()).isPresent();
    described(
        7,
        "Oblasti spolupráce: „bydlení“, „zaměstnanost“, „dluhová problematika“, „prevence "
            + "kriminality“ (kde: „sociálně vyloučené oblasti“) (mimo jiné).",
        "Areas of cooperation: “housing”, “employment”, “debt”, “crime prevention” (where: "
            + "“sociálně vyloučené oblasti”) (among others).");
  }

  @Test
  void sentence08_formsTimesPhases() {
    FormsOfCooperation forms = part(8, 0, FormsOfCooperation.class);
    assertThat(forms.forms().openness()).isEqualTo(Openness.OPEN);
    assertThat(forms.forms().items())
        .containsExactly(
            CooperationForms.INFORMATION_EXCHANGE,
            CooperationForms.CONSULTATION,
            CooperationForms.JOINT_POSITION);
    assertThat(forms.phases()).containsExactly(PolicyPhase.values());
    described(
        8,
        "Formy spolupráce: výměna informací, konzultace, společné stanovisko (mimo jiné); "
            + "fáze: plánování, tvorba, realizace, vyhodnocování.",
        "Forms of cooperation: information exchange, consultation, joint position (among "
            + "others); phases: planning, formulation, implementation, evaluation.");
  }

  @Test
  void sentence09_yearlyReportWithDeadline() {
    Undertaking report = part(9, 0, Undertaking.class);
    assertThat(report.modality()).isEqualTo(Modality.SHALL);
    assertThat(report.act()).isEqualTo(Acts.REPORT);
    assertThat(report.bearers()).containsExactly(Bearer.party(OrganizationId.of("agentura")));
    assertThat(report.addressees()).containsExactly(Bearer.party(OrganizationId.of("kraj")));
    assertThat(report.recurrence())
        .contains(Recurrence.by(Recurrence.yearlyOn(MonthDay.of(3, 31))));
    assertThat(report.due()).isEmpty();
    described(
        9,
        "„agentura“ má povinnost předložit zprávu „zpráva o činnosti za předchozí "
            + "kalendářní rok“; komu: „kraj“; jak často: nejpozději 31. 3. každého roku; území: "
            + "CZ-NUTS-CZ051.",
        "“agentura” shall report “zpráva o činnosti za předchozí kalendářní rok”; to: "
            + "“kraj”; how often: by 31 March of each year; territory: CZ-NUTS-CZ051.");
  }

  @Test
  void sentence10_contactPersonAndNotice() {
    Undertaking appoint = part(10, 0, Undertaking.class);
    assertThat(appoint.act()).isEqualTo(Acts.APPOINT);
    assertThat(appoint.quantities()).containsExactly(Quantity.exactly(1, cs("kontaktní osoba")));
    assertThat(appoint.due()).contains(DateRule.after(TimeSpan.days(30), Anchor.LAST_SIGNATURE));
    Undertaking notify = part(10, 1, Undertaking.class);
    assertThat(notify.addressees()).containsExactly(Bearer.party(OrganizationId.of("agentura")));
    assertThat(notify.form()).contains(cs("písemně"));
    described(
        10,
        "„kraj“ má povinnost určit; kolik: 1 „kontaktní osoba“; nejpozději 30 dnů po posledním "
            + "podpisu. „kraj“ má povinnost oznámit „jméno kontaktní osoby“; komu: „agentura“; "
            + "nejpozději 30 dnů po posledním podpisu; forma: „písemně“.",
        "“kraj” shall appoint; how much: 1 “kontaktní osoba”; no later than 30 days after the "
            + "last signature. “kraj” shall notify “jméno kontaktní osoby”; to: “agentura”; no "
            + "later than 30 days after the last signature; form: “písemně”.");
  }

  @Test
  void sentence11_guestInCommissionsAndCommittees() {
    ParticipationRule rule = part(11, 0, Participation.class).rules().get(0);
    assertThat(rule.effect()).isEqualTo(RuleEffect.PERMITS);
    assertThat(rule.rights()).containsExactly(Rights.ATTEND);
    assertThat(rule.capacity()).contains(Capacities.GUEST);
    assertThat(rule.holder()).isEqualTo(Holder.representativeOf(OrganizationId.of("agentura")));
    assertThat(rule.bodies().descriptions())
        .extracting(each -> each.kind().orElseThrow())
        .containsExactly(BodyKinds.COMMISSION, BodyKinds.COMMITTEE);
    assertThat(rule.bodies().named().orElseThrow().openness()).isEqualTo(Openness.OPEN);
    described(
        11,
        "Je dovoleno účastnit se; kdo: zástupce organizace „agentura“; jako: host; kde: komise "
            + "organizace „kraj“, výbory organizace „kraj“, jmenovitě „vybor-socialni“ (mimo "
            + "jiné).",
        "It is permitted to attend; who: a representative of “agentura”; as: guest; where: "
            + "commissions of “kraj”, committees of “kraj”, by name “vybor-socialni” (among "
            + "others).");
  }

  @Test
  void sentence12_guestWithAdvisoryVote() {
    ImmutableList<ParticipationRule> rules = part(12, 0, Participation.class).rules();
    assertThat(rules)
        .extracting(ParticipationRule::effect)
        .containsExactly(RuleEffect.PERMITS, RuleEffect.PROHIBITS, RuleEffect.PERMITS);
    assertThat(rules.get(0).rights()).containsExactly(Right.of("advisory-vote"));
    assertThat(rules.get(1).rights()).containsExactly(Rights.VOTE);
    assertThat(rules.get(2).condition().orElseThrow().facts()).hasSize(2);
    described(
        12,
        "Je dovoleno „advisory-vote“; kdo: kdokoli; jako: host; kde: jmenovitě "
            + "„vybor-socialni“ (úplný výčet). Je zakázáno hlasovat; kdo: kdokoli; jako: host; "
            + "kde: jmenovitě „vybor-socialni“ (úplný výčet). Je dovoleno vystoupit; kdo: "
            + "kdokoli; jako: host; kde: jmenovitě „vybor-socialni“ (úplný výčet); podmínka: "
            + "„předseda“ vysloví pozvání a zároveň program se týká účastníka.",
        "It is permitted to “advisory-vote”; who: anyone; as: guest; where: by name "
            + "“vybor-socialni” (complete list). It is prohibited to vote; who: anyone; as: "
            + "guest; where: by name “vybor-socialni” (complete list). It is permitted to "
            + "speak; who: anyone; as: guest; where: by name “vybor-socialni” (complete list); "
            + "condition: “předseda” invites and the agenda concerns the holder.");
  }

  @Test
  void sentence13_closedUnlessDecidedOtherwise() {
    ImmutableList<ParticipationRule> rules = part(13, 0, Participation.class).rules();
    assertThat(rules.get(0).effect()).isEqualTo(RuleEffect.PROHIBITS);
    assertThat(rules.get(0).yielding()).isTrue();
    assertThat(rules.get(0).condition().orElseThrow()).isInstanceOf(Not.class);
    assertThat(rules.get(1).holder()).isEqualTo(Holder.membersOfParent());
    assertThat(rules.get(1).exceptionTo()).containsExactly(rules.get(0).id());
    described(
        13,
        "Je zakázáno účastnit se; kdo: kdokoli; jako: veřejnost; kde: jmenovitě "
            + "„vybor-socialni“ (úplný výčet); podmínka: „vybor-socialni“ věc neschválí; "
            + "pravidlo ustupuje: výslovným výjimkám. Je dovoleno účastnit se; kdo: členové "
            + "nadřízeného orgánu; kde: jmenovitě „vybor-socialni“ (úplný výčet); výjimka z: "
            + "„s13-1“.",
        "It is prohibited to attend; who: anyone; as: public; where: by name “vybor-socialni” "
            + "(complete list); condition: “vybor-socialni” does not approve; the rule yields: "
            + "to declared exceptions. It is permitted to attend; who: members of the parent "
            + "body; where: by name “vybor-socialni” (complete list); exception to: “s13-1”.");
  }

  @Test
  void sentence14_workingGroupWithTwoSeatsEach() {
    BodyConstitution group = part(14, 0, BodyConstitution.class);
    assertThat(group.founders()).containsExactly(Bearer.allParties());
    assertThat(group.answersTo()).containsExactly(Bearer.body(BodyId.of("rada")));
    Seat seat = group.seats().get(0);
    assertThat(seat.quantity()).contains(Quantity.exactly(2, cs("zástupci")));
    assertThat(seat.by()).containsExactly(Bearer.eachParty());
    assertThat(group.until()).contains(Lasting.until(DateRule.on(Anchor.END_OF_INSTRUMENT)));
    described(
        14,
        "Orgán: „společná pracovní skupina“; zřizuje: všechny strany společně; odpovídá: "
            + "„rada“; místa: 2 „zástupci“, jmenování, určuje: každá strana, za: každá strana; "
            + "trvá do: den zániku listiny.",
        "Body: “společná pracovní skupina”; set up by: all parties jointly; answers to: "
            + "“rada”; seats: 2 “zástupci”, appointed, by: each party, for: each party; until: "
            + "the day of the end of the instrument.");
  }

  @Test
  void sentence15_quorumAndMajorityOfAllMembers() {
    DecisionMaking decision = part(15, 0, DecisionMaking.class);
    Quantity half = Quantity.moreThan(Fraction.of(1, 2), Bases.ALL_MEMBERS);
    assertThat(decision.quorum()).containsExactly(half);
    assertThat(decision.steps()).containsExactly(DecisionStep.vote(half));
    described(
        15,
        "Rozhodování: rozhoduje: „vybor-socialni“; kvorum: více než 1/2 (všichni členové); "
            + "způsob: hlasování, většina: více než 1/2 (všichni členové).",
        "Decision-making: decided by: “vybor-socialni”; quorum: more than 1/2 (all "
            + "members); method: vote, majority: more than 1/2 (all members).");
  }
}
