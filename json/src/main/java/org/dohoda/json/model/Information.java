package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Contact;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.SharingDirection;

/** What is kept, shared and published, and whom to ask. */
final class Information {
  static final Codec<ContactChannel> CONTACT_CHANNEL = contactChannel();

  private Information() {}

  static ObjectShape<Confidentiality> confidentiality() {
    Fields<Confidentiality> f = Fields.of("confidentiality");
    var wording = f.optional("wording", Values.TEXT, Confidentiality::wording);
    var levels = f.set("levels", Parts.LEVEL, Confidentiality::levels);
    var bearers = f.set("bearers", Parts.BEARER, Confidentiality::bearers);
    var addressees = f.set("addressees", Parts.BEARER, Confidentiality::addressees);
    var since = f.optional("since", Times.RULE, Confidentiality::since);
    var until = f.optional("until", Parts.LASTING, Confidentiality::until);
    var condition = f.optional("condition", Conditions.CONDITION, Confidentiality::condition);
    var exceptions =
        f.optional("exceptions", Codecs.listed(Values.TEXT), Confidentiality::exceptions);
    var onwardUse = f.optional("onwardUse", Parts.ONWARD_USE, Confidentiality::onwardUse);
    var endDuties = f.set("endDuties", Parts.END_DUTY, Confidentiality::endDuties);
    return f.make(
        v ->
            Confidentiality.builder()
                .wording(v.get(wording))
                .levels(v.get(levels))
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .since(v.get(since))
                .until(v.get(until))
                .condition(v.get(condition))
                .exceptions(v.get(exceptions))
                .onwardUse(v.get(onwardUse))
                .endDuties(v.get(endDuties))
                .build());
  }

  static ObjectShape<InformationSharing> informationSharing() {
    Fields<InformationSharing> f = Fields.of("information-sharing");
    var modality = f.required("modality", Parts.MODALITY, InformationSharing::modality);
    var wording = f.optional("wording", Values.TEXT, InformationSharing::wording);
    var levels = f.set("levels", Parts.LEVEL, InformationSharing::levels);
    var bearers = f.set("bearers", Parts.BEARER, InformationSharing::bearers);
    var addressees = f.set("addressees", Parts.BEARER, InformationSharing::addressees);
    var direction =
        f.optional(
            "direction", Codecs.constants(SharingDirection.class), InformationSharing::direction);
    var areas = f.set("areas", Ids.AREA, InformationSharing::areas);
    var phases = f.set("phases", Policies.PHASE, InformationSharing::phases);
    var territory = f.optional("territory", Parts.TERRITORY, InformationSharing::territory);
    var recurrence = f.optional("recurrence", Times.RECURRENCE, InformationSharing::recurrence);
    var due = f.optional("due", Times.RULE, InformationSharing::due);
    var channels = f.set("channels", Parts.CHANNEL, InformationSharing::channels);
    var since = f.optional("since", Times.RULE, InformationSharing::since);
    var until = f.optional("until", Parts.LASTING, InformationSharing::until);
    var condition = f.optional("condition", Conditions.CONDITION, InformationSharing::condition);
    var exceptions =
        f.optional("exceptions", Codecs.listed(Values.TEXT), InformationSharing::exceptions);
    var onwardUse = f.optional("onwardUse", Parts.ONWARD_USE, InformationSharing::onwardUse);
    var endDuties = f.set("endDuties", Parts.END_DUTY, InformationSharing::endDuties);
    return f.make(
        v ->
            InformationSharing.builder()
                .modality(v.get(modality))
                .wording(v.get(wording))
                .levels(v.get(levels))
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .direction(v.get(direction))
                .areas(v.get(areas))
                .phases(v.get(phases))
                .territory(v.get(territory))
                .recurrence(v.get(recurrence))
                .due(v.get(due))
                .channels(v.get(channels))
                .since(v.get(since))
                .until(v.get(until))
                .condition(v.get(condition))
                .exceptions(v.get(exceptions))
                .onwardUse(v.get(onwardUse))
                .endDuties(v.get(endDuties))
                .build());
  }

  static ObjectShape<Publicity> publicity() {
    Fields<Publicity> f = Fields.of("publicity");
    var modality = f.required("modality", Parts.MODALITY, Publicity::modality);
    var wording = f.optional("wording", Values.TEXT, Publicity::wording);
    var bearers = f.set("bearers", Parts.BEARER, Publicity::bearers);
    var channels = f.optional("channels", Codecs.listed(Parts.CHANNEL), Publicity::channels);
    var addressees = f.set("addressees", Parts.BEARER, Publicity::addressees);
    var due = f.optional("due", Times.RULE, Publicity::due);
    var since = f.optional("since", Times.RULE, Publicity::since);
    var until = f.optional("until", Parts.LASTING, Publicity::until);
    var condition = f.optional("condition", Conditions.CONDITION, Publicity::condition);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT), Publicity::exceptions);
    var areas = f.set("areas", Ids.AREA, Publicity::areas);
    return f.make(
        v ->
            Publicity.builder()
                .modality(v.get(modality))
                .wording(v.get(wording))
                .bearers(v.get(bearers))
                .channels(v.get(channels))
                .addressees(v.get(addressees))
                .due(v.get(due))
                .since(v.get(since))
                .until(v.get(until))
                .condition(v.get(condition))
                .exceptions(v.get(exceptions))
                .areas(v.get(areas))
                .build());
  }

  static ObjectShape<Contact> contact() {
    Fields<Contact> f = Fields.of("contact");
    var forWhom = f.optional("forWhom", Parts.BEARER, Contact::forWhom);
    var person = f.optional("person", Values.STRING, Contact::person);
    var office = f.optional("office", Values.TEXT, Contact::office);
    var channels = f.list("channels", CONTACT_CHANNEL, Contact::channels);
    var purpose = f.optional("purpose", Values.TEXT, Contact::purpose);
    var areas = f.set("areas", Ids.AREA, Contact::areas);
    var since = f.optional("since", Times.RULE, Contact::since);
    return f.make(
        v ->
            Contact.builder()
                .forWhom(v.get(forWhom))
                .person(v.get(person))
                .office(v.get(office))
                .channels(v.get(channels))
                .purpose(v.get(purpose))
                .areas(v.get(areas))
                .since(v.get(since))
                .build());
  }

  private static ObjectShape<ContactChannel> contactChannel() {
    Fields<ContactChannel> f = Fields.of("contact-channel");
    var channel = f.required("channel", Parts.CHANNEL, ContactChannel::channel);
    var address = f.optional("address", Values.STRING, ContactChannel::address);
    var purpose = f.optional("purpose", Values.TEXT, ContactChannel::purpose);
    return f.make(
        v ->
            ContactChannel.builder()
                .channel(v.get(channel))
                .address(v.get(address))
                .purpose(v.get(purpose))
                .build());
  }
}
