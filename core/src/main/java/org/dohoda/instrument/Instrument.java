package org.dohoda.instrument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A paper that provides something: a memorandum, an amendment, or the rules of a body.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Instrument permits Memorandum, Amendment, ProcedureRules {
  /** {@return the id, unique in a register} */
  InstrumentId id();

  /** {@return what the paper calls itself} */
  Optional<InstrumentKind> kind();

  /** {@return the title} */
  Optional<LocalizedText> title();

  /** {@return the reference number as printed} */
  Optional<String> number();

  /** {@return the version as printed} */
  Optional<String> version();

  /**
   * {@return how far the instrument has come; empty if not recorded}
   *
   * <p>If it is not recorded, a signature, a deposit, an effect, an adoption, an event or an
   * attestation proves that it was concluded; without any of these that is unknown, and no
   * presumption settles it.
   */
  Optional<InstrumentState> state();

  /** {@return the clauses, in the order of the paper} */
  ImmutableList<Clause> clauses();

  /** {@return the relations to other instruments} */
  ImmutableSet<Relation> relations();

  /** {@return what is recorded to have happened to the instrument as a whole} */
  ImmutableList<InstrumentEvent> events();

  /** {@return where the instrument is found or reported} */
  ImmutableList<Source> sources();

  /** {@return the days on which a source shows the instrument to be in effect} */
  ImmutableList<Attestation> attestations();

  /** {@return the user's own data} */
  @Value.Default
  default Extensions extensions() {
    return Extensions.EMPTY;
  }

  /**
   * {@return the rank of the rules that the instrument holds; empty if not recorded, and for an
   * amendment, whose rules have the rank of the instrument it amends}
   */
  Optional<Authority> authority();

  /** {@return a builder of an agreement between parties} */
  static Memorandum.Builder memorandum() {
    return Memorandum.builder();
  }

  /** {@return a builder of a change of another instrument} */
  static Amendment.Builder amendment() {
    return Amendment.builder();
  }

  /** {@return a builder of rules that a body has adopted, or that govern one} */
  static ProcedureRules.Builder procedureRules() {
    return ProcedureRules.builder();
  }
}
