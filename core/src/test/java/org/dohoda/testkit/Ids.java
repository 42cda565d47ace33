package org.dohoda.testkit;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.id.RuleId;

/** Generators of ids: mostly out of a few, so that references meet, sometimes of any form. */
public final class Ids {
  private Ids() {}

  /** {@return ids of organisations} */
  public static Arbitrary<OrganizationId> organizationIds() {
    return ids(
        OrganizationId::of, "liberecky-kraj", "asz", "urad-vlady", "mmr", "ralsko", "obec.1");
  }

  /** {@return ids of bodies} */
  public static Arbitrary<BodyId> bodyIds() {
    return ids(BodyId::of, "vybor-socialni", "komise-ralsko", "rada", "zastupitelstvo", "b_1");
  }

  /** {@return ids of instruments} */
  public static Arbitrary<InstrumentId> instrumentIds() {
    return ids(InstrumentId::of, "lk-asz-2014", "lk-asz-2019", "lk-asz-2023", "dodatek-1");
  }

  /** {@return ids of clauses} */
  public static Arbitrary<ClauseId> clauseIds() {
    return ids(ClauseId::of, "purpose", "forms", "guests", "art-1", "art-2.1");
  }

  /** {@return ids of rules} */
  public static Arbitrary<RuleId> ruleIds() {
    return ids(RuleId::of, "guests-1", "guests-2", "public-1", "statute-4");
  }

  /** {@return ids of partnerships} */
  public static Arbitrary<PartnershipId> partnershipIds() {
    return ids(PartnershipId::of, "asz-ralsko", "asz-velke-hamry", "asz-ceska-lipa");
  }

  /** {@return ids of programmes} */
  public static Arbitrary<ProgrammeId> programmeIds() {
    return ids(ProgrammeId::of, "programme-2013", "programme-2021");
  }

  /** {@return ids of policy areas, built-in ones and others} */
  public static Arbitrary<PolicyAreaId> policyAreaIds() {
    Arbitrary<PolicyAreaId> any =
        Combinators.combine(tokens(), tokens()).as((list, area) -> PolicyAreaId.of(list, area));
    return Arbitraries.frequencyOf(Tuple.of(4, Taxonomies.knownAreaIds()), Tuple.of(1, any));
  }

  /** {@return ids of any kind} */
  public static Arbitrary<Id> ids() {
    return Arbitraries.oneOf(
        organizationIds(), bodyIds(), instrumentIds(), clauseIds(), ruleIds(), partnershipIds());
  }

  /** {@return tokens of every form that an id may have} */
  public static Arbitrary<String> tokens() {
    Arbitrary<String> groups =
        Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(10);
    return Combinators.combine(groups, Arbitraries.of("-", ".", "_"), groups.list().ofMaxSize(3))
        .as((first, joint, others) -> first + joined(joint, others));
  }

  private static String joined(String joint, Iterable<String> groups) {
    StringBuilder text = new StringBuilder();
    groups.forEach(group -> text.append(joint).append(group));
    return text.toString();
  }

  private static <T> Arbitrary<T> ids(Function<String, T> of, String... usual) {
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(usual)), Tuple.of(1, tokens()))
        .map(of);
  }
}
