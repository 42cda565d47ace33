package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.Appointment;
import org.dohoda.provision.Appointments;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Consequence;
import org.dohoda.provision.Consequences;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionMethod;
import org.dohoda.provision.DecisionMethods;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.Seat;
import org.dohoda.time.Truth;

/** Bodies that are set up, how they decide, and which acts need approval. */
final class Governance {
  static final Codec<Appointment> APPOINTMENT = Codecs.code(Appointment::of, Appointments.all());
  static final Codec<DecisionMethod> DECISION_METHOD =
      Codecs.code(DecisionMethod::of, DecisionMethods.all());
  static final Codec<Consequence> CONSEQUENCE = Codecs.code(Consequence::of, Consequences.all());
  static final Codec<Seat> SEAT = seat();
  static final Codec<DecisionStep> STEP = decisionStep();

  private Governance() {}

  static ObjectShape<BodyConstitution> bodyConstitution() {
    Fields<BodyConstitution> f = Fields.of("body-constitution");
    var body = f.optional("body", Ids.BODY, BodyConstitution::body);
    var name = f.optional("name", Values.TEXT, BodyConstitution::name);
    var founders = f.set("founders", Parts.BEARER, BodyConstitution::founders);
    var answersTo = f.set("answersTo", Parts.BEARER, BodyConstitution::answersTo);
    var function = f.optional("function", Values.TEXT, BodyConstitution::function);
    var areas = f.set("areas", Ids.AREA, BodyConstitution::areas);
    var phases = f.set("phases", Policies.PHASE, BodyConstitution::phases);
    var seats = f.list("seats", SEAT, BodyConstitution::seats);
    var recurrence = f.optional("recurrence", Times.RECURRENCE, BodyConstitution::recurrence);
    var convenedBy = f.set("convenedBy", Parts.BEARER, BodyConstitution::convenedBy);
    var since = f.optional("since", Times.RULE, BodyConstitution::since);
    var until = f.optional("until", Parts.LASTING, BodyConstitution::until);
    var condition = f.optional("condition", Conditions.CONDITION, BodyConstitution::condition);
    return f.make(
        v ->
            BodyConstitution.builder()
                .body(v.get(body))
                .name(v.get(name))
                .founders(v.get(founders))
                .answersTo(v.get(answersTo))
                .function(v.get(function))
                .areas(v.get(areas))
                .phases(v.get(phases))
                .seats(v.get(seats))
                .recurrence(v.get(recurrence))
                .convenedBy(v.get(convenedBy))
                .since(v.get(since))
                .until(v.get(until))
                .condition(v.get(condition))
                .build());
  }

  static ObjectShape<DecisionMaking> decisionMaking() {
    Fields<DecisionMaking> f = Fields.of("decision-making");
    var bearers = f.set("bearers", Parts.BEARER, DecisionMaking::bearers);
    var matters = f.optional("matters", Values.TEXT, DecisionMaking::matters);
    var quorum = f.list("quorum", Quantities.QUANTITY, DecisionMaking::quorum);
    var steps = f.list("steps", STEP, DecisionMaking::steps);
    var castingVote = f.optional("castingVote", Parts.BEARER, DecisionMaking::castingVote);
    var vetoes = f.set("vetoes", Parts.BEARER, DecisionMaking::vetoes);
    var condition = f.optional("condition", Conditions.CONDITION, DecisionMaking::condition);
    var wording = f.optional("wording", Values.TEXT, DecisionMaking::wording);
    return f.make(
        v ->
            DecisionMaking.builder()
                .bearers(v.get(bearers))
                .matters(v.get(matters))
                .quorum(v.get(quorum))
                .steps(v.get(steps))
                .castingVote(v.get(castingVote))
                .vetoes(v.get(vetoes))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<ApprovalRequired> approvalRequired() {
    Fields<ApprovalRequired> f = Fields.of("approval-required");
    var act = f.optional("act", Parts.ACT, ApprovalRequired::act);
    var wording = f.optional("wording", Values.TEXT, ApprovalRequired::wording);
    var bearers = f.set("bearers", Parts.BEARER, ApprovalRequired::bearers);
    var steps = f.required("steps", Codecs.list(Conditions.STEP), ApprovalRequired::steps);
    var consequence = f.optional("consequence", CONSEQUENCE, ApprovalRequired::consequence);
    var areas = f.set("areas", Ids.AREA, ApprovalRequired::areas);
    var quantities = f.list("quantities", Quantities.QUANTITY, ApprovalRequired::quantities);
    var condition = f.optional("condition", Conditions.CONDITION, ApprovalRequired::condition);
    return f.make(
        v ->
            ApprovalRequired.builder()
                .act(v.get(act))
                .wording(v.get(wording))
                .bearers(v.get(bearers))
                .steps(v.get(steps))
                .consequence(v.get(consequence))
                .areas(v.get(areas))
                .quantities(v.get(quantities))
                .condition(v.get(condition))
                .build());
  }

  private static ObjectShape<Seat> seat() {
    Fields<Seat> f = Fields.of("seat");
    var quantity = f.optional("quantity", Quantities.QUANTITY, Seat::quantity);
    var appointment = f.optional("appointment", APPOINTMENT, Seat::appointment);
    var by = f.set("by", Parts.BEARER, Seat::by);
    var representing = f.set("representing", Parts.BEARER, Seat::representing);
    var office = f.optional("office", Values.TEXT, Seat::office);
    var capacity = f.optional("capacity", Bodies.CAPACITY, Seat::capacity);
    var memberClass = f.optional("memberClass", Bodies.MEMBER_CLASS, Seat::memberClass);
    var votes = f.defaulted("votes", Values.TRUTH, Seat::votes, Truth.UNKNOWN);
    var term = f.optional("term", Times.SPAN, Seat::term);
    var rotation = f.optional("rotation", Times.RECURRENCE, Seat::rotation);
    var wording = f.optional("wording", Values.TEXT, Seat::wording);
    return f.make(
        v ->
            Seat.builder()
                .quantity(v.get(quantity))
                .appointment(v.get(appointment))
                .by(v.get(by))
                .representing(v.get(representing))
                .office(v.get(office))
                .capacity(v.get(capacity))
                .memberClass(v.get(memberClass))
                .votes(v.get(votes))
                .term(v.get(term))
                .rotation(v.get(rotation))
                .wording(v.get(wording))
                .build());
  }

  private static ObjectShape<DecisionStep> decisionStep() {
    Fields<DecisionStep> f = Fields.of("decision-step");
    var method = f.required("method", DECISION_METHOD, DecisionStep::method);
    var majority = f.list("majority", Quantities.QUANTITY, DecisionStep::majority);
    var abstentionsCount =
        f.defaulted(
            "abstentionsCount", Values.TRUTH, DecisionStep::abstentionsCount, Truth.UNKNOWN);
    var due = f.optional("due", Times.RULE, DecisionStep::due);
    var silenceCounts =
        f.defaulted("silenceCounts", Values.TRUTH, DecisionStep::silenceCounts, Truth.UNKNOWN);
    var condition = f.optional("condition", Conditions.CONDITION, DecisionStep::condition);
    return f.make(
        v ->
            DecisionStep.builder()
                .method(v.get(method))
                .majority(v.get(majority))
                .abstentionsCount(v.get(abstentionsCount))
                .due(v.get(due))
                .silenceCounts(v.get(silenceCounts))
                .condition(v.get(condition))
                .build());
  }
}
