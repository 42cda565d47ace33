package org.dohoda.validation.rules.instruments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.validation.compare.Contests;
import org.dohoda.validation.compare.Spoken;
import org.dohoda.validation.compare.Together;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on what is said to the contrary, in one instrument or in several that hold together. */
public final class ContraryRules {
  static final Rule<StatedRules> RULES_CONTRADICT =
      Rule.on(
          On.RULES,
          ProblemKind.warning("rule.contradicts")
              .czech(
                  "Pravidlo {rule} a pravidlo {other} o právu {right} říkají pro totéž opak.",
                  "Mezi rovnými zákaz vítězí mlčky, a kdo spoléhá na povolení, nebude vpuštěn."
                      + " Označte jedno za výjimku z druhého, nebo je odstraňte.")
              .english(
                  "The rules {rule} and {other} say opposite things of the right {right} for the same"
                      + " holder and meeting.",
                  "Among equals a prohibition wins in silence, and whoever relies on the permission"
                      + " is not let in. Make one an exception to the other, or remove it."),
          (rules, scene) -> {
            CooperationRegister register = scene.index().register();
            Contests.among(
                    rules.all(),
                    scene.index(),
                    (permission, prohibition) ->
                        !Together.isExcepted(permission, prohibition)
                            && isDefeated(permission, prohibition, register)
                            && Together.areOpen(permission, prohibition, scene.index()))
                .forEach(contest -> contradict(contest, scene));
          });

  static final Rule<Undertaking> UNDERTAKINGS_CONTRADICT =
      Rule.on(
          On.UNDERTAKING,
          ProblemKind.warning("undertaking.contradicts")
              .czech(
                  "Co listina {instrument} zakazuje ({act}), to listina {other} témuž ukládá.",
                  "Povinný poruší jednu, ať učiní cokoli, a strany se budou přít, která platí."
                      + " Opravte jedno z ustanovení, nebo zapište, že pozdější listina nahrazuje"
                      + " dřívější.")
              .english(
                  "What {instrument} forbids ({act}), {other} demands of the same.",
                  "Whoever is bound breaks one of them whatever he does, and which holds will be"
                      + " disputed. Correct one of the provisions, or record that the later"
                      + " instrument supersedes the earlier."),
          (undertaking, scene) -> {
            if (undertaking.modality() == Modality.SHALL_NOT && !undertaking.bearers().isEmpty()) {
              Undertaking contrary = undertaking.toBuilder().modality(Modality.SHALL).build();
              Together.find(contrary, scene)
                  .ifPresent(
                      found ->
                          scene.report(
                              p ->
                                  p.with("instrument", scene.place().origin().id())
                                      .with("act", undertaking.act())
                                      .with("other", found.instrument())
                                      .related(found.path())));
            }
          });

  private ContraryRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(RULES_CONTRADICT, UNDERTAKINGS_CONTRADICT);
  }

  /** Reports a contest at the later of its rules. */
  private static void contradict(Contests.Contest contest, Scene scene) {
    StatedRule later = contest.isLater() ? contest.permission() : contest.prohibition();
    StatedRule earlier = contest.isLater() ? contest.prohibition() : contest.permission();
    scene.report(
        later.path(),
        p ->
            Spoken.with(
                p.with("rule", later.id()).with("other", earlier.id()).related(earlier.path()),
                "right",
                contest.right()));
  }

  /** Whether in some body a prohibition of the same rank holds whenever a permission would. */
  private static boolean isDefeated(
      StatedRule permission, StatedRule prohibition, CooperationRegister register) {
    ParticipationRule one = permission.rule();
    ParticipationRule other = prohibition.rule();
    return isWithin(one.capacity(), other.capacity())
        && isWithin(one.condition(), other.condition())
        && (other.reach() instanceof Reach.WholeMeeting || other.reach().equals(one.reach()))
        && permission.rank(register).equals(prohibition.rank(register))
        && shareHolder(permission, prohibition)
        && (one.bodies().equals(other.bodies()) || shareBody(one, other, register));
  }

  private static boolean isWithin(Optional<?> one, Optional<?> other) {
    return other.isEmpty() || other.equals(one);
  }

  /** Other parties of two memoranda are the same if the memoranda are between the same parties. */
  private static boolean shareHolder(StatedRule one, StatedRule other) {
    return !(one.rule().holder() instanceof Holder.OtherParties
            && other.rule().holder() instanceof Holder.OtherParties)
        || Contests.holders(one).equals(Contests.holders(other));
  }

  private static boolean shareBody(
      ParticipationRule one, ParticipationRule other, CooperationRegister register) {
    return fitsSome(one, other, register) || fitsSome(other, one, register);
  }

  /** Whether a body that one rule names, or all bodies that it describes, certainly fit another. */
  private static boolean fitsSome(
      ParticipationRule one, ParticipationRule other, CooperationRegister register) {
    for (BodyId named : Contests.named(one)) {
      if (Iterables.contains(Contests.named(other), named)
          || isDescribed(register.body(named), other)) {
        return true;
      }
    }
    return isOpen(one)
        && isOpen(other)
        && one.bodies().descriptions().stream()
            .anyMatch(each -> isDescribed(each.owner(), each.kind(), other));
  }

  private static boolean isDescribed(Optional<Body> body, ParticipationRule rule) {
    return body.isPresent()
        && isOpen(rule)
        && isDescribed(body.get().owner(), body.get().kind(), rule);
  }

  private static boolean isDescribed(
      Optional<OrganizationId> owner, Optional<?> kind, ParticipationRule rule) {
    for (BodyDescription each : rule.bodies().descriptions()) {
      if (each.owner().isPresent()
          && each.owner().equals(owner)
          && each.remit().isEmpty()
          && isWithin(kind, each.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether bodies that fit a description match although they are not named. */
  private static boolean isOpen(ParticipationRule rule) {
    Optional<Listed<BodyId>> named = rule.bodies().named();
    return named.isEmpty() || named.get().openness() == Openness.OPEN;
  }
}
