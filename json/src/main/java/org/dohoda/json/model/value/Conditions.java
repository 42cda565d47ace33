package org.dohoda.json.model.value;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.body.Session;
import org.dohoda.condition.Actor;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Condition;
import org.dohoda.condition.ConfidentialityUndertaken;
import org.dohoda.condition.FundsAvailable;
import org.dohoda.condition.HolderConcerned;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InWords;
import org.dohoda.condition.MeetingMode;
import org.dohoda.condition.NoConflictOfInterest;
import org.dohoda.condition.Not;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.Overdue;
import org.dohoda.condition.RequestMade;
import org.dohoda.condition.StatusRecognised;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.time.Truth;

/** Who acts, which steps an approval takes, and what must be so. */
public final class Conditions {
  public static final Codec<Actor> ACTOR = actor();
  public static final Codec<MeetingMode> MODE =
      Codecs.code(
          MeetingMode::of,
          ImmutableList.of(
              MeetingMode.IN_PERSON, MeetingMode.REMOTE, MeetingMode.WRITTEN_PROCEDURE));
  public static final Codec<ApprovalStep> STEP = step();
  public static final Codec<Condition> CONDITION = condition(Codecs.lazily(Conditions::itself));

  private Conditions() {}

  private static Codec<Condition> itself() {
    return CONDITION;
  }

  private static Codec<Actor> actor() {
    Cases<Actor> c = Cases.of("actor");
    var organization = c.member("organization", Ids.ORGANIZATION);
    var body = c.member("body", Ids.BODY);
    var office = c.member("office", office());
    var role = c.member("role", Values.TEXT);
    return c.bind(
        new Mapping<>() {
          @Override
          public Actor make(Slots v) {
            if (v.has(organization)) {
              return new Actor.OfOrganization(v.get(organization));
            }
            if (v.has(body)) {
              return new Actor.OfBody(v.get(body));
            }
            return v.has(office) ? v.get(office) : new Actor.InRole(v.get(role));
          }

          @Override
          public void write(Members m, Actor actor) {
            if (actor instanceof Actor.OfOrganization it) {
              m.put(organization, it.id());
            } else if (actor instanceof Actor.OfBody it) {
              m.put(body, it.id());
            } else if (actor instanceof Actor.Office it) {
              m.put(office, it);
            } else if (actor instanceof Actor.InRole it) {
              m.put(role, it.role());
            }
          }
        });
  }

  public static ObjectShape<Actor.Office> office() {
    Fields<Actor.Office> f = Fields.of("office");
    var title = f.required("title", Values.TEXT);
    var organization = f.optional("organization", Ids.ORGANIZATION);
    var body = f.optional("body", Ids.BODY);
    return f.bind(
        new Mapping<>() {
          @Override
          public Actor.Office make(Slots v) {
            return new Actor.Office(v.get(title), v.get(organization), v.get(body));
          }

          @Override
          public void write(Members m, Actor.Office office) {
            m.put(title, office.title());
            m.put(organization, office.organization());
            m.put(body, office.body());
          }
        });
  }

  private static ObjectShape<ApprovalStep> step() {
    Fields<ApprovalStep> f = Fields.of("approval-step");
    var actor = f.required("actor", ACTOR);
    var act = f.required("act", Codecs.constants(ApprovalAct.class));
    var form = f.optional("form", Values.TEXT);
    var due = f.optional("due", Times.RULE);
    var silence = f.defaulted("silenceCounts", Values.TRUTH, Truth.UNKNOWN);
    var reason = f.defaulted("reasonToWithhold", Values.TRUTH, Truth.UNKNOWN);
    return f.bind(
        new Mapping<>() {
          @Override
          public ApprovalStep make(Slots v) {
            return ApprovalStep.builder()
                .actor(v.get(actor))
                .act(v.get(act))
                .form(v.get(form))
                .due(v.get(due))
                .silenceCounts(v.get(silence))
                .reasonToWithhold(v.get(reason))
                .build();
          }

          @Override
          public void write(Members m, ApprovalStep approvalStep) {
            m.put(actor, approvalStep.actor());
            m.put(act, approvalStep.act());
            m.put(form, approvalStep.form());
            m.put(due, approvalStep.due());
            m.put(silence, approvalStep.silenceCounts());
            m.put(reason, approvalStep.reasonToWithhold());
          }
        });
  }

