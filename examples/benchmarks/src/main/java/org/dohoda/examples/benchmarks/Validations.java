package org.dohoda.examples.benchmarks;

import java.io.PrintStream;
import org.dohoda.json.DohodaJson;
import org.dohoda.json.JsonFormat;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.validation.RuleBook;

/** Validating a register with all rules against reading it strictly. */
final class Validations {
  static final String READ = "strict read of a register";
  static final String CHECK = "validation with all rules";
  private static final int REGISTERS = 16;
  private static final int MEMORANDA = 20;

  private final Pace pace;
  private final PrintStream out;

  Validations(Pace pace, PrintStream out) {
    this.pace = pace;
    this.out = out;
  }

  Result run() {
    JsonFormat<CooperationRegister> format = DohodaJson.register().compact();
    RuleBook rules = RuleBook.standard();
    CooperationRegister[] values = new CooperationRegister[REGISTERS];
    byte[][] documents = new byte[REGISTERS][];
    for (int i = 0; i < REGISTERS; i++) {
      values[i] = Samples.register(i, MEMORANDA);
      documents[i] = format.writeBytes(values[i]);
      if (!format.readOrThrow(documents[i]).equals(values[i])) {
        throw new IllegalStateException("read something else");
      }
    }
    Result result =
        new Race(pace)
            .add(
                READ,
                (first, count) -> {
                  long sum = 0;
                  for (int n = first; n < first + count; n++) {
                    sum += format.readOrThrow(documents[n % REGISTERS]).instruments().size();
                  }
                  return sum;
                })
            .add(
                CHECK,
                (first, count) -> {
                  long sum = 0;
                  for (int n = first; n < first + count; n++) {
                    sum += rules.check(values[n % REGISTERS]).all().size();
                  }
                  return sum;
                })
            .run();
    out.println(result.table("validate a register of " + MEMORANDA + " memoranda"));
    return result;
  }
}
