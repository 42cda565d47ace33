package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.json.codec.AnyMapping;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Constraints;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Field;
import org.dohoda.json.codec.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The members of a type in the order in which they are written: the list that reader, writer and
 * schema share.
 *
 * <p>A member that is absent is not stated. Not thread-safe, and used up by {@link #bind}.
 *
 * @param <T> the type whose members these are
 */
public final class Fields<T> {
  /** One bit for each, and one for a type. */
  public static final int MOST = 63;

  private final String name;
  private final List<Field<?>> fields = new ArrayList<>();
  private final ImmutableList.Builder<Schema> constraints = ImmutableList.builder();

  private Fields(String name) {
    this.name = name;
  }

  /**
   * {@return an empty list}
   *
   * @param name the name of the shape in schemas
   * @param <T> the type whose members follow
   */
  public static <T> Fields<T> of(String name) {
    return new Fields<>(name);
  }

  /**
   * Adds a member that must be there.
   *
   * @param member its name
   * @param codec how its value is read and written
   * @param <V> the type of the attribute
   * @return the field, for the mapping
   */
  public <V> Field<V> required(String member, Codec<V> codec) {
    return add(member, codec, null, false, false);
  }

  /**
   * Adds a member whose absence is an absent attribute.
   *
   * @param member its name
   * @param codec how its value is read and written
   * @param <V> the type of the value
   * @return the field, for the mapping
   */
  public <V> Field<Optional<V>> optional(String member, Codec<V> codec) {
    return add(member, codec, Optional.empty(), true, false);
  }

  /**
   * Adds a member whose absence is a value of its own, which is then not written and refused.
   *
   * @param member its name
   * @param codec how its value is read and written
   * @param absent what absence says
   * @param <V> the type of the attribute
   * @return the field, for the mapping
   */
  public <V> Field<V> defaulted(String member, Codec<V> codec, V absent) {
    return add(member, codec, absent, false, true);
  }

  /**
   * Adds a list; absent, it is empty.
   *
   * @param member its name
   * @param codec how an element is read and written
   * @param <V> the type of the elements
   * @return the field, for the mapping
   */
  public <V> Field<ImmutableList<V>> list(String member, Codec<V> codec) {
    return add(member, new ListCodec<>(codec), ImmutableList.of(), false, false);
  }

  /**
   * Adds a list whose elements can be read each for itself; absent, it is empty.
   *
   * @param member its name
   * @param codec how an element is read and written
   * @param <V> the type of the elements
   * @return the field, for the mapping
   */
  public <V> Field<ImmutableList<V>> parts(String member, Codec<V> codec) {
    return add(member, new PartsCodec<>(codec), ImmutableList.of(), false, false);
  }

  /**
   * Adds a set; absent, it is empty.
   *
   * @param member its name
   * @param codec how an element is read and written
   * @param <V> the type of the elements
   * @return the field, for the mapping
   */
  public <V> Field<ImmutableSet<V>> set(String member, Codec<V> codec) {
    return add(member, new SetCodec<>(codec), ImmutableSet.of(), false, false);
  }

  /**
   * Adds a switch that is written {@code true} or left out.
   *
   * @param member its name
   * @return the field, for the mapping
   */
  public Field<Boolean> flag(String member) {
    return add(member, FlagCodec.INSTANCE, false, false, true);
  }

  private <V> Field<V> add(
      String member, Codec<?> codec, @Nullable V absent, boolean optional, boolean idle) {
    if (fields.size() == MOST) {
      throw new IllegalStateException(name + " has too many members");
    }
    for (Field<?> other : fields) {
      if (other.name().equals(member)) {
        throw new IllegalStateException(name + " has the member " + member + " already");
      }
    }
    Field<V> field = new Field<>(fields.size(), member, codec, absent, optional, idle);
    fields.add(field);
    return field;
  }

  // --- what the type refuses of its members together, stated once more for the schema

  /**
   * States that at least one of some members must be there.
   *
   * @param members the members
   */
  public void atLeastOne(Field<?>... members) {
    constraints.add(Constraints.atLeastOne(members));
  }

  /**
   * States that exactly one of two members must be there.
   *
   * @param one a member
   * @param other the other
   */
  public void exactlyOne(Field<?> one, Field<?> other) {
    constraints.add(Constraints.exactlyOne(one, other));
  }

  /**
   * States that a member must be absent where another is there.
   *
   * @param one a member
   * @param other the other
   */
  public void notBoth(Field<?> one, Field<?> other) {
    constraints.add(Constraints.notBoth(one, other));
  }

  /**
   * States that a list must have more than one element.
   *
   * @param list the list
   * @param least how many it must have
   */
  public void atLeast(Field<?> list, int least) {
    constraints.add(Constraints.ofMember(list, Schema.of("minItems", least)));
  }

  /**
   * States what a member never says, because its absence says it.
   *
   * @param member the member
   * @param idle a string or an integer
   */
  public void neverSays(Field<?> member, Object idle) {
    constraints.add(Constraints.ofMember(member, Constraints.not(Schema.of("const", idle))));
  }

  /**
   * States that a member may be there only where another one says certain words.
   *
   * @param member the member that depends
   * @param told the other member
   * @param words what it says
   */
  public void onlyWhere(Field<?> member, Field<?> told, String... words) {
    constraints.add(
        Constraints.atLeastOneOf(
            Constraints.absent(member), Constraints.says(told, ImmutableList.copyOf(words))));
  }

  /**
   * States that at least one of some members must be there where another one says a word.
   *
   * @param told the other member
   * @param word what it says
   * @param members the members of which one must be there
   */
  public void neededWhere(Field<?> told, String word, Field<?>... members) {
    constraints.add(
        Constraints.atLeastOneOf(
            Constraints.not(Constraints.says(told, ImmutableList.of(word))),
            Constraints.atLeastOne(members)));
  }

  /**
   * {@return the shape of these members}
   *
   * @param mapping how a value is made of them, and which of them it has
   */
  public ObjectShape<T> bind(AnyMapping<T> mapping) {
    return new ObjectShape<>(name, fields.toArray(Field<?>[]::new), mapping, constraints.build());
  }

  /** The schema of members by name. */
  public static ImmutableMap<String, Schema> schemas(
      ImmutableList<Field<?>> fields, Definitions definitions) {
    ImmutableMap.Builder<String, Schema> schemas = ImmutableMap.builder();
    fields.forEach(field -> schemas.put(field.name(), field.codec().schema(definitions)));
    return schemas.buildOrThrow();
  }
}
