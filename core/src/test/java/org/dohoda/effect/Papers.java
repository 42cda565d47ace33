package org.dohoda.effect;

import static org.dohoda.effect.Cases.MEMORANDUM;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;

/** Agreements in effect since New Year 2020 without an end, their amendments and successions. */
final class Papers {
  private Papers() {}

  static Party since(OrganizationId organization, String day) {
    return Party.builder().organization(organization).effective(PartialDate.parse(day)).build();
  }

  static Party between(OrganizationId organization, String first, String last) {
    return since(organization, first).toBuilder().lastDay(PartialDate.parse(last)).build();
  }

  static Memorandum agreement(Party... parties) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .addParties(parties)
        .addClause(Clause.builder().id(ClauseId.of("term")).addProvision(Term.indefinite()).build())
        .build();
  }

  static Memorandum agreement(OrganizationId... parties) {
    return agreement(
        List.of(parties).stream().map(each -> since(each, "2020-01-01")).toArray(Party[]::new));
  }

  static Amendment amendment(String id, String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  /** That all passes on a day. */
  static Succession succession(OrganizationId from, OrganizationId to, String day) {
    return Succession.builder()
        .predecessor(from)
        .successor(to)
        .on(PartialDate.parse(day))
        .passing(Passing.ALL)
        .build();
  }

  static Effects effects(List<Succession> successions, Instrument... instruments) {
    return Effects.of(
        CooperationRegister.builder()
            .addInstruments(instruments)
            .addAllSuccessions(successions)
            .build());
  }

  static ImmutableList<String> problems(Effects effects) {
    return effects.problems(MEMORANDUM).stream()
        .map(Problem::code)
        .collect(ImmutableList.toImmutableList());
  }
}
