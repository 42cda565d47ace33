package org.dohoda.text;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.dohoda.id.Id;

/** Words for codes and events, as somebody gives them. */
record GivenNames(
    ImmutableMap<Code, LocalizedText> labels, ImmutableMap<String, LocalizedText> events)
    implements Names {
  @Override
  public Optional<LocalizedText> name(Id id) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalizedText> label(Code code) {
    return Optional.ofNullable(labels.get(code));
  }

  @Override
  public Optional<LocalizedText> event(String name) {
    return Optional.ofNullable(events.get(name));
  }
}
