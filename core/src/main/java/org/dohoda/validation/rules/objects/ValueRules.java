package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Quantity;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.compare.LanguageCodes;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on single values, wherever they stand. */
public final class ValueRules {
  private static final PartialDate PLAUSIBLE =
      PartialDate.between(LocalDate.of(1000, 1, 1), LocalDate.of(2200, 12, 31));

  static final Rule<Identifier> CHECK_DIGIT =
      Rule.on(
          On.IDENTIFIER,
          ProblemKind.warning("identifier.check-digit")
              .czech(
                  "Identifikátor {identifier} nemá správnou kontrolní číslici.",
                  "S překlepem se subjekt ve veřejných rejstřících nenajde, nebo se najde jiný."
                      + " Ověřte číslo v rejstříku; stojí-li chybné i tam, ponechte je.")
              .english(
                  "The identifier {identifier} has a wrong check digit.",
                  "A misprint finds nobody in public registers, or somebody else. Compare the"
                      + " number with the register; if it is wrong there too, keep it."),
          (identifier, scene) -> {
            if (identifier.checkDigit().isNo()) {
              scene.report(p -> p.with("identifier", identifier));
            }
          });

  static final Rule<LocalizedText> LANGUAGE =
      Rule.on(
          On.TEXT,
          ProblemKind.warning("text.language-unknown")
              .czech(
                  "Značka jazyka {tag} neznamená žádný jazyk.",
                  "Text se čtenáři v jeho jazyce nenabídne. Použijte kód jazyka, ne země: čeština"
                      + " je cs.")
              .english(
                  "The language tag {tag} stands for no language.",
                  "The text is not offered to readers of its language. Use the code of the"
                      + " language, not of the country: Czech is cs."),
          (text, scene) -> {
            if (text.anyTag(LanguageCodes::isNone)) {
              text.tags().stream()
                  .filter(LanguageCodes::isNone)
                  .forEach(tag -> scene.report(p -> p.with("tag", tag)));
            }
          });

  static final Rule<PartialDate> YEAR =
      Rule.on(
          On.DATE,
          ProblemKind.warning("date.year-implausible")
              .czech(
                  "Datum {date} leží mimo roky 1000 až 2200.",
                  "Překlep v roce dává chybnou odpověď pro celá staletí. Opravte rok; není-li den"
                      + " znám, zapište to tak.")
              .english(
                  "The date {date} is outside the years 1000 to 2200.",
                  "A misprinted year gives wrong answers for centuries. Correct the year; if the"
                      + " day is not known, record it so."),
          (date, scene) -> {
            if (!PLAUSIBLE.encloses(date) && isImplausible(date)) {
              scene.report(p -> p.with("date", date));
            }
          });

  static final Rule<DateRule> WINDOW =
      Rule.on(
          On.DATE_RULE,
          ProblemKind.error("date-rule.window-reversed")
              .czech(
                  "Lhůta končí ({last}) dříve, než začíná ({first}).",
                  "Takovou lhůtu nelze splnit a spor o ni je jistý. Opravte jeden z obou dnů.")
              .english(
                  "The window ends ({last}) before it begins ({first}).",
                  "Nobody can keep such a window, and a dispute is certain. Correct one of the"
                      + " two days."),
          (rule, scene) -> {
            if (rule instanceof DerivedRule.Window window) {
              Optional<PartialDate> first = Times.fixed(window.first());
              Optional<PartialDate> last = Times.fixed(window.last());
              if (Times.before(last, first)) {
                scene.report(
                    p -> p.with("first", first.orElseThrow()).with("last", last.orElseThrow()));
              }
            }
          });

  static final Rule<Quantity> MAJORITY =
      Rule.on(
          On.MAJORITY,
          ProblemKind.error("quantity.majority-unreachable")
              .czech(
                  "Požadovaný podíl {share} nelze nikdy dosáhnout.",
                  "Rozhodnutí by nikdy nebylo platné. Opravte zlomek; všichni jsou podíl 1/1.")
              .english(
                  "The share {share} that is required can never be reached.",
                  "No decision would ever be valid. Correct the fraction; all of them is 1/1."),
          (quantity, scene) -> {
            if (quantity instanceof Quantity.Share share && isUnreachable(share)) {
              scene.report(p -> p.with("share", share.fraction()));
            }
          });

  private ValueRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(CHECK_DIGIT, LANGUAGE, YEAR, WINDOW, MAJORITY);
  }

  private static boolean isImplausible(PartialDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return (first.getYear() < 1000 && !first.equals(PartialDate.MIN_DAY))
        || (last.getYear() > 2200 && !last.equals(PartialDate.MAX_DAY))
        || last.getYear() < 1000
        || first.getYear() > 2200;
  }

  private static boolean isUnreachable(Quantity.Share share) {
    int more = Integer.compare(share.fraction().numerator(), share.fraction().denominator());
    return switch (share.comparison()) {
      case AT_LEAST, EXACTLY -> more > 0;
      case MORE_THAN -> more >= 0;
      default -> false;
    };
  }
}
