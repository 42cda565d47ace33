package org.dohoda.policy;

import com.google.common.collect.ImmutableSet;

/**
 * The usual forms of cooperation; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class CooperationForms {
  /** The parties tell each other what they know (výměna informací): mutual. */
  public static final CooperationForm INFORMATION_EXCHANGE =
      CooperationForm.of("information-exchange");

  /** The parties give each other advice (vzájemné konzultace): mutual. */
  public static final CooperationForm CONSULTATION = CooperationForm.of("consultation");

  /** The parties adopt one position (společné stanovisko): a joint act. */
  public static final CooperationForm JOINT_POSITION = CooperationForm.of("joint-position");

  /** The parties agree how both proceed (společný postup): a joint act. */
  public static final CooperationForm JOINT_PROCEDURE = CooperationForm.of("joint-procedure");

  /** The parties carry one project together (společný projekt): a joint act. */
  public static final CooperationForm JOINT_PROJECT = CooperationForm.of("joint-project");

  /** The parties hold one conference or other event together (společná akce): a joint act. */
  public static final CooperationForm JOINT_EVENT = CooperationForm.of("joint-event");

  /** Data sets are handed over (sdílení dat); who gives them is for the text to say. */
  public static final CooperationForm DATA_SHARING = CooperationForm.of("data-sharing");

  /** One side guides the other in its methods (metodická podpora). */
  public static final CooperationForm METHODICAL_SUPPORT = CooperationForm.of("methodical-support");

  /** One side teaches people of the other (vzdělávání pracovníků). */
  public static final CooperationForm TRAINING = CooperationForm.of("training");

  /** Staff of one side work at the other for a time (vyslání pracovníků). */
  public static final CooperationForm SECONDMENT = CooperationForm.of("secondment");

  private static final ImmutableSet<CooperationForm> ALL =
      ImmutableSet.of(
          INFORMATION_EXCHANGE,
          CONSULTATION,
          JOINT_POSITION,
          JOINT_PROCEDURE,
          JOINT_PROJECT,
          JOINT_EVENT,
          DATA_SHARING,
          METHODICAL_SUPPORT,
          TRAINING,
          SECONDMENT);

  private CooperationForms() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<CooperationForm> all() {
    return ALL;
  }
}
