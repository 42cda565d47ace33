package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.dohoda.condition.Actor;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Anchor;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Paths;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Stated;

/** Rules on what an instrument says against its parties and against what happened. */
final class FactRules {
  static final Rule<Stated<Term>> BOUND_AFTER_TERM =
      Rule.on(
          On.TERM,
          ProblemKind.warning("memorandum.bound-after-term")
              .czech(
                  "Listina končí {end}, strana {party} je však vedena jako vázaná do {lastDay}.",
                  "Odpovědi pro dny mezi oběma daty budou sporné. Opravte jeden z nich, nebo"
                      + " zapište dodatek, který dobu prodloužil.")
              .english(
                  "The instrument ends on {end}, but the party {party} is recorded as bound until"
                      + " {lastDay}.",
                  "Answers for the days between will be disputed. Correct one of them, or record"
                      + " the amendment that prolonged the term."),
          (stated, scene) -> {
            if (!(stated.in().origin() instanceof Memorandum memorandum)
                || !scene.index().amendments(memorandum.id()).isEmpty()) {
              return;
            }
            Optional<PartialDate> end = end(stated.what(), memorandum);
            for (Party party : memorandum.parties()) {
              if (Times.before(end, party.lastDay())) {
                scene.report(
                    p ->
                        p.with("end", end.orElseThrow())
                            .with("party", party.organization())
                            .with("lastDay", party.lastDay().orElseThrow()));
              }
            }
          });

  static final Rule<Stated<Term>> OVER_BEFORE_SIGNED =
      Rule.on(
          On.TERM,
          ProblemKind.error("memorandum.over-before-signed")
              .czech(
                  "Listina má končit {end}, podepsána však byla až {signed}.",
                  "Listina by neplatila ani jediný den a všechna její pravidla by mlčela. Opravte"
                      + " jeden z obou dnů.")
              .english(
                  "The instrument is to end on {end}, but was signed only on {signed}.",
                  "It would not hold on a single day and all its rules would be silent. Correct one"
                      + " of the two days."),
          (stated, scene) -> {
            if (stated.in().origin() instanceof Memorandum memorandum) {
              Optional<PartialDate> signed = Facts.lastMade(memorandum);
              Optional<PartialDate> end = end(stated.what(), memorandum);
              if (Times.before(end, signed)) {
                scene.report(
                    p -> p.with("end", end.orElseThrow()).with("signed", signed.orElseThrow()));
              }
            }
          });

  static final Rule<Stated<Undertaking>> DUTY_OF_OUTSIDER =
      Rule.on(
          On.UNDERTAKING,
          ProblemKind.warning("undertaking.duty-of-outsider")
              .czech(
                  "Povinnost {act} má nést {organization}, které listina {instrument} nezavazuje.",
                  "Smlouva nemůže ukládat povinnosti tomu, kdo ji neuzavřel. Opravte nositele, nebo"
                      + " doplňte stranu.")
              .english(
                  "The duty {act} is to be borne by {organization}, whom {instrument} does not"
                      + " bind.",
                  "An agreement cannot oblige somebody who did not conclude it. Correct the bearer,"
                      + " or add the party."),
          (stated, scene) -> {
            Optional<Memorandum> memorandum = scene.index().memorandum(stated.in());
            if (memorandum.isEmpty() || !isDuty(stated.what())) {
              return;
            }
            stated.what().bearers().stream()
                .flatMap(FactRules::named)
                .filter(id -> scene.index().register().organization(id).isPresent())
                .filter(id -> !scene.index().takesPart(id, memorandum.get()))
                .forEach(
                    outsider ->
                        scene.report(
                            scene.path().member("bearers"),
                            p ->
                                p.with("act", stated.what().act())
                                    .with("organization", outsider)
                                    .with("instrument", memorandum.get().id())
                                    .related(Paths.of(outsider))));
          });

  static final Rule<Stated<Anchor>> SIGNATURE_OF_OUTSIDER =
      Rule.on(
          On.ANCHOR,
          ProblemKind.error("date-rule.signature-of-outsider")
              .czech(
                  "Lhůta běží od podpisu {party}, což není strana listiny {instrument}.",
                  "Lhůta nikdy nezačne běžet. Uveďte stranu, jejíž podpis je míněn.")
              .english(
                  "A time runs from the signature of {party}, who is no party to {instrument}.",
                  "It never begins to run. Name the party whose signature is meant."),
          (stated, scene) -> {
            Optional<Memorandum> memorandum = scene.index().memorandum(stated.in());
            if (memorandum.isPresent()
                && stated.what() instanceof Anchor.SignatureOf signature
                && scene.index().register().organization(signature.party()).isPresent()
                && !scene.index().parties(stated.in().host()).contains(signature.party())) {
              scene.report(
                  p -> p.with("party", signature.party()).with("instrument", stated.in().host()));
            }
          });

