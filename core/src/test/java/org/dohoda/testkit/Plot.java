package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.partnership.Episode;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/**
 * A part of a register in the making whose ids all begin alike, so that it touches nothing else.
 *
 * <p>What the methods add is sound by itself. Not thread-safe.
 */
public final class Plot {
  private static final Source SOURCE =
      Source.builder()
          .title("Memorandum")
          .uri("https://example.org/memorandum.pdf")
          .kind(SourceKinds.AGREEMENT)
          .extent(Extent.WHOLE)
          .build();

  private final String prefix;
  private final CooperationRegister.Builder register;

  /**
   * A plot.
   *
   * @param prefix what all ids begin with
   * @param register where the parts are added
   */
  public Plot(String prefix, CooperationRegister.Builder register) {
    this.prefix = prefix;
    this.register = register;
  }

  /** {@return the register's builder, for what has no method here} */
  public CooperationRegister.Builder register() {
    return register;
  }

  /** {@return an id of this plot} */
  public String id(String name) {
    return prefix + "-" + name;
  }

  /** {@return the id of an organization} */
  public OrganizationId organization(String name) {
    return OrganizationId.of(id(name));
  }

  /** {@return the id of a body} */
  public BodyId body(String name) {
    return BodyId.of(id(name));
  }

  /** {@return the id of an instrument} */
  public InstrumentId instrument(String name) {
    return InstrumentId.of(id(name));
  }

  /** {@return the id of a rule} */
  public RuleId rule(String name) {
    return RuleId.of(id(name));
  }

  /** {@return a date} */
  public static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  /** {@return a text} */
  public static LocalizedText text(String czech) {
    return LocalizedText.of("cs", czech);
  }

  /** {@return a source that can be found} */
  public static Source source() {
    return SOURCE;
  }

  /** Adds organizations. */
  public Plot organizations(String... names) {
    for (String name : names) {
      organization(name, organization -> organization);
    }
    return this;
  }

  /** Adds an organization. */
  public Plot organization(String name, UnaryOperator<Organization.Builder> more) {
    Organization.Builder builder = Organization.builder().id(organization(name));
    Organization made = more.apply(builder.addName(TimedName.of(text(name)))).build();
    register.addOrganization(made);
    return this;
  }

  /** Adds a body of an owner. */
  public Plot body(String name, String owner, UnaryOperator<Body.Builder> more) {
    register.addBody(
        more.apply(
                Body.builder()
                    .id(body(name))
                    .addName(TimedName.of(text(name)))
                    .kind(BodyKinds.COMMITTEE)
                    .owner(organization(owner)))
            .build());
    return this;
  }

  /** Adds a body of an owner. */
  public Plot body(String name, String owner) {
    return body(name, owner, body -> body);
  }

  /** Adds an affiliation. */
  public Plot within(String unit, String whole, String period) {
    return within(unit, whole, period, affiliation -> affiliation);
  }

  /** Adds an affiliation. */
  public Plot within(
      String unit, String whole, String period, UnaryOperator<Affiliation.Builder> more) {
    register.addAffiliation(
        more.apply(
                Affiliation.builder()
                    .unit(organization(unit))
                    .within(organization(whole))
                    .period(Period.parse(period)))
            .build());
    return this;
  }

  /** Adds a memorandum of the organizations a and b, which signed it on 2023-07-03. */
  public Plot memorandum(String name, UnaryOperator<Memorandum.Builder> more) {
    return unsigned(
        name,
        memorandum -> more.apply(memorandum.parties(ImmutableList.of(signed("a"), signed("b")))));
  }

  /** Adds a memorandum without parties. */
  public Plot unsigned(String name, UnaryOperator<Memorandum.Builder> more) {
    register.addInstrument(
        more.apply(Memorandum.builder().id(instrument(name)).addSource(SOURCE)).build());
    return this;
  }

  /** {@return a party that signed on 2023-07-03} */
  public Party signed(String name) {
    return party(name, party -> party.signed(date("2023-07-03")));
  }

