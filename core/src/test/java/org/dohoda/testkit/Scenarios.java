package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.Rights;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;

/**
 * Generators of small registers with a question of participation, drawn together.
 *
 * <p>Each has two to four organizations, one to three bodies and instruments, and one to six rules,
 * of which many speak of the question. Every outcome that a decision can have comes often.
 */
public final class Scenarios {
  private Scenarios() {}

  /** {@return scenarios of all kinds; they shrink to what the answer rests on} */
  public static Arbitrary<Scenario> scenarios() {
    return Shrunk.arbitrary(Scenarios::scenario, Scenarios::smaller);
  }

  private static Stream<Scenario> smaller(Scenario whole) {
    ParticipationQuestion asked = whole.question();
    Stream<Scenario> registers =
        Reductions.any(whole.register())
            .map(register -> new Scenario(register, whole.presumptions(), asked));
    Stream<Scenario> questions =
        Stream.of(
                asked.toBuilder().circumstances(Circumstances.unknown()).build(),
                asked.toBuilder().office(Optional.empty()).build(),
                asked.toBuilder().person(Optional.empty()).build(),
                asked.toBuilder().item(OptionalInt.empty()).build(),
                asked.toBuilder().item(OptionalInt.empty()).meeting(Optional.empty()).build(),
                asked.toBuilder().capacity(Optional.empty()).build())
            .filter(question -> !question.equals(asked))
            .map(question -> new Scenario(whole.register(), whole.presumptions(), question));
    Stream<Scenario> presuming =
        whole.presumptions().stream()
            .map(each -> ImmutableSet.copyOf(Sets.difference(whole.presumptions(), Set.of(each))))
            .map(presumptions -> new Scenario(whole.register(), presumptions, asked));
    return Stream.of(registers, questions, presuming).flatMap(each -> each);
  }

  /** Returns the scenario of a seed: always the same for the same seed. */
  public static Scenario scenario(long seed) {
    Dice dice = new Dice(seed);
    Tendency tendency = Tendency.draw(dice);
    DrawnWorld world = new DrawnWorld(dice, tendency);
    OrganizationId holder = world.organizations().get(0);
    BodyId body = world.bodies().get(0);
    DrawnRules rules = new DrawnRules(dice, tendency, world, holder, body);
    List<InstrumentId> ids =
        IntStream.rangeClosed(1, dice.between(1, 3))
            .mapToObj(i -> InstrumentId.of("paper-" + i))
            .toList();
    List<Instrument> papers =
        new DrawnPapers(dice, tendency, world).papers(ids, rules.rules(dice.between(1, 6)));
    CooperationRegister.Builder register = CooperationRegister.builder().addAllInstruments(papers);
    world.addTo(register, ids);
    Optional<Meeting> meeting = dice.maybe(35, () -> world.meeting(body));
    meeting.ifPresent(register::addMeeting);
    return new Scenario(
        register.build(),
        presumptions(dice),
        question(dice, tendency, holder, body, meeting, rules));
  }

  private static ParticipationQuestion question(
      Dice dice,
      Tendency tendency,
      OrganizationId holder,
      BodyId body,
      Optional<Meeting> meeting,
      DrawnRules rules) {
    int items = meeting.map(each -> each.agenda().size()).orElse(0);
    return ParticipationQuestion.builder()
        .organization(dice.maybe(88, () -> holder))
        .office(rules.office())
        .person(rules.person())
        .body(body)
        .day(DrawnDays.DAY)
        .meeting(meeting)
        .item(
            items > 0 && dice.chance(60)
                ? OptionalInt.of(dice.between(0, items - 1))
                : OptionalInt.empty())
        .capacity(
            dice.maybe(
                100 - tendency.unstated() / 2,
                () -> dice.one(Capacities.GUEST, Capacities.GUEST, Capacities.OBSERVER)))
        .circumstances(rules.circumstances())
        .rights(ImmutableSet.of(dice.chance(90) ? Rights.ATTEND : Rights.SPEAK))
        .build();
  }

  private static ImmutableSet<Presumption> presumptions(Dice dice) {
    return dice.one(
        ImmutableSet.of(),
        Presumption.customary(),
        ImmutableSet.of(Presumption.CONTINUES),
        ImmutableSet.copyOf(dice.some(ImmutableList.copyOf(Presumption.values()), 2)));
  }
}
