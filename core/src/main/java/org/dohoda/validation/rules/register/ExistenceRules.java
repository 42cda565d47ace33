package org.dohoda.validation.rules.register;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.Programme;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Identifier;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.validation.compare.Elements;
import org.dohoda.validation.compare.Graph;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Tie;

/** Rules on elements of a register against one another: who exists when, and after whom. */
public final class ExistenceRules {
  static final Rule<Organization> SHARED_IDENTIFIER =
      Rule.on(
          On.ORGANIZATION,
          ProblemKind.warning("identifier.shared")
              .czech(
                  "Identifikátor {identifier} mají {first} i {other}.",
                  "Vyhledání podle identifikátoru najde dva subjekty a zápis se připíše"
                      + " nesprávnému. Ponechte jej tomu, komu byl přidělen.")
              .english(
                  "Both {first} and {other} have the identifier {identifier}.",
                  "A look-up by it finds two, and a record is ascribed to the wrong one. Leave it"
                      + " to whom it was given."),
          (organization, scene) -> {
            for (Identifier identifier : organization.identifiers()) {
              OrganizationId first =
                  scene.index().register().identified(identifier).iterator().next();
              if (!first.equals(organization.id())) {
                scene.report(
                    scene.path().member("identifiers"),
                    p ->
                        p.with("identifier", identifier)
                            .with("first", first)
                            .with("other", organization.id())
                            .related(Paths.of(first).member("identifiers")));
              }
            }
          });

  static final Rule<Tie> TIE_OUTLASTS =
      Rule.on(
          On.TIE,
          ProblemKind.warning("existence.outlasted")
              .czech(
                  "Vztah trvá {period}, {element} však existuje {existence}.",
                  "Za toho, kdo není, nikdo jednat nemůže. Zkraťte vztah, nebo opravte dobu"
                      + " existence.")
              .english(
                  "The relation lasts {period}, but {element} exists {existence}.",
                  "Nobody can act for what does not exist. Shorten the relation, or correct the"
                      + " existence."),
          (tie, scene) -> {
            for (int i = 0; i < tie.ends().size(); i++) {
              Id id = tie.ends().get(i);
              Optional<Period> existence = existence(id, scene.index().register());
              if (existence.isPresent() && tie.period().reachesBeyond(existence.get())) {
                scene.report(
                    p ->
                        p.with("period", tie.period())
                            .with("element", id)
                            .with("existence", existence.get())
                            .related(path(id).member("existence"))
                            .related(scene.path().member("period")));
              }
            }
          });

  static final Rule<Meeting> MEETING_OF_NO_BODY =
      Rule.on(
          On.MEETING,
          ProblemKind.error("meeting.body-does-not-exist")
              .czech(
                  "Orgán {body} se má sejít {date}, existuje však {existence}.",
                  "Na takové jednání nikdo nemá přístup. Opravte den jednání, orgán, nebo dobu jeho"
                      + " existence.")
              .english(
                  "The body {body} is to meet on {date}, but it exists {existence}.",
                  "Nobody may attend such a meeting. Correct the day, the body, or the period of"
                      + " its existence."),
          (meeting, scene) ->
              scene
                  .index()
                  .register()
                  .body(meeting.body())
                  .filter(body -> body.existence().on(meeting.date()).isNo())
                  .ifPresent(
                      body ->
                          scene.report(
                              p ->
                                  p.with("body", body.id())
                                      .with("date", meeting.date())
                                      .with("existence", body.existence())
                                      .related(Paths.of(body.id()).member("existence")))));

  static final Rule<Succession> SUCCESSOR_DOES_NOT_EXIST =
      Rule.on(
          On.SUCCESSION,
          ProblemKind.error("succession.successor-does-not-exist")
              .czech(
                  "Nástupce {successor} má nastoupit {day}, existuje však {existence}.",
                  "Práva a povinnosti by nepřešly na nikoho. Opravte den, nebo dobu existence.")
              .english(
                  "The successor {successor} is to follow on {day}, but exists {existence}.",
                  "Rights and duties would pass to nobody. Correct the day, or the existence."),
          (succession, scene) ->
              scene
                  .index()
                  .register()
                  .organization(succession.successor())
                  .map(Organization::existence)
                  .filter(e -> succession.on().map(day -> !e.admits(day)).orElse(false))
                  .ifPresent(
                      existence ->
                          scene.report(
                              p ->
                                  p.with("successor", succession.successor())
                                      .with("day", succession.on().orElseThrow())
                                      .with("existence", existence)
                                      .related(Paths.of(succession.successor()).member("existence"))
                                      .related(scene.path().member("on")))));

