package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.validation.compare.Guests;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on how many members a body has. */
public final class SizeRules {
  static final Rule<BodyConstitution> CONTRADICTS =
      Rule.on(
          On.BODY_CONSTITUTION,
          ProblemKind.error("body-constitution.size-contradicts")
              .czech(
                  "Orgán má mít nejméně {least} a zároveň nejvýše {most} členů.",
                  "Takový orgán nelze ustavit a každé jeho usnesení bude napadnutelné. Opravte"
                      + " počet členů.")
              .english(
                  "The body is to have at least {least} and at most {most} members.",
                  "No such body can be set up, and each of its resolutions is open to challenge."
                      + " Correct the number of members."),
          (body, scene) -> {
            OptionalInt least = body.size().stream().mapToInt(SizeRules::least).max();
            OptionalInt most = body.size().stream().mapToInt(SizeRules::most).min();
            if (least.isPresent() && least.getAsInt() > most.orElse(Integer.MAX_VALUE)) {
              scene.report(
                  scene.path().member("size"),
                  p -> p.with("least", least.getAsInt()).with("most", most.orElseThrow()));
            }
          });

  static final Rule<BodyConstitution> SEATS_EXCEED =
      Rule.on(
          On.BODY_CONSTITUTION,
          ProblemKind.warning("body-constitution.seats-exceed-size")
              .czech(
                  "Orgán má mít nejvýše {most} členů, na jednom druhu míst jich však má být"
                      + " nejméně {seats}.",
                  "Komu z členů místo nepatří, bude sporné, a s ním i každé hlasování. Opravte"
                      + " počet členů, nebo počet míst.")
              .english(
                  "The body is to have at most {most} members, but at least {seats} seats of one"
                      + " sort.",
                  "Which member has no seat will be disputed, and so will each vote. Correct the"
                      + " number of members, or of seats."),
          (body, scene) -> {
            int most =
                body.size().stream().mapToInt(SizeRules::most).min().orElse(Integer.MAX_VALUE);
            for (int i = 0; i < body.seats().size(); i++) {
              Seat seat = body.seats().get(i);
              int seats = seat.quantity().map(SizeRules::least).orElse(0);
              if (seats > most && !seat.capacity().map(Guests::isGuest).orElse(false)) {
                scene.report(
                    scene.path().member("seats").index(i).member("quantity"),
                    p ->
                        p.with("most", most)
                            .with("seats", seats)
                            .related(scene.path().member("size")));
                return;
              }
            }
          });

  private SizeRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(CONTRADICTS, SEATS_EXCEED);
  }

  /** How many there are at least; none if it is no plain number. */
  private static int least(Quantity quantity) {
    if (!(quantity instanceof Quantity.Count count)) {
      return 0;
    }
    return switch (count.comparison()) {
      case EXACTLY, AT_LEAST -> count.number();
      case MORE_THAN -> count.number() == Integer.MAX_VALUE ? count.number() : count.number() + 1;
      case AT_MOST, LESS_THAN, ABOUT -> 0;
    };
  }

  /** How many there are at most; without limit if it is no plain number. */
  private static int most(Quantity quantity) {
    if (!(quantity instanceof Quantity.Count count)) {
      return Integer.MAX_VALUE;
    }
    return switch (count.comparison()) {
      case EXACTLY, AT_MOST -> count.number();
      case LESS_THAN -> Math.max(0, count.number() - 1);
      case AT_LEAST, MORE_THAN, ABOUT -> Integer.MAX_VALUE;
    };
  }
}
