package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKind;
import org.dohoda.decision.BodyMatch;
import org.dohoda.effect.Effects;
import org.dohoda.effect.facts.Paths;
import org.dohoda.engine.inquiry.Chains;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Relations;
import org.dohoda.engine.inquiry.Successors;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.logic.Formula;
import org.dohoda.logic.Unknown;
import org.dohoda.organization.Stake;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.problem.ModelPath;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.time.Truth;

/** Whether a rule speaks of the body of the question. */
final class Bodies {
  private final Inquiry inquiry;
  private final Chains chains;
  private final Agenda agenda;
  private final BodyId id;
  private final Optional<Body> body;
  private final ModelPath path;
  private final ImmutableSet<BodyId> predecessors;

  /** Whether a case is being read, and the owner supposed in it: one of no note if empty. */
  private boolean supposing;

  private Optional<OrganizationId> supposed = Optional.empty();

  Bodies(Inquiry inquiry, Chains chains, Agenda agenda) {
    this.inquiry = inquiry;
    this.chains = chains;
    this.agenda = agenda;
    this.id = inquiry.question().body();
    this.body = inquiry.register().body(id);
    this.path = notRecorded(id).path();
    this.predecessors = Relations.withPredecessors(id, inquiry.register());
  }

  Formula speaksOf(CompiledRule rule) {
    BodySelector selector = rule.rule().bodies();
    Optional<Listed<BodyId>> named = selector.named();
    Formula isNamed = named.map(this::isNamed).orElse(Formula.of(false));
    if (isNamed.kleene().isYes()) {
      return isNamed;
    }
    Openness openness = named.map(Listed::openness).orElse(Openness.OPEN);
    if (openness == Openness.CLOSED) {
      return isNamed;
    }
    Formula maybe = listIsIncomplete(rule);
    if (selector.descriptions().isEmpty()) {
      return Formula.any(isNamed, maybe);
    }
    List<Formula> ways = new ArrayList<>();
    for (BodyDescription description : selector.descriptions()) {
      ways.add(fits(description, rule));
    }
    Formula fits = Formula.any(ways);
    return Formula.any(isNamed, openness == Openness.OPEN ? fits : Formula.all(fits, maybe));
  }

  private Formula listIsIncomplete(CompiledRule rule) {
    ModelPath list = rule.path().member("bodies").member("examples");
    return inquiry.datum(new Datum(DatumKind.LIST_COMPLETENESS, list));
  }

  /** By what a rule speaks of the body, if it does. */
  BodyMatch match(CompiledRule rule) {
    Optional<Listed<BodyId>> named = rule.rule().bodies().named();
    if (named.isPresent() && named.get().items().contains(id)) {
      return BodyMatch.NAMED;
    }
    if (named.isPresent()
        && (named.get().openness() == Openness.CLOSED || isNamed(named.get()).kleene().isYes())) {
      return BodyMatch.SUCCEEDS_NAMED;
    }
    if (rule.rule().bodies().descriptions().isEmpty()) {
      return BodyMatch.NOT_LISTED;
    }
    return named.isPresent() ? BodyMatch.DESCRIBED_NOT_NAMED : BodyMatch.DESCRIBED;
  }

  /**
   * Whether the body, or one that it succeeds, however long ago, is named. Whom a body succeeds
   * that is not recorded itself is not known.
   */
  private Formula isNamed(Listed<BodyId> named) {
    List<BodyId> notRecorded = new ArrayList<>();
    for (BodyId each : predecessors) {
      if (named.items().contains(each)) {
        return Formula.of(true);
      } else if (inquiry.register().body(each).isEmpty()) {
        notRecorded.add(each);
      }
    }
    List<Formula> ways = new ArrayList<>();
    for (BodyId each : notRecorded) {
      named.items().forEach(wanted -> ways.add(succeeds(each, wanted)));
    }
    return Formula.any(ways);
  }

  /** Whether a body that is not recorded succeeds another one: which one, if any, is not known. */
  private Formula succeeds(BodyId notRecorded, BodyId wanted) {
    Datum body = notRecorded(notRecorded);
    Datum succeeded = new Datum(DatumKind.ELEMENT, body.path().member("successorOf"));
    return Formula.ask(inquiry.datumOf(succeeded, body, ImmutableList.of()), wanted);
  }

