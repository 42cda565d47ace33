package org.dohoda.rendering;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.source.Source;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** Sources in words: the document, the place in it, and how it was read. */
record SourceWords(Tongue in, TimeWords time) {
  String source(Source source) {
    List<String> parts = new ArrayList<>();
    parts.add(in.quote(source.title()));
    source.place().ifPresent(parts::add);
    source.kind().ifPresent(kind -> parts.add(in.word(kind)));
    source.date().ifPresent(date -> parts.add(time.date(date)));
    switch (source.extent()) {
      case WHOLE -> parts.add(in.pick("čteno celé", "read whole"));
      case PART -> parts.add(in.pick("čtena část", "read in part"));
      case REPORT -> parts.add(in.pick("čtena jen zpráva o dokumentu", "only a report of it read"));
      case NOT_STATED -> {}
    }
    source.uri().ifPresent(parts::add);
    source.note().ifPresent(note -> parts.add(in.text(note)));
    return String.join(", ", parts);
  }
}
