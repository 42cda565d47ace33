package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dohoda.json.DohodaJson;
import org.dohoda.register.CooperationRegister;

/**
 * The program: answers the eight questions of the Liberec case, or general ones about a register of
 * the user's own.
 *
 * <p>Its exit status is 0 if the answers are printed, 1 if the register cannot be read, 2 if the
 * command line is not understood. Output is UTF-8 on every platform.
 */
public final class Tour {
  /** The answers are printed. */
  static final int ANSWERED = 0;

  /** The register cannot be read. */
  static final int NOT_READ = 1;

  /** The command line is not understood. */
  static final int NOT_UNDERSTOOD = 2;

  private Tour() {}

  /**
   * Runs the tour and ends the program with its status if that is not 0.
   *
   * @param arguments the options; see {@code --help}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
    int status = run(ImmutableList.copyOf(arguments), out, err);
    out.flush();
    err.flush();
    if (status != ANSWERED) {
      System.exit(status);
    }
  }

  /** Runs the tour; returns the exit status. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (Options.NotUnderstood e) {
      err.println(e.getMessage());
      err.print(Options.USAGE);
      return NOT_UNDERSTOOD;
    }
    if (options.help()) {
      out.print(Options.USAGE);
      return ANSWERED;
    }
    Page page = new Page(out);
    if (options.file().isEmpty()) {
      answer(new View(liberec(), options.language()), page);
      return ANSWERED;
    }
    Optional<CooperationRegister> register =
        RegisterFile.read(options.file().get(), options.language(), err);
    register.ifPresent(
        own -> new OwnRegister(new View(own, options.language()), page).answer(options.day()));
    return register.isPresent() ? ANSWERED : NOT_READ;
  }

  /** The register of the Liberec case. */
  static CooperationRegister liberec() {
    try (InputStream in =
        Objects.requireNonNull(Tour.class.getResourceAsStream("liberec.json"), "liberec.json")) {
      return DohodaJson.register().readOrThrow(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(View view, Page page) {
    view.register().title().ifPresent(title -> page.line(view.of(title)));
    int number = 1;
    for (Question question : Questions.all()) {
      page.heading(number + ". " + question.text(view));
      question.answer(view, page);
      number++;
    }
  }
}
