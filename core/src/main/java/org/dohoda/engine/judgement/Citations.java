package org.dohoda.engine.judgement;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.body.Body;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.effect.facts.Originals;
import org.dohoda.engine.inquiry.Relations;
import org.dohoda.engine.links.RuleCase;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;

/** The sources that were not read whole, on which it may rest that nothing is said. */
public final class Citations {
  private final CooperationRegister register;
  private final Supplier<ImmutableSetMultimap<Id, Source>> notReadWhole;

  public Citations(CooperationRegister register) {
    this.register = register;
    this.notReadWhole = Suppliers.memoize(() -> notReadWhole(register));
  }

  /**
   * The sources, not read whole, of papers by whom they concern: those who are parties from the
   * first, or come to be by an amendment, and the bodies that are governed. An amendment concerns
   * all whom the paper that it amends concerns.
   */
  private static ImmutableSetMultimap<Id, Source> notReadWhole(CooperationRegister register) {
    Originals originals = Originals.of(register);
    SetMultimap<InstrumentId, Id> concerned = LinkedHashMultimap.create();
    for (Instrument instrument : register.instruments()) {
      InstrumentId amended = amended(instrument, originals);
      if (instrument instanceof Memorandum memorandum) {
        memorandum.parties().forEach(party -> concerned.put(amended, party.organization()));
      } else if (instrument instanceof ProcedureRules rules) {
        rules.governs().forEach(body -> concerned.put(amended, body));
      } else {
        ((Amendment) instrument)
            .changes()
            .forEach(
                change ->
                    Relations.comer(change).ifPresent(party -> concerned.put(amended, party)));
      }
    }
    ImmutableSetMultimap.Builder<Id, Source> found = ImmutableSetMultimap.builder();
    for (Instrument instrument : register.instruments()) {
      for (Source source : instrument.sources()) {
        if (source.extent() != Extent.WHOLE) {
          concerned.get(amended(instrument, originals)).forEach(id -> found.put(id, source));
        }
      }
    }
    return found.build();
  }

  private static InstrumentId amended(Instrument instrument, Originals originals) {
    Originals.Original original = originals.of(instrument);
    return original.notRecorded().orElse(original.instrument().id());
  }

  /**
   * The sources, not read whole, of the rules that may concern the question, of the memoranda of
   * the holder and of the owner, of the rules that govern the body, and of what amends them: what
   * is not in them may be in the paper.
   *
   * @param above an organization with those above it and those that it follows
   * @param aboveOwner the same of the recorded owner of a body and of all that succeeded it
   */
  public ImmutableList<Source> notReadWhole(
      ParticipationQuestion question,
      Iterable<RuleCase> cases,
      Function<OrganizationId, Set<OrganizationId>> above,
      Function<OrganizationId, Set<OrganizationId>> aboveOwner) {
    Set<Source> sources = new LinkedHashSet<>();
    for (RuleCase each : cases) {
      each.rule().sources().stream()
          .filter(source -> source.extent() != Extent.WHOLE)
          .forEach(sources::add);
    }
    Set<Id> concerned = new LinkedHashSet<>();
    question.organization().map(above).ifPresent(concerned::addAll);
    concerned.addAll(Relations.withPredecessors(question.body(), register));
    register
        .body(question.body())
        .flatMap(Body::owner)
        .map(aboveOwner)
        .ifPresent(concerned::addAll);
    concerned.forEach(id -> sources.addAll(notReadWhole.get().get(id)));
    return ImmutableList.copyOf(sources);
  }
}
