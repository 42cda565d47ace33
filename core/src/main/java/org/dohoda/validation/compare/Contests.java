package org.dohoda.validation.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.RuleEffect;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.StatedRule;

/**
 * Permissions and the prohibitions that may stand against them: those on the same right, for the
 * same holder or for anyone, in bodies of the same owner. They meet by hashes, since hardly any do;
 * whether they contradict is for the caller to tell. Not thread-safe.
 */
public final class Contests {
  /** At most so many prohibitions on one right of one holder at one owner are compared. */
  private static final int COMPARED = 64;

  private static final int ANYONE = Holder.anyone().hashCode();

  /** A permission and a prohibition on a right. */
  public record Contest(
      Right right, StatedRule permission, StatedRule prohibition, boolean isLater) {}

  /** Some numbers, to be used again for the next rule. */
  private static final class Numbers {
    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }
  }

  private final Index index;
  private final List<StatedRule> all;
  private final Buckets prohibitions = new Buckets();

  /** One bit for each right that is prohibited; rights may share one. */
  private long prohibited;

  /** The hashes of those whom the rule that is looked at is for. */
  private final Numbers holders = new Numbers();

  /** The hashes of the owners of its bodies. */
  private final Numbers owners = new Numbers();

  private Contests(List<StatedRule> all, Index index) {
    this.all = all;
    this.index = index;
  }

  /** The first prohibition against each right of each permission, of those that the test takes. */
  public static List<Contest> among(
      List<StatedRule> all, Index index, BiPredicate<StatedRule, StatedRule> contradicts) {
    Contests contests = new Contests(all, index);
    contests.enterProhibitions();
    return contests.prohibited == 0 ? List.of() : contests.found(contradicts);
  }

  private void enterProhibitions() {
    for (int i = 0; i < all.size(); i++) {
      StatedRule stated = all.get(i);
      if (stated.rule().effect() == RuleEffect.PROHIBITS) {
        lookAt(stated);
        for (Right right : stated.rule().rights()) {
          prohibited |= bit(right);
          int hash = right.hashCode();
          for (int n = 0; n < holders.size * owners.size; n++) {
            prohibitions.add(hash(hash, n), i);
          }
        }
      }
    }
  }

  private List<Contest> found(BiPredicate<StatedRule, StatedRule> contradicts) {
    List<Contest> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      StatedRule stated = all.get(i);
      if (stated.rule().effect() == RuleEffect.PERMITS) {
        boolean seen = false;
        for (Right right : stated.rule().rights()) {
          if ((prohibited & bit(right)) != 0) {
            if (!seen) {
              lookAt(stated);
              seen = true;
            }
            int number = against(stated, right, contradicts);
            if (number >= 0) {
              found.add(new Contest(right, stated, all.get(number), i > number));
            }
          }
        }
      }
    }
    return found;
  }

  private static long bit(Right right) {
    return 1L << right.hashCode();
  }

  /** The number of the first prohibition against a right of a permission, or -1. */
  private int against(
      StatedRule permission, Right right, BiPredicate<StatedRule, StatedRule> contradicts) {
    int first = -1;
    int hash = right.hashCode();
    for (int i = 0; i < holders.size * owners.size; i++) {
      int entry = prohibitions.first(hash(hash, i));
      for (int n = 0; entry >= 0 && n < COMPARED; n++, entry = prohibitions.next(entry)) {
        int number = prohibitions.number(entry);
        StatedRule other = all.get(number);
        if ((first < 0 || number < first)
            && other.rule().rights().contains(right)
            && contradicts.test(permission, other)) {
          first = number;
        }
      }
    }
    return first;
  }

  /** The hash of a right with one holder and one owner of the rule that is looked at. */
  private int hash(int right, int number) {
    int holder = holders.numbers[number % holders.size];
    return 31 * (31 * right + holder) + owners.numbers[number / holders.size];
  }

  private void lookAt(StatedRule stated) {
    holders.size = 0;
    enterHolders(stated);
    owners.size = 0;
    ParticipationRule rule = stated.rule();
    for (BodyId named : named(rule)) {
      Optional<Body> body = index.body(named);
      boolean owned = body.isPresent() && body.get().owner().isPresent();
      owners.add(owned ? body.get().owner().hashCode() : named.hashCode());
    }
    for (BodyDescription each : rule.bodies().descriptions()) {
      owners.add(each.owner().isPresent() ? each.owner().hashCode() : each.hashCode());
    }
  }

  /** The hashes of {@link #holders}; a permission for some is one for a part of anyone. */
  private void enterHolders(StatedRule stated) {
    Holder holder = stated.rule().holder();
    if (isForParties(stated)) {
      ImmutableList<Party> parties = ((Memorandum) stated.origin()).parties();
      for (int i = 0; i < parties.size(); i++) {
        holders.add(parties.get(i).organization().hashCode());
      }
    } else if (holder instanceof Holder.RepresentativeOf representative) {
      holders.add(representative.organization().hashCode());
    } else {
      holders.add(holder.hashCode());
    }
    if (stated.rule().effect() == RuleEffect.PERMITS && !holder.equals(Holder.anyone())) {
      holders.add(ANYONE);
    }
  }

  public static Iterable<BodyId> named(ParticipationRule rule) {
    return rule.bodies().named().isPresent()
        ? rule.bodies().named().get().items()
        : ImmutableList.of();
  }

  /** Whom a rule is for: the parties of its memorandum, whatever their order, else its words. */
  public static ImmutableSet<?> holders(StatedRule stated) {
    return isForParties(stated)
        ? ((Memorandum) stated.origin())
            .parties().stream().map(Party::organization).collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of(stated.rule().holder());
  }

  private static boolean isForParties(StatedRule stated) {
    return stated.rule().holder() instanceof Holder.OtherParties
        && stated.origin() instanceof Memorandum;
  }
}
