package org.dohoda.json.model.provision;

import java.util.Locale;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Parts;
import org.dohoda.json.model.value.Times;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.Patterns;
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
public final class Effects {
  public static final Codec<SettlementMethod> METHOD =
      Codecs.code(SettlementMethod::of, SettlementMethods.all());
  public static final Codec<DisputeStep> STEP = disputeStep();
  public static final Codec<Locale> LANGUAGE =
      Codecs.text(Effects::locale, Locale::toLanguageTag, Schema.matching(Patterns.LANGUAGE), "cs");
  public static final Codec<LanguageVersion> VERSION = languageVersion();

  private Effects() {}

  public static ObjectShape<LegalEffect> legalEffect() {
    Fields<LegalEffect> f = Fields.of("legal-effect");
    var binding = f.required("binding", Codecs.constants(Binding.class));
    var exceptClauses = f.set("exceptClauses", Ids.CLAUSE);
    var enforceable = f.defaulted("enforceable", Values.TRUTH, Truth.UNKNOWN);
    var prevailing = f.set("prevailing", Ids.INSTRUMENT);
    var unaffected = f.set("unaffected", Ids.INSTRUMENT);
    var law = f.optional("law", Values.TEXT);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public LegalEffect make(Slots v) {
            return LegalEffect.builder()
                .binding(v.get(binding))
                .exceptClauses(v.get(exceptClauses))
                .enforceable(v.get(enforceable))
                .prevailing(v.get(prevailing))
                .unaffected(v.get(unaffected))
                .law(v.get(law))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, LegalEffect legalEffect) {
            m.put(binding, legalEffect.binding());
            m.put(exceptClauses, legalEffect.exceptClauses());
            m.put(enforceable, legalEffect.enforceable());
            m.put(prevailing, legalEffect.prevailing());
            m.put(unaffected, legalEffect.unaffected());
            m.put(law, legalEffect.law());
            m.put(condition, legalEffect.condition());
            m.put(wording, legalEffect.wording());
          }
        });
  }

  public static ObjectShape<Dispute> dispute() {
    Fields<Dispute> f = Fields.of("dispute");
    var steps = f.list("steps", STEP);
    var excluded = f.set("excluded", METHOD);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(steps, excluded, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Dispute make(Slots v) {
            return Dispute.builder()
                .steps(v.get(steps))
                .excluded(v.get(excluded))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Dispute dispute) {
            m.put(steps, dispute.steps());
            m.put(excluded, dispute.excluded());
            m.put(condition, dispute.condition());
            m.put(wording, dispute.wording());
          }
        });
  }

  public static ObjectShape<Languages> languages() {
    Fields<Languages> f = Fields.of("languages");
    var versions = f.list("versions", VERSION);
    var copiesEach = f.optional("copiesEach", Values.POSITIVE);
    var equallyAuthentic = f.defaulted("equallyAuthentic", Values.TRUTH, Truth.UNKNOWN);
    var prevailing = f.optional("prevailing", LANGUAGE);
    var working = f.set("working", LANGUAGE);
    var form = f.optional("form", Values.TEXT);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(versions, copiesEach, equallyAuthentic, prevailing, working, form, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Languages make(Slots v) {
            return Languages.builder()
                .versions(v.get(versions))
                .copiesEach(Values.unboxed(v.get(copiesEach)))
                .equallyAuthentic(v.get(equallyAuthentic))
                .prevailing(v.get(prevailing))
                .working(v.get(working))
                .form(v.get(form))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Languages languages) {
            m.put(versions, languages.versions());
            m.put(copiesEach, Values.boxed(languages.copiesEach()));
            m.put(equallyAuthentic, languages.equallyAuthentic());
            m.put(prevailing, languages.prevailing());
            m.put(working, languages.working());
            m.put(form, languages.form());
            m.put(wording, languages.wording());
          }
        });
  }

  private static ObjectShape<LanguageVersion> languageVersion() {
    Fields<LanguageVersion> f = Fields.of("language-version");
    var language = f.required("language", LANGUAGE);
    var copies = f.optional("copies", Values.POSITIVE);
    return f.bind(
        new Mapping<>() {
          @Override
          public LanguageVersion make(Slots v) {
            return new LanguageVersion(v.get(language), Values.unboxed(v.get(copies)));
          }

          @Override
          public void write(Members m, LanguageVersion languageVersion) {
            m.put(language, languageVersion.language());
            m.put(copies, Values.boxed(languageVersion.copies()));
          }
        });
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
    var method = f.required("method", METHOD);
    var bearers = f.set("bearers", Parts.BEARER);
    var due = f.optional("due", Times.RULE);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public DisputeStep make(Slots v) {
            return DisputeStep.builder()
                .method(v.get(method))
                .bearers(v.get(bearers))
                .due(v.get(due))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, DisputeStep disputeStep) {
            m.put(method, disputeStep.method());
            m.put(bearers, disputeStep.bearers());
            m.put(due, disputeStep.due());
            m.put(wording, disputeStep.wording());
          }
        });
  }
}
