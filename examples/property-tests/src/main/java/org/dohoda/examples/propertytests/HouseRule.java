package org.dohoda.examples.propertytests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.validation.Level;
import org.dohoda.validation.RegisterCheck;
import org.dohoda.validation.ValidationRule;

/**
 * Our region never grants speaking: a rule of our own for the rule book.
 *
 * <p>Immutable and thread-safe.
 */
public final class HouseRule implements RegisterCheck {
  /** A paper lets somebody speak in a body of the region. */
  public static final ProblemKind SPEAKING_GRANTED =
      ProblemKind.error("house.speaking-granted")
          .czech(
              "Pravidlo {rule} dává slovo v orgánu kraje.", "Kraj slovo nedává; pravidlo zrušte.")
          .english("Rule {rule} lets somebody speak in a body of the region.", "Repeal the rule.")
          .build();

  private final OrganizationId region;

  private HouseRule(OrganizationId region) {
    this.region = region;
  }

  /**
   * {@return the rule of a region}
   *
   * @param region the region
   */
  public static ValidationRule of(OrganizationId region) {
    return ValidationRule.of(SPEAKING_GRANTED, Level.REGISTER, new HouseRule(region));
  }

  @Override
  public void check(CooperationRegister register, Consumer<Problem> found) {
    for (Instrument instrument : register.instruments()) {
      clauses(instrument)
          .flatMap(clause -> clause.provisions().stream())
          .flatMap(HouseRule::rules)
          .filter(HouseRule::letsSpeak)
          .filter(rule -> reaches(rule, register))
          .forEach(rule -> found.accept(problem(instrument, rule)));
    }
  }

  /** The clauses of a paper, and those that it writes into another one. */
  private static Stream<Clause> clauses(Instrument instrument) {
    return instrument instanceof Amendment amendment
        ? Stream.concat(
            instrument.clauses().stream(), amendment.changes().stream().flatMap(HouseRule::written))
        : instrument.clauses().stream();
  }

  private static Stream<Clause> written(Change change) {
    if (change instanceof Change.AddClause added) {
      return Stream.of(added.clause());
    }
    return change instanceof Change.ReplaceClause replaced
        ? Stream.of(replaced.clause())
        : Stream.of();
  }

  private static Stream<ParticipationRule> rules(Provision provision) {
    return provision instanceof Participation participation
        ? participation.rules().stream()
        : Stream.of();
  }

  private static boolean letsSpeak(ParticipationRule rule) {
    return rule.effect() == RuleEffect.PERMITS && rule.rights().contains(Rights.SPEAK);
  }

  /** Whether the rule describes bodies that may be ours, or names one, or names only some. */
  private boolean reaches(ParticipationRule rule, CooperationRegister register) {
    return rule.bodies().descriptions().stream().anyMatch(each -> describes(each, register))
        || rule.bodies().named().filter(named -> names(named, register)).isPresent();
  }

  private boolean names(Listed<BodyId> named, CooperationRegister register) {
    return named.openness() != Openness.CLOSED
        || named.items().stream().anyMatch(id -> mayBeOurs(id, register));
  }

  /** A rule goes on for the body that follows the one it names, whose that may be. */
  private boolean mayBeOurs(BodyId named, CooperationRegister register) {
    return withFollowing(named, each -> following(each, register)).stream()
        .anyMatch(id -> register.body(id).flatMap(Body::owner).map(region::equals).orElse(true));
  }

  private static Stream<BodyId> following(BodyId id, CooperationRegister register) {
    return register.bodies().stream().filter(body -> body.successorOf().contains(id)).map(Body::id);
  }

  /** What is said of the bodies of an organisation is said of those of its successor. */
  private boolean describes(BodyDescription description, CooperationRegister register) {
    return description
        .owner()
        .map(owner -> withFollowing(owner, each -> following(each, register)).contains(region))
        .orElse(true);
  }

  private static Stream<OrganizationId> following(OrganizationId id, CooperationRegister register) {
    return register.successions().stream()
        .filter(succession -> succession.predecessor().equals(id))
        .map(Succession::successor);
  }

  private static <T> Set<T> withFollowing(T first, Function<T, Stream<T>> following) {
    Set<T> all = new HashSet<>();
    Deque<T> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      T each = next.remove();
      if (all.add(each)) {
        following.apply(each).forEach(next::add);
      }
    }
    return all;
  }

  private static Problem problem(Instrument instrument, ParticipationRule rule) {
    ModelPath path = ModelPath.ROOT.member("instruments").element(instrument.id().value());
    return SPEAKING_GRANTED.at(path).with("rule", rule.id()).build();
  }
}
