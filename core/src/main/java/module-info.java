/** The model of cooperation memoranda, their validation and the decisions that rest on them. */
module org.dohoda.core {
  requires transitive com.google.common;
  requires static org.jspecify;
  requires static org.immutables.encode;
  requires static org.immutables.value;
  requires static java.compiler;

  exports org.dohoda.id;
  exports org.dohoda.time;
  exports org.dohoda.text;
  exports org.dohoda.source;
  exports org.dohoda.problem;
  exports org.dohoda.policy;
  exports org.dohoda.organization;
  exports org.dohoda.body;
  exports org.dohoda.condition;
  exports org.dohoda.participation;
  exports org.dohoda.provision;
  exports org.dohoda.instrument;
  exports org.dohoda.partnership;
  exports org.dohoda.register;
  exports org.dohoda.rendering;
  exports org.dohoda.holding;
  exports org.dohoda.effect;
  exports org.dohoda.validation;
  exports org.dohoda.decision;
  exports org.dohoda.engine;
  exports org.dohoda.analysis;
}
