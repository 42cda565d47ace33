package org.dohoda.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The {@code $defs} of a schema document: every shape with a name stands there once. */
public final class Definitions {
  private final Map<String, Schema> schemas = new TreeMap<>();
  private final Set<String> begun = new HashSet<>();

  public Definitions() {}

  /** A reference to the definition with a name, which is made when it is first asked for. */
  public Schema reference(String name, Supplier<Schema> definition) {
    if (begun.add(name)) {
      schemas.put(name, definition.get());
    }
    return Schema.of("$ref", "#/$defs/" + name);
  }

  public ImmutableMap<String, Schema> all() {
    return ImmutableMap.copyOf(schemas);
  }
}
