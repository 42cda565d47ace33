package org.dohoda.json.shape;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.json.codec.AnyMapping;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Field;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a type of which a value is exactly one: the list that reader, writer and schema
 * share.
 *
 * <p>A case that carries something is a member, and the value is an object with that member alone;
 * a case that carries nothing is a word. Not thread-safe, and used up by {@link #bind}.
 *
 * @param <T> the type whose cases these are
 */
public final class Cases<T> {
  /** No member has this name. */
  private static final String PLAIN = "(plain)";

  private final String name;
  private final List<Field<?>> fields = new ArrayList<>();
  private final ImmutableMap.Builder<String, T> words = ImmutableMap.builder();
  private @Nullable Field<?> plain;

  private Cases(String name) {
    this.name = name;
  }

  /**
   * {@return an empty list}
   *
   * @param name the name of the choice in schemas; an empty one has none
   * @param <T> the common type
   */
  public static <T> Cases<T> of(String name) {
    return new Cases<>(name);
  }

  /**
   * Adds a case that carries nothing.
   *
   * @param word the string that is written
   * @param value the value
   */
  public void word(String word, T value) {
    words.put(word, value);
  }

  /**
   * Adds a case that carries one thing.
   *
   * @param member the name of the one member
   * @param codec how the thing is read and written
   * @param <V> the type of the thing
   * @return the field, for the mapping
   */
  public <V> Field<V> member(String member, Codec<V> codec) {
    if (fields.size() == Fields.MOST) {
      throw new IllegalStateException(name + " has too many cases");
    }
    Field<V> field = new Field<>(fields.size(), member, codec, null, false, false);
    fields.add(field);
    return field;
  }

  /**
   * Adds the case that is written as the thing alone, a string that is none of the words.
   *
   * @param codec how the thing is read and written
   * @param <V> the type of the thing
   * @return the field, for the mapping
   */
  public <V> Field<V> plain(Codec<V> codec) {
    Field<V> field = member(PLAIN, codec);
    plain = field;
    return field;
  }

  /**
   * {@return the choice between these cases}
   *
   * @param mapping what a value is made of, which is one member, and which one it has; of a value
   *     that is a word none
   */
  public Codec<T> bind(AnyMapping<T> mapping) {
    return new ChoiceCodec<>(
        name, fields.toArray(Field<?>[]::new), plain, words.buildOrThrow(), mapping);
  }
}
