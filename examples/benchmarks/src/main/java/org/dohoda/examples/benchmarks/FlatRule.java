package org.dohoda.examples.benchmarks;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.RuleEffect;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;

/**
 * A rule as a program without the library would keep it: worked out for its bodies, without
 * validities, conditions, exceptions or ranks.
 *
 * @param holder whose representatives it is about
 * @param bodies the bodies
 * @param rights the rights
 * @param permits whether it permits or prohibits them
 */
record FlatRule(
    OrganizationId holder,
    ImmutableSet<BodyId> bodies,
    ImmutableSet<Right> rights,
    boolean permits) {

  /** The flat rules of a register. */
  static FlatRule[] of(CooperationRegister register) {
    Map<OrganizationId, List<Body>> byOwner = new HashMap<>();
    register
        .bodies()
        .forEach(
            body ->
                byOwner
                    .computeIfAbsent(body.owner().orElseThrow(), o -> new ArrayList<>())
                    .add(body));
    List<FlatRule> flat = new ArrayList<>();
    for (Instrument instrument : register.instruments()) {
      instrument
          .clauses()
          .forEach(
              clause ->
                  clause
                      .provisions()
                      .forEach(
                          provision -> {
                            if (provision instanceof Participation participation) {
                              participation.rules().forEach(rule -> add(rule, byOwner, flat));
                            }
                          }));
    }
    return flat.toArray(FlatRule[]::new);
  }

  private static void add(
      ParticipationRule rule, Map<OrganizationId, List<Body>> byOwner, List<FlatRule> flat) {
    if (rule.holder() instanceof Holder.RepresentativeOf named) {
      Set<BodyId> bodies = new HashSet<>();
      rule.bodies().named().ifPresent(listed -> bodies.addAll(listed.items()));
      rule.bodies()
          .descriptions()
          .forEach(
              description ->
                  description
                      .owner()
                      .ifPresent(
                          owner ->
                              byOwner.get(owner).stream()
                                  .filter(
                                      body ->
                                          description.kind().isEmpty()
                                              || description.kind().equals(body.kind()))
                                  .forEach(body -> bodies.add(body.id()))));
      flat.add(
          new FlatRule(
              named.organization(),
              ImmutableSet.copyOf(bodies),
              rule.rights(),
              rule.effect() == RuleEffect.PERMITS));
    }
  }

  /** The answer by looking at one rule after the other: a prohibition wins. */
  static boolean granted(FlatRule[] rules, OrganizationId organization, BodyId body, Right right) {
    boolean granted = false;
    for (FlatRule rule : rules) {
      if (rule.holder().equals(organization)
          && rule.bodies().contains(body)
          && rule.rights().contains(right)) {
        if (!rule.permits()) {
          return false;
        }
        granted = true;
      }
    }
    return granted;
  }
}