  /** {@return a party} */
  public Party party(String name, UnaryOperator<Party.Builder> more) {
    return more.apply(Party.builder().organization(organization(name))).build();
  }

  /** Adds the organizations a and b, and a memorandum m of theirs with a clause c. */
  public Plot saying(Provision... provisions) {
    return organizations("a", "b")
        .memorandum("m", memorandum -> memorandum.addClause(clause("c", provisions)));
  }

  /** {@return a clause} */
  public static Clause clause(String name, Provision... provisions) {
    return Clause.builder()
        .id(ClauseId.of(name))
        .heading(text(name))
        .addProvisions(provisions)
        .build();
  }

  /** Adds an amendment of 2024-01-01. */
  public Plot amendment(String name, String amended, Change... changes) {
    return amendment(name, amended, "2024-01-01", changes);
  }

  /** Adds an amendment. */
  public Plot amendment(String name, String amended, String signed, Change... changes) {
    return amendment(name, amended, a -> a.signed(date(signed)).addChanges(changes));
  }

  /** Adds an amendment that says more. */
  public Plot amendment(String name, String amended, UnaryOperator<Amendment.Builder> more) {
    register.addInstrument(
        more.apply(
                Amendment.builder()
                    .id(instrument(name))
                    .amends(instrument(amended))
                    .addSource(SOURCE))
            .build());
    return this;
  }

  /** Adds rules of procedure of a body. */
  public Plot procedure(String name, String governed, UnaryOperator<ProcedureRules.Builder> more) {
    register.addInstrument(
        more.apply(
                ProcedureRules.builder()
                    .id(instrument(name))
                    .authority(Authority.RULES_OF_PROCEDURE)
                    .state(InstrumentState.AGREED)
                    .addGoverns(body(governed))
                    .addSource(SOURCE))
            .build());
    return this;
  }

  /** {@return a rule that permits the representative of a to attend the body} */
  public ParticipationRule permission(
      String name, String body, UnaryOperator<ParticipationRule.Builder> more) {
    return rule(ParticipationRule.permit(Rights.ATTEND), name, body, more);
  }

  /** {@return a rule that prohibits the representative of a to attend the body} */
  public ParticipationRule prohibition(
      String name, String body, UnaryOperator<ParticipationRule.Builder> more) {
    return rule(ParticipationRule.prohibit(Rights.ATTEND), name, body, more);
  }

  private ParticipationRule rule(
      ParticipationRule.Builder rule,
      String name,
      String body,
      UnaryOperator<ParticipationRule.Builder> more) {
    return more.apply(
            rule.id(rule(name))
                .holder(Holder.representativeOf(organization("a")))
                .bodies(BodySelector.only(body(body))))
        .build();
  }

  /** Adds a and b, a body of b, and a memorandum with a clause of these rules. */
  public Plot granting(ParticipationRule... rules) {
    return body("body", "b").saying(Participation.of(rules));
  }

  /** Adds a programme run by a. */
  public Plot programme(String name, UnaryOperator<Programme.Builder> more) {
    register.addProgramme(
        more.apply(
                Programme.builder()
                    .id(ProgrammeId.of(id(name)))
                    .name(text(name))
                    .runBy(organization("a")))
            .build());
    return this;
  }

  /**
   * Adds the organizations a and b, a memorandum m, and a partnership p of theirs on its ground.
   */
  public Plot partners(Episode... episodes) {
    return partners(partnership -> partnership.addEpisodes(episodes));
  }

  /**
   * Adds the organizations a and b, a memorandum m, and a partnership p of theirs on its ground.
   */
  public Plot partners(UnaryOperator<Partnership.Builder> more) {
    return saying().partnership("p", more);
  }

  /** Adds a partnership of a and b on the ground of m. */
  public Plot partnership(String name, UnaryOperator<Partnership.Builder> more) {
    register.addPartnership(
        more.apply(
                Partnership.builder()
                    .id(PartnershipId.of(id(name)))
                    .parties(ImmutableSet.of(organization("a"), organization("b")))
                    .basis(ImmutableSet.of(instrument("m"))))
            .build());
    return this;
  }
}
