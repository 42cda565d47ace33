package org.dohoda.json.model.provision;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Parts;
import org.dohoda.json.model.value.Quantities;
import org.dohoda.json.model.value.Times;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.Liability;
import org.dohoda.provision.LiabilityExtent;
import org.dohoda.provision.PropertyKind;
import org.dohoda.provision.PropertyKinds;
import org.dohoda.provision.Relief;
import org.dohoda.time.Truth;

/** To whom works belong, who answers for damage, who is released. */
public final class Rights {
  public static final Codec<PropertyKind> PROPERTY =
      Codecs.code(PropertyKind::of, PropertyKinds.all());

  private Rights() {}

  public static ObjectShape<IntellectualProperty> intellectualProperty() {
    Fields<IntellectualProperty> f = Fields.of("intellectual-property");
    var subjects = f.required("subjects", Codecs.set(PROPERTY));
    var owners = f.set("owners", Parts.BEARER);
    var users = f.set("users", Parts.BEARER);
    var uses = f.optional("uses", Codecs.listed(Values.TEXT));
    var freeOfCharge = f.defaulted("freeOfCharge", Values.TRUTH, Truth.UNKNOWN);
    var exclusive = f.defaulted("exclusive", Values.TRUTH, Truth.UNKNOWN);
    var transferable = f.defaulted("transferable", Values.TRUTH, Truth.UNKNOWN);
    var territory = f.optional("territory", Parts.TERRITORY);
    var until = f.optional("until", Parts.LASTING);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(owners, users, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public IntellectualProperty make(Slots v) {
            return IntellectualProperty.builder()
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
                .build();
          }

          @Override
          public void write(Members m, IntellectualProperty intellectualProperty) {
            m.put(subjects, intellectualProperty.subjects());
            m.put(owners, intellectualProperty.owners());
            m.put(users, intellectualProperty.users());
            m.put(uses, intellectualProperty.uses());
            m.put(freeOfCharge, intellectualProperty.freeOfCharge());
            m.put(exclusive, intellectualProperty.exclusive());
            m.put(transferable, intellectualProperty.transferable());
            m.put(territory, intellectualProperty.territory());
            m.put(until, intellectualProperty.until());
            m.put(condition, intellectualProperty.condition());
            m.put(wording, intellectualProperty.wording());
          }
        });
  }

  public static ObjectShape<Liability> liability() {
    Fields<Liability> f = Fields.of("liability");
    var extent = f.required("extent", Codecs.constants(LiabilityExtent.class));
    var bearers = f.set("bearers", Parts.BEARER);
    var addressees = f.set("addressees", Parts.BEARER);
    var matters = f.optional("matters", Codecs.listed(Values.TEXT));
    var quantities = f.list("quantities", Quantities.QUANTITY);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT));
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.onlyWhere(quantities, extent, "limited");
    f.neededWhere(extent, "limited", quantities, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Liability make(Slots v) {
            return Liability.builder()
                .extent(v.get(extent))
                .bearers(v.get(bearers))
                .addressees(v.get(addressees))
                .matters(v.get(matters))
                .quantities(v.get(quantities))
                .exceptions(v.get(exceptions))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Liability liability) {
            m.put(extent, liability.extent());
            m.put(bearers, liability.bearers());
            m.put(addressees, liability.addressees());
            m.put(matters, liability.matters());
            m.put(quantities, liability.quantities());
            m.put(exceptions, liability.exceptions());
            m.put(condition, liability.condition());
            m.put(wording, liability.wording());
          }
        });
  }

  public static ObjectShape<ForceMajeure> forceMajeure() {
    Fields<ForceMajeure> f = Fields.of("force-majeure");
    var bearers = f.set("bearers", Parts.BEARER);
    var relief = f.required("relief", Codecs.constants(Relief.class));
    var events = f.optional("events", Codecs.listed(Values.TEXT));
    var duties = f.optional("duties", Codecs.listed(Values.TEXT));
    var addressees = f.set("addressees", Parts.BEARER);
    var notice = f.optional("notice", Times.RULE);
    var until = f.optional("until", Parts.LASTING);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public ForceMajeure make(Slots v) {
            return ForceMajeure.builder()
                .bearers(v.get(bearers))
                .relief(v.get(relief))
                .events(v.get(events))
                .duties(v.get(duties))
                .addressees(v.get(addressees))
                .notice(v.get(notice))
                .until(v.get(until))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, ForceMajeure forceMajeure) {
            m.put(bearers, forceMajeure.bearers());
            m.put(relief, forceMajeure.relief());
            m.put(events, forceMajeure.events());
            m.put(duties, forceMajeure.duties());
            m.put(addressees, forceMajeure.addressees());
            m.put(notice, forceMajeure.notice());
            m.put(until, forceMajeure.until());
            m.put(condition, forceMajeure.condition());
            m.put(wording, forceMajeure.wording());
          }
        });
  }
}
