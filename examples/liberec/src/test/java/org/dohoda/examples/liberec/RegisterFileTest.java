package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/dohoda/examples/liberec");
  private static final Path LIBEREC =
      Path.of("src/main/resources/org/dohoda/examples/liberec/liberec.json");

  @TempDir Path directory;

  private static Programs.Run refused(Path file) {
    Programs.Run run = Programs.run(file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("The register cannot be read: " + file + ": ")
        .doesNotContain("Exception", "\tat ");
    return run;
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(directory.resolve("register.json"), content);
  }

  @Test
  void missingFile_isReported() {
    assertThat(refused(directory.resolve("žádný.json")).err()).contains("there is no such file");
  }

  @Test
  void directory_isReported() {
    assertThat(refused(directory).err()).contains("it is a directory");
  }

  @Test
  void impossibleName_isReported() {
    assertThat(refusedName("a\0b")).contains("that is no name of a file");
  }

  private static String refusedName(String name) {
    Programs.Run run = Programs.run(name);
    assertThat(run.status()).isEqualTo(1);
    return run.err();
  }

  @Test
  void emptyFile_isReported() throws IOException {
    assertThat(refused(file(new byte[0])).err())
        .contains("problems found: 1")
        .contains("error json.type / (line 1, column 1)");
  }

  @Test
  void brokenJson_isReportedWithItsPlace() throws IOException {
    String broken = "{ \"dohoda\": \"1.0\", \"register\": { \"title\": { \"cs\": \"Žluťoučký\" ";
    assertThat(refused(file(broken.getBytes(StandardCharsets.UTF_8))).err())
        .contains("error json.syntax")
        .contains("line 1, column");
  }

  @Test
  void otherEncoding_isReported() throws IOException {
    assertThat(refused(file("{ \"dohoda\": \"Ž\" }".getBytes(StandardCharsets.UTF_16))).err())
        .contains("error json.encoding");
  }

  @Test
  void twentyMistakes_areAllReportedWithTheirPlaces() {
    Programs.Run run = refused(RESOURCES.resolve("twenty-mistakes.json"));
    assertThat(run.err()).contains("problems found: 20");
    assertThat(run.err().lines().filter(line -> line.startsWith("error ")))
        .hasSize(20)
        .allMatch(
            line ->
                line.matches(
                    "error json\\.[a-z.-]+ /register/.* \\(line \\d+, column \\d+\\): .+"));
    assertThat(run.err())
        .contains("/register/titel (line 4, column 5)")
        .contains("/register/organizations/4/names/0/name/cs (line 10, column 53)")
        .contains("/register/affiliations/0/period (line 12, column 65)");
  }

  @Test
  void twentyMistakes_areReportedInCzech() {
    Programs.Run run =
        Programs.run("--lang", "cs", RESOURCES.resolve("twenty-mistakes.json").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("Registr nelze načíst: ")
        .contains("nalezených problémů: 20")
        .contains("chyba json.member.unknown /register/titel (řádek 4, sloupec 5)");
  }

  @Test
  void ownRegister_isAnsweredForTheDay() {
    Programs.Run run = Programs.run(LIBEREC.toString(), "--day", "2013-06-30");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.flat())
        .contains("Which memoranda are in effect on 2013-06-30?")
        .contains("memorandum lk-asz-2014 - parties: Liberec Region (signed 2014-02-26), ")
        .contains("in effect, nothing presumed: excluded")
        .contains("Agency for Social Inclusion, Smržovka: excluded (asz-smrzovka)");
  }

  @Test
  void ownRegister_showsWhereAPartyMayBeGuest() {
    Programs.Run run = Programs.run("--lang", "cs", LIBEREC.toString());
    assertThat(run.status()).isZero();
    assertThat(run.flat())
        .contains("otevřeny zástupci strany jako hostu dne 2023-09-12")
        .contains("finanční výbor: povoleno")
        .contains("Co je v něm chybné nebo pochybné? - poznámky, které nejsou výtkou: ");
  }

  @Test
  void ownRegister_mayBeEmpty() throws IOException {
    Programs.Run run =
        Programs.run(
            file("{\"dohoda\":\"1.0\",\"register\":{\"title\":{\"en\":\"Mine\"}}}"
                    .getBytes(StandardCharsets.UTF_8))
                .toString());
    assertThat(run.status()).isZero();
    assertThat(run.flat()).contains("Mine").contains("The register has none.");
  }
}
