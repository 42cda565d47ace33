package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.effect.Effects;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.Mutuality;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.rendering.Rendering;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every fact that is reported of the three memoranda is data with its structure, and is shown on
 * the page of its memorandum. The pages of 2023 stand whole in files beside this test; {@code
 * -Ddohoda.pages=write} makes them anew.
 */
class ReportedFactsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/dohoda/examples/liberec");
  private static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final OrganizationId OFFICE = OrganizationId.of("urad-vlady");
  private static final LocalDate DAY = LocalDate.of(2023, 9, 12);
  private static final LocalDate RELEASE = LocalDate.of(2023, 7, 3);

  private final CooperationRegister register = Tour.liberec();
  private final Memorandum first = memorandum("lk-asz-2014");
  private final Memorandum second = memorandum("lk-asz-2019");
  private final Memorandum third = memorandum("lk-asz-2023");

  private Memorandum memorandum(String id) {
    return (Memorandum) register.instrument(InstrumentId.of(id)).orElseThrow();
  }

  private static <P extends Provision> P only(Memorandum memorandum, String clause, Class<P> kind) {
    Clause found =
        memorandum.clauses().stream()
            .filter(each -> each.id().equals(ClauseId.of(clause)))
            .findFirst()
            .orElseThrow();
    assertThat(found.provisions()).hasSize(1);
    Provision provision = found.provisions().get(0);
    assertThat(provision).isInstanceOf(kind);
    return Objects.requireNonNull(kind.cast(provision));
  }

  private void shown(Memorandum memorandum, String czech, String english) {
    assertThat(page(memorandum, Language.CS)).contains(czech);
    assertThat(page(memorandum, Language.EN)).contains(english);
  }

  private String page(Memorandum memorandum, Language language) {
    return Rendering.in(language.locale()).naming(register.names(RELEASE)).markdown(memorandum);
  }

  private static Relation follows(InstrumentId other) {
    return Relation.of(RelationType.FOLLOWS, other);
  }

  private static LocalizedText text(String cs, String en) {
    return LocalizedText.of("cs", cs, "en", en);
  }

  @Test
  void clauses_ofAllThree_haveProvisions() {
    for (Memorandum memorandum : List.of(first, second, third)) {
      assertThat(memorandum.clauses()).noneMatch(clause -> clause.provisions().isEmpty());
    }
  }

  @Test
  void first_signedOn26February2014ByBoth() {
    assertThat(first.parties()).extracting(Party::organization).containsExactly(REGION, AGENCY);
    assertThat(first.parties())
        .allMatch(party -> party.signed().orElseThrow().equals(PartialDate.of(2014, 2, 26)));
    shown(
        first,
        "strana: „Liberecký kraj“, podpis: 26. 2. 2014",
        "party: “Liberec Region”, signature: 26 February 2014");
  }

  @Test
  void second_signedInMay2019ForTheOfficeThroughTheAgency() {
    Party office = second.party(OFFICE).orElseThrow();
    assertThat(office.signed()).contains(PartialDate.ofMonth(2019, 5));
    assertThat(office.through().get(0).unit()).isEqualTo(AGENCY);
    shown(
        second,
        "prostřednictvím: „Agentura pro sociální začleňování“, podpis: květen 2019",
        "through: “Agency for Social Inclusion”, signature: May 2019");
  }

  @Test
  void second_followsTheFirstAndEndsNothing() {
    assertThat(second.relations()).containsExactly(follows(first.id()));
    shown(second, "- navazuje na: „lk-asz-2014“", "- follows: “lk-asz-2014”");
  }

  @Test
  void second_hasElevenAreasInFormulationAndImplementation() {
    PolicyFocus focus = only(second, "areas", PolicyFocus.class);
    assertThat(focus.foci().openness()).isEqualTo(Openness.OPEN);
    assertThat(focus.foci().items())
        .extracting(Focus::area)
        .containsExactly(
            SocialInclusion.EMPLOYMENT,
            SocialInclusion.HOUSING,
            SocialInclusion.SOCIAL_SERVICES,
            SocialInclusion.EDUCATION,
            SocialInclusion.SOCIAL_BENEFITS,
            SocialInclusion.HEALTH_CARE,
            SocialInclusion.COMMUNITY_WORK,
            SocialInclusion.DEBT,
            SocialInclusion.CRIME_PREVENTION,
            SocialInclusion.HEALTH,
            SocialInclusion.PARTICIPATION_METHODS);
    assertThat(focus.phases()).containsExactly(PolicyPhase.FORMULATION, PolicyPhase.IMPLEMENTATION);
    shown(second, "„dluhová problematika“", "“debt”");
    shown(second, "fáze: tvorba, realizace", "phases: formulation, implementation");
  }

  @Test
  void second_regularMeetingsToExchangeInformation() {
    Undertaking meetings = only(second, "meetings", Undertaking.class);
    assertThat(meetings.bearers()).containsExactly(Bearer.party(AGENCY));
    assertThat(meetings.modality()).isEqualTo(Modality.IS);
    assertThat(meetings.act()).isEqualTo(Acts.ORGANISE);
    assertThat(meetings.recurrence()).contains(Recurrence.regularly());
    assertThat(meetings.addressees())
        .containsExactly(
            Bearer.office(
                text("odpovědní pracovníci kraje", "responsible officers of the Region"), REGION));
    assertThat(meetings.links())
        .containsExactly(
            Link.inOrderThat(
                text(
                    "výměna informací o sociálním začleňování",
                    "exchange of information on social inclusion")));
    shown(second, "jak často: pravidelně", "how often: regularly");
    shown(
        second,
        "za účelem: „výměna informací o sociálním začleňování“",
        "in order that: “exchange of information on social inclusion”");
  }

  @Test
  void third_signedNotLaterThanTheRelease() {
    assertThat(third.parties()).extracting(Party::organization).containsExactly(REGION, AGENCY);
    assertThat(third.parties())
        .allMatch(party -> party.signed().orElseThrow().equals(PartialDate.notAfter(RELEASE)));
    shown(third, "podpis: nejpozději 3. 7. 2023", "signature: not later than 3 July 2023");
  }

  @Test
  void third_severalMemorandaBefore() {
    assertThat(third.relations()).containsExactly(follows(first.id()), follows(second.id()));
    assertThat(only(third, "background", Recital.class).instruments())
        .containsExactly(first.id(), second.id());
    shown(
        third,
        "„v minulosti bylo uzavřeno několik memorand“",
        "“several memoranda were concluded earlier”");
  }

  @Test
  void third_purposeToDevelopTheCooperation() {
    assertThat(only(third, "purpose", Purpose.class).wording()).isPresent();
    shown(
        third,
        "Účel: „podpora a rozvoj spolupráce započaté v předchozích letech“",
        "Purpose: “to support and develop the cooperation begun in earlier years”");
  }

  @Test
  void third_formsInAllFourPhases() {
    FormsOfCooperation forms = only(third, "forms", FormsOfCooperation.class);
    assertThat(forms.forms().openness()).isEqualTo(Openness.OPEN);
    assertThat(forms.forms().items())
        .containsExactly(
            CooperationForms.INFORMATION_EXCHANGE,
            CooperationForms.CONSULTATION,
            CooperationForms.JOINT_POSITION,
            CooperationForms.JOINT_PROCEDURE);
    assertThat(CooperationForms.INFORMATION_EXCHANGE.mutuality()).contains(Mutuality.MUTUAL);
    assertThat(CooperationForms.CONSULTATION.mutuality()).contains(Mutuality.MUTUAL);
    assertThat(CooperationForms.JOINT_POSITION.mutuality()).contains(Mutuality.JOINT);
    assertThat(CooperationForms.JOINT_PROCEDURE.mutuality()).contains(Mutuality.JOINT);
    assertThat(forms.phases()).containsExactlyInAnyOrder(PolicyPhase.values());
    shown(
        third,
        "výměna informací, konzultace, společné stanovisko, společný postup (mimo jiné)",
        "information exchange, consultation, joint position, joint procedure (among others)");
  }

  @Test
  void third_areasWithDirectionGroupAndPlace() {
    PolicyFocus focus = only(third, "areas", PolicyFocus.class);
    assertThat(focus.foci().openness()).isEqualTo(Openness.OPEN);
    ImmutableList<Focus> foci = focus.foci().items().asList();
    assertThat(foci)
        .extracting(Focus::area)
        .containsExactly(
            SocialInclusion.LONG_TERM_UNEMPLOYMENT,
            SocialInclusion.RETURN_TO_WORK,
            SocialInclusion.HOUSING,
            SocialInclusion.EXCLUDED_AREAS,
            SocialInclusion.DEBT,
            SocialInclusion.EDUCATION,
            SocialInclusion.SOCIAL_SERVICES,
            SocialInclusion.COEXISTENCE,
            SocialInclusion.CRIME_PREVENTION);
    assertThat(foci.get(0).direction()).contains(Direction.PREVENT);
    assertThat(foci.get(1).direction()).contains(Direction.SUPPORT);
    assertThat(foci.get(2).direction()).contains(Direction.RAISE);
    assertThat(foci.get(2).targetGroup()).isPresent();
    assertThat(foci.get(3).place()).isPresent();
    assertThat(foci.get(3).targetGroup()).isEmpty();
    assertThat(foci.get(5).targetGroup()).isPresent();
    assertThat(foci.get(6).direction()).contains(Direction.RAISE);
    assertThat(foci.get(7).direction()).contains(Direction.IMPROVE);
    assertThat(foci.get(8).direction()).contains(Direction.PREVENT);
    assertThat(foci.get(8).place()).isPresent();
    for (Focus each : foci) {
      LocalizedText label = each.label().orElseThrow();
      shown(third, label.in(Language.CS.locale()), label.in(Language.EN.locale()));
    }
  }

  @Test
  void third_aRepresentativeOfTheAgencyMayAttendAsGuest() {
    Participation guests = only(third, "guests", Participation.class);
    assertThat(guests.rules()).hasSize(1);
    ParticipationRule rule = guests.rules().get(0);
    assertThat(rule.rights()).containsExactly(Rights.ATTEND);
    assertThat(rule.capacity()).contains(Capacities.GUEST);
    assertThat(rule.holder()).isEqualTo(Holder.representativeOf(AGENCY));
    assertThat(rule.bodies().descriptions())
        .containsExactlyInAnyOrder(
            BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMISSION),
            BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMITTEE),
            BodyDescription.bodiesOfStakesOf(REGION));
    shown(
        third,
        "kdo: zástupce organizace „Agentura pro sociální začleňování“; jako: host",
        "who: a representative of “Agency for Social Inclusion”; as: guest");
  }

  @Test
  void third_sixBodiesNamedAsExamples() {
    ParticipationRule rule = only(third, "guests", Participation.class).rules().get(0);
    assertThat(rule.bodies().named().orElseThrow().openness()).isEqualTo(Openness.OPEN);
    assertThat(rule.bodies().named().orElseThrow().items()).hasSize(6);
    rule.bodies()
        .named()
        .orElseThrow()
        .items()
        .forEach(
            body -> {
              LocalizedText name = register.names(RELEASE).name(body).orElseThrow();
              shown(third, name.in(Language.CS.locale()), name.in(Language.EN.locale()));
            });
  }

  @Test
  void third_nothingLetsTheRegionIntoBodiesOfTheAgency() {
    assertThat(third.clauses())
        .flatExtracting(Clause::provisions)
        .filteredOn(Participation.class::isInstance)
        .flatExtracting(each -> ((Participation) each).rules())
        .extracting(ParticipationRule::holder)
        .containsExactly(Holder.representativeOf(AGENCY));
  }

  @Test
  void third_isAReportNotTheText() {
    shown(third, "čtena jen zpráva o dokumentu", "only a report of it read");
  }

  @ParameterizedTest
  @EnumSource
  void third_page(Language language) throws IOException {
    check("lk-asz-2023." + language.locale() + ".md", page(third, language));
  }

  @ParameterizedTest
  @EnumSource
  void third_textOnADay(Language language) throws IOException {
    Rendering rendering = Rendering.in(language.locale()).naming(register.names(DAY));
    Effects effects = Effects.of(register);
    check(
        "lk-asz-2023-on-" + DAY + "." + language.locale() + ".md",
        rendering.markdown(third, effects.consolidated(third.id(), DAY, ImmutableSet.of())));
    assertThat(
            rendering.markdown(
                third, effects.consolidated(third.id(), DAY, Presumption.customary())))
        .doesNotContain("Není určeno")
        .doesNotContain("It is not determined");
  }

  private static void check(String name, String page) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("dohoda.pages", "").equals("write")) {
      Files.writeString(file, page);
    }
    assertThat(page).isEqualTo(Files.readString(file));
  }
}
