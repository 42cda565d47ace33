package org.dohoda.provision;

import java.util.Objects;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * A tie from what a provision says to something else: in return for it, in order that it comes
 * about, only after it.
 *
 * <p>The other end is a clause of the same instrument or is said in words, or both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how the two hang together
 * @param clause the clause that says the other, if it has one
 * @param wording the other in words; clause or wording must be there
 */
public record Link(LinkKind kind, Optional<ClauseId> clause, Optional<LocalizedText> wording) {
  /**
   * Checks that there is another end.
   *
   * @param kind how the two hang together
   * @param clause the clause that says the other, if it has one
   * @param wording the other in words; clause or wording must be there
   * @throws IllegalArgumentException if neither clause nor wording is there
   */
  public Link {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(wording, "wording");
    Arguments.check(
        clause.isPresent() || wording.isPresent(), "link", "must have a clause or wording", kind);
  }

  /**
   * {@return given in return for what the clause says}
   *
   * @param clause a clause of the same instrument
   */
  public static Link inReturnFor(ClauseId clause) {
    return new Link(LinkKind.IN_RETURN_FOR, Optional.of(clause), Optional.empty());
  }

  /**
   * {@return given in return for that}
   *
   * @param words the return in words
   */
  public static Link inReturnFor(LocalizedText words) {
    return new Link(LinkKind.IN_RETURN_FOR, Optional.empty(), Optional.of(words));
  }

  /**
   * {@return done in order that this comes about}
   *
   * @param words the aim in words
   */
  public static Link inOrderThat(LocalizedText words) {
    return new Link(LinkKind.IN_ORDER_THAT, Optional.empty(), Optional.of(words));
  }

  /**
   * {@return done only after what the clause says}
   *
   * @param clause a clause of the same instrument
   */
  public static Link onlyAfter(ClauseId clause) {
    return new Link(LinkKind.ONLY_AFTER, Optional.of(clause), Optional.empty());
  }

  /**
   * {@return done only after that}
   *
   * @param words what comes first, in words
   */
  public static Link onlyAfter(LocalizedText words) {
    return new Link(LinkKind.ONLY_AFTER, Optional.empty(), Optional.of(words));
  }
}
