package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Modality;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.dohoda.validation.compare.Guests;
import org.dohoda.validation.compare.Spoken;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.walk.During;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on single provisions: terms, undertakings and seats. */
public final class TermRules {
  static final Rule<Term> BOUNDS_CONTRADICT =
      Rule.on(
          On.TERM,
          ProblemKind.error("term.bounds-contradict")
              .czech(
                  "Sjednaná doba trvání ({end}) odporuje mezi {bound}.",
                  "Listina by skončila podle jednoho ustanovení a trvala podle druhého. Opravte"
                      + " nejkratší, nejdelší, nebo sjednanou dobu.")
              .english(
                  "The agreed term ({end}) contradicts the bound {bound}.",
                  "The instrument would end by one rule and go on by another. Correct the minimum,"
                      + " the maximum, or the term itself."),
          (term, scene) -> {
            if (term.minimum().isEmpty() && term.maximum().isEmpty()) {
              return;
            }
            Optional<PartialDate> end = lastDay(term.lasting());
            Optional<PartialDate> reached = firstEnd(term.lasting());
            Optional<PartialDate> minimum = Times.fixed(term.minimum());
            Optional<PartialDate> maximum = Times.fixed(term.maximum());
            Optional<PartialDate> last = end.isPresent() ? end : maximum;
            if (Times.before(last, minimum)) {
              scene.report(
                  p ->
                      p.with("end", last.orElseThrow())
                          .with("bound", minimum.orElseThrow())
                          .related(scene.path().member(end.isPresent() ? "lasting" : "maximum"))
                          .related(scene.path().member("minimum")));
            } else if (Times.before(maximum, reached)) {
              scene.report(
                  p ->
                      p.with("end", reached.orElseThrow())
                          .with("bound", maximum.orElseThrow())
                          .related(scene.path().member("lasting"))
                          .related(scene.path().member("maximum")));
            }
          });

  static final Rule<Term> RENEWAL_WITHOUT_END =
      Rule.on(
          On.TERM,
          ProblemKind.warning("term.renewal-without-end")
              .czech(
                  "Doba neurčitá se má automaticky prodlužovat.",
                  "Co nekončí, nelze prodloužit; strany se mohou přít, zda listina skončila. Uveďte"
                      + " konec, nebo prodlužování vypusťte.")
              .english(
                  "A term without end is to be renewed automatically.",
                  "What does not end cannot be renewed; the parties may dispute whether it ended."
                      + " State the end, or leave the renewal out."),
          (term, scene) -> {
            if (term.lasting() instanceof Lasting.Indefinitely
                && term.renewal().isPresent()
                && term.renewal().get().mode() == RenewalMode.AUTOMATIC) {
              scene.report(p -> p);
            }
          });

  static final Rule<Term> OF_AMENDMENT =
      Rule.on(
          On.TERM,
          ProblemKind.warning("amendment.own-term")
              .czech(
                  "Dodatek {amendment} stanoví vlastní dobu trvání, jeho změny však trvají dál.",
                  "Po jejím uplynutí bude znění listiny vykazováno chybně. Prodlužuje-li dodatek"
                      + " listinu, zapište změnu její doby; mají-li změny skončit, zapište, co je"
                      + " odvolává.")
              .english(
                  "The amendment {amendment} states a term of its own, yet its changes go on.",
                  "After it the text of the instrument will be told wrongly. If the amendment"
                      + " prolongs the instrument, record a change of its term; if the changes are"
                      + " to end, record what takes them back."),
          (term, scene) -> {
            Instrument origin = scene.place().origin();
            if (origin instanceof Amendment
                && scene.place().host().equals(origin.id())
                && mayEnd(term)) {
              scene.report(p -> p.with("amendment", origin.id()));
            }
          });

  static final Rule<Undertaking> WITHOUT_INTERVAL =
      Rule.on(
          On.UNDERTAKING,
          ProblemKind.warning("undertaking.duty-without-interval")
              .czech(
                  "Povinnost {act} se má plnit pravidelně, jak často, není stanoveno.",
                  "Zda byla povinnost splněna, nelze rozhodnout. Zapište četnost, nebo mírnější"
                      + " slovo, jaké užívá listina.")
              .english(
                  "The duty {act} is to be done regularly; how often is not stated.",
                  "Whether it was done cannot be decided. Record the interval, or the weaker word"
                      + " that the paper uses."),
          (undertaking, scene) -> {
            if (undertaking.modality() == Modality.SHALL
                && undertaking.recurrence().isPresent()
                && undertaking.recurrence().get() instanceof Recurrence.Regularly) {
              scene.report(p -> p.with("act", undertaking.act()));
            }
          });

