import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.json.DohodaJson;
import org.dohoda.json.RegisterElement;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Sentences;

/**
 * Runs Jazzer on every target, one after the other, each in a process of its own; started by the
 * build with the class path of the tests.
 *
 * <p>Our codecs and Jackson's tokenizer are instrumented. Inputs start from the fixtures and are
 * put together from the words of the schemas; what reaches something new stays in the folder and is
 * used again by the next run. Comparisons are not traced: a tokenizer compares every byte many
 * times, each trace is a call out of Java, and the dictionary tells the fuzzer the same words.
 */
public final class Fuzz {
  private static final List<String> TARGETS =
      List.of("BYTES", "TEXT", "STREAM", "LINES", "PARTS", "MODULE");
  private static final Path FIXTURES = Path.of("src/test/resources/org/dohoda/json/fixtures/1.0");
  private static final Path SCHEMAS = Path.of("src/main/resources/org/dohoda/json/schema/1.0");
  private static final int LONGEST = 8_192;
  private static final Pattern WORD = Pattern.compile("\"([A-Za-z0-9./:_-]{2,40})\"");
  private static final Pattern COVERED = Pattern.compile("\\bcov: (\\d+) ft: (\\d+)");

  private Fuzz() {}

  /**
   * Runs all targets and ends with the first failure.
   *
   * @param arguments the folder of the corpora, and options of libFuzzer such as {@code
   *     -max_total_time=30} or {@code -runs=100000}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
    Path seeds = seeds(Files.createDirectories(folder.resolve("seeds")));
    Path words = words(folder.resolve("words.dict"));
    for (String target : TARGETS) {
      Path corpus = Files.createDirectories(folder.resolve(target));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "-XX:+UseSerialGC",
              "-Xmx1g",
              "-XX:+EnableDynamicAgentLoading",
              "-Ddohoda.fuzz.target=" + target,
              "-cp",
              System.getProperty("java.class.path"),
              "com.code_intelligence.jazzer.Jazzer",
              "--target_class=org.dohoda.json.FuzzTarget",
              "--instrumentation_includes=org.dohoda.json.**:tools.jackson.core.**",
              "--custom_hook_includes=org.dohoda.json.**",
              "--trace=cov",
              "--reproducer_path=" + folder,
              "-artifact_prefix=" + folder + File.separator,
              "-max_len=" + LONGEST,
              "-dict=" + words,
              "-timeout=600",
              "-print_final_stats=1"));
      command.addAll(List.of(arguments).subList(1, arguments.length));
      command.add(corpus.toString());
      command.add(seeds.toString());
      Path log = folder.resolve(target + ".log");
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
      int code = process.waitFor();
      System.out.println(target + ": " + summary(log));
      if (code != 0) {
        System.out.println(Files.readString(log));
        System.exit(code);
      }
    }
  }

  /**
   * Small documents of every kind: the fixtures, each element of the register among them alone in a
   * register, and each sentence of the test kit alone in a memorandum.
   */
  private static Path seeds(Path folder) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    CooperationRegister register =
        DohodaJson.register().readOrThrow(FIXTURES.resolve("register.json"));
    for (RegisterElement element : (Iterable<RegisterElement>) RegisterElement.of(register)::iterator) {
      CooperationRegister.Builder alone = CooperationRegister.builder();
      element.addTo(alone);
      seeds.add(DohodaJson.register().compact().writeBytes(alone.build()));
      seeds.add(DohodaJson.elements().compact().writeBytes(element));
    }
    Sentences.all()
        .values()
        .forEach(
            all ->
                all.forEach(
                    sentence ->
                        seeds.add(DohodaJson.memorandum().compact().writeBytes(saying(sentence)))));
    for (int i = 0; i < seeds.size(); i++) {
      if (seeds.get(i).length <= LONGEST) {
        Files.write(folder.resolve("seed-" + i), seeds.get(i));
      }
    }
    return folder;
  }

  private static Memorandum saying(Provision sentence) {
    return Memorandum.builder()
        .id(InstrumentId.of("m"))
        .addParty(Party.of(OrganizationId.of("a")))
        .addParty(Party.of(OrganizationId.of("b")))
        .addClause(Clause.builder().id(ClauseId.of("c")).addProvision(sentence).build())
        .build();
  }

  /** The names and words of our documents, as the schemas have them. */
  private static Path words(Path file) throws IOException {
    TreeSet<String> words = new TreeSet<>();
    try (Stream<Path> schemas = Files.list(SCHEMAS)) {
      for (Path schema : (Iterable<Path>) schemas::iterator) {
        WORD.matcher(Files.readString(schema))
            .results()
            .map(found -> found.group(1))
            .forEach(words::add);
      }
    }
    StringBuilder dictionary = new StringBuilder();
    words.forEach(word -> dictionary.append("\"\\x22").append(word).append("\\x22\"\n"));
    for (String sign : List.of("null", "\\xEF\\xBB\\xBF", "\\\\ud800", "1e999", "-0", "{}", "[]")) {
      dictionary.append('"').append(sign).append("\"\n");
    }
    return Files.writeString(file, dictionary, StandardCharsets.US_ASCII);
  }

  /** What was run, and how many branches of codecs and tokenizer it reached in how many ways. */
  private static String summary(Path log) throws IOException {
    String executions = "none";
    String rate = "0";
    String reached = "";
    for (String line : Files.readAllLines(log)) {
      Matcher covered = COVERED.matcher(line);
      if (covered.find()) {
        reached = covered.group(1) + " branches, " + covered.group(2) + " features";
      } else if (line.startsWith("stat::number_of_executed_units:")) {
        executions = line.replaceAll("\\D+", "");
      } else if (line.startsWith("stat::average_exec_per_sec:")) {
        rate = line.replaceAll("\\D+", "");
      }
    }
    return executions + " executions, " + rate + " a second; covered: " + reached;
  }
}
