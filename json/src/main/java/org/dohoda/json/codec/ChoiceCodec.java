package org.dohoda.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type with several cases that carry one thing each, written as an object with one member, whose
 * name tells the case; a case that carries nothing is a word alone.
 *
 * @param <T> the common type
 */
public final class ChoiceCodec<T> extends Codec<T> {
  /** One case: which values it holds, and what they carry. */
  private record Case<T>(
      String name,
      Encoded encoded,
      Predicate<Object> holds,
      Codec<Object> codec,
      Function<Object, Object> getter,
      Function<Object, ? extends T> maker) {}

  private final String name;
  private final ImmutableList<Case<T>> cases;
  private final ImmutableMap<String, T> words;
  private final CharTable<T> byWord;
  private final @Nullable Case<T> plain;
  private final PropertyNameMatcher names;

  private ChoiceCodec(Builder<T> builder) {
    name = builder.name;
    cases = ImmutableList.copyOf(builder.cases);
    words = builder.words.buildOrThrow();
    plain = builder.plain;
    byWord = new CharTable<>(words);
    names = BinaryNameMatcher.construct(cases.stream().map(Case::name).toList());
  }

  /**
   * {@return an empty choice}
   *
   * @param name the name in schemas
   * @param <T> the common type
   */
  public static <T> Builder<T> of(String name) {
    return new Builder<>(name);
  }

  private List<String> allowed() {
    List<String> allowed = new ArrayList<>(words.keySet());
    cases.forEach(one -> allowed.add(one.name));
    return allowed;
  }

  @Override
  public @Nullable T read(Reading in) {
    if (in.isAt(JsonToken.VALUE_STRING) && (plain != null || !words.isEmpty())) {
      T value = byWord.get(in.text());
      if (value != null) {
        return value;
      }
      return plain == null ? notAChoice(in, words.keySet()) : readCase(in, plain);
    }
    return in.isAt(JsonToken.START_OBJECT) ? readMember(in) : wrongType(in, "object");
  }

  private @Nullable T readMember(Reading in) {
    JsonParser tokens = in.tokens();
    TokenStreamContext self = tokens.streamReadContext();
    T value = null;
    int members = 0;
    boolean sound = true;
    for (int match = tokens.nextNameMatch(names);
        match != PropertyNameMatcher.MATCH_END_OBJECT;
        match = tokens.nextNameMatch(names)) {
      if (match < 0) {
        in.unknownMember(tokens.currentName(), allowed());
        tokens.nextToken();
        in.skip();
        sound &= in.isNewer();
        continue;
      }
      members++;
      tokens.nextToken();
      value = readCase(in, cases.get(match));
    }
    if (members != 1 && sound) {
      in.problemOf(Fault.NOT_ONE_MEMBER, self).with("allowed", String.join(", ", allowed()));
    }
    return members == 1 && sound ? value : null;
  }

  private @Nullable T readCase(Reading in, Case<T> one) {
    TokenStreamContext before = in.tokens().streamReadContext();
    Object carried = one.codec.read(in);
    if (carried == null) {
      return null;
    }
    try {
      return one.maker.apply(carried);
    } catch (IllegalArgumentException refusal) {
      in.problemOfValue(Fault.REFUSED, before).with("reason", String.valueOf(refusal.getMessage()));
      return null;
    }
  }