  static final Rule<Undertaking> WITHOUT_BEARER =
      Rule.on(
          On.UNDERTAKING,
          ProblemKind.warning("undertaking.duty-of-nobody")
              .czech(
                  "Povinnost {act} nikdo nenese.",
                  "Splnění nemá po kom kdo žádat. Uveďte stranu, orgán nebo funkci.")
              .english(
                  "Nobody bears the duty {act}.",
                  "There is nobody of whom it could be demanded. Name the party, body or office."),
          (undertaking, scene) -> {
            if (undertaking.bearers().isEmpty() && isDuty(undertaking)) {
              scene.report(p -> p.with("act", undertaking.act()));
            }
          });

  static final Rule<Undertaking> ENDS_BEFORE_START =
      Rule.on(
          On.UNDERTAKING,
          ProblemKind.error("undertaking.ends-before-start")
              .czech(
                  "Závazek {act} končí ({end}) dříve, než začíná ({start}).",
                  "Závazek by neplatil ani jediný den. Opravte jeden z obou dnů.")
              .english(
                  "The undertaking {act} ends ({end}) before it starts ({start}).",
                  "It would not hold on a single day. Correct one of the two days."),
          (undertaking, scene) -> {
            if (undertaking.since().isEmpty()) {
              return;
            }
            Optional<PartialDate> start = Times.fixed(undertaking.since());
            Optional<PartialDate> end =
                undertaking.until().flatMap(TermRules::lastDay).or(() -> due(undertaking));
            if (Times.before(end, start)) {
              scene.report(
                  p ->
                      p.with("act", undertaking.act())
                          .with("end", end.orElseThrow())
                          .with("start", start.orElseThrow())
                          .related(scene.path().member("since"))
                          .related(
                              scene
                                  .path()
                                  .member(undertaking.until().isPresent() ? "until" : "due")));
            }
          });

  static final Rule<During> PROVISION_ENDS_BEFORE_START =
      Rule.on(
          On.DURING,
          ProblemKind.error("provision.ends-before-start")
              .czech(
                  "Ustanovení končí ({end}) dříve, než začíná ({start}).",
                  "Ustanovení by neplatilo ani jediný den. Opravte jeden z obou dnů.")
              .english(
                  "The provision ends ({end}) before it starts ({start}).",
                  "It would not hold on a single day. Correct one of the two days."),
          (during, scene) -> {
            Optional<PartialDate> start = Times.fixed(during.since());
            Optional<PartialDate> end = lastDay(during.until());
            if (Times.before(end, start)) {
              scene.report(
                  p ->
                      p.with("end", end.orElseThrow())
                          .with("start", start.orElseThrow())
                          .related(scene.path().member("since"))
                          .related(scene.path().member("until")));
            }
          });

  static final Rule<Seat> GUEST_SEAT_VOTES =
      Rule.on(
          On.SEAT,
          ProblemKind.warning("seat.guest-votes")
              .czech(
                  "Místo, na němž sedí {capacity}, má hlasovat.",
                  "Hlas toho, kdo není členem, zpochybní každé těsné usnesení. Ověřte, zda místo"
                      + " není členské.")
              .english(
                  "A seat for a {capacity} is to vote.",
                  "The vote of somebody who is no member puts every close resolution in doubt."
                      + " Check whether the seat is a member's."),
          (seat, scene) -> {
            if (seat.votes().isYes()
                && seat.capacity().isPresent()
                && Guests.isGuest(seat.capacity().get())) {
              scene.report(p -> Spoken.with(p, "capacity", seat.capacity().get()));
            }
          });

  private TermRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        BOUNDS_CONTRADICT,
        RENEWAL_WITHOUT_END,
        OF_AMENDMENT,
        WITHOUT_INTERVAL,
        WITHOUT_BEARER,
        ENDS_BEFORE_START,
        PROVISION_ENDS_BEFORE_START,
        GUEST_SEAT_VOTES);
  }

  public static boolean isDuty(Undertaking undertaking) {
    return undertaking.modality() == Modality.SHALL || undertaking.modality() == Modality.SHALL_NOT;
  }

  private static boolean mayEnd(Term term) {
    return !(term.lasting() instanceof Lasting.Indefinitely) || term.maximum().isPresent();
  }

  /** The last day, or the latest that it can be. */
  private static Optional<PartialDate> lastDay(Lasting lasting) {
    if (lasting instanceof Lasting.AtMost atMost) {
      return Times.fixed(atMost.notAfter());
    }
    return lasting instanceof Lasting.Until until ? Times.fixed(until.lastDay()) : Optional.empty();
  }

  /** The last day, or the earliest that it can be. */
  private static Optional<PartialDate> firstEnd(Lasting lasting) {
    return lasting instanceof Lasting.AtLeast atLeast
        ? Times.fixed(atLeast.notBefore())
        : lasting instanceof Lasting.Until until ? Times.fixed(until.lastDay()) : Optional.empty();
  }

  private static Optional<PartialDate> due(Undertaking undertaking) {
    return undertaking
        .due()
        .filter(rule -> !(rule instanceof DerivedRule.Window))
        .flatMap(Times::fixed);
  }
}
