package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Organization;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** Whether what is part of another thing holds within the days of that thing. */
final class Nesting {
  private final CooperationRegister register;
  private final ImmutableList.Builder<String> violations = ImmutableList.builder();

  Nesting(CooperationRegister register) {
    this.register = register;
  }

  ImmutableList<String> violations() {
    for (Body body : register.bodies()) {
      body.owner().ifPresent(owner -> within(body, body.existence(), owner));
    }
    register.affiliations().forEach(each -> within(each, each.period(), each.unit()));
    register.affiliations().forEach(each -> within(each, each.period(), each.within()));
    register.stakes().forEach(each -> within(each, each.period(), each.organization()));
    register.stakes().forEach(each -> within(each, each.period(), each.holder()));
    register.representatives().forEach(each -> within(each, each.period(), each.organization()));
    register.memberships().forEach(each -> within(each, each.period(), each.body()));
    register
        .meetings()
        .forEach(each -> within(each, Period.of(each.date(), each.date()), each.body()));
    register.instruments().forEach(this::instrument);
    return violations.build();
  }

  private void instrument(Instrument instrument) {
    Period whole = days(instrument);
    for (Clause clause : instrument.clauses()) {
      Period within = clause.period().orElse(whole);
      nests("clause " + clause.id() + " of " + instrument.id(), within, whole);
      for (Provision provision : clause.provisions()) {
        if (provision instanceof Participation participation) {
          for (ParticipationRule rule : participation.rules()) {
            nests("rule " + rule.id(), rule.period().orElse(within), within);
          }
        }
      }
    }
  }

  /** From the first signature, as far as recorded, to the day that a term of its own names. */
  private static Period days(Instrument instrument) {
    if (instrument instanceof ProcedureRules rules) {
      return rules.term();
    }
    if (!(instrument instanceof Memorandum memorandum)) {
      return Period.always();
    }
    LocalDate first =
        memorandum.parties().stream()
            .flatMap(Nesting::bound)
            .map(PartialDate::earliest)
            .min(LocalDate::compareTo)
            .orElse(PartialDate.MIN_DAY);
    return Period.of(first, lastDay(memorandum).orElse(PartialDate.MAX_DAY));
  }

  private static Stream<PartialDate> bound(Party party) {
    return Stream.of(party.signed(), party.effective()).flatMap(Optional::stream);
  }

  private static Optional<LocalDate> lastDay(Memorandum memorandum) {
    return memorandum.clauses().stream()
        .flatMap(clause -> clause.provisions().stream())
        .map(provision -> provision instanceof Term term ? term.lasting() : Lasting.notStated())
        .map(
            lasting ->
                lasting instanceof Lasting.Until until
                    ? until.lastDay()
                    : lasting instanceof Lasting.AtMost atMost
                        ? atMost.notAfter()
                        : DateRule.withoutDelay())
        .flatMap(rule -> rule instanceof DateRule.Fixed fixed ? Stream.of(fixed) : Stream.of())
        .map(fixed -> fixed.date().latest())
        .findFirst();
  }

  private void within(Object part, Period inner, OrganizationId whole) {
    Optional<Organization> organization = register.organization(whole);
    organization.ifPresent(outer -> nests(part, inner, outer.existence()));
  }

  private void within(Object part, Period inner, BodyId whole) {
    register.body(whole).ifPresent(outer -> nests(part, inner, outer.existence()));
  }

  /** A bound that is stated lies within; one that is not leaves nothing to compare. */
  private void nests(Object part, Period inner, Period outer) {
    boolean early =
        inner
            .start()
            .date()
            .map(date -> date.earliest().isBefore(outer.earliestStart()))
            .orElse(false);
    boolean late =
        inner.end().date().map(date -> date.latest().isAfter(outer.latestEnd())).orElse(false);
    if (early || late) {
      violations.add(inner + " does not nest in " + outer + ": " + part);
    }
  }
}
