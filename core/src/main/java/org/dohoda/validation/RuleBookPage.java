package org.dohoda.validation;

import java.util.Locale;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Severity;
import org.dohoda.text.LocalizedText;

/** The documentation page of a rule book. */
final class RuleBookPage {
  private static final LocalizedText TITLE =
      LocalizedText.of("cs", "Pravidla validace", "en", "Rules of validation");
  private static final LocalizedText INTRODUCTION =
      LocalizedText.of(
          "cs",
          "Co validace hledá, k jaké chybné odpovědi nebo sporu by to vedlo a jak to napravit."
              + " Závažnost je obvyklá; profil ji může změnit.",
          "en",
          "What validation looks for, which wrong answer or dispute it would lead to, and how to"
              + " mend it. The severity is the usual one; a profile may change it.");

  private RuleBookPage() {}

  static String of(RuleBook book, Locale locale) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(TITLE.in(locale)).append("\n\n");
    page.append(INTRODUCTION.in(locale)).append('\n');
    for (Level level : Level.values()) {
      page.append("\n## ").append(heading(level).in(locale)).append("\n");
      for (ValidationRule rule : book.rules()) {
        if (rule.level() == level) {
          append(page, rule.kind(), locale);
        }
      }
    }
    return page.toString();
  }

  private static void append(StringBuilder page, ProblemKind kind, Locale locale) {
    page.append("\n### `").append(kind.code()).append("`\n\n*");
    page.append(label(kind.severity()).in(locale)).append("*: ");
    page.append(escaped(kind.message().in(locale))).append("\n\n");
    page.append(escaped(kind.help().in(locale))).append('\n');
  }

  /** Placeholders as code; nothing else in the words means anything to Markdown. */
  private static String escaped(String template) {
    return template
        .replace("\\", "\\\\")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .replaceAll("\\{([A-Za-z]+)}", "`$1`");
  }

  private static LocalizedText label(Severity severity) {
    return switch (severity) {
      case ERROR -> LocalizedText.of("cs", "chyba", "en", "error");
      case WARNING -> LocalizedText.of("cs", "varování", "en", "warning");
      case INFORMATION -> LocalizedText.of("cs", "upozornění", "en", "information");
    };
  }

  private static LocalizedText heading(Level level) {
    return switch (level) {
      case VALUE -> LocalizedText.of("cs", "Údaje", "en", "Values");
      case OBJECT -> LocalizedText.of("cs", "Objekty", "en", "Objects");
      case INSTRUMENT -> LocalizedText.of("cs", "Listiny", "en", "Instruments");
      case REGISTER -> LocalizedText.of("cs", "Evidence", "en", "Register");
    };
  }
}
