package org.dohoda.words;

import com.google.common.collect.ImmutableMap;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.condition.MeetingMode;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.Rights;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.time.Anchor;

/** The Czech labels of the codes and constants of the packages that every sentence draws on. */
final class CzechWords {
  private static final ImmutableMap<Object, String> WORDS = words();

  private static final ImmutableMap<BodyKind, String> BODIES =
      ImmutableMap.<BodyKind, String>builder()
          .put(BodyKinds.ASSEMBLY, "zastupitelstva")
          .put(BodyKinds.COUNCIL, "rady")
          .put(BodyKinds.COMMISSION, "komise")
          .put(BodyKinds.COMMITTEE, "výbory")
          .put(BodyKinds.WORKING_GROUP, "pracovní skupiny")
          .put(BodyKinds.STEERING_COMMITTEE, "řídicí výbory")
          .put(BodyKinds.MONITORING_COMMITTEE, "monitorovací výbory")
          .put(BodyKinds.ADVISORY_BODY, "poradní orgány")
          .put(BodyKinds.BOARD, "představenstva, správní nebo dozorčí rady")
          .put(BodyKinds.OTHER, "jiné orgány")
          .buildOrThrow();

  private CzechWords() {}

  /** The label of a known code or constant, and nothing for another. */
  static String of(Object coded) {
    return WORDS.getOrDefault(coded, "");
  }

  /** Known kinds of bodies in the plural, and nothing for another. */
  static String bodies(BodyKind kind) {
    return BODIES.getOrDefault(kind, "");
  }

  private static ImmutableMap<Object, String> words() {
    ImmutableMap.Builder<Object, String> words = ImmutableMap.builder();
    cooperationForms(words);
    capacities(words);
    rights(words);
    bodyKinds(words);
    organizationKinds(words);
    meetingModes(words);
    constants(words);
    return words.buildOrThrow();
  }

  private static void cooperationForms(ImmutableMap.Builder<Object, String> words) {
    words.put(CooperationForms.INFORMATION_EXCHANGE, "výměna informací");
    words.put(CooperationForms.CONSULTATION, "konzultace");
    words.put(CooperationForms.JOINT_POSITION, "společné stanovisko");
    words.put(CooperationForms.JOINT_PROCEDURE, "společný postup");
    words.put(CooperationForms.JOINT_PROJECT, "společný projekt");
    words.put(CooperationForms.JOINT_EVENT, "společná akce");
    words.put(CooperationForms.DATA_SHARING, "sdílení dat");
    words.put(CooperationForms.METHODICAL_SUPPORT, "metodická podpora");
    words.put(CooperationForms.TRAINING, "vzdělávání pracovníků");
    words.put(CooperationForms.SECONDMENT, "vyslání pracovníků");
  }

  private static void capacities(ImmutableMap.Builder<Object, String> words) {
    words.put(Capacities.GUEST, "host");
    words.put(Capacities.OBSERVER, "pozorovatel");
    words.put(Capacities.ADVISER, "poradce");
    words.put(Capacities.EXPERT, "odborník");
    words.put(Capacities.LIAISON, "styčná osoba");
    words.put(Capacities.MEMBER, "člen");
    words.put(Capacities.PUBLIC, "veřejnost");
  }

  private static void rights(ImmutableMap.Builder<Object, String> words) {
    words.put(Rights.ATTEND, "účastnit se");
    words.put(Rights.BE_HEARD, "být slyšen");
    words.put(Rights.SPEAK, "vystoupit");
    words.put(Rights.QUESTION, "klást dotazy");
    words.put(Rights.REPLY, "reagovat");
    words.put(Rights.PROPOSE, "podávat návrhy");
    words.put(Rights.MOVE_PROCEDURE, "podávat procedurální návrhy");
    words.put(Rights.VOTE, "hlasovat");
    words.put(Rights.COUNT_TO_QUORUM, "započítávat se do kvora");
    words.put(Rights.RECEIVE_AGENDA, "dostávat program");
    words.put(Rights.RECEIVE_DOCUMENTS, "dostávat podklady");
    words.put(Rights.RECEIVE_MINUTES, "dostávat zápisy");
    words.put(Rights.SUBMIT_STATEMENT, "předložit stanovisko");
    words.put(Rights.BRING_EXPERTS, "přizvat odborníky");
    words.put(Rights.BE_SUBSTITUTED, "být zastoupen");
    words.put(Rights.CLAIM_EXPENSES, "žádat náhradu výdajů");
    words.put(Rights.PUBLISH, "zveřejňovat");
  }

