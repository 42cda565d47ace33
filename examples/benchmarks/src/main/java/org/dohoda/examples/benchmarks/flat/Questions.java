package org.dohoda.examples.benchmarks.flat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.register.CooperationRegister;

/**
 * Questions about a register: two in three concern a partner and a body of its host, the others two
 * who have nothing to do with each other. In a small register the same holder and body come again,
 * with another right or day. Every id is an object of its own, equal to that in the register.
 */
public final class Questions {
  /** A day after all that a sample records. */
  public static final LocalDate LATE = LocalDate.of(2030, 1, 1);

  private static final Right[] RIGHTS = {
    Rights.ATTEND, Rights.SPEAK, Rights.RECEIVE_MINUTES, Rights.VOTE
  };

  public final OrganizationId[] organizations;
  public final BodyId[] bodies;
  public final Right[] rights;
  public final Capacity[] capacities;
  public final LocalDate[] days;
  public final ParticipationQuestion[] whole;
  public final int mask;

  private Questions(int size) {
    organizations = new OrganizationId[size];
    bodies = new BodyId[size];
    rights = new Right[size];
    capacities = new Capacity[size];
    days = new LocalDate[size];
    whole = new ParticipationQuestion[size];
    mask = size - 1;
  }

  /** Draws questions; the size is a power of two. */
  public static Questions of(CooperationRegister register, int size) {
    Random random = new Random(42);
    List<Memorandum> memoranda = FlatRule.memoranda(register);
    Map<OrganizationId, List<BodyId>> byOwner = new HashMap<>();
    for (Body body : register.bodies()) {
      byOwner.computeIfAbsent(body.owner().orElseThrow(), o -> new ArrayList<>()).add(body.id());
    }
    Questions questions = new Questions(size);
    for (int i = 0; i < size; i++) {
      Memorandum memorandum = memoranda.get(random.nextInt(memoranda.size()));
      Memorandum other = memoranda.get(random.nextInt(memoranda.size()));
      OrganizationId host = (i % 3 == 0 ? other : memorandum).parties().get(0).organization();
      OrganizationId partner = memorandum.parties().get(1).organization();
      List<BodyId> bodies = byOwner.get(host);
      questions.organizations[i] = OrganizationId.of(copy(partner.value()));
      questions.bodies[i] = BodyId.of(copy(bodies.get(random.nextInt(bodies.size())).value()));
      questions.rights[i] = RIGHTS[random.nextInt(RIGHTS.length)];
      questions.capacities[i] = Capacities.GUEST;
      questions.days[i] = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3650));
      questions.whole[i] =
          ParticipationQuestion.of(
                  questions.organizations[i], questions.bodies[i], questions.days[i])
              .as(Capacities.GUEST)
              .build();
    }
    return questions;
  }

  /** The first question about each holder and body, at most so many. */
  public int[] firsts(int most) {
    Set<Pair> seen = new HashSet<>();
    return IntStream.rangeClosed(0, mask)
        .filter(i -> seen.add(new Pair(organizations[i], bodies[i])))
        .limit(most)
        .toArray();
  }

  @SuppressWarnings("StringCopy") // an equal string that is not the same one is what is wanted
  private static String copy(String value) {
    return new String(value.toCharArray());
  }

  /** A holder and a body, as the key of a map. */
  public record Pair(OrganizationId organization, BodyId body) {}

  /** Holder, body, right and capacity, as the key of a map. */
  public record Four(OrganizationId organization, BodyId body, Right right, Capacity capacity) {}

  public Four four(int i) {
    return new Four(organizations[i], bodies[i], rights[i], capacities[i]);
  }

  /** What one would make by hand: whether there is a rule at all for a holder and a body. */
  public static ImmutableMap<Pair, Boolean> pairs(FlatRule[] rules) {
    ImmutableMap.Builder<Pair, Boolean> pairs = ImmutableMap.builder();
    for (FlatRule rule : rules) {
      for (BodyId body : rule.bodies()) {
        pairs.put(new Pair(rule.holder(), body), rule.permits());
      }
    }
    return pairs.buildKeepingLast();
  }

  /** What one would make by hand: the answer for every combination that a rule speaks of. */
  public static ImmutableMap<Four, Boolean> fours(FlatRule[] rules) {
    ImmutableMap.Builder<Four, Boolean> fours = ImmutableMap.builder();
    for (FlatRule rule : rules) {
      for (BodyId body : rule.bodies()) {
        for (Right right : rule.rights()) {
          fours.put(new Four(rule.holder(), body, right, Capacities.GUEST), rule.permits());
        }
      }
    }
    return fours.buildKeepingLast();
  }
}
