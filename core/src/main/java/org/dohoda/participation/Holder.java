package org.dohoda.participation;

import java.util.Optional;
import org.dohoda.body.MemberClass;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.text.LocalizedText;

/**
 * Whom a rule speaks of.
 *
 * <p>A rule for a legal person covers the units within it, whether it names the legal person, its
 * kind or a body of which it is a member; a rule for a unit covers that unit alone. For the rules
 * of a memorandum, a unit through which a party acts under it is within that party. All
 * implementations are immutable and thread-safe.
 */
public sealed interface Holder {

  /**
   * {@return the representatives of an organization}
   *
   * @param organization its id
   */
  static Holder representativeOf(OrganizationId organization) {
    return new RepresentativeOf(organization);
  }

  /** {@return the representatives of the parties other than the one whose body it is} */
  static Holder otherParties() {
    return new OtherParties();
  }

  /**
   * {@return the representatives of every organization of a kind}
   *
   * @param kind the kind
   */
  static Holder ofKind(OrganizationKind kind) {
    return new OfKind(kind);
  }

  /**
   * {@return the holder of an office, in whatever organization}
   *
   * @param office the office as the paper calls it
   */
  static Holder office(LocalizedText office) {
    return new OfficeHolder(office, Optional.empty());
  }

  /**
   * {@return the holder of an office of an organization}
   *
   * @param office the office as the paper calls it, such as "director"
   * @param organization the organization whose office it is
   */
  static Holder office(LocalizedText office, OrganizationId organization) {
    return new OfficeHolder(office, Optional.of(organization));
  }

  /**
   * {@return the members of a body}
   *
   * @param body its id
   */
  static Holder membersOf(BodyId body) {
    return new MembersOf(body, Optional.empty());
  }

  /**
   * {@return the members of one class of a body}
   *
   * @param body its id
   * @param memberClass the class, such as observers
   */
  static Holder membersOf(BodyId body, MemberClass memberClass) {
    return new MembersOf(body, Optional.of(memberClass));
  }

  /** {@return the members of the body to which the body belongs} */
  static Holder membersOfParent() {
    return new MembersOfParent();
  }

  /** {@return the organization that put the item on the agenda; nobody in the meeting as such} */
  static Holder authorOfItem() {
    return new AuthorOfItem();
  }

  /** {@return everybody, the public included} */
  static Holder anyone() {
    return new Anyone();
  }

  /**
   * The representatives of an organization.
   *
   * @param organization its id
   */
  record RepresentativeOf(OrganizationId organization) implements Holder {
    /**
     * Checks that the id is there.
     *
     * @param organization its id
     */
    public RepresentativeOf {
      Arguments.notNull("organization", organization);
    }
  }

  /**
   * The representatives of the instrument's parties other than the one whose body it is: of those
   * that have the place of a party on the day, or had it when they left, not of those that have
   * passed it on to a successor.
   */
  record OtherParties() implements Holder {}

  /**
   * The representatives of every organization of a kind, such as municipalities.
   *
   * @param kind the kind
   */
  record OfKind(OrganizationKind kind) implements Holder {
    /**
     * Checks that the kind is there.
     *
     * @param kind the kind
     */
    public OfKind {
      Arguments.notNull("kind", kind);
    }
  }

  /**
   * The holder of an office. That of an organization passes to its successor. Whether names in
   * different languages alone are those of one office cannot be told.
   *
   * @param office the office as the paper calls it
   * @param organization the organization whose office it is, if stated
   */
  record OfficeHolder(LocalizedText office, Optional<OrganizationId> organization)
      implements Holder {
    /**
     * Checks that the components are there.
     *
     * @param office the office as the paper calls it
     * @param organization the organization whose office it is, if stated
     */
    public OfficeHolder {
      Arguments.notNull("office", office);
      Arguments.notNull("organization", organization);
    }
  }

  /**
   * The members of a body, or of one class of them. A member comes through its units as well, but a
   * seat that states an office is for that office of the organization itself.
   *
   * @param body its id
   * @param memberClass the class, such as observers; empty for all members
   */
  record MembersOf(BodyId body, Optional<MemberClass> memberClass) implements Holder {
    /**
     * Checks that the components are there.
     *
     * @param body its id
     * @param memberClass the class, such as observers; empty for all members
     */
    public MembersOf {
      Arguments.notNull("body", body);
      Arguments.notNull("memberClass", memberClass);
    }
  }

  /** The members of the body to which the body belongs, such as the assembly of a committee. */
  record MembersOfParent() implements Holder {}

  /**
   * The organization that put the item on the agenda, its units if it is a legal person, and its
   * successors. The meeting as such has no author: of a question that is about no item such a rule
   * does not speak.
   */
  record AuthorOfItem() implements Holder {}

  /** Everybody, the public included. */
  record Anyone() implements Holder {}
}
