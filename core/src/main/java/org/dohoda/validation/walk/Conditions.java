package org.dohoda.validation.walk;

import java.util.Optional;
import java.util.function.Consumer;
import org.dohoda.condition.Actor;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.Condition;
import org.dohoda.condition.InWords;
import org.dohoda.condition.Not;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.Overdue;
import org.dohoda.condition.StatusRecognised;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.EachDeadline;
import org.dohoda.time.Recurrence;
import org.dohoda.validation.index.ClauseOf;

/** Walks what is said of when: conditions, approvals and date rules, and who is named in them. */
final class Conditions {
  private final Pass pass;
  private final Parts parts;
  private final Trail trail;
  private final Consumer<Condition> condition = this::condition;
  private final Consumer<DateRule> rule = this::rule;
  private final Consumer<ApprovalStep> approval = this::approval;

  Conditions(Parts parts) {
    this.pass = parts.pass();
    this.parts = parts;
    this.trail = pass.trail();
  }

  Consumer<ApprovalStep> approvals() {
    return approval;
  }

  void actor(Actor actor) {
    if (actor instanceof Actor.OfOrganization organization) {
      pass.organization(organization.id());
    } else if (actor instanceof Actor.OfBody body) {
      pass.show(On.BODY_ID, body.id());
    } else if (actor instanceof Actor.Office office) {
      pass.text(office.title());
      parts.organization("organization", office.organization());
      parts.maybe(On.BODY_ID, "body", office.body());
    } else if (actor instanceof Actor.InRole role) {
      pass.text(role.role());
    }
  }

  void actor(String member, Actor actor) {
    trail.member(member);
    actor(actor);
    trail.back();
  }

  private void approval(ApprovalStep step) {
    actor("actor", step.actor());
    parts.text("form", step.form());
    rule("due", step.due());
  }

  void condition(Optional<Condition> one) {
    if (one.isPresent()) {
      trail.member("condition");
      condition(one.get());
      trail.back();
    }
  }

  private void condition(Condition one) {
    pass.show(On.CONDITION, one);
    if (one instanceof AllOf all) {
      parts.each("all", all.conditions(), condition);
    } else if (one instanceof AnyOf any) {
      parts.each("any", any.conditions(), condition);
    } else if (one instanceof Not not) {
      trail.member("not");
      condition(not.condition());
      trail.back();
    } else if (one instanceof Approved approved) {
      trail.member("approved");
      approval(approved.step());
      trail.back();
    } else if (one instanceof NoticeGiven notice) {
      rule("due", notice.due());
    } else if (one instanceof AgendaConcerns concerns) {
      parts.areas("areas", concerns.areas());
    } else if (one instanceof StatusRecognised status) {
      pass.text(status.status());
    } else if (one instanceof Overdue overdue) {
      trail.member("overdue");
      if (overdue.clause().isPresent()) {
        trail.member("clause");
        pass.show(On.CLAUSE_ID, new ClauseOf(pass.place().host(), overdue.clause().get()));
        trail.back();
      }
      parts.text("wording", overdue.wording());
      trail.back();
    } else if (one instanceof InWords words) {
      pass.text(words.words());
    }
  }

  void rule(String member, Optional<DateRule> one) {
    if (one.isPresent()) {
      rule(member, one.get());
    }
  }

  void rule(String member, DateRule one) {
    trail.member(member);
    rule(one);
    trail.back();
  }

  private void rule(DateRule one) {
    pass.show(On.DATE_RULE, one);
    if (one instanceof DateRule.Fixed fixed) {
      pass.date(fixed.date());
    } else if (one instanceof DateRule.On on) {
      anchor(on.anchor());
    } else if (one instanceof DateRule.After after) {
      anchor(after.anchor());
    } else if (one instanceof DateRule.Before before) {
      anchor(before.anchor());
    } else if (one instanceof DerivedRule.Window window) {
      rule("first", window.first());
      rule("last", window.last());
    } else if (one instanceof DerivedRule.Rounded rounded) {
      rule("rule", rounded.rule());
    } else if (one instanceof DerivedRule.EarlierOf earlier) {
      parts.each("earlierOf", earlier.rules(), rule);
    } else if (one instanceof DerivedRule.LaterOf later) {
      parts.each("laterOf", later.rules(), rule);
    } else if (one instanceof DerivedRule.OrWorkingDay moved) {
      rule("rule", moved.rule());
    }
  }

  void recurrence(String member, Optional<Recurrence> one) {
    if (one.isPresent() && occasion(one.get()) instanceof Recurrence.EachTime each) {
      trail.member(member);
      anchor(each.event());
      trail.back();
    }
  }

  /** The days or the event that a recurrence comes back with, or the recurrence itself. */
  private static Recurrence occasion(Recurrence recurrence) {
    if (recurrence instanceof EachDeadline.By by) {
      return by.occasion();
    }
    return recurrence instanceof EachDeadline.Within within ? within.after() : recurrence;
  }

  private void anchor(Anchor anchor) {
    if (anchor instanceof Anchor.SignatureOf signature) {
      pass.organization(signature.party());
    }
    pass.show(On.ANCHOR, anchor);
  }
}
