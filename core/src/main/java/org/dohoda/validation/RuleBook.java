package org.dohoda.validation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.problem.Severity;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.rules.RequiredRules;
import org.dohoda.validation.rules.StandardRules;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Watch;

/**
 * A list of rules, and the check of registers by them.
 *
 * <p>A code stands in a book once. The order of the rules is that of the documentation; the
 * problems found do not depend on it. Immutable and thread-safe, if the checks of the user's own
 * rules are.
 */
public final class RuleBook {
  private static final RuleBook STANDARD =
      new RuleBook(
          ImmutableList.<ValidationRule>builder()
              .addAll(at(Level.VALUE, StandardRules.values()))
              .addAll(at(Level.OBJECT, StandardRules.objects()))
              .addAll(at(Level.INSTRUMENT, StandardRules.instruments()))
              .add(new ValidationRule(Level.INSTRUMENT, RequiredRules.none()))
              .addAll(at(Level.REGISTER, StandardRules.register()))
              .build());

  private final ImmutableMap<String, ValidationRule> byCode;
  private final Watch watch;

  private RuleBook(Iterable<ValidationRule> rules) {
    ImmutableMap.Builder<String, ValidationRule> all = ImmutableMap.builder();
    rules.forEach(rule -> all.put(rule.code(), rule));
    byCode = all.buildOrThrow();
    watch = Watch.of(Iterables.transform(byCode.values(), ValidationRule::rule));
  }

  private static ImmutableList<ValidationRule> at(Level level, ImmutableList<Rule<?>> rules) {
    return rules.stream()
        .map(rule -> new ValidationRule(level, rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the rules of Dohoda} */
  public static RuleBook standard() {
    return STANDARD;
  }

  /** {@return the rules, by level, and within a level as they belong together} */
  public ImmutableList<ValidationRule> rules() {
    return byCode.values().asList();
  }

  /** {@return the codes of the rules, in their order} */
  public ImmutableSet<String> codes() {
    return byCode.keySet();
  }

  /**
   * {@return the rule of a code, if the book has it}
   *
   * @param code the code
   */
  public Optional<ValidationRule> rule(String code) {
    return Optional.ofNullable(byCode.get(Arguments.notNull("code", code)));
  }

  /**
   * {@return this book with one more rule, at its end}
   *
   * @param rule the rule
   * @throws IllegalArgumentException if the book has a rule of its code
   */
  public RuleBook with(ValidationRule rule) {
    Arguments.check(
        !byCode.containsKey(rule.code()), "rule", "must have a code of its own", rule.code());
    return new RuleBook(ImmutableList.<ValidationRule>builder().addAll(rules()).add(rule).build());
  }

  /**
   * {@return this book without some rules}
   *
   * @param codes the codes of the rules
   * @throws IllegalArgumentException if the book has no rule of one of these codes
   */
  public RuleBook without(String... codes) {
    ImmutableSet<String> off = ImmutableSet.copyOf(codes);
    off.forEach(code -> Arguments.check(byCode.containsKey(code), "codes", "must be known", code));
    return new RuleBook(rules().stream().filter(rule -> !off.contains(rule.code())).toList());
  }

  /**
   * {@return all that the rules find, each as it usually weighs}
   *
   * @param register the register; any
   */
  public Problems check(CooperationRegister register) {
    return check(register, Profiles.standard());
  }

  /**
   * {@return all that the rules find for a purpose}
   *
   * @param register the register; any
   * @param profile how much problems weigh, what is off and what is required
   */
  public Problems check(CooperationRegister register, Profile profile) {
    Arguments.notNull("register", register);
    boolean whole = profile.switchedOff().isEmpty() && profile.required().isEmpty();
    Watch applied = whole ? watch : Watch.of(applied(profile));
    return weighed(applied.over(register), profile);
  }

  /**
   * {@return what follows from what: for a value that is wrong by itself the problems of all that
   * rests on it, in order}
   *
   * <p>A misprinted day makes every rule speak that compares it with another, in each instrument
   * that refers to it; whoever corrects the day is rid of them all. A problem rests on the values
   * at its path and at its related paths. What is missing altogether is one problem already, and so
   * is not told here.
   *
   * @param problems what this book has found in a register
   */
  public ImmutableListMultimap<Problem, Problem> followUps(Problems problems) {
    ListMultimap<ModelPath, Problem> causes = ArrayListMultimap.create();
    problems.stream().filter(this::isOfValue).forEach(each -> causes.put(each.path(), each));
    ImmutableListMultimap.Builder<Problem, Problem> followUps =
        ImmutableListMultimap.<Problem, Problem>builder().orderKeysBy(Comparator.naturalOrder());
    for (Problem problem : problems) {
      Set<ModelPath> restsOn = new LinkedHashSet<>(problem.related());
      restsOn.add(problem.path());
      for (ModelPath path : isOfValue(problem) ? ImmutableSet.<ModelPath>of() : restsOn) {
        causes.get(path).forEach(cause -> followUps.put(cause, problem));
      }
    }
    return followUps.build();
  }

  private boolean isOfValue(Problem problem) {
    ValidationRule rule = byCode.get(problem.code());
    return rule != null && rule.level() == Level.VALUE;
  }

  private ImmutableList<Rule<?>> applied(Profile profile) {
    ImmutableList.Builder<Rule<?>> applied = ImmutableList.builder();
    for (ValidationRule rule : rules()) {
      if (!profile.switchedOff().contains(rule.code())) {
        applied.addAll(
            rule.kind().equals(RequiredRules.MISSING)
                ? required(profile)
                : ImmutableList.of(rule.rule()));
      }
    }
    return applied.build();
  }

  private static ImmutableList<Rule<?>> required(Profile profile) {
    return profile.required().stream()
        .map(each -> RequiredRules.of(each.kind(), each.provision(), each.citation()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Problems weighed(Problems problems, Profile profile) {
    if (profile.severities().isEmpty() && profile.weights().isEmpty()) {
      return problems;
    }
    return problems.stream().map(each -> weighed(each, profile)).collect(Problems.collector());
  }

  private static Problem weighed(Problem problem, Profile profile) {
    Severity severity = profile.severity(problem.kind());
    return severity == problem.kind().severity() ? problem : problem.withSeverity(severity);
  }

  /**
   * {@return a page in Markdown with all rules: what each finds, why that matters, how to mend it}
   *
   * @param locale the language of the page
   */
  public String page(Locale locale) {
    return RuleBookPage.of(this, locale);
  }

  /** {@return the codes} */
  @Override
  public String toString() {
    return byCode.keySet().toString();
  }
}
