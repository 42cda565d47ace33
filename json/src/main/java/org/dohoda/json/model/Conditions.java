package org.dohoda.json.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
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
import org.dohoda.condition.HolderConcerned;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InWords;
import org.dohoda.condition.MeetingMode;
import org.dohoda.condition.NoConflictOfInterest;
import org.dohoda.condition.Not;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.condition.RequestMade;
import org.dohoda.condition.StatusRecognised;
import org.dohoda.json.codec.ChoiceCodec;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.time.Truth;

/** Who acts, which steps an approval takes, and what must be so. */
final class Conditions {
  static final Codec<Actor> ACTOR =
      ChoiceCodec.<Actor>of("actor")
          .member(
              "organization",
              Ids.ORGANIZATION,
              Actor.OfOrganization.class,
              Actor.OfOrganization::id,
              Actor.OfOrganization::new)
          .member("body", Ids.BODY, Actor.OfBody.class, Actor.OfBody::id, Actor.OfBody::new)
          .member("office", office(), Actor.Office.class)
          .member("role", Values.TEXT, Actor.InRole.class, Actor.InRole::role, Actor.InRole::new)
          .build();
  static final Codec<ApprovalStep> STEP = step();
  static final Codec<Condition> CONDITION = condition(Codecs.lazily(Conditions::itself));

  private Conditions() {}

  private static Codec<Condition> itself() {
    return CONDITION;
  }

  static ObjectShape<Actor.Office> office() {
    Fields<Actor.Office> f = Fields.of("office");
    var title = f.required("title", Values.TEXT, Actor.Office::title);
    var organization = f.optional("organization", Ids.ORGANIZATION, Actor.Office::organization);
    var body = f.optional("body", Ids.BODY, Actor.Office::body);
    return f.make(v -> new Actor.Office(v.get(title), v.get(organization), v.get(body)));
  }

  private static ObjectShape<ApprovalStep> step() {
    Fields<ApprovalStep> f = Fields.of("approval-step");
    var actor = f.required("actor", ACTOR, ApprovalStep::actor);
    var act = f.required("act", Codecs.constants(ApprovalAct.class), ApprovalStep::act);
    var form = f.optional("form", Values.TEXT, ApprovalStep::form);
    var due = f.optional("due", Times.RULE, ApprovalStep::due);
    var silence =
        f.defaulted("silenceCounts", Values.TRUTH, ApprovalStep::silenceCounts, Truth.UNKNOWN);
    return f.make(
        v ->
            ApprovalStep.builder()
                .actor(v.get(actor))
                .act(v.get(act))
                .form(v.get(form))
                .due(v.get(due))
                .silenceCounts(v.get(silence))
                .build());
  }

  private static Codec<Condition> condition(Codec<Condition> self) {
    return ChoiceCodec.<Condition>of("condition")
        .word("notice-given", new NoticeGiven(Optional.empty()))
        .word("holder-concerned", new HolderConcerned())
        .word("confidentiality-undertaken", new ConfidentialityUndertaken())
        .word("no-conflict-of-interest", new NoConflictOfInterest())
        .word("request-made", new RequestMade())
        .word("open-session", new InSession(Session.OPEN))
        .word("closed-session", new InSession(Session.CLOSED))
        .member("all", Codecs.list(self), AllOf.class, AllOf::conditions, AllOf::new)
        .member("any", Codecs.list(self), AnyOf.class, AnyOf::conditions, AnyOf::new)
        .member("not", self, Not.class, Not::condition, Not::new)
        .member("approved", STEP, Approved.class, Approved::step, Approved::new)
        .member(
            "noticeGiven",
            Times.RULE,
            c -> c instanceof NoticeGiven notice && notice.due().isPresent(),
            c -> ((NoticeGiven) c).due().orElseThrow(),
            due -> new NoticeGiven(Optional.of(due)))
        .member(
            "agendaConcerns",
            Codecs.set(Ids.AREA),
            AgendaConcerns.class,
            AgendaConcerns::areas,
            AgendaConcerns::new)
        .member(
            "atMostPersons",
            Values.COUNT,
            AtMostPersons.class,
            AtMostPersons::persons,
            (Function<Integer, AtMostPersons>) AtMostPersons::new)
        .member(
            "mode",
            Codecs.code(
                MeetingMode::of,
                ImmutableList.of(
                    MeetingMode.IN_PERSON, MeetingMode.REMOTE, MeetingMode.WRITTEN_PROCEDURE)),
            InMode.class,
            InMode::mode,
            InMode::new)
        .member(
            "statusRecognised",
            Values.TEXT,
            StatusRecognised.class,
            StatusRecognised::status,
            StatusRecognised::new)
        .member("inWords", Values.TEXT, InWords.class, InWords::words, InWords::new)
        .build();
  }
}
