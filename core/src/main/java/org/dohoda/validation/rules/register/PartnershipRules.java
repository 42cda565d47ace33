package org.dohoda.validation.rules.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipProblems;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.Started;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.index.Alike;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on partnerships: their own problems, and their ties to instruments and programmes. */
public final class PartnershipRules {
  private static final ImmutableSet<EventKind> COOPERATING =
      ImmutableSet.of(EventKind.CONCLUDED, EventKind.STARTED, EventKind.SUPPORT_CHANGED);

  static final Rule<Partnership> WITHOUT_INSTRUMENT =
      Rule.on(
          On.PARTNERSHIP,
          ProblemKind.information("partnership.without-instrument")
              .czech(
                  "Partnerství {partnership} bylo zahájeno, žádná listina k němu však není"
                      + " zapsána.",
                  "Na čem spolupráce stojí, nelze doložit. Zapište listinu, byla-li jaká.")
              .english(
                  "The partnership {partnership} was begun, but no instrument is recorded for it.",
                  "What the cooperation rests on cannot be shown. Record the instrument if there"
                      + " was one."),
          (partnership, scene) -> {
            boolean begun = false;
            boolean based = !partnership.basis().isEmpty();
            for (Episode episode : partnership.episodes()) {
              for (PartnershipEvent event : episode.events()) {
                begun |= COOPERATING.contains(event.kind());
                based |= event instanceof Concluded c && c.instrument().isPresent();
              }
            }
            if (begun && !based) {
              scene.report(p -> p.with("partnership", partnership.id()));
            }
          });

  static final Rule<Partnership> BASIS_OF_OTHERS =
      Rule.on(
          On.PARTNERSHIP,
          ProblemKind.warning("partnership.basis-of-others")
              .czech(
                  "Partnerství {partnership} se opírá o listinu {instrument} mezi někým jiným.",
                  "Spolupráce by stála na cizí smlouvě. Opravte listinu, nebo strany partnerství.")
              .english(
                  "The partnership {partnership} rests on {instrument}, which is between others.",
                  "The cooperation would rest on somebody else's agreement. Correct the instrument,"
                      + " or the parties."),
          (partnership, scene) -> {
            for (InstrumentId id : partnership.basis().asList()) {
              if (scene.index().register().instrument(id).orElse(null)
                      instanceof Memorandum memorandum
                  && isOfOthers(partnership, memorandum, scene.index())) {
                scene.report(
                    scene.path().member("basis"),
                    p ->
                        p.with("partnership", partnership.id())
                            .with("instrument", id)
                            .related(Paths.of(id)));
              }
            }
          });

  static final Rule<CooperationRegister> SPLIT =
      Rule.on(
          On.REGISTER,
          ProblemKind.warning("partnership.recorded-twice")
              .czech(
                  "Partnerství {first} a {other} jsou mezi týmiž stranami a neliší se ani"
                      + " programem.",
                  "Partner se počítá dvakrát. Nová žádost po skončení je nová epizoda téhož"
                      + " partnerství; spojte je.")
              .english(
                  "The partnerships {first} and {other} join the same parties, and no programme"
                      + " tells them apart.",
                  "The partner is counted twice. To apply again is a new episode of one"
                      + " partnership; join them."),
          (register, scene) -> {
            record Key(ImmutableSet<OrganizationId> parties, Optional<ProgrammeId> programme) {}

            Map<Key, PartnershipId> seen = new HashMap<>();
            for (Partnership partnership :
                Alike.mayBe(register.partnerships(), PartnershipRules::hash)) {
              Key key = new Key(partnership.parties(), partnership.programme());
              PartnershipId first = seen.putIfAbsent(key, partnership.id());
              if (first != null) {
                scene.report(
                    Paths.of(partnership.id()),
                    p ->
                        p.with("first", first)
                            .with("other", partnership.id())
                            .related(Paths.of(first)));
              }
            }
          });

  static final Rule<Partnership> WAVE_UNKNOWN =
      Rule.on(
          On.PARTNERSHIP,
          ProblemKind.warning("partnership.wave-or-call-unknown")
              .czech(
                  "Program {programme} nemá vlnu ani výzvu {id}.",
                  "Kdy spolupráce začala, se z ní nezjistí. Doplňte ji do programu, nebo opravte"
                      + " označení.")
              .english(
                  "The programme {programme} has no wave or call {id}.",
                  "When the cooperation began cannot be read from it. Add it to the programme, or"
                      + " correct the name."),
          (partnership, scene) -> {
            Optional<Programme> programme =
                partnership.programme().flatMap(id -> scene.index().register().programme(id));
            if (programme.isEmpty()) {
              return;
            }
            for (int i = 0; i < partnership.episodes().size(); i++) {
              Episode episode = partnership.episodes().get(i);
              for (int j = 0; j < episode.events().size(); j++) {
                Optional<String> unknown = unknown(episode.events().get(j), programme.get());
                if (unknown.isPresent()) {
                  scene.report(
                      scene.path().member("episodes").index(i).member("events").index(j),
                      p ->
                          p.with("programme", programme.get().id())
                              .with("id", unknown.get())
                              .related(Paths.of(programme.get().id())));
                }
              }
            }
          });

  private PartnershipRules() {}

  public static ImmutableList<Rule<?>> all() {
    ImmutableList.Builder<Rule<?>> all = ImmutableList.builder();
    for (ProblemKind own : PartnershipProblems.all()) {
      all.add(relayed(own));
    }
    return all.add(WITHOUT_INSTRUMENT, BASIS_OF_OTHERS, SPLIT, WAVE_UNKNOWN).build();
  }

  private static boolean isOfOthers(Partnership partnership, Memorandum memorandum, Index index) {
    for (OrganizationId party : partnership.parties().asList()) {
      if (index.takesPart(party, memorandum)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(Partnership partnership) {
    int hash = partnership.programme().hashCode();
    for (OrganizationId party : partnership.parties().asList()) {
      hash += party.hashCode();
    }
    return hash;
  }

  /** What a partnership finds wrong with its own events. */
  private static Rule<Partnership> relayed(ProblemKind kind) {
    return On.PARTNERSHIP.rule(
        kind,
        (partnership, scene) -> {
          for (Problem problem : partnership.problems()) {
            scene.relay(problem, scene.path());
          }
        });
  }

  private static Optional<String> unknown(PartnershipEvent event, Programme programme) {
    if (event instanceof Started started) {
      return started
          .wave()
          .filter(id -> programme.waves().stream().noneMatch(wave -> wave.id().equals(id)));
    }
    return event instanceof Applied applied
        ? applied
            .call()
            .filter(id -> programme.calls().stream().noneMatch(call -> call.id().equals(id)))
        : Optional.empty();
  }
}
