package org.dohoda.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.instrument.Signatory;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationGrounds;
import org.dohoda.provision.Undertaking;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;

/** The memoranda of a sampled world, each from its number alone, and what stands beside them. */
final class SamplePapers {
  private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);

  private final long seed;
  private final SampleWorld world;

  SamplePapers(long seed, SampleWorld world) {
    this.seed = seed;
    this.world = world;
  }

  private Dice dice(int number) {
    return new Dice(seed * 1_000_003L + number);
  }

  private LocalDate signed(int number) {
    return FIRST.plusDays(Math.floorMod(seed + number * 7919L, 3900));
  }

  private SampleWorld.Host host(int number) {
    return world.hosts().get(number % world.hosts().size());
  }

  /** The memoranda of one host are with different partners. */
  private SampleWorld.Partner partner(int number) {
    int hosts = world.hosts().size();
    return world.partners().get((number / hosts + number % hosts * 7) % world.partners().size());
  }

  static InstrumentId id(int number) {
    return InstrumentId.of("memorandum-" + number);
  }

  Memorandum memorandum(int number) {
    Dice dice = dice(number);
    SampleWorld.Host host = host(number);
    SampleWorld.Partner partner = partner(number);
    LocalDate signed = signed(number);
    Optional<InstrumentId> earlier = earlier(number);
    Memorandum.Builder memorandum =
        Memorandum.builder()
            .id(id(number))
            .kind(InstrumentKinds.MEMORANDUM_OF_COOPERATION)
            .title(
                LocalizedText.of(
                    "cs",
                    "Memorandum o spolupráci č. " + number + "/" + signed.getYear(),
                    "en",
                    "Memorandum of cooperation " + number + "/" + signed.getYear()))
            .number(number + "/" + signed.getYear())
            .addParty(party(host.id().value(), true, signed, dice))
            .addParty(party(partner.id().value(), false, signed, dice))
            .addSource(source(number, signed));
    if (dice.chance(90)) {
      memorandum.state(InstrumentState.CONCLUDED);
    }
    earlier.ifPresent(id -> memorandum.addRelation(Relation.of(RelationType.FOLLOWS, id)));
    SampleClauses clauses =
        new SampleClauses(dice, Bearer.party(host.id()), Bearer.party(partner.id()));
    LocalizedText reference =
        LocalizedText.of("cs", "strany spolupracují od roku " + (signed.getYear() - 1));
    List<Clause> all =
        clauses.clauses(
            earlier,
            new SampleRules(dice, host, partner, number, signed),
            Period.of(signed.plusDays(60), signed.plusDays(330)),
            reference);
    clauses.add("zaver", closing(signed, dice).toArray(Provision[]::new));
    return memorandum.addAllClauses(all).build();
  }

  /** The memorandum before it of the same host, if it is said to follow that. */
  private Optional<InstrumentId> earlier(int number) {
    int before = number - world.hosts().size();
    return before >= 0 && number % 3 == 0 && signed(before).isBefore(signed(number))
        ? Optional.of(id(before))
        : Optional.empty();
  }

  private static Party party(String organization, boolean host, LocalDate signed, Dice dice) {
    Party.Builder party =
        Party.builder()
            .organization(OrganizationId.of(organization))
            .role(LocalizedText.of("cs", host ? "hostitel" : "partner"))
            .addSignatory(
                new Signatory(
                    Optional.empty(),
                    Optional.of(LocalizedText.of("cs", host ? "hejtman" : "ředitelka"))))
            .signed(
                dice.chance(85)
                    ? PartialDate.of(signed)
                    : dice.one(
                        PartialDate.ofMonth(signed.getYear(), signed.getMonthValue()),
                        PartialDate.notAfter(signed)));
    if (dice.chance(50)) {
      party.effective(PartialDate.of(signed));
    }
    return party.build();
  }

  private static List<Provision> closing(LocalDate signed, Dice dice) {
    Term term =
        switch (dice.between(0, 9)) {
          case 0, 1, 2, 3 ->
              Term.until(
                  DateRule.fixed(PartialDate.of(signed.getYear() + dice.between(2, 12), 12, 31)));
          case 4, 5, 6 -> Term.indefinite();
          case 7 -> Term.notStated();
          default ->
              Term.until(DateRule.after(TimeSpan.years(dice.between(2, 9)), Anchor.LAST_SIGNATURE));
        };
    return List.of(
        term,
        EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
        Termination.by(Bearer.eachParty())
            .ground(TerminationGrounds.NO_GROUND_NEEDED)
            .addAddressee(Bearer.otherParties())
            .lastDay(DateRule.endOf(DateRule.on(Termination.NOTICE), 3, CalendarUnit.MONTH))
            .build());
  }

  private static Source source(int number, LocalDate signed) {
    return Source.builder()
        .title("Memorandum č. " + number + ", text podepsaný stranami")
        .kind(SourceKinds.AGREEMENT)
        .date(PartialDate.of(signed))
        .extent(Extent.WHOLE)
        .build();
  }

  /** An amendment that adds a clause to a memorandum a year after its signature. */
  Amendment amendment(int number) {
    SampleWorld.Host host = host(number);
    SampleTexts texts = new SampleTexts(dice(~number));
    Clause added =
        Clause.builder()
            .id(ClauseId.of("dodatek"))
            .wording(texts.sentence())
            .addProvision(
                Undertaking.by(Bearer.party(host.id()))
                    .intendsTo(Acts.EVALUATE)
                    .wording(texts.sentence())
                    .build())
            .addProvision(
                Participation.of(
                    ParticipationRule.permit(Rights.BRING_EXPERTS)
                        .id(RuleId.of("experti-" + number))
                        .to(Holder.representativeOf(partner(number).id()))
                        .in(BodySelector.only(host.committee()))
                        .build()))
            .build();
    return Amendment.builder()
        .id(InstrumentId.of("dodatek-" + number))
        .kind(InstrumentKinds.AMENDMENT)
        .amends(id(number))
        .signed(PartialDate.of(signed(number).plusYears(1)))
        .effective(PartialDate.of(signed(number).plusYears(1)))
        .state(InstrumentState.CONCLUDED)
        .addChange(new Change.AddClause(added, Optional.of(ClauseId.of("hoste"))))
        .addSource(source(number, signed(number).plusYears(1)))
        .build();
  }

  /** The rules of procedure of a host: its assembly is public, no agency votes in its council. */
  ProcedureRules procedureRules(SampleWorld.Host host) {
    String name = host.id().value();
    return ProcedureRules.builder()
        .id(InstrumentId.of("jednaci-rad-" + name))
        .kind(InstrumentKinds.RULES_OF_PROCEDURE)
        .title(LocalizedText.of("cs", "Jednací řád orgánů " + name))
        .authority(Authority.RULES_OF_PROCEDURE)
        .addGoverns(host.assembly())
        .addGoverns(host.council())
        .state(InstrumentState.CONCLUDED)
        .adopted(PartialDate.of(2012, 11, 20))
        .addSource(
            Source.builder()
                .title("Jednací řád orgánů " + name)
                .kind(SourceKinds.LEGAL_TEXT)
                .date(PartialDate.of(2012, 11, 20))
                .extent(Extent.WHOLE)
                .build())
        .term(Period.startingOn(PartialDate.of(2012, 12, 1)).openEnded())
        .addClause(
            Clause.builder()
                .id(ClauseId.of("verejnost"))
                .addProvision(
                    Participation.of(
                        ParticipationRule.permit(Rights.ATTEND)
                            .id(RuleId.of("verejnost-" + name))
                            .as(Capacities.PUBLIC)
                            .to(Holder.anyone())
                            .in(BodySelector.only(host.assembly()))
                            .when(Condition.open())
                            .build(),
                        ParticipationRule.prohibit(Rights.VOTE)
                            .id(RuleId.of("hlasovani-" + name))
                            .to(Holder.ofKind(OrganizationKinds.AGENCY))
                            .in(BodySelector.only(host.council()))
                            .build()))
                .build())
        .build();
  }
}
