package org.dohoda.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * One schema of JSON Schema 2020-12 as a small tree of strings, integers, booleans, lists and maps.
 *
 * @param name the name under which a document defines it once; blank where it stands in its place
 * @param keywords the keywords with their values, in the order in which they are written
 */
public record Schema(String name, ImmutableMap<String, Object> keywords) {
  private Schema(ImmutableMap<String, Object> keywords) {
    this("", keywords);
  }

  /**
   * {@return a schema with one keyword}
   *
   * @param keyword the keyword
   * @param value its value: string, integer, boolean, list, map or schema
   */
  public static Schema of(String keyword, Object value) {
    return new Schema(ImmutableMap.of(keyword, value));
  }

  /**
   * {@return this schema with one more keyword}
   *
   * @param keyword the keyword, not yet in the schema
   * @param value its value
   */
  public Schema with(String keyword, Object value) {
    return new Schema(
        name,
        ImmutableMap.<String, Object>builder().putAll(keywords).put(keyword, value).buildOrThrow());
  }

  /**
   * {@return this schema, to be defined once in a document}
   *
   * @param definition the name of the definition
   */
  public Schema named(String definition) {
    return new Schema(definition, keywords);
  }

  /** This schema, or a reference to its definition. */
  public Schema in(Definitions definitions) {
    return name.isEmpty() ? this : definitions.reference(name, () -> new Schema(keywords));
  }

  /** {@return any string} */
  public static Schema string() {
    return of("type", "string");
  }

  /**
   * {@return a string that as a whole matches a regular expression}
   *
   * @param pattern the regular expression
   */
  public static Schema matching(String pattern) {
    return string().with("pattern", "^(" + pattern + ")$");
  }

  public static Schema constant(String value) {
    return of("const", value);
  }

  public static Schema oneOf(ImmutableList<Schema> schemas) {
    return of("oneOf", schemas);
  }

  /** An object with exactly one member. */
  public static Schema onlyMember(String name, Schema value) {
    return of("type", "object")
        .with("properties", ImmutableMap.of(name, value))
        .with("required", ImmutableList.of(name))
        .with("additionalProperties", false);
  }

  /** Writes a tree of strings, numbers, booleans, iterables, maps and schemas. */
  public static void write(Writing out, Object node) {
    if (node instanceof Schema schema) {
      write(out, schema.keywords);
    } else if (node instanceof ImmutableMap<?, ?> map) {
      out.startObject();
      map.forEach(
          (key, value) -> {
            out.name((String) key);
            write(out, value);
          });
      out.endObject();
    } else if (node instanceof Iterable<?> items) {
      out.startArray();
      items.forEach(item -> write(out, item));
      out.endArray();
    } else if (node instanceof Boolean truth) {
      out.bool(truth);
    } else if (node instanceof Integer number) {
      out.integer(number);
    } else {
      out.string((String) node);
    }
  }
}
