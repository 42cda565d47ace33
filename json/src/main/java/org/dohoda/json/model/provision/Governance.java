package org.dohoda.json.model.provision;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.element.Bodies;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Parts;
import org.dohoda.json.model.value.Policies;
import org.dohoda.json.model.value.Quantities;
import org.dohoda.json.model.value.Times;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
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
import org.dohoda.provision.SeatEnding;
import org.dohoda.provision.SeatEndings;
import org.dohoda.provision.TermLimit;
import org.dohoda.time.Truth;

/** Bodies that are set up, how they decide, and which acts need approval. */
public final class Governance {
  public static final Codec<Appointment> APPOINTMENT =
      Codecs.code(Appointment::of, Appointments.all());
  public static final Codec<DecisionMethod> DECISION_METHOD =
      Codecs.code(DecisionMethod::of, DecisionMethods.all());
  public static final Codec<Consequence> CONSEQUENCE =
      Codecs.code(Consequence::of, Consequences.all());
  public static final Codec<SeatEnding> SEAT_ENDING =
      Codecs.code(SeatEnding::of, SeatEndings.all());
  public static final Codec<Seat> SEAT = seat();
  public static final Codec<DecisionStep> STEP = decisionStep();

  private Governance() {}

  public static ObjectShape<BodyConstitution> bodyConstitution() {
    Fields<BodyConstitution> f = Fields.of("body-constitution");
    var body = f.optional("body", Ids.BODY);
    var name = f.optional("name", Values.TEXT);
    var founders = f.set("founders", Parts.BEARER);
    var answersTo = f.set("answersTo", Parts.BEARER);
    var function = f.optional("function", Values.TEXT);
    var areas = f.set("areas", Ids.AREA);
    var phases = f.set("phases", Policies.PHASE);
    var seats = f.list("seats", SEAT);
    var recurrence = f.optional("recurrence", Times.RECURRENCE);
    var convenedBy = f.set("convenedBy", Parts.BEARER);
    var since = f.optional("since", Times.RULE);
    var until = f.optional("until", Parts.LASTING);
    var condition = f.optional("condition", Conditions.CONDITION);
    var size = f.list("size", Quantities.QUANTITY);
    f.atLeastOne(body, name);
    return f.bind(
        new Mapping<>() {
          @Override
          public BodyConstitution make(Slots v) {
            return BodyConstitution.builder()
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
                .size(v.get(size))
                .build();
          }

          @Override
          public void write(Members m, BodyConstitution bodyConstitution) {
            m.put(body, bodyConstitution.body());
            m.put(name, bodyConstitution.name());
            m.put(founders, bodyConstitution.founders());
            m.put(answersTo, bodyConstitution.answersTo());
            m.put(function, bodyConstitution.function());
            m.put(areas, bodyConstitution.areas());
            m.put(phases, bodyConstitution.phases());
            m.put(seats, bodyConstitution.seats());
            m.put(recurrence, bodyConstitution.recurrence());
            m.put(convenedBy, bodyConstitution.convenedBy());
            m.put(since, bodyConstitution.since());
            m.put(until, bodyConstitution.until());
            m.put(condition, bodyConstitution.condition());
            m.put(size, bodyConstitution.size());
          }
        });
  }

