package org.dohoda.json.model.value;

import java.util.Optional;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.PolicyTaxonomy;

/** Policy areas, their taxonomies, and how instruments meet them. */
public final class Policies {
  public static final Codec<CooperationForm> FORM =
      Codecs.code(CooperationForm::of, CooperationForms.all());
  public static final Codec<PolicyPhase> PHASE = Codecs.constants(PolicyPhase.class);
  public static final Codec<Direction> DIRECTION = Codecs.constants(Direction.class);

  /** An area alone is a focus on it of which nothing else is stated. */
  public static final Codec<Focus> FOCUS =
      Codecs.shorthand(
          focus(),
          Ids.AREA,
          focus ->
              focus.equals(Focus.on(focus.area())) ? Optional.of(focus.area()) : Optional.empty(),
          Focus::on);

  public static final Codec<PolicyArea> AREA = policyArea();
  public static final Codec<PolicyTaxonomy> TAXONOMY = policyTaxonomy();

  private Policies() {}

  private static ObjectShape<Focus> focus() {
    Fields<Focus> f = Fields.of("focus");
    var area = f.required("area", Ids.AREA);
    var label = f.optional("label", Values.TEXT);
    var direction = f.optional("direction", DIRECTION);
    var targetGroup = f.optional("targetGroup", Values.TEXT);
    var place = f.optional("place", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public Focus make(Slots v) {
            return Focus.builder()
                .area(v.get(area))
                .label(v.get(label))
                .direction(v.get(direction))
                .targetGroup(v.get(targetGroup))
                .place(v.get(place))
                .build();
          }

          @Override
          public void write(Members m, Focus focus) {
            m.put(area, focus.area());
            m.put(label, focus.label());
            m.put(direction, focus.direction());
            m.put(targetGroup, focus.targetGroup());
            m.put(place, focus.place());
          }
        });
  }

  private static ObjectShape<PolicyArea> policyArea() {
    Fields<PolicyArea> f = Fields.of("policy-area");
    var id = f.required("id", Ids.AREA);
    var label = f.required("label", Values.TEXT);
    var otherLabels = f.set("otherLabels", Values.TEXT);
    var broader = f.set("broader", Ids.AREA);
    var exactMatches = f.set("exactMatches", Values.STRING);
    var period = f.optional("period", Values.PERIOD);
    return f.bind(
        new Mapping<>() {
          @Override
          public PolicyArea make(Slots v) {
            return PolicyArea.builder()
                .id(v.get(id))
                .label(v.get(label))
                .otherLabels(v.get(otherLabels))
                .broader(v.get(broader))
                .exactMatches(v.get(exactMatches))
                .period(v.get(period))
                .build();
          }

          @Override
          public void write(Members m, PolicyArea policyArea) {
            m.put(id, policyArea.id());
            m.put(label, policyArea.label());
            m.put(otherLabels, policyArea.otherLabels());
            m.put(broader, policyArea.broader());
            m.put(exactMatches, policyArea.exactMatches());
            m.put(period, policyArea.period());
          }
        });
  }

  private static ObjectShape<PolicyTaxonomy> policyTaxonomy() {
    Fields<PolicyTaxonomy> f = Fields.of("policy-taxonomy");
    var id = f.required("id", Values.TOKEN);
    var name = f.required("name", Values.TEXT);
    var areas = f.list("areas", AREA);
    return f.bind(
        new Mapping<>() {
          @Override
          public PolicyTaxonomy make(Slots v) {
            return PolicyTaxonomy.builder()
                .id(v.get(id))
                .name(v.get(name))
                .areas(v.get(areas))
                .build();
          }

          @Override
          public void write(Members m, PolicyTaxonomy policyTaxonomy) {
            m.put(id, policyTaxonomy.id());
            m.put(name, policyTaxonomy.name());
            m.put(areas, policyTaxonomy.areas());
          }
        });
  }
}
