package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.provision.sentences.SentenceParts.cs;
import static org.dohoda.provision.sentences.SentenceParts.described;
import static org.dohoda.provision.sentences.SentenceParts.en;
import static org.dohoda.provision.sentences.SentenceParts.part;

import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.provision.Accession;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Relief;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.text.Openness;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Sentences on effect, disputes, joining, leaving and force majeure. */
class ClosingTest {
  @Test
  void sentence163_bindingWithExceptions() {
    LegalEffect effect = part(163, 0, LegalEffect.class);
    assertThat(effect.binding()).isEqualTo(Binding.BINDING);
    assertThat(effect.exceptClauses())
        .containsExactly(ClauseId.of("clause-3"), ClauseId.of("clause-5"));
    assertThat(effect.enforceable()).isEqualTo(Truth.YES);
    assertThat(effect.unaffected()).containsExactly(InstrumentId.of("agreement-2018"));
    assertThat(effect.prevailing()).containsExactly(InstrumentId.of("framework"));
    described(
        163,
        "Dokument je právně závazný; opak platí pro ustanovení: „clause-3“, "
            + "„clause-5“; vymahatelné u soudu: ano; přednost má: „framework“; nedotčeno: "
            + "„agreement-2018“; rozhodné právo: „law of England“.",
        "The instrument is legally binding; the contrary holds of clauses: “clause-3”, "
            + "“clause-5”; enforceable in court: yes; prevailing: “framework”; unaffected: "
            + "“agreement-2018”; governing law: “law of England”.");
  }

  @Test
  void sentence164_binding() {
    assertThat(part(164, 0, LegalEffect.class).binding()).isEqualTo(Binding.BINDING);
    assertThat(part(164, 0, LegalEffect.class).enforceable()).isEqualTo(Truth.UNKNOWN);
    described(164, "Dokument je právně závazný.", "The instrument is legally binding.");
  }

  @Test
  void sentence165_talksAndNothingElse() {
    Dispute dispute = part(165, 0, Dispute.class);
    assertThat(dispute.steps().get(0).wording()).contains(en("talks"));
    assertThat(dispute.excluded())
        .containsExactly(SettlementMethods.ARBITRATION, SettlementMethods.COURT);
    described(
        165,
        "Spory se řeší: 1. jednání, „talks“, kdo: „focal points“; vyloučeno: rozhodčí "
            + "řízení, soud.",
        "Disputes are settled: 1. negotiation, “talks”, who: “focal points”; excluded: "
            + "arbitration, court.");
  }

  @Test
  void sentence166_anExpertAndNoCourt() {
    Dispute dispute = part(166, 0, Dispute.class);
    assertThat(dispute.steps().get(0).method()).isEqualTo(SettlementMethods.EXPERT_DETERMINATION);
    assertThat(dispute.excluded()).containsExactly(SettlementMethods.COURT);
    described(
        166,
        "Spory se řeší: 1. rozhodnutí odborníka, „Zahlen“, kdo: „gemeinsam bestellter "
            + "Sachverständiger“; vyloučeno: soud.",
        "Disputes are settled: 1. expert determination, “Zahlen”, who: “gemeinsam "
            + "bestellter Sachverständiger”; excluded: court.");
  }

  @Test
  void sentence167_nobodyMayJoin() {
    assertThat(part(167, 0, Accession.class).excluded()).isTrue();
    assertThat(part(167, 0, Accession.class).bearers()).isEmpty();
    described(167, "Přistoupení dalších stran: vyloučeno.", "Accession: not allowed.");
  }

  @Test
  void sentence168_someMayNotJoin() {
    assertThat(part(168, 0, Accession.class).excluded()).isTrue();
    assertThat(part(168, 0, Accession.class).bearers())
        .containsExactly(Bearer.group(cs("obce, které nejsou členy sdružení")));
    described(
        168,
        "Přistoupení dalších stran: vyloučeno; kdo: „obce, které nejsou členy " + "sdružení“.",
        "Accession: not allowed; who: “obce, které nejsou členy sdružení”.");
  }

  @Test
  void sentence169_observersMayJoinWithConsent() {
    Accession accession = part(169, 0, Accession.class);
    assertThat(accession.condition()).contains(Condition.statusRecognised(en("observer")));
    assertThat(accession.steps())
        .extracting(ApprovalStep::reasonToWithhold)
        .containsExactly(Truth.UNKNOWN, Truth.YES);
    assertThat(accession.steps().get(0).act()).isEqualTo(ApprovalAct.NOTIFY);
    described(
        169,
        "Přistoupení dalších stran: připouští se; kdo: „States“; kroky: „the acceding "
            + "State“ podá oznámení, „the parties“ udělí souhlas, nelze bezdůvodně odepřít; komu: "
            + "„secretariat“; podmínka: je uznáno postavení „observer“.",
        "Accession: allowed; who: “States”; steps: “the acceding State” gives notice, "
            + "“the parties” consents, not unreasonably withheld; to: “secretariat”; "
            + "condition: the status is recognised: “observer”.");
  }

  @Test
  void sentence170_anEndForAll() {
    assertThat(part(170, 0, Termination.class).reach()).isEqualTo(TerminationReach.ALL);
    Termination idle = part(170, 1, Termination.class);
    assertThat(idle.persisting()).contains(TimeSpan.days(60));
    assertThat(idle.lastDay()).contains(DateRule.nextMeeting());
    described(
        170,
        "Ukončení: může ukončit: „kraj“; končí: pro všechny strany. Ukončení: "
            + "„nečinnost pracovní skupiny“; trvá-li důvod alespoň: 60 dnů; poslední den: "
            + "příští jednání; končí: pro všechny strany.",
        "Termination: may be ended by: “kraj”; it ends: for all parties. Termination: "
            + "“nečinnost pracovní skupiny”; once the ground has lasted: 60 days; last day: "
            + "the next meeting; it ends: for all parties.");
  }

