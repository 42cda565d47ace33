package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.walk.Lasted;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on sources and on what they attest. */
public final class SourceRules {
  static final Rule<Source> HYPOTHETICAL =
      Rule.on(
          On.SOURCE,
          ProblemKind.information("source.hypothetical")
              .czech(
                  "Údaj je vymyšlen pro ilustraci: {title}.",
                  "Ukázkový údaj nesmí být vydáván za skutečnost. Před zveřejněním jej odstraňte,"
                      + " nebo doložte.")
              .english(
                  "The statement is made up for illustration: {title}.",
                  "A stand-in must not pass for a fact. Remove it before publication, or find a"
                      + " source."),
          (source, scene) -> {
            if (isHypothesis(source)) {
              scene.report(p -> p.with("title", source.title()));
            }
          });

  static final Rule<Source> NOT_FOUND_AGAIN =
      Rule.on(
          On.SOURCE,
          ProblemKind.information("source.cannot-be-found-again")
              .czech(
                  "Pramen {title} nemá adresu, místo ani den.",
                  "Kdo údaj zpochybní, pramen nenajde. Doplňte odkaz, místo v dokumentu, nebo den.")
              .english(
                  "The source {title} has no address, no place and no day.",
                  "Whoever doubts the statement cannot find the source. Add a link, the place in"
                      + " the document, or the day."),
          (source, scene) -> {
            if (source.uri().isEmpty()
                && source.place().isEmpty()
                && source.date().isEmpty()
                && !isHypothesis(source)) {
              scene.report(p -> p.with("title", source.title()));
            }
          });

  static final Rule<Attestation> WITHOUT_SOURCE =
      Rule.on(
          On.ATTESTATION,
          ProblemKind.warning("attestation.without-source")
              .czech(
                  "Doklad ke dni {day} neuvádí pramen.",
                  "Den, který nic nedokládá, přesto dělá trvání jistým. Uveďte pramen, nebo doklad"
                      + " odstraňte.")
              .english(
                  "The attestation of {day} names no source.",
                  "A day that nothing shows makes a duration certain all the same. Name the"
                      + " source, or remove the attestation."),
          (attestation, scene) -> {
            if (attestation.source().isEmpty()) {
              scene.report(p -> p.with("day", attestation.on()));
            }
          });

  static final Rule<Attestation> AFTER_SOURCE =
      Rule.on(
          On.ATTESTATION,
          ProblemKind.error("attestation.after-its-source")
              .czech(
                  "Pramen ze dne {date} nemůže dokládat stav ke dni {day}.",
                  "Co teprve nastane, pramen jen předpovídá; trvání by bylo chybně jisté. Opravte"
                      + " jeden z obou dnů.")
              .english(
                  "A source of {date} cannot show what held on {day}.",
                  "Of what is still to come a source only foretells; a duration would be certain by"
                      + " mistake. Correct one of the two days."),
          (attestation, scene) -> {
            if (Times.before(attestation.source().flatMap(Source::date), attestation.on())) {
              scene.report(
                  p ->
                      p.with("day", attestation.on())
                          .with("date", attestation.source().flatMap(Source::date).orElseThrow())
                          .related(scene.path().member("on"))
                          .related(scene.path().member("source").member("date")));
            }
          });

  static final Rule<Lasted> OUTSIDE_PERIOD =
      Rule.on(
          On.LASTED,
          ProblemKind.error("attestation.outside-period")
              .czech(
                  "Doklad ke dni {day} odporuje trvání {period}.",
                  "Jeden údaj tvrdí, co druhý vylučuje, a odpověď závisí na tom, kterému se věří."
                      + " Opravte trvání, nebo doklad.")
              .english(
                  "The attestation of {day} contradicts the period {period}.",
                  "One statement claims what the other excludes, and the answer depends on which is"
                      + " believed. Correct the period, or the attestation."),
          (lasted, scene) -> {
            for (int i = 0; i < lasted.attestations().size(); i++) {
              PartialDate day = lasted.attestations().get(i).on();
              if (!lasted.period().admits(day)) {
                ModelPath attested = scene.path().member("attestations").index(i).member("on");
                scene.report(
                    scene.path().member(lasted.member()),
                    p -> p.with("day", day).with("period", lasted.period()).related(attested));
              }
            }
          });

  static final Rule<Instrument> INSTRUMENT_WITHOUT_SOURCE =
      Rule.on(
          On.INSTRUMENT,
          ProblemKind.warning("instrument.without-source")
              .czech(
                  "Listina {instrument} neuvádí žádný pramen.",
                  "Nikdo neověří, že listina zní tak, jak je zapsána. Uveďte dokument, ze kterého"
                      + " zápis vychází.")
              .english(
                  "The instrument {instrument} names no source.",
                  "Nobody can check that the paper says what is recorded. Name the document that"
                      + " the record was made from."),
          (instrument, scene) -> {
            if (instrument.sources().isEmpty()) {
              scene.report(p -> p.with("instrument", instrument.id()));
            }
          });

  static final Rule<Instrument> REPORT_ONLY =
      Rule.on(
          On.INSTRUMENT,
          ProblemKind.information("instrument.known-from-report-only")
              .czech(
                  "Listina {instrument} je známa jen ze zpráv o ní.",
                  "O čem zpráva mlčí, o tom listina může mluvit. Opatřete si její text.")
              .english(
                  "The instrument {instrument} is known from reports alone.",
                  "Where a report is silent the paper itself may speak. Get hold of its text."),
          (instrument, scene) -> {
            if (!instrument.sources().isEmpty()
                && instrument.sources().get(0).extent() == Extent.REPORT
                && instrument.sources().stream().allMatch(s -> s.extent() == Extent.REPORT)) {
              scene.report(p -> p.with("instrument", instrument.id()));
            }
          });

  private SourceRules() {}

  private static boolean isHypothesis(Source source) {
    return source.kind().isPresent() && source.kind().get().equals(SourceKinds.HYPOTHESIS);
  }

  public static ImmutableList<Rule<?>> values() {
    return ImmutableList.of(HYPOTHETICAL, NOT_FOUND_AGAIN, WITHOUT_SOURCE);
  }

  public static ImmutableList<Rule<?>> objects() {
    return ImmutableList.of(AFTER_SOURCE, OUTSIDE_PERIOD, INSTRUMENT_WITHOUT_SOURCE, REPORT_ONLY);
  }
}