  /** What is missing of a body that is not recorded: all of it. */
  static Datum notRecorded(BodyId body) {
    return new Datum(DatumKind.ELEMENT, Paths.body(body));
  }

  /** Whether the body fits a description: all of it, if it can be that of several owners. */
  Formula fits(BodyDescription description, CompiledRule rule) {
    boolean ofSome = description.owner().isPresent() || description.stakeOf().isPresent();
    return ofSome && !supposing && body.flatMap(Body::owner).isPresent()
        ? ofOwner(owner -> fitsNow(description, rule), () -> Formula.of(false), true)
        : fitsNow(description, rule);
  }

  private Formula fitsNow(BodyDescription description, CompiledRule rule) {
    return Formula.all(
        description.owner().map(o -> isOwnedBy(o, rule)).orElse(Formula.of(true)),
        description.stakeOf().map(holder -> isOfStakeOf(holder, rule)).orElse(Formula.of(true)),
        description.kind().map(this::isOfKind).orElse(Formula.of(true)),
        isForOneOf(description.remit()));
  }

  private Formula isOwnedBy(OrganizationId owner, CompiledRule rule) {
    List<Formula> ways = new ArrayList<>();
    chains
        .bearers(owner, rule.ranking())
        .forEach((bearer, bears) -> ways.add(Formula.all(bears, isOwner(bearer))));
    return Formula.any(ways);
  }

  /** Whether the body is an organ of an organization. */
  Formula isOwner(OrganizationId organization) {
    return ofOwner(owner -> Formula.of(owner.equals(organization)), () -> Formula.of(false), true);
  }

  /**
   * Whether an organization, or who bears on the day what the rule says of it, has a stake in the
   * one whose organ the body is or was. A stake that is recorded to last is not lost by a
   * succession.
   */
  private Formula isOfStakeOf(OrganizationId holder, CompiledRule rule) {
    return ofOwner(
        owner -> {
          Set<OrganizationId> organs = new LinkedHashSet<>(Set.of(owner));
          body.flatMap(Body::owner).ifPresent(organs::add);
          List<Formula> ways = new ArrayList<>();
          for (OrganizationId each : organs) {
            ways.add(hasStake(holder, each));
            chains
                .bearers(holder, rule.ranking())
                .forEach((bearer, bears) -> ways.add(Formula.all(bears, hasStake(bearer, each))));
          }
          return Formula.any(ways);
        },
        () -> Formula.of(false),
        true);
  }

  private Formula hasStake(OrganizationId holder, OrganizationId owner) {
    List<Formula> ways = new ArrayList<>();
    for (Stake stake : inquiry.relations().stakes().get(owner)) {
      if (stake.holder().equals(holder)) {
        Effects effects = inquiry.effects();
        ways.add(inquiry.read(effects.holding(stake), effects.path(stake)));
      }
    }
    return Formula.any(ways);
  }

  private Formula isOfKind(BodyKind kind) {
    return body.flatMap(Body::kind)
        .map(recorded -> Formula.of(recorded.equals(kind)))
        .orElseGet(() -> datumIs(DatumKind.KIND, "kind", kind));
  }

  private Formula isForOneOf(Set<PolicyAreaId> areas) {
    List<Formula> ways = new ArrayList<>();
    for (PolicyAreaId area : areas) {
      Truth known =
          body.flatMap(Body::remit).map(remit -> agenda.among(remit, area)).orElse(Truth.UNKNOWN);
      ways.add(
          known.isUnknown()
              ? datum(DatumKind.REMIT, path.member("remit").element(area.value()))
              : Formula.of(known.isYes()));
    }
    return areas.isEmpty() ? Formula.of(true) : Formula.any(ways);
  }

  /**
   * What is so of the owner, or of who has succeeded it: a body is recorded with one owner for all
   * its days. If none is recorded, what is so in the case of each organization for which it makes a
   * difference, and in the case of another; within a case the owner is supposed.
   */
  Formula ofOwner(Function<OrganizationId, Formula> reading, Supplier<Formula> otherwise) {
    return ofOwner(reading, otherwise, false);
  }

