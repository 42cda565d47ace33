package org.dohoda.json.codec;

/**
 * What a list of members is of a type: how a value is made of them, and which of them it has.
 *
 * <p>One class for both directions, instead of a function for every member, keeps the first read in
 * a new process fast.
 *
 * @param <T> the type of the values
 */
public abstract non-sealed class Mapping<T> implements AnyMapping<T> {
  /** For the lists of members. */
  protected Mapping() {}

  /**
   * {@return the value that has been read}
   *
   * @param v the values of the members
   * @throws IllegalArgumentException if they do not fit together, which becomes a problem
   */
  public abstract T make(Slots v);

  /**
   * Hands over the members of a value that is written.
   *
   * @param m takes every member once, in any order
   * @param value the value
   */
  public abstract void write(Members m, T value);
}
