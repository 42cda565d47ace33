package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;

/**
 * What a {@link DateRule} counts from: something that happens to an instrument, such as its last
 * signature.
 *
 * <p>The text form is the name, as in {@code last-signature}, {@code signature-of:asz} or {@code
 * event:kick-off}. Immutable and thread-safe.
 */
public sealed interface Anchor {
  /** The first signature of a party. */
  Anchor FIRST_SIGNATURE = Milestone.FIRST_SIGNATURE;

  /** The last signature of a party. */
  Anchor LAST_SIGNATURE = Milestone.LAST_SIGNATURE;

  /** The deposit of the instrument, or its publication in a register of contracts. */
  Anchor DEPOSIT = Milestone.DEPOSIT;

  /** The instrument's entry into force (účinnost). */
  Anchor EFFECT = Milestone.EFFECT;

  /** The approval by the body that has to approve. */
  Anchor APPROVAL = Milestone.APPROVAL;

  /** The meeting in question, or the next one. */
  Anchor MEETING = Milestone.MEETING;

  /** The end of the instrument. */
  Anchor END_OF_INSTRUMENT = Milestone.END_OF_INSTRUMENT;

  /**
   * {@return the signature of one party}
   *
   * @param party the party
   */
  static Anchor signatureOf(OrganizationId party) {
    return new SignatureOf(party);
  }

  /**
   * {@return an event that the instrument names}
   *
   * @param name the name
   */
  static Anchor event(String name) {
    return new Event(name);
  }

  /**
   * {@return whether an event of a name can be counted from: whether {@link #event} takes the name}
   *
   * @param name the name
   */
  static boolean isEventName(String name) {
    try {
      return !event(name).toString().isEmpty();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  /**
   * Reads the text form.
   *
   * @param text the text form
   * @return the anchor
   */
  static Anchor parse(CharSequence text) {
    String whole = Arguments.notNull("text", text).toString();
    if (whole.startsWith(SignatureOf.PREFIX)) {
      return signatureOf(OrganizationId.of(whole.substring(SignatureOf.PREFIX.length())));
    }
    if (whole.startsWith(Event.PREFIX)) {
      return event(whole.substring(Event.PREFIX.length()));
    }
    for (Milestone milestone : Milestone.ALL) {
      if (milestone.toString().equals(whole)) {
        return milestone;
      }
    }
    throw new IllegalArgumentException(
        "anchor: must be a milestone such as last-signature, signature-of:PARTY or event:NAME, was "
            + Arguments.show(whole));
  }

  /** What happens to most instruments once. */
  enum Milestone implements Anchor {
    /** The first signature of a party. */
    FIRST_SIGNATURE,
    /** The last signature of a party. */
    LAST_SIGNATURE,
    /** The deposit of the instrument, or its publication in a register of contracts. */
    DEPOSIT,
    /** The instrument's entry into force (účinnost). */
    EFFECT,
    /** The approval by the body that has to approve. */
    APPROVAL,
    /** The meeting in question, or the next one. */
    MEETING,
    /** The end of the instrument. */
    END_OF_INSTRUMENT;

    private static final ImmutableList<Milestone> ALL = ImmutableList.copyOf(values());

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the text form, such as {@code last-signature}. */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * The signature of one party.
   *
   * @param party the party
   */
  record SignatureOf(OrganizationId party) implements Anchor {
    private static final String PREFIX = "signature-of:";

    /**
     * Refuses null.
     *
     * @param party the party
     */
    public SignatureOf {
      Arguments.notNull("party", party);
    }

    /** Returns the text form, such as {@code signature-of:asz}. */
    @Override
    public String toString() {
      return PREFIX + party;
    }
  }

  /**
   * An event that the instrument names.
   *
   * @param name the name, not blank, at most 128 characters, without control characters
   */
  record Event(String name) implements Anchor {
    private static final String PREFIX = "event:";
    private static final int LONGEST = 128;

    /**
     * Refuses a name that is blank, too long or has control characters.
     *
     * @param name the name, not blank, at most 128 characters, without control characters
     */
    public Event {
      Texts.check("event", name);
      check(name.length() <= LONGEST, "event", "must have at most 128 characters", name);
      check(!hasControl(name), "event", "must not have control characters", name);
    }

    private static boolean hasControl(String name) {
      for (int i = 0; i < name.length(); i++) {
        if (Character.isISOControl(name.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    /** Returns the text form, such as {@code event:kick-off}. */
    @Override
    public String toString() {
      return PREFIX + name;
    }
  }
}
