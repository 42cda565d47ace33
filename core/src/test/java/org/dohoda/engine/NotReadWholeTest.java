package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Where nothing is said, whether that rests on papers of which a part alone was read. */
class NotReadWholeTest {
  private static final Source PART = source("Memorandum", Extent.PART);
  private static final Source REPORT = source("Release on the amendment", Extent.REPORT);
  private static final PartialDate SINCE = PartialDate.of(2021, 1, 1);

  /** It concerns none of those who ask: not on its account is a paper looked at. */
  private static final ParticipationRule FOR_ANOTHER =
      permit("r", ATTEND).to(Holder.representativeOf(OrganizationId.of("nobody"))).build();

  private static Source source(String title, Extent extent) {
    return Source.builder().title(title).extent(extent).build();
  }

  private static Memorandum partRead(OrganizationId one, OrganizationId other) {
    return memorandum("memorandum", List.of(one, other), FOR_ANOTHER).toBuilder()
        .addSource(PART)
        .build();
  }

  private static Amendment amendment(String amended, Change change, Source source) {
    return Amendment.builder()
        .id(InstrumentId.of(amended + "-amendment"))
        .amends(InstrumentId.of(amended))
        .state(InstrumentState.CONCLUDED)
        .effective(SINCE)
        .addChange(change)
        .addSource(source)
        .build();
  }

  private static ImmutableList<Source> onSpeaking(
      CooperationRegister register, OrganizationId holder, BodyId body) {
    Ruling ruling =
        ParticipationEngine.of(register)
            .decide(ParticipationQuestion.of(holder, body, DAY).addRights(SPEAK).build())
            .ruling(SPEAK);
    assertThat(ruling.outcome()).isEqualTo(Outcome.SILENT);
    return ruling.notReadWhole();
  }

  private static ImmutableList<Source> onSpeaking(OrganizationId holder, Instrument... papers) {
    return onSpeaking(register(papers), holder, COMMITTEE);
  }

  @Test
  void memorandumOfAParty_ofWhichAPartWasRead_isNamed() {
    assertThat(onSpeaking(AGENCY, partRead(TOWN, AGENCY))).containsExactly(PART);
  }

  @Test
  void partyThatJoined_isConcerned() {
    Change joins = Change.joins(Party.builder().organization(AGENCY).effective(SINCE).build());
    Amendment whole = amendment("memorandum", joins, source("Amendment", Extent.WHOLE));
    OrganizationId other = OrganizationId.of("other");
    assertThat(onSpeaking(AGENCY, partRead(TOWN, other), whole)).containsExactly(PART);
  }

  @Test
  void partyThatFollowedByAmendment_isConcerned() {
    Amendment whole =
        amendment("memorandum", Change.succeeded(TOWN, AGENCY), source("Amendment", Extent.WHOLE));
    OrganizationId other = OrganizationId.of("other");
    assertThat(onSpeaking(AGENCY, partRead(TOWN, other), whole)).containsExactly(PART);
  }

  @Test
  void ownerThatSucceededAParty_isConcerned() {
    OrganizationId other = OrganizationId.of("other");
    CooperationRegister register =
        register(partRead(TOWN, other)).toBuilder()
            .addSuccession(
                Succession.builder()
                    .predecessor(TOWN)
                    .successor(REGION)
                    .on(SINCE)
                    .passing(Passing.ALL)
                    .build())
            .build();
    assertThat(onSpeaking(register, AGENCY, COMMITTEE)).containsExactly(PART);
  }

  @Test
  void amendment_ofWhichAReportWasRead_isNamed() {
    Memorandum whole = memorandum("memorandum", List.of(TOWN, AGENCY), FOR_ANOTHER);
    Amendment amendment = amendment("memorandum", Change.term(Term.indefinite()), REPORT);
    assertThat(onSpeaking(AGENCY, whole, amendment)).containsExactly(REPORT);
    Amendment ofAmendment = amendment("memorandum-amendment", Change.term(Term.indefinite()), PART);
    assertThat(onSpeaking(AGENCY, whole, amendment, ofAmendment)).containsExactly(REPORT, PART);
  }

  @Test
  void amendmentOfTheRulesOfTheBody_isNamed() {
    ProcedureRules rules = Region.rules("rules", Authority.STATUTE, FOR_ANOTHER);
    Amendment amendment = amendment("rules", Change.term(Term.indefinite()), REPORT);
    assertThat(onSpeaking(TOWN, rules, amendment)).containsExactly(REPORT);
  }

  @Test
  void paperOfOthers_isNotNamed() {
    assertThat(onSpeaking(AGENCY, partRead(TOWN, OrganizationId.of("other")))).isEmpty();
  }
}
