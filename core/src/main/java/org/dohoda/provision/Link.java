package org.dohoda.provision;

import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * A tie from what a provision says to something else: in return for it, in order that it comes
 * about, only after it, whatever it says, or as far as it leaves room.
 *
 * <p>The other end is a clause of the same instrument or is said in words, or both. "Subject to
 * clause 9, and notwithstanding that each member bears its own costs":
 *
 * <pre>{@code
 * Link.subjectTo(ClauseId.of("9"));
 * Link.notwithstanding(LocalizedText.of("en", "each member bears its own costs"));
 * }</pre>
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
    Arguments.notNull("kind", kind);
    Arguments.notNull("clause", clause);
    Arguments.notNull("wording", wording);
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

  /**
   * {@return holding whatever the clause says}
   *
   * @param clause a clause of the same instrument
   */
  public static Link notwithstanding(ClauseId clause) {
    return new Link(LinkKind.NOTWITHSTANDING, Optional.of(clause), Optional.empty());
  }

  /**
   * {@return holding in spite of that}
   *
   * @param words what gives way, in words
   */
  public static Link notwithstanding(LocalizedText words) {
    return new Link(LinkKind.NOTWITHSTANDING, Optional.empty(), Optional.of(words));
  }

  /**
   * {@return holding as far as the clause leaves room}
   *
   * @param clause a clause of the same instrument
   */
  public static Link subjectTo(ClauseId clause) {
    return new Link(LinkKind.SUBJECT_TO, Optional.of(clause), Optional.empty());
  }

  /**
   * {@return holding as far as that leaves room}
   *
   * @param words what goes before it, in words
   */
  public static Link subjectTo(LocalizedText words) {
    return new Link(LinkKind.SUBJECT_TO, Optional.empty(), Optional.of(words));
  }
}
