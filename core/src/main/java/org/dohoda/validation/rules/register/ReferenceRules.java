package org.dohoda.validation.rules.register;

import com.google.common.collect.ImmutableList;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.id.RuleId;
import org.dohoda.problem.ProblemKind;
import org.dohoda.validation.index.ClauseOf;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/**
 * Rules on what is named but not there. One missing element is one problem, at the first place that
 * names it, with all other places related: they follow from the same fault.
 */
public final class ReferenceRules {
  static final Rule<OrganizationId> ORGANIZATION =
      Rule.on(
          On.ORGANIZATION_ID,
          ProblemKind.error("reference.organization-missing")
              .czech(
                  "Organizace {id} v evidenci není; počet míst, která ji jmenují: {count}.",
                  "Co o ní není zapsáno, zůstává neznámé: její druh, doba, po kterou je, a začlenění."
                      + " Doplňte organizaci, nebo opravte id.")
              .english(
                  "The organisation {id} is not in the register; places that name it: {count}.",
                  "What is not recorded of it stays unknown: its kind, how long it exists, and what it"
                      + " is part of. Add the organisation, or correct the id."),
          (id, scene) -> {
            if (!scene.index().has(id)) {
              scene.missing(id);
            }
          });

  static final Rule<BodyId> BODY =
      Rule.on(
          On.BODY_ID,
          ProblemKind.error("reference.body-missing")
              .czech(
                  "Orgán {id} v evidenci není; počet míst, která jej jmenují: {count}.",
                  "Kam kdo smí, nelze určit. Doplňte orgán, nebo opravte id.")
              .english(
                  "The body {id} is not in the register; places that name it: {count}.",
                  "Who may attend what cannot be told. Add the body, or correct the id."),
          (id, scene) -> {
            if (scene.index().body(id).isEmpty()) {
              scene.missing(id);
            }
          });

  static final Rule<InstrumentId> INSTRUMENT =
      Rule.on(
          On.INSTRUMENT_ID,
          ProblemKind.warning("reference.instrument-missing")
              .czech(
                  "Listina {id} v evidenci není; počet míst, která ji jmenují: {count}.",
                  "Co v ní stojí, se do odpovědí nepromítne. Doplňte listinu, nebo opravte id.")
              .english(
                  "The instrument {id} is not in the register; places that name it: {count}.",
                  "What it says is left out of all answers. Add the instrument, or correct the"
                      + " id."),
          (id, scene) -> {
            if (!scene.index().register().has(id)) {
              scene.missing(id);
            }
          });

  static final Rule<ProgrammeId> PROGRAMME =
      Rule.on(
          On.PROGRAMME_ID,
          ProblemKind.warning("reference.programme-missing")
              .czech(
                  "Program {id} v evidenci není; počet míst, která jej jmenují: {count}.",
                  "Partnerství se k němu nepřičtou a počty nebudou souhlasit. Doplňte program, nebo"
                      + " opravte id.")
              .english(
                  "The programme {id} is not in the register; places that name it: {count}.",
                  "Partnerships are not counted to it and the numbers do not agree. Add the"
                      + " programme, or correct the id."),
          (id, scene) -> {
            if (!scene.index().register().has(id)) {
              scene.missing(id);
            }
          });

  static final Rule<PolicyAreaId> AREA =
      Rule.on(
          On.AREA_ID,
          ProblemKind.error("reference.area-missing")
              .czech(
                  "Oblast {id} není v žádném číselníku; počet míst, která ji jmenují: {count}.",
                  "Zda do ní jednání spadá, nelze určit. Doplňte oblast do číselníku, nebo opravte"
                      + " id.")
              .english(
                  "The area {id} is in no taxonomy; places that name it: {count}.",
                  "Whether a matter falls into it cannot be told. Add the area to a taxonomy, or"
                      + " correct the id."),
          (id, scene) -> {
            if (!scene.index().hasArea(id)) {
              scene.missing(id);
            }
          });

  static final Rule<StatedRules> RULE =
      Rule.on(
          On.RULES,
          ProblemKind.error("reference.rule-missing")
              .czech(
                  "Pravidlo {id} v evidenci není; počet míst, která je jmenují: {count}.",
                  "Výjimka z něj nic nevyjímá. Doplňte pravidlo, nebo opravte id.")
              .english(
                  "The rule {id} is not in the register; places that name it: {count}.",
                  "An exception to it excepts nothing. Add the rule, or correct the id."),
          (rules, scene) -> {
            for (StatedRule stated : rules.excepting()) {
              int i = 0;
              for (RuleId id : stated.rule().exceptionTo()) {
                if (!rules.has(id)) {
                  scene.missing(stated.path().member("exceptionTo").index(i), id);
                }
                i++;
              }
            }
          });

  static final Rule<ClauseOf> CLAUSE =
      Rule.on(
          On.CLAUSE_ID,
          ProblemKind.error("reference.clause-missing")
              .czech(
                  "Ustanovení {id} v listině není; počet míst, která je jmenují: {count}.",
                  "Odkaz vede do prázdna a čtenář si domyslí jiné ustanovení. Opravte id, nebo"
                      + " doplňte ustanovení.")
              .english(
                  "The clause {id} is not in its instrument; places that name it: {count}.",
                  "The reference leads nowhere and the reader guesses another clause. Correct the"
                      + " id, or add the clause."),
          (clause, scene) -> {
            if (scene.index().register().has(clause.instrument())
                && !scene.index().hasClause(clause)) {
              scene.missing(clause.instrument() + "/" + clause.clause());
            }
          });

  private ReferenceRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(ORGANIZATION, BODY, INSTRUMENT, PROGRAMME, AREA, CLAUSE, RULE);
  }
}
