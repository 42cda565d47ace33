package org.dohoda.json.model.provision;

import com.google.common.collect.ImmutableSet;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
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
public final class Lives {
  public static final Codec<TerminationGround> GROUND =
      Codecs.code(TerminationGround::of, TerminationGrounds.all());
  public static final Codec<Renewal> RENEWAL = renewal();

  private Lives() {}

  public static ObjectShape<Term> term() {
    Fields<Term> f = Fields.of("term");
    var lasting = f.required("lasting", Parts.LASTING);
    var minimum = f.optional("minimum", Times.RULE);
    var maximum = f.optional("maximum", Times.RULE);
    var renewal = f.optional("renewal", RENEWAL);
    var needed = f.optional("needed", Quantities.QUANTITY);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public Term make(Slots v) {
            return Term.builder()
                .lasting(v.get(lasting))
                .minimum(v.get(minimum))
                .maximum(v.get(maximum))
                .renewal(v.get(renewal))
                .needed(v.get(needed))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Term term) {
            m.put(lasting, term.lasting());
            m.put(minimum, term.minimum());
            m.put(maximum, term.maximum());
            m.put(renewal, term.renewal());
            m.put(needed, term.needed());
            m.put(condition, term.condition());
            m.put(wording, term.wording());
          }
        });
  }

  public static ObjectShape<EntryIntoForce> entryIntoForce() {
    Fields<EntryIntoForce> f = Fields.of("entry-into-force");
    var firstDay = f.optional("firstDay", Times.RULE);
    var approvals = f.list("approvals", Conditions.STEP);
    var needed = f.optional("needed", Quantities.QUANTITY);
    var firstDayOfLater = f.optional("firstDayOfLater", Times.RULE);
    var provisional = f.optional("provisional", Times.RULE);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(firstDay, provisional, approvals, condition);
    return f.bind(
        new Mapping<>() {
          @Override
          public EntryIntoForce make(Slots v) {
            return EntryIntoForce.builder()
                .firstDay(v.get(firstDay))
                .approvals(v.get(approvals))
                .needed(v.get(needed))
                .firstDayOfLater(v.get(firstDayOfLater))
                .provisional(v.get(provisional))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, EntryIntoForce entryIntoForce) {
            m.put(firstDay, entryIntoForce.firstDay());
            m.put(approvals, entryIntoForce.approvals());
            m.put(needed, entryIntoForce.needed());
            m.put(firstDayOfLater, entryIntoForce.firstDayOfLater());
            m.put(provisional, entryIntoForce.provisional());
            m.put(condition, entryIntoForce.condition());
            m.put(wording, entryIntoForce.wording());
          }
        });
  }

  public static ObjectShape<Termination> termination() {
    Fields<Termination> f = Fields.of("termination");
    var bearers = f.set("bearers", Parts.BEARER);
    var addressees = f.set("addressees", Parts.BEARER);
    var ground = f.optional("ground", GROUND);
    var lastDay = f.optional("lastDay", Times.RULE);
    var cure = f.optional("cure", Times.RULE);
    var persisting = f.optional("persisting", Times.SPAN);
    var reach =
        f.defaulted(
            "reach",
            Codecs.constants(TerminationReach.class, ImmutableSet.of(TerminationReach.NOT_STATED)),
            TerminationReach.NOT_STATED);
    var form = f.optional("form", Values.TEXT);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    var links = f.list("links", Parts.LINK);
    f.atLeastOne(bearers, ground, lastDay, condition, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Termination make(Slots v) {
            return Termination.builder()
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
                .links(v.get(links))
                .build();
          }

          @Override
          public void write(Members m, Termination termination) {
            m.put(bearers, termination.bearers());
            m.put(addressees, termination.addressees());
            m.put(ground, termination.ground());
            m.put(lastDay, termination.lastDay());
            m.put(cure, termination.cure());
            m.put(persisting, termination.persisting());
            m.put(reach, termination.reach());
            m.put(form, termination.form());
            m.put(condition, termination.condition());
            m.put(wording, termination.wording());
            m.put(links, termination.links());
          }
        });
  }

  public static ObjectShape<Accession> accession() {
    Fields<Accession> f = Fields.of("accession");
    var excluded = f.flag("excluded");
    var bearers = f.set("bearers", Parts.BEARER);
    var steps = f.list("steps", Conditions.STEP);
    var addressees = f.set("addressees", Parts.BEARER);
    var form = f.optional("form", Values.TEXT);
    var firstDay = f.optional("firstDay", Times.RULE);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.notBoth(excluded, steps);
    f.notBoth(excluded, firstDay);
    return f.bind(
        new Mapping<>() {
          @Override
          public Accession make(Slots v) {
            return Accession.builder()
                .excluded(v.get(excluded))
                .bearers(v.get(bearers))
                .steps(v.get(steps))
                .addressees(v.get(addressees))
                .form(v.get(form))
                .firstDay(v.get(firstDay))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Accession accession) {
            m.put(excluded, accession.excluded());
            m.put(bearers, accession.bearers());
            m.put(steps, accession.steps());
            m.put(addressees, accession.addressees());
            m.put(form, accession.form());
            m.put(firstDay, accession.firstDay());
            m.put(condition, accession.condition());
            m.put(wording, accession.wording());
          }
        });
  }

  public static ObjectShape<AmendmentProcedure> amendmentProcedure() {
    Fields<AmendmentProcedure> f = Fields.of("amendment-procedure");
    var bearers = f.set("bearers", Parts.BEARER);
    var form = f.optional("form", Values.TEXT);
    var steps = f.list("steps", Conditions.STEP);
    var quantities = f.list("quantities", Quantities.QUANTITY);
    var firstDay = f.optional("firstDay", Times.RULE);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(bearers, form, steps, quantities, firstDay, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public AmendmentProcedure make(Slots v) {
            return AmendmentProcedure.builder()
                .bearers(v.get(bearers))
                .form(v.get(form))
                .steps(v.get(steps))
                .quantities(v.get(quantities))
                .firstDay(v.get(firstDay))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, AmendmentProcedure amendmentProcedure) {
            m.put(bearers, amendmentProcedure.bearers());
            m.put(form, amendmentProcedure.form());
            m.put(steps, amendmentProcedure.steps());
            m.put(quantities, amendmentProcedure.quantities());
            m.put(firstDay, amendmentProcedure.firstDay());
            m.put(condition, amendmentProcedure.condition());
            m.put(wording, amendmentProcedure.wording());
          }
        });
  }

  public static ObjectShape<Review> review() {
    Fields<Review> f = Fields.of("review");
    var bearers = f.set("bearers", Parts.BEARER);
    var addressees = f.set("addressees", Parts.BEARER);
    var recurrence = f.optional("recurrence", Times.RECURRENCE);
    var due = f.optional("due", Times.RULE);
    var convenedBy = f.set("convenedBy", Parts.BEARER);
    var areas = f.set("areas", Ids.AREA);
    var phases = f.set("phases", Policies.PHASE);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public Review make(Slots v) {
            return Review.builder()
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .recurrence(v.get(recurrence))
                .due(v.get(due))
                .convenedBy(v.get(convenedBy))
                .areas(v.get(areas))
                .phases(v.get(phases))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Review review) {
            m.put(bearers, review.bearers());
            m.put(addressees, review.addressees());
            m.put(recurrence, review.recurrence());
            m.put(due, review.due());
            m.put(convenedBy, review.convenedBy());
            m.put(areas, review.areas());
            m.put(phases, review.phases());
            m.put(condition, review.condition());
            m.put(wording, review.wording());
          }
        });
  }

  public static ObjectShape<Survival> survival() {
    Fields<Survival> f = Fields.of("survival");
    var clauses = f.set("clauses", Ids.CLAUSE);
    var matters = f.optional("matters", Codecs.listed(Values.TEXT));
    var lasting = f.optional("lasting", Parts.LASTING);
    var bearers = f.set("bearers", Parts.BEARER);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(clauses, matters);
    return f.bind(
        new Mapping<>() {
          @Override
          public Survival make(Slots v) {
            return Survival.builder()
                .clauses(v.get(clauses))
                .matters(v.get(matters))
                .lasting(v.get(lasting))
                .bearers(v.get(bearers))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Survival survival) {
            m.put(clauses, survival.clauses());
            m.put(matters, survival.matters());
            m.put(lasting, survival.lasting());
            m.put(bearers, survival.bearers());
            m.put(condition, survival.condition());
            m.put(wording, survival.wording());
          }
        });
  }

  private static ObjectShape<Renewal> renewal() {
    Fields<Renewal> f = Fields.of("renewal");
    var mode = f.required("mode", Codecs.constants(RenewalMode.class));
    var span = f.optional("span", Times.SPAN);
    var times = f.optional("times", Values.POSITIVE);
    var withoutLimit = f.flag("withoutLimit");
    var lastDayToStop = f.optional("lastDayToStop", Times.RULE);
    var renewedBy = f.set("renewedBy", Parts.BEARER);
    var stoppedBy = f.set("stoppedBy", Parts.BEARER);
    var form = f.optional("form", Values.TEXT);
    var condition = f.optional("condition", Conditions.CONDITION);
    f.notBoth(times, withoutLimit);
    return f.bind(
        new Mapping<>() {
          @Override
          public Renewal make(Slots v) {
            return Renewal.builder()
                .mode(v.get(mode))
                .span(v.get(span))
                .times(Values.unboxed(v.get(times)))
                .withoutLimit(v.get(withoutLimit))
                .lastDayToStop(v.get(lastDayToStop))
                .renewedBy(v.get(renewedBy))
                .stoppedBy(v.get(stoppedBy))
                .form(v.get(form))
                .condition(v.get(condition))
                .build();
          }

          @Override
          public void write(Members m, Renewal renewal) {
            m.put(mode, renewal.mode());
            m.put(span, renewal.span());
            m.put(times, Values.boxed(renewal.times()));
            m.put(withoutLimit, renewal.withoutLimit());
            m.put(lastDayToStop, renewal.lastDayToStop());
            m.put(renewedBy, renewal.renewedBy());
            m.put(stoppedBy, renewal.stoppedBy());
            m.put(form, renewal.form());
            m.put(condition, renewal.condition());
          }
        });
  }
}
