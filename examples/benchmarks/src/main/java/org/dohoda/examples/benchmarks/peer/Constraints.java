package org.dohoda.examples.benchmarks.peer;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator over the records of the peers: the form of every member, which reading checks
 * in our case, and those rules of the rule book that look at one memorandum alone.
 */
public final class Constraints {
  private static final String TOKEN = "[a-z0-9]+([-._/][a-z0-9]+)*";
  private static final String DAY = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
  private static final String DATE = DAY + "|\\[(" + DAY + ")?\\.\\.(" + DAY + ")?]";
  private static final String BOUND = "(" + DATE + "|\\.\\.)?";
  private static final String PERIOD = BOUND + "/" + BOUND;
  private static final String TEXT = "[^\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]*";

  private final ConstraintMapping mapping;
  private final Map<Class<?>, TypeConstraintMappingContext<?>> types = new HashMap<>();
  private int count;

  private Constraints(ConstraintMapping mapping) {
    this.mapping = mapping;
  }

  /** The validator, without an expression language, which its messages do not need. */
  public static Validator validator() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator());
    configuration.addMapping(all(configuration.createConstraintMapping()).mapping);
    return configuration.buildValidatorFactory().getValidator();
  }

  /** How many there are. */
  public static int count() {
    return all(Validation.byProvider(HibernateValidator.class)
            .configure()
            .createConstraintMapping())
        .count;
  }

  private static Constraints all(ConstraintMapping mapping) {
    Constraints all = new Constraints(mapping);
    all.coherence();
    all.papers();
    all.provisions();
    all.parts();
    return all;
  }

  private void coherence() {
    mapping
        .constraintDefinition(Coherent.class)
        .validateType(Peer.Text.class)
        .with(Coherence::text)
        .validateType(Peer.Party.class)
        .with(Coherence::party)
        .validateType(Peer.Clause.class)
        .with(Coherence::clause)
        .validateType(Peer.Rule.class)
        .with(Coherence::rule)
        .validateType(Peer.Quantity.class)
        .with(Coherence::quantity)
        .validateType(Peer.Undertaking.class)
        .with(Coherence::undertaking)
        .validateType(Peer.Memorandum.class)
        .with(memorandum -> Coherence.concluded(memorandum) && Coherence.whole(memorandum));
    coherent(Peer.Text.class);
    coherent(Peer.Party.class);
    coherent(Peer.Clause.class);
    coherent(Peer.Rule.class);
    coherent(Peer.Quantity.class);
    coherent(Peer.Undertaking.class);
    coherent(Peer.Memorandum.class);
  }

  private void papers() {
    required(Peer.Envelope.class, "dohoda");
    nested(Peer.Envelope.class, "memorandum", new NotNullDef());
    each(Peer.Memorandum.class, "parties", new NotNullDef(), new SizeDef().min(2));
    each(Peer.Memorandum.class, "clauses", new NotNullDef());
    each(Peer.Memorandum.class, "sources");
    token(Peer.Memorandum.class, "id", new NotNullDef());
    token(Peer.Memorandum.class, "kind");
    nested(Peer.Memorandum.class, "title");
    text(Peer.Memorandum.class, "number");
    pattern(Peer.Memorandum.class, "state", "draft|agreed|concluded");
    token(Peer.Party.class, "organization", new NotNullDef());
    nested(Peer.Party.class, "role");
    each(Peer.Party.class, "signatories");
    pattern(Peer.Party.class, "signed", DATE);
    pattern(Peer.Party.class, "effective", DATE);
    nested(Peer.Signatory.class, "office");
    text(Peer.Source.class, "title", new NotNullDef());
    token(Peer.Source.class, "kind");
    pattern(Peer.Source.class, "date", DATE, new NotNullDef());
    pattern(Peer.Source.class, "extent", "whole|part|report");
    token(Peer.Clause.class, "id", new NotNullDef());
    text(Peer.Clause.class, "reference");
    nested(Peer.Clause.class, "heading");
    nested(Peer.Clause.class, "wording");
    pattern(Peer.Clause.class, "period", PERIOD);
    each(Peer.Clause.class, "provisions");
    text(Peer.Text.class, "cs");
    text(Peer.Text.class, "en");
  }

  private void provisions() {
    nested(Peer.Recital.class, "fact", new NotNullDef());
    each(Peer.Recital.class, "bearers");
    tokens(Peer.Recital.class, "areas");
    nested(Peer.Purpose.class, "wording");
    nested(Peer.Purpose.class, "foci");
    tokens(Peer.Purpose.class, "phases");
    nested(Peer.Definition.class, "term", new NotNullDef());
    nested(Peer.Definition.class, "meaning");
    nested(Peer.Definition.class, "includes");
    token(Peer.Definition.class, "concept");
    nested(Peer.Principle.class, "principles");
    each(Peer.Principle.class, "bearers");
    nested(Peer.Principle.class, "wording");
    nested(Peer.PolicyFocus.class, "foci", new NotNullDef());
    tokens(Peer.PolicyFocus.class, "phases");
    nested(Peer.FormsOfCooperation.class, "forms", new NotNullDef());
    tokens(Peer.FormsOfCooperation.class, "phases");
    tokens(Peer.FormsOfCooperation.class, "areas");
    token(Peer.InformationSharing.class, "modality");
    nested(Peer.InformationSharing.class, "wording");
    tokens(Peer.InformationSharing.class, "levels");
    each(Peer.InformationSharing.class, "bearers");
    each(Peer.InformationSharing.class, "addressees");
    nested(Peer.InformationSharing.class, "recurrence");
    each(Peer.Undertaking.class, "bearers", new NotNullDef());
    token(Peer.Undertaking.class, "modality", new NotNullDef());
    token(Peer.Undertaking.class, "act");
    nested(Peer.Undertaking.class, "wording");
    each(Peer.Undertaking.class, "addressees");
    tokens(Peer.Undertaking.class, "areas");
    tokens(Peer.Undertaking.class, "phases");
    nested(Peer.Undertaking.class, "recurrence");
    nested(Peer.Undertaking.class, "due");
    each(Peer.Undertaking.class, "quantities");
    each(Peer.Participation.class, "rules", new NotNullDef());
    token(Peer.Finance.class, "finance");
    each(Peer.Finance.class, "bearers");
    each(Peer.Finance.class, "beneficiaries");
    each(Peer.Finance.class, "quantities");
    nested(Peer.Finance.class, "wording");
    pattern(Peer.LegalEffect.class, "binding", "binding|not-binding|not-stated");
    nested(Peer.Term.class, "lasting", new NotNullDef());
    nested(Peer.EntryIntoForce.class, "firstDay", new NotNullDef());
    each(Peer.Termination.class, "bearers", new NotNullDef());
    each(Peer.Termination.class, "addressees");
    token(Peer.Termination.class, "ground");
    nested(Peer.Termination.class, "lastDay");
  }

  private void parts() {
    token(Peer.Bearer.class, "name");
    token(Peer.Bearer.class, "organization");
    token(Peer.Focus.class, "area", new NotNullDef());
    nested(Peer.Focus.class, "label");
    token(Peer.Focus.class, "direction");
    each(Peer.Foci.class, "open");
    each(Peer.Foci.class, "closed");
    each(Peer.Foci.class, "unstated");
    tokens(Peer.Codes.class, "open");
    tokens(Peer.Codes.class, "closed");
    tokens(Peer.Codes.class, "unstated");
    each(Peer.Texts.class, "open");
    each(Peer.Texts.class, "closed");
    nested(Peer.Recurrence.class, "atLeast");
    nested(Peer.Recurrence.class, "about");
    member(Peer.Times.class, "count", new MinDef().value(1));
    pattern(Peer.Times.class, "interval", "P(\\d+[DWMY])+", new NotNullDef());
    pattern(Peer.DateRule.class, "date", DATE);
    text(Peer.DateRule.class, "on");
    nested(Peer.DateRule.class, "after");
    nested(Peer.DateRule.class, "endOf");
    pattern(Peer.After.class, "span", "P(\\d+[DWMY])+", new NotNullDef());
    token(Peer.After.class, "anchor", new NotNullDef());
    member(Peer.EndOf.class, "following", new MinDef().value(0));
    nested(Peer.EndOf.class, "rule", new NotNullDef());
    nested(Peer.Lasting.class, "lastDay");
    nested(Peer.Quantity.class, "count");
    nested(Peer.Quantity.class, "sum");
    member(Peer.Count.class, "number", new MinDef().value(0));
    nested(Peer.Count.class, "wording");
    nested(Peer.Sum.class, "money", new NotNullDef());
    pattern(Peer.Money.class, "amount", "\\d+(\\.\\d+)?", new NotNullDef());
    pattern(Peer.Money.class, "currency", "[A-Z]{3}", new NotNullDef());
    token(Peer.Rule.class, "id", new NotNullDef());
    tokens(Peer.Rule.class, "permits");
    tokens(Peer.Rule.class, "prohibits");
    token(Peer.Rule.class, "capacity");
    nested(Peer.Rule.class, "holder", new NotNullDef());
    nested(Peer.Rule.class, "bodies", new NotNullDef());
    nested(Peer.Rule.class, "condition");
    pattern(Peer.Rule.class, "period", PERIOD);
    tokens(Peer.Rule.class, "exceptionTo");
    token(Peer.Holder.class, "representativeOf");
    each(Peer.Selector.class, "in");
    nested(Peer.Selector.class, "examples");
    token(Peer.BodyDescription.class, "owner");
    token(Peer.BodyDescription.class, "stakeOf");
    token(Peer.BodyDescription.class, "kind");
    each(Peer.Condition.class, "all");
    each(Peer.Condition.class, "any");
    tokens(Peer.Condition.class, "agendaConcerns");
    member(Peer.Condition.class, "atMostPersons", new MinDef().value(1));
    nested(Peer.Condition.class, "approved");
    nested(Peer.Approved.class, "actor", new NotNullDef());
    nested(Peer.Actor.class, "office");
    nested(Peer.Office.class, "title", new NotNullDef());
  }

  private void coherent(Class<?> type) {
    type(type).constraint(new GenericConstraintDef<>(Coherent.class));
    count++;
  }

  private void required(Class<?> type, String name) {
    member(type, name, new NotNullDef());
  }

  private void token(Class<?> type, String name, ConstraintDef<?, ?>... more) {
    pattern(type, name, TOKEN, more);
  }

  private void pattern(Class<?> type, String name, String form, ConstraintDef<?, ?>... more) {
    count++;
    member(type, name, more).constraint(new PatternDef().regexp(form));
  }

  private void text(Class<?> type, String name, ConstraintDef<?, ?>... more) {
    count++;
    member(type, name, more).constraint(new PatternDef().regexp(TEXT));
  }

  private void tokens(Class<?> type, String name) {
    count += 2;
    member(type, name, new SizeDef().min(1))
        .containerElementType()
        .constraint(new NotBlankDef())
        .constraint(new PatternDef().regexp(TOKEN));
  }

  private void nested(Class<?> type, String name, ConstraintDef<?, ?>... more) {
    member(type, name, more).valid();
  }

  private void each(Class<?> type, String name, ConstraintDef<?, ?>... more) {
    member(type, name, more).constraint(new SizeDef().min(1)).containerElementType().valid();
    count++;
  }

  private PropertyConstraintMappingContext member(
      Class<?> type, String name, ConstraintDef<?, ?>... constraints) {
    PropertyConstraintMappingContext member = type(type).field(name);
    for (ConstraintDef<?, ?> constraint : constraints) {
      member.constraint(constraint);
      count++;
    }
    return member;
  }

  private TypeConstraintMappingContext<?> type(Class<?> type) {
    return types.computeIfAbsent(type, mapping::type);
  }
}
