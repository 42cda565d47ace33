package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import org.dohoda.effect.facts.Concluded;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.ProblemKind;
import org.dohoda.validation.compare.Facts;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on what is recorded of the parties of one instrument. */
public final class PartyRules {
  static final Rule<Party> DEPOSITED_BEFORE_SIGNED =
      Rule.on(
          On.PARTY,
          ProblemKind.error("party.deposited-before-signed")
              .czech(
                  "Strana {party} uložila listinu {deposited}, podepsala ji však až {signed}.",
                  "Uložit lze jen podepsanou listinu; účinnost by začala příliš brzy. Opravte jeden"
                      + " z obou dnů.")
              .english(
                  "The party {party} deposited on {deposited} what it signed only on {signed}.",
                  "Only what is signed can be deposited; effect would begin too early. Correct one"
                      + " of the two days."),
          (party, scene) -> {
            if (Times.before(party.deposited(), party.signed())) {
              scene.report(
                  scene.path().member("deposited"),
                  p ->
                      p.with("party", party.organization())
                          .with("deposited", party.deposited().orElseThrow())
                          .with("signed", party.signed().orElseThrow())
                          .related(scene.path().member("signed")));
            }
          });

  static final Rule<Party> EFFECTIVE_BEFORE_SIGNED =
      Rule.on(
          On.PARTY,
          ProblemKind.warning("party.effective-before-signed")
              .czech(
                  "Listina platí pro stranu {party} od {effective}, podepsána byla až {signed}.",
                  "Zpětná účinnost se musí sjednat; jinak platí odpovědi pro dny, kdy nikdo nebyl"
                      + " vázán. Ověřte oba dny.")
              .english(
                  "For the party {party} it has effect since {effective}, yet was signed on"
                      + " {signed}.",
                  "Effect in the past has to be agreed; else answers are given for days on which"
                      + " nobody was bound. Check both days."),
          (party, scene) -> {
            if (Times.before(party.effective(), party.signed())) {
              scene.report(
                  scene.path().member("effective"),
                  p ->
                      p.with("party", party.organization())
                          .with("effective", party.effective().orElseThrow())
                          .with("signed", party.signed().orElseThrow())
                          .related(scene.path().member("signed")));
            }
          });

  static final Rule<Party> LEFT_BEFORE_BOUND =
      Rule.on(
          On.PARTY,
          ProblemKind.error("party.left-before-bound")
              .czech(
                  "Strana {party} je vázána naposledy {lastDay}, dříve než vůbec začala ({start}).",
                  "Strana by nebyla vázána ani jediný den. Opravte jeden z obou dnů.")
              .english(
                  "The party {party} is last bound on {lastDay}, before it begins to be ({start}).",
                  "The party would not be bound on a single day. Correct one of the two days."),
          (party, scene) -> {
            if (party.lastDay().isEmpty()) {
              return;
            }
            var start = party.effective().isPresent() ? party.effective() : party.signed();
            if (Times.before(party.lastDay(), start)) {
              scene.report(
                  scene.path().member("lastDay"),
                  p ->
                      p.with("party", party.organization())
                          .with("lastDay", party.lastDay().orElseThrow())
                          .with("start", start.orElseThrow())
                          .related(
                              scene
                                  .path()
                                  .member(party.effective().isPresent() ? "effective" : "signed")));
            }
          });

  static final Rule<Party> THROUGH_ITSELF =
      Rule.on(
          On.PARTY,
          ProblemKind.error("party.acts-through-itself")
              .czech(
                  "Strana {party} má jednat prostřednictvím sebe samé.",
                  "Není zřejmé, zda je stranou útvar, nebo ten, kdo za ním stojí. Uveďte jako"
                      + " stranu toho, koho uvádí listina, a útvar zvlášť.")
              .english(
                  "The party {party} is said to act through itself.",
                  "It is unclear whether the unit is the party or whoever stands behind it. Name as"
                      + " the party whom the paper names, and the unit apart."),
          (party, scene) -> {
            for (int i = 0; i < party.through().size(); i++) {
              if (party.through().get(i).unit().equals(party.organization())) {
                scene.report(
                    scene.path().member("through").index(i),
                    p -> p.with("party", party.organization()));
              }
            }
          });