  private static ObjectShape<Overdue> overdue() {
    Fields<Overdue> f = Fields.of("overdue");
    var clause = f.optional("clause", Ids.CLAUSE);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(clause, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Overdue make(Slots v) {
            return new Overdue(v.get(clause), v.get(wording));
          }

          @Override
          public void write(Members m, Overdue overdue) {
            m.put(clause, overdue.clause());
            m.put(wording, overdue.wording());
          }
        });
  }

  private static Codec<Condition> condition(Codec<Condition> self) {
    Cases<Condition> c = Cases.of("condition");
    c.word("notice-given", new NoticeGiven(Optional.empty()));
    c.word("holder-concerned", new HolderConcerned());
    c.word("confidentiality-undertaken", new ConfidentialityUndertaken());
    c.word("no-conflict-of-interest", new NoConflictOfInterest());
    c.word("request-made", new RequestMade());
    c.word("funds-available", new FundsAvailable());
    c.word("open-session", new InSession(Session.OPEN));
    c.word("closed-session", new InSession(Session.CLOSED));
    var all = c.member("all", Codecs.list(self));
    var any = c.member("any", Codecs.list(self));
    var not = c.member("not", self);
    var approved = c.member("approved", STEP);
    var noticeGiven = c.member("noticeGiven", Times.RULE);
    var agendaConcerns = c.member("agendaConcerns", Codecs.set(Ids.AREA));
    var atMostPersons = c.member("atMostPersons", Values.POSITIVE);
    var mode = c.member("mode", MODE);
    var statusRecognised = c.member("statusRecognised", Values.TEXT);
    var overdue = c.member("overdue", overdue());
    var inWords = c.member("inWords", Values.TEXT);
    return c.bind(
        new Mapping<>() {
          @Override
          public Condition make(Slots v) {
            if (v.has(all)) {
              return new AllOf(v.get(all));
            }
            if (v.has(any)) {
              return new AnyOf(v.get(any));
            }
            if (v.has(not)) {
              return new Not(v.get(not));
            }
            if (v.has(approved)) {
              return new Approved(v.get(approved));
            }
            if (v.has(noticeGiven)) {
              return new NoticeGiven(Optional.of(v.get(noticeGiven)));
            }
            if (v.has(agendaConcerns)) {
              return new AgendaConcerns(v.get(agendaConcerns));
            }
            if (v.has(atMostPersons)) {
              return new AtMostPersons(v.get(atMostPersons));
            }
            if (v.has(mode)) {
              return new InMode(v.get(mode));
            }
            if (v.has(statusRecognised)) {
              return new StatusRecognised(v.get(statusRecognised));
            }
            if (v.has(overdue)) {
              return v.get(overdue);
            }
            return new InWords(v.get(inWords));
          }

          @Override
          public void write(Members m, Condition condition) {
            if (condition instanceof AllOf it) {
              m.put(all, it.conditions());
            } else if (condition instanceof AnyOf it) {
              m.put(any, it.conditions());
            } else if (condition instanceof Not it) {
              m.put(not, it.condition());
            } else if (condition instanceof Approved it) {
              m.put(approved, it.step());
            } else if (condition instanceof NoticeGiven it) {
              it.due().ifPresent(due -> m.put(noticeGiven, due));
            } else if (condition instanceof AgendaConcerns it) {
              m.put(agendaConcerns, it.areas());
            } else if (condition instanceof AtMostPersons it) {
              m.put(atMostPersons, it.persons());
            } else if (condition instanceof InMode it) {
              m.put(mode, it.mode());
            } else if (condition instanceof StatusRecognised it) {
              m.put(statusRecognised, it.status());
            } else if (condition instanceof Overdue it) {
              m.put(overdue, it);
            } else if (condition instanceof InWords it) {
              m.put(inWords, it.words());
            }
          }
        });
  }
}
