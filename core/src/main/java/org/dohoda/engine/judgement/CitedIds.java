package org.dohoda.engine.judgement;

import java.util.Set;
import org.dohoda.condition.Actor;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.Approved;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.id.Id;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;

/** The elements of which the sentences about a rule speak. */
public final class CitedIds {
  private CitedIds() {}

  public static void add(ParticipationRule rule, Set<Id> cited) {
    add(rule.holder(), cited);
    rule.condition().ifPresent(condition -> add(condition, cited));
    if (rule.reach() instanceof Reach.ItemsConcerning items) {
      cited.addAll(items.areas());
    } else if (rule.reach() instanceof Reach.ItemsBy items) {
      cited.add(items.author());
    }
  }

  private static void add(Holder holder, Set<Id> cited) {
    if (holder instanceof Holder.RepresentativeOf named) {
      cited.add(named.organization());
    } else if (holder instanceof Holder.OfficeHolder office) {
      office.organization().ifPresent(cited::add);
    } else if (holder instanceof Holder.MembersOf members) {
      cited.add(members.body());
    }
  }

  public static void add(Condition condition, Set<Id> cited) {
    for (Fact fact : condition.facts()) {
      if (fact instanceof Approved approved) {
        add(approved.step().actor(), cited);
      } else if (fact instanceof AgendaConcerns concerns) {
        cited.addAll(concerns.areas());
      }
    }
  }

  private static void add(Actor actor, Set<Id> cited) {
    if (actor instanceof Actor.OfOrganization organization) {
      cited.add(organization.id());
    } else if (actor instanceof Actor.OfBody body) {
      cited.add(body.id());
    } else if (actor instanceof Actor.Office office) {
      office.organization().ifPresent(cited::add);
      office.body().ifPresent(cited::add);
    }
  }
}