  private static void bodyKinds(ImmutableMap.Builder<Object, String> words) {
    words.put(BodyKinds.ASSEMBLY, "zastupitelstvo");
    words.put(BodyKinds.COUNCIL, "rada");
    words.put(BodyKinds.COMMISSION, "komise");
    words.put(BodyKinds.COMMITTEE, "výbor");
    words.put(BodyKinds.WORKING_GROUP, "pracovní skupina");
    words.put(BodyKinds.STEERING_COMMITTEE, "řídicí výbor");
    words.put(BodyKinds.MONITORING_COMMITTEE, "monitorovací výbor");
    words.put(BodyKinds.ADVISORY_BODY, "poradní orgán");
    words.put(BodyKinds.BOARD, "představenstvo, správní nebo dozorčí rada");
    words.put(BodyKinds.OTHER, "jiný orgán");
  }

  private static void organizationKinds(ImmutableMap.Builder<Object, String> words) {
    words.put(OrganizationKinds.STATE, "stát");
    words.put(OrganizationKinds.GOVERNMENT, "vláda");
    words.put(OrganizationKinds.GOVERNMENT_OFFICE, "úřad vlády");
    words.put(OrganizationKinds.MINISTRY, "ministerstvo");
    words.put(OrganizationKinds.STATE_AUTHORITY, "státní orgán");
    words.put(OrganizationKinds.AGENCY, "agentura");
    words.put(OrganizationKinds.REGION, "kraj");
    words.put(OrganizationKinds.MUNICIPALITY, "obec");
    words.put(OrganizationKinds.MUNICIPAL_ASSOCIATION, "svazek obcí");
    words.put(OrganizationKinds.CONTRIBUTORY_ORGANIZATION, "příspěvková organizace");
    words.put(OrganizationKinds.COMPANY, "obchodní společnost");
    words.put(OrganizationKinds.ASSOCIATION, "spolek");
    words.put(OrganizationKinds.NON_PROFIT, "nezisková organizace");
    words.put(OrganizationKinds.UNIVERSITY, "vysoká škola");
    words.put(OrganizationKinds.INTERGOVERNMENTAL, "mezivládní organizace");
  }

  private static void meetingModes(ImmutableMap.Builder<Object, String> words) {
    words.put(MeetingMode.IN_PERSON, "prezenčně");
    words.put(MeetingMode.REMOTE, "distančně");
    words.put(MeetingMode.WRITTEN_PROCEDURE, "per rollam");
  }

  private static void constants(ImmutableMap.Builder<Object, String> words) {
    words.put(Direction.PREVENT, "předcházet");
    words.put(Direction.REDUCE, "snižovat");
    words.put(Direction.SUPPORT, "podporovat");
    words.put(Direction.RAISE, "zvyšovat");
    words.put(Direction.IMPROVE, "zlepšovat");
    words.put(Direction.ENSURE, "zajistit");
    words.put(PolicyPhase.PLANNING, "plánování");
    words.put(PolicyPhase.FORMULATION, "tvorba");
    words.put(PolicyPhase.IMPLEMENTATION, "realizace");
    words.put(PolicyPhase.EVALUATION, "vyhodnocování");
    words.put(Anchor.Milestone.FIRST_SIGNATURE, "první podpis");
    words.put(Anchor.Milestone.LAST_SIGNATURE, "poslední podpis");
    words.put(Anchor.Milestone.DEPOSIT, "uložení");
    words.put(Anchor.Milestone.EFFECT, "nabytí účinnosti");
    words.put(Anchor.Milestone.APPROVAL, "schválení");
    words.put(Anchor.Milestone.MEETING, "jednání");
    words.put(Anchor.Milestone.END_OF_INSTRUMENT, "zánik listiny");
  }
}
