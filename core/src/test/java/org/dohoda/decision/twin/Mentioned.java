package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dohoda.body.AgendaItem;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.effect.Effects;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Attributes;
import org.dohoda.text.Listed;

/**
 * What a value that is not known can be: one of those that something asks for, or another one.
 *
 * <p>Another one is written as {@link Optional#empty()}: nothing tells two of them apart.
 */
final class Mentioned {
  private final CooperationRegister register;
  private final ParticipationQuestion question;
  private final List<RuleVersion> rules;
  private final ImmutableList<Optional<OrganizationId>> organizations;
  private final ImmutableSet<OrganizationId> named;

  Mentioned(Effects effects, List<RuleVersion> rules, ParticipationQuestion question) {
    this.register = effects.register();
    this.question = question;
    this.rules = rules;
    this.organizations = orAnother(organizations(effects, rules));
    this.named = named(register, question);
  }

  /** {@return the organizations, as far as anything in the register depends on them, or another} */
  ImmutableList<Optional<OrganizationId>> organizations() {
    return organizations;
  }

  private static Set<OrganizationId> organizations(Effects effects, List<RuleVersion> rules) {
    Set<OrganizationId> found = new LinkedHashSet<>();
    CooperationRegister register = effects.register();
    register.organizations().stream().map(Organization::id).forEach(found::add);
    for (Affiliation each : register.affiliations()) {
      found.add(each.unit());
      found.add(each.within());
    }
    for (Succession each : register.successions()) {
      found.add(each.predecessor());
      found.add(each.successor());
    }
    for (Stake each : register.stakes()) {
      found.add(each.holder());
      found.add(each.organization());
    }
    for (Instrument each : register.instruments()) {
      found.addAll(effects.parties(each.id()));
    }
    Attributes.visit(
        register,
        part -> {
          if (part instanceof ThroughUnit through) {
            found.add(through.unit());
          }
        });
    for (RuleVersion version : rules) {
      for (BodyDescription description : version.rule().bodies().descriptions()) {
        description.owner().ifPresent(found::add);
        description.stakeOf().ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@return the organizations for which somebody can come so that it matters, or another} */
  ImmutableList<Optional<OrganizationId>> comers() {
    return orAnother(named);
  }

  /** Whatever organization stands anywhere in the register, or has put the item forward. */
  private static ImmutableSet<OrganizationId> named(
      CooperationRegister register, ParticipationQuestion question) {
    ImmutableSet.Builder<OrganizationId> found = ImmutableSet.builder();
    Attributes.visit(
        register,
        part -> {
          if (part instanceof OrganizationId id) {
            found.add(id);
          }
        });
    question.agendaItem().flatMap(AgendaItem::author).ifPresent(found::add);
    return found.build();
  }

  /** {@return the persons who have a seat, or another} */
  ImmutableList<Optional<String>> members() {
    Set<String> found = new LinkedHashSet<>();
    register.memberships().forEach(seat -> seat.person().ifPresent(found::add));
    return orAnother(found);
  }

  /** {@return the authors of items that make a difference, or another} */
  ImmutableList<Optional<OrganizationId>> authors() {
    Set<OrganizationId> found = new LinkedHashSet<>(named);
    question.organization().ifPresent(found::add);
    return orAnother(found);
  }

  /** {@return the kinds of organizations that rules ask for, or another} */
  ImmutableList<?> organizationKinds() {
    return ofRules(
        rule ->
            rule.holder() instanceof Holder.OfKind kind
                ? ImmutableSet.of(kind.kind())
                : ImmutableSet.of());
  }

  /** {@return the kinds of bodies that rules ask for, or another} */
  ImmutableList<?> bodyKinds() {
    return ofRules(
        rule ->
            rule.bodies().descriptions().stream().flatMap(each -> each.kind().stream()).toList());
  }

  /** {@return the bodies that rules list, or another} */
  ImmutableList<?> listedBodies() {
    return ofRules(
        rule -> rule.bodies().named().map(Listed::items).map(Set::copyOf).orElse(Set.of()));
  }

  /** {@return the classes of members that rules ask for, or another} */
  ImmutableList<?> memberClasses() {
    return ofRules(
        rule ->
            rule.holder() instanceof Holder.MembersOf members
                ? members.memberClass().stream().toList()
                : ImmutableSet.of());
  }

  /** {@return the capacities that rules ask for, or another} */
  ImmutableList<?> capacities() {
    return ofRules(rule -> rule.capacity().stream().toList());
  }

  /** {@return the modes of meetings that rules ask for, or another} */
  ImmutableList<?> modes() {
    return ofRules(
        rule ->
            facts(rule).stream()
                .flatMap(
                    fact ->
                        fact instanceof InMode in
                            ? Optional.of(in.mode()).stream()
                            : Optional.empty().stream())
                .toList());
  }

  /** {@return numbers of persons: the limits that rules set, and one above them all} */
  ImmutableList<Integer> persons() {
    TreeSet<Integer> limits = new TreeSet<>();
    for (RuleVersion version : rules) {
      for (Fact fact : facts(version.rule())) {
        if (fact instanceof AtMostPersons most) {
          limits.add(most.persons());
        }
      }
    }
    limits.add(limits.isEmpty() ? 1 : limits.last() + 1);
    return ImmutableList.copyOf(limits);
  }

  private static ImmutableSet<Fact> facts(ParticipationRule rule) {
    return rule.condition().map(condition -> condition.facts()).orElse(ImmutableSet.of());
  }

  private ImmutableList<?> ofRules(Function<ParticipationRule, Collection<?>> values) {
    Set<Object> found = new LinkedHashSet<>();
    for (RuleVersion version : rules) {
      found.addAll(values.apply(version.rule()));
    }
    return orAnother(found);
  }

  private static <T> ImmutableList<Optional<T>> orAnother(Set<T> found) {
    ImmutableList.Builder<Optional<T>> values = ImmutableList.builder();
    found.forEach(value -> values.add(Optional.of(value)));
    return values.add(Optional.empty()).build();
  }
}
