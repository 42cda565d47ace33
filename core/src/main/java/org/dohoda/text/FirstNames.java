package org.dohoda.text;

import java.util.Optional;
import org.dohoda.id.Id;

/** Names of two sources, of which the second is asked for what the first does not know. */
record FirstNames(Names first, Names second) implements Names {
  @Override
  public Optional<LocalizedText> name(Id id) {
    return first.name(id).or(() -> second.name(id));
  }

  @Override
  public Optional<LocalizedText> label(Code code) {
    return first.label(code).or(() -> second.label(code));
  }

  @Override
  public Optional<LocalizedText> event(String name) {
    return first.event(name).or(() -> second.event(name));
  }
}
