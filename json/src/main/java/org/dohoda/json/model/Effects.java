package org.dohoda.json.model;

import java.util.Locale;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.DisputeStep;
import org.dohoda.provision.LanguageVersion;
import org.dohoda.provision.Languages;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.SettlementMethod;
import org.dohoda.provision.SettlementMethods;
import org.dohoda.time.Truth;

/** What an instrument binds to, in which texts, and how disputes are settled. */
final class Effects {
  static final Codec<SettlementMethod> METHOD =
      Codecs.code(SettlementMethod::of, SettlementMethods.all());
  static final Codec<DisputeStep> STEP = disputeStep();
  static final Codec<Locale> LANGUAGE = Codecs.text(Effects::locale, Locale::toLanguageTag, "cs");
  static final Codec<LanguageVersion> VERSION = languageVersion();

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

  static ObjectShape<Languages> languages() {
    Fields<Languages> f = Fields.of("languages");
    var versions = f.list("versions", VERSION, Languages::versions);
    var copiesEach =
        f.optional("copiesEach", Values.COUNT, each -> Values.boxed(each.copiesEach()));
    var equallyAuthentic =
        f.defaulted("equallyAuthentic", Values.TRUTH, Languages::equallyAuthentic, Truth.UNKNOWN);
    var prevailing = f.optional("prevailing", LANGUAGE, Languages::prevailing);
    var working = f.set("working", LANGUAGE, Languages::working);
    var form = f.optional("form", Values.TEXT, Languages::form);
    var wording = f.optional("wording", Values.TEXT, Languages::wording);
    return f.make(
        v ->
            Languages.builder()
                .versions(v.get(versions))
                .copiesEach(Values.unboxed(v.get(copiesEach)))
                .equallyAuthentic(v.get(equallyAuthentic))
                .prevailing(v.get(prevailing))
                .working(v.get(working))
                .form(v.get(form))
                .wording(v.get(wording))
                .build());
  }

  private static ObjectShape<LanguageVersion> languageVersion() {
    Fields<LanguageVersion> f = Fields.of("language-version");
    var language = f.required("language", LANGUAGE, LanguageVersion::language);
    var copies = f.optional("copies", Values.COUNT, each -> Values.boxed(each.copies()));
    return f.make(v -> new LanguageVersion(v.get(language), Values.unboxed(v.get(copies))));
  }

  private static Locale locale(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    if (!language.toLanguageTag().equals(tag)) {
      throw new IllegalArgumentException("language tag: must be in its canonical spelling");
    }
    return language;
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
