package org.dohoda.json.model.provision;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Parts;
import org.dohoda.json.model.value.Policies;
import org.dohoda.json.model.value.Times;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Contact;
import org.dohoda.provision.ContactChannel;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.SharingDirection;

/** What is kept, shared and published, and whom to ask. */
public final class Information {
  public static final Codec<ContactChannel> CONTACT_CHANNEL = contactChannel();

  private Information() {}

  public static ObjectShape<Confidentiality> confidentiality() {
    Fields<Confidentiality> f = Fields.of("confidentiality");
    var wording = f.optional("wording", Values.TEXT);
    var levels = f.set("levels", Parts.LEVEL);
    var bearers = f.set("bearers", Parts.BEARER);
    var addressees = f.set("addressees", Parts.BEARER);
    var since = f.optional("since", Times.RULE);
    var until = f.optional("until", Parts.LASTING);
    var condition = f.optional("condition", Conditions.CONDITION);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT));
    var onwardUse = f.optional("onwardUse", Parts.ONWARD_USE);
    var endDuties = f.set("endDuties", Parts.END_DUTY);
    var links = f.list("links", Parts.LINK);
    f.atLeastOne(wording, levels, bearers);
    return f.bind(
        new Mapping<>() {
          @Override
          public Confidentiality make(Slots v) {
            return Confidentiality.builder()
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
                .links(v.get(links))
                .build();
          }

          @Override
          public void write(Members m, Confidentiality confidentiality) {
            m.put(wording, confidentiality.wording());
            m.put(levels, confidentiality.levels());
            m.put(bearers, confidentiality.bearers());
            m.put(addressees, confidentiality.addressees());
            m.put(since, confidentiality.since());
            m.put(until, confidentiality.until());
            m.put(condition, confidentiality.condition());
            m.put(exceptions, confidentiality.exceptions());
            m.put(onwardUse, confidentiality.onwardUse());
            m.put(endDuties, confidentiality.endDuties());
            m.put(links, confidentiality.links());
          }
        });
  }

  public static ObjectShape<InformationSharing> informationSharing() {
    Fields<InformationSharing> f = Fields.of("information-sharing");
    var modality = f.required("modality", Parts.MODALITY);
    var wording = f.optional("wording", Values.TEXT);
    var levels = f.set("levels", Parts.LEVEL);
    var bearers = f.set("bearers", Parts.BEARER);
    var addressees = f.set("addressees", Parts.BEARER);
    var controllers = f.set("controllers", Parts.BEARER);
    var processors = f.set("processors", Parts.BEARER);
    var direction = f.optional("direction", Codecs.constants(SharingDirection.class));
    var areas = f.set("areas", Ids.AREA);
    var phases = f.set("phases", Policies.PHASE);
    var territory = f.optional("territory", Parts.TERRITORY);
    var recurrence = f.optional("recurrence", Times.RECURRENCE);
    var due = f.optional("due", Times.RULE);
    var channels = f.set("channels", Parts.CHANNEL);
    var since = f.optional("since", Times.RULE);
    var until = f.optional("until", Parts.LASTING);
    var condition = f.optional("condition", Conditions.CONDITION);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT));
    var onwardUse = f.optional("onwardUse", Parts.ONWARD_USE);
    var endDuties = f.set("endDuties", Parts.END_DUTY);
    var links = f.list("links", Parts.LINK);
    f.atLeastOne(wording, levels);
    return f.bind(
        new Mapping<>() {
          @Override
          public InformationSharing make(Slots v) {
            return InformationSharing.builder()
                .modality(v.get(modality))
                .wording(v.get(wording))
                .levels(v.get(levels))
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .controllers(v.get(controllers))
                .processors(v.get(processors))
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
                .links(v.get(links))
                .build();
          }

          @Override
          public void write(Members m, InformationSharing informationSharing) {
            m.put(modality, informationSharing.modality());
            m.put(wording, informationSharing.wording());
            m.put(levels, informationSharing.levels());
            m.put(bearers, informationSharing.bearers());
            m.put(addressees, informationSharing.addressees());
            m.put(controllers, informationSharing.controllers());
            m.put(processors, informationSharing.processors());
            m.put(direction, informationSharing.direction());
            m.put(areas, informationSharing.areas());
            m.put(phases, informationSharing.phases());
            m.put(territory, informationSharing.territory());
            m.put(recurrence, informationSharing.recurrence());
            m.put(due, informationSharing.due());
            m.put(channels, informationSharing.channels());
            m.put(since, informationSharing.since());
            m.put(until, informationSharing.until());
            m.put(condition, informationSharing.condition());
            m.put(exceptions, informationSharing.exceptions());
            m.put(onwardUse, informationSharing.onwardUse());
            m.put(endDuties, informationSharing.endDuties());
            m.put(links, informationSharing.links());
          }
        });
  }

  public static ObjectShape<Publicity> publicity() {
    Fields<Publicity> f = Fields.of("publicity");
    var modality = f.required("modality", Parts.MODALITY);
    var wording = f.optional("wording", Values.TEXT);
    var bearers = f.set("bearers", Parts.BEARER);
    var channels = f.optional("channels", Codecs.listed(Parts.CHANNEL));
    var addressees = f.set("addressees", Parts.BEARER);
    var due = f.optional("due", Times.RULE);
    var since = f.optional("since", Times.RULE);
    var until = f.optional("until", Parts.LASTING);
    var condition = f.optional("condition", Conditions.CONDITION);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT));
    var areas = f.set("areas", Ids.AREA);
    var links = f.list("links", Parts.LINK);
    f.atLeastOne(wording, channels, bearers);
    return f.bind(
        new Mapping<>() {
          @Override
          public Publicity make(Slots v) {
            return Publicity.builder()
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
                .links(v.get(links))
                .build();
          }

          @Override
          public void write(Members m, Publicity publicity) {
            m.put(modality, publicity.modality());
            m.put(wording, publicity.wording());
            m.put(bearers, publicity.bearers());
            m.put(channels, publicity.channels());
            m.put(addressees, publicity.addressees());
            m.put(due, publicity.due());
            m.put(since, publicity.since());
            m.put(until, publicity.until());
            m.put(condition, publicity.condition());
            m.put(exceptions, publicity.exceptions());
            m.put(areas, publicity.areas());
            m.put(links, publicity.links());
          }
        });
  }

  public static ObjectShape<Contact> contact() {
    Fields<Contact> f = Fields.of("contact");
    var forWhom = f.optional("forWhom", Parts.BEARER);
    var person = f.optional("person", Values.STRING);
    var office = f.optional("office", Values.TEXT);
    var channels = f.list("channels", CONTACT_CHANNEL);
    var purpose = f.optional("purpose", Values.TEXT);
    var areas = f.set("areas", Ids.AREA);
    var since = f.optional("since", Times.RULE);
    f.atLeastOne(person, office, channels);
    return f.bind(
        new Mapping<>() {
          @Override
          public Contact make(Slots v) {
            return Contact.builder()
                .forWhom(v.get(forWhom))
                .person(v.get(person))
                .office(v.get(office))
                .channels(v.get(channels))
                .purpose(v.get(purpose))
                .areas(v.get(areas))
                .since(v.get(since))
                .build();
          }

          @Override
          public void write(Members m, Contact contact) {
            m.put(forWhom, contact.forWhom());
            m.put(person, contact.person());
            m.put(office, contact.office());
            m.put(channels, contact.channels());
            m.put(purpose, contact.purpose());
            m.put(areas, contact.areas());
            m.put(since, contact.since());
          }
        });
  }

  private static ObjectShape<ContactChannel> contactChannel() {
    Fields<ContactChannel> f = Fields.of("contact-channel");
    var channel = f.required("channel", Parts.CHANNEL);
    var address = f.optional("address", Values.STRING);
    var purpose = f.optional("purpose", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public ContactChannel make(Slots v) {
            return ContactChannel.builder()
                .channel(v.get(channel))
                .address(v.get(address))
                .purpose(v.get(purpose))
                .build();
          }

          @Override
          public void write(Members m, ContactChannel contactChannel) {
            m.put(channel, contactChannel.channel());
            m.put(address, contactChannel.address());
            m.put(purpose, contactChannel.purpose());
          }
        });
  }
}
