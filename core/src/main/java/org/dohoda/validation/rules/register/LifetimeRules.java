package org.dohoda.validation.rules.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on those who act, and on their bodies, on days on which they do not exist. */
public final class LifetimeRules {
  private static final ImmutableSet<EventKind> ACTS =
      ImmutableSet.of(EventKind.APPLIED, EventKind.CONCLUDED, EventKind.STARTED);

  static final Rule<Party> PARTY_DOES_NOT_EXIST =
      Rule.on(
          On.PARTY,
          ProblemKind.error("party.does-not-exist")
              .czech(
                  "Strana {party} má být vázána dnem {day}, existuje však {existence}.",
                  "Listina by opravňovala toho, kdo není. Opravte den, stranu, nebo dobu její"
                      + " existence.")
              .english(
                  "The party {party} is to be bound by the day {day}, but exists {existence}.",
                  "The instrument would entitle one who is not. Correct the day, the party, or its"
                      + " existence."),
          (party, scene) -> {
            outside(party.signed(), party.organization(), scene, path -> path.member("signed"));
            outside(
                party.effective(), party.organization(), scene, path -> path.member("effective"));
          });

  static final Rule<Body> BODY_OUTLIVES_OWNER =
      Rule.on(
          On.BODY,
          ProblemKind.warning("body.outlives-owner")
              .czech(
                  "Orgán {body} existuje {period}, jeho nositel {owner} však {existence}.",
                  "Za toho, kdo není, žádný orgán nejedná. Zkraťte dobu orgánu, nebo zapište"
                      + " nástupnictví, jímž z nositele přešel.")
              .english(
                  "The body {body} exists {period}, but its owner {owner} {existence}.",
                  "No body acts for one who is not. Shorten the existence of the body, or record"
                      + " the succession by which it passed from its owner."),
          (body, scene) ->
              body.owner()
                  .flatMap(owner -> scene.index().register().organization(owner))
                  .filter(owner -> body.existence().reachesBeyond(owner.existence()))
                  .filter(owner -> !isSucceeded(body, owner, scene.index()))
                  .ifPresent(
                      owner ->
                          scene.report(
                              scene.path().member("existence"),
                              p ->
                                  p.with("body", body.id())
                                      .with("period", body.existence())
                                      .with("owner", owner.id())
                                      .with("existence", owner.existence())
                                      .related(Paths.of(owner.id()).member("existence")))));

  static final Rule<Partnership> PARTNER_DOES_NOT_EXIST =
      Rule.on(
          On.PARTNERSHIP,
          ProblemKind.error("partnership.partner-does-not-exist")
              .czech(
                  "Partner {party} má jednat {day}, existuje však {existence}.",
                  "Mezi partnery by byl počítán ten, kdo není. Opravte den, partnera, nebo dobu jeho"
                      + " existence.")
              .english(
                  "The partner {party} is to act on {day}, but exists {existence}.",
                  "One who is not would be counted among the partners. Correct the day, the partner,"
                      + " or its existence."),
          (partnership, scene) -> {
            for (int i = 0; i < partnership.episodes().size(); i++) {
              ImmutableList<PartnershipEvent> events = partnership.episodes().get(i).events();
              int episode = i;
              for (int j = 0; j < events.size(); j++) {
                int number = j;
                if (ACTS.contains(events.get(j).kind())) {
                  for (OrganizationId party : partnership.parties()) {
                    outside(
                        events.get(j).date(), party, scene, path -> date(path, episode, number));
                  }
                }
              }
            }
          });

  static final Rule<Meeting> AUTHOR_DOES_NOT_EXIST =
      Rule.on(
          On.MEETING,
          ProblemKind.warning("agenda.author-does-not-exist")
              .czech(
                  "Bod jednání dne {day} předkládá {party}, existuje však {existence}.",
                  "Práva předkladatele by měl ten, kdo není. Opravte den, předkladatele, nebo dobu jeho"
                      + " existence; nastoupil-li po něm jiný, zapište nástupnictví.")
              .english(
                  "An item of the meeting on {day} is put forward by {party}, which exists"
                      + " {existence}.",
                  "One who is not would have the rights of the author. Correct the day, the author, or"
                      + " its existence; if another followed it, record the succession."),
          (meeting, scene) -> {
            for (int i = 0; i < meeting.agenda().size(); i++) {
              int item = i;
              Optional<OrganizationId> author = meeting.agenda().get(i).author();
              PartialDate day = PartialDate.of(meeting.date());
              author
                  .flatMap(id -> existenceWithout(day, id, scene.index()))
                  .filter(existence -> !isFollowed(author.get(), day, scene.index()))
                  .ifPresent(
                      existence ->
                          report(
                              author.get(),
                              day,
                              existence,
                              scene,
                              scene.path().member("agenda").index(item).member("author")));
            }
          });

  private LifetimeRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        PARTY_DOES_NOT_EXIST, BODY_OUTLIVES_OWNER, PARTNER_DOES_NOT_EXIST, AUTHOR_DOES_NOT_EXIST);
  }

  /** Whether the name of an organisation may stand for one that follows it by a day. */
  private static boolean isFollowed(OrganizationId id, PartialDate day, Index index) {
    return index.successions(id).stream()
            .map(succession -> succession.on().orElse(PartialDate.unknown()))
            .anyMatch(on -> !on.isAfter(day).isYes())
        || index.register().instruments().stream()
            .filter(Amendment.class::isInstance)
            .flatMap(amendment -> ((Amendment) amendment).changes().stream())
            .anyMatch(
                change ->
                    change instanceof Change.PartySucceeded succeeded
                        && succeeded.predecessor().equals(id));
  }

  /** Whether a body lasts no longer than one to whom it passed from its owner, or may have. */
  private static boolean isSucceeded(Body body, Organization owner, Index index) {
    Period sinceOwner = Period.of(owner.existence().start(), Bound.OPEN);
    return !body.existence().reachesBeyond(sinceOwner)
        && index.heirs(owner.id()).stream()
            .filter(heir -> !heir.equals(owner.id()))
            .map(heir -> index.register().organization(heir))
            .map(successor -> successor.map(Organization::existence).orElse(Period.unknown()))
            .map(existence -> Period.of(Bound.OPEN, existence.end()))
            .anyMatch(untilHeir -> !body.existence().reachesBeyond(untilHeir));
  }

  private static ModelPath date(ModelPath partnership, int episode, int event) {
    ModelPath events = partnership.member("episodes").index(episode).member("events");
    return events.index(event).member("date");
  }

  /** Reports a day on which an organization that is recorded certainly does not exist. */
  private static void outside(
      Optional<PartialDate> day, OrganizationId party, Scene scene, UnaryOperator<ModelPath> at) {
    day.flatMap(date -> existenceWithout(date, party, scene.index()))
        .ifPresent(
            existence ->
                report(party, day.orElseThrow(), existence, scene, at.apply(scene.path())));
  }

  private static void report(
      OrganizationId party, PartialDate day, Period existence, Scene scene, ModelPath where) {
    scene.report(
        where,
        p ->
            p.with("party", party)
                .with("day", day)
                .with("existence", existence)
                .related(Paths.of(party).member("existence")));
  }

  /** The existence of an organization that is recorded if a day is certainly outside of it. */
  private static Optional<Period> existenceWithout(
      PartialDate day, OrganizationId party, Index index) {
    return index
        .register()
        .organization(party)
        .map(Organization::existence)
        .filter(existence -> !existence.admits(day));
  }
}
