package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.body.AgendaItem;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Formula;
import org.dohoda.logic.Unknown;
import org.dohoda.organization.OrganizationKind;
import org.dohoda.problem.ModelPath;

/**
 * For whom the holder comes: as stated; nobody, if he is of the public; else it is not known, and
 * is one unknown of the occasion for all rules.
 */
final class Comers {
  /** What is missing of an organization of which the register says nothing: all of it. */
  private static final Datum NOT_MENTIONED =
      new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("organizations"));

  private final Inquiry inquiry;
  private final Optional<OrganizationId> stated;

  Comers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.stated = inquiry.question().organization();
  }

  /**
   * What is so of the organization for which the holder comes.
   *
   * @param candidates those for which it may be otherwise than in any other case
   * @param reading what is so of one
   * @param another what is so of another one, or if he comes for none
   * @param nobody what is so of the public
   */
  Formula read(
      Supplier<? extends Set<OrganizationId>> candidates,
      Function<OrganizationId, Formula> reading,
      Supplier<Formula> another,
      Supplier<Formula> nobody) {
    if (stated.isPresent()) {
      return reading.apply(stated.get());
    } else if (inquiry.question().isOfPublic()) {
      return nobody.get();
    }
    Formula otherwise = another.get();
    ImmutableMap.Builder<OrganizationId, Formula> cases = ImmutableMap.builder();
    for (OrganizationId each : candidates.get()) {
      Formula here = reading.apply(each);
      if (!here.saysAsMuchAs(otherwise)) {
        cases.put(each, here);
      }
    }
    return Formula.cases(unknown(), cases.buildOrThrow(), otherwise);
  }

  /** What is so of the organization for which he comes; not so if it is none of some. */
  Formula read(
      Supplier<Set<OrganizationId>> candidates, Function<OrganizationId, Formula> reading) {
    return read(candidates, reading, Comers::notSo, Comers::notSo);
  }

  /**
   * What is so of the organization for which he comes, where it can be so of any.
   *
   * @param reading what is so of one that the register mentions
   * @param another what is so of one of which it says nothing
   */
  Formula readAny(Function<OrganizationId, Formula> reading, Supplier<Formula> another) {
    return read(this::mentioned, reading, another, Comers::notSo);
  }

  /** Whether he comes for this organization and no other. */
  Formula comesFor(OrganizationId organization) {
    return read(() -> Set.of(organization), each -> Formula.of(each.equals(organization)));
  }

  /** Whether an organization of which the register says nothing is of a kind. */
  Formula anotherIsOfKind(OrganizationKind kind) {
    return inquiry.datumIs(
        new Datum(DatumKind.KIND, NOT_MENTIONED.path().member("kind").member("another")),
        NOT_MENTIONED,
        kind);
  }

  /** Whether that organization is also one that put the item forward. */
  Formula anotherIsAuthor() {
    return inquiry.datum(
        new Datum(DatumKind.ELEMENT, NOT_MENTIONED.path().member("author").member("another")),
        NOT_MENTIONED);
  }

  /** All of whom the register or the item says anything. */
  Set<OrganizationId> mentioned() {
    Set<OrganizationId> all = inquiry.relations().mentioned().get();
    return inquiry
        .question()
        .agendaItem()
        .flatMap(AgendaItem::author)
        .<Set<OrganizationId>>map(author -> Sets.union(all, Set.of(author)))
        .orElse(all);
  }

  private static Formula notSo() {
    return Formula.of(false);
  }

  private Unknown unknown() {
    return inquiry.occasionOf(Propositions.Topic.ORGANIZATION, ImmutableList.of());
  }
}
