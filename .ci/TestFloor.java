import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fails the build when fewer tests ran than 95 % of the committed count: a property class that is
 * silently skipped looks green otherwise.
 */
final class TestFloor {
  private static final Pattern COUNTS =
      Pattern.compile("<testsuite[^>]*?\\stests=\"(\\d+)\"[^>]*?\\sskipped=\"(\\d+)\"");

  public static void main(String[] args) throws IOException {
    Path reports = Path.of(args[0]);
    int committed = Integer.parseInt(args[1]);
    int ran = 0;
    if (Files.isDirectory(reports)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
        for (Path file : files) {
          Matcher matcher = COUNTS.matcher(Files.readString(file));
          if (matcher.find()) {
            ran += Integer.parseInt(matcher.group(1)) - Integer.parseInt(matcher.group(2));
          }
        }
      }
    }
    if (ran * 100L < committed * 95L) {
      System.err.printf(
          "%d tests ran, fewer than 95 %% of the committed tests.count %d%n", ran, committed);
      System.exit(1);
    }
    System.out.printf("%d tests ran, tests.count is %d%n", ran, committed);
  }
}
