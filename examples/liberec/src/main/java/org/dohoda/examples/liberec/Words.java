package org.dohoda.examples.liberec;

import org.dohoda.decision.Outcome;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.time.Truth;

/** The words for what the library computes, in both languages. */
final class Words {
  private Words() {}

  static String of(Language language, Outcome outcome) {
    return switch (outcome) {
      case GRANTED -> language.of("granted", "povoleno");
      case REFUSED -> language.of("refused", "zakázáno");
      case UNMET -> language.of("unmet", "nesplněno");
      case SILENT -> language.of("silent", "nestanoveno");
      case CONDITIONAL -> language.of("conditional", "podmíněno");
      case NOT_DETERMINED -> language.of("not determined", "nelze určit");
      case NOT_GRANTED -> language.of("not granted", "nepovoleno");
    };
  }

  static String of(Language language, PartnershipStatus status) {
    return switch (status) {
      case NONE -> language.of("none", "žádné");
      case APPLIED -> language.of("applied", "žádost podána");
      case APPROVED -> language.of("approved", "schváleno");
      case ACTIVE -> language.of("active", "aktivní");
      case SUSPENDED -> language.of("suspended", "přerušeno");
      case ENDED -> language.of("ended", "ukončeno");
      case REJECTED -> language.of("rejected", "zamítnuto");
      case WITHDRAWN -> language.of("withdrawn", "odstoupeno");
    };
  }

  static String of(Language language, EventKind kind) {
    return switch (kind) {
      case APPLIED -> language.of("applied", "žádost podána");
      case ASSESSED -> language.of("assessed", "posouzeno");
      case APPROVED -> language.of("approved", "schváleno");
      case REJECTED -> language.of("rejected", "zamítnuto");
      case CONCLUDED -> language.of("concluded", "uzavřeno");
      case STARTED -> language.of("started", "zahájeno");
      case SUPPORT_CHANGED -> language.of("support changed", "změna podpory");
      case SUSPENDED -> language.of("suspended", "přerušeno");
      case RESUMED -> language.of("resumed", "obnoveno");
      case ENDED -> language.of("ended", "ukončeno");
      case WITHDRAWN -> language.of("withdrawn", "odstoupeno");
      case ATTESTED -> language.of("attested", "doloženo");
    };
  }

  static String of(Language language, PolicyPhase phase) {
    return switch (phase) {
      case PLANNING -> language.of("planning", "plánování");
      case FORMULATION -> language.of("formulation", "vytváření");
      case IMPLEMENTATION -> language.of("implementation", "realizace");
      case EVALUATION -> language.of("evaluation", "vyhodnocování");
    };
  }

  static String of(Language language, Truth truth) {
    return switch (truth) {
      case YES -> language.of("certain", "jisté");
      case NO -> language.of("excluded", "vyloučeno");
      case UNKNOWN -> language.of("possible only", "jen možné");
    };
  }
}
