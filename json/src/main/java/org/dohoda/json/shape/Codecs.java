package org.dohoda.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.CharTable;
import org.dohoda.json.text.CharView;
import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;

/** The codecs of which field lists are made. */
public final class Codecs {
  private static final int MOST_DIGITS = 30;

  private Codecs() {}

  /**
   * {@return a value with a text form}
   *
   * @param parse reads the text; anything that {@code print} would not give back is refused
   * @param print the one text of a value
   * @param schema what can be said of the text
   * @param example a valid text
   * @param <T> the type of the value
   */
  public static <T> Codec<T> text(
      Function<String, T> parse, Function<? super T, String> print, Schema schema, String example) {
    return repeated(
        new StringCodec<>(
            characters -> canonical(characters.toString(), parse, print),
            printing(print),
            example,
            schema.with("examples", ImmutableList.of(example))));
  }

  private static <T> BiConsumer<Writing, T> printing(Function<? super T, String> print) {
    return (out, value) -> out.string(print.apply(value));
  }

  private static <T> T canonical(
      String text, Function<String, T> parse, Function<? super T, String> print) {
    T value = parse.apply(text);
    String canonical = print.apply(value);
    if (!canonical.equals(text)) {
      throw new OtherSpelling(canonical);
    }
    return value;
  }

  /**
   * {@return a value whose text is kept exactly as given, such as an identifier}
   *
   * @param of makes the value, or refuses the text
   * @param write writes the text of a value
   * @param pattern the regular expression of valid texts, for the schema
   * @param longest the most characters that a valid text has, for the schema
   * @param example a valid text
   * @param <T> the type of the value
   */
  public static <T> StringCodec<T> token(
      Function<String, T> of,
      BiConsumer<Writing, ? super T> write,
      String pattern,
      int longest,
      String example) {
    return new StringCodec<>(
        characters -> of.apply(characters.toString()),
        write,
        example,
        Schema.matching(pattern)
            .with("maxLength", longest)
            .with("examples", ImmutableList.of(example)));
  }

  /**
   * {@return a value that documents repeat: equal ones become one object}
   *
   * @param once how one is read and written
   * @param <T> the type of the value
   */
  public static <T> Codec<T> repeated(StringCodec<T> once) {
    return new TokenCodec<>(once, true, null);
  }

  /**
   * {@return a value that documents repeat: equal ones become one object, and those of a list are
   * the objects of the list}
   *
   * @param once how one is read and written
   * @param shared the values that are known beforehand, by their text
   * @param <T> the type of the value
   */
  public static <T> Codec<T> repeated(StringCodec<T> once, Map<String, T> shared) {
    return new TokenCodec<>(once, true, new CharTable<>(shared));
  }

  /**
   * {@return a value that a document does not repeat, but a stream of documents does: equal ones
   * become one object}
   *
   * @param once how one is read and written
   * @param <T> the type of the value
   */
  public static <T> Codec<T> repeatedInStreams(StringCodec<T> once) {
    return new TokenCodec<>(once, false, null);
  }

  /**
   * {@return a code of an open list; the known ones are shared}
   *
   * @param of makes a code
   * @param known the documented constants
   * @param <C> the type of the code
   */
  public static <C extends Code> Codec<C> code(Function<String, C> of, Iterable<C> known) {
    ImmutableMap.Builder<String, C> words = ImmutableMap.builder();
    known.forEach(code -> words.put(code.code(), code));
    ImmutableMap<String, C> shared = words.buildOrThrow();
    return new CodeCodec<>(
        new CharTable<>(shared),
        new StringCodec<>(
            characters -> of.apply(characters.toString()),
            (out, code) -> out.string(code.code()),
            shared.isEmpty() ? "some-code" : shared.keySet().asList().get(0),
            Schema.matching(Patterns.CODE)
                .with("maxLength", Codes.MAX_LENGTH)
                .with("examples", shared.keySet().asList())));
  }

  /** {@return texts by language tag; the tags are in canonical spelling} */
  public static Codec<LocalizedText> localizedText() {
    return LocalizedTextCodec.INSTANCE;
  }

  /**
   * {@return a value that is read straight from the characters}
   *
   * @param parse reads the characters, which are valid during the call only; refuses every text but
   *     the one that {@code write} writes
   * @param write writes the one text of a value
   * @param schema what can be said of the text
   * @param example a valid text
   * @param <T> the type of the value
   */
  public static <T> Codec<T> characters(
      Function<? super CharSequence, T> parse,
      BiConsumer<Writing, ? super T> write,
      Schema schema,
      String example) {
    return new StringCodec<>(
        parse, write, example, schema.with("examples", ImmutableList.of(example)));
  }

  /** {@return free text, kept as it is} */
  public static Codec<String> string() {
    return string(Schema.string());
  }

  /**
   * {@return free text, kept as it is; what its type refuses, such as a blank one, is a problem}
   *
   * @param schema what can be said of the text
   */
  public static Codec<String> string(Schema schema) {
    return new StringCodec<>(
        characters -> {
          if (characters.hasLoneSurrogate()) {
            throw new IllegalArgumentException("must not hold half of a surrogate pair");
          }
          return characters.toString();
        },
        Writing::string,
        "text",
        schema);
  }

