package org.dohoda.validation.walk;

import java.util.Optional;
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
import org.dohoda.condition.StatusRecognised;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.problem.ModelPath;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** Shows the parts that elements of every kind have. */
final class Parts {
  private final Pass pass;

  Parts(Pass pass) {
    this.pass = pass;
  }

  Pass pass() {
    return pass;
  }

  void text(LocalizedText text, ModelPath path) {
    pass.show(On.TEXT, text, path);
  }

  void text(Optional<LocalizedText> text, ModelPath owner, String member) {
    if (text.isPresent()) {
      text(text.get(), owner.member(member));
    }
  }

  void texts(Iterable<LocalizedText> texts, ModelPath path) {
    int i = 0;
    for (LocalizedText text : texts) {
      text(text, path.index(i++));
    }
  }

  void date(Optional<PartialDate> date, ModelPath owner, String member) {
    if (date.isPresent()) {
      pass.show(On.DATE, date.get(), owner.member(member));
    }
  }

  void period(Period period, ModelPath path) {
    if (period.start().date().isPresent()) {
      pass.show(On.DATE, period.start().date().get(), path);
    }
    if (period.end().date().isPresent()) {
      pass.show(On.DATE, period.end().date().get(), path);
    }
  }

  void lasted(Lasted lasted, ModelPath owner, String member) {
    ModelPath path = owner.member(member);
    period(lasted.period(), path);
    pass.show(On.LASTED, lasted, path);
    attestations(lasted.attestations(), owner);
  }

  void attestations(Iterable<Attestation> attestations, ModelPath owner) {
    int i = 0;
    for (Attestation attestation : attestations) {
      ModelPath path = owner.member("attestations").index(i++);
      pass.show(On.ATTESTATION, attestation, path);
      pass.show(On.DATE, attestation.on(), path.member("on"));
      if (attestation.source().isPresent()) {
        source(attestation.source().get(), path.member("source"));
      }
    }
  }

  void sources(Iterable<Source> sources, ModelPath owner) {
    int i = 0;
    for (Source source : sources) {
      source(source, owner.member("sources").index(i++));
    }
  }

  void source(Source source, ModelPath path) {
    pass.show(On.SOURCE, source, path);
    date(source.date(), path, "date");
    text(source.note(), path, "note");
  }

  void identifiers(Iterable<Identifier> identifiers, ModelPath owner, String member) {
    int i = 0;
    for (Identifier identifier : identifiers) {
      pass.show(On.IDENTIFIER, identifier, owner.member(member).index(i++));
    }
  }

  void organization(OrganizationId id, ModelPath owner, String member) {
    pass.show(On.ORGANIZATION_ID, id, owner.member(member));
  }

  void organization(Optional<OrganizationId> id, ModelPath owner, String member) {
    if (id.isPresent()) {
      organization(id.get(), owner, member);
    }
  }

  void organizations(Iterable<OrganizationId> ids, ModelPath path) {
    int i = 0;
    for (OrganizationId id : ids) {
      pass.show(On.ORGANIZATION_ID, id, path.index(i++));
    }
  }

  void body(BodyId id, ModelPath path) {
    pass.show(On.BODY_ID, id, path);
  }

  void body(Optional<BodyId> id, ModelPath owner, String member) {
    if (id.isPresent()) {
      body(id.get(), owner.member(member));
    }
  }

  void bodies(Iterable<BodyId> ids, ModelPath path) {
    int i = 0;
    for (BodyId id : ids) {
      body(id, path.index(i++));
    }
  }

  void areas(Iterable<PolicyAreaId> ids, ModelPath path) {
    int i = 0;
    for (PolicyAreaId id : ids) {
      pass.show(On.AREA_ID, id, path.index(i++));
    }
  }

