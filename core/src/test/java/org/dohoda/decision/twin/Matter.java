package org.dohoda.decision.twin;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.effect.Effects;
import org.dohoda.policy.PolicyTaxonomies;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;

/**
 * What a decision looks at: a register, a question, and all rules in all their wordings.
 *
 * @param register the register
 * @param effects what is in effect, and why
 * @param areas the policy areas of the register and the built-in ones
 * @param rules all rules of the register
 * @param mentioned what a value that is not known can be
 * @param question the question
 */
record Matter(
    CooperationRegister register,
    Effects effects,
    PolicyTaxonomies areas,
    List<RuleVersion> rules,
    Mentioned mentioned,
    ParticipationQuestion question) {

  static Matter of(CooperationRegister register, ParticipationQuestion question) {
    return of(Effects.of(register), question);
  }

  /** What is in effect may count working days. */
  static Matter of(Effects effects, ParticipationQuestion question) {
    CooperationRegister register = effects.register();
    List<RuleVersion> rules = RuleVersion.in(register, effects);
    return new Matter(
        register,
        effects,
        areas(register),
        rules,
        new Mentioned(effects, rules, question),
        question);
  }

  private static PolicyTaxonomies areas(CooperationRegister register) {
    List<PolicyTaxonomy> all = new ArrayList<>(register.taxonomies());
    if (all.stream().noneMatch(each -> each.id().equals(SocialInclusion.ID))) {
      all.add(SocialInclusion.taxonomy());
    }
    return PolicyTaxonomies.of(all);
  }

  /** {@return which facts of an occasion settle others} */
  Follows follows() {
    return new Follows(areas);
  }

  /** {@return the place of an element in the register} */
  static ModelPath path(String collection, Object id) {
    return ModelPath.ROOT.member(collection).element(id.toString());
  }
}
