package org.dohoda.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Ground;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Organization;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** A small world for examples: a region with a committee, an agency, everything known. */
final class Region {
  static final OrganizationId REGION = OrganizationId.of("region");
  static final OrganizationId AGENCY = OrganizationId.of("agency");
  static final OrganizationId TOWN = OrganizationId.of("town");
  static final BodyId COMMITTEE = BodyId.of("committee");
  static final LocalDate DAY = LocalDate.of(2023, 9, 12);
  static final LocalizedText CHAIR = LocalizedText.of("en", "chair");

  private Region() {}

  static CooperationRegister register(Instrument... instruments) {
    return CooperationRegister.builder()
        .addOrganizations(organization(REGION), organization(AGENCY), organization(TOWN))
        .addBodies(body(COMMITTEE, REGION))
        .addInstruments(instruments)
        .build();
  }

  static Organization organization(OrganizationId id) {
    return Organization.builder()
        .id(id)
        .addNames(name(id.value()))
        .legalPersonality(Truth.YES)
        .existence(Period.always())
        .build();
  }

  static Body body(BodyId id, OrganizationId owner) {
    return Body.builder()
        .id(id)
        .addNames(name(id.value()))
        .kind(BodyKinds.COMMITTEE)
        .owner(owner)
        .existence(Period.always())
        .build();
  }

  /** An item of which nothing but its label is recorded. */
  static AgendaItem item(String label) {
    return AgendaItem.builder().label(LocalizedText.of("en", label)).build();
  }

  static TimedName name(String name) {
    return new TimedName(LocalizedText.of("en", name), Period.always());
  }

  /** A memorandum of region and agency, in effect from 2020-01-01 for an indefinite time. */
  static Memorandum memorandum(ParticipationRule... rules) {
    return memorandum("memorandum", List.of(REGION, AGENCY), rules);
  }

  static Memorandum memorandum(
      String id, List<OrganizationId> parties, ParticipationRule... rules) {
    PartialDate day = PartialDate.of(2020, 1, 1);
    List<Party> bound = new ArrayList<>();
    for (OrganizationId party : parties) {
      bound.add(Party.builder().organization(party).signed(day).effective(day).build());
    }
    return Memorandum.builder()
        .id(InstrumentId.of(id))
        .state(InstrumentState.CONCLUDED)
        .parties(bound)
        .addClauses(clause("term", Term.indefinite()))
        .addClauses(clause("guests", Participation.of(rules)))
        .build();
  }

  static Clause clause(String id, Provision provision) {
    return Clause.builder().id(ClauseId.of(id)).addProvisions(provision).build();
  }

  /** Rules of the committee with a rank, in effect from 2020-01-01 without end. */
  static ProcedureRules rules(String id, Authority authority, ParticipationRule... rules) {
    return ProcedureRules.builder()
        .id(InstrumentId.of(id))
        .authority(authority)
        .state(InstrumentState.CONCLUDED)
        .addGoverns(COMMITTEE)
        .term(Period.parse("2020-01-01/.."))
        .addClauses(clause("rules", Participation.of(rules)))
        .build();
  }

  static ParticipationRule.Builder permit(String id, Right... rights) {
    return inCommittee(ParticipationRule.permit(rights), id);
  }

  static ParticipationRule.Builder prohibit(String id, Right... rights) {
    return inCommittee(ParticipationRule.prohibit(rights), id);
  }

  private static ParticipationRule.Builder inCommittee(ParticipationRule.Builder rule, String id) {
    return rule.id(RuleId.of(id))
        .to(Holder.representativeOf(AGENCY))
        .in(BodySelector.of(BodyDescription.bodiesOf(REGION)));
  }

  static ParticipationQuestion.Builder question() {
    return ParticipationQuestion.of(AGENCY, COMMITTEE, DAY).as(Capacities.GUEST);
  }

  /** May a guest of the agency attend the committee? */
  static Decision decide(CooperationRegister register) {
    return ParticipationEngine.of(register).decide(question().addRights(Rights.ATTEND).build());
  }

  /** The ground of that for one rule. */
  static Ground ground(Decision decision, String rule) {
    return decision.ruling(Rights.ATTEND).grounds().stream()
        .filter(each -> each.rule().id().equals(RuleId.of(rule)))
        .findFirst()
        .orElseThrow();
  }
}
