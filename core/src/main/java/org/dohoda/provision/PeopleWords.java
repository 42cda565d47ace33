package org.dohoda.provision;

import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.participation.Holder;
import org.dohoda.time.Truth;

/** Those of whom a provision speaks, in words that need no declension. */
final class PeopleWords {
  private final Tongue in;
  private final TimeWords time;

  PeopleWords(Tongue in, TimeWords time) {
    this.in = in;
    this.time = time;
  }

  String actor(Actor actor) {
    if (actor instanceof Actor.OfOrganization organization) {
      return in.quote(organization.id());
    }
    if (actor instanceof Actor.OfBody body) {
      return in.quote(body.id());
    }
    if (actor instanceof Actor.InRole role) {
      return in.text(role.role());
    }
    Actor.Office office = (Actor.Office) actor;
    String of =
        office.organization().map(id -> " (" + in.quote(id) + ")").orElse("")
            + office.body().map(id -> " (" + in.quote(id) + ")").orElse("");
    return in.text(office.title()) + of;
  }

  String bearer(Bearer bearer) {
    if (bearer instanceof Bearer.Named named) {
      return actor(named.actor());
    }
    if (bearer instanceof Bearer.Through through) {
      return in.quote(through.organization())
          + in.pick(" (prostřednictvím: ", " (through: ")
          + in.quote(through.unit())
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
          + group.members().map(members -> ": " + in.listed(members, in::quote)).orElse("");
    }
    if (bearer instanceof Bearer.ThirdParty third) {
      return in.text(third.name());
    }
    Bearer.OnBehalfOf acting = (Bearer.OnBehalfOf) bearer;
    return in.quote(acting.organization())
        + in.pick(" (zastupuje: ", " (acting for: ")
        + bearer(acting.principal())
        + ")";
  }

  /** Whether the verb stands in the plural. */
  static boolean isPlural(Bearer bearer) {
    return bearer instanceof Bearer.OtherParties
        || bearer instanceof Bearer.AllParties
        || bearer instanceof Bearer.Group;
  }

  String holder(Holder holder) {
    if (holder instanceof Holder.RepresentativeOf of) {
      return in.pick("zástupce organizace ", "a representative of ") + in.quote(of.organization());
    }
    if (holder instanceof Holder.OtherParties) {
      return in.pick("zástupci ostatních stran", "representatives of the other parties");
    }
    if (holder instanceof Holder.OfKind of) {
      return in.pick(
              "zástupci organizací druhu: ", "representatives of organisations of the kind: ")
          + in.word(of.kind());
    }
    if (holder instanceof Holder.OfficeHolder office) {
      return in.text(office.office())
          + office.organization().map(id -> " (" + in.quote(id) + ")").orElse("");
    }
    if (holder instanceof Holder.MembersOf members) {
      return in.pick("členové orgánu ", "members of ")
          + in.quote(members.body())
          + members.memberClass().map(type -> " (" + in.word(type) + ")").orElse("");
    }
    if (holder instanceof Holder.MembersOfParent) {
      return in.pick("členové nadřízeného orgánu", "members of the parent body");
    }
    return holder instanceof Holder.AuthorOfItem
        ? in.pick("předkladatel bodu", "the author of the item")
        : in.pick("kdokoli", "anyone");
  }

  String step(ApprovalStep step) {
    String does =
        switch (step.act()) {
          case PROPOSE -> in.pick("navrhne", "proposes");
          case CONSULT -> in.pick("projedná", "is consulted");
          case CONSENT -> in.pick("udělí souhlas", "consents");
          case APPROVE -> in.pick("schválí", "approves");
          case INVITE -> in.pick("pozve", "invites");
          case RATIFY -> in.pick("ratifikuje", "ratifies");
          case DEPOSIT -> in.pick("uloží listinu", "deposits an instrument");
          case NOTIFY -> in.pick("oznámí", "gives notice");
        };
    String form =
        step.form().map(words -> in.pick(", forma: ", ", form: ") + in.text(words)).orElse("");
    String due = step.due().map(rule -> in.pick(", do: ", ", by: ") + time.rule(rule)).orElse("");
    String silence =
        step.silenceCounts() == Truth.UNKNOWN
            ? ""
            : step.silenceCounts().isYes()
                ? in.pick(", mlčení znamená souhlas", ", silence counts as approval")
                : in.pick(", mlčení neznamená souhlas", ", silence does not count as approval");
    return actor(step.actor()) + " " + does + form + due + silence;
  }
}