  static final Rule<CooperationRegister> SUCCESSION_CYCLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("succession.cycle")
              .czech(
                  "Organizace {organizations} jsou nástupci sebe navzájem.",
                  "Na koho práva přešla, nelze určit. Odstraňte jedno z nástupnictví.")
              .english(
                  "The organisations {organizations} succeed one another in a circle.",
                  "To whom the rights passed cannot be told. Remove one of the successions."),
          (register, scene) -> {
            Graph<OrganizationId> graph = new Graph<>();
            register.successions().forEach(s -> graph.add(s.predecessor(), s.successor()));
            for (List<OrganizationId> cycle : graph.cycles()) {
              if (!areInOrder(cycle, register)) {
                Elements.cycle(scene, "organizations", cycle, Paths::of);
              }
            }
          });

  static final Rule<CooperationRegister> BODY_PARENT_CYCLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("body.parent-cycle")
              .czech(
                  "Orgány {bodies} jsou podřízeny sobě navzájem.",
                  "Komu orgán odpovídá a kdo smí jako člen nadřazeného přijít, nelze určit. Opravte"
                      + " nadřazený orgán.")
              .english(
                  "The bodies {bodies} stand under one another in a circle.",
                  "To whom a body answers, and who may come as a member of the one above, cannot be"
                      + " told. Correct the parent body."),
          (register, scene) -> {
            Graph<BodyId> graph = new Graph<>();
            for (Body body : register.bodies()) {
              body.parent().ifPresent(parent -> graph.add(body.id(), parent));
            }
            for (List<BodyId> cycle : graph.cycles()) {
              Elements.cycle(scene, "bodies", cycle, Paths::of);
            }
          });

  static final Rule<CooperationRegister> BODY_SUCCESSION_CYCLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("body.succession-cycle")
              .czech(
                  "Orgány {bodies} jsou nástupci sebe navzájem.",
                  "Který orgán se dnes schází, nelze určit. Odstraňte jedno z nástupnictví.")
              .english(
                  "The bodies {bodies} succeed one another in a circle.",
                  "Which of them meets today cannot be told. Remove one of the successions."),
          (register, scene) -> {
            Graph<BodyId> graph = new Graph<>();
            for (Body body : register.bodies()) {
              body.successorOf().forEach(before -> graph.add(body.id(), before));
            }
            for (List<BodyId> cycle : graph.cycles()) {
              Elements.cycle(scene, "bodies", cycle, Paths::of);
            }
          });

  static final Rule<CooperationRegister> PROGRAMME_CYCLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("programme.predecessor-cycle")
              .czech(
                  "Programy {programmes} navazují jeden na druhý v kruhu.",
                  "Který program je dřívější, nelze určit. Opravte předchůdce.")
              .english(
                  "The programmes {programmes} follow one another in a circle.",
                  "Which programme is the earlier cannot be told. Correct the predecessor."),
          (register, scene) -> {
            Graph<ProgrammeId> graph = new Graph<>();
            for (Programme programme : register.programmes()) {
              programme.predecessor().ifPresent(before -> graph.add(programme.id(), before));
            }
            for (List<ProgrammeId> cycle : graph.cycles()) {
              Elements.cycle(scene, "programmes", cycle, Paths::of);
            }
          });

  private ExistenceRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        SHARED_IDENTIFIER,
        TIE_OUTLASTS,
        MEETING_OF_NO_BODY,
        SUCCESSOR_DOES_NOT_EXIST,
        SUCCESSION_CYCLE,
        BODY_PARENT_CYCLE,
        BODY_SUCCESSION_CYCLE,
        PROGRAMME_CYCLE);
  }

  private static Optional<Period> existence(Id id, CooperationRegister register) {
    if (id instanceof OrganizationId organization) {
      return register.organization(organization).map(Organization::existence);
    }
    return id instanceof BodyId body ? register.body(body).map(Body::existence) : Optional.empty();
  }

  private static ModelPath path(Id id) {
    return id instanceof BodyId body ? Paths.of(body) : Paths.of((OrganizationId) id);
  }

  /** Whether one of the successions in a circle certainly came before another: it came back. */
  private static boolean areInOrder(List<OrganizationId> cycle, CooperationRegister register) {
    Set<OrganizationId> members = Set.copyOf(cycle);
    List<Optional<PartialDate>> days =
        register.successions().stream()
            .filter(s -> members.contains(s.predecessor()) && members.contains(s.successor()))
            .map(Succession::on)
            .toList();
    if (days.stream().anyMatch(Optional::isEmpty)) {
      return false;
    }
    List<PartialDate> known = days.stream().flatMap(Optional::stream).toList();
    return known.stream()
        .anyMatch(one -> known.stream().anyMatch(other -> one.isBefore(other).isYes()));
  }
}
