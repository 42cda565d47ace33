package org.dohoda.text;

/**
 * An entry of an open code list: a list that has documented constants and that anyone may extend by
 * writing another code.
 *
 * <p>Implementations are records whose compact constructor calls {@link Codes#check}, so that a
 * code is well formed wherever one is met. Immutable and thread-safe.
 */
public interface Code {
  /** {@return the code itself, such as {@code information-exchange}} */
  String code();
}
