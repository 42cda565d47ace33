import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs Jazzer on every target, one after the other, each in a process of its own; started by the
 * profile {@code fuzz} with the class path of the tests.
 *
 * <p>Our codecs and Jackson's tokenizer are instrumented. The fixtures are the first corpus; what
 * reaches something new stays in the folder and is used again by the next run.
 */
public final class Fuzz {
  private static final List<String> TARGETS = List.of("BYTES", "TEXT", "STREAM", "LINES", "MODULE");
  private static final Path SEEDS = Path.of("src/test/resources/org/dohoda/json/fixtures/1.0");

  private Fuzz() {}

  /**
   * Runs all targets and ends with the first failure.
   *
   * @param arguments how many executions for each target, and the folder of the corpora
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    for (String target : TARGETS) {
      Path corpus = Files.createDirectories(Path.of(arguments[1], target)).toAbsolutePath();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-Ddohoda.fuzz.target=" + target,
                  "-cp",
                  System.getProperty("java.class.path"),
                  "com.code_intelligence.jazzer.Jazzer",
                  "--target_class=org.dohoda.json.FuzzTarget",
                  "--instrumentation_includes=org.dohoda.json.**:tools.jackson.core.**",
                  "--custom_hook_includes=org.dohoda.json.**",
                  "--reproducer_path=" + corpus.getParent(),
                  "-artifact_prefix=" + corpus.getParent() + File.separator,
                  "-runs=" + arguments[0],
                  "-max_len=20000",
                  corpus.toString(),
                  SEEDS.toAbsolutePath().toString())
              .inheritIO()
              .start();
      int code = process.waitFor();
      if (code != 0) {
        System.exit(code);
      }
    }
  }
}
