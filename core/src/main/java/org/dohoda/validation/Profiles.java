package org.dohoda.validation;

import org.dohoda.problem.Severity;
import org.dohoda.text.LocalizedText;

/** Profiles for the usual purposes; each can be changed by {@link Profile#toBuilder()}. */
public final class Profiles {
  private static final Profile STANDARD =
      Profile.builder().name(LocalizedText.of("cs", "běžný", "en", "standard")).build();

  private static final Profile DRAFT =
      Profile.builder()
          .name(LocalizedText.of("cs", "rozpracovaná evidence", "en", "draft"))
          .putSeverity("reference.organization-missing", Severity.WARNING)
          .putSeverity("reference.body-missing", Severity.WARNING)
          .putSeverity("reference.area-missing", Severity.WARNING)
          .putSeverity("reference.clause-missing", Severity.WARNING)
          .putSeverity("reference.rule-missing", Severity.WARNING)
          .putSeverity("reference.instrument-missing", Severity.INFORMATION)
          .putSeverity("reference.programme-missing", Severity.INFORMATION)
          .putSeverity("instrument.without-source", Severity.INFORMATION)
          .putSeverity("attestation.without-source", Severity.INFORMATION)
          .putSeverity("undertaking.duty-of-nobody", Severity.INFORMATION)
          .putSeverity("rule.matches-no-body", Severity.INFORMATION)
          .putSeverity("instrument.provision-required", Severity.WARNING)
          .without("clause.empty", "memorandum.concluded-without-signature")
          .build();

  private static final Profile PUBLICATION =
      Profile.builder()
          .name(LocalizedText.of("cs", "zveřejnění", "en", "publication"))
          .putSeverity("source.hypothetical", Severity.ERROR)
          .putSeverity("source.cannot-be-found-again", Severity.WARNING)
          .putSeverity("instrument.without-source", Severity.ERROR)
          .putSeverity("attestation.without-source", Severity.ERROR)
          .putSeverity("reference.instrument-missing", Severity.ERROR)
          .putSeverity("reference.programme-missing", Severity.ERROR)
          .putSeverity("partnership.without-instrument", Severity.WARNING)
          .putSeverity("clause.empty", Severity.WARNING)
          .build();

  private static final Profile STRICT =
      PUBLICATION.toBuilder()
          .name(LocalizedText.of("cs", "přísný", "en", "strict"))
          .putWeight(Severity.WARNING, Severity.ERROR)
          .putWeight(Severity.INFORMATION, Severity.WARNING)
          .build()
          .with("source.cannot-be-found-again", Severity.ERROR)
          .with("partnership.without-instrument", Severity.ERROR)
          .with("clause.empty", Severity.ERROR);

  private Profiles() {}

  /** {@return every kind as it usually weighs} */
  public static Profile standard() {
    return STANDARD;
  }

  /** {@return for a register that is being written: what is still missing does not stop it} */
  public static Profile draft() {
    return DRAFT;
  }

  /** {@return for what others will rely on: every statement has a source that can be found} */
  public static Profile publication() {
    return PUBLICATION;
  }

  /** {@return as publication, and what else is a warning is an error} */
  public static Profile strict() {
    return STRICT;
  }
}
