package org.dohoda.json.codec;

/** A piece of a compact document, encoded once and written often. */
final class Encoded {
  private final byte[] bytes;

  private Encoded(Writing out) {
    bytes = out.toBytes();
  }

  /** A name with its colon. */
  static Encoded name(String name) {
    Writing out = new Writing(false);
    out.name(name);
    return new Encoded(out);
  }

  /** A member that is a string. */
  static Encoded member(String name, String value) {
    Writing out = new Writing(false);
    out.name(name);
    out.string(value);
    return new Encoded(out);
  }

  byte[] bytes() {
    return bytes;
  }
}
