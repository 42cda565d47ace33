package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Named;
import org.dohoda.partnership.Programme;
import org.dohoda.partnership.ProgrammeWave;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.validation.compare.Elements;
import org.dohoda.validation.compare.Graph;
import org.dohoda.validation.compare.Overlaps;
import org.dohoda.validation.compare.Times;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on one organisation, body, affiliation, programme or taxonomy by itself. */
public final class OrganizationRules {
  static final Rule<Named> NAMES_OVERLAP =
      Rule.on(
          On.NAMED,
          ProblemKind.warning("names.overlap")
              .czech(
                  "Názvy {earlier} a {later} platí v týž den.",
                  "Dopis nebo rozhodnutí by mohly nést nesprávný název. Ukončete dřívější název,"
                      + " než začne pozdější.")
              .english(
                  "The names {earlier} and {later} hold on the same day.",
                  "A letter or a decision might carry the wrong name. End the earlier name before"
                      + " the later begins."),
          (named, scene) -> {
            if (named.names().size() < 2) {
              return;
            }
            List<Period> periods = named.names().stream().map(TimedName::period).toList();
            for (Overlaps overlap : Overlaps.of(periods)) {
              scene.report(
                  scene.path().member("names").index(overlap.later()),
                  p ->
                      p.with("earlier", name(named, overlap.earlier()))
                          .with("later", name(named, overlap.later()))
                          .related(scene.path().member("names").index(overlap.earlier()))
                          .related(period(scene, overlap.earlier()))
                          .related(period(scene, overlap.later())));
            }
          });

  static final Rule<Affiliation> DECIDED_AFTER_EFFECT =
      Rule.on(
          On.AFFILIATION,
          ProblemKind.warning("affiliation.decided-after-effect")
              .czech(
                  "O začlenění do {within} bylo rozhodnuto {decided}, platí však již od {start}.",
                  "Den rozhodnutí se často zamění se dnem účinnosti; pak se za útvar hlásí"
                      + " nesprávná osoba. Ověřte oba dny.")
              .english(
                  "The move into {within} was decided on {decided}, yet holds since {start}"
                      + " already.",
                  "The day of decision is often mistaken for the day of effect; then the wrong"
                      + " person answers for the unit. Check both days."),
          (affiliation, scene) -> {
            if (Times.before(affiliation.period().start().date(), affiliation.decided())) {
              scene.report(
                  p ->
                      p.with("within", affiliation.within())
                          .with("decided", affiliation.decided().orElseThrow())
                          .with("start", affiliation.period().start())
                          .related(scene.path().member("decided"))
                          .related(scene.path().member("period")));
            }
          });

  static final Rule<Programme> WAVE_OUTSIDE_PROGRAMME =
      Rule.on(
          On.PROGRAMME,
          ProblemKind.warning("programme.wave-outside-programme")
              .czech(
                  "Vlna {wave} ({date}) leží mimo trvání programu {period}.",
                  "Partner přijatý v této vlně by nespadal do žádného programu. Opravte den vlny,"
                      + " nebo trvání programu.")
              .english(
                  "The wave {wave} ({date}) is outside the programme's period {period}.",
                  "A partner of that wave would fall under no programme. Correct the day of the"
                      + " wave, or the period of the programme."),
          (programme, scene) -> {
            for (ProgrammeWave wave : programme.waves()) {
              if (wave.date().isPresent() && !programme.period().admits(wave.date().get())) {
                scene.report(
                    scene.path().member("waves").element(wave.id()),
                    p ->
                        p.with("wave", wave.id())
                            .with("date", wave.date().get())
                            .with("period", programme.period())
                            .related(scene.path().member("waves").element(wave.id()).member("date"))
                            .related(scene.path().member("period")));
              }
            }
          });

  static final Rule<PolicyTaxonomy> TAXONOMY_CYCLE =
      Rule.on(
          On.TAXONOMY,
          ProblemKind.error("taxonomy.cycle")
              .czech(
                  "Oblasti {areas} jsou každá širší než ona sama.",
                  "Zda oblast spadá do jiné, nelze určit, a pravidla omezená na oblast působí, kde"
                      + " nemají. Odstraňte jednu z vazeb na širší oblast.")
              .english(
                  "The areas {areas} are each broader than themselves.",
                  "Whether one area is within another cannot be told, and rules limited to an area"
                      + " reach where they should not. Remove one of the links to a broader area."),
          (taxonomy, scene) -> {
            Graph<PolicyAreaId> broader = new Graph<>();
            for (PolicyArea area : taxonomy.areas()) {
              area.broader().forEach(each -> broader.add(area.id(), each));
            }
            List<String> areas =
                broader.cycles().stream()
                    .flatMap(List::stream)
                    .map(PolicyAreaId::area)
                    .sorted()
                    .toList();
            if (!areas.isEmpty()) {
              ModelPath path = scene.path().member("areas");
              Elements.cycle(scene, "areas", areas, path::element);
            }
          });

  static final Rule<PolicyTaxonomy> HIDES_BUILT_IN =
      Rule.on(
          On.TAXONOMY,
          ProblemKind.warning("taxonomy.hides-built-in")
              .czech(
                  "Vlastní číselník {taxonomy} nahrazuje vestavěný téhož id.",
                  "Tatáž oblast pak v jiné evidenci znamená něco jiného. Dejte vlastnímu číselníku"
                      + " jiné id.")
              .english(
                  "The register's own taxonomy {taxonomy} takes the place of the built-in one.",
                  "The same area then means something else in another register. Give your own"
                      + " taxonomy another id."),
          (taxonomy, scene) -> {
            if (taxonomy.id().equals(SocialInclusion.ID)
                && !taxonomy.equals(SocialInclusion.taxonomy())) {
              scene.report(p -> p.with("taxonomy", taxonomy.id()));
            }
          });

  private OrganizationRules() {}

  private static ModelPath period(Scene scene, int name) {
    return scene.path().member("names").index(name).member("period");
  }

  /** A name in all its languages. */
  private static String name(Named named, int number) {
    return named.names().get(number).name().texts().values().stream()
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        NAMES_OVERLAP,
        DECIDED_AFTER_EFFECT,
        WAVE_OUTSIDE_PROGRAMME,
        TAXONOMY_CYCLE,
        HIDES_BUILT_IN);
  }
}
