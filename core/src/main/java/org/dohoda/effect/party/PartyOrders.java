package org.dohoda.effect.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.effect.entry.Applied;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Change;

/**
 * The orders in which the amendments of an instrument may come that change its parties.
 *
 * <p>Where it is not recorded which of two amendments came first, and both concern one party, the
 * outcome may depend on it: who joins after leaving is a party, who leaves after joining is none.
 * The same if one concerns a party and the other whoever may succeed it.
 */
public final class PartyOrders {
  /** More orders than these are not told apart: then nothing is known of the parties. */
  private static final int MOST = 24;

  /** Nor are those of more amendments than these, if they may come in more orders than one. */
  private static final int MOST_AMENDMENTS = 100;

  private PartyOrders() {}

  /**
   * One order.
   *
   * @param amendments the amendments in this order
   * @param holding that they came in this order
   */
  public record Order(ImmutableList<Applied> amendments, Holding holding) {}

  /** The orders that are possible, that of the list first; none if there are too many. */
  public static ImmutableList<Order> of(ImmutableList<Applied> amendments, Passings passings) {
    ImmutableList<Applied> changing =
        amendments.stream().filter(each -> !concerned(each).isEmpty()).collect(toImmutableList());
    if (!areMixed(changing, passings)) {
      return ImmutableList.of(new Order(amendments, Holding.ALWAYS));
    }
    if (changing.size() > MOST_AMENDMENTS) {
      return ImmutableList.of();
    }
    List<ImmutableList<Applied>> found = new ArrayList<>();
    addOrders(ImmutableList.of(), changing, found);
    return found.size() > MOST
        ? ImmutableList.of()
        : found.stream().map(each -> new Order(each, came(each))).collect(toImmutableList());
  }

  /** Whether the order of two is not certain that concern one organization or its successors. */
  private static boolean areMixed(List<Applied> changing, Passings passings) {
    for (int i = 0; i < changing.size(); i++) {
      for (int j = i + 1; j < changing.size(); j++) {
        boolean certain = changing.get(j).after(changing.get(i)) instanceof Holding.Constant;
        if (!certain && concernOne(changing.get(i), changing.get(j), passings)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean concernOne(Applied one, Applied other, Passings passings) {
    return !Sets.intersection(
            passings.withSuccessors(concerned(one)), passings.withSuccessors(concerned(other)))
        .isEmpty();
  }

  private static void addOrders(
      ImmutableList<Applied> begun, List<Applied> left, List<ImmutableList<Applied>> found) {
    if (found.size() > MOST) {
      return;
    }
    if (left.isEmpty()) {
      found.add(begun);
      return;
    }
    for (Applied next : left) {
      boolean mayBeNext =
          left.stream()
              .noneMatch(other -> !other.equals(next) && next.after(other).equals(Holding.ALWAYS));
      if (mayBeNext) {
        addOrders(
            ImmutableList.<Applied>builder().addAll(begun).add(next).build(),
            left.stream().filter(other -> !other.equals(next)).toList(),
            found);
      }
    }
  }

  private static Holding came(ImmutableList<Applied> order) {
    List<Holding> parts = new ArrayList<>();
    for (int i = 1; i < order.size(); i++) {
      parts.add(order.get(i).after(order.get(i - 1)));
    }
    return Holding.all(parts);
  }

  /** The organizations whose place in the agreement amendments change. */
  public static Set<OrganizationId> concerned(List<Applied> amendments) {
    return amendments.stream()
        .flatMap(each -> concerned(each).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<OrganizationId> concerned(Applied amendment) {
    return amendment.amendment().changes().stream()
        .flatMap(PartyOrders::concerned)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a change is one of parties. */
  static boolean isOfParties(Change change) {
    return concerned(change).findAny().isPresent();
  }

  private static Stream<OrganizationId> concerned(Change change) {
    if (change instanceof Change.PartyJoins joins) {
      return Stream.of(joins.party().organization());
    }
    if (change instanceof Change.PartyLeaves leaves) {
      return Stream.of(leaves.organization());
    }
    return change instanceof Change.PartySucceeded succeeded
        ? Stream.of(succeeded.predecessor(), succeeded.successor())
        : Stream.of();
  }
}
