package org.dohoda.examples.liberec;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dohoda.decision.Decision;
import org.dohoda.effect.Effects;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Named;
import org.dohoda.policy.PolicyArea;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;

/**
 * A register as it is shown: with what is computed from it, and names in the language of the
 * reader. What the register does not hold is shown by its id.
 */
final class View {
  private final CooperationRegister register;
  private final Language language;
  private final Effects effects;
  private final ParticipationEngine engine;

  View(CooperationRegister register, Language language) {
    this.register = register;
    this.language = language;
    this.effects = Effects.of(register);
    this.engine = ParticipationEngine.of(register);
  }

  CooperationRegister register() {
    return register;
  }

  Language language() {
    return language;
  }

  Effects effects() {
    return effects;
  }

  /** An engine that presumes nothing. */
  ParticipationEngine engine() {
    return engine;
  }

  String of(String english, String czech) {
    return language.of(english, czech);
  }

  String of(LocalizedText text) {
    return text.in(language.locale());
  }

  String name(OrganizationId id) {
    return name(register.organization(id), id.value());
  }

  String name(BodyId id) {
    return name(register.body(id), id.value());
  }

  private String name(Optional<? extends Named> named, String id) {
    return named.map(each -> of(each.label())).orElse(id);
  }

  String name(PolicyAreaId id) {
    return register.area(id).map(PolicyArea::label).map(this::of).orElse(id.value());
  }

  /** The title of an instrument with its id, or its kind with its id. */
  String name(InstrumentId id) {
    Optional<Instrument> instrument = register.instrument(id);
    String kind = instrument.filter(Memorandum.class::isInstance).isPresent() ? "memorandum " : "";
    return instrument
        .flatMap(Instrument::title)
        .map(title -> of(title) + " (" + id + ")")
        .orElse(kind + id);
  }

  /**
   * A decision in sentences. Names that are not certain on the day stand there as they are
   * recorded, not as ids: a reader knows the body by it.
   */
  ImmutableList<String> explain(Decision decision) {
    return decision.explain(language.locale(), register.names(decision.question().day()));
  }

  /** The items in one line, or a word for none. */
  <T> String list(Collection<T> items, Function<? super T, String> shown) {
    return items.isEmpty()
        ? of("none", "žádné")
        : items.stream().map(shown).collect(Collectors.joining(", "));
  }
}
