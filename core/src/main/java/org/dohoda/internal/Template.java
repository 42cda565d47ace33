package org.dohoda.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;

/** A text with places to fill: {@code {name}}; literal braces are doubled. */
public final class Template {
  private record Part(String text, boolean isName) {}

  private final String source;
  private final ImmutableList<Part> parts;

  private Template(String source, ImmutableList<Part> parts) {
    this.source = source;
    this.parts = parts;
  }

  /** Reads a template; a brace without its pair or a malformed name is refused. */
  public static Template parse(String argument, String source) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if ((c == '{' || c == '}') && source.startsWith(String.valueOf(c), i + 1)) {
        literal.append(c);
        i += 2;
      } else if (c == '{') {
        int end = source.indexOf('}', i);
        String name = end < 0 ? "" : source.substring(i + 1, end);
        Arguments.check(
            isName(name), argument, "must name each place as {name}, or double the brace", source);
        parts.add(new Part(literal.toString(), false), new Part(name, true));
        literal.setLength(0);
        i = end + 1;
      } else {
        Arguments.check(c != '}', argument, "must double a closing brace without pair", source);
        literal.append(c);
        i++;
      }
    }
    return new Template(source, parts.add(new Part(literal.toString(), false)).build());
  }

  private static boolean isName(String name) {
    return name.matches("[a-z][a-zA-Z0-9]{0,63}");
  }

  /** The names of the places to fill. */
  public ImmutableSortedSet<String> names() {
    return parts.stream()
        .filter(Part::isName)
        .map(Part::text)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The text with every place filled; every name must be in the map. */
  public String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(part.isName() ? value(values, part.text()) : part.text());
    }
    return filled.toString();
  }

  private String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("values: must hold '" + name + "' of '" + source + "'");
    }
    return value;
  }

  @Override
  public String toString() {
    return source;
  }
}
