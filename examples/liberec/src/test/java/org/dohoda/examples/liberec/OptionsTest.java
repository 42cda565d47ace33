package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--colour|unknown option '--colour'",
        "-l|unknown option '-l'",
        "--lang|--lang needs a value",
        "--lang de|--lang must be en or cs, was 'de'",
        "a.json --day|--day needs a value",
        "a.json --day 2023-02-30|--day must be a day as YYYY-MM-DD, was '2023-02-30'",
        "a.json --day 2023|--day must be a day as YYYY-MM-DD, was '2023'",
        "a.json --day +12023-01-01|--day must be a day as YYYY-MM-DD, was '+12023-01-01'",
        "--day 2023-01-01|--day needs a file: the questions of the tour have their own days",
        "a.json b.json|more than one file: 'b.json'"
      })
  void notUnderstood_showsUsage(String arguments, String reason) {
    Programs.Run run = Programs.run(arguments.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(reason + System.lineSeparator() + Options.USAGE);
  }

  @Test
  void help_isPrinted() {
    Programs.Run run = Programs.run("--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Options.USAGE);
  }
}
