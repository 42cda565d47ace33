package org.dohoda.words;

import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.id.OrganizationId;
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
    return in.text(office.title())
        + of(office.organization())
        + office.body().map(id -> in.pick(" orgánu ", " of ") + in.name(id)).orElse("");
  }

  /** Whose office it is. */
  private String of(Optional<OrganizationId> organization) {
    return organization.map(id -> in.pick(" organizace ", " of ") + in.name(id)).orElse("");
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
      return in.text(office.office()) + of(office.organization());
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
    return step(step, true);
  }

  /** That somebody does a step, or does not. */
  public String step(ApprovalStep step, boolean done) {
    return actor(step.actor()) + " " + (done ? does(step) : doesNot(step)) + how(step);
  }

  private String does(ApprovalStep step) {
    return switch (step.act()) {
      case PROPOSE -> in.pick("podá návrh", "proposes");
      case CONSULT -> in.pick("věc projedná", "is consulted");
      case CONSENT -> in.pick("udělí souhlas", "consents");
      case APPROVE -> in.pick("věc schválí", "approves");
      case INVITE -> in.pick("vysloví pozvání", "invites");
      case RATIFY -> in.pick("provede ratifikaci", "ratifies");
      case DEPOSIT -> in.pick("uloží listinu", "deposits an instrument");
      case NOTIFY -> in.pick("podá oznámení", "gives notice");
    };
  }

  private String doesNot(ApprovalStep step) {
    return switch (step.act()) {
      case PROPOSE -> in.pick("nepodá návrh", "does not propose");
      case CONSULT -> in.pick("věc neprojedná", "is not consulted");
      case CONSENT -> in.pick("neudělí souhlas", "does not consent");
      case APPROVE -> in.pick("věc neschválí", "does not approve");
      case INVITE -> in.pick("nevysloví pozvání", "does not invite");
      case RATIFY -> in.pick("neprovede ratifikaci", "does not ratify");
      case DEPOSIT -> in.pick("neuloží listinu", "does not deposit an instrument");
      case NOTIFY -> in.pick("nepodá oznámení", "does not give notice");
    };
  }

  /** Whether a step is to be done in time, or it is told whether silence does it. */
  static boolean tellsWhen(ApprovalStep step) {
    return step.due().isPresent() || step.silenceCounts() != Truth.UNKNOWN;
  }

  private String how(ApprovalStep step) {
    String form =
        step.form().map(words -> in.pick(", forma: ", ", form: ") + in.text(words)).orElse("");
    String due = step.due().map(rule -> ", " + time.by(rule)).orElse("");
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
    return form + due + silence + withheld;
  }
}