  /**
   * The same.
   *
   * @param isAskedFor whether it is asked who it is: that somebody has not succeeded the recorded
   *     owner is then a reason why something fails
   */
  private Formula ofOwner(
      Function<OrganizationId, Formula> reading, Supplier<Formula> otherwise, boolean isAskedFor) {
    if (supposing) {
      return supposed.map(reading).orElseGet(otherwise);
    }
    Optional<OrganizationId> recorded = body.flatMap(Body::owner);
    if (recorded.isPresent()) {
      OrganizationId owner = recorded.get();
      Supplier<Map<OrganizationId, Formula>> owners = () -> new Successors(inquiry).of(owner);
      return ofOwners(
          owner, isAskedFor ? owners.get() : inquiry.readWhateverFails(owners), reading);
    }
    Datum datum = new Datum(DatumKind.OWNER, path.member("owner"));
    Unknown unknown = inquiry.datumOf(datum, reported(datum), ImmutableList.of());
    ImmutableMap.Builder<OrganizationId, Formula> cases = ImmutableMap.builder();
    for (OrganizationId each : inquiry.relations().ownersOfNote()) {
      cases.put(each, supposed(each, reading));
    }
    return Formula.cases(unknown, cases.buildOrThrow(), supposing(Optional.empty(), otherwise));
  }

  /**
   * What is so of the one who owns the body, or of each who may: where it is certain of all of
   * them, it does not matter who it is.
   */
  private Formula ofOwners(
      OrganizationId recorded,
      Map<OrganizationId, Formula> owners,
      Function<OrganizationId, Formula> reading) {
    List<Formula> readings = new ArrayList<>();
    List<Formula> ways = new ArrayList<>();
    owners.forEach(
        (owner, owns) -> {
          if (!owns.kleene().isNo()) {
            Formula read = supposed(owner, reading);
            readings.add(read);
            ways.add(Formula.all(owns, read));
          }
        });
    if (owners.values().stream().noneMatch(owns -> owns.kleene().isYes())) {
      Formula read = supposed(recorded, reading); // handed round in a circle, it is where it was
      readings.add(read);
      ways.add(Formula.all(Formula.any(List.copyOf(owners.values())).not(), read));
      boolean isTheSame = readings.stream().allMatch(read::saysAsMuchAs);
      return Formula.any(isTheSame && !read.kleene().isUnknown() ? readings : ways);
    }
    return Formula.any(ways);
  }

  private Formula supposed(OrganizationId owner, Function<OrganizationId, Formula> reading) {
    return supposing(Optional.of(owner), () -> reading.apply(owner));
  }

  private Formula supposing(Optional<OrganizationId> owner, Supplier<Formula> reading) {
    supposing = true;
    supposed = owner;
    Formula formula = reading.get();
    supposing = false;
    return formula;
  }

  /**
   * Whether an owner of no note consents: it cannot be asked while it is not recorded who it is.
   */
  Formula unknownOwnerConsents() {
    Datum owner = new Datum(DatumKind.OWNER, path.member("owner"));
    return inquiry.datum(
        new Datum(DatumKind.OWNER, owner.path().member("consent")), reported(owner));
  }

  /** What is so of the parent; if it is not recorded, in the case of each of some, and else. */
  Formula ofParent(
      Iterable<BodyId> candidates, Function<BodyId, Formula> reading, Formula otherwise) {
    Optional<BodyId> parent = body.flatMap(Body::parent);
    if (parent.isPresent()) {
      return reading.apply(parent.get());
    }
    Datum datum = new Datum(DatumKind.PARENT, path.member("parent"));
    ImmutableMap.Builder<BodyId, Formula> cases = ImmutableMap.builder();
    candidates.forEach(each -> cases.put(each, reading.apply(each)));
    return Formula.cases(
        inquiry.datumOf(datum, reported(datum), ImmutableList.of()),
        cases.buildOrThrow(),
        otherwise);
  }

  /** Whether the holder is a member of a parent of which nothing is recorded. */
  Formula unknownParentHasMember() {
    Datum parent = new Datum(DatumKind.PARENT, path.member("parent"));
    return inquiry.datum(
        new Datum(DatumKind.PARENT, parent.path().member("members")), reported(parent));
  }

  private Formula datum(DatumKind kind, ModelPath at) {
    Datum datum = new Datum(kind, at);
    return inquiry.datum(datum, reported(datum));
  }

  private Formula datumIs(DatumKind kind, String attribute, Object value) {
    Datum datum = new Datum(kind, path.member(attribute));
    return inquiry.datumIs(datum, reported(datum), value);
  }

  /** A datum of a body that is not recorded itself is reported as the missing body. */
  private Datum reported(Datum datum) {
    return body.isPresent() ? datum : notRecorded(id);
  }
}
