package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import org.dohoda.validation.rules.instruments.BodyRules;
import org.dohoda.validation.rules.instruments.ContraryRules;
import org.dohoda.validation.rules.instruments.EffectRules;
import org.dohoda.validation.rules.instruments.ExceptionRules;
import org.dohoda.validation.rules.instruments.FactRules;
import org.dohoda.validation.rules.instruments.RelationRules;
import org.dohoda.validation.rules.objects.ClauseRules;
import org.dohoda.validation.rules.objects.CodeRules;
import org.dohoda.validation.rules.objects.GuestRules;
import org.dohoda.validation.rules.objects.OrganizationRules;
import org.dohoda.validation.rules.objects.PartyRules;
import org.dohoda.validation.rules.objects.PrecedenceRules;
import org.dohoda.validation.rules.objects.SizeRules;
import org.dohoda.validation.rules.objects.SourceRules;
import org.dohoda.validation.rules.objects.TermRules;
import org.dohoda.validation.rules.objects.ValueRules;
import org.dohoda.validation.rules.register.AffiliationRules;
import org.dohoda.validation.rules.register.CountRules;
import org.dohoda.validation.rules.register.ExistenceRules;
import org.dohoda.validation.rules.register.LifetimeRules;
import org.dohoda.validation.rules.register.OverlapRules;
import org.dohoda.validation.rules.register.PartnershipRules;
import org.dohoda.validation.rules.register.ReferenceRules;
import org.dohoda.validation.walk.Rule;

/** The rules by level. Reading the constants of the classes named here reads the rule book. */
public final class StandardRules {
  private StandardRules() {}

  /** {@return rules on single values} */
  public static ImmutableList<Rule<?>> values() {
    return join(ValueRules.all(), SourceRules.values());
  }

  /** {@return rules on one object by itself} */
  public static ImmutableList<Rule<?>> objects() {
    return join(
        OrganizationRules.all(),
        PartyRules.all(),
        ClauseRules.all(),
        PrecedenceRules.all(),
        TermRules.all(),
        SizeRules.all(),
        GuestRules.all(),
        CodeRules.all(),
        SourceRules.objects());
  }

  /** {@return rules on an instrument against its parties, its facts and other instruments} */
  public static ImmutableList<Rule<?>> instruments() {
    return join(
        FactRules.all(),
        BodyRules.all(),
        ExceptionRules.all(),
        RelationRules.all(),
        EffectRules.all(),
        ContraryRules.all());
  }

  /** {@return rules on the elements of a register against one another} */
  public static ImmutableList<Rule<?>> register() {
    return join(
        ReferenceRules.all(),
        ExistenceRules.all(),
        LifetimeRules.all(),
        AffiliationRules.all(),
        OverlapRules.all(),
        ImmutableList.of(ExceptionRules.CYCLE, RelationRules.CYCLE),
        PartnershipRules.all(),
        CountRules.all());
  }

  @SafeVarargs
  private static ImmutableList<Rule<?>> join(ImmutableList<Rule<?>>... groups) {
    ImmutableList.Builder<Rule<?>> all = ImmutableList.builder();
    for (ImmutableList<Rule<?>> group : groups) {
      all.addAll(group);
    }
    return all.build();
  }
}