  static final Rule<Stated<InstrumentEvent>> EVENT_OF_OUTSIDER =
      Rule.on(
          On.EVENT,
          ProblemKind.error("event.of-outsider")
              .czech(
                  "Událost ze dne {day} se připisuje {party}, což není strana listiny"
                      + " {instrument}.",
                  "Výpověď nestrany nic neukončí. Uveďte stranu, která jednala.")
              .english(
                  "The event of {day} is ascribed to {party}, who is no party to {instrument}.",
                  "A notice of somebody who is no party ends nothing. Name the party that acted."),
          (stated, scene) -> {
            Optional<Memorandum> memorandum = scene.index().memorandum(stated.in());
            Optional<OrganizationId> party =
                stated
                    .what()
                    .party()
                    .filter(id -> scene.index().register().organization(id).isPresent());
            if (memorandum.isPresent()
                && party.isPresent()
                && !scene.index().takesPart(party.get(), memorandum.get())) {
              scene.report(
                  p ->
                      p.with("day", stated.what().on())
                          .with("party", party.get())
                          .with("instrument", stated.in().host()));
            }
          });

  static final Rule<Stated<InstrumentEvent>> NOTICE_OF_NOBODY =
      Rule.on(
          On.EVENT,
          ProblemKind.warning("event.notice-of-nobody")
              .czech(
                  "U výpovědi ze dne {day} není zapsáno, kdo ji dal.",
                  "Pro koho listina končí, nelze určit. Zapište stranu.")
              .english(
                  "Who gave the notice of {day} is not recorded.",
                  "For whom the instrument ends cannot be told. Record the party."),
          (stated, scene) -> {
            InstrumentEvent event = stated.what();
            if (event.type() == InstrumentEvent.Type.NOTICE_GIVEN && event.party().isEmpty()) {
              scene.report(p -> p.with("day", event.on()));
            }
          });

  static final Rule<Stated<InstrumentEvent>> BEFORE_MADE =
      Rule.on(
          On.EVENT,
          ProblemKind.error("event.before-conclusion")
              .czech(
                  "Událost ze dne {day} předchází uzavření listiny ({made}).",
                  "Ukončit nebo prodloužit lze jen, co již vzniklo; konec by byl určen chybně."
                      + " Opravte jeden z obou dnů.")
              .english(
                  "The event of {day} comes before the instrument was made ({made}).",
                  "Only what has come to be can end or be renewed; the end would be wrong. Correct"
                      + " one of the two days."),
          (stated, scene) -> {
            InstrumentEvent event = stated.what();
            boolean later =
                switch (event.type()) {
                  case NOTICE_GIVEN, RENEWED, TERMINATED -> true;
                  case APPROVED, PUBLISHED, OTHER -> false;
                };
            Optional<PartialDate> made = Facts.firstMade(stated.in().origin());
            if (later && Times.before(Optional.of(event.on()), made)) {
              scene.report(p -> p.with("day", event.on()).with("made", made.orElseThrow()));
            }
          });

  private FactRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        BOUND_AFTER_TERM,
        OVER_BEFORE_SIGNED,
        DUTY_OF_OUTSIDER,
        SIGNATURE_OF_OUTSIDER,
        EVENT_OF_OUTSIDER,
        NOTICE_OF_NOBODY,
        BEFORE_MADE);
  }

  private static Optional<PartialDate> end(Term term, Memorandum memorandum) {
    return term.renewal().isEmpty()
            && term.condition().isEmpty()
            && term.lasting() instanceof Lasting.Until until
        ? Times.resolved(until.lastDay(), Facts.events(memorandum))
        : Optional.empty();
  }

  private static boolean isDuty(Undertaking undertaking) {
    return undertaking.modality() == Modality.SHALL || undertaking.modality() == Modality.SHALL_NOT;
  }

  /** The organisations that a bearer names as bound, each of several. */
  private static Stream<OrganizationId> named(Bearer bearer) {
    if (bearer instanceof Bearer.Together together) {
      return together.bearers().stream().flatMap(FactRules::named);
    }
    return bearer instanceof Bearer.Named named
            && named.actor() instanceof Actor.OfOrganization organization
        ? Stream.of(organization.id())
        : Stream.empty();
  }
}
