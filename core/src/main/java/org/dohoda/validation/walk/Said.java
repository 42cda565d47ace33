package org.dohoda.validation.walk;

import java.util.List;
import java.util.Optional;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.Focus;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.OnwardUse;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Territory;
import org.dohoda.source.Source;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;

/** The parts of one provision, or of a part of it, shown by the names of its attributes. */
final class Said {
  private final Parts parts;
  private final Place in;
  private final ModelPath path;

  Said(Parts parts, Place in, ModelPath path) {
    this.parts = parts;
    this.in = in;
    this.path = path;
  }

  Said at(String member, int index) {
    return new Said(parts, in, path.member(member).index(index));
  }

  <T> Said show(On<Stated<T>> on, T what) {
    parts.pass().show(on, new Stated<>(in, what, path), path);
    return this;
  }

  Said text(String member, Optional<LocalizedText> text) {
    parts.text(text, path, member);
    return this;
  }

  Said texts(String member, Optional<Listed<LocalizedText>> texts) {
    if (texts.isPresent()) {
      parts.texts(texts.get().items(), path.member(member));
    }
    return this;
  }

  Said bearers(String member, Iterable<Bearer> bearers) {
    int i = 0;
    for (Bearer bearer : bearers) {
      bearer(bearer, path.member(member).index(i++));
    }
    return this;
  }

  Said bearer(String member, Optional<Bearer> bearer) {
    if (bearer.isPresent()) {
      bearer(bearer.get(), path.member(member));
    }
    return this;
  }

  private void bearer(Bearer bearer, ModelPath at) {
    if (bearer instanceof Bearer.Named named) {
      parts.actor(named.actor(), at);
    } else if (bearer instanceof Bearer.Through through) {
      parts.organization(through.organization(), at, "organization");
      parts.organization(through.unit(), at, "unit");
    } else if (bearer instanceof Bearer.Group group) {
      parts.text(group.name(), at);
      if (group.members().isPresent()) {
        parts.organizations(group.members().get().items(), at.member("members"));
      }
    } else if (bearer instanceof Bearer.ThirdParty third) {
      parts.text(third.name(), at);
    } else if (bearer instanceof Bearer.OnBehalfOf onBehalf) {
      parts.organization(onBehalf.organization(), at, "organization");
      bearer(onBehalf.principal(), at.member("principal"));
    } else if (bearer instanceof Bearer.Together together) {
      int i = 0;
      for (Bearer each : together.bearers()) {
        bearer(each, at.member("bearers").index(i++));
      }
    }
  }

  Said organizations(String member, Iterable<OrganizationId> ids) {
    parts.organizations(ids, path.member(member));
    return this;
  }

  Said areas(Iterable<PolicyAreaId> areas) {
    parts.areas(areas, path.member("areas"));
    return this;
  }

  Said foci(Optional<Listed<Focus>> foci) {
    if (foci.isPresent()) {
      int i = 0;
      for (Focus focus : foci.get().items()) {
        ModelPath at = path.member("foci").index(i++);
        parts.pass().show(On.AREA_ID, focus.area(), at.member("area"));
        parts.text(focus.label(), at, "label");
        parts.text(focus.targetGroup(), at, "targetGroup");
        parts.text(focus.place(), at, "place");
      }
    }
    return this;
  }

  Said instruments(String member, Iterable<InstrumentId> ids) {
    int i = 0;
    for (InstrumentId id : ids) {
      parts.pass().show(On.INSTRUMENT_ID, id, path.member(member).index(i++));
    }
    return this;
  }

  Said clauses(String member, Iterable<ClauseId> ids) {
    int i = 0;
    for (ClauseId id : ids) {
      clause(id, path.member(member).index(i++));
    }
    return this;
  }

  private void clause(ClauseId id, ModelPath at) {
    parts.pass().show(On.CLAUSE_ID, new ClauseOf(in.host(), id), at);
  }

  Said links(Iterable<Link> links) {
    int i = 0;
    for (Link link : links) {
      ModelPath at = path.member("links").index(i++);
      if (link.clause().isPresent()) {
        clause(link.clause().get(), at.member("clause"));
      }
      parts.text(link.wording(), at, "wording");
    }
    return this;
  }

  Said territory(Optional<Territory> territory) {
    if (territory.isPresent()) {
      ModelPath at = path.member("territory");
      parts.identifiers(territory.get().places(), at, "places");
      parts.identifiers(territory.get().except(), at, "except");
      parts.text(territory.get().wording(), at, "wording");
    }
    return this;
  }

  Said condition(Optional<Condition> condition) {
    parts.condition(condition, in, path);
    return this;
  }

  Said approvals(String member, Iterable<ApprovalStep> steps) {
    parts.approvals(steps, in, path.member(member));
    return this;
  }

  Said rule(String member, Optional<DateRule> rule) {
    parts.rule(rule, in, path, member);
    return this;
  }

  Said lasting(String member, Optional<Lasting> lasting) {
    if (lasting.isPresent() && lasting.get() instanceof Lasting.Until until) {
      parts.rule(until.lastDay(), in, path.member(member));
    }
    return this;
  }

  Said quantities(String member, Iterable<Quantity> quantities) {
    int i = 0;
    for (Quantity quantity : quantities) {
      parts.text(quantity.wording(), path.member(member).index(i++), "wording");
    }
    return this;
  }

  Said majorities(String member, Iterable<Quantity> quantities) {
    int i = 0;
    for (Quantity quantity : quantities) {
      parts.pass().show(On.MAJORITY, quantity, path.member(member).index(i++));
    }
    return quantities(member, quantities);
  }

  Said onward(Optional<OnwardUse> use) {
    if (use.isPresent()) {
      Said at = new Said(parts, in, path.member("onwardUse"));
      at.texts("uses", use.get().uses()).condition(use.get().condition());
    }
    return this;
  }

  void norms(Iterable<Source> norms) {
    int i = 0;
    for (Source norm : norms) {
      parts.source(norm, path.member("norms").index(i++));
    }
  }

  void renewal(Optional<Renewal> renewal) {
    if (renewal.isPresent()) {
      new Said(parts, in, path.member("renewal"))
          .rule("lastDayToStop", renewal.get().lastDayToStop())
          .bearers("stoppedBy", renewal.get().stoppedBy())
          .text("form", renewal.get().form())
          .condition(renewal.get().condition());
    }
  }

  void seats(List<Seat> seats) {
    for (int i = 0; i < seats.size(); i++) {
      Seat seat = seats.get(i);
      at("seats", i)
          .show(On.SEAT, seat)
          .bearers("by", seat.by())
          .bearers("representing", seat.representing())
          .text("office", seat.office())
          .text("wording", seat.wording())
          .quantities("quantity", seat.quantity().stream().toList());
    }
  }

  void decisions(List<DecisionStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      at("steps", i)
          .majorities("majority", steps.get(i).majority())
          .rule("due", steps.get(i).due())
          .condition(steps.get(i).condition());
    }
  }

  void settlements(List<DisputeStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      at("steps", i)
          .bearers("bearers", steps.get(i).bearers())
          .rule("due", steps.get(i).due())
          .text("wording", steps.get(i).wording());
    }
  }
}
