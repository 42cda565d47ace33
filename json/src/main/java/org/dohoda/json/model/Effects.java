package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.SettlementMethod;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.time.Truth;

/** What an instrument binds to, and how disputes are settled. */
final class Effects {
  static final Codec<SettlementMethod> METHOD =
      Codecs.code(SettlementMethod::of, SettlementMethods.all());
  static final Codec<DisputeStep> STEP = disputeStep();

  private Effects() {}

  static ObjectShape<LegalEffect> legalEffect() {
    Fields<LegalEffect> f = Fields.of("legal-effect");
    var binding = f.required("binding", Codecs.constants(Binding.class), LegalEffect::binding);
    var exceptClauses = f.set("exceptClauses", Ids.CLAUSE, LegalEffect::exceptClauses);
    var enforceable =
        f.defaulted("enforceable", Values.TRUTH, LegalEffect::enforceable, Truth.UNKNOWN);
    var prevailing = f.set("prevailing", Ids.INSTRUMENT, LegalEffect::prevailing);
    var unaffected = f.set("unaffected", Ids.INSTRUMENT, LegalEffect::unaffected);
    var law = f.optional("law", Values.TEXT, LegalEffect::law);
    var condition = f.optional("condition", Conditions.CONDITION, LegalEffect::condition);
    var wording = f.optional("wording", Values.TEXT, LegalEffect::wording);
    return f.make(
        v ->
            LegalEffect.builder()
                .binding(v.get(binding))
                .exceptClauses(v.get(exceptClauses))
                .enforceable(v.get(enforceable))
                .prevailing(v.get(prevailing))
                .unaffected(v.get(unaffected))
                .law(v.get(law))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Dispute> dispute() {
    Fields<Dispute> f = Fields.of("dispute");
    var steps = f.list("steps", STEP, Dispute::steps);
    var excluded = f.set("excluded", METHOD, Dispute::excluded);
    var condition = f.optional("condition", Conditions.CONDITION, Dispute::condition);
    var wording = f.optional("wording", Values.TEXT, Dispute::wording);
    return f.make(
        v ->
            Dispute.builder()
                .steps(v.get(steps))
                .excluded(v.get(excluded))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  private static ObjectShape<DisputeStep> disputeStep() {
    Fields<DisputeStep> f = Fields.of("dispute-step");
    var method = f.required("method", METHOD, DisputeStep::method);
    var bearers = f.set("bearers", Parts.BEARER, DisputeStep::bearers);
    var due = f.optional("due", Times.RULE, DisputeStep::due);
    var wording = f.optional("wording", Values.TEXT, DisputeStep::wording);
    return f.make(
        v ->
            DisputeStep.builder()
                .method(v.get(method))
                .bearers(v.get(bearers))
                .due(v.get(due))
                .wording(v.get(wording))
                .build());
  }
}
