package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dohoda.condition.Condition;
import org.dohoda.id.InstrumentId;
import org.dohoda.testkit.Sentences;
import org.dohoda.text.Identifier;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {
  private static final LocalizedText WORDS = LocalizedText.of("en", "words");

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("purpose: must have wording or foci", () -> Purpose.builder().build()),
        refused("principle: must have principles or wording", () -> Principle.builder().build()),
        refused(
            "definition: must have a meaning, somebody it refers to, what it includes or a text that",
            () -> Definition.builder().term(WORDS).build()),
        refused(
            "norms: must not be empty",
            () -> LegalBasis.builder().effect(BasisEffect.REQUIRES).build()),
        refused("scope: must say something", () -> Scope.builder().build()),
        refused("seat: must say something", () -> Seat.builder().build()),
        refused("rules: must not be empty", () -> Participation.builder().build()),
        refused("body: must be there unless a name is", () -> BodyConstitution.builder().build()),
        refused(
            "decision making: must have a quorum, a step, a casting vote, a veto or wording",
            () -> DecisionMaking.builder().build()),
        refused("steps: must not be empty", () -> ApprovalRequired.builder().build()),
        refused(
            "confidentiality: must say which information or who keeps it",
            () -> Confidentiality.builder().build()),
        refused(
            "information: must be said by wording or levels",
            () -> InformationSharing.builder().modality(Modality.MAY).build()),
        refused(
            "publicity: must say what, who or where",
            () -> Publicity.builder().modality(Modality.MAY).build()),
        refused(
            "entry into force: must have a first day, a provisional one, an approval or a condition",
            () -> EntryIntoForce.builder().build()),
        refused("termination: must say who, why or by when", () -> Termination.builder().build()),
        refused(
            "amendment procedure: must say something", () -> AmendmentProcedure.builder().build()),
        refused("survival: must name clauses or matters", () -> Survival.builder().build()),
        refused(
            "dispute: must have steps, excluded ways or wording", () -> Dispute.builder().build()),
        refused(
            "contact: must have a person, an office or a channel", () -> Contact.builder().build()),
        refused("person: must not be blank", () -> Contact.builder().person(" ").build()),
        refused(
            "address: must not be blank",
            () -> ContactChannel.builder().channel(Channels.EMAIL).address("").build()),
        refused(
            "quantities: must be empty unless an amount is",
            () ->
                Finance.none().toBuilder()
                    .addQuantity(Quantity.atMost(Money.of(1, "CZK")))
                    .build()),
        refused("quantities: must not be empty without wording", () -> Finance.amount()),
        refused(
            "governedBy: must be empty where no money passes",
            () -> Finance.none().toBuilder().addGovernedBy(InstrumentId.of("other")).build()),
        refused("languages: must say something", () -> Languages.builder().build()),
        refused(
            "versions: must be in different languages",
            () ->
                Languages.builder()
                    .addVersion(LanguageVersion.of("cs", 1))
                    .addVersion(LanguageVersion.of("cs", 2))
                    .build()),
        refused(
            "prevailing: must be one of the versions",
            () ->
                Languages.builder()
                    .addVersion(LanguageVersion.of("cs"))
                    .prevailing(Locale.ENGLISH)
                    .build()),
        refused(
            "copiesEach: must be positive",
            () -> Languages.builder().wording(WORDS).copiesEach(0).build()),
        refused("copies: must be positive", () -> LanguageVersion.of("cs", 0)),
        refused(
            "language: must have a language and a well-formed tag",
            () -> LanguageVersion.of("no tag")),
        refused(
            "working: must have a language and a well-formed tag",
            () -> Languages.working(Locale.ROOT)),
        refused(
            "quantities: must be empty unless liability is limited",
            () ->
                Liability.none(Bearer.eachParty()).toBuilder()
                    .addQuantity(Quantity.atMost(Money.of(1, "CZK")))
                    .build()),
        refused("quantities: must not be empty without wording", () -> Liability.limited()),
        refused("subjects: must not be empty", () -> IntellectualProperty.builder().build()),
        refused(
            "intellectual property: must name owners, users or wording",
            () -> IntellectualProperty.in(PropertyKinds.RESULTS).build()),
        refused(
            "steps: must be empty, as a first day, where nobody named may join",
            () -> Accession.closed().toBuilder().firstDay(DateRule.withoutDelay()).build()),
        refused("bearers: must not be empty", () -> Bearer.jointly()),
        refused(
            "places: must not be empty without exceptions or wording",
            () -> Territory.builder().build()),
        refused(
            "uses: must be there unless disclosure or a condition is stated",
            () -> OnwardUse.builder().build()),
        refused(
            "times: must be positive",
            () -> Renewal.builder().mode(RenewalMode.BY_NOTICE).times(0).build()),
        refused(
            "times: must be empty without limit",
            () ->
                Renewal.builder().mode(RenewalMode.AUTOMATIC).times(2).withoutLimit(true).build()));
  }

  private static Arguments refused(String message, ThrowingCallable building) {
    return Arguments.of(message, building);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void build_meaningless_namesArgumentAndRule(String message, ThrowingCallable building) {
    assertThatIllegalArgumentException()
        .isThrownBy(building)
        .withMessageStartingWith(message)
        .withMessageContaining(", was ")
        .withMessageNotContainingAny("not stated", "was 'Optional");
  }

  @Test
  void build_whatSaysOneThingAlone_isEnough() {
    DecisionMaking tie = DecisionMaking.builder().castingVote(Bearer.office(WORDS)).build();
    assertThat(tie.steps()).isEmpty();
    DecisionMaking veto = DecisionMaking.builder().addVeto(Bearer.eachParty()).build();
    assertThat(veto.vetoes()).containsExactly(Bearer.eachParty());
    Listed<LocalizedText> all = Listed.closed(List.of(WORDS));
    assertThat(Definition.builder().term(WORDS).includes(all).build().includes()).contains(all);
    DateRule effect = DateRule.on(Anchor.EFFECT);
    assertThat(EntryIntoForce.builder().provisional(effect).build().provisional()).contains(effect);
    assertThat(AmendmentProcedure.builder().firstDay(effect).build().firstDay()).contains(effect);
    assertThat(Dispute.builder().wording(WORDS).build().wording()).contains(WORDS);
    assertThat(Territory.builder().addExcept(Identifier.of("CZ-LAU", "CZ0512")).build().places())
        .isEmpty();
    assertThat(Languages.builder().copiesEach(2).build().versions()).isEmpty();
    assertThat(Languages.builder().equallyAuthentic(Truth.YES).build().versions()).isEmpty();
    assertThat(Languages.builder().form(WORDS).build().versions()).isEmpty();
  }

  @Test
  void languages_equallyAuthenticTexts_mayStillHaveOneThatPrevails() {
    Languages languages =
        Languages.builder().equallyAuthentic(Truth.YES).prevailing(Locale.ENGLISH).build();
    assertThat(languages.prevailing()).contains(Locale.ENGLISH);
  }

  @Test
  void undertaking_secondAct_isRefusedInsteadOfReplacingTheFirst() {
    Undertaking.Builder report = Undertaking.by(Bearer.eachParty()).shall(Acts.REPORT);
    assertThatIllegalStateException()
        .isThrownBy(() -> report.may(Acts.INFORM))
        .withMessage("act: must be given once, an undertaking for each, was 'inform'");
    assertThat(report.build().modality()).isEqualTo(Modality.SHALL);
    assertThat(report.build().toBuilder().may(Acts.INFORM).build().act()).isEqualTo(Acts.INFORM);
  }

  @Test
  void build_requiredAttributeMissing_isNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Undertaking.by(Bearer.eachParty()).build())
        .withMessageContaining("modality")
        .withMessageContaining("act");
    assertThatIllegalStateException()
        .isThrownBy(() -> Term.builder().build())
        .withMessageContaining("lasting");
  }

  @Test
  void equals_eachSentence_isEqualToItsCopyAlone() {
    EqualsTester tester = new EqualsTester();
    Stream<Provision> all = Sentences.all().values().stream().flatMap(each -> each.stream());
    all.distinct().forEach(each -> tester.addEqualityGroup(each, each.match(new CopyOf())));
    tester.testEquals();
  }

  @Test
  void match_aUserOnJava17_getsATotalFunction() {
    assertThat(Finance.none().match(new KindOfCase())).isEqualTo(ProvisionKind.FINANCE);
    assertThat(Finance.none().type()).isEqualTo("finance");
    assertThat(Finance.none().describe(Locale.GERMAN))
        .isEqualTo("No money passes and none is owed.");
  }

  @Test
  void silenceAndNone_onMoney_areDifferent() {
    assertThat(Finance.none().finance()).isEqualTo(FinanceKind.NONE);
    assertThat(Finance.ownCosts()).isNotEqualTo(Finance.none());
    assertThat(Finance.none().toBuilder().condition(Condition.inWords(WORDS)).build())
        .isNotEqualTo(Finance.none());
  }

  @Test
  void lastingFactories_readAsTerms_holdTheLasting() {
    DateRule rule = DateRule.withoutDelay();
    assertThat(Term.until(rule).lasting()).isEqualTo(Lasting.until(rule));
    assertThat(Term.indefinite().lasting()).isEqualTo(Lasting.indefinitely());
    assertThat(Term.notStated().lasting()).isEqualTo(Lasting.notStated());
    assertThat(LegalEffect.binds().binding()).isEqualTo(Binding.BINDING);
    assertThat(Purpose.of(WORDS).wording()).contains(WORDS);
    assertThat(Recital.of(WORDS).fact()).isEqualTo(WORDS);
    assertThat(Definition.of(WORDS, WORDS).meaning()).contains(WORDS);
    assertThat(Definition.shortName(WORDS, Bearer.eachParty()).refersTo())
        .contains(Bearer.eachParty());
    assertThat(Territory.of(WORDS).wording()).contains(WORDS);
  }
}
