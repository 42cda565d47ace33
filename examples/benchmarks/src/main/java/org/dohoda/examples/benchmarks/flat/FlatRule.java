package org.dohoda.examples.benchmarks.flat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.RuleEffect;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;

/**
 * A rule of a memorandum as a program without the library would keep it: worked out for its holder
 * and its bodies, without validities, conditions, exceptions, ranks and open lists.
 *
 * @param holder whose representatives it is about
 * @param bodies the bodies
 * @param rights the rights
 * @param permits whether it permits or prohibits them
 */
public record FlatRule(
    OrganizationId holder,
    ImmutableSet<BodyId> bodies,
    ImmutableSet<Right> rights,
    boolean permits) {

  /** The flat rules of a register. */
  public static FlatRule[] of(CooperationRegister register) {
    FlatBodies bodies = new FlatBodies(register);
    List<FlatRule> flat = new ArrayList<>();
    for (Memorandum memorandum : memoranda(register)) {
      rules(memorandum)
          .forEach(
              rule ->
                  memorandum.parties().stream()
                      .map(Party::organization)
                      .forEach(party -> add(rule, party, bodies, flat)));
    }
    return flat.toArray(FlatRule[]::new);
  }

  public static List<Memorandum> memoranda(CooperationRegister register) {
    return register.instruments().stream()
        .filter(Memorandum.class::isInstance)
        .map(Memorandum.class::cast)
        .toList();
  }

  private static Stream<ParticipationRule> rules(Memorandum memorandum) {
    return memorandum.clauses().stream()
        .flatMap(clause -> clause.provisions().stream())
        .filter(Participation.class::isInstance)
        .flatMap(provision -> ((Participation) provision).rules().stream());
  }

  /** Adds what a rule says of the representatives of a party. */
  private static void add(
      ParticipationRule rule, OrganizationId party, FlatBodies all, List<FlatRule> flat) {
    ImmutableSet<BodyId> bodies = ImmutableSet.of();
    if (rule.holder() instanceof Holder.RepresentativeOf named
        && named.organization().equals(party)) {
      bodies = all.of(rule.bodies(), body -> true);
    } else if (rule.holder() instanceof Holder.OtherParties) {
      bodies = all.of(rule.bodies(), body -> !body.owner().orElseThrow().equals(party));
    }
    if (!bodies.isEmpty()) {
      flat.add(new FlatRule(party, bodies, rule.rights(), rule.effect() == RuleEffect.PERMITS));
    }
  }

  /** The answer by looking at one rule after the other: a prohibition wins. */
  public static boolean granted(
      FlatRule[] rules, OrganizationId organization, BodyId body, Right right) {
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
