package org.dohoda.validation.walk;

import java.util.function.Consumer;
import org.dohoda.provision.Accession;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Contact;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.Languages;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Liability;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Review;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;

/**
 * Walks one provision: shows every part of it. Here stand the kinds on money, information, rights
 * and how an instrument runs. The result of a case is of no interest.
 */
final class ProvisionWalk extends SubjectWalk {
  private final Consumer<DisputeStep> settlement = this::settlement;
  private final Consumer<ContactChannel> channel = this::channel;

  ProvisionWalk(Parts parts, Conditions conditions) {
    super(parts, conditions);
  }

  @Override
  public Void finance(Finance finance) {
    said.bearers("bearers", finance.bearers())
        .bearers("beneficiaries", finance.beneficiaries())
        .quantities("quantities", finance.quantities())
        .instruments("governedBy", finance.governedBy())
        .recurrence(finance.recurrence())
        .rule("due", finance.due())
        .during(finance.since(), finance.until())
        .condition(finance.condition())
        .areas(finance.areas())
        .links(finance.links())
        .texts("exceptions", finance.exceptions())
        .text("wording", finance.wording());
    return null;
  }

  @Override
  public Void confidentiality(Confidentiality confidentiality) {
    said.text("wording", confidentiality.wording())
        .bearers("bearers", confidentiality.bearers())
        .bearers("addressees", confidentiality.addressees())
        .during(confidentiality.since(), confidentiality.until())
        .condition(confidentiality.condition())
        .texts("exceptions", confidentiality.exceptions())
        .onward(confidentiality.onwardUse())
        .links(confidentiality.links());
    return null;
  }

  @Override
  public Void informationSharing(InformationSharing informationSharing) {
    said.text("wording", informationSharing.wording())
        .bearers("bearers", informationSharing.bearers())
        .bearers("addressees", informationSharing.addressees())
        .bearers("controllers", informationSharing.controllers())
        .bearers("processors", informationSharing.processors())
        .areas(informationSharing.areas())
        .territory(informationSharing.territory())
        .recurrence(informationSharing.recurrence())
        .rule("due", informationSharing.due())
        .during(informationSharing.since(), informationSharing.until())
        .condition(informationSharing.condition())
        .texts("exceptions", informationSharing.exceptions())
        .onward(informationSharing.onwardUse())
        .links(informationSharing.links());
    return null;
  }

  @Override
  public Void publicity(Publicity publicity) {
    said.text("wording", publicity.wording())
        .bearers("bearers", publicity.bearers())
        .bearers("addressees", publicity.addressees())
        .rule("due", publicity.due())
        .during(publicity.since(), publicity.until())
        .condition(publicity.condition())
        .texts("exceptions", publicity.exceptions())
        .areas(publicity.areas())
        .links(publicity.links());
    return null;
  }

  @Override
  public Void term(Term term) {
    pass.show(On.TERM, term);
    said.lasting("lasting", term.lasting())
        .rule("minimum", term.minimum())
        .rule("maximum", term.maximum())
        .majority("needed", term.needed())
        .condition(term.condition())
        .text("wording", term.wording())
        .renewal(term.renewal());
    return null;
  }

  @Override
  public Void entryIntoForce(EntryIntoForce entryIntoForce) {
    said.rule("firstDay", entryIntoForce.firstDay())
        .approvals("approvals", entryIntoForce.approvals())
        .majority("needed", entryIntoForce.needed())
        .rule("firstDayOfLater", entryIntoForce.firstDayOfLater())
        .rule("provisional", entryIntoForce.provisional())
        .condition(entryIntoForce.condition())
        .text("wording", entryIntoForce.wording());
    return null;
  }

  @Override
  public Void termination(Termination termination) {
    said.bearers("bearers", termination.bearers())
        .bearers("addressees", termination.addressees())
        .rule("lastDay", termination.lastDay())
        .rule("cure", termination.cure())
        .text("form", termination.form())
        .condition(termination.condition())
        .text("wording", termination.wording())
        .links(termination.links());
    return null;
  }

