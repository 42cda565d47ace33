package org.dohoda.problem;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Template;
import org.dohoda.text.LocalizedText;

/** One message template in several languages; all have the same placeholders. */
final class Templates {
  private final LocalizedText source;
  private final ImmutableMap<String, Template> byTag;
  private final ImmutableSortedSet<String> names;

  private Templates(
      LocalizedText source,
      ImmutableMap<String, Template> byTag,
      ImmutableSortedSet<String> names) {
    this.source = source;
    this.byTag = byTag;
    this.names = names;
  }

  static Templates of(String argument, LocalizedText source) {
    ImmutableMap.Builder<String, Template> all = ImmutableMap.builder();
    source.texts().forEach((tag, text) -> all.put(tag, Template.parse(argument, text)));
    ImmutableMap<String, Template> byTag = all.buildOrThrow();
    ImmutableSortedSet<String> names = byTag.values().iterator().next().names();
    for (Template template : byTag.values()) {
      Arguments.check(
          template.names().equals(names),
          argument,
          "must have the same placeholders in every language",
          source);
    }
    return new Templates(source, byTag, names);
  }

  LocalizedText source() {
    return source;
  }

  ImmutableSortedSet<String> names() {
    return names;
  }

  String fill(Locale locale, Map<String, String> values) {
    return Objects.requireNonNull(byTag.get(source.tagFor(locale))).fill(values);
  }
}
