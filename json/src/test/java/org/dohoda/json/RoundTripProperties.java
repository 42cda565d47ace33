package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.json.model.ModelTypes;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.problem.Checked;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DohodaDomain;
import org.dohoda.testkit.OddRegisters;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Sentences;

/** What is written is read as the same value, whatever the value: every kind of document. */
@Domain(DohodaDomain.class)
class RoundTripProperties {
  /** Fewer than these, as mutation testing wants them, do not meet every type. */
  private static final int TRIES = 50;

  /** Kinds that the type of an object tells; no document writes them. */
  private static final Set<Class<?>> TOLD_BY_A_TYPE = Set.of(ProvisionKind.class, EventKind.class);

  /** The types of all that was written and read here. */
  private static final Set<Class<?>> MET = ConcurrentHashMap.newKeySet();

  private static <T> void check(JsonFormat<T> format, T value) {
    ValueParts.of(value).forEach(part -> MET.add(part.getClass()));
    String pretty = format.write(value);
    Checked<T> read = format.read(pretty);
    assertThat(read.problems()).isEmpty();
    assertThat(read.orThrow()).isEqualTo(value);
    assertThat(format.write(read.orThrow())).isEqualTo(pretty);
    assertThat(format.readOrThrow(format.compact().writeBytes(value))).isEqualTo(value);
    byte[] canonical = format.canonical(value);
    T again = format.readOrThrow(canonical);
    assertThat(again).isEqualTo(value);
    assertThat(format.canonical(again)).isEqualTo(canonical);
  }

  private static Memorandum holding(Provision provision) {
    return Memorandum.builder()
        .id(InstrumentId.of("m"))
        .addParty(Party.of(OrganizationId.of("a")))
        .addParty(Party.of(OrganizationId.of("b")))
        .addClause(Clause.builder().id(ClauseId.of("c")).addProvision(provision).build())
        .build();
  }

  @Property(tries = 300)
  void provision(@ForAll Provision provision) {
    check(DohodaJson.memorandum(), holding(provision));
  }

  @Example
  void sentences() {
    Sentences.all()
        .values()
        .forEach(all -> all.forEach(one -> check(DohodaJson.memorandum(), holding(one))));
  }

  @Property(tries = TRIES)
  void organization(@ForAll Organization organization) {
    check(DohodaJson.organization(), organization);
  }

  @Property(tries = TRIES)
  void affiliation(@ForAll Affiliation affiliation) {
    check(DohodaJson.affiliation(), affiliation);
  }

  @Property(tries = TRIES)
  void succession(@ForAll Succession succession) {
    check(DohodaJson.succession(), succession);
  }

  @Property(tries = TRIES)
  void stake(@ForAll Stake stake) {
    check(DohodaJson.stake(), stake);
  }

  @Property(tries = TRIES)
  void representative(@ForAll Representative representative) {
    check(DohodaJson.representative(), representative);
  }

  @Property(tries = TRIES)
  void body(@ForAll Body body) {
    check(DohodaJson.body(), body);
  }

  @Property(tries = TRIES)
  void membership(@ForAll Membership membership) {
    check(DohodaJson.membership(), membership);
  }

  @Property(tries = TRIES)
  void meeting(@ForAll Meeting meeting) {
    check(DohodaJson.meeting(), meeting);
  }

  @Property(tries = TRIES)
  void taxonomy(@ForAll PolicyTaxonomy taxonomy) {
    check(DohodaJson.taxonomy(), taxonomy);
  }

  @Property(tries = TRIES)
  void memorandum(@ForAll Memorandum memorandum) {
    check(DohodaJson.memorandum(), memorandum);
  }

  @Property(tries = TRIES)
  void amendment(@ForAll Amendment amendment) {
    check(DohodaJson.amendment(), amendment);
  }

  @Property(tries = TRIES)
  void procedureRules(@ForAll ProcedureRules procedureRules) {
    check(DohodaJson.procedureRules(), procedureRules);
  }

  @Property(tries = TRIES)
  void programme(@ForAll Programme programme) {
    check(DohodaJson.programme(), programme);
  }

  @Property(tries = TRIES)
  void partnership(@ForAll Partnership partnership) {
    check(DohodaJson.partnership(), partnership);
  }

  @Property(tries = TRIES)
  void attestedCount(@ForAll AttestedCount attestedCount) {
    check(DohodaJson.attestedCount(), attestedCount);
  }

  @Property(tries = TRIES)
  void register(@ForAll CooperationRegister register) {
    check(DohodaJson.register(), register);
  }

  @Property(tries = TRIES)
  void partnershipOfAnyEvents(@ForAll("ofAnyEvents") Partnership partnership) {
    check(DohodaJson.partnership(), partnership);
  }

  @Provide
  Arbitrary<Partnership> ofAnyEvents() {
    return Partnerships.ofAnyEvents();
  }

  @Property(tries = TRIES)
  void oddRegister(@ForAll("oddRegisters") CooperationRegister register) {
    check(DohodaJson.register(), register);
  }

  @Provide
  Arbitrary<CooperationRegister> oddRegisters() {
    return OddRegisters.oddRegisters();
  }

  /** Every type that a document can hold was drawn, written and read, unless few were wanted. */
  @AfterContainer
  static void everyPublicType_wasMet() {
    if (Integer.getInteger("dohoda.tries", TRIES) < TRIES) {
      return;
    }
    Set<Class<?>> missed = new LinkedHashSet<>();
    for (Class<?> type : ModelTypes.within(CooperationRegister.class)) {
      boolean isAbstract = Modifier.isAbstract(type.getModifiers()) && !ModelTypes.isBuilt(type);
      boolean isTold = isAbstract || TOLD_BY_A_TYPE.contains(type);
      if (!isTold && MET.stream().noneMatch(type::isAssignableFrom)) {
        missed.add(type);
      }
    }
    assertThat(missed).isEmpty();
    assertThat(MET).hasSizeGreaterThan(150);
  }

  /** A kind of document without a property here is a mistake. */
  @Example
  void everyKind_isATestOfThisClass() {
    assertThat(RoundTripProperties.class.getDeclaredMethods())
        .extracting(java.lang.reflect.Method::getName)
        .containsAll(DohodaJson.all().stream().map(JsonFormat::kind).toList());
  }
}