  static final Rule<Instrument> DRAFT_WITH_FACTS =
      Rule.on(
          On.INSTRUMENT,
          ProblemKind.error("instrument.draft-with-facts")
              .czech(
                  "Listina {instrument} je vedena jako návrh, a přitom byla podepsána nebo platí.",
                  "Návrh nikoho neopravňuje, takže všechna jeho pravidla mlčí. Opravte stav, nebo"
                      + " odstraňte podpisy a účinnost.")
              .english(
                  "The instrument {instrument} is recorded as a draft, yet is signed or in effect.",
                  "A draft entitles nobody, so all its rules are silent. Correct the state, or"
                      + " remove the signatures and the effect."),
          (instrument, scene) -> {
            if (instrument.state().isPresent()
                && instrument.state().get() == InstrumentState.DRAFT
                && Facts.isConcluded(instrument)) {
              scene.report(
                  scene.path().member("state"), p -> p.with("instrument", instrument.id()));
            }
          });

  static final Rule<Memorandum> CONCLUDED_UNSIGNED =
      Rule.on(
          On.MEMORANDUM,
          ProblemKind.information("memorandum.concluded-without-signature")
              .czech(
                  "Listina {instrument} je uzavřena, den podpisu strany {party} však není zapsán.",
                  "Není-li den podpisu znám, nelze určit ani den účinnosti. Zapište aspoň, do kdy"
                      + " k podpisu došlo.")
              .english(
                  "The instrument {instrument} is concluded, but no signature of {party} is"
                      + " recorded.",
                  "Without the day of signature the day of effect cannot be told. Record at least"
                      + " by which day it was signed."),
          (memorandum, scene) -> {
            if (memorandum.state().isEmpty()
                || memorandum.state().get() != InstrumentState.CONCLUDED) {
              return;
            }
            for (int i = 0; i < memorandum.parties().size(); i++) {
              Party party = memorandum.parties().get(i);
              if (party.signed().isEmpty()
                  && party.deposited().isEmpty()
                  && party.effective().isEmpty()) {
                scene.report(
                    scene.path().member("parties").element(party.organization().value()),
                    p -> p.with("instrument", memorandum.id()).with("party", party.organization()));
              }
            }
          });

  static final Rule<Instrument> CONCLUSION_NOT_RECORDED =
      Rule.on(
          On.INSTRUMENT,
          ProblemKind.information("instrument.conclusion-not-recorded")
              .czech(
                  "U listiny {instrument} není zapsáno, zda byla vůbec uzavřena.",
                  "Návrh nikoho neopravňuje, a tak každá odpověď, která na listině stojí, zůstane"
                      + " neurčená. Zapište stav, podpis, první den účinnosti, nebo den, ke kterému"
                      + " ji pramen dokládá.")
              .english(
                  "Whether {instrument} was concluded at all is not recorded.",
                  "A draft entitles nobody, so every answer that rests on the instrument stays"
                      + " undetermined. Record the state, a signature, the first day of effect, or"
                      + " a day on which a source shows it in effect."),
          (instrument, scene) -> {
            if (!Concluded.isRecorded(instrument)) {
              scene.report(p -> p.with("instrument", instrument.id()));
            }
          });

  private PartyRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        DEPOSITED_BEFORE_SIGNED,
        EFFECTIVE_BEFORE_SIGNED,
        LEFT_BEFORE_BOUND,
        THROUGH_ITSELF,
        DRAFT_WITH_FACTS,
        CONCLUDED_UNSIGNED,
        CONCLUSION_NOT_RECORDED);
  }
}
