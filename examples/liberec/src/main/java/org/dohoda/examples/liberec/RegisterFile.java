package org.dohoda.examples.liberec;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.dohoda.json.DohodaJson;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;

/** Reads the user's own register, or reports everything that stands in the way. */
final class RegisterFile {
  private RegisterFile() {}

  static Optional<CooperationRegister> read(String file, Language language, PrintStream err) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        return refused(language.of("it is a directory", "je to adresář"), file, language, err);
      }
      if (!Files.exists(path)) {
        return refused(language.of("there is no such file", "neexistuje"), file, language, err);
      }
      return checked(DohodaJson.register().read(path), file, language, err);
    } catch (InvalidPathException e) {
      return refused(
          language.of("that is no name of a file", "to není jméno souboru"), file, language, err);
    } catch (IOException e) {
      return refused(language.of("it cannot be opened", "nelze jej otevřít"), file, language, err);
    }
  }

  private static Optional<CooperationRegister> checked(
      Checked<CooperationRegister> checked, String file, Language language, PrintStream err) {
    if (checked.value().isEmpty()) {
      int count = checked.problems().size();
      refused(
          language.of("problems found: ", "nalezených problémů: ") + count, file, language, err);
    }
    for (Problem problem : checked.problems()) {
      err.println(problem.toString(language.locale()));
      err.println("  " + problem.help(language.locale()));
    }
    return checked.value();
  }

  private static Optional<CooperationRegister> refused(
      String reason, String file, Language language, PrintStream err) {
    err.println(
        language.of("The register cannot be read: ", "Registr nelze načíst: ")
            + file
            + ": "
            + reason);
    return Optional.empty();
  }
}
