package org.dohoda.testkit;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.body.Session;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.Assessed;
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Ended;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.Resumed;
import org.dohoda.partnership.Started;
import org.dohoda.partnership.Suspended;
import org.dohoda.partnership.Withdrawn;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;

/**
 * Made-up registers of any size for demonstrations and load tests; jqwik is not needed.
 *
 * <p>They look like the real thing: memoranda of twelve clauses between a host (a region or a
 * municipality) and a partner, with rules of participation over named and described bodies,
 * exceptions, affiliations, stakes, open ends and ends that are not recorded, amendments, rules of
 * procedure, partnerships and meetings; part of the text is Czech. They are coherent: every id
 * resolves, clauses and rules hold within the term of their instrument, every life cycle fits, and
 * the rule book of validation has no error and no warning to report.
 *
 * <pre>{@code
 * CooperationRegister register = Samples.register(7, 1_000);
 * }</pre>
 *
 * <p>A seed always gives the same; another seed gives something else.
 */
public final class Samples {
  private static final ProgrammeId PROGRAMME = ProgrammeId.of("program-vzorovy");

  private Samples() {}

  /**
   * Returns a register with so many memoranda.
   *
   * @param seed what the draws are determined by
   * @param memoranda the number of memoranda, not negative
   */
  public static CooperationRegister register(long seed, int memoranda) {
    return register(seed, new SampleWorld(seed, memoranda), memoranda);
  }

  /** The register of a world of one region and so many municipalities. */
  static CooperationRegister register(long seed, int municipalities, int memoranda) {
    return register(seed, new SampleWorld(seed, municipalities, memoranda), memoranda);
  }

  private static CooperationRegister register(long seed, SampleWorld world, int memoranda) {
    SamplePapers papers = new SamplePapers(seed, world);
    CooperationRegister.Builder register =
        CooperationRegister.builder()
            .title(LocalizedText.of("cs", "Vzorový registr", "en", "Sample register"));
    world.addTo(register);
    register.addProgramme(
        Programme.builder()
            .id(PROGRAMME)
            .name(LocalizedText.of("cs", "Vzorový program"))
            .runBy(world.partners().get(0).id())
            .build());
    world.hosts().forEach(host -> register.addInstrument(papers.procedureRules(host)));
    for (int number = 0; number < memoranda; number++) {
      Memorandum memorandum = papers.memorandum(number);
      register.addInstrument(memorandum);
      if (number % 25 == 7) {
        register.addInstrument(papers.amendment(number));
      }
      if (number % 3 == 1) {
        register.addPartnership(partnership(seed, number, memorandum));
      }
    }
    Dice dice = new Dice(~seed);
    world.hosts().forEach(host -> register.addMeeting(meeting(host, dice)));
    return register.build();
  }

  /**
   * Returns the memoranda of the register of that seed and size, each made when it is asked for.
   *
   * @param seed what the draws are determined by
   * @param memoranda the number of memoranda, not negative
   */
  public static Stream<Memorandum> memoranda(long seed, int memoranda) {
    SamplePapers papers = new SamplePapers(seed, new SampleWorld(seed, memoranda));
    return IntStream.range(0, memoranda).mapToObj(papers::memorandum);
  }

  /**
   * Returns one memorandum, the first of the register of that seed and size one.
   *
   * @param seed what the draws are determined by
   */
  public static Memorandum memorandum(long seed) {
    return new SamplePapers(seed, new SampleWorld(seed, 1)).memorandum(0);
  }

  private static Partnership partnership(long seed, int number, Memorandum basis) {
    return Partnership.builder()
        .id(PartnershipId.of("partnerstvi-" + number))
        .addParty(basis.parties().get(0).organization())
        .addParty(basis.parties().get(1).organization())
        .programme(PROGRAMME)
        .addBasis(basis.id())
        .addEpisode(episode(new Dice(seed + number), basis.parties().get(0).signed().orElseThrow()))
        .build();
  }

  /**
   * What happened around a signature: half of the partnerships last, the others took other ways.
   */
  private static Episode episode(Dice dice, PartialDate signed) {
    Applied applied = Applied.on(PartialDate.ofYear(2012));
    PartialDate later = PartialDate.ofYear(signed.latest().getYear() + 1);
    Started started = dice.chance(50) ? Started.on(signed) : Started.undated();
    return switch (dice.between(0, 13)) {
      case 0 -> Episode.of(applied);
      case 1 -> Episode.of(applied, Decided.approvedOn(signed));
      case 2 -> Episode.of(applied, Assessed.on(signed), Decided.rejectedOn(later));
      case 3 -> Episode.of(applied, Withdrawn.on(later));
      case 4 -> Episode.of(applied, Concluded.on(signed), started, Suspended.on(later));
      case 5 -> Episode.of(Concluded.on(signed), started, Ended.on(later));
      case 6 -> Episode.of(started, Suspended.on(later), Resumed.on(later));
      default -> Episode.of(applied, Concluded.on(signed), started);
    };
  }

  private static Meeting meeting(SampleWorld.Host host, Dice dice) {
    return Meeting.builder()
        .body(host.committee())
        .date(LocalDate.of(2023, 1, 9).plusDays(dice.between(0, 350)))
        .session(dice.one(Session.values()))
        .addAgenda(
            AgendaItem.builder()
                .label(new SampleTexts(dice).matter())
                .areas(Listed.open(dice.some(SampleWorld.AREAS, 2)))
                .author(host.id())
                .build())
        .build();
  }
}
