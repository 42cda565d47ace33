package org.dohoda.json.codec;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are read, written and described: the same object serves all three, so
 * they cannot disagree.
 *
 * @param <T> the type of the values
 */
public abstract class Codec<T> {
  /** Made by the classes of this package and by the field lists. */
  protected Codec() {}

  /**
   * Reads the value whose first token is current, and leaves its last token current.
   *
   * @param in the document
   * @return the value, or null if at least one problem was recorded instead
   */
  public abstract @Nullable T read(Reading in);

  /**
   * Writes a value.
   *
   * @param out the document
   * @param value the value
   */
  public abstract void write(Writing out, T value);

  /**
   * {@return the schema of the values: what JSON Schema 2020-12 can say of the rules that reading
   * checks}
   *
   * @param definitions where shapes with a name are defined once
   */
  public abstract Schema schema(Definitions definitions);

  /** {@return the values that are known beforehand, if reading gives them; null if none is} */
  public @Nullable Constants<T> constants() {
    return null;
  }

  /** Records that the current value has a wrong type, and skips it. */
  public final @Nullable T wrongType(Reading in, String expected) {
    in.wrongType(expected);
    return null;
  }

  /** Records that the text of the current value is refused. */
  public final @Nullable T badValue(Reading in, String example, IllegalArgumentException refusal) {
    in.badValue(example, refusal);
    return null;
  }

  /** Records a word that is none of a closed list. */
  public final @Nullable T notAChoice(Reading in, Collection<String> allowed) {
    in.notAChoice(allowed);
    return null;
  }
}
