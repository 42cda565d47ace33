package org.dohoda.validation.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
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
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.index.Hashes;
import org.dohoda.validation.index.StatedRule;

/**
 * Permissions and the prohibitions that may stand against them: those on the same right, for the
 * same holder or for anyone, in bodies of the same owner. They meet by hashes, since hardly any do;
 * whether they contradict is for the caller to tell. Not thread-safe.
 */
public final class Contests {
  /** At most so many prohibitions on one right of one holder at one owner are compared. */
  private static final int COMPARED = 64;

  /** A permission and a prohibition on a right. */
  public record Contest(
      Right right, StatedRule permission, StatedRule prohibition, boolean isLater) {}

  private final CooperationRegister register;
  private final List<StatedRule> met;
  private final Buckets prohibitions = new Buckets();

  private Contests(List<StatedRule> met, CooperationRegister register) {
    this.met = met;
    this.register = register;
  }

  /** The first prohibition against each right of each permission, of those that the test takes. */
  public static List<Contest> among(
      List<StatedRule> all,
      CooperationRegister register,
      BiPredicate<StatedRule, StatedRule> contradicts) {
    List<StatedRule> met = met(all);
    return met.isEmpty() ? List.of() : new Contests(met, register).all(contradicts);
  }

  private List<Contest> all(BiPredicate<StatedRule, StatedRule> contradicts) {
    for (int i = 0; i < met.size(); i++) {
      StatedRule stated = met.get(i);
      if (stated.rule().effect() == RuleEffect.PROHIBITS) {
        for (Right right : stated.rule().rights()) {
          add(i, hash(right, stated));
        }
      }
    }
    List<Contest> found = new ArrayList<>();
    for (int i = 0; i < met.size(); i++) {
      StatedRule stated = met.get(i);
      if (stated.rule().effect() == RuleEffect.PERMITS) {
        for (Right right : stated.rule().rights()) {
          int number = against(stated, hash(right, stated), right, contradicts);
          if (number >= 0) {
            found.add(new Contest(right, stated, met.get(number), i > number));
          }
        }
      }
    }
    return found;
  }

  private void add(int number, int[] hashes) {
    for (int hash : hashes) {
      prohibitions.add(hash, number);
    }
  }

  /** The number of the first prohibition against a right of a permission, or -1. */
  private int against(
      StatedRule permission,
      int[] hashes,
      Right right,
      BiPredicate<StatedRule, StatedRule> contradicts) {
    int first = -1;
    for (int hash : hashes) {
      int entry = prohibitions.first(hash);
      for (int n = 0; entry >= 0 && n < COMPARED; n++, entry = prohibitions.next(entry)) {
        int number = prohibitions.number(entry);
        StatedRule other = met.get(number);
        if ((first < 0 || number < first)
            && other.rule().rights().contains(right)
            && contradicts.test(permission, other)) {
          first = number;
        }
      }
    }
    return first;
  }

  /** The hashes of a right with each holder and each owner of a rule. */
  private int[] hash(Right right, StatedRule stated) {
    ParticipationRule rule = stated.rule();
    int holders = holderCount(stated);
    int owners = Iterables.size(named(rule)) + rule.bodies().descriptions().size();
    int[] hashes = new int[owners * holders];
    int i = 0;
    for (BodyId named : named(rule)) {
      Optional<Body> body = register.body(named);
      boolean owned = body.isPresent() && body.get().owner().isPresent();
      int owner = owned ? body.get().owner().hashCode() : named.hashCode();
      for (int holder = 0; holder < holders; holder++) {
        hashes[i++] = 31 * hash(right, stated, holder) + owner;
      }
    }
    for (BodyDescription each : rule.bodies().descriptions()) {
      int owner = each.owner().isPresent() ? each.owner().hashCode() : each.hashCode();
      for (int holder = 0; holder < holders; holder++) {
        hashes[i++] = 31 * hash(right, stated, holder) + owner;
      }
    }
    return hashes;
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

  /** Those rules that, by a hash of right and holder, may stand against another. */
  private static List<StatedRule> met(List<StatedRule> all) {
    Hashes prohibited = hashes(all, RuleEffect.PROHIBITS, Optional.empty());
    if (prohibited.isEmpty()) {
      return List.of();
    }
    Hashes both = hashes(all, RuleEffect.PERMITS, Optional.of(prohibited));
    List<StatedRule> met = new ArrayList<>();
    for (int i = 0; !both.isEmpty() && i < all.size(); i++) {
      if (meets(all.get(i), both)) {
        met.add(all.get(i));
      }
    }
    return met;
  }

  /** The hashes of rights and holders of the rules of an effect, of those that are among others. */
  private static Hashes hashes(List<StatedRule> all, RuleEffect effect, Optional<Hashes> among) {
    Hashes hashes = new Hashes();
    for (int i = 0; i < all.size(); i++) {
      StatedRule stated = all.get(i);
      if (stated.rule().effect() == effect) {
        int holders = holderCount(stated);
        for (Right right : stated.rule().rights()) {
          for (int holder = 0; holder < holders; holder++) {
            int hash = hash(right, stated, holder);
            if (among.isEmpty() || among.get().contains(hash)) {
              hashes.add(hash);
            }
          }
        }
      }
    }
    return hashes;
  }

  private static boolean meets(StatedRule stated, Hashes hashes) {
    int holders = holderCount(stated);
    for (Right right : stated.rule().rights()) {
      for (int holder = 0; holder < holders; holder++) {
        if (hashes.contains(hash(right, stated, holder))) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many {@link #holders} a rule has; a permission for some is one for a part of anyone. */
  private static int holderCount(StatedRule stated) {
    return named(stated) + (isForPartOfAnyone(stated) ? 1 : 0);
  }

  private static int named(StatedRule stated) {
    return isForParties(stated) ? ((Memorandum) stated.origin()).parties().size() : 1;
  }

  private static boolean isForPartOfAnyone(StatedRule stated) {
    return stated.rule().effect() == RuleEffect.PERMITS
        && !stated.rule().holder().equals(Holder.anyone());
  }

  /** The hash of a right and of one of the holders of a rule. */
  private static int hash(Right right, StatedRule stated, int number) {
    Holder holder = number == named(stated) ? Holder.anyone() : stated.rule().holder();
    int hash =
        number < named(stated) && isForParties(stated)
            ? ((Memorandum) stated.origin()).parties().get(number).organization().hashCode()
            : holder instanceof Holder.RepresentativeOf representative
                ? representative.organization().hashCode()
                : holder.hashCode();
    return 31 * right.hashCode() + hash;
  }

  private static boolean isForParties(StatedRule stated) {
    return stated.rule().holder() instanceof Holder.OtherParties
        && stated.origin() instanceof Memorandum;
  }
}
