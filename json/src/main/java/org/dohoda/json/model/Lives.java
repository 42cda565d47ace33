package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.Accession;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Review;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGround;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.TerminationReach;

/** How an instrument begins, lasts, changes and ends. */
final class Lives {
  static final Codec<TerminationGround> GROUND =
      Codecs.code(TerminationGround::of, TerminationGrounds.all());
  static final Codec<Renewal> RENEWAL = renewal();

  private Lives() {}

  static ObjectShape<Term> term() {
    Fields<Term> f = Fields.of("term");
    var lasting = f.required("lasting", Parts.LASTING, Term::lasting);
    var minimum = f.optional("minimum", Times.RULE, Term::minimum);
    var maximum = f.optional("maximum", Times.RULE, Term::maximum);
    var renewal = f.optional("renewal", RENEWAL, Term::renewal);
    var condition = f.optional("condition", Conditions.CONDITION, Term::condition);
    var wording = f.optional("wording", Values.TEXT, Term::wording);
    return f.make(
        v ->
            Term.builder()
                .lasting(v.get(lasting))
                .minimum(v.get(minimum))
                .maximum(v.get(maximum))
                .renewal(v.get(renewal))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<EntryIntoForce> entryIntoForce() {
    Fields<EntryIntoForce> f = Fields.of("entry-into-force");
    var firstDay = f.optional("firstDay", Times.RULE, EntryIntoForce::firstDay);
    var approvals = f.list("approvals", Conditions.STEP, EntryIntoForce::approvals);
    var needed = f.optional("needed", Quantities.QUANTITY, EntryIntoForce::needed);
    var firstDayOfLater =
        f.optional("firstDayOfLater", Times.RULE, EntryIntoForce::firstDayOfLater);
    var provisional = f.optional("provisional", Times.RULE, EntryIntoForce::provisional);
    var condition = f.optional("condition", Conditions.CONDITION, EntryIntoForce::condition);
    var wording = f.optional("wording", Values.TEXT, EntryIntoForce::wording);
    return f.make(
        v ->
            EntryIntoForce.builder()
                .firstDay(v.get(firstDay))
                .approvals(v.get(approvals))
                .needed(v.get(needed))
                .firstDayOfLater(v.get(firstDayOfLater))
                .provisional(v.get(provisional))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Termination> termination() {
    Fields<Termination> f = Fields.of("termination");
    var bearers = f.set("bearers", Parts.BEARER, Termination::bearers);
    var addressees = f.set("addressees", Parts.BEARER, Termination::addressees);
    var ground = f.optional("ground", GROUND, Termination::ground);
    var lastDay = f.optional("lastDay", Times.RULE, Termination::lastDay);
    var cure = f.optional("cure", Times.RULE, Termination::cure);
    var persisting = f.optional("persisting", Times.SPAN, Termination::persisting);
    var reach =
        f.defaulted(
            "reach",
            Codecs.constants(TerminationReach.class, ImmutableSet.of(TerminationReach.NOT_STATED)),
            Termination::reach,
            TerminationReach.NOT_STATED);
    var form = f.optional("form", Values.TEXT, Termination::form);
    var condition = f.optional("condition", Conditions.CONDITION, Termination::condition);
    var wording = f.optional("wording", Values.TEXT, Termination::wording);
    return f.make(
        v ->
            Termination.builder()
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .ground(v.get(ground))
                .lastDay(v.get(lastDay))
                .cure(v.get(cure))
                .persisting(v.get(persisting))
                .reach(v.get(reach))
                .form(v.get(form))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Accession> accession() {
    Fields<Accession> f = Fields.of("accession");
    var excluded = f.flag("excluded", Accession::excluded);
    var bearers = f.set("bearers", Parts.BEARER, Accession::bearers);
    var steps = f.list("steps", Conditions.STEP, Accession::steps);
    var addressees = f.set("addressees", Parts.BEARER, Accession::addressees);
    var form = f.optional("form", Values.TEXT, Accession::form);
    var firstDay = f.optional("firstDay", Times.RULE, Accession::firstDay);
    var condition = f.optional("condition", Conditions.CONDITION, Accession::condition);
    var wording = f.optional("wording", Values.TEXT, Accession::wording);
    return f.make(
        v ->
            Accession.builder()
                .excluded(v.get(excluded))
                .bearers(v.get(bearers))
                .steps(v.get(steps))
                .addressees(v.get(addressees))
                .form(v.get(form))
                .firstDay(v.get(firstDay))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<AmendmentProcedure> amendmentProcedure() {
    Fields<AmendmentProcedure> f = Fields.of("amendment-procedure");
    var bearers = f.set("bearers", Parts.BEARER, AmendmentProcedure::bearers);
    var form = f.optional("form", Values.TEXT, AmendmentProcedure::form);
    var steps = f.list("steps", Conditions.STEP, AmendmentProcedure::steps);
    var quantities = f.list("quantities", Quantities.QUANTITY, AmendmentProcedure::quantities);
    var firstDay = f.optional("firstDay", Times.RULE, AmendmentProcedure::firstDay);
    var condition = f.optional("condition", Conditions.CONDITION, AmendmentProcedure::condition);
    var wording = f.optional("wording", Values.TEXT, AmendmentProcedure::wording);
    return f.make(
        v ->
            AmendmentProcedure.builder()
                .bearers(v.get(bearers))
                .form(v.get(form))
                .steps(v.get(steps))
                .quantities(v.get(quantities))
                .firstDay(v.get(firstDay))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Review> review() {
    Fields<Review> f = Fields.of("review");
    var bearers = f.set("bearers", Parts.BEARER, Review::bearers);
    var addressees = f.set("addressees", Parts.BEARER, Review::addressees);
    var recurrence = f.optional("recurrence", Times.RECURRENCE, Review::recurrence);
    var due = f.optional("due", Times.RULE, Review::due);
    var convenedBy = f.set("convenedBy", Parts.BEARER, Review::convenedBy);
    var areas = f.set("areas", Ids.AREA, Review::areas);
    var phases = f.set("phases", Policies.PHASE, Review::phases);
    var condition = f.optional("condition", Conditions.CONDITION, Review::condition);
    var wording = f.optional("wording", Values.TEXT, Review::wording);
    return f.make(
        v ->
            Review.builder()
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .recurrence(v.get(recurrence))
                .due(v.get(due))
                .convenedBy(v.get(convenedBy))
                .areas(v.get(areas))
                .phases(v.get(phases))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Survival> survival() {
    Fields<Survival> f = Fields.of("survival");
    var clauses = f.set("clauses", Ids.CLAUSE, Survival::clauses);
    var matters = f.optional("matters", Codecs.listed(Values.TEXT), Survival::matters);
    var lasting = f.optional("lasting", Parts.LASTING, Survival::lasting);
    var bearers = f.set("bearers", Parts.BEARER, Survival::bearers);
    var condition = f.optional("condition", Conditions.CONDITION, Survival::condition);
    var wording = f.optional("wording", Values.TEXT, Survival::wording);
    return f.make(
        v ->
            Survival.builder()
                .clauses(v.get(clauses))
                .matters(v.get(matters))
                .lasting(v.get(lasting))
                .bearers(v.get(bearers))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  private static ObjectShape<Renewal> renewal() {
    Fields<Renewal> f = Fields.of("renewal");
    var mode = f.required("mode", Codecs.constants(RenewalMode.class), Renewal::mode);
    var span = f.optional("span", Times.SPAN, Renewal::span);
    var times = f.optional("times", Values.COUNT, r -> Values.boxed(r.times()));
    var withoutLimit = f.flag("withoutLimit", Renewal::withoutLimit);
    var lastDayToStop = f.optional("lastDayToStop", Times.RULE, Renewal::lastDayToStop);
    var stoppedBy = f.set("stoppedBy", Parts.BEARER, Renewal::stoppedBy);
    var form = f.optional("form", Values.TEXT, Renewal::form);
    var condition = f.optional("condition", Conditions.CONDITION, Renewal::condition);
    return f.make(
        v ->
            Renewal.builder()
                .mode(v.get(mode))
                .span(v.get(span))
                .times(Values.unboxed(v.get(times)))
                .withoutLimit(v.get(withoutLimit))
                .lastDayToStop(v.get(lastDayToStop))
                .stoppedBy(v.get(stoppedBy))
                .form(v.get(form))
                .condition(v.get(condition))
                .build());
  }
}
