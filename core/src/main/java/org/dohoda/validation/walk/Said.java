package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.Focus;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.Territory;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.Recurrence;
import org.dohoda.validation.index.ClauseOf;

/**
 * Walks what provisions, and parts of them, have in common: attributes by their names, as members
 * of where the trail is.
 */
final class Said {
  private final Pass pass;
  private final Trail trail;
  private final Parts parts;
  private final Conditions conditions;
  private final Consumer<Bearer> bearer = this::bearer;
  private final Consumer<Focus> focus = this::focus;
  private final Consumer<Link> link = this::link;
  private final Consumer<ClauseId> clause = this::clause;
  private final Consumer<Quantity> quantity = this::quantity;
  private final Consumer<Quantity> majority = this::majority;

  Said(Parts parts, Conditions conditions) {
    this.pass = parts.pass();
    this.trail = pass.trail();
    this.parts = parts;
    this.conditions = conditions;
  }

  private <T> Said each(String member, ImmutableSet<T> items, Consumer<? super T> walk) {
    parts.each(member, items, walk);
    return this;
  }

  private <T> Said each(String member, ImmutableList<T> items, Consumer<? super T> walk) {
    parts.each(member, items, walk);
    return this;
  }

  Said text(String member, Optional<LocalizedText> text) {
    parts.text(member, text);
    return this;
  }

  Said texts(String member, Optional<Listed<LocalizedText>> texts) {
    if (texts.isPresent()) {
      parts.texts(member, texts.get().items());
    }
    return this;
  }

  Said bearers(String member, ImmutableSet<Bearer> bearers) {
    parts.each(member, bearers, bearer);
    return this;
  }

  Said bearer(String member, Optional<Bearer> one) {
    if (one.isPresent()) {
      bearer(member, one.get());
    }
    return this;
  }

  private void bearer(String member, Bearer one) {
    trail.member(member);
    bearer(one);
    trail.back();
  }

  private void bearer(Bearer one) {
    if (one instanceof Bearer.Named named) {
      conditions.actor(named.actor());
    } else if (one instanceof Bearer.Through through) {
      parts.organization("organization", through.organization());
      parts.organization("unit", through.unit());
    } else if (one instanceof Bearer.Group group) {
      pass.text(group.name());
      if (group.members().isPresent()) {
        parts.organizations("members", group.members().get().items());
      }
    } else if (one instanceof Bearer.ThirdParty third) {
      pass.text(third.name());
    } else if (one instanceof Bearer.OnBehalfOf onBehalf) {
      parts.organization("organization", onBehalf.organization());
      bearer("principal", onBehalf.principal());
    } else if (one instanceof Bearer.Together together) {
      parts.each("bearers", together.bearers(), bearer);
    }
  }

  Said organizations(String member, ImmutableSet<OrganizationId> ids) {
    parts.organizations(member, ids);
    return this;
  }

  Said areas(ImmutableSet<PolicyAreaId> areas) {
    parts.areas("areas", areas);
    return this;
  }

  Said foci(Optional<Listed<Focus>> foci) {
    return foci.isPresent() ? foci(foci.get()) : this;
  }

  Said foci(Listed<Focus> foci) {
    return each("foci", foci.items(), focus);
  }

  private void focus(Focus each) {
    parts.area("area", each.area());
    parts.text("label", each.label());
    parts.text("targetGroup", each.targetGroup());
    parts.text("place", each.place());
  }

  Said instruments(String member, ImmutableSet<InstrumentId> ids) {
    parts.all(On.INSTRUMENT_ID, member, ids);
    return this;
  }

  Said clauses(String member, ImmutableSet<ClauseId> ids) {
    return each(member, ids, clause);
  }

  private void clause(ClauseId id) {
    pass.show(On.CLAUSE_ID, new ClauseOf(pass.place().host(), id));
  }

  Said links(ImmutableList<Link> links) {
    return each("links", links, link);
  }

  private void link(Link each) {
    pass.contents().rank(each);
    if (each.clause().isPresent()) {
      trail.member("clause");
      clause(each.clause().get());
      trail.back();
    }
    parts.text("wording", each.wording());
  }

  Said territory(Optional<Territory> territory) {
    if (territory.isPresent()) {
      trail.member("territory");
      parts.identifiers("places", territory.get().places());
      parts.identifiers("except", territory.get().except());
      parts.text("wording", territory.get().wording());
      trail.back();
    }
    return this;
  }

  Said condition(Optional<Condition> condition) {
    conditions.condition(condition);
    return this;
  }

  Said approvals(String member, ImmutableList<ApprovalStep> steps) {
    return each(member, steps, conditions.approvals());
  }

  Said recurrence(Optional<Recurrence> recurrence) {
    return recurrence("recurrence", recurrence);
  }

  Said recurrence(String member, Optional<Recurrence> recurrence) {
    conditions.recurrence(member, recurrence);
    return this;
  }

  Said rule(String member, Optional<DateRule> rule) {
    conditions.rule(member, rule);
    return this;
  }

  Said lasting(String member, Optional<Lasting> lasting) {
    return lasting.isPresent() ? lasting(member, lasting.get()) : this;
  }

  /** From when on and how long. */
  Said during(Optional<DateRule> since, Optional<Lasting> until) {
    if (since.isPresent() && until.isPresent()) {
      pass.show(On.DURING, new During(since.get(), until.get()));
    }
    return rule("since", since).lasting("until", until);
  }

  Said lasting(String member, Lasting lasting) {
    if (lasting instanceof Lasting.Until until) {
      conditions.rule(member, until.lastDay());
    } else if (lasting instanceof Lasting.AtLeast atLeast) {
      conditions.rule(member, atLeast.notBefore());
    } else if (lasting instanceof Lasting.AtMost atMost) {
      conditions.rule(member, atMost.notAfter());
    }
    return this;
  }

  Said quantities(String member, ImmutableList<Quantity> quantities) {
    return each(member, quantities, quantity);
  }

  Said quantity(String member, Optional<Quantity> one) {
    if (one.isPresent()) {
      trail.member(member);
      quantity(one.get());
      trail.back();
    }
    return this;
  }

  Said majority(String member, Optional<Quantity> one) {
    if (one.isPresent()) {
      trail.member(member);
      majority(one.get());
      trail.back();
    }
    return this;
  }

  private void quantity(Quantity each) {
    parts.text("wording", each.wording());
  }

  Said majorities(String member, ImmutableList<Quantity> quantities) {
    return each(member, quantities, majority);
  }

  private void majority(Quantity each) {
    pass.show(On.MAJORITY, each);
    quantity(each);
  }

  Said onward(Optional<OnwardUse> use) {
    if (use.isPresent()) {
      trail.member("onwardUse");
      texts("uses", use.get().uses()).condition(use.get().condition());
      trail.back();
    }
    return this;
  }

  Said renewal(Optional<Renewal> renewal) {
    if (renewal.isPresent()) {
      trail.member("renewal");
      rule("lastDayToStop", renewal.get().lastDayToStop())
          .bearers("renewedBy", renewal.get().renewedBy())
          .bearers("stoppedBy", renewal.get().stoppedBy())
          .text("form", renewal.get().form())
          .condition(renewal.get().condition());
      trail.back();
    }
    return this;
  }
}
