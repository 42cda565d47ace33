package org.dohoda;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.condition.Condition;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;

/** Registers whose chains are far longer than any real one. */
public final class DeepRegisters {
  public static final OrganizationId HOST = OrganizationId.of("host");
  public static final OrganizationId GUEST = OrganizationId.of("guest");
  public static final BodyId COMMITTEE = BodyId.of("committee");
  public static final InstrumentId MEMORANDUM = InstrumentId.of("memorandum");
  public static final PartialDate SIGNED = PartialDate.of(2020, 1, 1);

  private DeepRegisters() {}

  /** A number of elements, made of their numbers, which begin with one. */
  public static <T> ImmutableList<T> chain(int length, IntFunction<T> element) {
    return IntStream.rangeClosed(1, length).mapToObj(element).collect(toImmutableList());
  }

  /** An amendment of an amendment and so on of the memorandum; the last one has a rule. */
  public static CooperationRegister ofAmendments(int length) {
    return base()
        .addAllInstruments(chain(length, DeepRegisters::amendmentOfAmendment))
        .addInstrument(withRule(length + 1))
        .build();
  }

  public static InstrumentId amendment(int number) {
    return number == 0 ? MEMORANDUM : InstrumentId.of("amendment-" + number);
  }

  private static Amendment amendmentOfAmendment(int number) {
    return Amendment.builder()
        .id(amendment(number))
        .amends(amendment(number - 1))
        .state(InstrumentState.CONCLUDED)
        .signed(SIGNED)
        .effective(SIGNED)
        .addChange(Change.add(Clause.builder().id(ClauseId.of("added-" + number)).build()))
        .build();
  }

  private static Amendment withRule(int number) {
    return amendmentOfAmendment(number).toBuilder()
        .addClause(clause("last", Participation.of(rule("last", Rights.SPEAK))))
        .build();
  }

  /** Units within units, the first one the guest of the memorandum. */
  public static CooperationRegister ofAffiliations(int length) {
    return base()
        .addAllOrganizations(chain(length, number -> organization(unit(number))))
        .addAllAffiliations(
            chain(
                length,
                number ->
                    Affiliation.builder()
                        .unit(unit(number))
                        .within(unit(number - 1))
                        .period(Period.parse("2019-01-01/.."))
                        .build()))
        .build();
  }

  /** Successors of successors, the first one that of the guest. */
  public static CooperationRegister ofSuccessions(int length) {
    return base()
        .addAllOrganizations(chain(length, number -> organization(unit(number))))
        .addAllSuccessions(
            chain(
                length,
                number ->
                    Succession.builder()
                        .predecessor(unit(number - 1))
                        .successor(unit(number))
                        .on(PartialDate.of(2021, 1, 1))
                        .passing(Passing.ALL)
                        .build()))
        .build();
  }

  public static OrganizationId unit(int number) {
    return number == 0 ? GUEST : OrganizationId.of("unit-" + number);
  }

  /** Bodies that succeed one another and are parts of one another; a rule names the first one. */
  public static CooperationRegister ofBodies(int length) {
    ParticipationRule named =
        rule("named", Rights.PROPOSE).toBuilder().in(BodySelector.only(COMMITTEE)).build();
    return base(memorandum(rule("guests", Rights.ATTEND), named))
        .addAllBodies(
            chain(
                length,
                number ->
                    committee(body(number)).toBuilder()
                        .parent(body(number - 1))
                        .addSuccessorOf(body(number - 1))
                        .build()))
        .build();
  }

  public static BodyId body(int number) {
    return number == 0 ? COMMITTEE : BodyId.of("committee-" + number);
  }

  /** Clauses that are parts of clauses. */
  public static CooperationRegister ofClauses(int length) {
    Memorandum nested =
        memorandum().toBuilder()
            .addAllClauses(
                chain(
                    length,
                    number ->
                        clause(
                                "part-" + number,
                                Participation.of(rule("part-" + number, Rights.SPEAK)))
                            .toBuilder()
                            .parent(ClauseId.of(number == 1 ? "guests" : "part-" + (number - 1)))
                            .period(Period.parse("2020-01-01/.."))
                            .build()))
            .build();
    return base(nested).build();
  }

  /** Memoranda each of which supersedes the one before. */
  public static CooperationRegister ofSupersessions(int length) {
    return base()
        .addAllInstruments(
            chain(
                length,
                number ->
                    memorandum().toBuilder()
                        .id(InstrumentId.of("memorandum-" + number))
                        .addRelation(
                            Relation.of(
                                RelationType.SUPERSEDES,
                                number == 1
                                    ? MEMORANDUM
                                    : InstrumentId.of("memorandum-" + (number - 1))))
                        .build()))
        .build();
  }

  /** Policy areas that are parts of policy areas. */
  public static CooperationRegister ofAreas(int length) {
    return base()
        .addTaxonomy(
            PolicyTaxonomy.builder()
                .id("deep")
                .name(LocalizedText.of("en", "Deep"))
                .addAllAreas(
                    chain(
                        length,
                        number ->
                            PolicyArea.builder()
                                .id(area(number))
                                .label(LocalizedText.of("en", "Area " + number))
                                .addBroader(area(number - 1))
                                .build()))
                .build())
        .build();
  }

  public static PolicyAreaId area(int number) {
    return PolicyAreaId.of("deep", "area-" + number);
  }

  private static ParticipationRule rule(String id, Right right) {
    return ParticipationRule.permit(right)
        .to(Holder.representativeOf(GUEST))
        .in(BodyDescription.bodiesOf(HOST).ofKind(BodyKinds.COMMITTEE))
        .id(RuleId.of(id))
        .build();
  }

  /** A rule with a condition. */
  public static CooperationRegister withCondition(Condition condition) {
    return base(memorandum(rule("guests", Rights.ATTEND).toBuilder().when(condition).build()))
        .build();
  }

  private static CooperationRegister.Builder base() {
    return base(memorandum());
  }

  private static CooperationRegister.Builder base(Memorandum memorandum) {
    return CooperationRegister.builder()
        .addOrganizations(organization(HOST), organization(GUEST))
        .addBody(committee(COMMITTEE))
        .addInstrument(memorandum);
  }

  private static Memorandum memorandum() {
    return memorandum(rule("guests", Rights.ATTEND));
  }

  private static Memorandum memorandum(ParticipationRule... rules) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .addParties(party(HOST), party(GUEST))
        .addClause(clause("guests", Participation.of(rules)))
        .build();
  }

  private static Party party(OrganizationId organization) {
    return Party.builder().organization(organization).signed(SIGNED).effective(SIGNED).build();
  }

  private static Clause clause(String id, Participation participation) {
    return Clause.builder().id(ClauseId.of(id)).addProvision(participation).build();
  }

  private static Organization organization(OrganizationId id) {
    return Organization.builder()
        .id(id)
        .addName(TimedName.of(LocalizedText.of("en", "Organisation " + id.value())))
        .legalPersonality(Truth.of(id.equals(HOST) || id.equals(GUEST)))
        .existence(Period.parse("2000-01-01/.."))
        .build();
  }

  private static Body committee(BodyId id) {
    return Body.builder()
        .id(id)
        .addName(TimedName.of(LocalizedText.of("en", "Committee " + id.value())))
        .kind(BodyKinds.COMMITTEE)
        .owner(HOST)
        .existence(Period.parse("2000-01-01/.."))
        .build();
  }
}
