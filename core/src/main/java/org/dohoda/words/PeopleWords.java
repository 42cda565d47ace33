package org.dohoda.words;

import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.participation.Holder;
import org.dohoda.time.Truth;

/** Those of whom a provision speaks, in words that need no declension. */
public final class PeopleWords {
  private final Tongue in;
  private final TimeWords time;

  public PeopleWords(Tongue in, TimeWords time) {
    this.in = in;
    this.time = time;
  }

  public String actor(Actor actor) {
    if (actor instanceof Actor.OfOrganization organization) {
      return in.name(organization.id());
    }
    if (actor instanceof Actor.OfBody body) {
      return in.name(body.id());
    }
    if (actor instanceof Actor.InRole role) {
      return in.text(role.role());
    }
    Actor.Office office = (Actor.Office) actor;
    String of =
        office.organization().map(id -> " (" + in.name(id) + ")").orElse("")
            + office.body().map(id -> " (" + in.name(id) + ")").orElse("");
    return in.text(office.title()) + of;
  }

  public String holder(Holder holder) {
    if (holder instanceof Holder.RepresentativeOf of) {
      return in.pick("zástupce organizace ", "a representative of ") + in.name(of.organization());
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
          + office.organization().map(id -> " (" + in.name(id) + ")").orElse("");
    }
    if (holder instanceof Holder.MembersOf members) {
      return in.pick("členové orgánu ", "members of ")
          + in.name(members.body())
          + members.memberClass().map(type -> " (" + in.word(type) + ")").orElse("");
    }
    if (holder instanceof Holder.MembersOfParent) {
      return in.pick("členové nadřízeného orgánu", "members of the parent body");
    }
    return holder instanceof Holder.AuthorOfItem
        ? in.pick("předkladatel bodu", "the author of the item")
        : in.pick("kdokoli", "anyone");
  }

  public String step(ApprovalStep step) {
    String does =
        switch (step.act()) {
          case PROPOSE -> in.pick("podá návrh", "proposes");
          case CONSULT -> in.pick("věc projedná", "is consulted");
          case CONSENT -> in.pick("udělí souhlas", "consents");
          case APPROVE -> in.pick("věc schválí", "approves");
          case INVITE -> in.pick("vysloví pozvání", "invites");
          case RATIFY -> in.pick("provede ratifikaci", "ratifies");
          case DEPOSIT -> in.pick("uloží listinu", "deposits an instrument");
          case NOTIFY -> in.pick("podá oznámení", "gives notice");
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
    String withheld =
        step.reasonToWithhold() == Truth.UNKNOWN
            ? ""
            : step.reasonToWithhold().isYes()
                ? in.pick(", nelze bezdůvodně odepřít", ", not unreasonably withheld")
                : in.pick(", podle vlastního uvážení", ", at its own discretion");
    return actor(step.actor()) + " " + does + form + due + silence + withheld;
  }
}