  @Test
  void sentence171_anEndForAllAtTheEndOfAMonth() {
    Termination withdrawal = part(171, 0, Termination.class);
    assertThat(withdrawal.reach()).isEqualTo(TerminationReach.ALL);
    assertThat(withdrawal.lastDay())
        .contains(
            DateRule.orNextWorkingDay(
                DateRule.endOf(DateRule.on(Termination.NOTICE), 0, CalendarUnit.MONTH)));
    described(
        171,
        "Ukončení: může ukončit: „state“; poslední den: poslední den měsíce dne: den doručení "
            + "výpovědi, není-li to pracovní den, nejbližší následující pracovní den; končí: "
            + "pro všechny strany.",
        "Termination: may be ended by: “state”; last day: the last day of the month of: the "
            + "day of receipt of notice or, if it is not a working day, the next working day; "
            + "it ends: for all parties.");
  }

  @Test
  void sentence172_twoClausesSurvive() {
    Survival survival = part(172, 0, Survival.class);
    assertThat(survival.clauses())
        .containsExactly(ClauseId.of("clause-7"), ClauseId.of("clause-9"));
    assertThat(survival.lasting()).contains(Lasting.indefinitely());
    described(
        172,
        "I po skončení platí: ustanovení: „clause-7“, „clause-9“; bez časového omezení.",
        "Goes on after the end: clauses: “clause-7”, “clause-9”; without end.");
  }

  @Test
  void sentence173_dutiesRestAndTimesGrow() {
    ForceMajeure rest = part(173, 0, ForceMajeure.class);
    assertThat(rest.relief()).isEqualTo(Relief.SUSPENDED);
    assertThat(rest.events().orElseThrow().openness()).isEqualTo(Openness.OPEN);
    assertThat(rest.notice()).contains(DateRule.after(TimeSpan.hours(24), ForceMajeure.HINDRANCE));
    assertThat(part(173, 1, ForceMajeure.class).relief()).isEqualTo(Relief.EXTENDED);
    described(
        173,
        "Vyšší moc: povinnosti: pozastavují se; události: „Hochwasser“, „Pandemie“ (mimo "
            + "jiné); které povinnosti: „Lieferpflichten“ (úplnost výčtu neuvedena); oznámit "
            + "do: 24 hodin po vzniku překážky. Vyšší moc: povinnosti: lhůty se prodlužují; "
            + "události: „Hochwasser“, „Pandemie“ (mimo jiné); které povinnosti: „Fristen“ "
            + "(úplnost výčtu neuvedena); oznámit do: 24 hodin po vzniku překážky.",
        "Force majeure: duties: suspended; events: “Hochwasser”, “Pandemie” (among others); "
            + "which duties: “Lieferpflichten” (completeness not stated); notice by: 24 hours "
            + "after the start of the hindrance. Force majeure: duties: extended; events: "
            + "“Hochwasser”, “Pandemie” (among others); which duties: “Fristen” (completeness "
            + "not stated); notice by: 24 hours after the start of the hindrance.");
  }

  @Test
  void sentence174_threeReliefs() {
    assertThat(part(174, 0, ForceMajeure.class).relief()).isEqualTo(Relief.RELEASED);
    assertThat(part(174, 1, ForceMajeure.class).relief()).isEqualTo(Relief.SUSPENDED);
    ForceMajeure extended = part(174, 2, ForceMajeure.class);
    assertThat(extended.relief()).isEqualTo(Relief.EXTENDED);
    assertThat(extended.duties().orElseThrow().items()).containsExactly(en("deadlines"));
    assertThat(extended.events().orElseThrow().openness()).isEqualTo(Openness.CLOSED);
    described(
        174,
        "Vyšší moc: povinnosti: zanikají; kdo: každá strana; události: „war“, „natural "
            + "disaster“ (úplný výčet); které povinnosti: „payments“ (úplnost výčtu "
            + "neuvedena); oznámit do: 5 dnů po vzniku překážky; trvá do: den odpadnutí "
            + "překážky. Vyšší moc: povinnosti: pozastavují se; kdo: každá strana; události: "
            + "„war“, „natural disaster“ (úplný výčet); které povinnosti: „reporting“ (úplnost "
            + "výčtu neuvedena); oznámit do: 5 dnů po vzniku překážky; trvá do: den odpadnutí "
            + "překážky. Vyšší moc: povinnosti: lhůty se prodlužují; kdo: každá strana; "
            + "události: „war“, „natural disaster“ (úplný výčet); které povinnosti: "
            + "„deadlines“ (úplnost výčtu neuvedena); oznámit do: 5 dnů po vzniku překážky; "
            + "trvá do: den odpadnutí překážky.",
        "Force majeure: duties: released; who: each party; events: “war”, “natural disaster” "
            + "(complete list); which duties: “payments” (completeness not stated); notice by: "
            + "5 days after the start of the hindrance; until: the day of the end of the "
            + "hindrance. Force majeure: duties: suspended; who: each party; events: “war”, "
            + "“natural disaster” (complete list); which duties: “reporting” (completeness not "
            + "stated); notice by: 5 days after the start of the hindrance; until: the day of "
            + "the end of the hindrance. Force majeure: duties: extended; who: each party; "
            + "events: “war”, “natural disaster” (complete list); which duties: “deadlines” "
            + "(completeness not stated); notice by: 5 days after the start of the hindrance; "
            + "until: the day of the end of the hindrance.");
  }
}
