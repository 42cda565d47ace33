package org.dohoda.condition;

import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * Somebody who acts: an organization, a body, the holder of an office, or whoever has a role.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Actor {

  /**
   * {@return the organization as actor}
   *
   * @param id its id
   */
  static Actor organization(OrganizationId id) {
    return new OfOrganization(id);
  }

  /**
   * {@return the body as actor}
   *
   * @param id its id
   */
  static Actor body(BodyId id) {
    return new OfBody(id);
  }

  /**
   * {@return the holder of an office, of whom no more is stated}
   *
   * @param title the office, such as "chair"
   */
  static Actor office(LocalizedText title) {
    return new Office(title, Optional.empty(), Optional.empty());
  }

  /**
   * {@return the holder of an office of an organization}
   *
   * @param title the office, such as "governor"
   * @param organization whose office it is
   */
  static Actor office(LocalizedText title, OrganizationId organization) {
    return new Office(title, Optional.of(organization), Optional.empty());
  }

  /**
   * {@return the holder of an office of a body}
   *
   * @param title the office, such as "chair"
   * @param body whose office it is
   */
  static Actor office(LocalizedText title, BodyId body) {
    return new Office(title, Optional.empty(), Optional.of(body));
  }

  /**
   * {@return whoever has a role in the matter}
   *
   * @param role the role, such as "the other party" or "the person concerned"
   */
  static Actor inRole(LocalizedText role) {
    return new InRole(role);
  }

  /**
   * An organization that acts.
   *
   * @param id its id
   */
  record OfOrganization(OrganizationId id) implements Actor {
    /**
     * Checks that the id is there.
     *
     * @param id its id
     */
    public OfOrganization {
      Arguments.notNull("id", id);
    }
  }

  /**
   * A body that acts.
   *
   * @param id its id
   */
  record OfBody(BodyId id) implements Actor {
    /**
     * Checks that the id is there.
     *
     * @param id its id
     */
    public OfBody {
      Arguments.notNull("id", id);
    }
  }

  /**
   * The holder of an office.
   *
   * @param title the office, such as "chair" (předseda)
   * @param organization the organization whose office it is, if stated
   * @param body the body whose office it is, if stated
   */
  record Office(LocalizedText title, Optional<OrganizationId> organization, Optional<BodyId> body)
      implements Actor {
    /**
     * Checks that the components are there.
     *
     * @param title the office, such as "chair" (předseda)
     * @param organization the organization whose office it is, if stated
     * @param body the body whose office it is, if stated
     */
    public Office {
      Arguments.notNull("title", title);
      Arguments.notNull("organization", organization);
      Arguments.notNull("body", body);
    }
  }

  /**
   * Whoever has a role in the matter, known by it alone: the other party, the depositary, the
   * person concerned.
   *
   * @param role the role in words
   */
  record InRole(LocalizedText role) implements Actor {
    /**
     * Checks that the role is there.
     *
     * @param role the role in words
     */
    public InRole {
      Arguments.notNull("role", role);
    }
  }
}
