package org.dohoda.validation.walk;

import java.util.Optional;
import java.util.function.Consumer;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.provision.Participation;
import org.dohoda.text.Listed;

/** Walks participation rules. */
final class RuleWalk {
  private final Pass pass;
  private final Parts parts;
  private final Conditions conditions;
  private final Trail trail;
  private final Consumer<BodyDescription> description = this::description;
  private final Consumer<BodyId> example = this::example;
  private final Consumer<BodyId> only = this::only;

  RuleWalk(Parts parts, Conditions conditions) {
    this.pass = parts.pass();
    this.parts = parts;
    this.conditions = conditions;
    this.trail = pass.trail();
  }

  /** Walks the rules of the provision of that number in its clause. */
  void walk(Participation participation, int provision) {
    trail.member("rules");
    for (int i = 0; i < participation.rules().size(); i++) {
      ParticipationRule rule = participation.rules().get(i);
      trail.element(rule.id().value());
      pass.state(rule, provision);
      walk(rule);
      trail.back();
    }
    trail.back();
  }

  private void walk(ParticipationRule rule) {
    trail.member("holder");
    holder(rule.holder());
    trail.back();
    trail.member("bodies");
    bodies(rule.bodies());
    trail.back();
    reach(rule.reach());
    conditions.condition(rule.condition());
    if (rule.period().isPresent()) {
      parts.lasted("period", rule.period().get(), rule.attestations());
    } else {
      parts.attestations(rule.attestations());
    }
    parts.sources(rule.sources());
  }

  private void holder(Holder holder) {
    if (holder instanceof Holder.RepresentativeOf representative) {
      pass.organization(representative.organization());
    } else if (holder instanceof Holder.OfficeHolder office) {
      pass.text(office.office());
      parts.organization("organization", office.organization());
    } else if (holder instanceof Holder.MembersOf members) {
      pass.show(On.BODY_ID, members.body());
    }
  }

  private void bodies(BodySelector bodies) {
    parts.each("in", bodies.descriptions(), description);
    Optional<Listed<BodyId>> named = bodies.named();
    if (named.isPresent()) {
      parts.each("examples", named.get().items(), bodies.descriptions().isEmpty() ? only : example);
    }
  }

  private void description(BodyDescription each) {
    owner("owner", each.owner());
    owner("stakeOf", each.stakeOf());
    parts.areas("remit", each.remit());
  }

  private void owner(String member, Optional<OrganizationId> owner) {
    if (owner.isPresent()) {
      trail.member(member);
      pass.organization(owner.get());
      pass.show(On.OWNER, owner.get());
      trail.back();
    }
  }

  /** A body that is named beside a description of the bodies. */
  private void example(BodyId id) {
    named(id);
  }

  /** A body that is named without a description. */
  private void only(BodyId id) {
    Optional<Body> body = named(id);
    Optional<OrganizationId> owner = body.isPresent() ? body.get().owner() : Optional.empty();
    if (owner.isPresent()) {
      pass.show(On.OWNER, owner.get());
    }
  }

  private Optional<Body> named(BodyId id) {
    pass.show(On.BODY_ID, id);
    Optional<Body> body = pass.index().body(id);
    if (body.isPresent()) {
      pass.show(On.NAMED_BODY, body.get());
    }
    return body;
  }

  private void reach(Reach reach) {
    if (reach instanceof Reach.ItemsConcerning items) {
      parts.areas("reach", items.areas());
    } else if (reach instanceof Reach.ItemsBy items) {
      parts.organization("reach", items.author());
    }
  }
}
