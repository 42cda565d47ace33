package org.dohoda.json.model;

import java.util.Optional;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.policy.CooperationForm;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Direction;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.policy.PolicyTaxonomy;

/** Policy areas, their taxonomies, and how instruments meet them. */
final class Policies {
  static final Codec<CooperationForm> FORM =
      Codecs.code(CooperationForm::of, CooperationForms.all());
  static final Codec<PolicyPhase> PHASE = Codecs.constants(PolicyPhase.class);
  static final Codec<Direction> DIRECTION = Codecs.constants(Direction.class);

  /** An area alone is a focus on it of which nothing else is stated. */
  static final Codec<Focus> FOCUS =
      Codecs.shorthand(
          focus(),
          Ids.AREA,
          focus ->
              focus.equals(Focus.on(focus.area())) ? Optional.of(focus.area()) : Optional.empty(),
          Focus::on);

  static final Codec<PolicyArea> AREA = policyArea();
  static final Codec<PolicyTaxonomy> TAXONOMY = policyTaxonomy();

  private Policies() {}

  private static ObjectShape<Focus> focus() {
    Fields<Focus> f = Fields.of("focus");
    var area = f.required("area", Ids.AREA, Focus::area);
    var label = f.optional("label", Values.TEXT, Focus::label);
    var direction = f.optional("direction", DIRECTION, Focus::direction);
    var targetGroup = f.optional("targetGroup", Values.TEXT, Focus::targetGroup);
    var place = f.optional("place", Values.TEXT, Focus::place);
    return f.make(
        v ->
            Focus.builder()
                .area(v.get(area))
                .label(v.get(label))
                .direction(v.get(direction))
                .targetGroup(v.get(targetGroup))
                .place(v.get(place))
                .build());
  }

  private static ObjectShape<PolicyArea> policyArea() {
    Fields<PolicyArea> f = Fields.of("policy-area");
    var id = f.required("id", Ids.AREA, PolicyArea::id);
    var label = f.required("label", Values.TEXT, PolicyArea::label);
    var otherLabels = f.set("otherLabels", Values.TEXT, PolicyArea::otherLabels);
    var broader = f.set("broader", Ids.AREA, PolicyArea::broader);
    var exactMatches = f.set("exactMatches", Values.STRING, PolicyArea::exactMatches);
    var period = f.optional("period", Values.PERIOD, PolicyArea::period);
    return f.make(
        v ->
            PolicyArea.builder()
                .id(v.get(id))
                .label(v.get(label))
                .otherLabels(v.get(otherLabels))
                .broader(v.get(broader))
                .exactMatches(v.get(exactMatches))
                .period(v.get(period))
                .build());
  }

  private static ObjectShape<PolicyTaxonomy> policyTaxonomy() {
    Fields<PolicyTaxonomy> f = Fields.of("policy-taxonomy");
    var id = f.required("id", Values.STRING, PolicyTaxonomy::id);
    var name = f.required("name", Values.TEXT, PolicyTaxonomy::name);
    var areas = f.list("areas", AREA, PolicyTaxonomy::areas);
    return f.make(
        v -> PolicyTaxonomy.builder().id(v.get(id)).name(v.get(name)).areas(v.get(areas)).build());
  }
}