  @Override
  public Void amendmentProcedure(AmendmentProcedure amendmentProcedure) {
    said.bearers("bearers", amendmentProcedure.bearers())
        .text("form", amendmentProcedure.form())
        .approvals("steps", amendmentProcedure.steps())
        .majorities("quantities", amendmentProcedure.quantities())
        .rule("firstDay", amendmentProcedure.firstDay())
        .condition(amendmentProcedure.condition())
        .text("wording", amendmentProcedure.wording());
    return null;
  }

  @Override
  public Void review(Review review) {
    said.bearers("bearers", review.bearers())
        .bearers("addressees", review.addressees())
        .recurrence(review.recurrence())
        .rule("due", review.due())
        .bearers("convenedBy", review.convenedBy())
        .areas(review.areas())
        .condition(review.condition())
        .text("wording", review.wording());
    return null;
  }

  @Override
  public Void survival(Survival survival) {
    said.clauses("clauses", survival.clauses())
        .texts("matters", survival.matters())
        .lasting("lasting", survival.lasting())
        .bearers("bearers", survival.bearers())
        .condition(survival.condition())
        .text("wording", survival.wording());
    return null;
  }

  @Override
  public Void legalEffect(LegalEffect legalEffect) {
    said.clauses("exceptClauses", legalEffect.exceptClauses())
        .instruments("prevailing", legalEffect.prevailing())
        .instruments("unaffected", legalEffect.unaffected())
        .text("law", legalEffect.law())
        .condition(legalEffect.condition())
        .text("wording", legalEffect.wording());
    return null;
  }

  @Override
  public Void dispute(Dispute dispute) {
    said.condition(dispute.condition()).text("wording", dispute.wording());
    parts.each("steps", dispute.steps(), settlement);
    return null;
  }

  @Override
  public Void contact(Contact contact) {
    said.bearer("forWhom", contact.forWhom())
        .text("office", contact.office())
        .text("purpose", contact.purpose())
        .areas(contact.areas())
        .rule("since", contact.since());
    parts.each("channels", contact.channels(), channel);
    return null;
  }

  @Override
  public Void accession(Accession accession) {
    said.bearers("bearers", accession.bearers())
        .approvals("steps", accession.steps())
        .bearers("addressees", accession.addressees())
        .text("form", accession.form())
        .rule("firstDay", accession.firstDay())
        .condition(accession.condition())
        .text("wording", accession.wording());
    return null;
  }

  @Override
  public Void languages(Languages languages) {
    said.text("form", languages.form()).text("wording", languages.wording());
    return null;
  }

  @Override
  public Void intellectualProperty(IntellectualProperty property) {
    said.bearers("owners", property.owners())
        .bearers("users", property.users())
        .texts("uses", property.uses())
        .territory(property.territory())
        .lasting("until", property.until())
        .condition(property.condition())
        .text("wording", property.wording());
    return null;
  }

  @Override
  public Void liability(Liability liability) {
    said.bearers("bearers", liability.bearers())
        .bearers("addressees", liability.addressees())
        .texts("matters", liability.matters())
        .quantities("quantities", liability.quantities())
        .texts("exceptions", liability.exceptions())
        .condition(liability.condition())
        .text("wording", liability.wording());
    return null;
  }

  @Override
  public Void forceMajeure(ForceMajeure forceMajeure) {
    said.bearers("bearers", forceMajeure.bearers())
        .texts("events", forceMajeure.events())
        .texts("duties", forceMajeure.duties())
        .bearers("addressees", forceMajeure.addressees())
        .rule("notice", forceMajeure.notice())
        .lasting("until", forceMajeure.until())
        .condition(forceMajeure.condition())
        .text("wording", forceMajeure.wording());
    return null;
  }

  private void settlement(DisputeStep each) {
    said.bearers("bearers", each.bearers()).rule("due", each.due()).text("wording", each.wording());
  }

  private void channel(ContactChannel each) {
    parts.text("purpose", each.purpose());
  }
}
