package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.Liability;
import org.dohoda.provision.LiabilityExtent;
import org.dohoda.provision.PropertyKind;
import org.dohoda.provision.PropertyKinds;
import org.dohoda.provision.Relief;
import org.dohoda.time.Truth;

/** To whom works belong, who answers for damage, who is released. */
final class Rights {
  static final Codec<PropertyKind> PROPERTY = Codecs.code(PropertyKind::of, PropertyKinds.all());

  private Rights() {}

  static ObjectShape<IntellectualProperty> intellectualProperty() {
    Fields<IntellectualProperty> f = Fields.of("intellectual-property");
    var subjects = f.required("subjects", Codecs.set(PROPERTY), IntellectualProperty::subjects);
    var owners = f.set("owners", Parts.BEARER, IntellectualProperty::owners);
    var users = f.set("users", Parts.BEARER, IntellectualProperty::users);
    var uses = f.optional("uses", Codecs.listed(Values.TEXT), IntellectualProperty::uses);
    var freeOfCharge =
        f.defaulted(
            "freeOfCharge", Values.TRUTH, IntellectualProperty::freeOfCharge, Truth.UNKNOWN);
    var exclusive =
        f.defaulted("exclusive", Values.TRUTH, IntellectualProperty::exclusive, Truth.UNKNOWN);
    var transferable =
        f.defaulted(
            "transferable", Values.TRUTH, IntellectualProperty::transferable, Truth.UNKNOWN);
    var territory = f.optional("territory", Parts.TERRITORY, IntellectualProperty::territory);
    var until = f.optional("until", Parts.LASTING, IntellectualProperty::until);
    var condition = f.optional("condition", Conditions.CONDITION, IntellectualProperty::condition);
    var wording = f.optional("wording", Values.TEXT, IntellectualProperty::wording);
    return f.make(
        v ->
            IntellectualProperty.builder()
                .subjects(v.get(subjects))
                .owners(v.get(owners))
                .users(v.get(users))
                .uses(v.get(uses))
                .freeOfCharge(v.get(freeOfCharge))
                .exclusive(v.get(exclusive))
                .transferable(v.get(transferable))
                .territory(v.get(territory))
                .until(v.get(until))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Liability> liability() {
    Fields<Liability> f = Fields.of("liability");
    var extent = f.required("extent", Codecs.constants(LiabilityExtent.class), Liability::extent);
    var bearers = f.set("bearers", Parts.BEARER, Liability::bearers);
    var addressees = f.set("addressees", Parts.BEARER, Liability::addressees);
    var matters = f.optional("matters", Codecs.listed(Values.TEXT), Liability::matters);
    var quantities = f.list("quantities", Quantities.QUANTITY, Liability::quantities);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT), Liability::exceptions);
    var condition = f.optional("condition", Conditions.CONDITION, Liability::condition);
    var wording = f.optional("wording", Values.TEXT, Liability::wording);
    return f.make(
        v ->
            Liability.builder()
                .extent(v.get(extent))
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .matters(v.get(matters))
                .quantities(v.get(quantities))
                .exceptions(v.get(exceptions))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<ForceMajeure> forceMajeure() {
    Fields<ForceMajeure> f = Fields.of("force-majeure");
    var bearers = f.set("bearers", Parts.BEARER, ForceMajeure::bearers);
    var relief = f.required("relief", Codecs.constants(Relief.class), ForceMajeure::relief);
    var events = f.optional("events", Codecs.listed(Values.TEXT), ForceMajeure::events);
    var duties = f.optional("duties", Codecs.listed(Values.TEXT), ForceMajeure::duties);
    var addressees = f.set("addressees", Parts.BEARER, ForceMajeure::addressees);
    var notice = f.optional("notice", Times.RULE, ForceMajeure::notice);
    var until = f.optional("until", Parts.LASTING, ForceMajeure::until);
    var condition = f.optional("condition", Conditions.CONDITION, ForceMajeure::condition);
    var wording = f.optional("wording", Values.TEXT, ForceMajeure::wording);
    return f.make(
        v ->
            ForceMajeure.builder()
                .bearers(v.get(bearers))
                .relief(v.get(relief))
                .events(v.get(events))
                .duties(v.get(duties))
                .addressees(v.get(addressees))
                .notice(v.get(notice))
                .until(v.get(until))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }
}
