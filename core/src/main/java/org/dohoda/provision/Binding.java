package org.dohoda.provision;

/** What a paper says about its own legal force. */
public enum Binding {
  /** Stated to be binding (závazné). */
  BINDING,
  /** Stated not to be binding (nezávazné). */
  NOT_BINDING,
  /** The paper speaks of its effect without saying whether it binds. */
  NOT_STATED
}