  void actor(Actor actor, ModelPath path) {
    if (actor instanceof Actor.OfOrganization organization) {
      pass.show(On.ORGANIZATION_ID, organization.id(), path);
    } else if (actor instanceof Actor.OfBody body) {
      body(body.id(), path);
    } else if (actor instanceof Actor.Office office) {
      text(office.title(), path);
      organization(office.organization(), path, "organization");
      body(office.body(), path, "body");
    } else if (actor instanceof Actor.InRole role) {
      text(role.role(), path);
    }
  }

  void approval(ApprovalStep step, Place in, ModelPath path) {
    actor(step.actor(), path.member("actor"));
    text(step.form(), path, "form");
    rule(step.due(), in, path, "due");
  }

  void approvals(Iterable<ApprovalStep> steps, Place in, ModelPath path) {
    int i = 0;
    for (ApprovalStep step : steps) {
      approval(step, in, path.index(i++));
    }
  }

  void condition(Optional<Condition> condition, Place in, ModelPath owner) {
    if (condition.isPresent()) {
      condition(condition.get(), in, owner.member("condition"));
    }
  }

  private void condition(Condition condition, Place in, ModelPath path) {
    pass.show(On.CONDITION, condition, path);
    if (condition instanceof AllOf all) {
      conditions(all.conditions(), in, path.member("all"));
    } else if (condition instanceof AnyOf any) {
      conditions(any.conditions(), in, path.member("any"));
    } else if (condition instanceof Not not) {
      condition(not.condition(), in, path.member("not"));
    } else if (condition instanceof Approved approved) {
      approval(approved.step(), in, path.member("approved"));
    } else if (condition instanceof NoticeGiven notice) {
      rule(notice.due(), in, path, "due");
    } else if (condition instanceof AgendaConcerns concerns) {
      areas(concerns.areas(), path.member("areas"));
    } else if (condition instanceof StatusRecognised status) {
      text(status.status(), path);
    } else if (condition instanceof InWords words) {
      text(words.words(), path);
    }
  }

  private void conditions(Iterable<Condition> conditions, Place in, ModelPath path) {
    int i = 0;
    for (Condition condition : conditions) {
      condition(condition, in, path.index(i++));
    }
  }

  void rule(Optional<DateRule> rule, Place in, ModelPath owner, String member) {
    if (rule.isPresent()) {
      rule(rule.get(), in, owner.member(member));
    }
  }

  void rule(DateRule rule, Place in, ModelPath path) {
    pass.show(On.DATE_RULE, rule, path);
    if (rule instanceof DateRule.Fixed fixed) {
      pass.show(On.DATE, fixed.date(), path);
    } else if (rule instanceof DateRule.On on) {
      anchor(on.anchor(), in, path);
    } else if (rule instanceof DateRule.After after) {
      anchor(after.anchor(), in, path);
    } else if (rule instanceof DateRule.Before before) {
      anchor(before.anchor(), in, path);
    } else if (rule instanceof DerivedRule.Window window) {
      rule(window.first(), in, path.member("first"));
      rule(window.last(), in, path.member("last"));
    } else if (rule instanceof DerivedRule.Rounded rounded) {
      rule(rounded.rule(), in, path.member("rule"));
    } else if (rule instanceof DerivedRule.EarlierOf earlier) {
      rules(earlier.rules(), in, path.member("earlierOf"));
    } else if (rule instanceof DerivedRule.LaterOf later) {
      rules(later.rules(), in, path.member("laterOf"));
    } else if (rule instanceof DerivedRule.OrWorkingDay moved) {
      rule(moved.rule(), in, path.member("rule"));
    }
  }

  private void rules(Iterable<DateRule> rules, Place in, ModelPath path) {
    int i = 0;
    for (DateRule rule : rules) {
      rule(rule, in, path.index(i++));
    }
  }

  private void anchor(Anchor anchor, Place in, ModelPath path) {
    if (anchor instanceof Anchor.SignatureOf signature) {
      pass.show(On.ORGANIZATION_ID, signature.party(), path);
    }
    pass.show(On.ANCHOR, new Stated<>(in, anchor, path), path);
  }
}
