package org.dohoda.rendering;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of Markdown as it is being written: blocks with one empty line between them. Whatever is
 * put in is text: characters that Markdown would read are escaped.
 */
final class Page {
  private static final int LOWEST_HEADING = 6;
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
  private static final Pattern AT_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+=#])");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern BLANK = Pattern.compile("\\s*\\R\\s*");

  private final StringBuilder text = new StringBuilder();
  private boolean inList;

  void heading(int level, String words) {
    block("#".repeat(Math.min(level, LOWEST_HEADING)) + " " + line(words));
  }

  void paragraph(String words) {
    block(line(words));
  }

  /** Words of the paper, line by line. */
  void quotation(String words) {
    block(
        LINE_BREAK
            .splitAsStream(words)
            .map(each -> each.isBlank() ? ">" : "> " + escaped(each.strip()))
            .collect(Collectors.joining("\n")));
  }

  /** A point of a list; points that follow one another are one list. */
  void point(String words) {
    item("- " + line(words));
  }

  void subpoint(String words) {
    item("  - " + line(words));
  }

  private void item(String written) {
    if (inList) {
      text.append(written).append('\n');
    } else {
      block(written);
      inList = true;
    }
  }

  private void block(String written) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(written).append('\n');
    inList = false;
  }

  /** Words as one line that Markdown leaves as it is. */
  static String line(String words) {
    return escaped(BLANK.matcher(words.strip()).replaceAll(" "));
  }

  private static String escaped(String line) {
    String plain = SPECIAL.matcher(line).replaceAll("\\\\$0");
    return AT_START
        .matcher(plain)
        .replaceFirst(found -> found.group(3) == null ? "$1\\\\$2" : "\\\\$3");
  }

  String end() {
    return text.toString();
  }
}
