package org.dohoda.validation.walk;

import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.problem.ModelPath;

/** Walks participation rules. */
final class RuleWalk {
  private final Pass pass;
  private final Parts parts;

  RuleWalk(Parts parts) {
    this.pass = parts.pass();
    this.parts = parts;
  }

  void walk(ParticipationRule rule, Place in, ModelPath path) {
    pass.show(On.RULE, new Stated<>(in, rule, path), path);
    holder(rule.holder(), path.member("holder"));
    bodies(rule.bodies(), path.member("bodies"));
    reach(rule.reach(), path.member("reach"));
    parts.condition(rule.condition(), in, path);
    if (rule.period().isPresent()) {
      parts.lasted(new Lasted(rule.period().get(), rule.attestations()), path, "period");
    } else {
      parts.attestations(rule.attestations(), path);
    }
    int i = 0;
    for (var id : rule.exceptionTo()) {
      pass.show(On.RULE_ID, id, path.member("exceptionTo").index(i++));
    }
    parts.sources(rule.sources(), path);
  }

  private void holder(Holder holder, ModelPath path) {
    if (holder instanceof Holder.RepresentativeOf representative) {
      pass.show(On.ORGANIZATION_ID, representative.organization(), path);
    } else if (holder instanceof Holder.OfficeHolder office) {
      parts.text(office.office(), path);
      parts.organization(office.organization(), path, "organization");
    } else if (holder instanceof Holder.MembersOf members) {
      parts.body(members.body(), path);
    }
  }

  private void bodies(BodySelector bodies, ModelPath path) {
    int i = 0;
    for (BodyDescription description : bodies.descriptions()) {
      ModelPath at = path.member("in").index(i++);
      parts.organization(description.owner(), at, "owner");
      parts.organization(description.stakeOf(), at, "stakeOf");
      parts.areas(description.remit(), at.member("remit"));
    }
    if (bodies.named().isPresent()) {
      parts.bodies(bodies.named().get().items(), path.member("examples"));
    }
  }

  private void reach(Reach reach, ModelPath path) {
    if (reach instanceof Reach.ItemsConcerning items) {
      parts.areas(items.areas(), path);
    } else if (reach instanceof Reach.ItemsBy items) {
      pass.show(On.ORGANIZATION_ID, items.author(), path);
    }
  }
}