  @Override
  public void write(Writing out, T value) {
    if (plain != null && plain.holds.test(value)) {
      plain.codec.write(out, plain.getter.apply(value));
      return;
    }
    for (Case<T> one : cases) {
      if (one.holds.test(value)) {
        out.startObject();
        out.name(one.encoded);
        one.codec.write(out, one.getter.apply(value));
        out.endObject();
        return;
      }
    }
    out.string(
        words.entrySet().stream()
            .filter(word -> word.getValue().equals(value))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(value + " is no case of " + name))
            .getKey());
  }

  @Override
  public Schema schema(Definitions definitions) {
    return name.isEmpty()
        ? definition(definitions)
        : definitions.reference(name, () -> definition(definitions));
  }

  private Schema definition(Definitions definitions) {
    ImmutableList.Builder<Schema> schemas = ImmutableList.builder();
    if (plain != null) {
      schemas.add(plain.codec.schema(definitions));
    }
    if (!words.isEmpty()) {
      schemas.add(Schema.of("enum", words.keySet().asList()));
    }
    cases.forEach(one -> schemas.add(Schema.onlyMember(one.name, one.codec.schema(definitions))));
    return Schema.oneOf(schemas.build());
  }

  /**
   * Gathers the cases of a choice. Not thread-safe.
   *
   * @param <T> the common type
   */
  public static final class Builder<T> {
    private final String name;
    private final List<Case<T>> cases = new ArrayList<>();
    private final ImmutableMap.Builder<String, T> words = ImmutableMap.builder();
    private @Nullable Case<T> plain;

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Adds a case that carries nothing.
     *
     * @param word the string that is written
     * @param value the value
     * @return this builder
     */
    public Builder<T> word(String word, T value) {
      words.put(word, value);
      return this;
    }

    /**
     * Adds a case that carries one thing.
     *
     * @param member the name of the one member
     * @param codec how the thing is read and written
     * @param kind the class of the case
     * @param getter the thing of a value
     * @param maker the value that carries a thing; may refuse with an {@code
     *     IllegalArgumentException}
     * @param <S> the class of the case
     * @param <V> the type of the thing
     * @return this builder
     */
    public <S extends T, V> Builder<T> member(
        String member,
        Codec<V> codec,
        Class<S> kind,
        Function<? super S, V> getter,
        Function<? super V, ? extends T> maker) {
      return member(
          member, codec, kind::isInstance, value -> getter.apply(kind.cast(value)), maker);
    }

    /**
     * Adds a case whose value is what its member holds.
     *
     * @param member the name of the one member
     * @param codec how the case is read and written
     * @param kind the class of the case
     * @param <S> the class of the case
     * @return this builder
     */
    public <S extends T> Builder<T> member(String member, Codec<S> codec, Class<S> kind) {
      return member(member, codec, kind, value -> true);
    }

    /**
     * Adds a case whose value is what its member holds, one of several of the same class.
     *
     * @param member the name of the one member
     * @param codec how the case is read and written
     * @param kind the class of the case
     * @param holds which values of the class it holds
     * @param <S> the class of the case
     * @return this builder
     */
    public <S extends T> Builder<T> member(
        String member, Codec<S> codec, Class<S> kind, Predicate<? super S> holds) {
      return member(
          member,
          codec,
          value -> kind.isInstance(value) && holds.test(kind.cast(value)),
          kind::cast,
          value -> value);
    }

    /**
     * Adds the case that is written as the thing alone, a string that is none of the words.
     *
     * @param codec how the thing is read and written
     * @param kind the class of the case
     * @param getter the thing of a value
     * @param maker the value that carries a thing
     * @param <S> the class of the case
     * @param <V> the type of the thing
     * @return this builder
     */
    public <S extends T, V> Builder<T> plain(
        Codec<V> codec,
        Class<S> kind,
        Function<? super S, V> getter,
        Function<? super V, ? extends T> maker) {
      member("", codec, kind, getter, maker);
      plain = cases.remove(cases.size() - 1);
      return this;
    }

    /**
     * Adds a case that carries one thing, of a type without classes for its cases.
     *
     * @param member the name of the one member
     * @param codec how the thing is read and written
     * @param holds whether a value is of this case
     * @param getter the thing of a value
     * @param maker the value that carries a thing; may refuse with an {@code
     *     IllegalArgumentException}
     * @param <V> the type of the thing
     * @return this builder
     */
    @SuppressWarnings("unchecked") // all values are of the common type
    public <V> Builder<T> member(
        String member,
        Codec<V> codec,
        Predicate<? super T> holds,
        Function<? super T, V> getter,
        Function<? super V, ? extends T> maker) {
      cases.add(
          new Case<>(
              member,
              Encoded.name(member),
              (Predicate<Object>) holds,
              (Codec<Object>) codec,
              (Function<Object, Object>) getter,
              (Function<Object, ? extends T>) maker));
      return this;
    }

    /** {@return the choice} */
    public ChoiceCodec<T> build() {
      return new ChoiceCodec<>(this);
    }
  }
}
