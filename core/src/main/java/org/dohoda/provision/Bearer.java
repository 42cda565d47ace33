package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Nesting;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;

/**
 * Somebody of whom a provision speaks (nositel): who is to do something, for whom, to whom.
 *
 * <p>A paper rarely names a party twice: it says "each party", "the other party", "the host". These
 * are kept as said, so that a party that joins later is meant as well.
 *
 * <pre>{@code
 * Bearer.party(OrganizationId.of("asz"));                   // the Agency
 * Bearer.eachParty();                                       // each party on its own; either party
 * Bearer.allParties();                                      // the parties jointly
 * Bearer.group(LocalizedText.of("en", "children with social disadvantage"));
 * Bearer.jointlyAndSeverally(Bearer.party(region), Bearer.party(municipality));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Bearer
    permits Bearer.Named,
        Bearer.Through,
        Bearer.EachParty,
        Bearer.OtherParties,
        Bearer.AllParties,
        Bearer.Group,
        Bearer.ThirdParty,
        Bearer.OnBehalfOf,
        Bearer.Together {

  /**
   * An organisation, a body, an office or a role that the paper names, a party or not.
   *
   * @param actor which one
   */
  record Named(Actor actor) implements Bearer {
    /**
     * Checks that the actor is there.
     *
     * @param actor which one
     */
    public Named {
      Arguments.notNull("actor", actor);
    }
  }

  /**
   * An organisation that acts through a unit of its own or of another (prostřednictvím).
   *
   * @param organization the one that is bound
   * @param unit the one that acts
   */
  record Through(OrganizationId organization, OrganizationId unit) implements Bearer {
    /**
     * Checks that both are there.
     *
     * @param organization the one that is bound
     * @param unit the one that acts
     */
    public Through {
      Arguments.notNull("organization", organization);
      Arguments.notNull("unit", unit);
    }
  }

  /** Each party on its own (každá strana); with a permission: any party (kterákoli strana). */
  record EachParty() implements Bearer {}

  /** The parties other than the one spoken of (druhá strana, ostatní strany). */
  record OtherParties() implements Bearer {}

  /** All parties jointly (strany společně). */
  record AllParties() implements Bearer {}

  /**
   * A group of organisations or people under a common name (skupina).
   *
   * @param name what they are called
   * @param members the organisations in it, with whether the list is complete; empty if none is
   *     listed
   */
  record Group(LocalizedText name, Optional<Listed<OrganizationId>> members) implements Bearer {
    /**
     * Checks that nothing is null.
     *
     * @param name what they are called
     * @param members the organisations in it
     */
    public Group {
      Arguments.notNull("name", name);
      Arguments.notNull("members", members);
    }
  }

  /**
   * Somebody outside the instrument, known in words alone (třetí osoba).
   *
   * @param name who it is
   */
  record ThirdParty(LocalizedText name) implements Bearer {
    /**
     * Checks that the name is there.
     *
     * @param name who it is
     */
    public ThirdParty {
      Arguments.notNull("name", name);
    }
  }

  /**
   * An organisation that acts for others: an association for its members (jménem).
   *
   * @param organization the one that acts
   * @param principal those for whom it acts
   */
  record OnBehalfOf(OrganizationId organization, Bearer principal) implements Bearer {
    /**
     * Checks that both are there.
     *
     * @param organization the one that acts
     * @param principal those for whom it acts
     * @throws IllegalArgumentException if bearers stand in one another more than 100 deep
     */
    public OnBehalfOf {
      Arguments.notNull("organization", organization);
      Arguments.notNull("principal", principal);
      checkNesting("principal", ImmutableList.of(principal));
    }
  }

  /**
   * Several who are bound with one another, and how the paper says that they are.
   *
   * @param bond how they are bound
   * @param bearers one or more; one is enough if it stands for several, such as all parties
   */
  record Together(Bond bond, ImmutableSet<Bearer> bearers) implements Bearer {
    /**
     * Checks that somebody is there.
     *
     * @param bond how they are bound
     * @param bearers one or more
     * @throws IllegalArgumentException if there is nobody, or if bearers stand in one another more
     *     than 100 deep
     */
    public Together {
      Arguments.notNull("bond", bond);
      Arguments.check(!bearers.isEmpty(), "bearers", "must not be empty", bearers);
      checkNesting("bearers", bearers.asList());
    }
  }

  /** How several are bound with one another. */
  enum Bond {
    /** All of them together, nobody alone (společně). */
    JOINTLY,
    /** Each for a share of his own (dílčím způsobem, každý za sebe). */
    SEVERALLY,
    /** Each for the whole (společně a nerozdílně, solidárně). */
    JOINTLY_AND_SEVERALLY
  }

  /**
   * {@return the organisation of that id}
   *
   * @param organization a party or another organisation of the register
   */
  static Bearer party(OrganizationId organization) {
    return new Named(Actor.organization(organization));
  }

  /**
   * {@return the body of that id}
   *
   * @param body a body of the register
   */
  static Bearer body(BodyId body) {
    return new Named(Actor.body(body));
  }

  /**
   * {@return an office, whose is not said}
   *
   * @param title what the office is called
   */
  static Bearer office(LocalizedText title) {
    return new Named(Actor.office(title));
  }

  /**
   * {@return an office of an organisation}
   *
   * @param title what the office is called
   * @param organization whose office it is
   */
  static Bearer office(LocalizedText title, OrganizationId organization) {
    return new Named(Actor.office(title, organization));
  }

  /**
   * {@return an office of a body}
   *
   * @param title what the office is called
   * @param body whose office it is, such as the committee of a chair
   */
  static Bearer office(LocalizedText title, BodyId body) {
    return new Named(Actor.office(title, body));
  }

  /**
   * {@return an organisation that acts through a unit}
   *
   * @param organization the one that is bound
   * @param unit the one that acts
   */
  static Bearer through(OrganizationId organization, OrganizationId unit) {
    return new Through(organization, unit);
  }

  /** {@return each party on its own; with a permission, any party} */
  static Bearer eachParty() {
    return new EachParty();
  }

  /** {@return the parties other than the one spoken of} */
  static Bearer otherParties() {
    return new OtherParties();
  }

  /** {@return all parties jointly} */
  static Bearer allParties() {
    return new AllParties();
  }

  /**
   * {@return a group of which no member is listed}
   *
   * @param name what they are called
   */
  static Bearer group(LocalizedText name) {
    return new Group(name, Optional.empty());
  }

  /**
   * {@return a group with listed members}
   *
   * @param name what they are called
   * @param members those listed, with whether the list is complete
   */
  static Bearer group(LocalizedText name, Listed<OrganizationId> members) {
    return new Group(name, Optional.of(members));
  }

  /**
   * {@return whoever has that role: the host, the requesting party}
   *
   * @param name the role in words
   */
  static Bearer role(LocalizedText name) {
    return new Named(Actor.inRole(name));
  }

  /**
   * {@return somebody outside the instrument}
   *
   * @param name who it is
   */
  static Bearer thirdParty(LocalizedText name) {
    return new ThirdParty(name);
  }

  /**
   * {@return an organisation that acts for others}
   *
   * @param organization the one that acts
   * @param principal those for whom it acts
   */
  static Bearer onBehalfOf(OrganizationId organization, Bearer principal) {
    return new OnBehalfOf(organization, principal);
  }

  /**
   * {@return several who are bound all together, nobody alone}
   *
   * @param bearers one or more
   */
  static Bearer jointly(Bearer... bearers) {
    return new Together(Bond.JOINTLY, ImmutableSet.copyOf(bearers));
  }

  /**
   * {@return several of whom each is bound for a share of his own}
   *
   * @param bearers one or more
   */
  static Bearer severally(Bearer... bearers) {
    return new Together(Bond.SEVERALLY, ImmutableSet.copyOf(bearers));
  }

  /**
   * {@return several of whom each is bound for the whole}
   *
   * @param bearers one or more
   */
  static Bearer jointlyAndSeverally(Bearer... bearers) {
    return new Together(Bond.JOINTLY_AND_SEVERALLY, ImmutableSet.copyOf(bearers));
  }

  private static void checkNesting(String argument, ImmutableList<Bearer> bearers) {
    Nesting.check(argument, bearers, Bearer::parts);
  }

  private static ImmutableList<Bearer> parts(Bearer bearer) {
    if (bearer instanceof Together together) {
      return together.bearers().asList();
    }
    return bearer instanceof OnBehalfOf acting
        ? ImmutableList.of(acting.principal())
        : ImmutableList.of();
  }
}
