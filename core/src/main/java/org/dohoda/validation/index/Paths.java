package org.dohoda.validation.index;

import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.problem.ModelPath;

/** Paths of elements of a register. */
public final class Paths {
  private static final ModelPath ORGANIZATIONS = ModelPath.ROOT.member("organizations");
  private static final ModelPath BODIES = ModelPath.ROOT.member("bodies");
  private static final ModelPath INSTRUMENTS = ModelPath.ROOT.member("instruments");
  private static final ModelPath PROGRAMMES = ModelPath.ROOT.member("programmes");
  private static final ModelPath PARTNERSHIPS = ModelPath.ROOT.member("partnerships");

  private Paths() {}

  /** {@return the path of an organisation} */
  public static ModelPath of(OrganizationId id) {
    return ORGANIZATIONS.element(id.value());
  }

  /** {@return the path of a body} */
  public static ModelPath of(BodyId id) {
    return BODIES.element(id.value());
  }

  /** {@return the path of an instrument} */
  public static ModelPath of(InstrumentId id) {
    return INSTRUMENTS.element(id.value());
  }

  /** {@return the path of a programme} */
  public static ModelPath of(ProgrammeId id) {
    return PROGRAMMES.element(id.value());
  }

  /** {@return the path of a partnership} */
  public static ModelPath of(PartnershipId id) {
    return PARTNERSHIPS.element(id.value());
  }
}
