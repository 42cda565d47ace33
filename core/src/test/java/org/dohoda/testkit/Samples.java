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
import org.dohoda.partnership.Concluded;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.Started;
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
    SampleWorld world = new SampleWorld(seed, memoranda);
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
        register.addPartnership(partnership(number, memorandum));
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

  private static Partnership partnership(int number, Memorandum basis) {
    PartialDate signed = basis.parties().get(0).signed().orElseThrow();
    return Partnership.builder()
        .id(PartnershipId.of("partnerstvi-" + number))
        .addParty(basis.parties().get(0).organization())
        .addParty(basis.parties().get(1).organization())
        .programme(PROGRAMME)
        .addBasis(basis.id())
        .addEpisode(
            Episode.of(
                Applied.on(PartialDate.ofYear(2012)),
                Concluded.on(signed),
                number % 2 == 0 ? Started.on(signed) : Started.undated()))
        .build();
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
