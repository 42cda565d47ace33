package org.dohoda.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.partnership.Applied;
import org.dohoda.partnership.Decided;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Resumed;
import org.dohoda.policy.Focus;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Coherence;
import org.dohoda.testkit.Registers;
import org.dohoda.text.Listed;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** A generator that is broken on purpose is found out. */
class CoherenceTest {
  private static final int DRAWN = 4;

  /** Draws as a property would and expects that what a broken generator draws is refused. */
  private static void assertFindsOut(UnaryOperator<CooperationRegister> fault, String words) {
    Arbitrary<CooperationRegister> broken =
        Registers.registers().withMunicipalities(2, 3).withMemoranda(8, 9).map(fault);
    for (int seed = 0; seed < DRAWN; seed++) {
      CooperationRegister register = broken.generator(100).next(new Random(seed)).value();
      assertThat(Coherence.isCoherent(register)).isFalse();
      assertThat(Coherence.violations(register)).anyMatch(each -> each.contains(words));
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> Coherence.coherent(register))
          .withMessageContaining(words);
    }
  }

  private static <T> List<T> changed(List<T> items, int index, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(items);
    changed.set(index, change.apply(items.get(index)));
    return changed;
  }

  /** The register with another first memorandum. */
  private static CooperationRegister memorandum(
      CooperationRegister register, UnaryOperator<Memorandum> change) {
    List<Instrument> instruments = new ArrayList<>(register.instruments());
    for (int i = 0; i < instruments.size(); i++) {
      if (instruments.get(i) instanceof Memorandum memorandum) {
        instruments.set(i, change.apply(memorandum));
        return register.toBuilder().instruments(instruments).build();
      }
    }
    throw new AssertionError("no memorandum");
  }

  private static CooperationRegister clause(CooperationRegister register, Clause clause) {
    return memorandum(register, each -> each.toBuilder().addClause(clause).build());
  }

  private static Clause.Builder own() {
    return Clause.builder().id(ClauseId.of("own"));
  }

  private static ParticipationRule.Builder rule(CooperationRegister register) {
    return ParticipationRule.permit(Rights.ATTEND)
        .id(RuleId.of("own-rule"))
        .to(Holder.anyone())
        .in(BodySelector.only(register.bodies().get(0).id()));
  }

  @Example
  void coherent_ofACoherentRegister_isTheRegister() {
    CooperationRegister register = Registers.registers().generator(100).next(new Random(1)).value();
    assertThat(Coherence.coherent(register)).isSameAs(register);
  }

  @Example
  void partyThatNobodyKnows() {
    assertFindsOut(
        register ->
            memorandum(
                register,
                each -> each.toBuilder().addParty(Party.of(OrganizationId.of("nobody"))).build()),
        "OrganizationId nobody leads nowhere");
  }

  @Example
  void bodyInARule() {
    assertFindsOut(
        register ->
            clause(
                register,
                own()
                    .addProvision(
                        Participation.of(
                            rule(register).in(BodySelector.only(BodyId.of("nowhere"))).build()))
                    .build()),
        "BodyId nowhere leads nowhere");
  }

  @Example
  void exceptionToARuleThatIsNotThere() {
    assertFindsOut(
        register ->
            clause(
                register,
                own()
                    .addProvision(
                        Participation.of(
                            rule(register).addExceptionTo(RuleId.of("no-rule")).build()))
                    .build()),
        "RuleId no-rule leads nowhere");
  }

  @Example
  void parentOfAClause() {
    assertFindsOut(
        register -> clause(register, own().parent(ClauseId.of("no-clause")).build()),
        "ClauseId no-clause leads nowhere");
  }

  @Example
  void policyArea() {
    assertFindsOut(
        register ->
            clause(
                register,
                own()
                    .addProvision(
                        PolicyFocus.builder()
                            .foci(
                                Listed.open(
                                    List.of(
                                        Focus.builder()
                                            .area(PolicyAreaId.of("own", "area"))
                                            .build())))
                            .build())
                    .build()),
        "PolicyAreaId own/area leads nowhere");
  }

  @Example
  void amendmentOfNothing() {
    assertFindsOut(
        register ->
            register.toBuilder()
                .addInstrument(
                    Amendment.builder()
                        .id(InstrumentId.of("a"))
                        .amends(InstrumentId.of("no-paper"))
                        .addChange(new Change.RepealClause(ClauseId.of("no-clause")))
                        .build())
                .build(),
        "InstrumentId no-paper leads nowhere");
  }

  @Example
  void clauseBeforeItsMemorandum() {
    assertFindsOut(
        register -> clause(register, own().period(Period.parse("2001/..")).build()),
        "does not nest in");
  }

  @Example
  void ruleAfterItsMemorandum() {
    assertFindsOut(
        register ->
            clause(
                register,
                own()
                    .period(Period.parse("2030-01-01/2030-12-31"))
                    .addProvision(
                        Participation.of(rule(register).period(Period.parse("2030/2031")).build()))
                    .build()),
        "rule own-rule");
  }

  @Example
  void bodyBeforeItsOwner() {
    assertFindsOut(
        register ->
            register.toBuilder()
                .bodies(
                    changed(
                        register.bodies(),
                        0,
                        body -> body.toBuilder().existence(Period.parse("1900/..")).build()))
                .build(),
        "does not nest in");
  }

  @Example
  void meetingOfABodyThatIsOver() {
    assertFindsOut(
        register -> {
          Body body = register.bodies().get(0);
          Meeting late = Meeting.builder().body(body.id()).date(LocalDate.of(2024, 1, 1)).build();
          return register.toBuilder()
              .bodies(
                  changed(
                      register.bodies(),
                      0,
                      each -> each.toBuilder().existence(Period.parse("2005/2010")).build()))
              .addMeeting(late)
              .build();
        },
        "does not nest in 2005/2010");
  }

  @Example
  void effectBeforeSignature() {
    assertFindsOut(
        register ->
            memorandum(
                register,
                each ->
                    each.toBuilder()
                        .parties(
                            changed(
                                each.parties(),
                                0,
                                party ->
                                    party.toBuilder().effective(PartialDate.ofYear(1999)).build()))
                        .build()),
        "1999 is before");
  }

  private static CooperationRegister partnership(
      CooperationRegister register, Episode... episodes) {
    return register.toBuilder()
        .partnerships(
            changed(
                register.partnerships(),
                0,
                each -> each.toBuilder().episodes(ImmutableList.copyOf(episodes)).build()))
        .build();
  }

  @Example
  void eventThatDoesNotFit() {
    assertFindsOut(
        register ->
            partnership(
                register, Episode.of(Applied.undated(), Resumed.on(PartialDate.ofYear(2020)))),
        "RESUMED does not fit APPLIED");
  }

  @Example
  void eventBackInTime() {
    assertFindsOut(
        register ->
            partnership(
                register,
                Episode.of(
                    Applied.on(PartialDate.ofYear(2020)),
                    Decided.approvedOn(PartialDate.ofYear(2019)))),
        "APPROVED goes back in time");
  }
}
