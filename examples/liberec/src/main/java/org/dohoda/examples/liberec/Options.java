package org.dohoda.examples.liberec;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dohoda.time.PartialDate;

/**
 * What the command line asks for.
 *
 * @param language the language of the output
 * @param help whether only the usage is asked for
 * @param file the user's own register, if one is named
 * @param day the day of the questions about it
 */
record Options(Language language, boolean help, Optional<String> file, LocalDate day) {
  /** The day of the questions of the tour, and of those about a register if none is named. */
  static final LocalDate DAY = LocalDate.of(2023, 9, 12);

  static final String USAGE =
      """
      usage: Tour [--lang en|cs] [FILE [--day YYYY-MM-DD]]
        --lang en|cs       the language of the output: English, or Czech (čeština)
        FILE               a register of your own, as JSON; without it, the Liberec register
        --day YYYY-MM-DD   the day of the questions about FILE; 2023-09-12 if absent
        --help             this text
      """;

  /** A command line that is not understood; the message says what. */
  static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1;

    NotUnderstood(String message) {
      super(message);
    }
  }

  static Options parse(List<String> arguments) throws NotUnderstood {
    Language language = Language.EN;
    boolean help = false;
    Optional<String> file = Optional.empty();
    Optional<LocalDate> day = Optional.empty();
    Deque<String> left = new ArrayDeque<>(arguments);
    while (!left.isEmpty()) {
      String argument = left.remove();
      switch (argument) {
        case "--lang" -> language = language(value(argument, left));
        case "--day" -> day = Optional.of(day(value(argument, left)));
        case "--help" -> help = true;
        default -> {
          if (argument.startsWith("-")) {
            throw new NotUnderstood("unknown option '" + argument + "'");
          }
          if (file.isPresent()) {
            throw new NotUnderstood("more than one file: '" + argument + "'");
          }
          file = Optional.of(argument);
        }
      }
    }
    if (day.isPresent() && file.isEmpty()) {
      throw new NotUnderstood("--day needs a file: the questions of the tour have their own days");
    }
    return new Options(language, help, file, day.orElse(DAY));
  }

  private static String value(String option, Deque<String> left) throws NotUnderstood {
    if (left.isEmpty()) {
      throw new NotUnderstood(option + " needs a value");
    }
    return left.remove();
  }

  private static Language language(String tag) throws NotUnderstood {
    return switch (tag) {
      case "en" -> Language.EN;
      case "cs" -> Language.CS;
      default -> throw new NotUnderstood("--lang must be en or cs, was '" + tag + "'");
    };
  }

  private static LocalDate day(String text) throws NotUnderstood {
    try {
      return PartialDate.parse(text).exact().orElseThrow();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new NotUnderstood("--day must be a day as YYYY-MM-DD, was '" + text + "'");
    }
  }
}
