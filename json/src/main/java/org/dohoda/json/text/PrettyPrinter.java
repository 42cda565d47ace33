package org.dohoda.json.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Lays a compact document out for people: an object or array that fits on the rest of its line
 * stands there, any other has each member or element on a line of its own.
 *
 * <p>The layout depends on the content alone. A line has at most {@value #WIDTH} characters, unless
 * one string is longer.
 */
public final class PrettyPrinter {
  private static final int WIDTH = 120;
  private static final int INDENT = 2;

  private final byte[] compact;
  private final int[] widths;
  private final ByteArrayOutputStream out;
  private boolean[] broken = new boolean[16];
  private int depth;
  private int column;

  private PrettyPrinter(byte[] compact) {
    this.compact = compact;
    this.widths = widths(compact);
    this.out = new ByteArrayOutputStream(compact.length * 2);
  }

  public static byte[] layOut(byte[] compact) {
    return new PrettyPrinter(compact).layOut();
  }

  /** The width on one line of every object and array, in the order in which they start. */
  private static int[] widths(byte[] compact) {
    int[] widths = new int[16];
    int[] open = new int[16];
    int count = 0;
    int depth = 0;
    int width = 0;
    for (int at = 0; at < compact.length; at++) {
      switch (compact[at]) {
        case '{', '[' -> {
          if (count == widths.length) {
            widths = Arrays.copyOf(widths, count * 2);
          }
          if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
          }
          widths[count] = width;
          open[depth++] = count++;
          width += compact[at] == '{' ? 2 : 1;
        }
        case '}', ']' -> {
          width += compact[at] == '}' ? 2 : 1;
          int started = open[--depth];
          widths[started] = width - widths[started];
        }
        case ',', ':' -> width += 2;
        case '"' -> {
          int end = endOfString(compact, at);
          width += Utf8.characters(compact, at, end);
          at = end - 1;
        }
        default -> width++;
      }
    }
    return widths;
  }

  private static int endOfString(byte[] compact, int start) {
    int at = start + 1;
    while (compact[at] != '"') {
      at += compact[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private byte[] layOut() {
    int container = 0;
    for (int at = 0; at < compact.length; at++) {
      switch (compact[at]) {
        case '{', '[' -> start(compact[at], widths[container++]);
        case '}', ']' -> end(compact[at]);
        case ',' -> {
          put(',');
          gap();
        }
        case ':' -> {
          put(':');
          put(' ');
        }
        case '"' -> {
          int end = endOfString(compact, at);
          out.write(compact, at, end - at);
          column += Utf8.characters(compact, at, end);
          at = end - 1;
        }
        default -> put((char) compact[at]);
      }
    }
    put('\n');
    return out.toByteArray();
  }

  private void start(byte bracket, int width) {
    if (depth == broken.length) {
      broken = Arrays.copyOf(broken, depth * 2);
    }
    put((char) bracket);
    broken[depth++] = column + width > WIDTH; // the bracket is counted twice, for a comma behind
    if (bracket == '{' || broken[depth - 1]) {
      gap();
    }
  }

  private void end(byte bracket) {
    boolean wasBroken = broken[--depth];
    if (wasBroken) {
      newLine();
    } else if (bracket == '}') {
      put(' ');
    }
    put((char) bracket);
  }

  private void gap() {
    if (broken[depth - 1]) {
      newLine();
    } else {
      put(' ');
    }
  }

  private void newLine() {
    out.write('\n');
    for (int i = 0; i < depth * INDENT; i++) {
      out.write(' ');
    }
    column = depth * INDENT;
  }

  private void put(char ascii) {
    out.write(ascii);
    column++;
  }
}