  public static ObjectShape<DecisionMaking> decisionMaking() {
    Fields<DecisionMaking> f = Fields.of("decision-making");
    var bearers = f.set("bearers", Parts.BEARER);
    var matters = f.optional("matters", Values.TEXT);
    var quorum = f.list("quorum", Quantities.QUANTITY);
    var steps = f.list("steps", STEP);
    var castingVote = f.optional("castingVote", Parts.BEARER);
    var vetoes = f.set("vetoes", Parts.BEARER);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(quorum, steps, castingVote, vetoes, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public DecisionMaking make(Slots v) {
            return DecisionMaking.builder()
                .bearers(v.get(bearers))
                .matters(v.get(matters))
                .quorum(v.get(quorum))
                .steps(v.get(steps))
                .castingVote(v.get(castingVote))
                .vetoes(v.get(vetoes))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, DecisionMaking decisionMaking) {
            m.put(bearers, decisionMaking.bearers());
            m.put(matters, decisionMaking.matters());
            m.put(quorum, decisionMaking.quorum());
            m.put(steps, decisionMaking.steps());
            m.put(castingVote, decisionMaking.castingVote());
            m.put(vetoes, decisionMaking.vetoes());
            m.put(condition, decisionMaking.condition());
            m.put(wording, decisionMaking.wording());
          }
        });
  }

  public static ObjectShape<ApprovalRequired> approvalRequired() {
    Fields<ApprovalRequired> f = Fields.of("approval-required");
    var act = f.optional("act", Parts.ACT);
    var wording = f.optional("wording", Values.TEXT);
    var bearers = f.set("bearers", Parts.BEARER);
    var steps = f.required("steps", Codecs.list(Conditions.STEP));
    var consequence = f.optional("consequence", CONSEQUENCE);
    var areas = f.set("areas", Ids.AREA);
    var quantities = f.list("quantities", Quantities.QUANTITY);
    var condition = f.optional("condition", Conditions.CONDITION);
    f.atLeastOne(act, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public ApprovalRequired make(Slots v) {
            return ApprovalRequired.builder()
                .act(v.get(act))
                .wording(v.get(wording))
                .bearers(v.get(bearers))
                .steps(v.get(steps))
                .consequence(v.get(consequence))
                .areas(v.get(areas))
                .quantities(v.get(quantities))
                .condition(v.get(condition))
                .build();
          }

          @Override
          public void write(Members m, ApprovalRequired approvalRequired) {
            m.put(act, approvalRequired.act());
            m.put(wording, approvalRequired.wording());
            m.put(bearers, approvalRequired.bearers());
            m.put(steps, approvalRequired.steps());
            m.put(consequence, approvalRequired.consequence());
            m.put(areas, approvalRequired.areas());
            m.put(quantities, approvalRequired.quantities());
            m.put(condition, approvalRequired.condition());
          }
        });
  }

  private static ObjectShape<Seat> seat() {
    Fields<Seat> f = Fields.of("seat");
    var quantity = f.optional("quantity", Quantities.QUANTITY);
    var appointment = f.optional("appointment", APPOINTMENT);
    var by = f.set("by", Parts.BEARER);
    var representing = f.set("representing", Parts.BEARER);
    var office = f.optional("office", Values.TEXT);
    var capacity = f.optional("capacity", Bodies.CAPACITY);
    var memberClass = f.optional("memberClass", Bodies.MEMBER_CLASS);
    var votes = f.defaulted("votes", Values.TRUTH, Truth.UNKNOWN);
    var term = f.optional("term", Times.SPAN);
    var rotation = f.optional("rotation", Times.RECURRENCE);
    var wording = f.optional("wording", Values.TEXT);
    var recalledBy = f.set("recalledBy", Parts.BEARER);
    var termLimit = f.optional("termLimit", termLimit());
    var endings = f.optional("endings", Codecs.listed(SEAT_ENDING));
    f.atLeastOne(
        quantity,
        appointment,
        by,
        representing,
        office,
        capacity,
        memberClass,
        votes,
        term,
        rotation,
        wording,
        recalledBy,
        termLimit,
        endings);
    return f.bind(
        new Mapping<>() {
          @Override
          public Seat make(Slots v) {
            return Seat.builder()
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
                .recalledBy(v.get(recalledBy))
                .termLimit(v.get(termLimit))
                .endings(v.get(endings))
                .build();
          }

          @Override
          public void write(Members m, Seat seat) {
            m.put(quantity, seat.quantity());
            m.put(appointment, seat.appointment());
            m.put(by, seat.by());
            m.put(representing, seat.representing());
            m.put(office, seat.office());
            m.put(capacity, seat.capacity());
            m.put(memberClass, seat.memberClass());
            m.put(votes, seat.votes());
            m.put(term, seat.term());
            m.put(rotation, seat.rotation());
            m.put(wording, seat.wording());
            m.put(recalledBy, seat.recalledBy());
            m.put(termLimit, seat.termLimit());
            m.put(endings, seat.endings());
          }
        });
  }

  private static ObjectShape<TermLimit> termLimit() {
    Fields<TermLimit> f = Fields.of("term-limit");
    var terms = f.required("terms", Values.POSITIVE);
    var consecutive = f.defaulted("consecutive", Values.TRUTH, Truth.UNKNOWN);
    return f.bind(
        new Mapping<>() {
          @Override
          public TermLimit make(Slots v) {
            return new TermLimit(v.get(terms), v.get(consecutive));
          }

          @Override
          public void write(Members m, TermLimit limit) {
            m.put(terms, limit.terms());
            m.put(consecutive, limit.consecutive());
          }
        });
  }

  private static ObjectShape<DecisionStep> decisionStep() {
    Fields<DecisionStep> f = Fields.of("decision-step");
    var method = f.required("method", DECISION_METHOD);
    var majority = f.list("majority", Quantities.QUANTITY);
    var abstentionsCount = f.defaulted("abstentionsCount", Values.TRUTH, Truth.UNKNOWN);
    var due = f.optional("due", Times.RULE);
    var silenceCounts = f.defaulted("silenceCounts", Values.TRUTH, Truth.UNKNOWN);
    var condition = f.optional("condition", Conditions.CONDITION);
    return f.bind(
        new Mapping<>() {
          @Override
          public DecisionStep make(Slots v) {
            return DecisionStep.builder()
                .method(v.get(method))
                .majority(v.get(majority))
                .abstentionsCount(v.get(abstentionsCount))
                .due(v.get(due))
                .silenceCounts(v.get(silenceCounts))
                .condition(v.get(condition))
                .build();
          }

          @Override
          public void write(Members m, DecisionStep decisionStep) {
            m.put(method, decisionStep.method());
            m.put(majority, decisionStep.majority());
            m.put(abstentionsCount, decisionStep.abstentionsCount());
            m.put(due, decisionStep.due());
            m.put(silenceCounts, decisionStep.silenceCounts());
            m.put(condition, decisionStep.condition());
          }
        });
  }
}
