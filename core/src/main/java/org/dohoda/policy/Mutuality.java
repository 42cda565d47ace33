package org.dohoda.policy;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Whether a form of cooperation is something that each does for the other or all do as one. */
public enum Mutuality {
  /** Each party gives and each receives: an exchange, consultations. */
  MUTUAL,
  /** The parties act as one: one position, one procedure. */
  JOINT;

  private static final ImmutableMap<CooperationForm, Mutuality> BY_FORM =
      ImmutableMap.<CooperationForm, Mutuality>builder()
          .put(CooperationForms.INFORMATION_EXCHANGE, MUTUAL)
          .put(CooperationForms.CONSULTATION, MUTUAL)
          .put(CooperationForms.JOINT_POSITION, JOINT)
          .put(CooperationForms.JOINT_PROCEDURE, JOINT)
          .put(CooperationForms.JOINT_PROJECT, JOINT)
          .put(CooperationForms.JOINT_EVENT, JOINT)
          .buildOrThrow();

  static Optional<Mutuality> of(CooperationForm form) {
    return Optional.ofNullable(BY_FORM.get(form));
  }
}
