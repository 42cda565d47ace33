package org.dohoda.validation.walk;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.condition.Condition;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Named;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/**
 * Everything of some types in a register, found by reflection: what a rule that is shown every node
 * would see.
 */
final class Found {
  /** The types of which each node is shown once, with what shows them. */
  static final ImmutableMap<Class<?>, On<?>> TYPES =
      ImmutableMap.<Class<?>, On<?>>builder()
          .put(LocalizedText.class, On.TEXT)
          .put(PartialDate.class, On.DATE)
          .put(Identifier.class, On.IDENTIFIER)
          .put(Source.class, On.SOURCE)
          .put(Attestation.class, On.ATTESTATION)
          .put(DateRule.class, On.DATE_RULE)
          .put(Anchor.class, On.ANCHOR)
          .put(Condition.class, On.CONDITION)
          .put(Undertaking.class, On.UNDERTAKING)
          .put(Term.class, On.TERM)
          .put(Seat.class, On.SEAT)
          .put(ParticipationRule.class, On.RULE)
          .put(Party.class, On.PARTY)
          .put(Relation.class, On.RELATION)
          .put(InstrumentEvent.class, On.EVENT)
          .put(Instrument.class, On.INSTRUMENT)
          .put(Organization.class, On.ORGANIZATION)
          .put(Body.class, On.BODY)
          .put(Membership.class, On.MEMBERSHIP)
          .put(Meeting.class, On.MEETING)
          .put(Partnership.class, On.PARTNERSHIP)
          .put(Programme.class, On.PROGRAMME)
          .put(AttestedCount.class, On.COUNT)
          .put(OrganizationId.class, On.ORGANIZATION_ID)
          .put(BodyId.class, On.BODY_ID)
          .put(InstrumentId.class, On.INSTRUMENT_ID)
          .put(ProgrammeId.class, On.PROGRAMME_ID)
          .put(PolicyAreaId.class, On.AREA_ID)
          .put(PolicyTaxonomy.class, On.TAXONOMY)
          .put(Affiliation.class, On.AFFILIATION)
          .put(Succession.class, On.SUCCESSION)
          .put(Stake.class, On.STAKE)
          .put(Representative.class, On.REPRESENTATIVE)
          .put(Named.class, On.NAMED)
          .put(Memorandum.class, On.MEMORANDUM)
          .put(Amendment.class, On.AMENDMENT)
          .put(ProcedureRules.class, On.PROCEDURE_RULES)
          .put(Clause.class, On.CLAUSE)
          .buildOrThrow();

  private static final Map<Class<?>, List<Method>> ATTRIBUTES = new ConcurrentHashMap<>();

  private final ImmutableMap<Class<?>, Multiset<Object>> found;

  private Found() {
    ImmutableMap.Builder<Class<?>, Multiset<Object>> all = ImmutableMap.builder();
    TYPES.keySet().forEach(type -> all.put(type, HashMultiset.create()));
    found = all.buildOrThrow();
  }

  static Found in(CooperationRegister register) {
    Found all = new Found();
    all.look(register);
    return all;
  }

  Multiset<Object> of(Class<?> type) {
    return Objects.requireNonNull(found.get(type), "type");
  }

  private void look(Object node) {
    if (node instanceof Optional<?> optional) {
      optional.ifPresent(this::look);
    } else if (node instanceof Iterable<?> all) {
      all.forEach(this::look);
    } else if (node instanceof Listed<?> listed) {
      look(listed.items());
    } else if (node instanceof Period period) {
      period.start().date().ifPresent(this::look);
      period.end().date().ifPresent(this::look);
    } else if (node instanceof LocalDate day) {
      look(PartialDate.of(day));
    } else {
      found.forEach(
          (type, nodes) -> {
            if (type.isInstance(node)) {
              nodes.add(node);
            }
          });
      if (node.getClass().getName().startsWith("org.dohoda.")
          && !(node instanceof LocalizedText)
          && !(node instanceof PartialDate)) {
        ATTRIBUTES
            .computeIfAbsent(node.getClass(), Found::attributes)
            .forEach(attribute -> look(valueOf(attribute, node)));
      }
    }
  }

  private static Object valueOf(Method attribute, Object node) {
    try {
      return Objects.requireNonNull(attribute.invoke(node));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(attribute.toString(), e);
    }
  }

  /** The components of a record, and what a value type declares of the attributes that it keeps. */
  private static List<Method> attributes(Class<?> type) {
    if (type.isEnum() || Enum.class.isAssignableFrom(type)) {
      return List.of();
    }
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> isField(type, method.getName()))
        .peek(method -> method.setAccessible(true))
        .toList();
  }

  private static boolean isField(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredFields())
        .anyMatch(
            field ->
                field.getName().equals(name)
                    && !Modifier.isStatic(field.getModifiers())
                    && !Modifier.isTransient(field.getModifiers())
                    && !Modifier.isVolatile(field.getModifiers()));
  }
}