  /**
   * {@return the constants of an enum in lower case with hyphens}
   *
   * @param type the enum
   * @param <E> the enum
   */
  public static <E extends Enum<E>> Codec<E> constants(Class<E> type) {
    return constants(type, ImmutableSet.of());
  }

  /**
   * {@return the constants of an enum in lower case with hyphens, but for some}
   *
   * @param type the enum
   * @param unwritten constants that have no word, because absence says them
   * @param <E> the enum
   */
  public static <E extends Enum<E>> Codec<E> constants(Class<E> type, ImmutableSet<E> unwritten) {
    ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      if (!unwritten.contains(constant)) {
        words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
      }
    }
    return words(words.buildOrThrow());
  }

  /**
   * {@return one of a closed list of words}
   *
   * @param words the values by word
   * @param <T> the type of the value
   */
  public static <T> Codec<T> words(ImmutableMap<String, T> words) {
    return new ConstantCodec<>(words);
  }

  /**
   * {@return an integer}
   *
   * @param least the least value
   * @param greatest the greatest value
   */
  public static Codec<Integer> integer(int least, int greatest) {
    return new IntegerCodec(least, greatest);
  }

  /**
   * {@return a decimal that is not negative: a string of digits with a point, no zero at its end}
   */
  public static Codec<BigDecimal> decimal() {
    return new StringCodec<>(
        Codecs::decimalOf,
        printing(BigDecimal::toPlainString),
        "1500.5",
        Schema.matching(Patterns.DECIMAL));
  }

  private static boolean isDecimal(CharView text) {
    int point = 0;
    while (point < text.length() && isDigit(text.charAt(point))) {
      point++;
    }
    if (point == 0 || point > MOST_DIGITS || (point > 1 && text.charAt(0) == '0')) {
      return false;
    }
    int end = point == text.length() ? point : point + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    int fraction = end - point - 1;
    return end == text.length()
        && (end == point
            || (text.charAt(point) == '.'
                && fraction > 0
                && fraction < MOST_DIGITS
                && text.charAt(end - 1) != '0'));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static BigDecimal decimalOf(CharView text) {
    if (!isDecimal(text)) {
      throw new IllegalArgumentException(
          "must be digits with at most one point, and no zero at the end of a fraction");
    }
    return new BigDecimal(text.toString());
  }

  /**
   * {@return a list that is never empty}
   *
   * @param element how an element is read and written
   * @param <T> the type of the elements
   */
  public static <T> Codec<ImmutableList<T>> list(Codec<T> element) {
    return new ListCodec<>(element);
  }

  /**
   * {@return a set that is never empty}
   *
   * @param element how an element is read and written
   * @param <T> the type of the elements
   */
  public static <T> Codec<ImmutableSet<T>> set(Codec<T> element) {
    return new SetCodec<>(element);
  }

  /**
   * {@return items with their openness: the only member tells it}
   *
   * @param element how an item is read and written
   * @param <T> the type of the items
   */
  public static <T> Codec<Listed<T>> listed(Codec<T> element) {
    return ListedCodec.of(set(element));
  }

  /**
   * {@return a type written as another one}
   *
   * @param written the other one
   * @param read from it; may refuse with an {@code IllegalArgumentException}
   * @param write to it
   * @param <S> the type that is written
   * @param <T> the type of the value
   */
  public static <S, T> Codec<T> mapped(
      Codec<S> written,
      Function<? super S, ? extends T> read,
      Function<? super T, ? extends S> write) {
    return new MappedCodec<>(written, read, write);
  }

  /**
   * {@return a shape with a short form for values that say one thing only}
   *
   * @param full the shape
   * @param brief the short form, a string
   * @param shorten what a value says if that is all it says
   * @param expand the value that says one thing only
   * @param <T> the type of the value
   * @param <S> the type of the one thing
   */
  public static <T, S> Codec<T> shorthand(
      Codec<T> full,
      Codec<S> brief,
      Function<? super T, Optional<S>> shorten,
      Function<? super S, ? extends T> expand) {
    return new ShorthandCodec<>(full, brief, shorten, expand);
  }

  /**
   * {@return a codec that is made when it is first used}
   *
   * @param codec makes it
   * @param <T> the type of the value
   */
  public static <T> Codec<T> lazily(Supplier<Codec<T>> codec) {
    return new LazyCodec<>() {
      @Override
      protected Codec<T> make() {
        return codec.get();
      }
    };
  }

  /**
   * {@return a map from strings that is never empty}
   *
   * @param value how a value is read and written
   * @param keys what can be said of the strings
   * @param <V> the type of the values
   */
  public static <V> Codec<ImmutableMap<String, V>> map(Codec<V> value, Schema keys) {
    return new MapCodec<>(value, keys);
  }

  /**
   * {@return a codec with a schema that says more}
   *
   * @param codec how the value is read and written
   * @param more makes the schema of that of the codec, when it is asked for
   * @param <T> the type of the value
   */
  public static <T> Codec<T> described(Codec<T> codec, UnaryOperator<Schema> more) {
    return new DescribedCodec<>(codec, more);
  }
}
