package org.dohoda.provision;

import org.dohoda.words.PeopleWords;
import org.dohoda.words.Tongue;

/** Those whom a provision binds, in words that need no declension. */
final class BearerWords {
  private final Tongue in;
  private final PeopleWords people;

  BearerWords(Tongue in, PeopleWords people) {
    this.in = in;
    this.people = people;
  }

  String bearer(Bearer bearer) {
    if (bearer instanceof Bearer.Named named) {
      return people.actor(named.actor());
    }
    if (bearer instanceof Bearer.Through through) {
      return in.name(through.organization())
          + in.pick(" (prostřednictvím: ", " (through: ")
          + in.name(through.unit())
          + ")";
    }
    if (bearer instanceof Bearer.EachParty) {
      return in.pick("každá strana", "each party");
    }
    if (bearer instanceof Bearer.OtherParties) {
      return in.pick("ostatní strany", "the other parties");
    }
    if (bearer instanceof Bearer.AllParties) {
      return in.pick("všechny strany společně", "all parties jointly");
    }
    if (bearer instanceof Bearer.Group group) {
      return in.text(group.name())
          + group.members().map(members -> ": " + in.listed(members, in::name)).orElse("");
    }
    if (bearer instanceof Bearer.ThirdParty third) {
      return in.text(third.name());
    }
    if (bearer instanceof Bearer.Together together) {
      return in.all(together.bearers(), this::bound) + " (" + in.word(together.bond()) + ")";
    }
    Bearer.OnBehalfOf acting = (Bearer.OnBehalfOf) bearer;
    return in.name(acting.organization())
        + in.pick(" (zastupuje: ", " (acting for: ")
        + bearer(acting.principal())
        + ")";
  }

  /** One who may do something: any party in place of each. */
  String any(Bearer bearer) {
    return bearer instanceof Bearer.EachParty
        ? in.pick("kterákoli strana", "any party")
        : bearer(bearer);
  }

  /** One of several whose bond is told after them all. */
  private String bound(Bearer bearer) {
    return bearer instanceof Bearer.AllParties
        ? in.pick("všechny strany", "all parties")
        : bearer(bearer);
  }

  /** Whether the verb stands in the plural. */
  static boolean isPlural(Bearer bearer) {
    return bearer instanceof Bearer.OtherParties
        || bearer instanceof Bearer.AllParties
        || bearer instanceof Bearer.Group
        || bearer instanceof Bearer.Together;
  }
}
