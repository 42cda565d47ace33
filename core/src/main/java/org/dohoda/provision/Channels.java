package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual channels; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Channels {
  /** Electronic mail (e-mail). */
  public static final Channel EMAIL = Channel.of("email");

  /** A Czech data box (datová schránka). */
  public static final Channel DATA_BOX = Channel.of("data-box");

  /** A letter by post (pošta). */
  public static final Channel POST = Channel.of("post");

  /** Telephone (telefon). */
  public static final Channel PHONE = Channel.of("phone");

  /** Personally (osobně). */
  public static final Channel IN_PERSON = Channel.of("in-person");

  /** At a meeting (na jednání). */
  public static final Channel MEETING = Channel.of("meeting");

  /** A website (internetové stránky). */
  public static final Channel WEBSITE = Channel.of("website");

  /** A public register of contracts (registr smluv). */
  public static final Channel CONTRACTS_REGISTER = Channel.of("contracts-register");

  /** An official notice board (úřední deska). */
  public static final Channel OFFICIAL_BOARD = Channel.of("official-board");

  /** An official gazette (sbírka, věstník). */
  public static final Channel OFFICIAL_GAZETTE = Channel.of("official-gazette");

  /** The press (tisk, tisková zpráva). */
  public static final Channel PRESS = Channel.of("press");

  /** Social media (sociální sítě). */
  public static final Channel SOCIAL_MEDIA = Channel.of("social-media");

  private static final ImmutableSet<Channel> ALL =
      ImmutableSet.of(
          EMAIL,
          DATA_BOX,
          POST,
          PHONE,
          IN_PERSON,
          MEETING,
          WEBSITE,
          CONTRACTS_REGISTER,
          OFFICIAL_BOARD,
          OFFICIAL_GAZETTE,
          PRESS,
          SOCIAL_MEDIA);

  private Channels() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<Channel> all() {
    return ALL;
  }
}
